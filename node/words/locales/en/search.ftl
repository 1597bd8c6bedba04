## What cannot be searched for

search-nothing = type one word or more, a number or an id
search-only-common = nearly every text holds these words: add one that tells texts apart
search-too-long = a search has at most { $most } characters
search-too-many = a search has at most { $most } words: leave some out
search-family = nothing is called “{ $family }”: say one of { $known }

## What can be found

search-reports = Texts
search-recommendations = Recommendations
search-votes = Votes
search-transmissions = Handed over
search-bodies = Bodies
search-meetings = Meetings
search-cycles = Editions

## One of what was found

search-one-report = Text
search-one-recommendation = Recommendation
search-one-vote = Vote
search-one-transmission = Handed over
search-one-body = Body
search-one-meeting = Meeting
search-one-cycle = Edition

## What percole search says

search-none = nothing holds all of these words: try fewer of them, or the beginning of one, such as coop*
search-title-kind = kind
search-title-what = title
search-title-found = found
search-left-out = left out, because nearly every text holds them: { $words }
search-unread = not read yet: { $number }
