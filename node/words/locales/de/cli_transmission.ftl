## Titles of columns and facts

cli-transmission-title-transmission = Überweisung
cli-transmission-title-sender = von
cli-transmission-title-recipient = an
cli-transmission-title-sent = versandt am
cli-transmission-title-received = eingegangen am
cli-transmission-title-standing = Stand der Antwort
cli-transmission-title-passing-on = Weitergabe
cli-transmission-title-previous = eingegangen durch Überweisung
cli-transmission-allowed = erlaubt
cli-transmission-not-allowed = nicht erlaubt
cli-transmission-came-by = Wie er hierher kam:
cli-transmission-none = keine Überweisungen: `percole report transmit` überweist einen Bericht
cli-transmission-on-its-way =
    überwiesen, noch nicht eingegangen, { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }
cli-transmission-awaited =
    Antwort fällig bis { $due }, noch { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }
cli-transmission-late =
    { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } verspätet, fällig bis { $due }
cli-transmission-unknown = Antwort erwartet am { $due }; letzte Nachricht von { $node } am { $heard }: wir wissen es nicht
cli-transmission-never-heard = Antwort erwartet am { $due }; keine Nachricht von { $node }: wir wissen es nicht
cli-transmission-recalled-because = zurückgerufen: { $reason }
cli-transmission-recalled = die Überweisung { $transmission } ist zurückgerufen