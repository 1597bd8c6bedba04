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
portal-time-is-simulated = The time is simulated here. It is { $now }, and { $pace }.
portal-just-now = just now
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
portal-mandates-counted =
    { $mandates ->
        [one] { $mandates } mandate
       *[other] { $mandates } mandates
    }
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
portal-method-choose =
    { $seats ->
        [one] One choice
       *[other] Up to { $seats } choices
    }
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
portal-column-answer = Answer
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
portal-form-too-large = This is more than a form takes here: 30,000 letters in one field, 250,000 in all. Shorten it, and send it again.
portal-form-too-large-signed-out = You are no longer signed in, and this is too long to be taken from somebody who is not. Sign in in another tab, go back to the form in this one, and send it again.
portal-form-took-too-long = The form took too long to arrive. Check the connection, go back, and send it again.
portal-form-of-another-kind = What was sent is not a form of this site.
portal-form-from-elsewhere = This was sent from another site, so nothing was done. Go to the page here, and send it from there.
portal-form-of-another-session = The page was opened before you signed in, or by somebody else. Nothing was done yet: look at it again, and send it.
portal-form-signed-out = You are no longer signed in. Nothing is lost: sign in in another tab, come back here, and send it again.
portal-not-sent-yet = Not sent yet
portal-sign-in-elsewhere = Sign in, in another tab
portal-what-you-wrote = What you wrote
portal-send-again = Send again

## The voting booth

portal-back-to-vote = To the vote
portal-booth-nothing-sent-yet = Nothing is sent before “Cast my ballot”, on the next page.
portal-booth-named-vote = Named vote: the secretariat of this site can read your choice. No other member and no other site can.
portal-booth-papers-published = Whole ballots are published after the closing, without names: a rare answer may be recognised.
portal-booth-few-voters = Very few people are on this roll: the totals may show what each of them chose.
portal-booth-voted-before = You voted on { $moment }. A new ballot takes the place of that one; until you cast it, nothing changes.
portal-booth-question-of = Question { $number } of { $count }
portal-how-yes-no = Choose one answer.
portal-how-choose =
    { $seats ->
        [one] Choose one.
       *[other] Choose { $seats } at most.
    }
portal-how-approval = Tick every one that you approve of.
portal-how-score = Give each points, from 0 to { $most }. What you leave empty gets 0.
portal-how-judgement = Give each a grade. Without a grade it counts as “{ $worst }”.
portal-how-schulze = Write 1 for your first choice, then 2, 3 and so on. Equal choices may have the same number; what you leave empty comes last.
portal-how-ranked = Write 1 for your first choice, then 2, 3 and so on, each number once. You may leave some empty.
portal-how-budget = Tick every project that you want funded. { $budget } can be spent in all; the count keeps to that, you need not.
portal-costs = costs { $cost }
portal-booth-i-vote-blank = I vote blank
portal-booth-continue = Read my ballot again
portal-booth-leave = Leave without voting
portal-booth-not-understood =
    { $count ->
        [one] { $count } answer cannot be taken yet: what is right stands beside it. Everything you filled in is still there.
       *[other] { $count } answers cannot be taken yet: what is right stands beside each. Everything you filled in is still there.
    }
portal-booth-not-cast = Nothing was cast: { $why }
portal-booth-not-a-number = “{ $typed }” for “{ $option }” is not a whole number.
portal-booth-blank-and-more = You chose something and ticked blank as well: keep one of the two.
portal-booth-choose-one = Choose one of the answers; abstaining is one too.
portal-booth-choose-or-blank = Answer, or tick that you vote blank.
portal-booth-read-again = Read your ballot again
portal-booth-not-cast-yet = Nothing is cast yet. This is how your ballot is understood:
portal-booth-takes-the-place = It takes the place of the one that you cast on { $moment }.
portal-booth-cast = Cast my ballot
portal-booth-change = Change it first
portal-booth-blank = blank
portal-booth-given =
    { $points ->
        [one] { $option }: { $points } point
       *[other] { $option }: { $points } points
    }
