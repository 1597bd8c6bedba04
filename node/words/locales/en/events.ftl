## What no log may say, whatever the subject

owner-only = node { $author } wrote about a subject of node { $owner } without authority
not-of-this-subject = { $kind } is not an event of this subject
event-unreadable = what { $kind } says cannot be read
key-repeated = it repeats the idempotency key of an earlier event of its log
too-many-events = its log holds more events on this subject than the subject’s lifecycle has
behind-another = an earlier event of this subject is not applied yet
words-not-kept = it is against a rule; which one was not written down, because its log has many such events
folded-later = its log asked for more than one log may at a time; it will be applied when there is time
payload-missing = it came without what it says, and nothing in its log says that this was erased
kind-unknown = this version of percole does not know { $kind } (schema { $schema })

## What an event rests on

cause-not-held = it rests on event { $index } of { $origin }, which is not held yet
cause-differs = it rests on another event { $index } of { $origin } than the one held here
cause-without-authority = it rests on { $kind }, which node { $node } wrote without authority
cause-unreadable = it rests on { $kind }, which cannot be read

## Erasures

erases-what-follows = it erases an event that does not stand before it
erases-the-lasting = it erases { $kind }, which cannot be erased
erases-anothers = it erases an event of another subject
erases-nothing = it does not say what it erases

## Lengths of keys and hashes

rule-hash-length = the hash of the vote’s rule is not 32 bytes
roll-commitment-length = the commitment to the roll is not 32 bytes
log-key-length = the log key is not 32 bytes
log-key-unusable = the log key cannot be used ({ $detail })
recovery-key-length = the recovery key is not 32 bytes

## Nodes and memberships

identity-missing = the node’s identity is missing
id-not-of-key = the node’s id does not derive from its log key
not-its-first-log = a node is known by its first log, incarnation 0
founds-another = a node can found only itself
founded-already = the node is founded already
no-membership = there is no membership that could become { $state }
membership-the-other-way = the membership that it changes goes the other way
membership-cannot-become = the membership is { $held }: it cannot become { $next }
membership-with-itself = node { $node } wrote without authority of itself what only its parent or its child may write
not-the-edge = its subject is not the edge between the two nodes that it names
membership-not-for-all = a membership is told to the whole federation, or not at all
membership-active = active
membership-suspended = suspended
membership-left = left

## Reports and recommendations

report-begun-already = it begins a report that exists already
into-anothers-report = it puts a recommendation into the report of another node

## Transmissions

receipt-of-nothing = a receipt names the sending that it answers as its cause, and this one does not
transmitted-already = it sends a transmission that was sent already
anothers-report = it hands over a report of another node
copy-of-nothing = it passes on as a copy what its report does not say
receives-the-unsent = it receives what was never sent
received-for-another = node { $author } received what was addressed to node { $recipient }
recalls-the-unsent = it recalls what was never sent

## Votes

vote-never-opened = the vote was never opened
vote-opened-already = the vote is opened already
quotes-nothing = it quotes a text, and the vote is on no recommendation
quoted-already = the vote quotes its text already
quoted-late = it quotes a text after the vote was opened
quotes-without-source = it does not rest on the event from which it copies the text
rule-hash-differs = the frozen hash is not that of the rule
declared-under-another-rule = the outcome is declared under another rule than the vote froze
tally-unaccounted = the tally of node { $node } is neither included nor excluded
engine-missing = the version of the decision engine is missing
result-missing = the outcome does not say what the result is

## Tallies

not-on-its-certificate = it does not rest on the certificate that it includes
not-a-certificate = what it includes is not a certificate
not-a-log = `{ $text }` is not the name of a log
nothing-shows = nothing shows that node { $node } is { $status }
no-reason-to-exclude = { $status } is no reason to exclude a tally
tally-of-no-participant = node { $node } is not asked to take part
tally-accounted-already = the tally of node { $node } is accounted for already
not-counting = tallies are not accounted for while the vote is { $state }
certificate-of-another-vote = the certificate is of another vote
rests-on-another-poll = it rests on an event of another poll than that of node { $node }
tally-included = counted
tally-declined = declined
tally-late = late
tally-silent = silent
tally-invalid = invalid
tally-interrupted = interrupted by a restore
tally-unlisted = left out: the roll within which it counts was frozen without it
tally-merged = counted with its host: so few voted that the figures would show who voted how
tally-small = left out: so few voted that the figures would show who voted how
tally-passed-over = passed over: it did not answer, and those below it voted on their own

