## Titles of columns and facts

cli-report-title-cycle = édition
cli-report-title-recommendations = recommandations
cli-report-title-drafters = rédaction
cli-report-title-meaning = ce que cela veut dire
cli-report-published = publié
cli-report-not-published = pas encore publié

## What there is, and what was done

cli-report-none-here = aucun cahier : `percole recommendation import FICHIER` en reprend un
cli-report-holds-none = il ne contient aucune recommandation
cli-report-preamble-of = Préambule du groupe de travail { $group }
cli-report-now-published = le cahier { $report } est publié
