## Titles of columns and facts

title-host = nœud
title-members = sociétaires
title-bodies = instances
title-dissolved = dissolution

## Lists

no-units = aucune entité n’est connue ici : `percole unit create` en inscrit une
no-bodies = aucune instance ne correspond
members-on = { $members } le { $date }

## What was done

unit-created = { $unit } est inscrite
unit-counted = les sociétaires de { $unit } sont comptés
unit-moved-to = { $unit } est confiée au nœud { $node }
body-created = { $body } : instance créée
body-changed = { $body } : description mise à jour
body-ended = { $body } : instance dissoute

## Files

import-gave =
    { $added ->
        [one] { $added } ajout
       *[other] { $added } ajouts
    }, { $changed ->
        [one] { $changed } modification
       *[other] { $changed } modifications
    }, { $unchanged } sans changement
import-would-give =
    le fichier est bon ; il donnerait : { $added ->
        [one] { $added } ajout
       *[other] { $added } ajouts
    }, { $changed ->
        [one] { $changed } modification
       *[other] { $changed } modifications
    }, { $unchanged } sans changement, et rien n’a été écrit
import-line-added = ligne { $line } : { $name }, nouveau
import-line-changed = ligne { $line } : { $name }, modifié

## Members and their units

antenne-is-unit =
    antenne { $antenne } : { $members ->
        [one] une personne ferait partie
       *[other] { $members } personnes feraient partie
    } de l’entité { $unit } avec --link-units
antenne-without-unit = antenne { $antenne } : aucune entité de ce nœud ne porte ce nom

## Mandates

no-mandates = aucun mandat ne correspond
mandate-begun = le mandat ({ $role }) pour { $body } est enregistré
mandate-named = { $name } est enregistré comme titulaire
mandate-over = la fin du mandat est enregistrée
body-with-seats = { $body } : { $seats }
office-ends-soon =
    { $office } – { $days ->
        [one] dernier jour aujourd’hui
       *[other] encore { $days } jours
    }

## Persons

title-offices = mandats
no-persons = aucune personne n’est connue ici : `percole person add` en ajoute une
person-added = { $name } : personne { $id } ajoutée
person-ended = la personne { $id } ne peut plus rien faire ici
token-shown-once = enregistrez ceci dans un fichier que seule cette personne peut lire ; ce ne sera plus montré
token-written = le fichier d’accès est { $file } ; c’est le seul exemplaire
person-member = sociétaire
person-user = usager
person-staff = équipe mutualisée
unknown-person-status = `{ $text }` n’est pas ce qu’une personne peut être ici : écrivez l’un de { $known }

## Who decides on what

competences-title-subject = ce qui est décidé
competences-title-decides = décide
competences-title-advises = donne son avis
competences-title-informed = est informé
competences-title-level = participation des autres
competences-none = aucune édition ouverte ne dit qui décide de quoi : voyez `percole charter show`
portrait-given = le portrait est donné
portrait-removed = le portrait est retiré
