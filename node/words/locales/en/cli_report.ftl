## Titles of columns and facts

cli-report-title-cycle = cycle
cli-report-title-recommendations = recommendations
cli-report-title-drafters = drafters
cli-report-title-meaning = meaning

## What there is, and what was done

cli-report-none-here = no reports: `percole report import FILE` takes one in
cli-report-holds-none = it holds no recommendations
cli-report-preamble-of = Preamble of { $group }

## Where it stands, and what its groups say

cli-report-title-comments-until = comments until
cli-report-title-adopt-until = groups awaited until
cli-report-title-adopted = adopted on
cli-report-title-group = group
cli-report-title-says = says
cli-report-title-meeting = met
cli-report-met = { $date }, { $place }
cli-report-title-purpose = purpose
cli-report-awaited = awaited
cli-report-silent = said nothing in time
cli-report-reservation-of = Reservation of { $group }
cli-report-objection-of = Objection of { $group }
cli-report-dissent-in = Not agreed in { $group }
cli-report-words-not-here = its words are not known here
cli-report-changed-since = texts have changed since version { $version }: `percole report revise` freezes them and asks the groups again
cli-report-now-open = report { $report } is open for comment until { $until }
cli-report-now-asked = report { $report } is with its groups
cli-report-now-said = what the group says of report { $report } is recorded
cli-report-now-reopened = report { $report } is with its groups again
cli-report-now-withdrawn = report { $report } is withdrawn
cli-report-now-sent = report { $report } is handed over: transmission { $transmission }
cli-report-now-changed = report { $report } has another text of its own
cli-report-not-a-measure = `{ $text }` names no measure: write the number of the recommendation and the measure, such as 4.m2, or 4 for all of it
cli-report-no-such-number = the report holds no recommendation { $number }
cli-report-not-received = no body of this node has received this report: `percole transmission list` shows what was handed to whom

## What happened to it


## Sheets

cli-report-title-kind = kind
cli-report-title-copy-of = copy of
cli-report-title-measure = measure
cli-report-title-fate = what became of it
cli-report-title-into = in the report
cli-report-title-why = why
cli-report-sheet-of = Sheet “{ $title }” of { $node }
cli-report-now-sourced = what became of the sheet is recorded in report { $report }
cli-report-not-a-fate = `{ $text }` does not say what became of a measure: write the measure of the sheet, then that of the report or why, such as 1.m2=4.m1
