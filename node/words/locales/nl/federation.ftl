## Invitations

invitation-fault = dit is geen uitnodiging: { $what }; kopieer de hele regel die `percole node invite` heeft getoond
invitation-too-long = ze is veel langer dan een uitnodiging
invitation-beginning = ze begint niet met `percole://`
invitation-part-missing = { $part } ontbreekt
invitation-part-without-value = een deel heeft geen waarde
invitation-part-unknown = { $part } hoort er niet bij
invitation-part-twice = { $part } staat er tweemaal in
invitation-address = het adres heeft niet de vorm host:poort
invitation-key = de sleutel telt geen 64 hexadecimale cijfers
invitation-secret = het geheim is beschadigd
invitation-level = het niveau is noch antenne, noch national, noch group
invitation-expiry = de vervaldatum is geen tijdstip
invitation-unknown = deze uitnodiging is hier niet bekend; vraag een nieuwe
invitation-expired = deze uitnodiging is verlopen op { $time }; vraag een nieuwe
invitation-used = deze uitnodiging werd al gebruikt; vraag een nieuwe
invitation-of-another-level = de uitnodiging is voor een knooppunt van niveau { $granted }, en dit is er een van niveau { $level }
invitation-validity = een uitnodiging is geldig van één seconde tot 90 dagen
choose-a-level = kies antenne, national of group
levels-do-not-fit = een knooppunt van niveau { $parent } kan niet boven een knooppunt van niveau { $child } staan

## Names

called-alike = „{ $name }” (vingerafdruk { $fingerprint }) en „{ $other }” (vingerafdruk { $others }) kunnen voor elkaar worden aangezien: vergelijk de vingerafdrukken voordat u op een naam vertrouwt
names-too-many-nodes = de logboeken aan de kant van { $name } noemen meer knooppunten dan er plaats is; wat erbovenuit gaat, is hier niet bekend, en hun logboeken worden niet opgenomen
called-alike-too = { $count ->
    [one] nog één paar knooppunten heet bijna gelijk
   *[other] nog { $count } paren knooppunten heten bijna gelijk
}

## Addresses

address-unknown = niemand weet op welk adres anderen dit knooppunt bereiken: stel `listen.public_address` in, of geef er een met `--address`
not-listening = dit knooppunt luistert niet naar anderen: stel `listen.peers` in percole.toml in en start het opnieuw
not-host-and-port = `{ $address }` moet de vorm host:poort hebben

## Who may call, among nodes

strangers-need-an-invitation = alleen bekende knooppunten mogen zonder uitnodiging vragen; vraag er een aan de beheerder van dit knooppunt
key-of-no-child = geen knooppunt met logboeksleutel { $fingerprint } is bij dit knooppunt aangesloten; sluit u eerst aan met een uitnodiging (`percole node join`)
for-nodes-only = deze oproep is voor knooppunten: er is een cliëntcertificaat nodig dat met de logboeksleutel van een knooppunt gemaakt is
node-active = knooppunt { $name } ({ $id }) is hier actief
node-suspended = knooppunt { $name } ({ $id }) is hier opgeschort; vraag de beheerder van dit knooppunt om het te hervatten
node-has-left = knooppunt { $name } ({ $id }) heeft dit knooppunt verlaten; sluit u opnieuw aan met een nieuwe uitnodiging
node-is-no-child = knooppunt { $name } ({ $id }) is niet bij dit knooppunt aangesloten; sluit u eerst aan met een uitnodiging

## Joining and leaving, at the parent

joins-without-identity = de identiteit ontbreekt
key-has-32-bytes = een sleutel telt 32 bytes
key-unusable = deze sleutel is onbruikbaar ({ $detail })
signature-has-64-bytes = een handtekening telt 64 bytes
joins-with-first-log = een knooppunt sluit zich aan met zijn eerste logboek, incarnatie 0
own-parent = een knooppunt kan niet boven zichzelf staan
certificate-of-another = het cliëntcertificaat hoort niet bij de identiteit die zich wil aansluiten
joining-signature-invalid = de handtekening van het knooppunt dat zich aansluit, is ongeldig
checkpoint-refused = het controlepunt van { $origin } kan niet worden aanvaard ({ $detail })
suspended-child = dit knooppunt is hier opgeschort; vraag de beheerder om het te hervatten
no-child-any-more = dit knooppunt is hier niet meer aangesloten
leaver-unknown = de sleutel van het vertrekkende knooppunt is niet bekend
no-child-of-this-node = knooppunt { $node } is niet bij dit knooppunt aangesloten; zie `percole node peers`
child-in-another-state = de aansluiting van knooppunt { $node } is „{ $held }”, niet „{ $expected }”; er is niets gewijzigd

## Joining and leaving, at the child

