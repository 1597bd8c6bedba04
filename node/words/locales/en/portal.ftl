## The frame of every page

skip-to-content = Skip to content
ways = Parts of this site
languages = Languages
way-home = Where we are
way-texts = Texts
way-votes = Votes
way-bodies = Who decides what
way-sites = All sites
all-sites = data of all sites
site-of = The site of { $name }
data-from = data of { $name } received { $ago }
nothing-from = nothing received from { $name } so far
site-waits = This site may show an older state: { $why }
time-is-shifted = Rehearsal: the time here is simulated. It is { $now }.
days-left =
    { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
show-more = Show more
under-way = under way

## What cannot be shown

not-found = Not found
cannot-be-shown = This page cannot be shown
nowhere = There is nothing at this address. The text may have been withdrawn, or the address is incomplete.
back-home = Back to the start

## Home

home-voting = The vote is open: { $title }
home-voting-until = Until { $moment }.
home-commenting = “{ $title }” is open for comments
home-commenting-explained = Nothing is decided yet: you give your view; the working groups reply to it, then the bodies decide.
home-adopting = The working groups are giving their word on “{ $title }”
home-adopting-explained = Each group agrees, with or without a reservation, or objects. Nothing is decided yet.
home-sent = “{ $title }” is with the bodies that answer
home-sent-explained = They answer every measure. Nothing is decided before their answers.
home-quiet = Nothing is open at the moment
home-quiet-explained = Here are the texts, the votes with their results, and who decides what.
home-read-vote = Read the question
home-read-text = Read the text
home-read-bodies = See who decides what
home-open-now = Open now
home-last-results = Latest results

## Votes

votes-explained = What the members are asked, and what they answered. Every result is computed again here.
votes-under-way = Under way and to come
no-vote-under-way = No vote is open.
votes-ended = Ended
no-vote-ended = No vote has ended.
asked-by = asked by { $name }
vote-opens = opens { $moment }
vote-closes = closes { $moment }
vote-closed = closed { $moment }
vote-carried = carried
vote-rejected = rejected
vote-without-quorum = no quorum
vote-declared = declared

## Who decides what

bodies-explained = Every body, to whom it answers, and who sits in it today.
no-body = No body is entered yet.
seats-open = number of seats not fixed
seats-taken =
    { $filled ->
        [one] { $filled } person
       *[other] { $filled } people
    }
seats-all-taken =
    { $seats ->
        [one] { $seats } seat, filled
       *[other] { $seats } seats, all filled
    }
seats-some-vacant =
    { $seats ->
        [one] { $filled } of { $seats } seat filled
       *[other] { $filled } of { $seats } seats filled
    }
vacant =
    { $seats ->
        [one] { $seats } seat vacant
       *[other] { $seats } seats vacant
    }
mandates-ending = Mandates about to end
column-body = Body
column-kind = Kind
column-answers-to = Answers to
column-seats = Seats
answers-to = Answers to:
its-theme = Theme
its-brief = What is expected of this group
who-sits = Who sits in it
nobody-sits = Nobody sits in it today.
name-not-given = name not published
fact-article = Article
fact-established = Since
fact-dissolved = Until
term-until = until { $day }
term-since = since { $day }
term-between = from { $from } to { $to }

## Sites

sites-explained = Every cooperative keeps a site of its own. This is how recent the data is that this one has received from the others.
this-site = this site
here = here
nothing-yet = nothing yet
nothing-received = nothing was ever received
received = data received { $ago }
silent = silent
up-to-date = up to date
column-site = Site
column-level = Level
column-heard = Data
column-state = State
verify-yourself = Verify yourself
verify-explained = Everything that counts is written in signed logs, of which every site keeps a copy. The program percole checks them without trusting this site.

## A vote

method-yes-no = yes, no or abstention
called-off = This vote was cancelled: { $reason }
sums-agree = sums redone here: same result
sums-differ = sums redone here: ANOTHER result
sums-not-declared = not declared yet
sums-impossible = sums cannot be redone here yet
sums-explained = From the tally certificates; the ballots were not counted again here.
vote-counted = counted
not-known-yet = not known yet
chosen = Chosen, in this order:
tied = Tied, with nothing to decide between them:
condition-met = met
condition-unmet = not met
condition-unknown = cannot be told
column-condition = Condition
column-bar = Reached; the mark shows what was needed
column-reached = Reached
column-needed = Needed
the-rule = The rule
who-counted = Who counted what
column-roll = On the roll
column-voters = Voters
column-certificate = Tally certificate
column-blank = Blank
poll-included = received, counted in
poll-certified = signed
poll-excluded = left out
poll-declined = takes no part
poll-joined = takes part
poll-closed = closed, being counted
poll-asked = asked, no answer

## Texts

reports-title = Texts of the working groups
reports-explained = What the working groups recommend, and where each report stands.
no-report = No text is published yet.
report-counts =
    { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    }, { $measures ->
        [one] { $measures } measure
       *[other] { $measures } measures
    }
measure-count =
    { $measures ->
        [one] { $measures } measure
       *[other] { $measures } measures
    }
version = version { $number }
comments-until = Comments until { $moment }.
groups-until = The groups give their word until { $moment }.
recommendations = Recommendations
reading-grid = How to read this report
preamble-of = Preamble of { $group }
what-groups-say = What the groups say of it
group-silent = did not give its word
group-awaited = awaited
met-on = met on { $day }
met-at = met in { $place }
met-on-at = met on { $day } in { $place }
handed-over = Handed over to
body-at = { $body } ({ $site })
handed-on = handed over on { $day }
recalled = recalled
not-received = not received yet, handed over { $ago }
answer-late = answer was due on { $day }, late
answer-due = answer due on { $day }
its-report = the report
recommendation-number = recommendation { $number }
by-groups = Put forward by { $groups }
read-with = To be read with recommendations:
measures = Measures asked for
