## Where a fault is

at-line = Zeile { $line }
at-line-column = Zeile { $line }, Spalte { $column }
at-line-column-path = Zeile { $line }, Spalte { $column }, { $path }
at-front-matter = Kopfdaten, { $key }
at-body = Text
at-document = Dokument
fault = { $place }: { $message }
faults = { $faults }
and-more = und { $count } weitere

## Files

file-too-large = die Datei hat { $bytes } Byte: höchstens { $max } werden gelesen
file-in-utf-16 = die Datei ist in UTF-16: speichern Sie sie als UTF-8 (in einer Tabellenkalkulation: „CSV UTF-8“)
byte-not-utf-8 = Byte { $byte } ist kein UTF-8; die Datei ist vielleicht in Latin-1 oder Windows-1252: speichern Sie sie als UTF-8 (in einer Tabellenkalkulation: „CSV UTF-8“)

## Titles of columns, as they may be written

column-number = Mitgliedsnummer
column-name = Name
column-category = Kategorie
column-antenne = Zweigstelle
column-language = Sprache
column-email = E-Mail
column-since = Mitglied seit
column-status = Status
status-member = Mitglied
status-user = Nutzer
unknown-member-status = `{ $text }` ist kein Status im Register: schreiben Sie eines von { $known }
column-choice = Wahl
column-answer = Frage { $number }

## Tables

table-empty = die Datei ist leer: ihre erste Zeile nennt die Spalten { $columns }
too-many-rows = ist Reihe { $row }: eine Datei hat höchstens { $max }
cell-too-long = hat mehr als { $max } Zeichen oder einen Zeilenumbruch: vielleicht fehlt ein Anführungszeichen oder ist nicht verdoppelt
wrong-number-of-cells =
    hat { $found ->
        [one] { $found } Zelle
       *[other] { $found } Zellen
    }, die erste Zeile { $expected }: setzen Sie eine Zelle mit dem Trennzeichen in Anführungszeichen
too-many-columns = hat { $count } Spalten: bekannt sind nur { $known }
column-twice = ist eine zweite Spalte für { $column }: behalten Sie eine
column-missing = die Spalte { $column } fehlt: fügen Sie eine mit dem Titel { $column } hinzu
column-unknown = ist eine unbekannte Spalte: bekannt sind { $known }; `--ignore-other-columns` lässt sie weg
column-unknown-near = ist eine unbekannte Spalte: meinten Sie { $near }? (`--ignore-other-columns` lässt sie weg)
column-without-title = eine Spalte ohne Titel: geben Sie ihr einen, oder entfernen Sie sie
on-line-already = `{ $number }` steht schon in Zeile { $line }: behalten Sie eine der beiden Zeilen
not-an-email-address = `{ $text }` ist keine E-Mail-Adresse: schreiben Sie name@beispiel.org
not-a-choice = `{ $text }` ist keine Wahlmöglichkeit: schreiben Sie ja, nein oder Enthaltung
choice-missing = darf nicht leer sein: schreiben Sie ja, nein oder Enthaltung

## Reports, in whichever form

group-twice = steht schon da: nennen Sie jede Arbeitsgruppe einmal
not-a-group = `{ $group }` ist keine Arbeitsgruppe dieses Berichts: das sind { $known }
preamble-twice = `{ $group }` hat schon ein Vorwort: fassen Sie die Texte zusammen
number-zero = ist 0: Nummern beginnen mit 1
number-twice = { $number } ist die Nummer einer früheren Empfehlung: geben Sie jeder eine andere
link-to-itself = { $number } ist diese Empfehlung selbst: nennen Sie eine andere
link-twice = { $number } wird zweimal genannt
link-to-nothing = keine Empfehlung hat die Nummer { $number }: nennen Sie eine dieses Dokuments

## Reports as Markdown