## Polls

ballot-before-joining = it casts a ballot in a poll that was never joined
joins-under-another-rule = it joins under another rule than the vote froze
roll-parts-differ = the sizes by category do not add up to the size of the roll
roll-beyond-largest = the roll has { $found } people, and the vote allows this node at most { $max }
answered-already = the node has joined or declined this vote already
not-an-id = `{ $text }` is not the id of a subject
not-a-vote-id = `{ $text }` is not the id of a vote
nobody-asked = it names no vote.opened as its cause: nobody asked the node
counts-within-nobody = a unit counts within another participant that counts as itself
lists-other-units = it does not list the units that count within this one, in the order of the vote
extends-without-vote = it names no vote.extended with the same times as its cause
not-the-nodes-poll = its subject is not the node’s poll of the vote that it rests on
poll-never-joined = the poll was never joined
ballot-left-its-node = a named ballot left its node
certifies-another-vote = it certifies another vote than the one that the node joined
count-refused = the count of question { $question } cannot be: { $why }
papers-not-sorted = its papers are not sorted, or some are there twice
count-out-of-turn = it is part { $part } of question { $question }, and part { $expected } is next: a part is missing, is there twice, or stands in another’s place
count-of-no-question = this vote has no question { $question }
count-before-closing = a poll is counted once it is closed, and before it is certified
certifies-other-counts = it certifies other counts than those that its node published: part { $part } differs
questions-uncounted = question { $question } is not counted
ballot-other-questions =
    it answers { $found ->
        [one] { $found } question
       *[other] { $found } questions
    }, and the vote has { $needed }
answer-refused = its answer to question { $question } cannot be: { $why }
worded-late = the words of a vote follow its opening at once, and once
stated-out-of-turn = the tallies are stated before the outcome, and both before they are declared
stated-other = it declares other tallies or another outcome than it stated
stated-too-large = a part has at most { $most } bytes
takes-no-paper = this poll takes no paper: that is said when a node joins
paper-after-online = paper is handed out and counted once online ballots are no longer taken, and before the poll is certified
paper-counted-already = the papers of this poll are counted already
merged-with-itself = a poll cannot be counted within itself
withheld-after-count = figures of this poll are published already
passes-over-nobody-below = no other unit counts within it: only a node with units below it is passed over
passed-over-already = it is passed over already
includes-passed-over = it includes node { $node }, which it had passed over
merges-unit-elsewhere = it counts the unit { $unit } with it, which this vote does not ask on the same node, or which it names twice
proposal-left-its-node = a proposed correction left its node: until a second person confirms it, it is nobody else’s business
corrects-another-certificate = it corrects another certificate than the newest of this poll
corrects-more-than-papers =
    { $online ->
        [one] only papers are counted again, and { $online } member voted online: the votes online must stay as they were
       *[other] only papers are counted again, and { $online } members voted online: the votes online must stay as they were
    }
replaces-no-included-certificate = it takes the place of a certificate that is not the one included, or is not earlier
more-papers-than-signed =
    { $papers ->
        [one] { $papers } paper is
       *[other] { $papers } papers are
    } counted, and { $signed ->
        [one] { $signed } was
       *[other] { $signed } were
    } signed for

## Reports and adoptions

words-of-no-adoption = it says the words of a group that said nothing
adoption-of-another-group = it says what another group of another report says
version-not-its-hash = the version says something else than its hash

## Sheets

sheet-is-not-adopted = a sheet is never adopted: it is handed to whoever edits a report
