## Titles of columns and facts

cli-recommendation-title-number = numéro
cli-recommendation-title-title = titre
cli-recommendation-title-version = version
cli-recommendation-title-measures = mesures
cli-recommendation-title-node = nœud
cli-recommendation-title-report = cahier
cli-recommendation-title-linked-to = liée à
cli-recommendation-title-groups = groupes de travail
cli-recommendation-title-comment-until = remarques jusqu’au
cli-recommendation-title-scope = visible par
cli-recommendation-title-transmission = transmission
cli-recommendation-title-recommendation = recommandation
cli-recommendation-title-sender = de
cli-recommendation-title-recipient = à
cli-recommendation-title-sent = envoyée le
cli-recommendation-title-answer-due = réponse attendue
cli-recommendation-title-when = quand
cli-recommendation-title-what = ce qui s’est passé
cli-recommendation-title-who = qui
cli-recommendation-title-event = événement

## How it was adopted

cli-recommendation-title-adopted = adoptée le
cli-recommendation-title-meeting = réunion
cli-recommendation-title-how = décidée par
cli-recommendation-title-present = présents
cli-recommendation-title-dissent = ceux qui ne sont pas d’accord
cli-recommendation-title-recorded-by = inscrit par
cli-recommendation-present = { $category } : { $count }
cli-recommendation-office-of-holder = { $holder }, { $office }
cli-recommendation-recorded-for = { $office } (inscrit par un opérateur)

## Lists

cli-recommendation-none-fit = aucune recommandation ne correspond
cli-recommendation-no-transmissions = aucune transmission : `percole report transmit` transmet un cahier
cli-recommendation-earlier-left-out = Les événements plus anciens ne sont pas montrés.
cli-recommendation-nothing-happened = rien ne s’est encore passé
cli-recommendation-days-after-receipt =
    { $days ->
        [one] un jour après réception
       *[other] { $days } jours après réception
    }
cli-recommendation-overdue = { $due }, en retard
cli-recommendation-measures-asked =
    { $measures ->
        [one] Mesure demandée
       *[other] Mesures demandées
    }

## What happened

cli-recommendation-happened-drafted = brouillon commencé
cli-recommendation-happened-versioned = texte enregistré
cli-recommendation-happened-published = ouverte aux remarques
cli-recommendation-happened-revised = rendue à son groupe de travail
cli-recommendation-happened-adopted = adoptée
cli-recommendation-happened-adoption-shown = mode d’adoption inscrit pour ses lecteurs
cli-recommendation-happened-sent = transmise
cli-recommendation-happened-withdrawn = retirée
cli-recommendation-happened-transmitted = transmission envoyée
cli-recommendation-happened-received = transmission reçue
cli-recommendation-happened-recalled = transmission rappelée
cli-recommendation-happened-erased = texte effacé
cli-recommendation-by-operator = opérateur
cli-recommendation-by-node = le nœud lui-même

## What was done

cli-recommendation-drafted = le brouillon « { $title } » est enregistré : recommandation { $recommendation }
cli-recommendation-versioned = la recommandation { $recommendation } a une nouvelle version
cli-recommendation-published = la recommandation { $recommendation } est ouverte aux remarques jusqu’au { $until }
cli-recommendation-revised = la recommandation { $recommendation } est en révision dans son groupe de travail
cli-recommendation-adopted = la recommandation { $recommendation } est adoptée
cli-recommendation-withdrawn = la recommandation { $recommendation } est retirée
cli-recommendation-transmitted = la recommandation { $recommendation } est transmise : transmission { $transmission }
cli-recommendation-acknowledged = la réception de la transmission { $transmission } est enregistrée ; le délai de réponse court
cli-recommendation-recalled = la transmission { $transmission } est rappelée
cli-recommendation-none-waits = aucune transmission n’attend que ce nœud en accuse réception

## Documents

cli-recommendation-taken-in =
    le cahier { $report } est repris : { $recommendations ->
        [one] une recommandation
       *[other] { $recommendations } recommandations
    }, { $measures ->
        [one] une mesure demandée
       *[other] { $measures } mesures demandées
    }
cli-recommendation-there-already =
    rien de nouveau : le cahier { $report } est déjà là avec { $recommendations ->
        [one] une recommandation
       *[other] { $recommendations } recommandations
    } et { $measures ->
        [one] une mesure demandée
       *[other] { $measures } mesures demandées
    }
cli-recommendation-document-good =
    le document est bon : { $recommendations ->
        [one] une recommandation
       *[other] { $recommendations } recommandations
    }, { $measures ->
        [one] une mesure demandée
       *[other] { $measures } mesures demandées
    } ; rien n’a été envoyé
cli-recommendation-note = remarque : { $note }
cli-recommendation-form-unknown = { $file } ne se termine ni par .json ni par .md ; on ne sait donc pas sous quelle forme le lire
cli-recommendation-name-the-form = renommez le fichier, ou indiquez sa forme par `--format` si la commande le permet
cli-recommendation-file-holds-none = il ne contient aucune recommandation
cli-recommendation-begin-one = commencez-en une par `## 1. Titre`
cli-recommendation-file-holds-several = il contient { $count } recommandations
cli-recommendation-file-holds-others = il ne contient pas de recommandation { $number }, mais { $numbers }
cli-recommendation-choose-one = choisissez-en une par --number N, ou reprenez-les toutes par `percole recommendation import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` n’est pas une catégorie avec un nombre : écrivez par exemple usagers=12
cli-recommendation-antenne-missing = il manque l’antenne où le groupe de travail s’est réuni : écrivez par exemple Rennes ou Rennes/FR

## Several at once

cli-recommendation-steps = étapes
cli-recommendation-one-key-for-several = --command-key est la clé d’une seule commande, et celle-ci en fait plusieurs
cli-recommendation-leave-key-out = n’en donnez pas ; la même commande continuera là où elle s’était arrêtée
cli-recommendation-some-done =
    { $done ->
        [one] { $done } sur { $all } est faite
       *[other] { $done } sur { $all } sont faites
    } ; celles-ci ne le sont pas :
cli-recommendation-none-done =
    { $all ->
        [one] ce n’est pas fait :
       *[other] aucune des { $all } n’est faite :
    }
cli-recommendation-not-tried = pas essayée après ce qui s’est passé avant elle
cli-recommendation-give-again = remédiez-y, puis redonnez la commande pour celles qui restent ; --all laisse de côté ce qui est fait
