## When percole itself fails

internal-error = interne fout, incident { $incident }: verwittig de beheerder van dit knooppunt, wiens technisch logboek er onder dit nummer meer over zegt
cannot-write-database = het knooppunt kan niet in zijn databank schrijven (incident { $incident }); er is niets geschreven. Maak ruimte vrij of maak de map schrijfbaar en probeer opnieuw
database-does-not-answer = de databank antwoordt niet (incident { $incident }); er is niets verloren, probeer opnieuw
another-process-writes = een ander programma heeft in het logboek van dit knooppunt geschreven: dit knooppunt schrijft niet meer. Zorg dat maar één knooppunt deze databank gebruikt en start het opnieuw
node-is-stopping = het knooppunt stopt; er is niets geschreven, probeer het later opnieuw

## Who may call

not-open-to-anybody = { $path } staat voor niemand open
role-needed = hiervoor is de rol { $role } nodig, en uw token heeft de rol { $held }; richt u tot een beheerder van het knooppunt
operator-token-needed = hiervoor is een operatortoken nodig; vraag een tokenbestand aan een beheerder (`percole operator invite`) en geef het mee met `--token-file`
bearer-expected = de authorization-kop moet `Bearer` en het token van een tokenbestand bevatten
token-file-warning = Token voor een percole-knooppunt. Wie dit bestand heeft, kan in naam van de houder handelen: hou het geheim
token-unknown = dit token is hier onbekend; vraag een beheerder om een nieuw tokenbestand
token-revoked = dit token werd ingetrokken; vraag een beheerder om een nieuw tokenbestand
token-expired = dit token is verlopen; vraag een beheerder om een nieuw tokenbestand
token-waits = dit knooppunt werd hersteld uit een reservekopie van { $moment }: uw token wacht tot de beheerder het opnieuw toelaat (`percole operator readmit`, `percole person readmit`)
token-of-nobody = wie dit token had, is hier niet meer bekend
too-many-attempts = er werden te veel ongeldige tokens of uitnodigingen geprobeerd vanaf { $address }; probeer het over een minuut opnieuw
somebody-guesses = vanaf { $address } werden onlangs { $failed } ongeldige tokens of uitnodigingen geprobeerd; elke nieuwe poging vandaar wacht
too-much-under-way = er loopt te veel voor wie nog niet heeft getoond wie hij is; probeer het zo dadelijk opnieuw
call-too-long = wie niet heeft getoond wie hij is, mag niet zoveel sturen en niet zo lang
too-much-of-one-under-way = er loopt te veel van u tegelijk; wacht op een antwoord en probeer het zo dadelijk opnieuw
too-much-half-sent = u stuurt te veel tegelijk, of te traag: maak één oproep af voor de volgende

## Requests

key-has-sixteen-bytes =
    telt { $found ->
        [one] { $found } byte:
       *[other] { $found } bytes:
    } geef 16 willekeurige bytes, nieuwe voor elke opdracht en dezelfde om ze te herhalen
key-of-another-command = deze idempotentiesleutel werd voor een andere opdracht gebruikt; kies een nieuwe willekeurige sleutel voor een nieuwe opdracht
event-unrecordable = { $kind } kan niet worden vastgelegd ({ $detail }); kort de tekst in of voeg hem als document toe
event-too-large = { $kind } zou { $bytes } bytes bevatten, en een gebeurtenis bevat er hoogstens { $max }; kort de tekst in
cursor-unusable = is niet wat de vorige pagina als `next_cursor` gaf
chunk-too-large = is groter dan 1 MiB: stuur het bestand in kleinere stukken
upload-too-large = het bestand is groter dan { $max } MiB: splits het
call-unreadable = wat werd gestuurd, kan niet worden gelezen

## Finding what is meant

