## How far an election is

stage-empty = er is nog niets gepubliceerd
stage-voting = de stemming is open
stage-closed = de stemming is gesloten
stage-tallied = de versleutelde sommen zijn gepubliceerd; de sleutelbewaarders ontcijferen
stage-decided = de uitslag is gepubliceerd

## What a check finds; behind it, between brackets, where and what exactly

check-record-format = zijn kader of zijn plaats in het bestand is fout
check-record-hash = zijn inhoud past niet bij zijn naam
check-record-order = het staat niet op zijn plaats
check-event-format = een gebeurtenis is niet geschreven zoals het hoort
check-event-chain = een gebeurtenis volgt niet op de vorige
check-event-order = de stappen van de verkiezing staan in de verkeerde volgorde
check-setup = de opening noemt niet wat eraan voorafgaat
check-election = de beschrijving van de verkiezing is fout
check-trustees = de lijst van sleutelbewaarders is fout
check-trustee-proof = een sleutelbewaarder bewijst niet dat hij de sleutel heeft
check-trustee-signature = de handtekening van een sleutelbewaarder is niet geldig
check-verification-key = het sleuteldeel van een sleutelbewaarder volgt niet uit wat werd afgesproken
check-public-key = de sleutel van de verkiezing is niet die welke de sleutels van de bewaarders geven
check-credential = een regel van de stemcodes is fout
check-credential-duplicate = een stemcode staat er twee keer
check-ballot-format = het stembiljet is niet geschreven zoals het hoort
check-ballot-election = het stembiljet is van een andere verkiezing
check-ballot-credential = de stemcode van het biljet staat niet in de lijst
check-ballot-duplicate = het stembiljet is er twee keer
check-element = een getal hoort hier niet
check-individual-proof = niets bewijst dat een keuze ja of nee is
check-overall-proof = niets bewijst dat het aantal keuzes mag
check-blank-proof = niets bewijst dat een blanco antwoord niets anders kiest
check-signature = het stembiljet is niet ondertekend met zijn stemcode
check-tally-format = de sommen zijn niet geschreven zoals het hoort
check-tally = de sommen zijn niet die van de biljetten die meetellen
check-tally-count = het aantal stembiljetten is fout
check-tally-weight = de som van de gewichten is fout
check-partial-format = een ontcijfering is niet geschreven zoals het hoort
check-partial-owner = een ontcijfering is van niemand op de lijst, of is er twee keer
check-partial-proof = niets bewijst dat een ontcijfering van de sleutel van de bewaarder komt
check-partial-missing = te weinig sleutelbewaarders hebben ontcijferd
check-result-format = de uitslag is niet geschreven zoals het hoort
check-result = de uitslag is niet wat de ontcijferde sommen geven
check-closing = een afsluiting past niet bij deze verkiezing
check-closing-dropped = een biljet dat een stembus had, ontbreekt
check-closing-added = een biljet zat in geen stembus
check-closing-reordered = de biljetten van een stembus staan in een andere volgorde
check-closing-sub-total = de sommen van een stembus zijn niet die van haar biljetten
check-closing-credential = een stemcode stemde in twee stembussen
check-receipt = het biljet van een bewijs is er niet zoals het hoort
found = { $what } ({ $detail })

## Where

in-record = record { $record }
in-election = het record van de verkiezing
in-answer = antwoord { $answer }
in-answer-choice = antwoord { $answer }, keuze { $choice }
in-answer-part = antwoord { $answer }, keuze { $choice }, `{ $part }`
in-answer-proof = antwoord { $answer }, een getal van een bewijs
in-question-choice = vraag { $question }, keuze { $choice }
in-trustee = sleutelbewaarder { $trustee }
in-trustees-item = onderdeel { $item } van de lijst
in-member = lid { $member }
in-certificate = certificaat
in-coefficients = coëfficiënten
in-coefficient = een coëfficiënt
in-closing = afsluiting van { $node }
in-message = bericht { $number }
in-key = de sleutel
in-public-key = de openbare sleutel
in-signing-key = de ondertekeningssleutel
in-encryption-key = de versleutelingssleutel
in-sums = een getal van de sommen
in-signature = een getal van de handtekening
in-credential = de openbare stemcode
in-public-credential = de openbare stemcode { $key }
in-trustee-key = de sleutel { $key }
in-ballot = stembiljet { $ballot }
in-ballot-of = stembiljet { $ballot } van { $node }

## Numbers and elements of the group

not-decimal = dit is geen decimaal getal zonder teken en voorloopnullen
not-below-modulus = dit is te groot voor de groep
not-on-curve = dit is geen punt van de kromme
not-in-group = dit is geen element van de groep van priemorde
neutral-element = dit is het neutrale element, dat niets verbergt

