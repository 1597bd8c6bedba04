## Lists

cli-meeting-none = er zijn geen vergaderingen die passen: `percole meeting plan` plant er een
cli-meeting-title-when = wanneer
cli-meeting-title-remarks = opmerkingen
cli-meeting-title-present = aanwezig
cli-meeting-title-decisions = beslissingen
cli-meeting-title-agenda = agenda
cli-meeting-title-notice = oproeping
cli-meeting-title-minutes = verslag
cli-meeting-counts = gepland: { $planned }, gehouden: { $held }, met verslag: { $minutes }
cli-meeting-sent-by = verstuurd op { $day }: { $channels }
cli-meeting-approved-by = { $stage }, door { $by } op { $day }
cli-meeting-several-ways = verschillende manieren

## What was done

cli-meeting-planned = de vergadering van { $body } op { $start } is gepland
cli-meeting-described = de vergadering is opnieuw beschreven
cli-meeting-moved = de vergadering is verplaatst naar { $start }: roep ze opnieuw bijeen
cli-meeting-convened = de oproeping is vastgelegd
cli-meeting-held = aanwezigen en beslissingen zijn vastgelegd
cli-meeting-minuted = het verslag is gepubliceerd
cli-meeting-cancelled = de vergadering is afgelast

## What is missing

cli-meeting-signed-up = genoteerd: u komt – { $answer }
cli-meeting-sign-up-taken-back = uw antwoord is ingetrokken
cli-meeting-presence-form = schrijf CATEGORIE:WIJZE=AANTAL, bijvoorbeeld sociétaires:room=12
cli-meeting-decision-form = schrijf PUNT=TEKST, bijvoorbeeld 2=aangenomen

## Documenten

cli-meeting-title-documents = documenten
cli-meeting-document = { $name } ({ $kind }, { $size }), { $readers }
cli-meeting-document-missing = { $name } ({ $kind }, { $size }): nog niet hier, bij { $node }, laatst van gehoord: { $heard }
cli-meeting-attached = het document { $name } is toegevoegd
cli-meeting-detached = het document is verwijderd
cli-meeting-written = { $name } is geschreven naar { $file }
cli-meeting-damaged = wat aankwam, is niet het document { $name }: vraag het opnieuw
