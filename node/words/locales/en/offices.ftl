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

office-held-already = holds this office already since { $from }, in a term that is not over by then
office-held-for-long = holds this office already, in a term that is not over by then
holder-alike = “{ $name }” can be taken for “{ $other }”, who holds an office already: if they are one person, write the name alike
member-is-no-person = no person here is the member { $number }: `percole person add --member` adds one

## Who acts

office-of = { $role } of { $body }
office-in = an office of { $body }
act-body-missing = say for which body and in which role you act
act-role-without-body = { $role } is a role in a body: name the body too
act-role-missing = say in which role you act for the body
act-body-elsewhere = { $body } is a body of another node: those who hold its offices act there
act-not-yours = you do not hold this office ({ $office }): act for one that is yours
act-mandate-of-other-office = is no mandate in this office ({ $office })
act-several = { $count } people hold this office today: name the mandate of the one for whom you record this
act-vacant = nobody signs for { $body } in this role today: { $why }
act-never-held = nobody ever held this office ({ $office }): begin a mandate first (`percole mandate begin`)
for-operators-only = this is done by those who run the node, not by persons: ask its secretary
for-persons-only = this is for a person and their own token: operators have no ballot of their own

## Persons

person-status-unknown = `{ $text }` is not what a person may be here: write member, user or staff
person-number-missing = is missing: give the member’s number on the register
person-exists = this member is person { $id } already