no-such-vote = er is hier geen stemming `{ $text }` die u mag lezen
no-such-report = er is hier geen bundel `{ $text }` die u mag lezen
no-such-recommendation = er is hier geen aanbeveling `{ $text }` die u mag lezen
no-such-transmission = er is hier geen overmaking `{ $text }` die u mag lezen
no-such-body = geen orgaan heet hier `{ $text }`; zie `percole body list`
no-such-unit = geen eenheid heet hier `{ $text }`; zie `percole unit list`
no-such-mandate = er is hier geen mandaat `{ $text }` dat u mag lezen
no-such-node = geen knooppunt heet hier `{ $text }`, en geen heeft een id die zo begint; zie `percole node peers`
name-looks-like-id = niets heeft hier een id die met `{ $text }` begint; schrijf `{ $written }` als u de naam bedoelt
no-beginning-of-an-id = `{ $text }` is geen code, en ook niet het begin ervan ({ $min } tot 32 tekens van 0 tot 9 en van a tot f): de lijsten tonen de codes
fits-several = `{ $text }` past bij meerdere: { $several }
one-of-several = { $id } „{ $title }”
vote-unknown = hier is geen stemming { $vote } bekend; zie `percole vote list`, en `percole sync status` als ze elders werd geopend
report-unknown = hier is geen bundel { $report } bekend; `percole report list` toont ze
recommendation-unknown = hier is geen aanbeveling { $recommendation } bekend; zie `percole recommendation list`
transmission-unknown = hier is geen overmaking { $transmission } bekend; `percole transmission list` toont ze

## Reports and recommendations

recommendation-of-another = aanbeveling { $recommendation } behoort toe aan knooppunt { $node }: alleen dat knooppunt wijzigt ze
report-of-another = bundel { $report } behoort toe aan knooppunt { $node }: alleen dat knooppunt wijzigt hem
not-a-format = `{ $text }` is geen formaat: schrijf json of markdown
report-has-another-text = een bundel „{ $title }” van { $cycle } werd al opgenomen met een andere eigen tekst (thema, inleiding, werkgroepen, inleidende teksten of opstellers); er is niets gewijzigd. Geef deze een andere titel om hem ernaast op te nemen
report-holds-other-texts = de bundel „{ $title }” bevat aanbeveling { $numbers } al met een andere tekst; er is niets gewijzigd. Voeg een versie toe aan wat veranderd is (`percole recommendation version`), of geef de bundel een andere titel
number-without-report = is { $number }, maar een aanbeveling in een eigen bundel heeft nummer 1: noem ook een bundel
last-of-its-report = het is de laatste van haar bundel: trek liever de bundel in (`percole report withdraw`)
number-taken = de bundel heeft al een aanbeveling { $number }: neem een ander nummer, of 0 voor het volgende; een nieuwe tekst van die aanbeveling is een versie ervan
comments-until-missing = ontbreekt: zeg tot wanneer opmerkingen mogelijk zijn
scope-too-narrow = dit werd al getoond met reikwijdte { $held }, die niet binnen { $asked } valt: kies { $held } of federation
not-a-shown-scope = `{ $text }` moet parent, subtree of federation zijn

## Transmissions

sent-by-another = knooppunt { $node } heeft ze verzonden: alleen dat knooppunt roept ze terug
no-parent-to-send-to = dit knooppunt heeft geen bovenliggend knooppunt om ze aan te sturen: sluit u aan bij een (`percole node join`), of noem een ontvanger
not-of-this-federation = knooppunt { $node } hoort niet bij deze federatie, voor zover dit knooppunt weet; zie `percole node peers`
no-such-body-at = { $node } heeft geen orgaan `{ $text }`; het heeft: { $bodies }
too-many-addressed = ontbreekt: zonder reikwijdte wordt er tegelijk aan organen van hoogstens { $most } andere knooppunten overgemaakt
body-has-it-already = het orgaan „{ $body }” van { $recipient } heeft ze al, door overmaking { $transmission }, die „{ $state }” is
addressed-to-another = ze is gericht aan { $recipient }: alleen dat knooppunt geeft ze door
not-to-be-passed-on = { $sender } heeft niet toegelaten dat ze wordt doorgegeven
passes-on-the-received = alleen wat ontvangen is en niet teruggeroepen, wordt doorgegeven: deze overmaking is { $state }
not-held-whole = versie { $version } van de bundel is hier niet volledig
recipient-cannot-read = { $recipient } kan niet lezen wat met reikwijdte { $scope } wordt getoond: kies { $narrowest }

## Operators and tokens

