## Titles of columns and facts

cli-report-title-cycle = cycle
cli-report-title-recommendations = recommendations
cli-report-title-drafters = drafters
cli-report-title-meaning = meaning
cli-report-published = published
cli-report-not-published = not published yet

## What there is, and what was done

cli-report-none-here = no reports: `percole recommendation import FILE` takes one in
cli-report-holds-none = it holds no recommendations
cli-report-preamble-of = Preamble of { $group }
cli-report-now-published = report { $report } is published
