## Titles of columns and facts

title-host = node
title-members = members
title-bodies = bodies
title-dissolved = dissolved

## Lists

no-units = no units are known here: `percole unit create` registers one
no-bodies = no bodies fit
members-on = { $members } on { $date }

## What was done

unit-created = { $unit } is registered
unit-counted = the members of { $unit } are counted
unit-moved-to = { $unit } is handed over to node { $node }
body-created = { $body } is established
body-changed = { $body } is described anew
body-ended = { $body } is dissolved

## Files

import-gave = { $added } added, { $changed } changed, { $unchanged } unchanged
import-would-give = the file is good; it would give: { $added } added, { $changed } changed, { $unchanged } unchanged, and nothing was written
import-line-added = line { $line }: { $name } is new
import-line-changed = line { $line }: { $name } changes

## Members and their units

antenne-is-unit =
    antenne { $antenne }: { $members ->
        [one] one member
       *[other] { $members } members
    } would belong to the unit { $unit } with --link-units
antenne-without-unit = antenne { $antenne } is called like no unit of this node

## Mandates

no-mandates = no mandates fit
mandate-begun = the mandate ({ $role }) in { $body } is recorded
mandate-named = { $name } is recorded as its holder
mandate-over = the end of the mandate is recorded
body-with-seats = { $body }: { $seats }
office-ends-soon =
    { $office } – { $days ->
        [one] last day today
       *[other] { $days } days left
    }

## Persons

title-offices = offices
no-persons = no persons are known here: `percole person add` adds one
person-added = { $name } is added as person { $id }
person-ended = person { $id } may do nothing here any more
token-shown-once = save this as a file that only its owner reads; it is not shown again
token-written = the token file is { $file }; it is the only copy
person-member = member
person-user = user
person-staff = staff
unknown-person-status = `{ $text }` is not what a person may be here: write one of { $known }

## Who decides on what

competences-title-subject = what is decided
competences-title-decides = decides
competences-title-advises = gives an opinion
competences-title-informed = is told
competences-title-level = others take part by
competences-none = no open edition says who decides on what: see `percole charter show`
portrait-given = the portrait is given
portrait-removed = the portrait is removed
