## Kinds of bodies; each is also read as the kind by whoever writes it

kind-assembly = general assembly
kind-board = board
kind-management = management
kind-ethics-committee = ethics committee
kind-antenne-assembly = antenne assembly
kind-local-representation = local representation
kind-working-group = working group
kind-works-council = works council
kind-staff-representatives = staff representatives
kind-auditors = auditors

## Roles in a body

mandate-chair = chair
mandate-vice-chair = vice-chair
mandate-secretary = secretary
mandate-treasurer = treasurer
mandate-member = member
mandate-substitute = substitute
mandate-referent = board referent
mandate-facilitator = facilitator
mandate-rapporteur = rapporteur
mandate-managing-director = managing director
mandate-observer = observer

## Words outside a closed list

unknown-kind = `{ $text }` is not a kind of body that is known everywhere: write one of { $known }
unknown-mandate-role = `{ $text }` is not a role in a body that is known everywhere: write one of { $known }
unknown-unit-state = `{ $text }` is not a state of a unit: write one of { $known }
unknown-body-state = `{ $text }` is not a state of a body: write one of { $known }
unknown-mandate-state = `{ $text }` is not a state of a mandate: write one of { $known }

## States, as they follow "it is"

unit-active = active
unit-moved = moved to another node
body-active = active
body-dissolved = dissolved
mandate-running = running
mandate-ended = ended
mandate-to-begin = to begin

## Steps that a state does not allow

cannot-unit-count = cannot count a unit that is { $state }: it must be { $allowed }
cannot-unit-move = cannot move a unit that is { $state }: it must be { $allowed }
cannot-body-change = cannot change a body that is { $state }: it must be { $allowed }
cannot-body-dissolve = cannot dissolve a body that is { $state }: it must be { $allowed }
cannot-mandate-end = cannot end a mandate that is { $state }: it must be { $allowed }
unit-exists = this unit exists already
unit-absent = this unit does not exist yet
body-exists = this body exists already
body-absent = this body does not exist yet
mandate-exists = this mandate exists already
mandate-absent = this mandate does not exist yet

## Units

too-many-parts = has { $count } parts: at most { $max } are allowed
too-many-languages = has { $count } languages: at most { $max } are allowed
unit-language-missing = is missing: name the language that the unit works in
part-too-small = the part `{ $part }` has fewer than { $threshold } people: join it to another one
parts-do-not-add-up =
    add up to { $members ->
        [one] { $members } member
       *[other] { $members } members
    } and { $users ->
        [one] { $users } user
       *[other] { $users } users
    }, the totals are { $all-members } and { $all-users }
unit-moved-away = { $unit } has moved to another node: do this there

## Bodies

brief-for-groups-only = is for working groups, and this is: { $kind }
figure-out-of-range = is { $figure }: give 1 to { $max }, or nothing when it is not fixed
dissolved-before-established = is { $last }: the body was established on { $first }
body-was-dissolved = { $body } was dissolved on { $last }: nobody holds an office in it since

## Mandates and days

ends-before-beginning = is { $last }, before the first day { $first }
mandate-term-over = this mandate’s term is over since { $to }: there is nothing to end on { $date }
mandate-begins-on = this mandate ({ $role }) begins on { $first }: nobody signs by it before
mandate-ended-on = this mandate ({ $role }) ended on { $last }: nobody signs by it since { $since }
not-a-day = `{ $text }` is not a day: write 2020-06-30
not-a-portrait = has { $bytes } bytes: give the SHA-256 of the picture, 32 bytes

## Names in files

line-twice = is on line { $line } already: keep one of the two lines
unit-unknown = `{ $text }` is no unit here: add it first, or correct the name
unit-unknown-near = `{ $text }` is no unit here: did you mean { $near }?
body-unknown = `{ $text }` is no body here: add it first, or correct the name
body-unknown-near = `{ $text }` is no body here: did you mean { $near }?
body-ambiguous = `{ $text }` may mean { $places }: write for example { $example }
body-not-in-unit = `{ $text }` is no body of { $unit }: add it first, or correct one of the two
body-only-in-file = is no body that the node has
name-and-unit = { $name } ({ $unit })
unit-in-circle = leads back to { $unit }: no unit is a part of itself
body-in-circle = leads back to { $body }: who stands highest answers to nobody
brief-not-of-group = is for working groups: leave it empty, or write working group as the kind
theme-missing = is given without a theme: name the theme of the group
number-out-of-range = `{ $text }` is no number from 1 to { $max }: leave it empty when it is not fixed
term-unreadable = `{ $text }` is no term: write a number of months, at most { $max }, or for instance 2 years; leave it empty when it is not fixed
office-twice = is on line { $line } already with the same office at the same time: keep one of the two

## Titles of columns, as they may be written

column-unit = unit
column-languages = languages
column-level = level
column-part-of = part of
column-body = body
column-kind = kind
column-seats = seats
column-term = term in months
column-answers-to = answers to
column-article = article
column-established = established
column-theme = theme
column-brief = brief
column-due = due
column-role = role
column-from = from
column-appointed = appointed by
column-to = until

## The map of bodies

map-answers-to = answers to { $body } ({ $unit })
map-no-name = name not published
map-no-unit = unit not known here
map-office = { $role }: { $name }
map-office-until = { $role }: { $name }, until { $last }
seats-all-filled = { $filled } of { $seats }
seats-some-vacant =
    { $filled } of { $seats }, { $vacant ->
        [one] { $vacant } seat vacant
       *[other] { $vacant } seats vacant
    }
seats-filled =
    { $filled ->
        [one] { $filled } seat filled
       *[other] { $filled } seats filled
    }
