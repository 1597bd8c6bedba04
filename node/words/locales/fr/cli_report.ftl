## Titles of columns and facts

cli-report-title-cycle = édition
cli-report-title-recommendations = recommandations
cli-report-title-drafters = rédaction
cli-report-title-meaning = ce que cela veut dire

## What there is, and what was done

cli-report-none-here = aucun cahier : `percole report import FICHIER` en reprend un
cli-report-holds-none = il ne contient aucune recommandation
cli-report-preamble-of = Préambule du groupe de travail { $group }

## Where it stands, and what its groups say

cli-report-title-comments-until = remarques jusqu’au
cli-report-title-adopt-until = groupes attendus jusqu’au
cli-report-title-adopted = adopté le
cli-report-title-group = groupe
cli-report-title-says = position
cli-report-title-meeting = réunion
cli-report-met = { $date }, { $place }
cli-report-title-purpose = but
cli-report-awaited = attendu
cli-report-silent = n’a rien dit à temps
cli-report-reservation-of = Réserve du groupe { $group }
cli-report-objection-of = Opposition du groupe { $group }
cli-report-dissent-in = Désaccords dans le groupe { $group }
cli-report-words-not-here = ses mots ne sont pas connus ici
cli-report-changed-since = des textes ont changé depuis la version { $version } : `percole report revise` les fige et consulte à nouveau les groupes
cli-report-now-open = le cahier { $report } est ouvert aux remarques jusqu’au { $until }
cli-report-now-asked = le cahier { $report } est devant ses groupes
cli-report-now-said = la position du groupe sur le cahier { $report } est inscrite
cli-report-now-reopened = le cahier { $report } est à nouveau devant ses groupes
cli-report-now-withdrawn = le cahier { $report } est retiré
cli-report-now-sent = le cahier { $report } est transmis : transmission { $transmission }
cli-report-now-changed = le cahier { $report } a un autre texte propre
cli-report-not-a-measure = `{ $text }` ne désigne aucune mesure : écrivez le numéro de la recommandation et la mesure, par exemple 4.m2, ou 4 pour toute la recommandation
cli-report-no-such-number = le cahier ne contient pas de recommandation { $number }
cli-report-not-received = aucune instance de ce nœud n’a reçu ce cahier : `percole transmission list` montre ce qui a été transmis à qui

## What happened to it


## Sheets

cli-report-title-kind = type
cli-report-title-copy-of = copie de
cli-report-title-measure = mesure
cli-report-title-fate = devenir
cli-report-title-into = dans le cahier
cli-report-title-why = pourquoi
cli-report-sheet-of = Fiche « { $title } » de { $node }
cli-report-now-sourced = ce que devient la fiche est inscrit dans le cahier { $report }
cli-report-not-a-fate = `{ $text }` ne dit pas ce que devient une mesure : écrivez la mesure de la fiche, puis celle du cahier ou pourquoi, par exemple 1.m2=4.m1
