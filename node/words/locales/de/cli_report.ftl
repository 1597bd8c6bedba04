## Titles of columns and facts

cli-report-title-cycle = Ausgabe
cli-report-title-recommendations = Empfehlungen
cli-report-title-drafters = Verfasser
cli-report-title-meaning = was es bedeutet

## What there is, and what was done

cli-report-none-here = keine Berichte: `percole report import DATEI` übernimmt einen
cli-report-holds-none = er enthält keine Empfehlungen
cli-report-preamble-of = Vorwort der Arbeitsgruppe { $group }

## Where it stands, and what its groups say

cli-report-title-comments-until = Anmerkungen bis
cli-report-title-adopt-until = Gruppen erwartet bis
cli-report-title-adopted = angenommen am
cli-report-title-group = Gruppe
cli-report-title-says = Haltung
cli-report-title-meeting = Sitzung
cli-report-met = { $date }, { $place }
cli-report-title-purpose = Zweck
cli-report-awaited = erwartet
cli-report-silent = hat nicht rechtzeitig geantwortet
cli-report-reservation-of = Vorbehalt der Gruppe { $group }
cli-report-objection-of = Ablehnung der Gruppe { $group }
cli-report-dissent-in = Nicht einig in der Gruppe { $group }
cli-report-words-not-here = ihr Wortlaut ist hier nicht bekannt
cli-report-changed-since = Texte haben sich seit der Fassung { $version } geändert: `percole report revise` legt sie fest und fragt die Gruppen erneut
cli-report-now-open = der Bericht { $report } ist offen für Anmerkungen bis zum { $until }
cli-report-now-asked = der Bericht { $report } liegt bei seinen Gruppen
cli-report-now-said = die Haltung der Gruppe zum Bericht { $report } ist festgehalten
cli-report-now-reopened = der Bericht { $report } liegt wieder bei seinen Gruppen
cli-report-now-withdrawn = der Bericht { $report } ist zurückgezogen
cli-report-now-sent = der Bericht { $report } ist überwiesen: Überweisung { $transmission }
cli-report-now-changed = der Bericht { $report } hat einen anderen eigenen Text
cli-report-not-a-measure = `{ $text }` nennt keine Maßnahme: schreiben Sie die Nummer der Empfehlung und die Maßnahme, zum Beispiel 4.m2, oder 4 für die ganze Empfehlung
cli-report-no-such-number = der Bericht enthält keine Empfehlung { $number }
cli-report-not-received = kein Gremium dieses Knotens hat diesen Bericht erhalten: `percole transmission list` zeigt, was wem überwiesen wurde

## What happened to it


## Sheets

cli-report-title-kind = Art
cli-report-title-copy-of = Kopie von
cli-report-title-measure = Maßnahme
cli-report-title-fate = Verbleib
cli-report-title-into = im Bericht
cli-report-title-why = warum
cli-report-sheet-of = Blatt „{ $title }“ von { $node }
cli-report-now-sourced = was aus dem Blatt wurde, ist im Bericht { $report } festgehalten
cli-report-not-a-fate = `{ $text }` sagt nicht, was aus einer Maßnahme wurde: schreiben Sie die Maßnahme des Blattes, dann die des Berichts oder warum, zum Beispiel 1.m2=4.m1
