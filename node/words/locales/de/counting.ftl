## What was expected, and what was found

expected-found = erwartet: { $expected }; gefunden: { $found }
found-end = das Ende der Datei
found-nothing = nichts
found-other-columns = Spaltennamen ohne sie

## Names and numbers in every kind of file

expected-name = ein Name von 1 bis { $max } Bytes
expected-title = ein Titel von 1 bis { $max } Bytes
expected-grade = eine Note von 1 bis { $max } Bytes
expected-category = ein Kategoriename von 1 bis { $max } Bytes
expected-key = ein Schlüssel von 1 bis { $max } Bytes
expected-project-id = eine Projektkennung von 1 bis { $max } Bytes
name-on-one-line = ein Name auf einer Zeile
name-taken = ein Name, den keine andere Kandidatur hat
at-most-candidates = höchstens { $max } Kandidaturen
papers-whole = eine ganze Zahl von Stimmzetteln
at-most-papers = höchstens { $max } Stimmzettel insgesamt
at-most-ballots = höchstens { $max } Zeilen mit Stimmzetteln
at-most-memory = höchstens { $mib } MiB Stimmzettel im Speicher: gleiche Stimmzettel können sich mit ihrer Anzahl eine Zeile teilen
candidate-number = eine Kandidatennummer von 1 bis { $max }

## BLT

number-of-candidates = die Zahl der Kandidaturen, von 1 bis { $max }
number-of-seats = die Zahl der Sitze, von 1 bis { $max }
papers-or-end = eine Zahl von Stimmzetteln, oder 0 am Ende der Stimmzettel
candidate-or-end = eine Kandidatennummer, oder 0 am Ende des Stimmzettels
once-on-ballot = jede Kandidatur höchstens einmal auf einem Stimmzettel
name-of-candidate = der Name von Kandidatur { $number } in doppelten Anführungszeichen
title-or-end = der Titel in doppelten Anführungszeichen, oder das Ende der Datei
name-closed = ein doppeltes Anführungszeichen am Ende des Namens
name-of-several-words = doppelte Anführungszeichen um einen Namen aus mehreren Wörtern
ballot-name-closed = eine schließende ) hinter dem Namen des Stimmzettels
ballot-twice = der Stimmzettel { $name } steht schon in Zeile { $line }: behalten Sie einen der beiden
names-besides = { $count ->
        [one] ein Text hinter dem Titel wurde übergangen: { $texts }
       *[other] { $count } Texte hinter dem Titel wurden übergangen: { $texts }
    }
rankings-skipped = { $count ->
        [one] eine Zeile mit Stimmzetteln überspringt einen Rang; spätere rücken auf
       *[other] { $count } Zeilen mit Stimmzetteln überspringen einen Rang; spätere rücken auf
    }

## Tables of papers

row-of-names = eine Zeile mit den Namen der Spalten
names-are-numbers = diese Zeile enthält nur Zahlen, wo die Namen der Spalten erwartet werden: setzen Sie eine Zeile mit den Namen der Kandidaturen darüber, oder eine Spalte `Stimmzettel` daneben
column-taken-for-papers = die Spalte „{ $title }“ sagt, für wie viele Stimmzettel jede Zeile steht
column-taken-for-voters = die Spalte „{ $title }“ sagt, wer abgestimmt hat
grades-line = eine Zeile `# grades: beste, …, schlechteste`, oder die Noten als Option
column-of-kind-once = eine einzige Spalte „{ $title }“
column-for-each = eine Spalte für jede Kandidatur
column-no-candidate = die Spalte „{ $title }“ gehört zu keiner Kandidatur: entfernen Sie sie, oder sagen Sie, dass andere Spalten übergangen werden (`--ignore-other-columns`)
cells-as-names =
    { $count ->
        [one] { $count } Zelle
       *[other] { $count } Zellen
    }, wie in der Zeile mit den Namen
