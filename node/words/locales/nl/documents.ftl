## Where a fault is

at-line = regel { $line }
at-line-column = regel { $line }, kolom { $column }
at-line-column-path = regel { $line }, kolom { $column }, { $path }
at-front-matter = kopgegevens, { $key }
at-body = tekst
at-document = document
fault = { $place }: { $message }
faults = { $faults }
and-more = en nog { $count }

## Files

file-too-large = het bestand telt { $bytes } bytes: hoogstens { $max } worden gelezen
file-in-utf-16 = het bestand is in UTF-16: bewaar het als UTF-8 (in een rekenblad: „CSV UTF-8”)
byte-not-utf-8 = byte { $byte } is geen UTF-8; het bestand is misschien in Latin-1 of Windows-1252: bewaar het als UTF-8 (in een rekenblad: „CSV UTF-8”)

## Titles of columns, as they may be written

column-number = lidnummer
column-name = naam
column-category = categorie
column-antenne = antenne
column-language = taal
column-email = e-mail
column-since = lid sinds
column-status = statuut
status-member = vennoot
status-user = gebruiker
unknown-member-status = `{ $text }` is geen statuut in het register: schrijf een van { $known }
column-choice = keuze
column-answer = vraag { $number }

## Tables

table-empty = het bestand is leeg: de eerste regel noemt de kolommen { $columns }
too-many-rows = is rij { $row }: een bestand telt er hoogstens { $max }
cell-too-long = telt meer dan { $max } tekens of bevat een regeleinde: misschien ontbreekt een aanhalingsteken, of is het niet verdubbeld
wrong-number-of-cells =
    telt { $found ->
        [one] { $found } cel
       *[other] { $found } cellen
    }, de eerste regel { $expected }: zet een cel met het scheidingsteken tussen aanhalingstekens
too-many-columns = telt { $count } kolommen: bekend zijn alleen { $known }
column-twice = is een tweede kolom voor { $column }: behoud er één
column-missing = de kolom { $column } ontbreekt: voeg er een toe met de titel { $column }
column-unknown = is een onbekende kolom: bekend zijn { $known }; `--ignore-other-columns` laat haar weg
column-unknown-near = is een onbekende kolom: bedoelde u { $near }? (`--ignore-other-columns` laat haar weg)
column-without-title = een kolom zonder titel: geef ze een titel, of verwijder ze
on-line-already = `{ $number }` staat al op regel { $line }: behoud een van de twee regels
not-an-email-address = `{ $text }` is geen e-mailadres: schrijf naam@voorbeeld.org
not-a-choice = `{ $text }` is geen keuze: schrijf ja, nee of onthouding
choice-missing = mag niet leeg zijn: schrijf ja, nee of onthouding

## Reports, in whichever form

group-twice = staat er al: noem elke werkgroep één keer
not-a-group = `{ $group }` is geen werkgroep van deze bundel: dat zijn { $known }
preamble-twice = `{ $group }` heeft al een woord vooraf: voeg de teksten samen
number-zero = is 0: nummers beginnen bij 1
number-twice = { $number } is het nummer van een eerdere aanbeveling: geef elke aanbeveling een ander nummer
link-to-itself = { $number } is deze aanbeveling zelf: noem een andere
link-twice = { $number } wordt tweemaal genoemd
link-to-nothing = geen aanbeveling heeft het nummer { $number }: noem er een van dit document

## Reports as Markdown

front-matter-missing = het bestand moet beginnen met een regel `+++`, dan `language`, `theme` en `cycle` in TOML, bijvoorbeeld `language = "nl"`, dan opnieuw `+++`
front-matter-unclosed = de kopgegevens eindigen niet: sluit ze af met een regel `+++`
front-matter-fault = kopgegevens: { $message }
second-title = een tweede titel: een bundel heeft één `# Titel`, de delen beginnen met `##`
section-before-title = een deel voor de titel: begin met `# Titel`
text-before-title = tekst voor de titel: begin met `# Titel`
title-missing = heeft geen titel: begin met `# Titel`
part-unknown = `### { $heading }` is onbekend: een aanbeveling heeft `### Maatregelen` en `### Verbanden`
heading-misplaced = deze kop hoort hier niet: `#` titel, `##` delen, `### Maatregelen`
number-too-large = { $number } is te groot voor het nummer van een aanbeveling
preamble-of-whom = wiens woord vooraf? Schrijf `## { $heading }: WERKGROEP`
section-unknown = `## { $heading }` is onbekend: een aanbeveling begint met haar nummer, `## 1. { $heading }`; de andere delen zijn `Inleiding`, `Leeswijzer` en `Woord vooraf: WERKGROEP`
text-in-reading-grid = tekst in de leeswijzer: schrijf een lijst, `- **niveau** betekenis`
text-among-measures = tekst tussen de maatregelen: schrijf een lijst, `- **maatregel** toelichting`
text-among-links = tekst tussen de verbanden: schrijf een lijst van nummers, `- 4`
list-outside-measures = een lijst buiten `### Maatregelen`: zet die kop erboven, of schrijf alinea’s
list-misplaced = een lijst hoort hier niet: schrijf alinea’s
list-within-list = een lijst binnen een lijst hoort hier niet: schrijf ze als tekst
level-not-bold = een regel van de leeswijzer begint met het niveau in het vet: `- **niveau** betekenis`
not-a-recommendation-number = `{ $text }` is niet het nummer van een aanbeveling: schrijf `- 4`
html-in-report = HTML hoort niet in een bundel: schrijf koppen, alinea’s en lijsten
code-block-in-report = een codeblok (een regel die met vier spaties begint, is er een) hoort niet in een bundel: schrijf koppen, alinea’s en lijsten
block-quote-in-report = een blokcitaat hoort niet in een bundel: schrijf koppen, alinea’s en lijsten
image-in-report = een afbeelding hoort niet in een bundel: schrijf koppen, alinea’s en lijsten
other-markdown-in-report = deze vorm van Markdown hoort niet in een bundel: schrijf koppen, alinea’s en lijsten

## Keys and values, in JSON and in front matter

json-unreadable = dit is geen JSON: een komma, een aanhalingsteken of een haakje ontbreekt of is te veel, hier of net ervoor
json-cut-off = het bestand eindigt te vroeg: geopende haakjes moeten worden gesloten
key-missing = de sleutel `{ $key }` ontbreekt
key-twice = de sleutel `{ $key }` staat hier tweemaal: behoud er één
key-unknown = de sleutel `{ $key }` is onbekend: bekend zijn { $known }
value-of-other-kind = hier hoort { $expected }, niet { $found }
value-unusable = deze waarde kan hier niet worden gebruikt
kind-text = tekst
kind-number = een geheel getal
kind-fraction = een getal met decimalen
kind-list = een lijst
kind-keys = een groep sleutels
kind-yes-or-no = waar of onwaar
kind-nothing = niets
column-number-of-papers = stembiljetten
not-a-number-of-papers = `{ $text }` is geen aantal stembiljetten: schrijf 1 of meer
kind-date = een datum
value-not-known = `{ $text }` is hier niet bekend: bekend zijn { $known }
value-not-known-near = `{ $text }` is hier niet bekend: bedoelde u `{ $near }`? Bekend zijn { $known }
number-not-counted = `{ $text }` kan hier niet: schrijf een geheel getal vanaf 0
key-set-twice = een sleutel staat hier tweemaal: behoud er één
toml-syntax = dit is geen TOML: schrijf een naam, `=` en een waarde, met tekst tussen rechte aanhalingstekens, zoals `name = "tekst"`
