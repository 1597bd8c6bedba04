## What no log may say, whatever the subject

owner-only = knooppunt { $author } schreef zonder bevoegdheid over iets van knooppunt { $owner }
not-of-this-subject = { $kind } is geen gebeurtenis van dit onderwerp
event-unreadable = wat { $kind } zegt, kan niet worden gelezen
key-repeated = ze herhaalt de idempotentiesleutel van een eerdere gebeurtenis in haar logboek
too-many-events = haar logboek bevat meer gebeurtenissen over dit onderwerp dan de levensloop ervan telt
behind-another = een eerdere gebeurtenis over dit onderwerp is nog niet toegepast
words-not-kept = ze is in strijd met een regel; welke is niet genoteerd, omdat haar logboek veel zulke gebeurtenissen bevat
folded-later = haar logboek vroeg meer dan één logboek tegelijk mag vragen; ze wordt toegepast zodra er tijd is
payload-missing = ze kwam zonder haar inhoud, en niets in haar logboek zegt dat die werd gewist
kind-unknown = deze versie van percole kent { $kind } niet (schema { $schema })

## What an event rests on

cause-not-held = ze steunt op gebeurtenis { $index } van { $origin }, die hier nog niet ontvangen is
cause-differs = ze steunt op een andere gebeurtenis { $index } van { $origin } dan die welke hier bewaard wordt
cause-without-authority = ze steunt op { $kind }, die knooppunt { $node } zonder bevoegdheid schreef
cause-unreadable = ze steunt op { $kind }, die niet kan worden gelezen

## Erasures

erases-what-follows = ze wist een gebeurtenis die er niet aan voorafgaat
erases-the-lasting = ze wist { $kind }, die niet kan worden gewist
erases-anothers = ze wist een gebeurtenis van een ander onderwerp
erases-nothing = ze zegt niet wat ze wist

## Lengths of keys and hashes

rule-hash-length = de vingerafdruk van de regel van de stemming telt geen 32 bytes
roll-commitment-length = de verbintenis op de kiezerslijst telt geen 32 bytes
log-key-length = de sleutel van het logboek telt geen 32 bytes
log-key-unusable = de sleutel van het logboek is onbruikbaar ({ $detail })
recovery-key-length = de herstelsleutel telt geen 32 bytes

## Nodes and memberships

identity-missing = de identiteit van het knooppunt ontbreekt
id-not-of-key = de code van het knooppunt volgt niet uit de sleutel van zijn logboek
not-its-first-log = een knooppunt is bekend door zijn eerste logboek, incarnatie 0
founds-another = een knooppunt kan alleen zichzelf oprichten
founded-already = het knooppunt is al opgericht
no-membership = er is geen aansluiting die „{ $state }” kan worden
membership-the-other-way = de aansluiting die ze wijzigt, gaat de andere kant op
membership-cannot-become = de aansluiting is „{ $held }”: ze kan niet „{ $next }” worden
membership-with-itself = knooppunt { $node } schreef zonder bevoegdheid over zichzelf wat alleen het knooppunt erboven of eronder mag schrijven
not-the-edge = haar onderwerp is niet de aansluiting tussen de twee knooppunten die ze noemt
membership-not-for-all = een aansluiting wordt aan de hele federatie gezegd, of niet
membership-active = van kracht
membership-suspended = opgeschort
membership-left = beëindigd

## Reports and recommendations

report-begun-already = ze begint een bundel die al bestaat
into-anothers-report = ze plaatst een aanbeveling in de bundel van een ander knooppunt

## Transmissions

receipt-of-nothing = een ontvangstbevestiging noemt de verzending waarop ze antwoordt als oorzaak, en deze noemt er geen
transmitted-already = ze verzendt een overmaking die al verzonden is
anothers-report = ze maakt een bundel van een ander knooppunt over
copy-of-nothing = het geeft als kopie door wat de bundel niet zegt
receives-the-unsent = ze ontvangt wat nooit verzonden is
received-for-another = knooppunt { $author } ontving wat aan knooppunt { $recipient } gericht was
recalls-the-unsent = ze roept terug wat nooit verzonden is

## Votes

vote-never-opened = de stemming werd nooit geopend
vote-opened-already = de stemming is al geopend
quotes-nothing = ze haalt een tekst aan, en de stemming gaat over geen aanbeveling
quoted-already = de stemming haalt haar tekst al aan
quoted-late = ze haalt een tekst aan nadat de stemming werd geopend
quotes-without-source = ze steunt niet op de gebeurtenis waaruit ze de tekst overneemt
rule-hash-differs = de vastgelegde vingerafdruk is niet die van de regel
declared-under-another-rule = de uitslag wordt afgekondigd onder een andere regel dan die welke de stemming vastlegde
tally-unaccounted = de telling van knooppunt { $node } is noch opgenomen noch uitgesloten
engine-missing = de versie van de beslissingsmotor ontbreekt
result-missing = de uitslag zegt niet wat er beslist is

## Tallies

not-on-its-certificate = ze steunt niet op het proces-verbaal van stemopneming dat ze opneemt
not-a-certificate = wat ze opneemt, is geen proces-verbaal van stemopneming
not-a-log = `{ $text }` is niet de naam van een logboek
nothing-shows = niets toont aan dat knooppunt { $node } „{ $status }” is
no-reason-to-exclude = { $status } is geen reden om een telling uit te sluiten
tally-of-no-participant = knooppunt { $node } is niet gevraagd voor deze stemming
tally-accounted-already = de telling van knooppunt { $node } is al in rekening gebracht
not-counting = tellingen worden niet in rekening gebracht zolang de stemming „{ $state }” is
certificate-of-another-vote = het proces-verbaal van stemopneming is van een andere stemming
rests-on-another-poll = ze steunt op een gebeurtenis van een andere plaatselijke stemming dan die van knooppunt { $node }
tally-included = meegeteld
tally-declined = afgewezen
tally-late = te laat
tally-silent = zonder antwoord
tally-invalid = ongeldig
tally-interrupted = onderbroken door een herstel
tally-unlisted = weggelaten: de kiezerslijst waarbinnen het telt, werd zonder hem vastgelegd
tally-merged = geteld met het knooppunt dat het herbergt: er stemden er zo weinig dat de cijfers zouden tonen wie wat stemde
tally-small = weggelaten: er stemden er zo weinig dat de cijfers zouden tonen wie wat stemde
tally-passed-over = overgeslagen: het antwoordde niet, en wie eronder staat stemde voor zichzelf

