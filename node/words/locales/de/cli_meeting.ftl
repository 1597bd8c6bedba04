## Lists

cli-meeting-none = keine Sitzung passt: `percole meeting plan` plant eine
cli-meeting-title-when = wann
cli-meeting-title-remarks = Hinweise
cli-meeting-title-present = anwesend
cli-meeting-title-decisions = Beschlüsse
cli-meeting-title-agenda = Tagesordnung
cli-meeting-title-notice = Einladung
cli-meeting-title-minutes = Protokoll
cli-meeting-counts = geplant: { $planned }, abgehalten: { $held }, mit Protokoll: { $minutes }
cli-meeting-sent-by = verschickt am { $day }: { $channels }
cli-meeting-approved-by = { $stage }, von { $by } am { $day }
cli-meeting-several-ways = verschiedene Arten

## What was done

cli-meeting-planned = die Sitzung von { $body } am { $start } ist geplant
cli-meeting-described = die Sitzung ist neu beschrieben
cli-meeting-moved = die Sitzung ist auf den { $start } verlegt: berufen Sie sie neu ein
cli-meeting-convened = die Einladung ist vermerkt
cli-meeting-held = Anwesenheit und Beschlüsse sind vermerkt
cli-meeting-minuted = das Protokoll ist veröffentlicht
cli-meeting-cancelled = die Sitzung ist abgesagt

## What is missing

cli-meeting-signed-up = vermerkt: Sie kommen – { $answer }
cli-meeting-sign-up-taken-back = Ihre Antwort ist zurückgezogen
cli-meeting-presence-form = schreiben Sie KATEGORIE:ART=ZAHL, zum Beispiel sociétaires:room=12
cli-meeting-decision-form = schreiben Sie PUNKT=TEXT, zum Beispiel 2=angenommen

## Dokumente

cli-meeting-title-documents = Dokumente
cli-meeting-document = { $name } ({ $kind }, { $size }), { $readers }
cli-meeting-document-missing = { $name } ({ $kind }, { $size }): noch nicht hier, bei { $node }, zuletzt gehört: { $heard }
cli-meeting-attached = das Dokument { $name } ist hinzugefügt
cli-meeting-detached = das Dokument ist entfernt
cli-meeting-written = { $name } ist nach { $file } geschrieben
cli-meeting-damaged = was ankam, ist nicht das Dokument { $name }: fragen Sie noch einmal danach
