## What is not here, or not this node's

unit-not-known = geen entiteit { $id } is hier bekend; zie `percole unit list`
body-not-known = geen orgaan { $id } is hier bekend; zie `percole body list`
mandate-not-known = geen mandaat { $id } is hier bekend; zie `percole mandate list`
person-not-known = geen persoon { $id } is hier bekend; zie `percole person list`
member-not-known = geen vennoot heeft het nummer { $number }
of-another-node = het behoort toe aan node { $node }: alleen die node wijzigt het
unit-not-hosted = is een entiteit van een andere node: alleen haar gastheer richt er organen op
own-unit-missing = deze node heeft nog geen entiteit: registreer het land of de antenne die hij is (`percole unit create`)

## Names that are taken, files that change what is here

unit-name-taken = { $name } is de naam van een andere entiteit van deze node: kies een andere
body-name-taken = { $name } is de naam van een ander orgaan van deze entiteit: kies een andere
import-reason-missing =
    ontbreekt: het bestand wijzigt { $count ->
        [one] één ding dat hier al is, zeg waarom
       *[other] { $count } dingen die hier al zijn, zeg waarom
    }
import-overtaken = iemand wijzigde net dezelfde dingen: doe de proef opnieuw

## Mandates in files

office-held-already = heeft dit mandaat al sinds { $from }, in een termijn die dan niet voorbij is
office-held-for-long = heeft dit mandaat al, in een termijn die dan niet voorbij is
holder-alike = “{ $name }” kan voor “{ $other }” genomen worden, die al een mandaat heeft: is het één persoon, schrijf de naam dan gelijk
member-is-no-person = hier is niemand vennoot { $number }: `percole person add --member` voegt die toe

## Who acts

office-of = { $role } van { $body }
office-in = een mandaat van { $body }
act-body-missing = zeg voor welk orgaan en in welke functie u handelt
act-role-without-body = { $role } is een functie in een orgaan: noem ook het orgaan
act-role-missing = zeg in welke functie u voor het orgaan handelt
act-body-elsewhere = { $body } is een orgaan van een andere node: wie er een mandaat heeft, handelt daar
act-not-yours = dit mandaat is niet het uwe ({ $office }): handel voor een dat u wel hebt
act-mandate-of-other-office = is geen mandaat in deze functie ({ $office })
act-several = { $count } mensen hebben dit mandaat vandaag: noem het mandaat van wie u dit registreert
act-vacant = niemand tekent vandaag in deze functie voor { $body }: { $why }
act-never-held = niemand had dit mandaat ooit ({ $office }): begin eerst een mandaat (`percole mandate begin`)
for-operators-only = dit doen zij die de node beheren, niet personen: vraag het aan het secretariaat
for-persons-only = dit is voor een persoon met een eigen token: wie de site beheert heeft geen eigen stembiljet

## Persons

person-status-unknown = `{ $text }` is geen status van een persoon: schrijf member, user of staff
person-number-missing = ontbreekt: geef het vennootnummer
person-exists = deze vennoot is al persoon { $id }
