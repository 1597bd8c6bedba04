## Before an act that cannot be taken back

cli-acts-question = do it? Write yes or no
cli-acts-not-done = nothing was done, as you chose
cli-acts-give-yes = give --yes to do it without being asked; or give the command in a terminal

## What from now on can be read by more than before

cli-acts-visible = from now on visible to: { $readers }; what was shown once cannot be hidden again
cli-acts-so-far = { $what } (so far visible to: { $readers })

## Recommendations and reports

cli-acts-recalls = this takes transmission { $transmission } back for good: nobody is to answer it, and whoever has read the text has read it
cli-acts-drops = this takes the recommendation “{ $title }” out of its report; whoever was shown it is told with the next version

## Votes and ballots

cli-acts-opens-vote = this opens the vote “{ $title }”, with ballots until { $closes }; question, rule and times cannot be changed afterwards
cli-acts-asks = asked to take part: { $nodes }
cli-acts-asks-children = asked to take part: every active child of this node
cli-acts-quotes = with the vote, the text of the recommendation “{ $title }” is shown to everybody below this node
cli-acts-cancels-vote = this calls the vote “{ $title }” off for good: no ballot of it is counted, and everybody can read the reason
cli-acts-extends-vote = this lets the vote “{ $title }” take ballots until { $closes }: everybody can read the reason, and nodes that hear of it in time follow
cli-acts-passes-over = node “{ $node }” then takes no part in the vote “{ $title }” for good: those below it vote on their own, what it says later counts for nothing, and everybody can read the reason
cli-acts-joins-vote = this node takes part in the vote “{ $title }” of { $opener }: its roll is frozen with the members of this moment, and it can no longer stay out
cli-acts-declines-vote = this node stays out of the vote “{ $title }” of { $opener } for good: its members cannot vote in it, and everybody can read the reason
cli-acts-withdraws-ballot = this takes the ballot of member { $member } in the vote “{ $title }” out of the box; until the closing the member can cast another one
cli-acts-certifies-paper =
    this counts { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } in the vote “{ $title }” and certifies this node’s figures with them; only two people together can correct what is certified
cli-acts-corrects-paper =
    a count of { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } takes the place of what this node certified in the vote “{ $title }”; everybody sees both figures, and the reason

## Members, persons, offices, units

cli-acts-ends-member = member { $number }, { $name }, is on no roll that is frozen from { $day } on; rolls that are frozen already stay as they are. `percole member add` takes the member back
cli-acts-ends-mandate = the mandate of { $holder } ({ $office }) ends with { $day } for good: nothing is signed by it after that day
cli-acts-dissolves-body = { $body } is dissolved for good, its last day is { $day }: nobody acts for it after that day
cli-acts-cancels-meeting = this cancels the meeting “{ $title }” for good: everybody can read the reason
cli-acts-moves-unit = the unit { $unit } is handed over to { $node } for good: this node hosts it no more
cli-acts-counts-unit = the members of { $unit } are counted, and the figures are published for good
cli-acts-ends-person = person { $person } may do nothing here any more, and their tokens end for good
cli-acts-revokes-token = the token of { $name } ends for good; only a new token file lets them in again
cli-acts-today = today

## Nodes

cli-acts-leaves = this node leaves { $parent }: the two exchange nothing any more, and only a new invitation leads back; what each holds, both keep
cli-acts-suspends = { $child } is cut off at once, also where it is connected, and everybody can read the reason; `percole node resume` lets it in again

## Secret elections in files

cli-acts-closes-box = this closes the ballot box in { $file } for good: no ballot is taken any more
cli-acts-decrypts = this adds your decryption to { $file }; your key decrypts no other tally of this election, ever

## Reports as a whole

cli-acts-opens-report = this opens the report “{ $title }” with all it holds for comment until { $until }; its texts are frozen as a version
cli-acts-asks-groups = this freezes the report “{ $title }” as a version and asks its groups to adopt it; what they said of an earlier version counts no more
cli-acts-gives-adoption = this records what the group says of version { $version } of the report “{ $title }”: { $position }; the record stays in the log
cli-acts-withdraws-report = this withdraws the report “{ $title }” with all it holds for good: it can be neither adopted nor handed over any more, and whoever was shown it is told
cli-acts-transmits-report = this hands the whole report “{ $title }” over to:
cli-acts-to-body = { $body } of { $node }, { $purpose }
cli-acts-passes-on = this hands on a copy of the report “{ $title }” of { $node }, with its whole history, to:
cli-acts-withdraws-request = this takes the request “{ $title }” back for good: the body answers it no more, and everybody who reads it reads the reason
cli-acts-detaches-document = the document `{ $document }` is erased here and at every node that holds it; this cannot be taken back
