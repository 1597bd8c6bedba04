## Votes

vote-of-another = node { $node } opened this vote: only it can cancel it; this node may decline to take part
extends-vote-of-another = node { $node } opened this vote: only it can extend it
rule-never-extends = the rule of this vote, frozen at its opening, does not allow to put off its closing
passes-over-for-another = node { $node } opened this vote: only it can pass over who is silent
passes-over-who-answered = this node has answered: only one that is silent is passed over
passes-over-early = rolls freeze on { $freezes }: until then a node may still answer
was-passed-over = the opener passed over this node on { $at }, and those below it vote on their own: { $reason }
no-child-to-ask = this node has no active child to ask: name the participants, for instance this node itself
participant-elsewhere = node { $node } is neither this node nor below it: a vote asks the opener and its subtree; see `percole node peers`
apart-elsewhere = names a unit that is hosted by no participant, has moved, or is its host’s own: only units that a participant hosts vote apart from it
unit-has-no-poll = is no unit of this node that the vote asks to vote on a roll of its own
units-below-awaited = these count within this roll and may still say until { $freezes } whether they vote on their own: { $units }. The roll is frozen once they have, or at that time
roll-frozen-without = the roll of the unit within which this one counts was frozen on { $at } without it: its members vote there, as far as they are on that register
booth-waits = this unit counts within another one: ballots are taken once that one’s roll is frozen and lists it, and this site has heard of it
largest-roll-elsewhere = node { $node } is not asked to take part
largest-roll-beyond = is a number of members from 1 to { $most }
quotes-a-draft = the recommendation was not published yet: a vote would show its draft to others
quotes-the-erased = the text of the recommendation was erased: there is nothing to vote on

## Rules of decision

rule-unusable = the rule cannot be used: { $problems }
rule-asks-for-more = the rule asks for more than certificates of named online ballots say: { $missing }; choose a rule that counts members and looks at nodes as a whole
needs-more-nodes =
    the rule needs more approving nodes than { $count ->
        [one] the only one that is asked
       *[other] the { $count } that are asked
    }
lacks-shares = the shares of members are not counted
lacks-convening = the roll on the convening date is not recorded
lacks-holders = voters with several votes are not listed
lacks-colleges = ballots are not counted by college
counts-on-nodes =
    it counts on { $known ->
        [one] { $known } node
       *[other] { $known } nodes
    }, and { $asked ->
        [one] { $asked } is asked
       *[other] { $asked } are asked
    } to take part
not-evaluable = something that this site does not record
rule-of-another-version = this version of percole cannot read the vote’s rule: { $problems }
tallies-impossible = the tallies cannot be: { $problems }
certificate-unreadable = the certificate of site { $node } cannot be read here

## What is said of an outcome

written-against-the-rules = the opener wrote { $kind } against the rules, and it stays out: { $reason }
not-applied-yet = { $kind } is not applied yet: { $reason }
tallies-so-far =
    { $count ->
        [one] the tally of { $count }
       *[other] the tallies of { $count }
    } of { $total ->
        [one] { $total } site
       *[other] { $total } sites
    } { $count ->
        [one] is accounted for
       *[other] are accounted for
    }
computed-here = not declared yet: what follows is computed here, from what the sites certified; the outcome can be declared from { $from } on
engine-differs = it was declared by the engine { $theirs }, and this percole has { $ours }: use the version that the opener uses
alarm-other-tallies = ALARM: the opener computed with other tallies than the certificates held here give. Here: { $tallies }
alarm-other-outcome = ALARM: from the same tallies and the same rule this site computes another outcome than the opener declared
alarm-included-against-rules = ALARM: the opener included a certificate of { $name } that is against the rules: { $reason }
alarm-included-unlisted = ALARM: the opener counts { $node } on its own, though the roll of { $country } was frozen without it: its members may have voted there too
alarm-excluded-listed = ALARM: the opener left out { $node } as missing on the roll of { $country }, which lists it
alarm-merged-otherwise = ALARM: { $name } certified ballots of units that it hosts, whose polls did not end for that
poll-not-fully-known = the poll of { $name } is not fully known here yet
log-not-held-so-far =
    the log of { $name } is not held here up to { $size ->
        [one] the { $size } event that
       *[other] the { $size } events that
    } the opener counted in
