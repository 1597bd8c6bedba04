## The frame of every page

skip-to-content = Aller au contenu
ways = Parties du site
languages = Langues
way-home = Où en est-on
way-texts = Textes
way-votes = Votes
way-bodies = Qui décide quoi
way-sites = Tous les sites
all-sites = données de tous les sites
site-of = Le site de { $name }
data-from = données de { $name } reçues { $ago }
nothing-from = rien reçu de { $name } jusqu’ici
site-waits = Ce site montre peut-être un état ancien : { $why }
time-is-shifted = Répétition : ici, l’heure est simulée. Il est { $now }.
days-left =
    { $days ->
        [0] aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
show-more = Voir la suite
under-way = en cours

## What cannot be shown

not-found = Introuvable
cannot-be-shown = Cette page ne peut pas s’afficher
nowhere = Il n’y a rien à cette adresse. Le texte a peut-être été retiré, ou l’adresse est incomplète.
back-home = Revenir à l’accueil

## Home

home-voting = On vote : { $title }
home-voting-until = Jusqu’au { $moment }.
home-commenting = On commente « { $title } »
home-commenting-explained = Rien n’est encore décidé : vous donnez un avis ; les groupes de travail y répondent, puis les instances décident.
home-adopting = Les groupes de travail se prononcent sur « { $title } »
home-adopting-explained = Chaque groupe l’approuve, avec ou sans réserve, ou s’y oppose. Rien n’est encore décidé.
home-sent = « { $title } » est entre les mains des instances
home-sent-explained = Elles répondent à chaque mesure. Rien n’est décidé avant leurs réponses.
home-quiet = Rien n’est ouvert en ce moment
home-quiet-explained = Ici se lisent les textes, les votes et leurs résultats, et qui décide quoi.
home-read-vote = Lire la question
home-read-text = Lire le texte
home-read-bodies = Voir qui décide quoi
home-open-now = En ce moment
home-last-results = Derniers résultats

## Votes

votes-explained = Ce que l’on demande aux sociétaires, et ce qu’ils ont répondu. Chaque résultat est recalculé ici.
votes-under-way = En cours et à venir
no-vote-under-way = Aucun vote n’est ouvert.
votes-ended = Terminés
no-vote-ended = Aucun vote n’est terminé.
asked-by = posé par { $name }
vote-opens = ouvre { $moment }
vote-closes = clôture { $moment }
vote-closed = clos { $moment }
vote-carried = adopté
vote-rejected = rejeté
vote-without-quorum = quorum non atteint
vote-declared = proclamé

## Who decides what

bodies-explained = Chaque instance, ce à quoi elle rend compte, et qui y siège aujourd’hui.
no-body = Aucune instance n’est encore inscrite.
seats-open = nombre de sièges non fixé
seats-taken =
    { $filled ->
        [one] { $filled } personne
       *[other] { $filled } personnes
    }
seats-all-taken =
    { $seats ->
        [one] { $seats } siège, pourvu
       *[other] { $seats } sièges, tous pourvus
    }
seats-some-vacant =
    { $seats ->
        [one] { $filled } siège pourvu sur { $seats }
       *[other] { $filled } sièges pourvus sur { $seats }
    }
vacant =
    { $seats ->
        [one] { $seats } siège libre
       *[other] { $seats } sièges libres
    }
mandates-ending = Mandats qui se terminent bientôt
column-body = Instance
column-kind = Nature
column-answers-to = Rend compte à
column-seats = Sièges
answers-to = Rend compte à :
its-theme = Thème
its-brief = Ce qu’on attend de ce groupe
who-sits = Qui y siège
nobody-sits = Personne n’y siège aujourd’hui.
name-not-given = nom non publié
fact-article = Article
fact-established = Depuis le
fact-dissolved = Jusqu’au
term-until = jusqu’au { $day }
term-since = depuis le { $day }
term-between = du { $from } au { $to }

## Sites

sites-explained = Chaque coopérative tient son propre site. Voici de quand datent les données que celui-ci a reçues des autres.
this-site = c’est ce site
here = ici
nothing-yet = rien reçu
nothing-received = jamais rien reçu
received = données reçues { $ago }
silent = silencieux
up-to-date = à jour
column-site = Site
column-level = Niveau
column-heard = Données
column-state = État
verify-yourself = Vérifier soi-même
verify-explained = Tout ce qui compte est écrit dans des journaux signés que chaque site garde en copie. Le programme percole les vérifie sans faire confiance à ce site.

## A vote

method-yes-no = oui, non ou abstention
called-off = Ce vote a été annulé : { $reason }
sums-agree = additions refaites ici : même résultat
sums-differ = additions refaites ici : AUTRE résultat
sums-not-declared = pas encore proclamé
sums-impossible = additions impossibles ici pour l’instant
sums-explained = D’après les procès-verbaux de dépouillement ; les bulletins n’ont pas été recomptés ici.
vote-counted = dépouillé
not-known-yet = pas encore connu
chosen = Retenus, dans cet ordre :
tied = À égalité, sans que rien ne les départage :
condition-met = atteint
condition-unmet = non atteint
condition-unknown = impossible à établir
column-condition = Condition
column-bar = Atteint ; le trait montre ce qu’il fallait
column-reached = Atteint
column-needed = Il fallait
the-rule = La règle
who-counted = Qui a compté quoi
column-roll = Inscrits
column-voters = Votants
column-certificate = Procès-verbal de dépouillement
column-blank = Blancs
poll-included = reçu, pris en compte
poll-certified = signé
poll-excluded = écarté
poll-declined = n’y prend pas part
poll-joined = y prend part
poll-closed = clos, en dépouillement
poll-asked = invité, sans réponse

## Texts

reports-title = Textes des groupes de travail
reports-explained = Ce que les groupes de travail recommandent, et où en est chaque rapport.
no-report = Aucun texte n’est encore publié.
report-counts =
    { $recommendations ->
        [one] { $recommendations } recommandation
       *[other] { $recommendations } recommandations
    }, { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    }
measure-count =
    { $measures ->
        [one] { $measures } mesure
       *[other] { $measures } mesures
    }
version = version { $number }
comments-until = Remarques jusqu’au { $moment }.
groups-until = Les groupes se prononcent jusqu’au { $moment }.
recommendations = Recommandations
reading-grid = Comment lire ce rapport
preamble-of = Préambule de { $group }
what-groups-say = Ce qu’en disent les groupes
group-silent = ne s’est pas prononcé
group-awaited = attendu
met-on = réuni le { $day }
met-at = réuni à { $place }
met-on-at = réuni le { $day } à { $place }
handed-over = Transmis à
body-at = { $body } ({ $site })
handed-on = transmis le { $day }
recalled = rappelé
not-received = pas encore reçu, transmis { $ago }
answer-late = réponse attendue le { $day }, en retard
answer-due = réponse attendue le { $day }
its-report = le rapport
recommendation-number = recommandation { $number }
by-groups = Proposée par { $groups }
read-with = À lire avec les recommandations :
measures = Mesures demandées
