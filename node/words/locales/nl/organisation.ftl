## Kinds of bodies; each is also read as the kind by whoever writes it

kind-assembly = algemene vergadering
kind-board = raad van bestuur
kind-management = directie
kind-ethics-committee = ethisch comité
kind-antenne-assembly = vergadering van de antenne
kind-local-representation = lokale vertegenwoordiging
kind-working-group = werkgroep
kind-works-council = ondernemingsraad
kind-staff-representatives = personeelsvertegenwoordiging
kind-auditors = commissarissen

## Roles in a body

mandate-chair = voorzitterschap
mandate-vice-chair = ondervoorzitterschap
mandate-secretary = secretariaat
mandate-treasurer = penningmeester
mandate-member = lid
mandate-substitute = plaatsvervanger
mandate-referent = referent-bestuurder
mandate-facilitator = begeleiding
mandate-rapporteur = rapporteur
mandate-managing-director = gedelegeerd bestuur
mandate-observer = raadgevende stem

## Words outside a closed list

unknown-kind = `{ $text }` is geen soort orgaan dat overal bekend is: schrijf een van { $known }
unknown-mandate-role = `{ $text }` is geen functie die overal bekend is: schrijf een van { $known }
unknown-unit-state = `{ $text }` is geen status van een entiteit: schrijf een van { $known }
unknown-body-state = `{ $text }` is geen status van een orgaan: schrijf een van { $known }
unknown-mandate-state = `{ $text }` is geen status van een mandaat: schrijf een van { $known }

## States, as they follow "it is"

unit-active = actief
unit-moved = verhuisd naar een andere node
body-active = actief
body-dissolved = ontbonden
mandate-running = lopend
mandate-ended = beëindigd
mandate-to-begin = nog te beginnen

## Steps that a state does not allow

cannot-unit-count = een entiteit die { $state } is, kan niet geteld worden: ze moet { $allowed } zijn
cannot-unit-move = een entiteit die { $state } is, kan niet verhuizen: ze moet { $allowed } zijn
cannot-body-change = een orgaan dat { $state } is, kan niet gewijzigd worden: het moet { $allowed } zijn
cannot-body-dissolve = een orgaan dat { $state } is, kan niet ontbonden worden: het moet { $allowed } zijn
cannot-mandate-end = een mandaat dat { $state } is, kan niet beëindigd worden: het moet { $allowed } zijn
unit-exists = deze entiteit bestaat al
unit-absent = deze entiteit bestaat nog niet
body-exists = dit orgaan bestaat al
body-absent = dit orgaan bestaat nog niet
mandate-exists = dit mandaat bestaat al
mandate-absent = dit mandaat bestaat nog niet

## Units

too-many-parts = telt { $count } delen: hoogstens { $max } zijn toegestaan
too-many-languages = telt { $count } talen: hoogstens { $max } zijn toegestaan
unit-language-missing = ontbreekt: noem de taal waarin de entiteit werkt
part-too-small = het deel `{ $part }` telt minder dan { $threshold } mensen: voeg het bij een ander
parts-do-not-add-up =
    zijn samen { $members ->
        [one] { $members } vennoot
       *[other] { $members } vennoten
    } en { $users ->
        [one] { $users } gebruiker
       *[other] { $users } gebruikers
    }, de totalen zijn { $all-members } en { $all-users }
unit-moved-away = { $unit } is verhuisd naar een andere node: doe dit daar

## Bodies

brief-for-groups-only = is voor werkgroepen, en dit is: { $kind }
figure-out-of-range = is { $figure }: geef 1 tot { $max }, of niets als het niet vastligt
dissolved-before-established = is { $last }: het orgaan bestaat sinds { $first }
body-was-dissolved = { $body } werd ontbonden op { $last }: sindsdien heeft niemand er een mandaat

## Mandates and days

ends-before-beginning = is { $last }, voor de eerste dag { $first }
mandate-term-over = dit mandaat liep af op { $to }: er valt niets te beëindigen op { $date }
mandate-begins-on = dit mandaat ({ $role }) begint op { $first }: niemand tekent er eerder mee
mandate-ended-on = dit mandaat ({ $role }) eindigde op { $last }: niemand tekent er nog mee sinds { $since }
not-a-day = `{ $text }` is geen dag: schrijf 2020-06-30
not-a-portrait = telt { $bytes } bytes: geef de SHA-256 van de afbeelding, 32 bytes

## Names in files

line-twice = staat al op regel { $line }: houd een van beide regels
unit-unknown = `{ $text }` is hier geen entiteit: voeg ze eerst toe, of verbeter de naam
unit-unknown-near = `{ $text }` is hier geen entiteit: bedoelde u { $near }?
body-unknown = `{ $text }` is hier geen orgaan: voeg het eerst toe, of verbeter de naam
body-unknown-near = `{ $text }` is hier geen orgaan: bedoelde u { $near }?
body-ambiguous = `{ $text }` kan { $places } zijn: schrijf bijvoorbeeld { $example }
body-not-in-unit = `{ $text }` is geen orgaan van { $unit }: voeg het eerst toe, of verbeter een van beide
body-only-in-file = is geen orgaan dat de node kent
name-and-unit = { $name } ({ $unit })
unit-in-circle = leidt terug naar { $unit }: geen entiteit is een deel van zichzelf
body-in-circle = leidt terug naar { $body }: het hoogste orgaan legt aan niemand verantwoording af
brief-not-of-group = is voor werkgroepen: laat leeg, of schrijf werkgroep als soort
theme-missing = is gegeven zonder thema: noem het thema van de groep
number-out-of-range = `{ $text }` is geen getal van 1 tot { $max }: laat leeg als het niet vastligt
term-unreadable = `{ $text }` is geen duur: schrijf een aantal maanden, hoogstens { $max }, of bijvoorbeeld 2 jaar; laat leeg als die niet vastligt
office-twice = staat al op regel { $line } met hetzelfde mandaat op hetzelfde moment: houd een van beide

## Titles of columns, as they may be written

column-unit = entiteit
column-languages = talen
column-level = niveau
column-part-of = deel van
column-body = orgaan
column-kind = soort
column-seats = zetels
column-term = duur in maanden
column-answers-to = legt verantwoording af aan
column-article = artikel
column-established = opgericht
column-theme = thema
column-brief = opdracht
column-due = deadline
column-role = functie
column-from = van
column-appointed = benoemd door
column-to = tot en met

## The map of bodies

map-answers-to = legt verantwoording af aan { $body } ({ $unit })
map-no-name = naam niet gepubliceerd
map-no-unit = entiteit hier niet gekend
map-office = { $role }: { $name }
map-office-until = { $role }: { $name }, tot en met { $last }
seats-all-filled = { $filled } van { $seats }
seats-some-vacant =
    { $filled } van { $seats }, { $vacant ->
        [one] { $vacant } zetel vacant
       *[other] { $vacant } zetels vacant
    }
seats-filled =
    { $filled ->
        [one] { $filled } zetel bezet
       *[other] { $filled } zetels bezet
    }