portal-booth-graded = { $option }: { $grade }
portal-booth-no-grade = { $option }: no grade, counts as “{ $worst }”
portal-booth-unranked = not ranked: { $options }
portal-booth-you-had-chosen = You had filled in
portal-booth-nothing-was-cast = What you filled in just now was not cast.
portal-booth-ballot-counts = Your ballot of { $moment } is the one in the box.
portal-booth-no-ballot = No ballot of yours is in the box.
portal-booth-not-open = This vote is not open yet
portal-booth-opens = It opens { $moment }.
portal-booth-because = The reason: { $why }
portal-booth-is-closed = This vote is closed
portal-booth-closed-at = It closed { $moment }, and takes no ballots any more.
portal-booth-on-paper = You signed for a ballot on paper.
portal-booth-is-over = This vote does not go on here
portal-booth-off-roll = You are not on the roll of this vote
portal-booth-off-roll-explained = The roll was frozen when this site joined the vote; who was a member then, in the categories that vote, is on it.
portal-booth-no-poll = There is no vote for you here
portal-booth-for-members = This vote is for members
portal-booth-for-members-explained = You are signed in, and not as a member of this site: there is no ballot for you. The secretariat says how one becomes a member.
portal-booth-ask-secretary = Is this wrong? Ask the secretariat.
portal-booth-ask-contact = Is this wrong? Ask: { $contact }

## My entry and my receipt

portal-my-entry = My entry on the roll
portal-entry-name = Name
portal-entry-member = Member number
portal-entry-category = Category
portal-entry-unit = Votes within
portal-entry-place = Place on the roll
portal-entry-of = { $number } of { $size }
portal-entry-wrong = Is something wrong here? Tell the secretariat before the closing.
portal-my-receipt = My receipt
portal-my-receipts = My ballots
portal-receipt-title = Your ballot is in the box
portal-receipt-title-closed = Your ballot was in the box
portal-receipt-cast =
    { $changes ->
        [0] Cast { $moment }.
        [one] Cast { $moment }, changed { $changes } time.
       *[other] Cast { $moment }, changed { $changes } times.
    }
portal-receipt-until = You can change it until { $moment }; the last one counts.
portal-receipt-understood = How it was understood
portal-receipt-proof = Where it stands
portal-receipt-explained = Keep this page, or print it. It lets you show that your ballot stands unchanged in the log of this site. That the totals include it is, in a named vote, the word of this site. The fingerprint does not tell what you chose.
portal-receipt-log = Log
portal-receipt-event = Number there
portal-receipt-fingerprint = Fingerprint
portal-receipt-download = The proof as a file
portal-receipt-print = The program percole checks the file without this site: percole log check-receipt.
portal-voted-on = You voted on { $moment }.
portal-voted-change-until = You voted on { $cast }; you can change it until { $closes }.
portal-vote-now = Vote
portal-change-vote = Change my vote
portal-sign-in-to-vote = Sign in to vote
portal-waits-for-you = Waiting for you

## What happened to a text

portal-what-happened = What happened, step by step
portal-done-by-at = { $who }, { $site }
portal-done-by-secretariat = secretariat

## Withdrawing one's own ballot

portal-withdraw-title = Withdraw my vote
portal-withdraw-explained = Your ballot is taken out of the box, and nothing of you is counted. You can vote again until the closing.
portal-withdraw-do = Withdraw my ballot
portal-booth-withdrawn = You have withdrawn your ballot: nothing of you is counted. You can vote again until the closing.
portal-withdraw-reason = the member withdrew it

## Signing in where there is no browser

portal-command-line-title = With a program
portal-command-line-explained = Whoever prefers to type does there what these pages do. A code of a link signs in, as here; the program keeps a token, which stands above in the list and is ended there.

## Portraits

portal-portrait-of = Portrait of { $name }
portal-portrait-explained = The picture is cut to a square and made small. Where it was taken and what else the file says is not kept. It is shown to whoever may read of the office, and goes when its holder’s name is erased.
portal-portrait-hint = JPEG, PNG or WebP, of { $max } MB at most
portal-portrait-consent = This person agrees that their portrait is shown
portal-portrait-give = Show this portrait
portal-portrait-remove = Remove the portrait
