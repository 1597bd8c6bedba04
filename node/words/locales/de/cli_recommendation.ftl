## Titles of columns and facts

cli-recommendation-title-number = Nummer
cli-recommendation-title-title = Titel
cli-recommendation-title-version = Fassung
cli-recommendation-title-measures = Maßnahmen
cli-recommendation-title-node = Knoten
cli-recommendation-title-report = Bericht
cli-recommendation-title-linked-to = verbunden mit
cli-recommendation-title-groups = Arbeitsgruppen
cli-recommendation-title-comment-until = Anmerkungen bis
cli-recommendation-title-scope = Leserkreis
cli-recommendation-title-when = wann
cli-recommendation-title-what = was geschah
cli-recommendation-title-who = wer
cli-recommendation-title-event = Ereignis

## How it was adopted

cli-recommendation-title-how = entschieden durch
cli-recommendation-title-present = anwesend
cli-recommendation-present = { $category }: { $count }

## Lists

cli-recommendation-none-fit = keine Empfehlung passt dazu
cli-recommendation-earlier-left-out = Frühere Ereignisse werden nicht gezeigt
cli-recommendation-nothing-happened = noch ist nichts geschehen
cli-recommendation-measures-asked =
    { $measures ->
        [one] Verlangte Maßnahme
       *[other] Verlangte Maßnahmen
    }

## What happened

cli-recommendation-by-operator = Operator
cli-recommendation-by-node = der Knoten selbst

## What was done

cli-recommendation-drafted = der Entwurf „{ $title }“ ist festgehalten: Empfehlung { $recommendation }
cli-recommendation-versioned = die Empfehlung { $recommendation } hat eine neue Fassung
cli-recommendation-dropped = die Empfehlung { $recommendation } ist aus ihrem Bericht genommen

## Documents

cli-recommendation-taken-in =
    der Bericht { $report } ist übernommen: { $recommendations ->
        [one] eine Empfehlung
       *[other] { $recommendations } Empfehlungen
    }, { $measures ->
        [one] eine verlangte Maßnahme
       *[other] { $measures } verlangte Maßnahmen
    }
cli-recommendation-there-already =
    nichts Neues: der Bericht { $report } ist schon da, mit { $recommendations ->
        [one] einer Empfehlung
       *[other] { $recommendations } Empfehlungen
    } und { $measures ->
        [one] einer verlangten Maßnahme
       *[other] { $measures } verlangten Maßnahmen
    }
cli-recommendation-document-good =
    das Dokument ist in Ordnung: { $recommendations ->
        [one] eine Empfehlung
       *[other] { $recommendations } Empfehlungen
    }, { $measures ->
        [one] eine verlangte Maßnahme
       *[other] { $measures } verlangte Maßnahmen
    }; nichts wurde gesendet
cli-recommendation-note = Hinweis: { $note }
cli-recommendation-form-unknown = { $file } endet weder auf .json noch auf .md, also ist nicht bekannt, in welcher Form es zu lesen ist
cli-recommendation-name-the-form = geben Sie der Datei einen anderen Namen, oder nennen Sie ihre Form mit `--format`, wo der Befehl das zulässt
cli-recommendation-file-holds-none = sie enthält keine Empfehlung
cli-recommendation-begin-one = beginnen Sie eine mit `## 1. Titel`
cli-recommendation-file-holds-several = sie enthält { $count } Empfehlungen
cli-recommendation-file-holds-others = sie enthält keine Empfehlung { $number }, sondern { $numbers }
cli-recommendation-choose-one = wählen Sie eine mit --number N, oder übernehmen Sie alle mit `percole report import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` ist keine Kategorie mit einer Zahl: schreiben Sie zum Beispiel Nutzer=12
cli-recommendation-antenne-missing = die Zweigstelle fehlt, in der die Arbeitsgruppe zusammenkam: schreiben Sie zum Beispiel Eupen oder Eupen/BE

## Several at once

