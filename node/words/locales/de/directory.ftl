## Titles of columns and facts

title-host = Knoten
title-members = Mitglieder
title-bodies = Gremien
title-dissolved = aufgelöst

## Lists

no-units = hier sind keine Einheiten bekannt: `percole unit create` trägt eine ein
no-bodies = keine Gremien passen
members-on = { $members } am { $date }

## What was done

unit-created = { $unit } ist eingetragen
unit-counted = die Mitglieder von { $unit } sind gezählt
unit-moved-to = { $unit } ist an den Knoten { $node } übergeben
body-created = { $body } ist eingerichtet
body-changed = { $body } ist neu beschrieben
body-ended = { $body } ist aufgelöst

## Files

import-gave = { $added } hinzugefügt, { $changed } geändert, { $unchanged } unverändert
import-would-give = die Datei ist in Ordnung; sie ergäbe: { $added } hinzugefügt, { $changed } geändert, { $unchanged } unverändert, und nichts wurde geschrieben
import-line-added = Zeile { $line }: { $name } ist neu
import-line-changed = Zeile { $line }: { $name } ändert sich

## Members and their units

antenne-is-unit =
    Zweigstelle { $antenne }: { $members ->
        [one] ein Mitglied würde mit
       *[other] { $members } Mitglieder würden mit
    } --link-units zur Einheit { $unit } gehören
antenne-without-unit = Zweigstelle { $antenne } heißt wie keine Einheit dieses Knotens

## Mandates

no-mandates = keine Mandate passen
mandate-begun = das Mandat ({ $role }) in { $body } ist eingetragen
mandate-named = { $name } ist als Inhaber oder Inhaberin eingetragen
mandate-over = das Ende des Mandats ist eingetragen
body-with-seats = { $body }: { $seats }
office-ends-soon =
    { $office } – { $days ->
        [one] heute letzter Tag
       *[other] noch { $days } Tage
    }

## Persons

title-offices = Ämter
no-persons = hier sind keine Personen bekannt: `percole person add` fügt eine hinzu
person-added = { $name } ist als Person { $id } hinzugefügt
person-ended = Person { $id } darf hier nichts mehr tun
token-shown-once = speichern Sie dies als Datei, die nur diese Person liest; es wird nicht wieder gezeigt
token-written = die Zugangsdatei ist { $file }; es ist das einzige Exemplar
person-member = Mitglied
person-user = Nutzer
person-staff = Stammpersonal
unknown-person-status = `{ $text }` ist nicht, was eine Person hier sein kann: schreiben Sie eines von { $known }

## Who decides on what

competences-title-subject = was entschieden wird
competences-title-decides = entscheidet
competences-title-advises = nimmt Stellung
competences-title-informed = wird unterrichtet
competences-title-level = andere nehmen teil durch
competences-none = keine offene Ausgabe sagt, wer worüber entscheidet: siehe `percole charter show`
portrait-given = das Porträt ist gegeben
portrait-removed = das Porträt ist entfernt
