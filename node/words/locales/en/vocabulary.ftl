## Words outside a closed list

unknown-recommendation-state = `{ $text }` is not a recommendation state: write one of { $known }
unknown-transmission-state = `{ $text }` is not a transmission state: write one of { $known }
unknown-standing = `{ $text }` is not where an answer stands: write one of { $known }
unknown-vote-state = `{ $text }` is not a vote state: write one of { $known }
unknown-poll-state = `{ $text }` is not a poll state: write one of { $known }
unknown-vote-phase = `{ $text }` is not a vote phase: write one of { $known }
unknown-choice = `{ $text }` is not a choice: write one of { $known }
unknown-way-of-adopting = `{ $text }` is not a way of adopting: write one of { $known }
unknown-level = `{ $text }` is not a level: write one of { $known }
unknown-role = `{ $text }` is not a role: write one of { $known }

## States of a recommendation, as they follow "it is"

recommendation-held = in its report
recommendation-dropped = taken out of its report

## States of a transmission

transmission-sent = sent
transmission-received = received
transmission-recalled = recalled
standing-on-its-way = handed over, not received yet
standing-awaited = answer awaited
standing-late = late
standing-unknown = answer was due: we do not know
standing-nothing-due = received, nothing to answer
standing-recalled = recalled

## What is recorded of a vote

vote-opened = opened
vote-declared = declared
vote-cancelled = cancelled

## Where a vote stands

phase-planned = planned
phase-open = open
phase-counting = being counted
phase-declared = declared
phase-cancelled = cancelled

## States of a poll

poll-joined = under way
poll-declined = declined
poll-closed = closed
poll-certified = counted and signed
poll-interrupted = interrupted by a restore
poll-merged = counted with its host
poll-withheld = left out: too few voted

## Choices of a ballot

choice-yes = yes
choice-no = no
choice-abstain = abstention

## How a working group adopts

adopted-by-consensus = consensus
adopted-by-consent = consent
adopted-by-unanimity = unanimity
adopted-by-vote = vote

## Levels of nodes

level-antenne = local branch
level-national = national cooperative
level-group = all countries together

## Roles of operators

role-reader = reader
role-secretary = secretary
role-admin = administrator

## Who may read

scope-node = this node only
scope-parent = this node and the one above it
scope-subtree = this node and those below it
scope-federation = the whole federation
scope-addressed = this node, those named and those between

unknown-audience = `{ $text }` is not an audience: write one of { $known }
audience-public = everybody
audience-members = members
audience-users = members and users
audience-body = the body
audience-authors = the authors

## Reports, and what groups say of them

unknown-report-state = `{ $text }` is not a report state: write one of { $known }
report-draft = a draft
report-in-comment = open for comment
report-revision = with its groups
report-adopted = adopted
report-sent = handed over
report-withdrawn = withdrawn
unknown-position = `{ $text }` is not what a group says: write one of { $known }
position-agrees = agrees
position-reservation = agrees with a reservation
position-objects = objects
unknown-purpose = `{ $text }` is not a purpose: write one of { $known }
purpose-decision = for decision
purpose-opinion = for an opinion, which binds nobody
purpose-information = for information

## Sheets, and what became of their measures

unknown-report-kind = `{ $text }` is not a kind of report: write one of { $known }
kind-report = report
kind-sheet = sheet of a group
kind-copy = copy of a report that was passed on
unknown-fate = `{ $text }` is not what becomes of a measure: write one of { $known }
fate-taken = taken as
fate-merged = merged into
fate-left-out = left out
purpose-editing = for editing

unknown-booth-state = `{ $text }` is not where a booth stands: write one of { $known }
booth-open = open
booth-planned = not open yet
booth-closed = closed
booth-ended = over
booth-off-roll = not on the roll
booth-no-poll = no poll here

## What happened, by the kind of an event

happened-drafted = draft begun
happened-versioned = text recorded
happened-dropped = taken out of its report
happened-erased = text erased
happened-published = opened for comment
happened-revised = given to its groups
happened-adopted = adopted
happened-sent = handed over
happened-withdrawn = withdrawn
happened-reopened = given back to its groups
happened-placed = recommendation shown with its report
happened-adoption = a group has spoken
happened-worded = words of a group recorded
happened-sourced = what became of a sheet recorded
happened-transmitted = transmission sent
happened-received = transmission received
happened-recalled = transmission recalled
happened-filed = request filed
happened-signed = name of who asks recorded
happened-answered = answered
happened-explained = answer put in words
happened-request-withdrawn = request withdrawn