alarm-another-history =
    ALARM: the opener counted in another history of the log of { $name } than the one held here: at { $size ->
        [one] { $size } event
       *[other] { $size } events
    } it saw the root { $theirs }, here it is { $ours }
certified-unseen = { $name } certified its tally at { $time }, but the opener did not hold it when reporting ended

## Polls and ballots

declined-already = this node has declined this vote already, in its own name and for good
joined-already = this node has joined this vote already, in its own name and for good
left-out = this site was left out of the vote on { $at }: { $why }
not-called = this vote is opened by { $opener }, which does not stand above this node: to take part all the same, name that node (`percole vote join … --opener { $id }`)
another-opener = this vote is opened by { $opener }, not by the node that you name
opening-not-held = the opening of the vote { $vote } is not held here
register-empty = the register is empty: import the members first (`percole member import`)
category-of-nobody = nobody of the register is `{ $category }`; its categories are { $known }
categories-of-nobody = nobody on this node's register is of { $categories }, which the vote tells apart or is for; the register's categories are { $known }
join-first = this site has not joined this vote: join it first (`percole vote join`), which freezes the roll
no-ballots-here = this site has not joined this vote: it has no ballots
no-ballot-of-member = member { $number } has no ballot in the box
ballot-of-another = a person casts their own ballot and nobody else’s: leave the member out
person-is-no-member = you are no member of this site, so that no roll has you
not-on-your-roll = you are not on the electoral roll of this vote
not-joined-yet = this site does not take part yet: ballots are taken once it does, at the latest before { $closes }
takes-no-part = this site does not take part in this vote
tally-left-out = { $status }: { $reason }
results-differ = ALARM: the results declared are not those of the outcome declared
too-many-for-papers = the { $count } members on this roll are too many for a method that needs every paper: { $most } parts of { $bytes } bytes are all that a poll certifies
answers-needed =
    { $found ->
        [one] { $found } answer is given
       *[other] { $found } answers are given
    }: the vote has { $needed ->
        [one] { $needed } question, which needs an answer
       *[other] { $needed } questions, each needs an answer
    }
category-not-asked = `{ $category }` may not vote: the vote is for { $known }
record-day-to-come = the roll is of { $day }, which is still to come: join on that day or later
no-such-question = this vote has no question { $number }: it has { $count }
papers-after-closing = the papers can be exported once the poll is closed
papers-stay-at-home = this question is counted by sums: its papers stay with each node, which exports its own
papers-not-counted-yet = the outcome of this question is not declared, so nobody’s papers are counted together
members-at-once = name 1 to { $most } members at once
signed-already = member { $member } has signed for a paper already
voted-online = member { $member } has voted online, and gets no paper
member-twice = name each member once
papers-beyond-signed =
    the file has { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    }, and { $signed ->
        [one] { $signed } member
       *[other] { $signed } members
    } signed for one: there must be at least one paper, and no more than were signed for
excluded-interrupted = interrupted by a restore
excluded-unlisted = the roll within which it counts was frozen without it
excluded-merged = so few voted that they are counted with its host
excluded-small = so few voted that the figures would show who voted how
correction-of-nothing = these figures are certified already: there is nothing to correct
correction-not-proposed = no correction is proposed: the first person gives the figures with a reason, and the second confirms them
correction-by-the-same = whoever proposed a correction cannot confirm it: a second person does, with a token of their own (`percole operator invite`)
correction-counted-otherwise =
    { $papers ->
        [one] what was proposed is another count, of { $papers } paper: count the papers together, and propose anew what you both find
       *[other] what was proposed is another count, of { $papers } papers: count the papers together, and propose anew what you both find
    }
correction-after-declaration = the outcome is declared: a correction would change nothing any more
correction-of-paper-alone = only papers can be counted again, and this poll takes no paper: the ballots online stand in the log, and are counted from it
correction-before-certificate = nothing is certified yet: count the papers without a reason
excluded-no-certificate = it joined, but its certificate did not arrive in time
excluded-silent = it neither joined nor declined
excluded-late = certified on { $certified }, after reporting ended on { $report-by }
excluded-refused = what it says was refused: { $why }
excluded-refused-untold = what it says was refused; `percole log problems` at the opener says why
excluded-merged-otherwise = it certified ballots of units that it hosts, whose polls did not end for that
