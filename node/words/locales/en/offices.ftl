## What is not here, or not this node's

unit-not-known = no unit { $id } is known here; see `percole unit list`
body-not-known = no body { $id } is known here; see `percole body list`
mandate-not-known = no mandate { $id } is known here; see `percole mandate list`
person-not-known = no person { $id } is known here; see `percole person list`
member-not-known = no member has the number { $number }
of-another-node = it belongs to node { $node }: only that node changes it
unit-not-hosted = is a unit of another node: only its host establishes bodies in it
own-unit-missing = this node has no unit yet: register the country or antenne that it is (`percole unit create`)

## Names that are taken, files that change what is here

unit-name-taken = { $name } is the name of another unit of this node: choose another one
body-name-taken = { $name } is the name of another body of this unit: choose another one
import-reason-missing =
    is missing: the file changes { $count ->
        [one] one thing that is here already, say why
       *[other] { $count } things that are here already, say why
    }
import-overtaken = somebody changed the same things at this moment: look at the dry run again

## Mandates in files

office-held-already = holds this office already in a term that is not over by then ({ $from })
member-is-no-person = no person here is the member { $number }: `percole person add --member` adds one
