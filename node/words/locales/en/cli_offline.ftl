## Rules and tallies

cli-offline-rule-hash = rule { $hash }
cli-offline-decided-by = { $engine }, rule { $rule }, tallies { $tallies }
cli-offline-rule-unusable = the rule { $file } cannot be used
cli-offline-tallies-unusable = the tallies in { $file } cannot be used
cli-offline-outcome-without-tallies = the outcome in { $file } has no tallies: the vote was cancelled, or is still being counted
cli-offline-give-a-rule = give a file, or the name of a ready rule: { $votes }; for tallies in files alone, as no vote can be opened with them: { $files }
cli-offline-rule-opens-no-vote = no vote can be opened with this rule, it decides on tallies in files alone: { $why }

## Counting

cli-offline-report-unwritable = the report cannot be written as JSON ({ $detail })
cli-offline-tie-open = a tie is not decided: { $names }. --tie-order or --tie-seed decides it, as the question says
cli-offline-equal-ranks = `{ $method }` cannot count equal ranks: line { $ballot } of the ballots ranks `{ $first }` and `{ $second }` equally; correct or reject such a paper before the count
cli-offline-seats-impossible = the number of places does not fit ({ $detail })
cli-offline-no-candidates = there is no candidate to count votes for
cli-offline-tie-order-wrong = the order that decides ties must name each candidate once ({ $detail })
cli-offline-no-budget = `{ $method }` needs a budget and costs, as a .pb file has them
cli-offline-money-unit-wrong = the money unit is { $amount }: it must be above zero
cli-offline-too-many-steps = after { $steps } steps of one money unit the budget is still not used up; name a larger one with --money-unit

## Archives of secret elections

cli-offline-title-election = election
cli-offline-title-fingerprint = fingerprint
cli-offline-title-stage = stage
cli-offline-title-credentials = credentials
cli-offline-title-ballots = ballots
cli-offline-title-answer = answer
cli-offline-title-votes = votes
cli-offline-unknown = unknown
cli-offline-blank = (blank)
cli-offline-named-election = { $name } ({ $id })
cli-offline-ballots-of-voters =
    { $ballots } of { $voters ->
        [one] one voter
       *[other] { $voters } voters
    }
cli-offline-valid = VALID: every check passed
cli-offline-not-valid =
    NOT VALID: { $count ->
        [one] one thing is wrong
       *[other] { $count } things are wrong
    }
cli-offline-in-record-by-check = record { $record }, { $check }
cli-offline-ballot-counts = its ballot is record { $record }, and counts
cli-offline-ballot-replaced = its ballot is record { $record }; a later one with the same credential counts, record { $by }
cli-offline-ballot-not-counted = its ballot is record { $record }, and does not count: its credential is not listed
cli-offline-ballot-absent = its ballot is not in this archive
cli-offline-left-out-ballots = a ballot that a box left out is found with --closings or --against only
cli-offline-unverifiable = { $file } cannot be verified ({ $detail })
cli-offline-receipt-unusable = the receipt { $file } cannot be used ({ $detail })
cli-offline-receipt-should-hold = it should hold `election`, `ballot` and `tracker`, as the ballot box gave it
cli-offline-closing-unusable = the closing { $file } cannot be used ({ $detail })
cli-offline-file-unusable = { $file } cannot be used ({ $detail })
cli-offline-should-hold = it should hold { $what }
cli-offline-file-not-valid = { $file } is not valid ({ $detail })
cli-offline-not-an-archive = { $file } cannot be read as an archive ({ $detail })
cli-offline-archive-unreadable = the archive cannot be read ({ $detail })
cli-offline-would-not-be-valid = the archive would not be valid; nothing was written
cli-offline-not-this-step = { $file } is not at the stage for this step ({ $detail })
cli-offline-see-stage = `percole verify` says at which stage the election is
cli-offline-itself-not-valid = it is not valid
cli-offline-archive-not-valid = the archive is not valid
cli-offline-verify-lists-all = `percole verify` lists every problem
cli-offline-unit-ballots-and-credentials = ballots and credentials

## Steps of a secret election

cli-offline-election-not-made = the election cannot be made
cli-offline-election-made = the election { $election } is { $file }
cli-offline-template-should-hold = `name`, `description` and `questions`, each question with `question`, `answers`, `min`, `max` and perhaps `blank`
cli-offline-credentials-not-made = no credentials were made
cli-offline-credentials-made =
    { $count ->
        [one] one credential is made
       *[other] { $count } credentials are made
    }: the secret list is { $secret }, the public one { $public }
cli-offline-not-credentials = { $file } is not a list of public credentials ({ $detail })
cli-offline-archive-not-made = the archive cannot be made ({ $detail })
cli-offline-box-open =
    the ballot box is { $file }, open for { $count ->
        [one] one credential
       *[other] { $count } credentials
    }
cli-offline-ballot-file = the ballot { $file }
cli-offline-in-box =
    { $count ->
        [one] one ballot is in the box
       *[other] { $count } ballots are in the box
    }:
cli-offline-box-stays-open = the ballot box stays open
cli-offline-box-closed =
    the ballot box is closed: { $count ->
        [one] one ballot
       *[other] { $count } ballots
    } to decrypt together
cli-offline-no-result-yet = there is no result yet
cli-offline-result-published = the result is in { $file }; `percole verify { $file }` shows it

## What trustees do

cli-offline-key-not-made = the key cannot be made
cli-offline-key-made = the key is { $key }; keep it and its passphrase. Its public part is { $public }
cli-offline-nothing-decrypted = nothing was decrypted
cli-offline-decryption-added = the part of the decryption by trustee { $trustee } is in { $file }
cli-offline-generation-not-begun = the key generation cannot begin
cli-offline-generation-begun = give { $message } to all other members. Your state is { $state }: keep it
cli-offline-generation-stops = the key generation does not go on
cli-offline-proof-for-others = give { $file } to all others: it shows them the same
cli-offline-give-to-others = give to all other members: { $files }
cli-offline-generation-done = the key generation is done. Your share of the key is { $state }: keep it and its passphrase. The group is { $group }
cli-offline-members-awaited = messages are awaited from: member { $members }
cli-offline-compare-fingerprint = all members must see this fingerprint (compare it by voice): { $fingerprint }
cli-offline-message-unreadable = the message that was made cannot be read ({ $detail })
cli-offline-one-message-a-round = a member sends one message a round: if the one there was never sent because a run was interrupted, remove it; else this key generation must begin anew

## Passphrases

cli-offline-passphrase = passphrase
cli-offline-new-passphrase = new passphrase
cli-offline-same-again = the same again
cli-offline-prompt = { $what }:
cli-offline-passphrases-differ = the two passphrases differ; nothing was written
cli-offline-no-terminal = there is no terminal to ask for the passphrase
cli-offline-give-passphrase-file = give --passphrase-file FILE
cli-offline-passphrase-unreadable = the passphrase cannot be read ({ $detail })
cli-offline-passphrase-empty = the passphrase is empty
cli-offline-good-passphrase = several words that nobody guesses make a good one
