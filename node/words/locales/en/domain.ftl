## Where, and under which rule

at-field = { $field }: { $message }
under-rule = { $message } (rule { $rule })

## Texts that people enter; each follows the name of its field

is-empty = is empty
is-missing = is missing
has-line-break = has a line break: write it on one line
too-many-characters = has { $count } characters: at most { $max } are allowed
control-character = holds the control character { $code }: remove it
blank-at-end = begins or ends with a blank: remove it
name-hides = holds the hidden character { $code }: write the name without it
text-hides = holds the character { $code }, which is not seen: write it without
name-not-normal = is not written as names are kept: write `{ $right }`
name-character = holds `{ $character }` ({ $code }), which no name has: write letters, digits and common punctuation
name-says-nothing = has neither a letter nor a digit: give a name that can be read
name-marks = has more marks on a letter than writing needs: remove them
name-mixes-scripts = mixes letters of several scripts in `{ $word }`: write each word in one script
reason-missing = is missing: say in a sentence why
not-a-country = is not a country code: write two capitals, such as FR or BE
not-a-language-tag = `{ $text }` is not a language tag: write a BCP 47 tag such as fr, nl-BE or de
language-tag-spelling = `{ $text }` is not a language tag: write { $right }
not-a-time = `{ $text }` is not a time: write 2026-04-24 14:00, or 2026-04-24T14:00+02:00, or 2026-04-24T14:00[Europe/Paris]
time-too-fine = is finer than a microsecond: give at most six digits of a second
hour-missing = `{ $text }` is a day, and an hour is needed too: write for example { $text } 18:00
offset-too-large = no place on Earth is { $offset } away from UTC: an offset is at most { $hours } hours, such as +02:00
offset-of-other-zone = { $zone } is { $right } away from UTC at that moment, not { $offset }: write the one or the other
hour-left-out = { $time } does not exist in { $zone }, since the clocks are set forward then: write { $before } or { $after }
hour-twice = { $time } comes twice in { $zone }, since the clocks are set back then: write { $first } for the first time or { $second } for the second

## Too many of something

too-many-paragraphs = has { $count } paragraphs: at most { $max } are allowed
too-many-measures = has { $count } measures: at most { $max } are allowed
too-many-bytes = has { $count } bytes: at most { $max } are allowed
too-many-groups = has { $count } groups: at most { $max } are allowed
too-many-links = has { $count } links: at most { $max } are allowed
too-many-lines = has { $count } lines: at most { $max } are allowed
too-many-preambles = has { $count } preambles: at most { $max } are allowed
too-many-drafters = has { $count } drafters: at most { $max } are allowed
too-many-nodes = has { $count } nodes: at most { $max } are allowed
too-many-recommendations = has { $count } recommendations: at most { $max } are allowed

## Recommendations

measure-unknown = measure { $id } is not in the current text: leave that id out, and the measure gets one that was never used
measure-twice = { $id } is a measure further up in this text already
measure-number-beyond = { $number } is no number of a measure: from 1 to { $max }
version-does-not-follow = version { $version } does not follow version { $newest }: read the newest version first
version-not-current = version { $version } is not the current one: that is version { $newest }
version-goes-back = version { $version } goes back behind version { $newest }
comment-window-too-short =
    the comment window ends at { $until }: it must be open for at least { $days ->
        [one] one day
       *[other] { $days } days
    }, until { $earliest } or later
comments-open-until = comments are open until { $until }: revise after that
comment-phase-first = the charter has a comment phase: publish the draft and revise it before it is adopted
nobody-present = names nobody: say how many of each category were present
not-another-recommendation = { $number } is not another recommendation of the report, named once
never-begun = it changes a recommendation that was never begun
begun-already = it begins a recommendation that exists already
dropped-already = it was taken out of its report
not-a-report-id = `{ $text }` is not the id of a report

## Transmissions

answer-days-out-of-range = is { $days }: give 1 to { $max } days
due-before-receipt = the answer cannot be due at { $due }: it was received at { $received }
due-otherwise-than-asked =
    the answer is due as its sender asked, { $days ->
        [0] not at all
        [one] one day after the receipt
       *[other] { $days } days after the receipt
    }

## Votes

closes-before-opening = is { $closes }: the vote must close after it opens at { $opens }
report-by-before-closing = is { $report_by }: nodes can report from the closing at { $closes } on, not before
closed-already = is { $closes }: that is over, it is { $now }
outcome-before-closing = ballots are accepted until { $closes }: the outcome comes after that
ballots-not-yet = ballots are accepted from { $opens } on, not yet
ballots-too-late = ballots were accepted before { $closes }: it is too late
extended-late = ballots are accepted until { $closes }: a vote is extended a day or more before that
passed-over-late = ballots were accepted before { $closes }: nobody is passed over any more
extends-to-earlier = is { $closes }: a vote is extended to a time after { $old }, when it closes so far
decision-rule-missing = is empty: a vote needs a decision rule
no-participants = is empty: ask at least one node
participant-twice = { $node } is named twice
not-a-node-id = `{ $text }` is not the id of a node
not-a-participant = the site is not asked to take part in this vote: whoever opens a vote names its participants then, itself too if its members are to vote
rolls-freeze-late = is { $freezes }: rolls freeze after now and before ballots close at { $closes }

## Polls and rolls

nobody-entitled = is empty: nobody of the register may vote, check the categories
joining-after-freeze = units that count within another one joined or declined before { $freezes }, when its roll froze: it is too late
member-on-roll-twice = member { $number } is on it twice
poll-closes-later = ballots are accepted until { $closes }: the poll closes then, not before
poll-extended-late = ballots were accepted before { $closes }: a poll that closes then is no longer extended
poll-takes-no-ballots = this site’s poll is { $state }: it takes no ballots
poll-was-interrupted = this site’s poll ended on { $at }, { $why }: it takes no ballots
number-not-on-roll = { $number } is not on the roll, which has numbers 1 to { $size }
member-not-on-roll = member { $number } is not on the roll of this poll, which was frozen when the site joined
member-not-on-roll-near = member { $number } is not on the roll of this poll: did you mean { $near }?
roll-size-differs =
    is { $size }: the roll was frozen with { $frozen ->
        [one] { $frozen } member
       *[other] { $frozen } members
    }
vote-was-cancelled = the vote was cancelled on { $at }: { $reason }
joining-too-late = the vote closed at { $closes }: a node joins or declines before that
papers-differ =
    is { $voters }, but { $papers ->
        [one] { $papers } paper is
       *[other] { $papers } papers are
    } counted for question { $question }
more-voters-than-roll =
    is { $voters }, more than { $size ->
        [one] the { $size } member
       *[other] the { $size } members
    } on the roll
another-text-of-version = version { $version } was shown before with another text
not-a-recommendation-id = `{ $text }` is not the id of a recommendation
names-needed =
    needs { $needed ->
        [one] { $needed } name
       *[other] { $needed } names
    }, and has { $found }
language-twice = is there twice in one language
named-twice = `{ $text }` is the name of another one already
number-of-questions = are { $count }: a vote has 1 to { $most }

## Reports and the groups that adopt them

report-text-frozen = the texts of a report that is { $state } are frozen: reopen the report first, or begin another one
groups-not-asked = groups say nothing of a report that is { $state }: they are asked once its node gives it to them (`percole report revise`), until it is handed over
nothing-leads-report = nothing leads a report from { $from } to { $to }
agrees-with-words = belongs to a reservation or an objection: a group that agrees says nothing more
statement-missing = is missing: say what the reservation or the objection is

## Sheets

left-out-into = belongs to a measure that is in the report: one that was left out went nowhere