## Polls

ballot-before-joining = ze brengt een stembiljet uit in een plaatselijke stemming waaraan nooit werd deelgenomen
joins-under-another-rule = ze treedt toe onder een andere regel dan die welke de stemming vastlegde
roll-parts-differ = de aantallen per categorie geven samen niet het aantal op de kiezerslijst
roll-beyond-largest = de kiezerslijst telt { $found } personen; de stemming laat er voor dit knooppunt hoogstens { $max } toe
answered-already = het knooppunt nam al deel aan deze stemming of wees ze al af
not-an-id = `{ $text }` is niet de code van een onderwerp
not-a-vote-id = `{ $text }` is niet de code van een stemming
nobody-asked = ze noemt geen vote.opened als oorzaak: niemand heeft het knooppunt gevraagd
counts-within-nobody = een eenheid telt binnen een andere deelnemer die voor zichzelf telt
lists-other-units = het noemt niet de eenheden die binnen deze tellen, in de volgorde van de stemming
extends-without-vote = het noemt geen vote.extended met dezelfde tijden als oorzaak
not-the-nodes-poll = haar onderwerp is niet de plaatselijke stemming van het knooppunt voor de stemming waarop ze steunt
poll-never-joined = aan de plaatselijke stemming werd nooit deelgenomen
ballot-left-its-node = een stembiljet op naam heeft zijn knooppunt verlaten
certifies-another-vote = ze tekent een andere stemming af dan die waaraan het knooppunt deelneemt
count-refused = de telling van vraag { $question } kan niet: { $why }
papers-not-sorted = de stembiljetten zijn niet gesorteerd, of sommige staan er twee keer
count-out-of-turn = het is deel { $part }, van vraag { $question }, en deel { $expected } is aan de beurt: een deel ontbreekt, staat er twee keer of op de plaats van een ander
count-of-no-question = deze stemming heeft geen vraag { $question }
count-before-closing = een peiling wordt geteld na haar sluiting, en voor ze gecertificeerd wordt
certifies-other-counts = het certificeert andere tellingen dan die welke zijn knooppunt publiceerde: deel { $part } verschilt
questions-uncounted = vraag { $question } is niet geteld
ballot-other-questions =
    het beantwoordt { $found ->
        [one] { $found } vraag
       *[other] { $found } vragen
    }, en de stemming heeft er { $needed }
answer-refused = het antwoord op vraag { $question } kan niet: { $why }
worded-late = de woorden van een stemming volgen meteen op haar opening, en eenmaal
stated-out-of-turn = de tellingen worden vóór de uitslag vermeld, en beide vóór de afkondiging
stated-other = het kondigt andere tellingen of een andere uitslag af dan het vermeldde
stated-too-large = een deel heeft hoogstens { $most } bytes
takes-no-paper = deze peiling neemt geen papier: dat wordt gezegd wanneer een knooppunt deelneemt
paper-after-online = papier wordt uitgereikt en geteld na de sluiting van de onlinestemming, en voor de peiling gecertificeerd is
paper-counted-already = het papier van deze peiling is al geteld
merged-with-itself = een plaatselijke stemming kan niet binnen zichzelf worden geteld
withheld-after-count = er zijn al cijfers van deze plaatselijke stemming bekendgemaakt
passes-over-nobody-below = geen andere eenheid telt erbinnen: alleen een knooppunt met eenheden eronder wordt overgeslagen
passed-over-already = het is al overgeslagen
includes-passed-over = het neemt knooppunt { $node } op, dat het had overgeslagen
merges-unit-elsewhere = het telt de eenheid { $unit } mee, die deze stemming niet op hetzelfde knooppunt vraagt, of die het tweemaal noemt
proposal-left-its-node = een voorgestelde verbetering verliet haar knooppunt: zolang een tweede persoon ze niet bevestigt, gaat ze niemand anders aan
corrects-another-certificate = ze verbetert een ander proces-verbaal van stemopneming dan het laatste van deze plaatselijke stemming
corrects-more-than-papers =
    { $online ->
        [one] alleen papier wordt opnieuw geteld, en { $online } lid stemde online: de onlinestemmen moeten blijven wat ze waren
       *[other] alleen papier wordt opnieuw geteld, en { $online } leden stemden online: de onlinestemmen moeten blijven wat ze waren
    }
replaces-no-included-certificate = ze komt in de plaats van een proces-verbaal van stemopneming dat niet het opgenomen is, of niet eerder kwam
more-papers-than-signed =
    { $papers ->
        [one] { $papers } stembiljet is
       *[other] { $papers } stembiljetten zijn
    } geteld, en voor { $signed } is getekend

## Reports and adoptions

words-of-no-adoption = ze geeft de woorden van een werkgroep die niets zei
adoption-of-another-group = ze spreekt zich uit voor een andere werkgroep of over een andere bundel
version-not-its-hash = de versie zegt iets anders dan haar vingerafdruk

## Sheets

sheet-is-not-adopted = een fiche wordt nooit aangenomen: ze wordt gegeven aan wie een bundel redigeert
