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
