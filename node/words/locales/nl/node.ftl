## Keys and identity

no-node-in = { $path } bevat nog geen knooppunt; voer eerst `percole-node init --data-dir { $path }` uit
no-node-in-database = deze databank bevat nog geen knooppunt; voer eerst `percole-node init` uit
key-of-another-node = de sleutel in { $path } is niet die van het knooppunt in de databank ({ $node }): ze komen van verschillende knooppunten
foundation-damaged = de eerste gebeurtenis van het logboek richt dit knooppunt niet op: de databank is beschadigd; voer `percole-node fsck` uit
key-file-unreadable = { $path } kan niet worden gelezen: { $detail }; zet de sleutelbestanden terug uit uw reservekopie
key-file-form = { $path } moet 64 hexadecimale cijfers bevatten
cannot-be-written = { $path } kan niet worden geschreven: { $detail }
cannot-be-read = { $path } kan niet worden gelezen: { $detail }
cannot-be-made = { $path } kan niet worden gemaakt: { $detail }
file-of-another-format = het heeft formaat { $found }; deze versie leest formaat { $known }: gebruik de versie die het schreef
not-a-directory = { $path } is geen map
directory-open-to-others = anderen op deze machine kunnen schrijven in { $path } (modus { $mode }): voer `chmod go-w { $path }` uit
endings-damaged = regel { $line } van { $path } kan niet worden gelezen: zet het bestand van de oude machine er opnieuw, of verwijder de regel als u weet wat er stond
ended-before-restore = beëindigd voordat dit knooppunt uit een reservekopie werd hersteld

## The log and its database

checkpoint-not-written = { $path } kan niet worden geschreven: { $detail }; maak ruimte vrij of maak de map schrijfbaar
checkpoint-of-another = een bewaard controlepunt is niet door dit knooppunt ondertekend ({ $detail }): sleutels en databank horen niet bij elkaar; voer `percole-node fsck` uit
older-backup =
    de databank bevat { $held ->
        [one] { $held } gebeurtenis
       *[other] { $held } gebeurtenissen
    }, maar dit knooppunt publiceerde een controlepunt van { $published }: ze werd hersteld uit een oudere reservekopie. Nu schrijven zou twee geschiedenissen tonen. Zet een nieuwere reservekopie terug; zie „Herstellen” in de handleiding voor beheerders
other-events-than-signed =
    { $size ->
        [one] de eerste gebeurtenis is niet die welke
       *[other] de eerste { $size } gebeurtenissen zijn niet die welke
    } dit knooppunt ondertekende: de databank is beschadigd of werd vervangen; voer `percole-node fsck` uit
database-unusable = de databank is onbruikbaar: { $detail }
database-of-others = de databank is niet van percole: ze bevat { $tables }. Er is niets gewijzigd; noem een lege databank

## Founding

name-a-language = noem minstens één taal, bijvoorbeeld `--language fr`
holds-a-node = { $path } bevat al knooppunt { $node }; kies een andere map, of start het met `percole-node run`
of-another-database = { $path } hoort bij een knooppunt met een andere databank; kies een andere map, of zet die databank terug
config-is-there = { $path } bestaat al en blijft zoals het is; verplaats het, of kies een andere map
key-file-open-to-others = { $path } kan door anderen op deze machine worden gelezen (modus { $mode }): houd het voor de eigenaar alleen, met `chmod 600`
node-founded = Knooppunt { $node } is opgericht in { $path }
recovery-key-title = Herstelsleutel (één keer getoond, nergens bewaard; schrijf hem op en bewaar hem niet op deze machine):
next-run = Volgende stap: `percole-node run --data-dir { $path }`
portal-at = Zijn pagina’s, zodra het knooppunt draait: { $address }

## Starting and serving

