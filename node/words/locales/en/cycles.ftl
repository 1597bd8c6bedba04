## States, as they follow "it is"

cycle-open = open
cycle-closed = closed
unknown-cycle-state = `{ $text }` is not a state of an edition: write one of { $known }
cycle-exists = this edition exists already
cycle-absent = this edition does not exist yet
cannot-cycle-move-dates = cannot move dates of an edition that is { $state }: it must be { $allowed }
cannot-cycle-close = cannot close an edition that is { $state }: it must be { $allowed }

## An edition

edition-called = season { $season }, edition { $number }
edition-number = `{ $number }` is not the number of an edition: write one from 1 to { $max }
season-form = `{ $text }` is not the code of a season: write 1 to { $max } letters, digits and hyphens without blanks, such as 2019-2020
charter-hash-other = the rules of the game are not those that the hash names
consents-too-many = at most { $max } consents are named
phases-too-many = the dates of at most { $max } phases are moved
no-such-cycle = no edition is called `{ $text }`: `percole cycle list` shows them
cycle-not-known = nothing is known here of an edition { $id }
no-open-cycle = no edition is open at this node
cycle-open-already = { $edition } is open at this node: close it first
cycle-number-taken = this node has opened { $edition } already: take another number
decided-by-missing = say what decided it: a vote, a resolution, or a reason
vote-without-outcome = the vote “{ $title }” has no outcome yet: open the edition once its outcome is declared
phase-unknown = the rules of the game know no phase `{ $phase }`: write one of { $known }
phase-none = the rules of the game have no phases
dates-same = these are its dates already
charter-of-other-version = the rules of the game of this edition cannot be read by this version
answer-days-too-few =
    { $days ->
        [one] one day to answer is
       *[other] { $days } days to answer are
    } too few: give { $min ->
        [one] one day
       *[other] { $min } days
    } or more
vote-opener-other = votes are opened by { $openers }, not by { $body }
vote-opener-missing = votes are opened by { $openers }: name the body and the office for which you act
vote-rule-other = votes are decided by { $rules }, not by the rule `{ $id }`
dates-without-consent = dates are moved with the consent of those whom they concern: say who agreed, and when
act-out-of-phase = { $act } from { $from } to { $to }: today is { $today }

## Parts of the rules, and where they stand

topic-comments = comments
topic-answers = answers
topic-minutes = minutes
topic-notice = notice of meetings
topic-adoption = adoption
topic-votes = votes
topic-moderation = moderation
topic-small-numbers = small numbers
topic-retention = what is kept
topic-dates = moving dates
topic-bounds = bounds
unknown-topic = `{ $text }` is not a part of the rules of the game: write one of { $known }
article-said = article { $number }
article-built-in = article { $number } of the built-in rules
under-article = { $said } ({ $article })
charter-untitled = Rules of the game

## What is wrong with a file

charter-too-long = rules of the game have at most { $max } bytes, these have { $bytes }
fault-at-line = line { $line }: { $message }
fault-at-article = line { $line }, { $article }: { $message }
faults-several =
    { $count } things are wrong with these rules of the game:
    { $faults }
texts-form = write one text, or one by language under `fr`, `nl`, `en` and `de`
figure-outside = { $figure } cannot stand here: write a whole number from { $min } to { $max }
bound-empty = a bound needs `min`, `max` or both
bound-crossed = no number is at least { $min } and at most { $max }: exchange them
bound-too-low = { $what }: { $figure } ({ $ours }) is less than the { $min } that { $above } asks for ({ $theirs })
bound-too-high = { $what }: { $figure } ({ $ours }) is more than the { $max } that { $above } allows ({ $theirs })

## Participation, and what it means

unknown-participation = `{ $text }` is not a level of participation: write one of { $known }
participation-information = information
participation-consultation = consultation
participation-concertation = concertation
participation-codecision = codecision
meaning-information = you are told; nothing is asked of you
meaning-consultation = your opinion is asked for, without a guarantee of being followed
meaning-concertation = you work it out together with those who decide; they decide
meaning-codecision = you decide together: nothing holds without your agreement
unknown-participant = `{ $text }` does not say who takes part: write one of { $known }
participant-members = members
participant-users = users
participant-guests = guests
participant-everybody = everybody
unknown-phase-act = `{ $text }` is nothing that is done in a phase: write one of { $known }
phase-act-write = reports are written
phase-act-comment = reports are open for comment
phase-act-adopt = groups adopt reports
phase-act-hand-over = reports are handed over
phase-act-vote = votes begin
unknown-bounded = `{ $text }` is no figure that can be bounded: write one of { $known }
bounded-comment-days = days of comment at least
bounded-answer-days = days to answer
bounded-minutes-days = days until minutes
bounded-notice-days = days of notice
bounded-adoption-days = days until silence blocks nothing
bounded-small-number = threshold for small numbers
bounded-retention-months = months for which ballots are kept

## What the rules say

says-phase = { $name }: from { $from } to { $to }, { $level }, for { $who }
says-competence = { $subject }: decided by { $body }, with { $level }
says-competence-advised = { $subject }: an opinion is given before by { $bodies }
says-competence-informed = { $subject }: told to { $bodies }
says-comments-free = a report may be opened for comment for as long as its authors choose
says-comments =
    a report that is opened for comment stays open for at least { $days ->
        [one] one day
       *[other] { $days } days
    }
says-comments-required-free = no report is adopted before it was open for comment
says-comments-required =
    no report is adopted before it was open for comment for at least { $days ->
        [one] one day
       *[other] { $days } days
    }
says-answers =
    a body has { $days ->
        [one] one day
       *[other] { $days } days
    } to answer a report, and never less than { $min ->
        [one] one day
       *[other] { $min } days
    }
says-minutes =
    minutes are posted within { $days ->
        [one] one day
       *[other] { $days } days
    } of the meeting
says-notice =
    { $days ->
        [one] one day
       *[other] { $days } days
    } of notice or more before a meeting
says-adoption =
    a report is adopted when every group has spoken and no group objects; a group that is silent for { $days ->
        [one] one day
       *[other] { $days } days
    } blocks nothing
says-votes-by-all = votes are opened by any body
says-votes-by = votes are opened by { $openers }
says-votes-rules = { $openers }, and decided by { $rules }
says-moderation = { $by } moderates; one appeals to { $appeal }
says-small-numbers =
    figures of fewer than { $threshold ->
        [one] one person
       *[other] { $threshold } people
    } are joined with others
says-retention =
    ballots and the links of rolls are erased { $months ->
        [one] one month
       *[other] { $months } months
    } after the outcome
says-dates = dates are moved with a reason
says-dates-consent = dates are moved with a reason and the consent of those whom they concern
says-bound = the rules of nodes below keep to: { $what }, { $min } to { $max }
says-bound-min = the rules of nodes below keep to: { $what }, { $min } or more
says-bound-max = the rules of nodes below keep to: { $what }, { $max } or less

## Who opens, moves and closes editions
cycle-office-needed = editions are for the offices that prepare meetings in the board, the management or the assembly: you act for { $body }
cycle-not-yours = whoever prepares the meetings of the board, the management or the assembly opens and changes editions
answer-days-too-many =
    { $days ->
        [one] one day to answer is
       *[other] { $days } days to answer are
    } too many: give { $max ->
        [one] one day
       *[other] { $max } days
    } or fewer
