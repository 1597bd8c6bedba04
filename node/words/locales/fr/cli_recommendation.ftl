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
cli-recommendation-title-when = quand
cli-recommendation-title-what = ce qui s’est passé
cli-recommendation-title-who = qui
cli-recommendation-title-event = événement

## How it was adopted

cli-recommendation-title-how = décidée par
cli-recommendation-title-present = présents
cli-recommendation-present = { $category } : { $count }

## Lists

cli-recommendation-none-fit = aucune recommandation ne correspond
cli-recommendation-earlier-left-out = Les événements plus anciens ne sont pas montrés
cli-recommendation-nothing-happened = rien ne s’est encore passé
cli-recommendation-measures-asked =
    { $measures ->
        [one] Mesure demandée
       *[other] Mesures demandées
    }

## What happened

cli-recommendation-by-operator = opérateur
cli-recommendation-by-node = le nœud lui-même

## What was done

cli-recommendation-drafted = le brouillon « { $title } » est enregistré : recommandation { $recommendation }
cli-recommendation-versioned = la recommandation { $recommendation } a une nouvelle version
cli-recommendation-dropped = la recommandation { $recommendation } est retirée de son cahier

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
cli-recommendation-choose-one = choisissez-en une par --number N, ou reprenez-les toutes par `percole report import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` n’est pas une catégorie avec un nombre : écrivez par exemple usagers=12
cli-recommendation-antenne-missing = il manque l’antenne où le groupe de travail s’est réuni : écrivez par exemple Rennes ou Rennes/FR

## Several at once

