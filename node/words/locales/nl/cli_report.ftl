## Titles of columns and facts

cli-report-title-cycle = editie
cli-report-title-recommendations = aanbevelingen
cli-report-title-drafters = redactie
cli-report-title-meaning = wat het betekent
cli-report-published = gepubliceerd
cli-report-not-published = nog niet gepubliceerd

## What there is, and what was done

cli-report-none-here = geen bundels: `percole recommendation import BESTAND` neemt er een over
cli-report-holds-none = hij bevat geen aanbevelingen
cli-report-preamble-of = Woord vooraf van werkgroep { $group }
cli-report-now-published = bundel { $report } is gepubliceerd
