## Lists

cli-meeting-none = no meetings fit: `percole meeting plan` plans one
cli-meeting-title-when = when
cli-meeting-title-remarks = remarks
cli-meeting-title-present = present
cli-meeting-title-decisions = decisions
cli-meeting-title-agenda = agenda
cli-meeting-title-notice = notice
cli-meeting-title-minutes = minutes
cli-meeting-counts = planned: { $planned }, held: { $held }, with minutes: { $minutes }
cli-meeting-sent-by = sent on { $day }: { $channels }
cli-meeting-approved-by = { $stage }, by { $by } on { $day }
cli-meeting-several-ways = several ways

## What was done

cli-meeting-planned = the meeting of { $body } on { $start } is planned
cli-meeting-described = the meeting is described anew
cli-meeting-moved = the meeting is moved to { $start }: convene it anew
cli-meeting-convened = the notice is recorded
cli-meeting-held = presence and decisions are recorded
cli-meeting-minuted = the minutes are posted
cli-meeting-cancelled = the meeting is cancelled

## What is missing

cli-meeting-signed-up = noted: you come – { $answer }
cli-meeting-sign-up-taken-back = your answer is taken back
cli-meeting-presence-form = write it as CATEGORY:MODE=NUMBER, such as sociétaires:room=12
cli-meeting-decision-form = write it as ITEM=TEXT, such as 2=adopted

## Documents

cli-meeting-title-documents = documents
cli-meeting-document = { $name } ({ $kind }, { $size }), { $readers }
cli-meeting-document-missing = { $name } ({ $kind }, { $size }): not here yet, at { $node }, last heard of: { $heard }
cli-meeting-attached = the document { $name } is added
cli-meeting-detached = the document is removed
cli-meeting-written = { $name } is written to { $file }
cli-meeting-damaged = what came is not the document { $name }: ask for it again
