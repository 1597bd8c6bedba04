## A failure, and what to do next

cli-error = Fehler: { $what }
cli-next = weiter: { $next }
cli-within = { $place }: { $what }
cli-cannot-start = dieses Programm kann nicht starten: { $why }
cli-output-closed = niemand liest die Ausgabe mehr
cli-output-unwritable = die Ausgabe kann nicht geschrieben werden: { $why }
cli-file-has-errors =
    { $file } enthält { $count ->
        [one] einen Fehler
       *[other] { $count } Fehler
    }; nichts wurde übernommen
cli-correct-file = berichtigen Sie die Datei und geben Sie den Befehl noch einmal

## What the node said, and what to do about it

cli-node-failed = der Knoten hat versagt: { $what }
cli-no-reason-given = der Knoten nannte keinen Grund (Code { $code })
cli-correct-it = nichts wurde geschrieben; berichtigen Sie es und geben Sie den Befehl noch einmal
cli-check-name = prüfen Sie, was Sie genannt haben; die Befehle `list` zeigen, was es gibt
cli-use-what-is-there = nichts wurde geschrieben; verwenden Sie, was da ist
cli-look-where-it-stands = nichts wurde geschrieben; die Befehle `show` zeigen, wie es steht
cli-ask-administrator = wenden Sie sich an einen Verwalter des Knotens
cli-ask-for-token = bitten Sie einen Verwalter des Knotens um eine neue Token-Datei (`percole operator invite` dort)
cli-upgrade-node = dieser Knoten kennt den Befehl nicht: bringen Sie ihn auf die Version von `percole --version`
cli-send-less = nichts wurde geschrieben; senden Sie weniger auf einmal
cli-try-again = nichts wurde geschrieben; versuchen Sie es noch einmal
cli-try-again-in = nichts wurde geschrieben; versuchen Sie es in { $seconds } s noch einmal
cli-look-at-log = das Logbuch des Knotens sagt mehr; versuchen Sie es dann noch einmal

## The way to the node

cli-connection-broke = die Verbindung ist abgerissen: der Knoten ist stehen geblieben oder das Netz ausgefallen
cli-asking-again = die Verbindung zum Knoten ist weg; es wird noch einmal gefragt …
cli-node-silent = der Knoten gibt kein Lebenszeichen, obwohl sein Platz besetzt ist: sein Prozess ist angehalten, oder seine Maschine ist überlastet
cli-look-at-process = sehen Sie nach dem Prozess von percole-node (ein angehaltener geht nach `kill -CONT PID` weiter), und geben Sie den Befehl dann noch einmal
cli-check-it-runs = prüfen Sie, ob der Knoten läuft (`percole-node run`), und geben Sie den Befehl dann noch einmal
cli-same-key = sobald der Knoten antwortet, geben Sie denselben Befehl mit --command-key { $key }: er wird nur einmal ausgeführt
cli-perhaps-done = die Antwort kam nicht an, also ist nicht bekannt, ob dies getan ist: { $what }
cli-look-first = sehen Sie mit `{ $command }` nach, bevor Sie es noch einmal versuchen
cli-name-the-node = nennen Sie den Knoten mit --socket PFAD, PERCOLE_DATA_DIR=ORDNER oder --token-file DATEI; `percole-node run --data-dir ORDNER` startet einen
cli-correct-address = berichtigen Sie die Adresse in der Token-Datei
cli-token-not-shown = nichts wurde gesendet, und das Token wurde nicht gezeigt
cli-put-right = nichts wurde gesendet; geben Sie denselben Befehl noch einmal, sobald das in Ordnung ist
cli-token-unsendable = das Token enthält Zeichen, die nicht gesendet werden können
cli-token-file-unusable = die Token-Datei { $file } ist unbrauchbar: { $why }
cli-token-wrong = das Token ist leer oder enthält andere Zeichen als Buchstaben und Ziffern
cli-fingerprint-wrong = der Fingerabdruck sollte 64 Ziffern aus 0-9 und a-f haben
cli-role-empty = die Rolle ist leer
cli-token-expired-on = das Token von { $name } ist am { $moment } abgelaufen
cli-two-nodes = { $first } und { $second } nennen zwei Knoten
cli-give-one = geben Sie eines von beiden

## Short names

cli-node-unnamed = Knoten { $id }