## Any record

record-too-long = { $bytes } bytes, hoogstens { $max } mogen
record-not-canonical = dit is niet de enige toegestane vorm: opnieuw geschreven geeft het andere bytes
record-version = versie { $found }, terwijl percole versie { $known } leest
weight-form = `{ $text }` is geen gewicht: schrijf een geheel getal tot 1073741823, en een groter, tot 100000000000, tussen aanhalingstekens

## The election

group-unknown = de groep `{ $group }` is onbekend: percole kent { $known }
group-of-another = de groep `{ $found }` in plaats van `{ $expected }`
question-type = een vraag is van het type `{ $kind }`: percole leest die waarvan de antwoorden uit een lijst worden gekozen
election-id-form = `{ $id }` kan niet het kenmerk van een verkiezing zijn: schrijf { $min } tot { $max } letters en cijfers, zonder 0, O, I en l
election-at-most = een verkiezing heeft 1 tot { $questions } vragen, met hoogstens { $choices } keuzes samen
question-without-answers = vraag { $question } heeft geen antwoorden om uit te kiezen
question-bounds = vraag { $number }: `min` ({ $min }) mag niet groter zijn dan `max` ({ $max }), noch `max` groter dan het aantal antwoorden ({ $answers })

## Credentials

credential-form = een stemcode heeft 22 tekens in groepen van 5, 6, 5 en 6, of 15 in groepen van 3, verbonden met koppeltekens
credential-character = teken { $place } is geen letter of cijfer van een stemcode (0, O, I en l komen nooit voor)
credential-mistyped = het laatste teken past niet bij de andere: een ervan is verkeerd getypt
credentials-form = dit is geen lijst in JSON zonder spaties, `["…","…"]`, van teksten met letters, cijfers en komma’s
credentials-unreadable =
    { $count ->
        [one] { $count } regel is
       *[other] { $count } regels zijn
    } noch een sleutel, noch een sleutel, een komma en een gewicht
credentials-repeated =
    { $count ->
        [one] { $count } regel herhaalt een andere
       *[other] { $count } regels herhalen andere
    }

## The choices of a voter

choices-of-questions =
    { $given ->
        [one] { $given } lijst met keuzes is
       *[other] { $given } lijsten met keuzes zijn
    } gegeven voor { $expected ->
        [one] { $expected } vraag
       *[other] { $expected } vragen
    }
choices-form =
    vraag { $question }: schrijf { $expected ->
        [one] { $expected } getal
       *[other] { $expected } getallen
    }, 0 of 1 voor elk antwoord
choices-form-with-blank =
    vraag { $question }: schrijf { $expected ->
        [one] { $expected } getal
       *[other] { $expected } getallen
    }, 0 of 1: het eerste voor een blanco antwoord, dan een voor elk antwoord
choices-number =
    vraag { $question }: { $chosen ->
        [one] { $chosen } antwoord is
       *[other] { $chosen } antwoorden zijn
    } gekozen; minstens { $min } en hoogstens { $max } mogen
choices-blank-and-more = vraag { $question }: een blanco antwoord kiest niets anders

## Ballots

made-for-another = voor de verkiezing { $stated } met vingerafdruk { $other }; deze is { $election } met { $fingerprint }
answers-of-questions =
    { $answers ->
        [one] { $answers } antwoord
       *[other] { $answers } antwoorden
    } op { $questions ->
        [one] { $questions } vraag
       *[other] { $questions } vragen
    }
answer-shape = antwoord { $answer } moet { $choices } bevatten in `choices`, evenveel in `individual_proofs` met telkens 2, { $overall } in `overall_proof` en { $blank } in `blank_proof`
answer-allows = antwoord { $answer }: minstens { $min } en hoogstens { $max }
answer-allows-blank = antwoord { $answer }: minstens { $min } en hoogstens { $max }, of een blanco antwoord
ballot-unsigned = het heeft geen handtekening
ballot-signed-otherwise = zijn handtekening is van een ander stembiljet
ballot-cast-in = stembiljet { $ballot } werd al uitgebracht in record { $record }
ballot-cast-already = stembiljet { $ballot } werd al uitgebracht

## Closings and receipts

closing-node = `node` moet 1 tot { $max } bytes hebben
closings-too-many = { $found } afsluitingen zijn gegeven, hoogstens { $max } worden vergeleken
closing-twice = twee afsluitingen zijn van { $node }
closing-ballot-twice = stembiljet { $ballot } staat twee keer in de afsluitingen
closing-voters =
    { $stated ->
        [one] { $stated } kiezer is
       *[other] { $stated } kiezers zijn
    } vermeld, en zijn stembiljetten zijn van { $found }
