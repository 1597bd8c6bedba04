## Lists
cli-request-none = kein Anliegen passt: `percole request file` erbittet etwas von einem Organ
cli-request-title-asked = erbeten
cli-request-title-from = von
cli-request-title-filed = eingereicht am
cli-request-title-standing = Stand der Antwort
cli-request-title-answer = Antwort
cli-request-title-article = nach Artikel
cli-request-title-until = bis
cli-request-title-meeting = Sitzung
cli-request-title-readers = wer es liest
cli-request-confidential = das Organ und wer es eingereicht hat
cli-request-body-of = { $body } ({ $node })
cli-request-awaited =
    Antwort fällig bis { $due }, noch { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }
cli-request-late =
    { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } verspätet, fällig bis { $due }
cli-request-unknown = Antwort erwartet am { $due }; keine spätere Nachricht von { $node }: wir wissen es nicht
cli-request-put-off = aufgeschoben bis { $until }

## What was done
cli-request-filed = { $body } ist gefragt: Antwort fällig bis { $due }
cli-request-answered = die Antwort ist festgehalten
cli-request-withdrawn = das Anliegen ist zurückgezogen