## The command line

cli-no-command-or-topic = es gibt weder einen Befehl noch ein Thema `{ $text }`
cli-commands-and-topics = `percole help` nennt die Befehle; die Themen sind exit-codes, json, ids und times
cli-unknown-command = es gibt keinen Befehl `{ $text }`
cli-unknown-argument = `{ $text }` hat hier keinen Platz
cli-arguments-missing = es fehlt { $names }
cli-value-missing = { $name } braucht einen Wert
cli-value-unknown = `{ $text }` ist kein Wert für { $name }: schreiben Sie eines von { $known }
cli-value-wrong = { $name }: `{ $text }` ist nicht lesbar
cli-arguments-together = { $name } und { $other } gehen nicht zusammen
cli-value-too-many = `{ $text }` ist ein Wert zu viel für { $name }
cli-values-of-another-number = { $name } braucht eine andere Zahl von Werten
cli-equals-missing = schreiben Sie `=` zwischen { $name } und den Wert
cli-command-missing = nennen Sie einen Befehl
cli-argument-no-text = ein Argument ist kein Text in UTF-8
cli-line-unreadable = die Befehlszeile ist nicht lesbar
cli-number-wrong = schreiben Sie eine ganze Zahl ab 0, in Ziffern
cli-number-too-large = diese Zahl ist zu groß
cli-number-out-of-range = schreiben Sie eine Zahl von { $least } bis { $most }
cli-invisible-removed = unsichtbare Zeichen ({ $code }) wurden aus `{ $text }` entfernt
cli-did-you-mean = meinten Sie { $near }?
cli-see-help = `{ $command } --help` sagt, wie man es schreibt
cli-not-a-moment = schreiben Sie 2026-04-24 14:00, oder 2026-04-24T14:00+02:00, oder 2026-04-24T14:00[Europe/Paris], oder +30m, oder now
cli-not-a-length = schreiben Sie eine Zahl und eine Einheit: 45s, 30m, 12h, 7d oder 2w
cli-length-too-long = das sind mehr als 100 Jahre
cli-not-a-command-key = ein Befehlsschlüssel hat 32 hexadezimale Ziffern

## Files

cli-file-unreadable = { $file } ist nicht lesbar: { $why }
cli-check-file-name = prüfen Sie den Namen, und wer die Datei lesen darf
cli-file-too-large = { $file } hat mehr als { $max } Bytes, und mehr wird nicht gelesen
cli-file-not-utf-8 = { $file } ist kein Text in UTF-8: siehe Byte { $byte }
cli-save-as-utf-8 = speichern Sie sie als UTF-8 und geben Sie den Befehl noch einmal
cli-file-exists = { $file } ist schon da und wird nicht überschrieben
cli-other-name-or-remove = geben Sie einen anderen Namen, oder entfernen Sie die Datei
cli-other-name-or-force = geben Sie einen anderen Namen, oder --force, um sie zu ersetzen
cli-file-unwritable = { $file } kann nicht geschrieben werden: { $why }

## Titles of columns and facts

cli-title-id = Id
cli-title-state = Stand
cli-title-reason = Grund

## Lists

cli-goes-on = es gibt mehr: --cursor { $cursor } führt weiter

## What was written into the log

cli-at-place =
    Ereignis { $index } des Logbuchs, { $level ->
        [cosigned] mitunterzeichnet
       *[durable] gesichert
    }
cli-at-place-repeated = { $place }; es war unter demselben Schlüssel schon früher getan
cli-in-brackets = ({ $what })

## Days, moments, spans of time

cli-day =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
cli-day-in-figures = { $day }.{ $month }.{ $year }
cli-weekday =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
cli-moment = { $weekday }, { $day }, { $hour }.{ $minute } Uhr { $offset }
cli-moment-in-figures = { $day } { $hour }:{ $minute } { $offset }
cli-closing-in-figures =
    { $weekday ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    } { $figures }
cli-never = nie
cli-ago = vor { $span }
cli-milliseconds = { $number } ms
cli-seconds = { $number } s
cli-minutes = { $number } min
cli-hours = { $number } Std
cli-days = { $number } T
cli-two-units = { $large } { $small }
cli-progress = { $done } von { $total } { $what }, { $rate }, noch { $left }
cli-progress-bytes = { $done } von { $total }, noch { $left }
