## Titles of columns and facts

cli-transmission-title-transmission = overmaking
cli-transmission-title-sender = van
cli-transmission-title-recipient = aan
cli-transmission-title-sent = verzonden op
cli-transmission-title-received = ontvangen op
cli-transmission-title-standing = waar het antwoord staat
cli-transmission-title-passing-on = doorgeven
cli-transmission-title-previous = ontvangen via overmaking
cli-transmission-allowed = toegelaten
cli-transmission-not-allowed = niet toegelaten
cli-transmission-came-by = Hoe hij hier kwam:
cli-transmission-none = geen overmakingen: `percole report transmit` maakt een bundel over
cli-transmission-on-its-way =
    overgemaakt, nog niet ontvangen, { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
cli-transmission-awaited =
    antwoord verwacht tegen { $due }, nog { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
cli-transmission-late =
    { $days ->
        [one] één dag
       *[other] { $days } dagen
    } te laat, verwacht tegen { $due }
cli-transmission-unknown = antwoord verwacht op { $due }; laatste nieuws van { $node } op { $heard }: we weten het niet
cli-transmission-never-heard = antwoord verwacht op { $due }; geen nieuws van { $node }: we weten het niet
cli-transmission-recalled-because = teruggeroepen: { $reason }
cli-transmission-recalled = overmaking { $transmission } is teruggeroepen