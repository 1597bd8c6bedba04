## States, as they follow “it is”

meeting-state-planned = prévue
meeting-state-convened = convoquée
meeting-state-held = tenue
meeting-state-minutes-draft = tenue, avec un compte rendu provisoire
meeting-state-minutes-final = tenue, avec un compte rendu
meeting-state-cancelled = annulée

## How people take part, how far minutes are, how a notice is sent; each is also read as that by whoever writes it

meeting-mode-room = en salle
meeting-mode-online = en ligne
meeting-mode-proxy = par procuration
meeting-coming-room = en salle
meeting-coming-online = en ligne
meeting-coming-no = non
meeting-stage-draft = projet
meeting-stage-final = approuvé
meeting-channel-letter = courrier
meeting-channel-mail = courriel
meeting-channel-site = site web
meeting-channel-poster = affiche
meeting-channel-newsletter = lettre d’information
meeting-flag-notice-short = convocation tardive
meeting-flag-notice-due = à convoquer maintenant
meeting-flag-presence-missing = présences pas encore notées
meeting-flag-minutes-late = compte rendu en retard

## Words outside a closed list

meeting-unknown-state = `{ $text }` n’est pas un état d’une réunion : écrivez l’un de { $known }
meeting-unknown-mode = `{ $text }` n’est pas une façon de participer : écrivez l’un de { $known }
meeting-unknown-answer = `{ $text }` ne répond pas à une invitation : écrivez l’un de { $known }
meeting-unknown-stage = `{ $text }` ne dit pas où en est un compte rendu : écrivez l’un de { $known }
meeting-unknown-channel = `{ $text }` n’est pas un moyen d’envoi connu partout : écrivez l’un de { $known }
meeting-unknown-flag = `{ $text }` n’est pas une remarque sur une réunion : écrivez l’un de { $known }

## Steps that a state does not allow

cannot-meeting-move = impossible de déplacer une réunion qui est { $state } : elle doit être { $allowed }
cannot-meeting-convene = impossible de convoquer une réunion qui est { $state } : elle doit être { $allowed }
cannot-meeting-hold = impossible de noter les présences d’une réunion qui est { $state } : elle doit être { $allowed }
cannot-meeting-draft = impossible de publier le compte rendu provisoire d’une réunion qui est { $state } : elle doit être { $allowed }
cannot-meeting-approve = impossible de publier le compte rendu approuvé d’une réunion qui est { $state } : elle doit être { $allowed }
cannot-meeting-cancel = impossible d’annuler une réunion qui est { $state } : elle doit être { $allowed }
meeting-exists = cette réunion existe déjà
meeting-absent = cette réunion n’existe pas encore
meeting-not-known = aucune réunion { $id } n’est connue ici ; voyez `percole meeting list`
no-such-meeting = il n’y a ici aucune réunion `{ $text }` que vous puissiez lire

## What is missing or wrong

meeting-start-missing = manque : dites quand la réunion commence
meeting-ends-before-start = est { $end } : la réunion commence le { $start }
meeting-lasts-too-long = est trop tard : une réunion dure { $max } jours au plus
meeting-agenda-missing = manque : indiquez au moins un point de l’ordre du jour
meeting-channel-missing = manque : dites comment la convocation a été envoyée, par exemple courrier ou courriel
meeting-nobody-present = ne nomme personne : dites combien de personnes de chaque catégorie ont participé
meeting-approval-missing = manque : dites qui a approuvé le compte rendu, par exemple la réunion suivante
meeting-link-is-no-address = n’est pas une adresse de page : écrivez-en une qui commence par https://
meeting-hour-unreadable = `{ $text }` n’est pas une heure : écrivez-la comme 18:30
meeting-twice = la ligne { $line } contient déjà une réunion de cette instance à cette heure
meeting-planned-already = { $body } a déjà une réunion le { $start } : déplacez-la ou annulez-la, ou choisissez un autre moment
meeting-of-other-body = cela revient à { $body }, et vous agissez pour { $acting } : c’est à son secrétariat, à son animation ou à sa présidence de le faire
meeting-role-needed = vous agissez avec le rôle { $role } : c’est au secrétariat, à l’animation, à la personne rapporteuse ou à la présidence de l’instance de le faire
meeting-not-begun = elle commence le { $start } : notez les présences une fois qu’elle a commencé
meeting-item-unknown = est { $item } : l’ordre du jour n’a pas ce point ; écrivez 0 pour ce qui n’y figurait pas
meeting-sent-in-future = est { $day }, un jour encore à venir : dites quel jour la convocation a été envoyée
meeting-sent-too-late = est { $sent } : la réunion commence le { $first }
meeting-approved-in-future = est { $day }, un jour encore à venir
meeting-draft-too-long = est trop long pour être gardé pendant la rédaction
meeting-not-yours = la personne chargée du secrétariat, de l’animation, du rapport ou de la présidence de l’instance prépare ses réunions
meeting-draft-saved-by-others = quelqu’un d’autre a enregistré ou publié ce texte entre-temps, rien n’a donc été enregistré : ouvrez la page une nouvelle fois à côté de celle-ci
meeting-sign-up-is-persons = chaque sociétaire dit pour soi si elle ou il vient
meeting-sign-up-elsewhere = cette réunion est préparée sur un autre site : dites là-bas si vous venez
meeting-not-invited = cette réunion est pour les personnes qui siègent dans l’instance
meeting-sign-up-over = on ne peut pas s’inscrire à une réunion qui est { $state }
meeting-sign-up-began = elle a commencé le { $start } : on ne peut plus s’inscrire
meeting-not-from-afar = n’est pas possible : on ne participe à cette réunion qu’en salle
meeting-notice-is-short =
    la convocation précède la réunion de moins que { $days ->
        [one] le jour
       *[other] les { $days } jours
    } des règles de l’instance

## Columns of the table of meetings

meeting-column-date = date
meeting-column-start = début
meeting-column-end = fin
meeting-column-title = intitulé
meeting-column-place = lieu
meeting-column-link = lien
meeting-column-note = comment participer
meeting-column-languages = langues
meeting-column-interpreted = interprétation
meeting-column-series = série
meeting-column-zone = fuseau horaire