has-a-parent = dit knooppunt hangt al onder { $name } ({ $id }); verlaat dat eerst met `percole node leave`
has-another-parent = dit knooppunt hangt al onder { $id }; verlaat dat eerst met `percole node leave`
has-this-parent = dit knooppunt is daar al aangesloten
own-level-unreadable = het niveau van dit knooppunt kan niet worden gelezen; voer `percole-node fsck` uit
no-parent = dit knooppunt heeft geen bovenliggend knooppunt; er is niets te verlaten
left-already = dit knooppunt heeft dat knooppunt al verlaten
parent-key-unknown = de sleutel van het bovenliggende knooppunt is niet bekend
leave-without-telling = { $error }; een bovenliggend knooppunt dat voorgoed verdwenen is, verlaat u met `percole node leave --without-telling`
no-parent-to-reach = dit knooppunt heeft geen bovenliggend knooppunt om te bereiken; sluit het aan met een uitnodiging (`percole node join`)
parent-not-there = het bovenliggende knooppunt { $name } antwoordt niet op { $address }: { $error }; er is niets veranderd
another-node-there = op { $address } antwoordt een ander knooppunt ({ $id }), niet het bovenliggende knooppunt { $name }; er is niets veranderd
parent-silent = het bovenliggende knooppunt antwoordde niet binnen { $seconds } seconden; hier is niets gewijzigd
parent-answers = het bovenliggende knooppunt antwoordt: { $words }
parent-answer-unusable = het antwoord van het bovenliggende knooppunt is onbruikbaar: { $what }
lacks-identity = het bevat geen identiteit
lacks-own-identity = zijn identiteit is niet die van zijn certificaat
lacks-level = zijn niveau kan niet worden gelezen
own-log-unsigned = van het logboek van dit knooppunt is nog geen kop ondertekend; probeer het over een seconde opnieuw

## Connections

not-an-address = `{ $address }` is geen adres: schrijf host:poort, zoals group.example.org:7443 of [2001:db8::1]:7443
name-unresolvable = de naam in { $address } kan niet worden opgezocht: controleer de spelling en de naamserver van deze machine
nothing-listens = er luistert niets op { $address }: controleer de poort, en of het knooppunt daar draait (`percole-node run`)
no-answer-in-time = { $address } antwoordde niet binnen { $seconds } seconden: controleer het netwerk en de firewalls ertussen
another-node-answers = een ander knooppunt antwoordt op { $address }: verwacht werd de identiteit { $expected }, ontvangen { $got }. Ga niet verder voordat de beheerder ervan de vingerafdruk langs een andere weg heeft bevestigd (`percole node status` toont hem daar); gebruik dan een nieuwe uitnodiging of een nieuw tokenbestand
answers-otherwise = wat op { $address } antwoordt, is geen knooppunt van percole ({ $reason }): controleer de poort; het webportaal heeft een andere dan knooppunten en operatoren
server-certificate-invalid = het certificaat van { $address } is niet geldig: { $reason }. Controleer de klok hier, en laat de klok en het certificaat van dat knooppunt nakijken
own-certificate-refused = { $address } weigerde het certificaat van dit knooppunt ({ $reason }): controleer de klok hier en vernieuw het certificaat
connection-failed = de verbinding met { $address } is mislukt ({ $detail })

## Exchanging logs

not-of-the-caller = { $origin } is hier niet bekend als het logboek van de oproeper of van een knooppunt eronder
not-for-the-caller = { $origin } wordt hier niet bewaard, of niet voor de oproeper
too-many-senders = te veel knooppunten sturen tegelijk items; probeer het later opnieuw
too-many-fetchers = te veel knooppunten halen tegelijk items op; probeer het later opnieuw
too-many-watchers = te veel knooppunten wachten tegelijk op nieuws; probeer het later opnieuw
own-streams-to-send = u hebt al { $count } stromen open om items te sturen; beëindig er eerst een
own-streams-to-fetch = u hebt al { $count } stromen open om items op te halen; beëindig er eerst een
own-streams-to-watch = u hebt al { $count } stromen open om op nieuws te wachten; beëindig er eerst een
nothing-to-serve = van { $origin } kan nog niets worden geleverd
beyond-what-is-held =
    van { $origin } { $held ->
        [one] wordt hier { $held } item bewaard
       *[other] worden hier { $held } items bewaard
    }; gevraagd werden { $start } tot { $end }
caller-key-unknown = de logboeksleutel van de oproeper is hier niet bekend
head-unknown =
    hier is geen kop van { $size ->
        [one] { $size } item
       *[other] { $size } items
    } van { $origin } bekend
cosignature-unusable = de medeondertekening kan niet worden aanvaard ({ $detail })
cosigned-by-another = ze is van { $origin }, niet van haar afzender
package-too-long = een zending telt hoogstens { $max } items, deze { $found }
too-many-logs-at-once = een oproep vraagt hoogstens { $max } logboeken, deze { $found }
package-too-large = een pakket heeft hoogstens { $max } bytes
runs-unusable = de reeksen moeten op elkaar volgen en hoogstens { $max } items tellen
entry-unusable = item { $index } van { $origin } kan niet worden aanvaard ({ $detail })
package-refused = { $origin }: de zending kan niet worden aanvaard ({ $detail })
proof-too-long = een bewijs telt hoogstens { $max } vingerafdrukken, dit { $found }
proof-unusable = het bewijs is onbruikbaar ({ $detail })
offer-again = { $origin }: de stand aan beide kanten is veranderd ({ $detail }); het wordt opnieuw aangeboden
two-histories = het ondertekende twee geschiedenissen: zijn koppen van { $shorter } en { $longer } items spreken elkaar tegen. Er wordt niets meer van opgenomen tot mensen beslist hebben
of-log = { $origin }: { $message }
head-given-up =
    het geeft de kop van { $announced ->
        [one] { $announced } item
       *[other] { $announced } items
    } op die het had aangekondigd, omdat bij een terugzetting verloren ging wat die omvat; het gaat verder vanaf { $held ->
        [one] het { $held } dat hier is
       *[other] de { $held } die hier zijn
    }