ballot-reordered = stembiljet { $ballot } van { $node } staat na { $before }, en ervoor in de afsluitingen
credential-in-two-boxes = stembiljet { $ballot } zit in de stembus van { $node }, en zijn stemcode stemde eerder in die van { $before }
receipt-not-counted = stembiljet { $ballot } van de verkiezing { $election } wordt hier niet geteld
receipt-tracker = `tracker` { $tracker } en `ballot` { $ballot } zijn niet dezelfde vingerafdruk

## The file of an archive

archive-not = dit is geen archief van een geheime verkiezing: { $why }
archive-too-short = { $bytes } bytes zijn te weinig
archive-time = de tijd is { $found } in plaats van { $expected }
archive-first-record = het eerste record is niet `BELENIOS`
archive-second-first = dit is een tweede record met de naam `BELENIOS`
header-name = de naam is noch `BELENIOS`, noch een vingerafdruk met `.data.json` of `.event.json`
header-length = de lengte is geen octaal getal van 11 cijfers
header-time = de tijd is geen octaal getal van 11 cijfers
header-bytes = een byte is niet die welke naam, lengte en tijd geven
archive-surplus =
    { $bytes ->
        [one] { $bytes } byte staat
       *[other] { $bytes } bytes staan
    } na het laatste record
archive-cut-off =
    het bestand eindigt { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    } vóór het record
archive-padding = wat zijn laatste blok opvult, zijn geen nullen

## Records and events of an archive

record-name = zijn naam zegt { $name }, en zijn inhoud geeft { $hash }
record-not-before = het record { $hash } gaat er niet aan vooraf
records-too-many = meer dan { $max } datarecords volgen elkaar zonder gebeurtenis
records-after-last =
    { $count ->
        [one] { $count } datarecord staat
       *[other] { $count } datarecords staan
    } na de laatste gebeurtenis
records-of-event =
    `{ $event }` vraagt { $expected ->
        [one] { $expected } datarecord
       *[other] { $expected } datarecords
    } ervoor; { $found ->
        [one] er is { $found }
       *[other] er zijn { $found }
    }
event-payload = de `payload` van `{ $event }` is niet het record ervoor
event-parent = `parent` is { $found } in plaats van { $expected }
event-parent-missing = `parent` ontbreekt; het moet { $expected } zijn
event-parent-of-first = `parent` is { $found }, en er gaat geen gebeurtenis aan vooraf
event-height = `height` is { $found } in plaats van { $expected }
event-misplaced = `{ $event }` hoort hier niet: { $stage }
event-cannot-follow = `{ $event }` kan niet op `{ $last }` volgen
event-cannot-begin = `{ $event }` kan niet de eerste gebeurtenis zijn
setup-missing = er is geen gebeurtenis `Setup`
sums-not-before = de sommen die het noemt, zijn niet het record ervoor
decryption-not-before = de ontcijfering die het noemt, is niet het record ervoor
decryptions-too-many = er zijn meer dan { $max } ontcijferingen

## Sums, decryptions and the result

sums-shape = er is niet één paar getallen voor elke keuze van elke vraag
sums-ballots =
    { $stated ->
        [one] { $stated } is
       *[other] { $stated } zijn
    } vermeld, en { $voters ->
        [one] { $voters } stemcode stemde
       *[other] { $voters } stemcodes stemden
    }
sums-weight = { $stated } in plaats van { $expected }
sums-weight-too-large = { $weight } is meer dan { $max }
no-ballots-to-add = er zijn geen stembiljetten om op te tellen
stage-for-another-step = deze stap vraagt versleutelde sommen die gepubliceerd zijn, en hier geldt: { $stage }
decryption-shape = er is niet één factor en één bewijs voor elk getal van de sommen
trustee-not-listed =
    sleutelbewaarder { $trustee } wordt genoemd, en de verkiezing heeft { $count ->
        [one] { $count } sleutelbewaarder
       *[other] { $count } sleutelbewaarders
    }
trustee-decrypts-again = sleutelbewaarder { $trustee } ontcijfert een tweede keer
trustee-missing = sleutelbewaarder { $trustee } kan niet ontbreken, en heeft niet ontcijferd
trustees-missing =
    van de sleutelbewaarders { $first } tot { $last } zijn er { $needed } nodig, en { $present } { $present ->
        [one] heeft
       *[other] hebben
    } ontcijferd
key-of-nobody = deze sleutel is van geen sleutelbewaarder van de verkiezing
another-tally = deze sleutel heeft al andere sommen van de verkiezing { $election } ontcijferd; hij ontcijfert er nooit andere
result-shape = er is niet één getal voor elke keuze van elke vraag
result-count = vraag { $question }, keuze { $choice }: het is niet { $count }
sum-out-of-range = een som ligt niet tussen 0 en { $max }