rank = ein Rang: 1 oder mehr, oder nichts
points = Punkte, etwa 3 oder 2.5
cross = ein Kreuz (1 oder x), oder keines (0 oder nichts)
grade-of = eine Note: { $grades }
different-grades = höchstens { $max } verschiedene Noten
voter-twice = { $voter } steht schon in Zeile { $line }: eine Person hat einen Stimmzettel, behalten Sie einen der beiden
voter-near = { $voter } ist vielleicht { $other } in Zeile { $line }: schreiben Sie beide gleich, oder unterscheiden Sie sie durch mehr als Nullen, Leerzeichen oder Großschreibung
voter-missing = wer abgestimmt hat, da andere Zeilen es nennen
what-was-read = gelesen: { $papers ->
        [one] ein Stimmzettel
       *[other] { $papers } Stimmzettel
    }, { $candidates ->
        [one] eine Kandidatur
       *[other] { $candidates } Kandidaturen
    }
unknown-file-kind = { $file } ist von keiner bekannten Art: der Name sollte auf { $endings } enden, oder --format nennt die Art

## PrefLib

header-line = eine Zeile `# { $line }`
header-above = Zeilen mit # nur über den Stimmzetteln
category-lines = eine Zeile `# NUMBER CATEGORIES: …` und die Namen der Kategorien
data-type-other = { $kind }, wie der Name der Datei sagt
categories-count =
    { $count ->
        [one] { $count } Kategorie
       *[other] { $count } Kategorien
    }
one-per-rank = eine Kandidatur je Rang, da der Name strenge Ordnungen verspricht
all-candidates =
    { $count ->
        [one] die { $count } Kandidatur
       *[other] alle { $count } Kandidaturen
    }, da der Name vollständige Ordnungen verspricht
whole-number = eine ganze Zahl
number-after-name = eine Nummer nach NAME
number-once = jede Nummer einmal
key-once = jeder Schlüssel einmal
number-in-range = eine Zahl von 1 bis { $max }
no-such-number = kein { $key }, da es { $count } sind
candidates-or-header = die Zahl der Kandidaturen von 1 bis { $max }, oder eine Zeile mit #
numbered-name = „{ $number },“ und ein Name
voters-line = Zahl der Abstimmenden, Summe der Stimmzettel und Zahl verschiedener Ordnungen, mit Kommas dazwischen
count-and-order = eine Zahl von Stimmzetteln, `{ $mark }` und eine Ordnung
once-on-line = jede Kandidatur höchstens einmal auf einer Zeile
voters-add-up =
    { $count ->
        [one] { $count } abstimmende Person
       *[other] { $count } Abstimmende
    }, wie die Zeilen zusammen ergeben
orders-as-lines =
    { $count ->
        [one] { $count } Ordnung
       *[other] { $count } Ordnungen
    }, so viele wie Zeilen
closing-brace = eine schließende { $brace }
number-inside-braces = eine Kandidatennummer zwischen { $braces }
comma-between-ranks = ein Komma zwischen den Rängen
number-after-comma = eine Kandidatennummer nach dem Komma

## Pabulib

section = der Abschnitt { $name }
column-names-of = die Spaltennamen von { $section }
key-and-value = die Spaltennamen key und value
column-named = eine Spalte `{ $name }`
column-once = jede Spalte einmal
columns-count =
    { $count ->
        [one] { $count } Spalte
       *[other] { $count } Spalten
    }
row-to-column = eine Zelle in der Spalte { $name }, auch wenn sie leer ist
at-most-keys = höchstens { $max } Schlüssel in META
key-in-meta = `{ $key }` in META
amount = ein Betrag größer als 0, etwa 1250 oder 12.50
id-without-commas = eine Projektkennung ohne Kommas
id-and-name-size = Kennung und Name von höchstens { $max } Bytes
id-taken = eine Kennung, die kein anderes Projekt hat
vote-types = ein bekannter vote_type: { $known }
one-project = ein einziges Projekt, da vote_type choose-1 ist
project-known = die Kennung eines Projekts
project-once = jedes Projekt höchstens einmal in einer Stimme
points-of-project = Punkte, etwa 3 oder 0.5
points-for-projects =
    Punkte für { $count ->
        [one] { $count } Projekt
       *[other] { $count } Projekte
    }, wie in der Spalte vote
votes-in-file = { $count }, die Zahl der Stimmen in der Datei
projects-in-file = { $count }, die Zahl der Projekte in der Datei