shorter-than-signed = zijn logboek is korter dan wat het eerder ondertekende: het werd hersteld uit een oudere reservekopie
stopping-here = dit knooppunt stopt; probeer het later opnieuw

## The connection to the parent

parent-ended = het bovenliggende knooppunt heeft de verbinding beëindigd
parent-quiet = het bovenliggende knooppunt zei { $seconds } seconden niets; de verbinding wordt opnieuw gemaakt
exchange-broke-off = de uitwisseling met het bovenliggende knooppunt brak af; het technische logboek van dit knooppunt zegt waarom
parent-unknown = de identiteit van het bovenliggende knooppunt is hier niet bekend
parent-address-unknown = het adres van het bovenliggende knooppunt is hier niet bekend; geef het op met `percole node reach HOST:POORT`
parent-ended-entries = het bovenliggende knooppunt heeft het sturen van items vroegtijdig beëindigd
offer-answer-unreadable = het antwoord van het bovenliggende knooppunt op een aanbod kan niet worden gelezen
ended-before-head = { $origin } eindigde vóór zijn kop
not-in-one-tree = { $origin } zit niet in dezelfde boom als het bovenliggende knooppunt
another-log-came = { $asked } werd gevraagd, { $came } kwam
own-log-unreadable = dit knooppunt kan zijn logboek niet lezen: { $error }
parent-holds-more =
    het bovenliggende knooppunt bewaart { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    } van dit knooppunt, meer dan dit knooppunt zelf: dit werd hersteld uit een oudere reservekopie
parent-names-too-many = het bovenliggende knooppunt noemt meer dan { $count } logboeken; die daarboven worden niet opgehaald
parent-shows-less =
    het bovenliggende knooppunt toont een logboek dat korter is dan { $size ->
        [one] de { $size } gebeurtenis die het
       *[other] de { $size } gebeurtenissen die het
    } eerder ondertekende: het werd hersteld uit een oudere reservekopie
no-socket = er luistert geen knooppunt op { $path }: start het (`percole-node run`), of noem de juiste socket
socket-denied = deze gebruiker mag { $path } niet gebruiken: de modus van dat bestand is de toestemming; word lid van de groep ervan, of handel als de eigenaar
tls-closed-after-certificate = het sloot de verbinding nadat het dat zag
tls-certificate-expired-there = het is verlopen of nog niet geldig volgens de klok daar
tls-certificate-badly-signed = zijn handtekening klopt niet
tls-alert = TLS-waarschuwing { $alert }
not-a-nodes-certificate = zijn certificaat is er geen van een percole-knooppunt
not-speaking-http = het spreekt geen HTTP/2
not-speaking-tls = het spreekt geen TLS
closed-in-handshake = het sloot de verbinding tijdens de TLS-handdruk
handshake-failed = de TLS-handdruk mislukte
own-certificate-refused-there = het andere knooppunt weigerde het certificaat van dit knooppunt ({ $reason }): kijk de klok hier na, en vernieuw het certificaat
connection-broke = de verbinding brak: het andere knooppunt stopte of het netwerk viel uit; probeer opnieuw, de verbinding wordt opnieuw gemaakt
connection-quiet = het andere knooppunt antwoordt niet meer op deze verbinding; probeer opnieuw
connection-failed-somehow = de verbinding mislukte
answer-without-words = het gaf geen reden (code { $code })
certificate-not-of-a-node = dit is niet het certificaat van een percole-knooppunt
certificate-badly-signed = het is niet ondertekend met de sleutel van zijn identiteit
certificate-expired = het verliep { $span } geleden volgens de klok hier
certificate-not-yet-valid = het wordt pas over { $span } geldig volgens de klok hier, dus een van beide klokken is fout
certificate-breaks-rules = het schendt een regel voor certificaten (RFC 5280)
certificate-half-missing = { $path } ontbreekt terwijl zijn tegenhanger er is; verwijder die, en beide worden bij de volgende start opnieuw gemaakt
certificate-file-damaged = { $file } is geen PEM; verwijder cert.pem en key.pem, en beide worden bij de volgende start opnieuw gemaakt
certificate-key-of-another = de private sleutel in key.pem hoort niet bij het certificaat in cert.pem; verwijder beide, en ze worden bij de volgende start opnieuw gemaakt
certificate-not-made = een certificaat kan niet worden gemaakt; het technische logboek van dit knooppunt zegt waarom
document-not-wanted = dit document wordt hier niet gevraagd, of is niet voor de aanroeper
