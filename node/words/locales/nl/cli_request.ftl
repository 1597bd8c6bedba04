## Lists
cli-request-none = er past geen verzoek: `percole request file` vraagt iets aan een orgaan
cli-request-title-asked = gevraagd
cli-request-title-from = van
cli-request-title-filed = ingediend op
cli-request-title-standing = waar het antwoord staat
cli-request-title-answer = antwoord
cli-request-title-article = op grond van artikel
cli-request-title-until = tot
cli-request-title-meeting = vergadering
cli-request-title-readers = wie het leest
cli-request-confidential = het orgaan en wie het indiende
cli-request-body-of = { $body } ({ $node })
cli-request-awaited =
    antwoord verwacht tegen { $due }, nog { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
cli-request-late =
    { $days ->
        [one] één dag
       *[other] { $days } dagen
    } te laat, verwacht tegen { $due }
cli-request-unknown = antwoord verwacht op { $due }; geen later nieuws van { $node }: we weten het niet
cli-request-put-off = uitgesteld tot { $until }

## What was done
cli-request-filed = { $body } is gevraagd: het antwoordt tegen { $due }
cli-request-answered = het antwoord is vastgelegd
cli-request-withdrawn = het verzoek is ingetrokken
