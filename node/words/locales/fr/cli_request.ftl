## Lists
cli-request-none = aucune demande ne convient : `percole request file` demande quelque chose à une instance
cli-request-title-asked = demandé
cli-request-title-from = de
cli-request-title-filed = faite le
cli-request-title-standing = où en est la réponse
cli-request-title-answer = réponse
cli-request-title-article = en vertu de l’article
cli-request-title-until = jusqu’au
cli-request-title-meeting = réunion
cli-request-title-readers = qui la lit
cli-request-confidential = l’instance et la personne qui l’a faite
cli-request-body-of = { $body } ({ $node })
cli-request-awaited =
    réponse attendue pour le { $due }, { $days ->
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
cli-request-late =
    en retard de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, attendue pour le { $due }
cli-request-unknown = réponse attendue le { $due } ; pas de nouvelles plus récentes de { $node } : nous ne savons pas
cli-request-put-off = reportée jusqu’au { $until }

## What was done
cli-request-filed = { $body } a reçu la demande : réponse attendue pour le { $due }
cli-request-answered = la réponse est inscrite
cli-request-withdrawn = la demande est retirée