runtime-cannot-start = het programma kan zijn threads niet starten: { $detail }
signals-cannot-be-received = signalen kunnen niet worden ontvangen
stopped-by-itself = het knooppunt is uit zichzelf gestopt; zijn technisch logboek zegt waarom
certificates-unusable = de certificaten in { $path } zijn onbruikbaar: { $detail }
certificate-of-another-key = het certificaat in de map tls is niet ondertekend met de logboeksleutel van dit knooppunt
socket-cannot-listen = kan niet luisteren op { $path } (listen.socket): { $detail }
socket-over-a-file = { $path } (listen.socket) is geen socket en blijft zoals het is; geef een pad waar niets staat
socket-in-use = een ander programma luistert op { $path } (listen.socket); geef een ander pad, of stop dat programma
socket-path-long = listen.socket is { $bytes } bytes lang; het pad van een socket heeft er hoogstens { $max }: { $path }
port-cannot-listen = kan niet luisteren op { $address } ({ $key }): { $detail }

## Configuration

config-missing = { $path } bestaat niet; `percole-node init --data-dir { $directory }` maakt daar een knooppunt
config-not-toml = de configuratie kan niet worden gelezen: { $detail }
config-key-unknown = de sleutel { $name } is onbekend; bekend zijn { $known }
config-key-near = de sleutel { $name } is onbekend; bedoelde u { $near }?
variable-unknown = de omgevingsvariabele { $name } is onbekend; bekend zijn { $known }
variable-near = de omgevingsvariabele { $name } is onbekend; bedoelde u { $near }?
config-value-kind = { $name } moet een tekst of een getal zijn
config-value-wrong = { $name } is `{ $text }`; het moet { $right } zijn
config-database = database.url moet beginnen met `postgres://` of `sqlite:`, bijvoorbeeld `sqlite:percole.db`
config-address-unreadable = database.url kan niet worden gelezen: schrijf `postgres://gebruiker:wachtwoord@host/databank`, en in een wachtwoord `%40` voor `@` en `%3A` voor `:`
right-address = een adres zoals 0.0.0.0:7443
right-host-and-port = host:poort
right-site = een adres zoals https://coop.example, met niets achter de host
right-mail-server = een adres zoals smtps://user:password@mail.example
right-sender = een adres zoals no-reply@coop.example, of een naam en <adres>
right-issuer = het adres van de aanbieder zoals die het zelf opgeeft, https://login.example; zonder TLS alleen op deze machine, zoals http://localhost:8080
openid-needs = { $name } ontbreekt: een OpenID-aanbieder vraagt `portal.listen`, en onder `portal.openid` `issuer` en `client_id`
openid-secret-open = { $path } (portal.openid.secret_file; modus { $mode }) is leesbaar voor anderen op deze machine; met `chmod 600 { $path }` is het alleen van u
openid-secret-empty = { $path } (portal.openid.secret_file) is leeg; er hoort het geheim in te staan dat de aanbieder voor deze site gaf
openid-provider-silent = { $issuer } (portal.openid.issuer) antwoordt niet als OpenID-aanbieder: { $detail }
right-mode = een octale modus zoals 660
right-time-zone = een naam zoals Europe/Paris, of UTC
right-log-format = text of json
right-milliseconds = een aantal milliseconden van 100 tot 3600000
right-mebibytes = een aantal MiB van 1 tot 16777216
log-level-unusable = log.level is `{ $text }`; het moet error, warn, info, debug of trace zijn, of een lijst zoals `info,percole_core=debug`
clock-file-form = { $path } (clock.file) bevat `{ $text }`; het hoort te bevatten hoeveel seconden de klok van deze node voorloopt, bijvoorbeeld 3600 of -60
clock-is-shifted = dit is een repetitie: de klok van deze node loopt { $span } voor op die van de machine
clock-is-shifted-back = dit is een repetitie: de klok van deze node loopt { $span } achter op die van de machine
clock-file-unusable = { $path } (--clock): { $what }; `percole-node clock { $path } --set 2019-06-20T09:00:00Z` schrijft een goed bestand
clock-stretches = het hoort 1 tot { $max } delen `[[stretch]]` te bevatten, elk met `real`, `simulated` en `rate`
clock-stretch = deel { $number }: { $what }
clock-rate = `rate` is { $text }; het hoort een geheel getal te zijn, van 0 voor een klok die stilstaat tot { $max }
clock-order = het hoort later te beginnen dan het vorige deel
clock-goes-back = het begint om { $begins }, terwijl het vorige al tot { $reached } gaat: binnen een bestand gaat de tijd nooit terug
clock-file-fault = de tijd loopt verder zoals voorheen, want het klokbestand kan niet gevolgd worden: { $what }
clock-twice = --clock en clock.file ({ $path }) zeggen allebei hoe laat het is; behoud er één
clock-is-past = daar is het al { $now }; kies een later moment, of begin opnieuw met --set
clock-too-fast = { $moment } kan niet in zo korte tijd bereikt worden; geef minstens { $span }
time-is-simulated = de tijd is gesimuleerd: het is hier { $now }, en { $pace }
time-passes =
    { $rate ->
        [one] de tijd loopt even snel als de echte tijd
       *[other] de tijd loopt { $rate } keer zo snel als de echte tijd
    }