## Files that hold secrets

passphrase-wrong = de wachtzin is fout, of het bestand werd gewijzigd
sealed-not = dit is geen bestand dat percole heeft versleuteld: { $why }
sealed-way = versie { $version } met `{ $kdf }` en `{ $cipher }` is onbekend
sealed-key = het bestand bevat de sleutel van een sleutelbewaarder in plaats van de toestand van het maken van een sleutel
sealed-state = het bestand bevat de toestand van het maken van een sleutel, dat nog niet af is, in plaats van de sleutel van een sleutelbewaarder
sealed-texts = `salt`, `nonce` of `body` is niet zoals het hoort
sealed-cost-out-of-range = het vraagt { $memory } KiB geheugen en { $passes } doorgangen: 8 tot { $memory-max } KiB en 1 tot { $passes-max } doorgangen mogen
sealed-impossible = dit kan niet worden versleuteld

## The list of trustees

trustees-number =
    { $count ->
        [one] { $count } sleutelbewaarder wordt
       *[other] { $count } sleutelbewaarders worden
    } genoemd, en een verkiezing heeft er 1 tot { $max }
trustee-item-form = een onderdeel van de lijst is `["Single", …]` of `["Pedersen", …]`
pedersen-lists = zijn lijsten hebben verschillende lengten, of `threshold` ({ $threshold }) ligt niet tussen 1 en hun lengte ({ $members })
coefficients-unsigned = de coëfficiënten zijn niet ondertekend door dit lid
certificates-unsigned = de certificaten zijn niet ondertekend door dit lid
verification-key-unsigned = de verificatiesleutel is niet ondertekend door dit lid
certificate-for-another = het certificaat werd gemaakt voor een andere groep, een ander aantal leden, een andere drempel of een andere plaats
certificate-for-nothing = het certificaat zegt niet waarvoor het dient
certificate-unsigned = het certificaat is niet ondertekend met zijn eigen sleutel
coefficients-number =
    { $found ->
        [one] { $found } coëfficiënt
       *[other] { $found } coëfficiënten
    } in plaats van { $expected }

## The messages of a key generation

generation-members = lid { $member } van { $size } met een drempel van { $threshold }: er zijn 1 tot { $max } leden, en lid en drempel liggen tussen 1 en hun aantal
generation-name = de naam van het maken van een sleutel telt 1 tot { $max } bytes, zonder `|`
generation-places = er is niet één plaats voor elke ronde en elk lid
message-refused = het bericht van lid { $member } voor ronde { $round } is onbruikbaar: { $why }
message-of-another-run = het is van de sleutel `{ $found }`, niet van `{ $expected }`
message-from-nobody =
    er { $size ->
        [one] is maar { $size } lid
       *[other] zijn maar { $size } leden
    }
message-in-own-name = het staat op uw eigen naam, en u hebt het niet gestuurd
message-before-certificate = het bericht van dat lid voor ronde 1 is er nog niet
message-not-signed = dat lid heeft het niet ondertekend

## Who did not keep to the procedure of a key generation

member-signed-two = lid { $member } ondertekende twee verschillende berichten voor ronde { $round }
member-holds-others = lid { $member } heeft andere berichten van ronde { $round } dan hier: vergelijk ze om te zien wie er twee stuurde
member-without-coefficients = lid { $member } stuurde geen verbintenis en coëfficiënten
member-changed-coefficients = lid { $member } onthulde andere coëfficiënten dan die van zijn verbintenis
member-wrong-coefficients = lid { $member } stuurde verkeerde coëfficiënten: { $why }
member-unsigned-coefficients = lid { $member } ondertekende de coëfficiënten niet
member-unsigned-certificates = lid { $member } ondertekende de certificaten niet
member-without-shares = lid { $member } stuurde niet één deel aan elk lid
member-wrong-share = lid { $member } stuurde een deel dat niet bij de coëfficiënten past
member-wrong-share-to = lid { $member } stuurde lid { $other } een deel dat niet bij de coëfficiënten past
member-complained = lid { $member } klaagde zonder reden
member-without-key = lid { $member } stuurde geen verificatiesleutel
member-unproved-key = lid { $member } bewees niet zijn deel van de sleutel te kennen
member-wrong-key = lid { $member } stuurde een verificatiesleutel die niet uit de coëfficiënten volgt
member-unsigned-key = lid { $member } ondertekende de verificatiesleutel niet
member-wrong-record = lid { $member }, dat bent u, maakte een record dat niet klopt
