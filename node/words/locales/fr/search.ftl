## What cannot be searched for

search-nothing = tapez un mot ou plusieurs, un numéro ou un identifiant
search-only-common = presque tous les textes contiennent ces mots : ajoutez-en un qui les distingue
search-too-long = une recherche a au plus { $most } caractères
search-too-many = une recherche a au plus { $most } mots : retirez-en
search-family = rien ne s’appelle « { $family } » : dites l’un de { $known }

## What can be found

search-reports = Textes
search-recommendations = Recommandations
search-votes = Votes
search-transmissions = Transmissions
search-bodies = Instances
search-meetings = Réunions
search-cycles = Éditions

## One of what was found

search-one-report = Texte
search-one-recommendation = Recommandation
search-one-vote = Vote
search-one-transmission = Transmission
search-one-body = Instance
search-one-meeting = Réunion
search-one-cycle = Édition

## What percole search says

search-none = rien ne contient tous ces mots : essayez-en moins, ou le début d’un mot, comme coop*
search-title-kind = nature
search-title-what = titre
search-title-found = trouvé
search-left-out = laissés de côté, car presque tous les textes les contiennent : { $words }
search-unread = pas encore lus : { $number }
