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
cli-recommendation-title-transmission = Überweisung
cli-recommendation-title-recommendation = Empfehlung
cli-recommendation-title-sender = von
cli-recommendation-title-recipient = an
cli-recommendation-title-sent = versandt am
cli-recommendation-title-answer-due = Antwort bis
cli-recommendation-title-when = wann
cli-recommendation-title-what = was geschah
cli-recommendation-title-who = wer
cli-recommendation-title-event = Ereignis

## How it was adopted

cli-recommendation-title-adopted = angenommen am
cli-recommendation-title-meeting = Versammlung
cli-recommendation-title-how = entschieden durch
cli-recommendation-title-present = anwesend
cli-recommendation-title-dissent = wer nicht einverstanden ist
cli-recommendation-title-recorded-by = festgehalten durch
cli-recommendation-present = { $category }: { $count }
cli-recommendation-office-of-holder = { $holder }, { $office }
cli-recommendation-recorded-for = { $office } (eingetragen von einem Operator)

## Lists

cli-recommendation-none-fit = keine Empfehlung passt dazu
cli-recommendation-no-transmissions = keine Überweisungen: `percole report transmit` überweist einen Bericht
cli-recommendation-earlier-left-out = Frühere Ereignisse werden nicht gezeigt.
cli-recommendation-nothing-happened = noch ist nichts geschehen
cli-recommendation-days-after-receipt =
    { $days ->
        [one] ein Tag nach Eingang
       *[other] { $days } Tage nach Eingang
    }
cli-recommendation-overdue = { $due }, überfällig
cli-recommendation-measures-asked =
    { $measures ->
        [one] Verlangte Maßnahme
       *[other] Verlangte Maßnahmen
    }

## What happened

cli-recommendation-happened-drafted = Entwurf begonnen
cli-recommendation-happened-versioned = Text festgehalten
cli-recommendation-happened-published = für Anmerkungen geöffnet
cli-recommendation-happened-revised = an die Arbeitsgruppe zurückgegeben
cli-recommendation-happened-adopted = angenommen
cli-recommendation-happened-adoption-shown = für die Leser festgehalten, wie sie angenommen wurde
cli-recommendation-happened-sent = überwiesen
cli-recommendation-happened-withdrawn = zurückgezogen
cli-recommendation-happened-transmitted = Überweisung versandt
cli-recommendation-happened-received = Überweisung eingegangen
cli-recommendation-happened-recalled = Überweisung zurückgerufen
cli-recommendation-happened-erased = Text gelöscht
cli-recommendation-by-operator = Operator
cli-recommendation-by-node = der Knoten selbst

## What was done

cli-recommendation-drafted = der Entwurf „{ $title }“ ist festgehalten: Empfehlung { $recommendation }
cli-recommendation-versioned = die Empfehlung { $recommendation } hat eine neue Fassung
cli-recommendation-published = die Empfehlung { $recommendation } ist offen für Anmerkungen bis zum { $until }
cli-recommendation-revised = die Empfehlung { $recommendation } ist in Überarbeitung bei ihrer Arbeitsgruppe
cli-recommendation-adopted = die Empfehlung { $recommendation } ist angenommen
cli-recommendation-withdrawn = die Empfehlung { $recommendation } ist zurückgezogen
cli-recommendation-transmitted = die Empfehlung { $recommendation } ist überwiesen: Überweisung { $transmission }
cli-recommendation-acknowledged = der Eingang der Überweisung { $transmission } ist bestätigt; die Frist für die Antwort läuft
cli-recommendation-recalled = die Überweisung { $transmission } ist zurückgerufen
cli-recommendation-none-waits = keine Überweisung wartet darauf, dass dieser Knoten ihren Eingang bestätigt

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
cli-recommendation-choose-one = wählen Sie eine mit --number N, oder übernehmen Sie alle mit `percole recommendation import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` ist keine Kategorie mit einer Zahl: schreiben Sie zum Beispiel Nutzer=12
cli-recommendation-antenne-missing = die Zweigstelle fehlt, in der die Arbeitsgruppe zusammenkam: schreiben Sie zum Beispiel Eupen oder Eupen/BE

## Several at once

cli-recommendation-steps = Schritten
cli-recommendation-one-key-for-several = --command-key ist der Schlüssel eines einzigen Befehls, und dies sind mehrere
cli-recommendation-leave-key-out = lassen Sie ihn weg; derselbe Befehl macht dort weiter, wo er stehen blieb
cli-recommendation-some-done =
    { $done ->
        [one] { $done } von { $all } ist getan
       *[other] { $done } von { $all } sind getan
    }; diese nicht:
cli-recommendation-none-done =
    { $all ->
        [one] es ist nicht getan:
       *[other] keine der { $all } ist getan:
    }
cli-recommendation-not-tried = nicht versucht, nach dem, was davor schiefging
cli-recommendation-give-again = bringen Sie das in Ordnung und geben Sie den Befehl für die übrigen noch einmal; --all lässt aus, was getan ist