token-validity = een token is geldig van één minuut tot twee jaar
choose-a-role = kies reader, secretary of admin
operator-unknown = geen operator heet `{ $id }`, en geen heeft een id die zo begint; zie `percole operator list`
no-token-waits = geen token { $id } wacht om opnieuw te worden toegelaten; zie `percole operator list`
register-as-of = het register is zoals op { $moment }, toen de reservekopie werd gemaakt waaruit dit knooppunt werd hersteld; zeg `percole member confirm` zodra het bijgewerkt is
register-not-in-doubt = niets zegt dat het register niet bijgewerkt is

## Logs and proofs

log-not-held = dit knooppunt bewaart geen logboek { $origin }; zie `percole sync status`
no-such-event =
    het logboek van dit knooppunt, dat { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    } bevat, heeft geen gebeurtenis { $index }
erases-elsewhere = de gebeurtenis staat in het logboek van knooppunt { $node }: alleen dat knooppunt kan ze wissen
not-erasable = { $kind } kan niet worden gewist: andere gebeurtenissen steunen op wat ze zegt. Teksten en namen staan in aparte gebeurtenissen, die wel gewist kunnen worden
erased-already = gebeurtenis { $index } is al gewist
not-covered-yet = de nieuwste ondertekende kop dekt de items onder { $size }, en er worden er { $held } bewaard; item { $index } hoort er nog niet bij
log-key-unknown = de sleutel van { $origin } is hier niet bekend
no-head-signed = van dit logboek is nog geen kop ondertekend; probeer het over een seconde opnieuw
mirror-missing = het logboek { $origin } wordt hier niet gespiegeld
mirror-moved =
    de kopie van { $origin } bevat { $held ->
        [one] { $held } item
       *[other] { $held } items
    }, de zending begint bij { $start }

## What an import remarks

key-left-out = `{ $key }` heeft geen plaats in een bundel: het is weggelaten
asks-for-no-measure = aanbeveling { $number }, „{ $title }”, vraagt geen maatregel: ze wordt opgenomen als een standpunt

## Clocks of other nodes

clock-ahead = de klok van { $node } loopt { $span } voor op die van deze node
clock-behind = de klok van { $node } loopt { $span } achter op die van deze node
said-and-noted = { $what }; { $note }

## Reports go their way as a whole

speaks-for-no-group = dit knooppunt spreekt voor geen van de gevraagde werkgroepen: { $groups }
name-one-group = noem een van de werkgroepen waarvoor dit knooppunt spreekt: { $groups }
group-objects = bezwaar van werkgroep { $group }
body-named-twice = noemt het orgaan „{ $body }” twee keer
no-such-measure = aanbeveling { $number } van de bundel heeft geen maatregel { $measure }

## Sheets

not-a-sheet = noem een fiche, en een bundel die er geen is: wat er van de maatregelen van een fiche wordt, staat in een bundel
not-of-the-sheet = { $measure } is geen maatregel van de fiche, of staat er twee keer
not-of-the-report = { $measure } is geen maatregel van de bundel
nothing-said-of = zeg ook wat er wordt van { $measures }
sheets-are-for-editing = een fiche wordt overgemaakt om te redigeren, en niets anders

## Mail

mail-waits =
    { $count ->
        [one] één e-mail kon nog niet worden verstuurd en wacht
       *[other] { $count } e-mails konden nog niet worden verstuurd en wachten
    } sinds { $since }: { $why }
mail-waits-untried =
    { $count ->
        [one] één e-mail kon nog niet worden verstuurd en wacht
       *[other] { $count } e-mails konden nog niet worden verstuurd en wachten
    } sinds { $since }; sinds de start van het knooppunt is het nog niet opnieuw geprobeerd
mail-given-up =
    { $count ->
        [one] één e-mail is opgegeven sinds de start van het knooppunt, op { $moment }
       *[other] { $count } e-mails zijn opgegeven sinds de start van het knooppunt, de laatste op { $moment }
    }: { $why }
mail-answers = de mailserver antwoordt { $code }
mail-silent = de mailserver antwoordt niet
mail-not-secure = de versleutelde verbinding met de mailserver mislukt
mail-unreachable = de mailserver is niet bereikbaar: { $why }
mail-not-understood = de mailserver is niet bereikbaar, of antwoordt wat geen mailserver antwoordt
mail-no-address = het adres in het register is geen adres
mail-no-letter = aan het adres in het register kan geen e-mail worden geschreven
mail-late = hij kon niet binnen een uur worden verstuurd
