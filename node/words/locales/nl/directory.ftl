## Titles of columns and facts

title-host = node
title-members = vennoten
title-bodies = organen
title-dissolved = ontbonden

## Lists

no-units = hier zijn geen entiteiten bekend: `percole unit create` registreert er een
no-bodies = geen organen passen
members-on = { $members } op { $date }

## What was done

unit-created = { $unit } is geregistreerd
unit-counted = de vennoten van { $unit } zijn geteld
unit-moved-to = { $unit } is overgedragen aan node { $node }
body-created = { $body } is opgericht
body-changed = { $body } is opnieuw beschreven
body-ended = { $body } is ontbonden

## Files

import-gave = { $added } toegevoegd, { $changed } gewijzigd, { $unchanged } ongewijzigd
import-would-give = het bestand is goed; het zou geven: { $added } toegevoegd, { $changed } gewijzigd, { $unchanged } ongewijzigd, en niets werd geschreven
import-line-added = regel { $line }: { $name } is nieuw
import-line-changed = regel { $line }: { $name } wijzigt

## Members and their units

antenne-is-unit =
    antenne { $antenne }: { $members ->
        [one] één vennoot zou met
       *[other] { $members } vennoten zouden met
    } --link-units bij de entiteit { $unit } horen
antenne-without-unit = antenne { $antenne } heet zoals geen enkele entiteit van deze node

## Mandates

no-mandates = geen mandaten passen
mandate-begun = het mandaat ({ $role }) in { $body } is geregistreerd
mandate-named = { $name } is geregistreerd als houder
mandate-over = het einde van het mandaat is geregistreerd
body-with-seats = { $body }: { $seats }
office-ends-soon =
    { $office } – { $days ->
        [one] vandaag laatste dag
       *[other] nog { $days } dagen
    }

## Persons

title-offices = mandaten
no-persons = hier zijn geen personen bekend: `percole person add` voegt er een toe
person-added = { $name } is toegevoegd als persoon { $id }
person-ended = persoon { $id } mag hier niets meer doen
token-shown-once = bewaar dit als bestand dat alleen de eigenaar leest; het wordt niet meer getoond
token-written = het toegangsbestand is { $file }; het is het enige exemplaar
person-member = vennoot
person-user = gebruiker
person-staff = vaste medewerker
unknown-person-status = `{ $text }` is niet wat een persoon hier kan zijn: schrijf een van { $known }

## Who decides on what

competences-title-subject = wat beslist wordt
competences-title-decides = beslist
competences-title-advises = geeft advies
competences-title-informed = wordt ingelicht
competences-title-level = anderen nemen deel door
competences-none = geen open editie zegt wie over wat beslist: zie `percole charter show`
portrait-given = het portret is gegeven
portrait-removed = het portret is verwijderd