front-matter-missing = die Datei muss mit einer Zeile `+++` beginnen, dann `language`, `theme` und `cycle` in TOML, zum Beispiel `language = "de"`, dann wieder `+++`
front-matter-unclosed = die Kopfdaten enden nicht: schließen Sie sie mit einer Zeile `+++` ab
front-matter-fault = Kopfdaten: { $message }
second-title = ein zweiter Titel: ein Bericht hat einen `# Titel`, seine Abschnitte beginnen mit `##`
section-before-title = ein Abschnitt vor dem Titel: beginnen Sie mit `# Titel`
text-before-title = Text vor dem Titel: beginnen Sie mit `# Titel`
title-missing = hat keinen Titel: beginnen Sie mit `# Titel`
part-unknown = `### { $heading }` ist unbekannt: eine Empfehlung hat `### Maßnahmen` und `### Verweise`
heading-misplaced = diese Überschrift gehört nicht hierher: `#` Titel, `##` Abschnitte, `### Maßnahmen`
number-too-large = { $number } ist zu groß für die Nummer einer Empfehlung
preamble-of-whom = wessen Vorwort? Schreiben Sie `## { $heading }: ARBEITSGRUPPE`
section-unknown = `## { $heading }` ist unbekannt: eine Empfehlung beginnt mit ihrer Nummer, `## 1. { $heading }`; andere Abschnitte sind `Einleitung`, `Leseraster` und `Vorwort: ARBEITSGRUPPE`
text-in-reading-grid = Text im Leseraster: schreiben Sie eine Liste, `- **Stufe** Bedeutung`
text-among-measures = Text unter den Maßnahmen: schreiben Sie eine Liste, `- **Maßnahme** Erläuterung`
text-among-links = Text unter den Verweisen: schreiben Sie eine Liste von Nummern, `- 4`
list-outside-measures = eine Liste außerhalb von `### Maßnahmen`: setzen Sie diese Überschrift darüber, oder schreiben Sie Absätze
list-misplaced = eine Liste gehört nicht hierher: schreiben Sie Absätze
list-within-list = eine Liste in einer Liste gehört nicht hierher: schreiben Sie sie als Text
level-not-bold = eine Zeile des Leserasters beginnt mit ihrer Stufe in Fettschrift: `- **Stufe** Bedeutung`
not-a-recommendation-number = `{ $text }` ist nicht die Nummer einer Empfehlung: schreiben Sie `- 4`
html-in-report = HTML gehört nicht in einen Bericht: schreiben Sie Überschriften, Absätze und Listen
code-block-in-report = ein Codeblock (eine Zeile, die mit vier Leerzeichen beginnt, ist einer) gehört nicht in einen Bericht: schreiben Sie Überschriften, Absätze und Listen
block-quote-in-report = ein Blockzitat gehört nicht in einen Bericht: schreiben Sie Überschriften, Absätze und Listen
image-in-report = ein Bild gehört nicht in einen Bericht: schreiben Sie Überschriften, Absätze und Listen
other-markdown-in-report = diese Form von Markdown gehört nicht in einen Bericht: schreiben Sie Überschriften, Absätze und Listen

## Keys and values, in JSON and in front matter

json-unreadable = das ist kein JSON: ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel, hier oder kurz davor
json-cut-off = die Datei endet zu früh: geöffnete Klammern müssen geschlossen werden
key-missing = der Schlüssel `{ $key }` fehlt
key-twice = der Schlüssel `{ $key }` steht hier zweimal: behalten Sie einen
key-unknown = der Schlüssel `{ $key }` ist unbekannt: bekannt sind { $known }
value-of-other-kind = hier muss { $expected } stehen, nicht { $found }
value-unusable = dieser Wert kann hier nicht verwendet werden
kind-text = Text
kind-number = eine ganze Zahl
kind-fraction = eine Zahl mit Nachkommastellen
kind-list = eine Liste
kind-keys = eine Gruppe von Schlüsseln
kind-yes-or-no = wahr oder falsch
kind-nothing = nichts
column-number-of-papers = Stimmzettel
not-a-number-of-papers = `{ $text }` ist keine Zahl von Stimmzetteln: Schreiben Sie 1 oder mehr
kind-date = ein Datum
value-not-known = `{ $text }` ist hier nicht bekannt: bekannt sind { $known }
value-not-known-near = `{ $text }` ist hier nicht bekannt: meinten Sie `{ $near }`? Bekannt sind { $known }
number-not-counted = `{ $text }` kann hier nicht stehen: schreiben Sie eine ganze Zahl ab 0
key-set-twice = ein Schlüssel steht hier zweimal: behalten Sie einen
toml-syntax = das ist kein TOML: schreiben Sie einen Namen, `=` und einen Wert, Text zwischen geraden Anführungszeichen, wie `name = "Text"`
