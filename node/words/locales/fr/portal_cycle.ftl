## An edition: its path, its rules, its season

portal-cycle-title = Saison { $season }, édition { $number }
portal-cycle-over = terminée
portal-cycle-now = en cours
portal-cycle-ahead = à venir
portal-cycle-days = du { $from } au { $to }
portal-cycle-means = { $level } : { $meaning }
portal-cycle-decided-by-vote = décidée par le scrutin « { $title } »
portal-cycle-decided-by-some-vote = décidée par un scrutin qui n’est pas connu ici
portal-cycle-decided-by-resolution = décidée par : { $resolution }
portal-cycle-opened-because = ouverte parce que : { $reason }
portal-cycle-moved = Les dates de « { $phase } » ont été déplacées : { $reason }
portal-cycle-moved-with-consent = Les dates de « { $phase } » ont été déplacées : { $reason } ; avec l’accord de : { $consents }
portal-cycle-path = Le chemin de l’édition
portal-cycle-column-phase = Phase
portal-cycle-column-days = Dates
portal-cycle-column-means = Ce que veut dire prendre part
portal-cycle-column-who = Qui prend part
portal-cycle-column-state = État
portal-cycle-rules = Règles du jeu
portal-cycle-retrospective = Regard en arrière
portal-cycle-same-season = La même saison ailleurs
portal-cycle-open-now = Éditions ouvertes

## Opening an edition
portal-cycle-new = Ouvrir une édition
portal-cycle-new-explained = Une édition a ses règles du jeu du premier au dernier jour. Elles sont montrées en phrases, et ce qu’elles ne permettent pas est refusé avec l’article.
portal-cycle-season = Saison
portal-cycle-season-hint = Par exemple 2026-2027 ; un même nom est une même saison sur tous les sites
portal-cycle-number = Numéro de l’édition ici
portal-cycle-what-decided = Qu’est-ce qui l’a décidée ?
portal-cycle-by-vote = Le scrutin « { $title } »
portal-cycle-by-resolution = Une résolution
portal-cycle-by-reason = Autre chose
portal-cycle-which-resolution = Si c’est une résolution : laquelle, et quand
portal-cycle-which-reason = Si c’est autre chose : quoi
portal-cycle-which-rules = Quelles règles du jeu ?
portal-cycle-rules-built-in = Les règles intégrées
portal-cycle-rules-own = Nos propres règles, ci-dessous
portal-cycle-own-rules = Nos propres règles
portal-cycle-own-rules-hint = Dans la forme que la commande percole charter imprime ; ce qui manque suit les règles intégrées
portal-cycle-start-from-built-in = Partir du texte des règles intégrées
portal-cycle-read-first = Les lire d’abord en phrases
portal-cycle-they-say = Ces règles disent
portal-cycle-do-open = Ouvrir l’édition

## Moving dates, closing
portal-cycle-move-dates = Déplacer des dates
portal-cycle-move-explained = Tout le monde lit aussitôt les nouvelles dates et votre raison. Les dates vides restent inchangées.
portal-cycle-which-phase = De quelle phase ?
portal-cycle-phase-with-days = { $name } : { $from } au { $to }
portal-cycle-first-day = Premier jour
portal-cycle-last-day = Dernier jour
portal-cycle-consents = Qui est d’accord, et depuis quand ; une ligne pour chaque accord
portal-cycle-consents-asked = Les règles le demandent ({ $article })
portal-cycle-do-move = Déplacer
portal-cycle-close = Clore l’édition
portal-cycle-close-explained = Une édition close reste lisible ; rien ne s’y fait plus. On ne peut pas revenir en arrière.
portal-cycle-look-back = Un regard en arrière
portal-cycle-do-close = Clore
## Qui décide de quoi

portal-cycle-competences = Qui décide de quoi
portal-cycle-competences-explained = Tel que le disent les règles du jeu des éditions ouvertes. Un avis n’engage personne.
portal-cycle-no-competences = Aucune règle du jeu en vigueur ne dit encore qui décide de quoi.
portal-cycle-of-edition = { $site } : { $edition }
portal-cycle-column-subject = ce qui est décidé
portal-cycle-column-decides = qui décide
portal-cycle-column-others = comment les autres participent
portal-cycle-advises = Avis préalable : { $bodies }
portal-cycle-is-informed = Information ensuite : { $bodies }
portal-cycle-its-competences = Ses compétences
portal-cycle-it-decides = décide
portal-cycle-it-advises = donne son avis
portal-cycle-it-is-told = est informée
