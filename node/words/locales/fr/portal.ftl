## The frame of every page

portal-skip-to-content = Aller au contenu
portal-ways = Parties du site
portal-languages = Langues
portal-way-home = Où en est-on
portal-way-texts = Textes
portal-way-votes = Votes
portal-way-bodies = Qui décide quoi
portal-way-sites = Tous les sites
portal-all-sites = données de tous les sites
portal-site-of = Le site de { $name }
portal-data-from = dernières données de { $name } : { $ago }
portal-nothing-from = rien reçu de { $name } jusqu’ici
portal-site-waits = Ce site montre peut-être un état ancien : { $why }
portal-time-is-shifted = Répétition : ici, l’heure est simulée. Il est { $now }.
portal-time-is-simulated = Ici, l’heure est simulée. Il est { $now }, et { $pace }.
portal-just-now = à l’instant
portal-days-left =
    { $days ->
        [0] aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
portal-show-more = Voir la suite
portal-under-way = en cours

## What cannot be shown

portal-not-found = Introuvable
portal-cannot-be-shown = Cette page ne peut pas s’afficher
portal-nowhere = Il n’y a rien à cette adresse. Le texte a peut-être été retiré, ou l’adresse est incomplète.
portal-back-home = Revenir à l’accueil

## Home

portal-home-voting = On vote : { $title }
portal-home-voting-until = Jusqu’au { $moment }.
portal-home-commenting = On commente « { $title } »
portal-home-commenting-explained = Rien n’est encore décidé : vous donnez un avis ; les groupes de travail y répondent, puis les instances décident.
portal-home-adopting = Les groupes de travail se prononcent sur « { $title } »
portal-home-adopting-explained = Chaque groupe l’approuve, avec ou sans réserve, ou s’y oppose. Rien n’est encore décidé.
portal-home-sent = « { $title } » est entre les mains des instances
portal-home-sent-explained = Elles répondent à chaque mesure. Rien n’est décidé avant leurs réponses.
portal-home-quiet = Rien n’est ouvert en ce moment
portal-home-quiet-explained = Ici se lisent les textes, les votes et leurs résultats, et qui décide quoi.
portal-home-read-vote = Lire la question
portal-home-read-text = Lire le texte
portal-home-read-bodies = Voir qui décide quoi
portal-home-open-now = En ce moment
portal-home-last-results = Derniers résultats

## Votes

portal-votes-explained = Ce que l’on demande aux sociétaires, et ce qu’ils ont répondu. Chaque résultat est recalculé ici.
portal-votes-under-way = En cours et à venir
portal-no-vote-under-way = Aucun vote n’est ouvert.
portal-votes-ended = Terminés
portal-no-vote-ended = Aucun vote n’est terminé.
portal-asked-by = posé par { $name }
portal-vote-opens = ouvre { $moment }
portal-vote-closes = clôture { $moment }
portal-vote-closed = clos { $moment }
portal-vote-carried = adopté
portal-vote-rejected = rejeté
portal-vote-without-quorum = quorum non atteint
portal-vote-declared = proclamé

## Who decides what

portal-bodies-explained = Chaque instance, ce à quoi elle rend compte, et qui y siège aujourd’hui.
portal-no-body = Aucune instance n’est encore inscrite.
portal-seats-open = nombre de sièges non fixé
portal-seats-taken =
    { $filled ->
        [one] { $filled } personne
       *[other] { $filled } personnes
    }
portal-seats-all-taken =
    { $seats ->
        [one] { $seats } siège, pourvu
       *[other] { $seats } sièges, tous pourvus
    }
portal-seats-some-vacant =
    { $seats ->
        [one] { $filled } siège pourvu sur { $seats }
       *[other] { $filled } sièges pourvus sur { $seats }
    }
portal-vacant =
    { $seats ->
        [one] { $seats } siège libre
       *[other] { $seats } sièges libres
    }
portal-mandates-ending = Mandats qui se terminent bientôt
portal-mandates-counted =
    { $mandates ->
        [one] { $mandates } mandat
       *[other] { $mandates } mandats
    }
portal-column-body = Instance
portal-column-kind = Nature
portal-column-answers-to = Rend compte à
portal-column-seats = Sièges
portal-answers-to = Rend compte à :
portal-its-theme = Thème
portal-its-brief = Ce qu’on attend de ce groupe
portal-who-sits = Qui y siège
portal-nobody-sits = Personne n’y siège aujourd’hui.
portal-name-not-given = nom non publié
portal-fact-article = Article
portal-fact-established = Depuis le
portal-fact-dissolved = Jusqu’au
portal-term-until = jusqu’au { $day }
portal-term-since = depuis le { $day }
portal-term-between = du { $from } au { $to }

## Sites

portal-sites-explained = Chaque coopérative tient son propre site. Voici de quand datent les données que celui-ci a reçues des autres.
portal-this-site = c’est ce site
portal-here = ici
portal-nothing-yet = rien reçu
portal-nothing-received = jamais rien reçu
portal-received = données reçues { $ago }
portal-silent = silencieux
portal-up-to-date = à jour
portal-column-site = Site
portal-column-level = Niveau
portal-column-heard = Données
portal-column-state = État
portal-verify-yourself = Vérifier soi-même
portal-verify-explained = Tout ce qui compte est écrit dans des journaux signés que chaque site garde en copie. Le programme percole les vérifie sans faire confiance à ce site.

## A vote

portal-method-yes-no = oui, non ou abstention
portal-method-choose =
    { $seats ->
        [one] Un seul choix
       *[other] Jusqu’à { $seats } choix
    }
portal-called-off = Ce vote a été annulé : { $reason }
portal-sums-agree = additions refaites ici : même résultat
portal-sums-differ = additions refaites ici : AUTRE résultat
portal-sums-not-declared = pas encore proclamé
portal-sums-impossible = additions impossibles ici pour l’instant
portal-sums-explained = D’après les procès-verbaux de dépouillement ; les bulletins n’ont pas été recomptés ici.
portal-vote-counted = dépouillé
portal-not-known-yet = pas encore connu
portal-chosen = Retenus, dans cet ordre :
portal-tied = À égalité, sans que rien ne les départage :
portal-condition-met = atteint
portal-condition-unmet = non atteint
portal-condition-unknown = impossible à établir
portal-column-condition = Condition
portal-column-bar = Atteint ; le trait montre ce qu’il fallait
portal-column-reached = Atteint
portal-column-needed = Il fallait
portal-the-rule = La règle
portal-who-counted = Qui a compté quoi
portal-column-roll = Inscrits
portal-column-voters = Votants
portal-column-certificate = Procès-verbal de dépouillement
portal-column-blank = Blancs
portal-column-answer = Réponse
portal-poll-included = reçu, pris en compte
portal-poll-certified = signé
portal-poll-excluded = écarté
portal-poll-declined = n’y prend pas part
portal-poll-joined = y prend part
portal-poll-closed = clos, en dépouillement
portal-poll-asked = invité, sans réponse

## Texts

portal-reports-title = Textes des groupes de travail
portal-reports-explained = Ce que les groupes de travail recommandent, et où en est chaque rapport.
portal-no-report = Aucun texte n’est encore publié.
portal-report-counts =
    { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    }, { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    }
portal-measure-count =
    { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    }
portal-version = version { $number }
portal-comments-until = Remarques jusqu’au { $moment }.
portal-groups-until = Les groupes se prononcent jusqu’au { $moment }.
portal-recommendations = Recommandations
portal-reading-grid = Comment lire ce rapport
portal-preamble-of = Préambule de { $group }
portal-what-groups-say = Ce qu’en disent les groupes
portal-group-silent = ne s’est pas prononcé
portal-group-awaited = attendu
portal-met-on = réuni le { $day }
portal-met-at = réuni à { $place }
portal-met-on-at = réuni le { $day } à { $place }
portal-handed-over = Transmis à
portal-body-at = { $body } ({ $site })
portal-handed-on = transmis le { $day }
portal-recalled = rappelé
portal-not-received = pas encore reçu, transmis { $ago }
portal-answer-late = réponse attendue le { $day }, en retard
portal-answer-due = réponse attendue le { $day }
portal-its-report = le rapport
portal-recommendation-number = recommandation { $number }
portal-by-groups = Proposée par { $groups }
portal-read-with = À lire avec les recommandations :
portal-measures = Mesures demandées

## Signing in and forms

portal-sign-in = Se connecter
portal-sign-out = Se déconnecter
portal-my-page = Ma page
portal-form-too-large = C’est plus que ce qu’un formulaire accepte ici : 30 000 lettres par champ, 250 000 en tout. Raccourcissez, puis envoyez de nouveau.
portal-form-too-large-signed-out = Vous n’êtes plus connecté·e, et c’est trop long pour être pris sans connexion. Connectez-vous dans un autre onglet, revenez au formulaire dans celui-ci, puis envoyez de nouveau.
portal-form-took-too-long = Le formulaire a mis trop de temps à arriver. Vérifiez la connexion, revenez en arrière, puis envoyez de nouveau.
portal-form-of-another-kind = Ce qui a été envoyé n’est pas un formulaire de ce site.
portal-form-from-elsewhere = Cet envoi vient d’un autre site, rien n’a donc été fait. Ouvrez la page ici, et envoyez depuis cette page.
portal-form-of-another-session = La page a été ouverte avant que vous vous connectiez, ou par quelqu’un d’autre. Rien n’a encore été fait : relisez, puis envoyez.
portal-form-signed-out = Vous n’êtes plus connecté·e. Rien n’est perdu : connectez-vous dans un autre onglet, revenez ici, puis envoyez de nouveau.
portal-not-sent-yet = Pas encore envoyé
portal-sign-in-elsewhere = Se connecter, dans un autre onglet
portal-what-you-wrote = Ce que vous avez écrit
portal-send-again = Envoyer de nouveau

## The voting booth

portal-back-to-vote = Vers le vote
portal-booth-nothing-sent-yet = Rien n’est envoyé avant « Je vote », à la page suivante.
portal-booth-named-vote = Vote nominatif : le secrétariat de ce site peut lire votre choix. Aucun autre sociétaire ni aucun autre site ne le peut.
portal-booth-papers-published = Les bulletins entiers sont publiés après la clôture, sans les noms : une réponse rare peut être reconnue.
portal-booth-few-voters = Très peu de personnes sont sur cette liste : les totaux peuvent montrer ce que chacune a choisi.
portal-booth-voted-before = Vous avez voté le { $moment }. Un nouveau bulletin remplacera celui-là ; tant que vous ne l’envoyez pas, rien ne change.
portal-booth-question-of = Question { $number } sur { $count }
portal-how-yes-no = Choisissez une réponse.
portal-how-choose =
    { $seats ->
        [one] Choisissez-en un.
       *[other] Choisissez-en { $seats } au plus.
    }
portal-how-approval = Cochez tout ce que vous approuvez.
portal-how-score = Donnez à chacun des points, de 0 à { $most }. Ce que vous laissez vide vaut 0.
portal-how-judgement = Donnez à chacun une mention. Sans mention, il compte comme « { $worst } ».
portal-how-schulze = Écrivez 1 pour votre premier choix, puis 2, 3, etc. Des choix égaux peuvent porter le même numéro ; ce que vous laissez vide vient en dernier.
portal-how-ranked = Écrivez 1 pour votre premier choix, puis 2, 3, etc., chaque numéro une seule fois. Vous pouvez en laisser vides.
portal-how-budget = Cochez chaque projet que vous voulez voir financé. { $budget } au total peuvent être dépensés ; le dépouillement s’y tient, vous n’avez pas à compter.
portal-costs = coûte { $cost }
portal-booth-i-vote-blank = Aucun : je vote blanc
portal-booth-continue = Relire mon bulletin
portal-booth-leave = Sortir sans voter
portal-booth-not-understood =
    { $count ->
        [one] { $count } réponse ne peut pas encore être prise : à côté d’elle, ce qu’il faut. Tout ce que vous avez rempli est encore là.
       *[other] { $count } réponses ne peuvent pas encore être prises : à côté de chacune, ce qu’il faut. Tout ce que vous avez rempli est encore là.
    }
portal-booth-not-cast = Rien n’a été envoyé : { $why }
portal-booth-not-a-number = « { $typed } » pour « { $option } » n’est pas un nombre entier.
portal-booth-blank-and-more = Vous avez choisi quelque chose et coché aussi blanc : gardez l’un des deux.
portal-booth-choose-one = Choisissez une des réponses ; l’abstention en est une aussi.
portal-booth-choose-or-blank = Répondez, ou cochez que vous votez blanc.
portal-booth-read-again = Relisez votre bulletin
portal-booth-not-cast-yet = Rien n’est encore envoyé. Voici comment votre bulletin est compris :
portal-booth-takes-the-place = Il remplace celui que vous avez envoyé le { $moment }.
portal-booth-cast = Je vote
portal-booth-change = Le modifier d’abord
portal-booth-blank = blanc
portal-booth-given =
    { $points ->
        [one] { $option } : { $points } point
       *[other] { $option } : { $points } points
    }
portal-booth-graded = { $option } : { $grade }
portal-booth-no-grade = { $option } : sans mention, compte comme « { $worst } »
portal-booth-unranked = sans rang : { $options }
portal-booth-you-had-chosen = Vous aviez rempli
portal-booth-nothing-was-cast = Ce que vous venez de remplir n’a pas été envoyé.
portal-booth-ballot-counts = Votre bulletin du { $moment } est celui qui est dans l’urne.
portal-booth-no-ballot = Aucun bulletin de vous n’est dans l’urne.
portal-booth-not-open = Ce vote n’est pas encore ouvert
portal-booth-opens = Il ouvre le { $moment }.
portal-booth-because = La raison : { $why }
portal-booth-is-closed = Ce vote est clos
portal-booth-closed-at = Il s’est clos le { $moment } et n’accepte plus de bulletins.
portal-booth-on-paper = Vous avez signé pour un bulletin en papier.
portal-booth-is-over = Ce vote ne continue pas ici
portal-booth-off-roll = Vous n’êtes pas sur la liste électorale de ce vote
portal-booth-off-roll-explained = La liste a été arrêtée quand ce site a rejoint le vote ; y figure qui était alors sociétaire, dans les catégories qui votent.
portal-booth-no-poll = Il n’y a pas de vote pour vous ici
portal-booth-for-members = Ce vote est réservé aux sociétaires
portal-booth-for-members-explained = Vous êtes connecté, mais pas comme sociétaire de ce site : il n’y a pas de bulletin pour vous. Le secrétariat dit comment devenir sociétaire.
portal-booth-ask-secretary = Est-ce une erreur ? Demandez au secrétariat.
portal-booth-ask-contact = Est-ce une erreur ? Demandez ici : { $contact }

## My entry and my receipt

portal-my-entry = Mon inscription sur la liste
portal-entry-name = Nom
portal-entry-member = Numéro de sociétaire
portal-entry-category = Catégorie
portal-entry-unit = Vote au sein de
portal-entry-place = Place sur la liste
portal-entry-of = { $number } sur { $size }
portal-entry-wrong = Quelque chose est faux ? Dites-le au secrétariat avant la clôture.
portal-my-receipt = Mon reçu
portal-my-receipts = Mes bulletins
portal-receipt-title = Votre bulletin est dans l’urne
portal-receipt-title-closed = Votre bulletin était dans l’urne
portal-receipt-cast =
    { $changes ->
        [0] Envoyé le { $moment }.
        [one] Envoyé le { $moment }, changé { $changes } fois.
       *[other] Envoyé le { $moment }, changé { $changes } fois.
    }
portal-receipt-until = Vous pouvez le changer jusqu’au { $moment } ; le dernier compte.
portal-receipt-understood = Comment il a été compris
portal-receipt-proof = Où il se trouve
portal-receipt-explained = Gardez cette page ou imprimez-la. Elle vous permet de montrer que votre bulletin se trouve inchangé dans le journal de ce site. Que les totaux le comptent est, dans un vote nominatif, la parole de ce site. L’empreinte ne dit pas ce que vous avez choisi.
portal-receipt-log = Journal
portal-receipt-event = Numéro dans le journal
portal-receipt-fingerprint = Empreinte
portal-receipt-download = La preuve en fichier
portal-receipt-print = Le programme percole vérifie le fichier sans ce site : percole log check-receipt.
portal-voted-on = Vous avez voté le { $moment }.
portal-voted-change-until = Vous avez voté le { $cast } ; vous pouvez changer jusqu’au { $closes }.
portal-vote-now = Voter
portal-change-vote = Changer mon vote
portal-sign-in-to-vote = Se connecter pour voter
portal-waits-for-you = À faire pour vous

## What happened to a text

portal-what-happened = Ce qui s’est passé, pas à pas
portal-done-by-at = { $who }, { $site }
portal-done-by-secretariat = secrétariat

## Withdrawing one's own ballot

portal-withdraw-title = Retirer mon vote
portal-withdraw-explained = Votre bulletin sort de l’urne, et rien de vous n’est compté. Vous pouvez voter à nouveau jusqu’à la clôture.
portal-withdraw-do = Retirer mon bulletin
portal-booth-withdrawn = Vous avez retiré votre bulletin : rien de vous n’est compté. Vous pouvez voter à nouveau jusqu’à la clôture.
portal-withdraw-reason = la personne l’a retiré elle-même

## Signing in where there is no browser

portal-command-line-title = Avec un programme
portal-command-line-explained = Qui préfère taper des commandes y fait ce que font ces pages. Le code d’un lien y donne accès, comme ici ; le programme garde un jeton, qui figure plus haut dans la liste et que l’on y termine.

## Portraits

portal-portrait-of = Portrait de { $name }
portal-portrait-explained = L’image est recadrée en carré et réduite. Le lieu de la prise de vue et les autres informations du fichier ne sont pas gardés. Elle est montrée à toute personne qui peut lire cette fonction, et disparaît quand le nom est effacé.
portal-portrait-hint = JPEG, PNG ou WebP, de { $max } Mo au plus
portal-portrait-consent = Cette personne est d’accord pour que son portrait soit montré
portal-portrait-give = Montrer ce portrait
portal-portrait-remove = Retirer le portrait