time-stands-still = de tijd staat stil
config-good = De configuratie is in orde
config-good-and-runs = De configuratie is in orde; de node draait, dus zijn socket en adres werden niet geprobeerd

## What the check of a node's data finds

damaged-log = logboek { $origin }: { $what }
damaged-entry = item { $index }: { $what }
damaged-table = tabel { $table }: { $what }
in-file = { $path }: { $what }
entries-end-early = item { $index } ontbreekt, de kop zegt { $size }
entry-missing = item { $index } ontbreekt
entry-does-not-fit = het past niet in de boom ({ $detail })
signed-root-differs =
    { $size ->
        [one] het eerste item geeft niet de wortel die ondertekend is
       *[other] de eerste { $size } items geven niet de wortel die ondertekend is
    }
entries-lost =
    { $held ->
        [one] er wordt één item bewaard
       *[other] er worden { $held } items bewaard
    }, maar een kop van { $signed } werd ondertekend: er zijn items verloren
older-than-published =
    { $held ->
        [one] er wordt één item bewaard
       *[other] er worden { $held } items bewaard
    }, maar een kop van { $published } werd gepubliceerd ({ $file }): de databank is een oudere reservekopie
beyond-the-head = er zijn items voorbij de kop bij { $size }
head-not-verifiable = zijn sleutel is hier niet bekend, zodat de ondertekende kop niet kan worden nagekeken
signed-head-damaged = de bewaarde ondertekende kop kan niet worden nagekeken ({ $detail })
leaf-hash-differs = zijn blad geeft niet zijn vingerafdruk
leaf-unreadable = zijn blad kan niet worden gelezen ({ $detail })
leaf-of-another-log = zijn blad zegt dat het bij { $origin } hoort
content-differs = zijn inhoud is niet die waartoe zijn blad verbindt
tree-node-missing = knoop { $index } van niveau { $level } van de boom ontbreekt
tree-node-wrong = knoop { $index } van niveau { $level } van de boom is fout
tables-not-rebuilt = de tabellen kunnen niet opnieuw worden gemaakt uit de beschadigde logboeken: { $error }
more-rows-differ =
    { $count ->
        [one] minstens één andere rij verschilt
       *[other] minstens { $count } andere rijen verschillen
    }
row-missing = rij [{ $row }] ontbreekt
row-without-source = rij [{ $row }] volgt niet uit de logboeken
row-differs = rij [{ $row }]: { $cells }
cell-differs = { $column } is { $wrong }, moet { $right } zijn
log-checked =
    logboek { $origin }: { $entries ->
        [one] één item
       *[other] { $entries } items
    }, ondertekend tot { $signed }
table-equal =
    tabel { $table }: { $rows ->
        [one] één rij
       *[other] { $rows } rijen
    }, gelijk aan wat de logboeken zeggen
table-differs =
    tabel { $table }: { $rows ->
        [one] één rij
       *[other] { $rows } rijen
    }, VERSCHILLEND van wat de logboeken zeggen
damaged = BESCHADIGD { $what }
sound-and-rebuilt = Alles is in orde; de tabellen zijn opnieuw gemaakt en waren gelijk
everything-sound = Alles is in orde
rebuilt-from-logs = De logboeken zijn in orde; de tabellen zijn eruit opnieuw gemaakt
something-damaged = Er is iets beschadigd. Laat deze map zoals ze is en raadpleeg de handleiding voor beheerders
