## What was expected, and what was found

expected-found = verwacht: { $expected }; gevonden: { $found }
found-end = het einde van het bestand
found-nothing = niets
found-other-columns = kolomnamen zonder haar

## Names and numbers in every kind of file

expected-name = een naam van 1 tot { $max } bytes
expected-title = een titel van 1 tot { $max } bytes
expected-grade = een waardering van 1 tot { $max } bytes
expected-category = een categorienaam van 1 tot { $max } bytes
expected-key = een sleutel van 1 tot { $max } bytes
expected-project-id = een projectcode van 1 tot { $max } bytes
name-on-one-line = een naam op één regel
name-taken = een naam die geen andere kandidaat heeft
at-most-candidates = hoogstens { $max } kandidaten
papers-whole = een geheel aantal stembiljetten
at-most-papers = hoogstens { $max } stembiljetten in totaal
at-most-ballots = hoogstens { $max } regels met stembiljetten
at-most-memory = hoogstens { $mib } MiB aan stembiljetten in het geheugen: gelijke stembiljetten kunnen een regel delen, met hun aantal
candidate-number = een kandidaatnummer van 1 tot { $max }

## BLT

number-of-candidates = het aantal kandidaten, van 1 tot { $max }
number-of-seats = het aantal zetels, van 1 tot { $max }
papers-or-end = een aantal stembiljetten, of 0 aan het einde van de stembiljetten
candidate-or-end = een kandidaatnummer, of 0 aan het einde van het stembiljet
once-on-ballot = elke kandidaat hoogstens eenmaal op een stembiljet
name-of-candidate = de naam van kandidaat { $number } tussen dubbele aanhalingstekens
title-or-end = de titel tussen dubbele aanhalingstekens, of het einde van het bestand
name-closed = een dubbel aanhalingsteken aan het einde van de naam
name-of-several-words = dubbele aanhalingstekens rond een naam van meer woorden
ballot-name-closed = een sluitend ) achter de naam van het stembiljet
ballot-twice = het stembiljet { $name } staat al op regel { $line }: behoud een van beide
names-besides = { $count ->
        [one] één tekst achter de titel werd overgeslagen: { $texts }
       *[other] { $count } teksten achter de titel werden overgeslagen: { $texts }
    }
rankings-skipped = { $count ->
        [one] één regel met stembiljetten slaat een rang over; latere rangen schuiven op
       *[other] { $count } regels met stembiljetten slaan een rang over; latere rangen schuiven op
    }

## Tables of papers

row-of-names = een rij met de namen van de kolommen
names-are-numbers = deze rij heeft alleen getallen, waar de namen van de kolommen worden verwacht: zet er een rij met de namen van de kandidaten boven, of een kolom `stembiljetten` naast
column-taken-for-papers = de kolom “{ $title }” zegt voor hoeveel stembiljetten elke regel staat
column-taken-for-voters = de kolom “{ $title }” zegt wie heeft gestemd
grades-line = een regel `# grades: beste, …, slechtste`, of de waarderingen als optie
column-of-kind-once = één kolom “{ $title }”
column-for-each = een kolom voor elke kandidaat
column-no-candidate = de kolom “{ $title }” is niet die van een kandidaat: verwijder ze, of zeg dat andere kolommen worden weggelaten (`--ignore-other-columns`)
cells-as-names =
    { $count ->
        [one] { $count } cel
       *[other] { $count } cellen
    }, zoals in de rij met namen
rank = een rang: 1 of meer, of niets
points = punten, zoals 3 of 2.5
cross = een kruisje (1 of x), of geen (0 of niets)
grade-of = een waardering: { $grades }
different-grades = hoogstens { $max } verschillende waarderingen
voter-twice = kiezer { $voter } staat al op regel { $line }: een kiezer heeft één stembiljet, behoud een van beide
voter-near = kiezer { $voter } is misschien { $other } op regel { $line }: schrijf beide gelijk, of laat ze door meer verschillen dan nullen, spaties of hoofdletters
voter-missing = de kiezer, want andere rijen noemen die van hen
what-was-read = gelezen: { $papers ->
        [one] één stembiljet
       *[other] { $papers } stembiljetten
    }, { $candidates ->
        [one] één kandidaat
       *[other] { $candidates } kandidaten
    }
unknown-file-kind = { $file } is van een onbekende soort: de naam moet eindigen op { $endings }, of --format noemt de soort

## PrefLib

header-line = een regel `# { $line }`
header-above = regels met # alleen boven de stembiljetten
category-lines = een regel `# NUMBER CATEGORIES: …` en de namen van de categorieën
data-type-other = { $kind }, zoals de naam van het bestand zegt
categories-count =
    { $count ->
        [one] { $count } categorie
       *[other] { $count } categorieën
    }
one-per-rank = één kandidaat per rang, want de naam belooft strikte volgorden
all-candidates =
    { $count ->
        [one] de { $count } kandidaat
       *[other] alle { $count } kandidaten
    }, want de naam belooft volledige volgorden
whole-number = een geheel getal
number-after-name = een nummer na NAME
number-once = elk nummer eenmaal
key-once = elke sleutel eenmaal
number-in-range = een getal van 1 tot { $max }
no-such-number = geen { $key }, want er zijn er { $count }
candidates-or-header = het aantal kandidaten van 1 tot { $max }, of een regel met #
numbered-name = “{ $number },” en een naam
voters-line = het aantal kiezers, de som van de stembiljetten en het aantal verschillende volgorden, met komma’s ertussen
count-and-order = een aantal stembiljetten, `{ $mark }` en een volgorde
once-on-line = elke kandidaat hoogstens eenmaal op een regel
voters-add-up =
    { $count ->
        [one] { $count } kiezer
       *[other] { $count } kiezers
    }, zoals de regels samen geven
orders-as-lines =
    { $count ->
        [one] { $count } volgorde, zoveel als er regels zijn
       *[other] { $count } volgorden, zoveel als er regels zijn
    }
closing-brace = een sluitend { $brace }
number-inside-braces = een kandidaatnummer tussen { $braces }
comma-between-ranks = een komma tussen de rangen
number-after-comma = een kandidaatnummer na de komma

## Pabulib

section = de sectie { $name }
column-names-of = de kolomnamen van { $section }
key-and-value = de kolomnamen key en value
column-named = een kolom `{ $name }`
column-once = elke kolom eenmaal
columns-count =
    { $count ->
        [one] { $count } kolom
       *[other] { $count } kolommen
    }
row-to-column = een cel in de kolom { $name }, ook als ze leeg is
at-most-keys = hoogstens { $max } sleutels in META
key-in-meta = `{ $key }` in META
amount = een bedrag boven nul, zoals 1250 of 12.50
id-without-commas = een projectcode zonder komma’s
id-and-name-size = code en naam van hoogstens { $max } bytes
id-taken = een code die geen ander project heeft
vote-types = een bekende vote_type: { $known }
one-project = één project, want vote_type is choose-1
project-known = de code van een project
project-once = elk project hoogstens eenmaal in een stem
points-of-project = punten, zoals 3 of 0.5
points-for-projects =
    punten voor { $count ->
        [one] { $count } project
       *[other] { $count } projecten
    }, zoals in de kolom vote
votes-in-file = { $count }, het aantal stemmen in het bestand
projects-in-file = { $count }, het aantal projecten in het bestand
