## Titles of columns and facts

cli-transmission-title-transmission = transmission
cli-transmission-title-sender = de
cli-transmission-title-recipient = à
cli-transmission-title-sent = envoyée le
cli-transmission-title-received = reçue le
cli-transmission-title-standing = où en est la réponse
cli-transmission-title-passing-on = transmission plus loin
cli-transmission-title-previous = reçue par la transmission
cli-transmission-allowed = permise
cli-transmission-not-allowed = non permise
cli-transmission-came-by = Comment il est arrivé ici :
cli-transmission-none = aucune transmission : `percole report transmit` transmet un cahier
cli-transmission-on-its-way =
    transmise, pas encore reçue, { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
cli-transmission-awaited =
    réponse attendue pour le { $due }, { $days ->
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
cli-transmission-late =
    en retard de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, attendue pour le { $due }
cli-transmission-unknown = réponse attendue le { $due } ; dernières nouvelles de { $node } le { $heard } : nous ne savons pas
cli-transmission-never-heard = réponse attendue le { $due } ; aucune nouvelle de { $node } : nous ne savons pas
cli-transmission-recalled-because = rappelée : { $reason }
cli-transmission-recalled = la transmission { $transmission } est rappelée