## Titles of columns and facts

cli-report-title-cycle = editie
cli-report-title-recommendations = aanbevelingen
cli-report-title-drafters = redactie
cli-report-title-meaning = wat het betekent

## What there is, and what was done

cli-report-none-here = geen bundels: `percole report import BESTAND` neemt er een over
cli-report-holds-none = hij bevat geen aanbevelingen
cli-report-preamble-of = Woord vooraf van werkgroep { $group }

## Where it stands, and what its groups say

cli-report-title-comments-until = opmerkingen tot
cli-report-title-adopt-until = werkgroepen verwacht tot
cli-report-title-adopted = aangenomen op
cli-report-title-group = werkgroep
cli-report-title-says = standpunt
cli-report-title-meeting = vergadering
cli-report-met = { $date }, { $place }
cli-report-title-purpose = doel
cli-report-awaited = verwacht
cli-report-silent = zei niets op tijd
cli-report-reservation-of = Voorbehoud van werkgroep { $group }
cli-report-objection-of = Bezwaar van werkgroep { $group }
cli-report-dissent-in = Niet eens in werkgroep { $group }
cli-report-words-not-here = de woorden zijn hier niet bekend
cli-report-changed-since = er zijn teksten gewijzigd sinds versie { $version }: `percole report revise` legt ze vast en vraagt de werkgroepen opnieuw
cli-report-now-open = bundel { $report } staat open voor opmerkingen tot { $until }
cli-report-now-asked = bundel { $report } ligt bij zijn werkgroepen
cli-report-now-said = het standpunt van de werkgroep over bundel { $report } is vastgelegd
cli-report-now-reopened = bundel { $report } ligt opnieuw bij zijn werkgroepen
cli-report-now-withdrawn = bundel { $report } is ingetrokken
cli-report-now-sent = bundel { $report } is overgemaakt: overmaking { $transmission }
cli-report-now-changed = bundel { $report } heeft een andere eigen tekst
cli-report-not-a-measure = `{ $text }` noemt geen maatregel: schrijf het nummer van de aanbeveling en de maatregel, bijvoorbeeld 4.m2, of 4 voor de hele aanbeveling
cli-report-no-such-number = de bundel bevat geen aanbeveling { $number }
cli-report-not-received = geen orgaan van dit knooppunt heeft deze bundel ontvangen: `percole transmission list` toont wat aan wie is overgemaakt

## What happened to it


## Sheets

cli-report-title-kind = soort
cli-report-title-copy-of = kopie van
cli-report-title-measure = maatregel
cli-report-title-fate = wat ervan werd
cli-report-title-into = in de bundel
cli-report-title-why = waarom
cli-report-sheet-of = Fiche „{ $title }” van { $node }
cli-report-now-sourced = wat er van de fiche werd, is vastgelegd in bundel { $report }
cli-report-not-a-fate = `{ $text }` zegt niet wat er van een maatregel werd: schrijf de maatregel van de fiche, dan die van de bundel of waarom, bijvoorbeeld 1.m2=4.m1
