## The frame of every page

portal-skip-to-content = Skip to content
portal-ways = Parts of this site
portal-languages = Languages
portal-way-home = Where we are
portal-way-texts = Texts
portal-way-votes = Votes
portal-way-bodies = Who decides what
portal-way-sites = All sites
portal-all-sites = data of all sites
portal-site-of = The site of { $name }
portal-data-from = last data of { $name }: { $ago }
portal-nothing-from = nothing received from { $name } so far
portal-site-waits = This site may show an older state: { $why }
portal-time-is-shifted = Rehearsal: the time here is simulated. It is { $now }.
portal-days-left =
    { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
portal-show-more = Show more
portal-under-way = under way

## What cannot be shown

portal-not-found = Not found
portal-cannot-be-shown = This page cannot be shown
portal-nowhere = There is nothing at this address. The text may have been withdrawn, or the address is incomplete.
portal-back-home = Back to the start

## Home

portal-home-voting = The vote is open: { $title }
portal-home-voting-until = Until { $moment }.
portal-home-commenting = “{ $title }” is open for comments
portal-home-commenting-explained = Nothing is decided yet: you give your view; the working groups reply to it, then the bodies decide.
portal-home-adopting = The working groups are giving their word on “{ $title }”
portal-home-adopting-explained = Each group agrees, with or without a reservation, or objects. Nothing is decided yet.
portal-home-sent = “{ $title }” is with the bodies that answer
portal-home-sent-explained = They answer every measure. Nothing is decided before their answers.
portal-home-quiet = Nothing is open at the moment
portal-home-quiet-explained = Here are the texts, the votes with their results, and who decides what.
portal-home-read-vote = Read the question
portal-home-read-text = Read the text
portal-home-read-bodies = See who decides what
portal-home-open-now = Open now
portal-home-last-results = Latest results

## Votes

portal-votes-explained = What the members are asked, and what they answered. Every result is computed again here.
portal-votes-under-way = Under way and to come
portal-no-vote-under-way = No vote is open.
portal-votes-ended = Ended
portal-no-vote-ended = No vote has ended.
portal-asked-by = asked by { $name }
portal-vote-opens = opens { $moment }
portal-vote-closes = closes { $moment }
portal-vote-closed = closed { $moment }
portal-vote-carried = carried
portal-vote-rejected = rejected
portal-vote-without-quorum = no quorum
portal-vote-declared = declared

## Who decides what

portal-bodies-explained = Every body, to whom it answers, and who sits in it today.
portal-no-body = No body is entered yet.
portal-seats-open = number of seats not fixed
portal-seats-taken =
    { $filled ->
        [one] { $filled } person
       *[other] { $filled } people
    }
portal-seats-all-taken =
    { $seats ->
        [one] { $seats } seat, filled
       *[other] { $seats } seats, all filled
    }
portal-seats-some-vacant =
    { $seats ->
        [one] { $filled } of { $seats } seat filled
       *[other] { $filled } of { $seats } seats filled
    }
portal-vacant =
    { $seats ->
        [one] { $seats } seat vacant
       *[other] { $seats } seats vacant
    }
portal-mandates-ending = Mandates about to end
portal-column-body = Body
portal-column-kind = Kind
portal-column-answers-to = Answers to
portal-column-seats = Seats
portal-answers-to = Answers to:
portal-its-theme = Theme
portal-its-brief = What is expected of this group
portal-who-sits = Who sits in it
portal-nobody-sits = Nobody sits in it today.
portal-name-not-given = name not published
portal-fact-article = Article
portal-fact-established = Since
portal-fact-dissolved = Until
portal-term-until = until { $day }
portal-term-since = since { $day }
portal-term-between = from { $from } to { $to }

## Sites

portal-sites-explained = Every cooperative keeps a site of its own. This is how recent the data is that this one has received from the others.
portal-this-site = this site
portal-here = here
portal-nothing-yet = nothing yet
portal-nothing-received = nothing was ever received
portal-received = data received { $ago }
portal-silent = silent
portal-up-to-date = up to date
portal-column-site = Site
portal-column-level = Level
portal-column-heard = Data
portal-column-state = State
portal-verify-yourself = Verify yourself
portal-verify-explained = Everything that counts is written in signed logs, of which every site keeps a copy. The program percole checks them without trusting this site.

## A vote

portal-method-yes-no = yes, no or abstention
portal-called-off = This vote was cancelled: { $reason }
portal-sums-agree = sums redone here: same result
portal-sums-differ = sums redone here: ANOTHER result
portal-sums-not-declared = not declared yet
portal-sums-impossible = sums cannot be redone here yet
portal-sums-explained = From the tally certificates; the ballots were not counted again here.
portal-vote-counted = counted
portal-not-known-yet = not known yet
portal-chosen = Chosen, in this order:
portal-tied = Tied, with nothing to decide between them:
portal-condition-met = met
portal-condition-unmet = not met
portal-condition-unknown = cannot be told
portal-column-condition = Condition
portal-column-bar = Reached; the mark shows what was needed
portal-column-reached = Reached
portal-column-needed = Needed
portal-the-rule = The rule
portal-who-counted = Who counted what
portal-column-roll = On the roll
portal-column-voters = Voters
portal-column-certificate = Tally certificate
portal-column-blank = Blank
portal-poll-included = received, counted in
portal-poll-certified = signed
portal-poll-excluded = left out
portal-poll-declined = takes no part
portal-poll-joined = takes part
portal-poll-closed = closed, being counted
portal-poll-asked = asked, no answer

## Texts

portal-reports-title = Texts of the working groups
portal-reports-explained = What the working groups recommend, and where each report stands.
portal-no-report = No text is published yet.
portal-report-counts =
    { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    }, { $measures ->
        [one] { $measures } measure
       *[other] { $measures } measures
    }
portal-measure-count =
    { $measures ->
        [one] { $measures } measure
       *[other] { $measures } measures
    }
portal-version = version { $number }
portal-comments-until = Comments until { $moment }.
portal-groups-until = The groups give their word until { $moment }.
portal-recommendations = Recommendations
portal-reading-grid = How to read this report
portal-preamble-of = Preamble of { $group }
portal-what-groups-say = What the groups say of it
portal-group-silent = did not give its word
portal-group-awaited = awaited
portal-met-on = met on { $day }
portal-met-at = met in { $place }
portal-met-on-at = met on { $day } in { $place }
portal-handed-over = Handed over to
portal-body-at = { $body } ({ $site })
portal-handed-on = handed over on { $day }
portal-recalled = recalled
portal-not-received = not received yet, handed over { $ago }
portal-answer-late = answer was due on { $day }, late
portal-answer-due = answer due on { $day }
portal-its-report = the report
portal-recommendation-number = recommendation { $number }
portal-by-groups = Put forward by { $groups }
portal-read-with = To be read with recommendations:
portal-measures = Measures asked for

## Signing in and forms

portal-sign-in = Sign in
portal-sign-out = Sign out
portal-my-page = My page
portal-form-too-large = This is more than fits into this form. Shorten it, and send it again.
portal-form-took-too-long = The form took too long to arrive. Check the connection, go back, and send it again.
portal-form-of-another-kind = What was sent is not a form of this site.
portal-form-from-elsewhere = This was sent from another site, so nothing was done. Go to the page here, and send it from there.
portal-form-of-another-session = The page was opened before you signed in, or by somebody else. Nothing was done yet: look at it again, and send it.
portal-form-signed-out = You are no longer signed in. Nothing is lost: sign in in another tab, come back here, and send it again.
portal-not-sent-yet = Not sent yet
portal-sign-in-elsewhere = Sign in, in another tab
portal-what-you-wrote = What you wrote
portal-send-again = Send again
