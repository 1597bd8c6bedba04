## Where something is

at-cell = Zelle { $cell }
at-line-character = Zeile { $line }, Zeichen { $column }
at-character = bei Zeichen { $column }

## Files

unpacked-too-large = entpackt hat diese Arbeitsmappe mehr als { $max } Bytes oder zu viele Zellen: speichern Sie die Tabelle als „CSV UTF-8“
reading-too-long = diese Datei zu lesen dauert länger als { $seconds } s: teilen Sie sie auf, oder speichern Sie die Tabelle als „CSV UTF-8“
file-is-no-text = ein Byte mit dem Wert 0: das ist kein Text; speichern Sie die Tabelle als CSV, .xlsx oder .ods
utf-16-damaged = die Datei beginnt wie UTF-16, ist es aber nicht: speichern Sie sie als „CSV UTF-8“
byte-in-no-encoding = das Byte { $byte } ist weder UTF-8 noch, in dieser Datei, Windows-1252: speichern Sie sie als „CSV UTF-8“
workbook-old = das ist eine Arbeitsmappe eines alten Excel (.xls) oder eine mit Passwort: speichern Sie sie als .xlsx ohne Passwort oder als „CSV UTF-8“
workbook-unknown = diese gepackte Datei ist keine Arbeitsmappe: gelesen werden .xlsx, .ods und CSV
workbook-unreadable = diese Arbeitsmappe kann nicht gelesen werden: speichern Sie sie neu, ohne Passwort, oder als „CSV UTF-8“
workbook-empty = kein sichtbares Blatt enthält etwas
too-many-comments = mehr als { $max } Zeilen Kommentar: entfernen Sie sie
separator-unusable = `sep=` muss ein einziges Zeichen zwischen den Zellen nennen, etwa `sep=;`

## Quotation marks and cells

quote-unclosed = das Anführungszeichen, das hier öffnet, wird nicht geschlossen: schließen Sie es oder entfernen Sie es
quote-not-doubled = auf ein schließendes Anführungszeichen folgt Text: schreiben Sie in einer Zelle zwischen Anführungszeichen jedes Zeichen doppelt
quote-closed-later = das Anführungszeichen, das hier öffnet, wird erst in Zeile { $line } geschlossen, mitten in anderem Text: schließen Sie es oder entfernen Sie es
quote-in-bare-cell = ein Anführungszeichen in einer Zelle: setzen Sie die ganze Zelle in Anführungszeichen und schreiben Sie dieses doppelt
cell-too-large = eine Zelle mit mehr als { $max } Bytes oder hinter der letzten Spalte, die gelesen wird
quoted-cell-too-large = hier beginnt eine Zelle mit mehr als { $max } Bytes: ihr Anführungszeichen ist wohl nicht geschlossen
cell-beyond-columns = eine gefüllte Zelle hinter Spalte { $max }: so breit ist keine Tabelle

## Titles of columns, as they may be written

column-first-name = Vorname

## Values

error-value = `{ $text }` ist ein Fehler der Tabellenkalkulation und kein Wert: berichtigen Sie die Zelle dort und speichern Sie erneut
identifier-scientific = so zeigt eine Tabellenkalkulation eine lange Zahl: `{ $text }`; formatieren Sie die Spalte dort als Text und geben Sie die Nummer neu ein
identifier-decimals = `{ $text }` hat Nachkommastellen, die ein Programm angefügt hat: schreiben Sie `{ $whole }`, wenn das gemeint ist
identifier-converted = `{ $text }` hat eine Tabellenkalkulation aus einer Nummer gemacht (ein Datum, wahr oder falsch, einen Prozentsatz): formatieren Sie die Spalte dort als Text und geben Sie die Nummer neu ein
identifier-invisible = enthält ein unsichtbares Zeichen ({ $code }): schreiben Sie es neu
identifier-near = `{ $text }` ist vielleicht dasselbe wie `{ $other }` in Zeile { $line }: schreiben Sie beide gleich, oder sagen Sie, dass sie sich unterscheiden (`--numbers-differ`)
identifier-near-kept = `{ $text }` ist vielleicht `{ $other }`, das schon da ist: schreiben Sie es so, oder sagen Sie, dass sie sich unterscheiden (`--numbers-differ`)
number-ambiguous = `{ $text }` kann { $whole } oder { $decimal } bedeuten: schreiben Sie eines von beiden

## What was read

converted-utf-16 = die Datei ist in UTF-16 und wurde umgewandelt
converted-windows-1252 = die Datei ist in Windows-1252 und wurde umgewandelt: prüfen Sie die Umlaute
sheet-read = das Blatt „{ $sheet }“ wurde gelesen
sheet-read-of-several = das Blatt „{ $sheet }“ wurde gelesen, nicht aber { $others }
rows-hidden = { $count ->
        [one] eine Zeile, die die Tabellenkalkulation ausblendet, wurde mitgelesen
       *[other] { $count } Zeilen, die die Tabellenkalkulation ausblendet, wurden mitgelesen
    }
columns-ignored = weggelassene Spalten: { $columns }
empty-rows = { $count ->
        [one] eine Zeile ohne Inhalt wurde übergangen
       *[other] { $count } Zeilen ohne Inhalt wurden übergangen
    }
comments-passed = { $count ->
        [one] Zeile { $line } wurde für einen Kommentar gehalten: „{ $text }“
       *[other] { $count } Zeilen wurden für Kommentare gehalten, zuerst Zeile { $line }: „{ $text }“
    }
invisible-removed = { $count ->
        [one] unsichtbare Zeichen ({ $code }) wurden aus einer Zelle in Zeile { $line } entfernt
       *[other] unsichtbare Zeichen wurden aus { $count } Zellen entfernt, zuerst { $code } in Zeile { $line }
    }
members-alike = { $name } in Zeile { $line } hat Namen und Adresse von Mitglied { $other }: vielleicht ist es eine Person
members-alike-more = { $count ->
        [one] noch ein Mitglied hat Namen und Adresse eines anderen
       *[other] noch { $count } Mitglieder haben Namen und Adresse eines anderen
    }
member-alike = { $name } hat Namen und Adresse von Mitglied { $other }: vielleicht ist es eine Person
categories-alike = die Kategorien „{ $one }“ und „{ $other }“ sind vielleicht eine: schreiben Sie sie gleich, damit sie gleich abstimmen

## The register

member-exists = Nummer { $number } ist schon { $name }: ändern Sie diesen Eintrag, oder nehmen Sie eine andere Nummer
member-ended = Nummer { $number } endete am { $day }: lassen Sie sie weg, oder nehmen Sie sie mit `percole member add` wieder auf
member-since-to-come = die Mitgliedschaft beginnt am { $day }, und der Tag kommt erst noch: nehmen Sie das Mitglied ab diesem Tag auf
