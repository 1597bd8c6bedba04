## Titles of columns and facts

cli-report-title-cycle = Ausgabe
cli-report-title-recommendations = Empfehlungen
cli-report-title-drafters = Verfasser
cli-report-title-meaning = was es bedeutet
cli-report-published = veröffentlicht
cli-report-not-published = noch nicht veröffentlicht

## What there is, and what was done

cli-report-none-here = keine Berichte: `percole recommendation import DATEI` übernimmt einen
cli-report-holds-none = er enthält keine Empfehlungen
cli-report-preamble-of = Vorwort der Arbeitsgruppe { $group }
cli-report-now-published = der Bericht { $report } ist veröffentlicht
