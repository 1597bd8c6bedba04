## What was done

cli-vote-opened = vote “{ $title }”: nodes can join it now
cli-vote-takes-part = this node takes part in vote { $vote }; its roll is frozen
cli-vote-stays-out = this node stays out of vote { $vote }
cli-vote-called-off = vote { $vote } is cancelled; its ballots are not counted
cli-vote-is-extended = vote { $vote } accepts ballots until { $closes }
cli-vote-is-passed-over = vote { $vote } goes on without { $node }; those below it vote on their own
cli-vote-was-extended = Put off on { $at } from { $before } to { $closes }: { $reason }
cli-vote-poll-closes = closes on { $closes }
cli-vote-not-a-largest-roll = `{ $text }` does not say which node may have how large a roll: write NODE=NUMBER, for instance France=30000

## Titles of columns and facts

cli-vote-title-opener = opened by
cli-vote-title-title = title
cli-vote-title-opens = opens
cli-vote-title-closes = closes
cli-vote-title-result = result
cli-vote-title-ballots = ballots
cli-vote-title-certificates = tally certificates
cli-vote-title-rolls-freeze = rolls freeze
cli-vote-title-recommendation = recommendation
cli-vote-title-recommendation-id = its id
cli-vote-title-rule-hash = fingerprint of the rule
cli-vote-title-node = node
cli-vote-title-roll = on the roll
cli-vote-title-voters = have voted
cli-vote-title-by-node = recounted by the node
cli-vote-title-by-program = recounted by this program
cli-vote-title-remark = remark

## Lists

cli-vote-no-votes = no votes here: `percole vote open` opens one
cli-vote-no-calls = no vote calls on this node: `percole vote open` opens one
cli-vote-opened-elsewhere = opened by nodes that are not above this one; to take part, name the one that asks (`percole vote join … --opener NODE`):
cli-vote-no-polls = no node takes part

## A vote and its nodes

cli-vote-from-until = from { $opens } until { $closes }
cli-vote-until = until { $moment }
cli-vote-here = { $node } (here)
cli-vote-poll-asked = asked to take part
cli-vote-within = { $name } (within { $country })
cli-vote-place-awaited = counts once { $country } freezes its roll and lists it
cli-vote-place-together = its members vote with { $country }
cli-vote-place-nowhere =
    { $members ->
        [one] its { $members } member can vote nowhere
       *[other] its { $members } members can vote nowhere
    }
cli-vote-place-nowhere-unknown = its members can vote nowhere
cli-vote-place-alone = votes on its own: { $country } takes no part
cli-vote-poll-included = counted in
cli-vote-poll-excluded = left out
cli-vote-poll-passed-over = silent, and passed over

## The outcome

cli-vote-carried = carried
cli-vote-rejected = not carried
cli-vote-no-quorum = not decided, for want of a quorum
cli-vote-not-declared = not declared yet
cli-vote-recount-same = same outcome, from the certificates held here
cli-vote-recount-other = ANOTHER OUTCOME, from the certificates held here
cli-vote-recount-impossible = not possible yet
cli-vote-recount-nothing = nothing to compare yet
cli-vote-recount-cancelled = there is no recount: the vote was cancelled
cli-vote-tallies-same = same outcome, from the tallies declared
cli-vote-tallies-other = ANOTHER OUTCOME, from the tallies declared
cli-vote-tallies-unusable = not possible: { $why }
cli-vote-unknown-comparison = `{ $text }` says nothing known of an outcome: write one of { $known }

## Questions

cli-vote-questions-unusable = the questions in { $file } cannot be used: { $why }
cli-vote-question-asked =
    { $seats ->
        [0] { $number }. { $text } ({ $method })
       *[other] { $number }. { $text } ({ $method }; { $seats } to choose)
    }
cli-vote-method-yes-no = yes, no or abstention
cli-vote-title-statuses = may vote
cli-vote-title-categories = may vote: categories
cli-vote-title-units = may vote: units
cli-vote-title-record-date = as members on
cli-vote-title-question = question { $number }
cli-vote-title-papers = papers
cli-vote-title-blank = blank
cli-vote-title-method = method
cli-vote-title-chosen = chosen
cli-vote-title-tied = TIE, undecided
cli-vote-title-not-counted = not counted
cli-vote-option-named = { $option }
cli-vote-counted = counted
cli-vote-exported = the papers are in { $file }
cli-vote-title-paper = of them on paper
cli-vote-corrected = corrected: what { $node } certified is replaced, because: { $reason }
cli-vote-corrected-absent = corrected: { $node } found other figures, and by this vote’s rule it counts as if nobody had voted there; reason: { $reason }
cli-vote-corrected-first = corrected: { $node } found other figures, but by this vote’s rule the first ones count; reason: { $reason }
cli-vote-corrected-late = corrected too late: { $node } found other figures on { $time }, which change nothing here, because: { $reason }
cli-vote-correction-proposed =
    { $papers ->
        [one] a correction is proposed here with { $papers } paper, and waits for a second person’s yes, because: { $reason }
       *[other] a correction is proposed here with { $papers } papers, and waits for a second person’s yes, because: { $reason }
    }
cli-vote-title-before = before
cli-vote-title-after = after
