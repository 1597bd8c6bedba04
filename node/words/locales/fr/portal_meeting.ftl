portal-meeting-way = Réunions
portal-meeting-counts = Prévues : { $planned }, tenues : { $held }, avec compte rendu : { $minutes }
portal-meeting-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
portal-meeting-last-minutes = Derniers comptes rendus
portal-meeting-next-of-body = Prochaine réunion
portal-meeting-to-come = À venir
portal-meeting-none-to-come = Aucune réunion n’est prévue.
portal-meeting-past = Réunions passées
portal-meeting-notice = convocation
portal-meeting-sent-by = envoyée le { $day } : { $channels }
portal-meeting-take-part-online = Participer en visio
portal-meeting-minutes = Compte rendu
portal-meeting-approved-by = Approuvé par { $by } le { $day }
portal-meeting-whole-minutes = Le compte rendu en entier
portal-meeting-whole-kept = Ceci est un extrait. Les personnes dont c’était la réunion lisent le tout après s’être connectées.
portal-meeting-agenda = Ordre du jour
portal-meeting-decided = Décidé :
portal-meeting-decided-besides = Décidé hors ordre du jour
portal-meeting-present = Participation
portal-meeting-total =
    { $people ->
        [one] { $people } personne a participé
       *[other] { $people } personnes ont participé
    }
portal-meeting-all-together = plusieurs catégories ensemble
portal-meeting-minutes-asked =
    les règles demandent un compte rendu dans { $days ->
        [one] le jour
       *[other] les { $days } jours
    }
portal-meeting-documents = Documents
portal-meeting-for-members = pour les sociétaires
portal-meeting-for-body = pour les personnes qui siègent dans l’instance
portal-meeting-not-here = pas encore ici : chez { $node }, dernières nouvelles : { $heard }
