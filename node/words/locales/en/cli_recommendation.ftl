## Titles of columns and facts

cli-recommendation-title-number = number
cli-recommendation-title-title = title
cli-recommendation-title-version = version
cli-recommendation-title-measures = measures
cli-recommendation-title-node = node
cli-recommendation-title-report = report
cli-recommendation-title-linked-to = linked to
cli-recommendation-title-groups = working groups
cli-recommendation-title-comment-until = comments until
cli-recommendation-title-scope = visible to
cli-recommendation-title-transmission = transmission
cli-recommendation-title-recommendation = recommendation
cli-recommendation-title-sender = from
cli-recommendation-title-recipient = to
cli-recommendation-title-sent = sent on
cli-recommendation-title-answer-due = answer due
cli-recommendation-title-when = when
cli-recommendation-title-what = what happened
cli-recommendation-title-who = who
cli-recommendation-title-event = event

## How it was adopted

cli-recommendation-title-adopted = adopted on
cli-recommendation-title-meeting = meeting
cli-recommendation-title-how = decided by
cli-recommendation-title-present = present
cli-recommendation-title-dissent = those who do not agree
cli-recommendation-title-recorded-by = recorded by
cli-recommendation-present = { $category }: { $count }
cli-recommendation-office-of-holder = { $holder }, { $office }
cli-recommendation-recorded-for = { $office } (entered by an operator)

## Lists

cli-recommendation-none-fit = no recommendations fit
cli-recommendation-no-transmissions = no transmissions: `percole report transmit` hands a report over
cli-recommendation-earlier-left-out = Earlier events are not shown.
cli-recommendation-nothing-happened = nothing has happened yet
cli-recommendation-days-after-receipt =
    { $days ->
        [one] one day after receipt
       *[other] { $days } days after receipt
    }
cli-recommendation-overdue = { $due }, overdue
cli-recommendation-measures-asked =
    { $measures ->
        [one] Measure asked for
       *[other] Measures asked for
    }

## What happened

cli-recommendation-happened-drafted = draft begun
cli-recommendation-happened-versioned = text recorded
cli-recommendation-happened-published = opened for comment
cli-recommendation-happened-revised = given back to its working group
cli-recommendation-happened-adopted = adopted
cli-recommendation-happened-adoption-shown = how it was adopted recorded for its readers
cli-recommendation-happened-sent = sent
cli-recommendation-happened-withdrawn = withdrawn
cli-recommendation-happened-transmitted = transmission sent
cli-recommendation-happened-received = transmission received
cli-recommendation-happened-recalled = transmission recalled
cli-recommendation-happened-erased = text erased
cli-recommendation-by-operator = operator
cli-recommendation-by-node = the node itself

## What was done

cli-recommendation-drafted = the draft “{ $title }” is recorded: recommendation { $recommendation }
cli-recommendation-versioned = recommendation { $recommendation } has a new version
cli-recommendation-published = recommendation { $recommendation } is open for comment until { $until }
cli-recommendation-revised = recommendation { $recommendation } is in revision with its working group
cli-recommendation-adopted = recommendation { $recommendation } is adopted
cli-recommendation-withdrawn = recommendation { $recommendation } is withdrawn
cli-recommendation-transmitted = recommendation { $recommendation } is sent: transmission { $transmission }
cli-recommendation-acknowledged = the receipt of transmission { $transmission } is recorded; the time to answer runs
cli-recommendation-recalled = transmission { $transmission } is recalled
cli-recommendation-none-waits = no transmission waits for this node to acknowledge it

## Documents

cli-recommendation-taken-in =
    report { $report } is taken in: { $recommendations ->
        [one] one recommendation
       *[other] { $recommendations } recommendations
    }, { $measures ->
        [one] one measure asked for
       *[other] { $measures } measures asked for
    }
cli-recommendation-there-already =
    nothing new: report { $report } is here already, with { $recommendations ->
        [one] one recommendation
       *[other] { $recommendations } recommendations
    } and { $measures ->
        [one] one measure asked for
       *[other] { $measures } measures asked for
    }
cli-recommendation-document-good =
    the document is good: { $recommendations ->
        [one] one recommendation
       *[other] { $recommendations } recommendations
    }, { $measures ->
        [one] one measure asked for
       *[other] { $measures } measures asked for
    }; nothing was sent
cli-recommendation-note = note: { $note }
cli-recommendation-form-unknown = { $file } ends neither in .json nor in .md, so it is not known in which form to read it
cli-recommendation-name-the-form = rename the file, or name its form with `--format` where the command has it
cli-recommendation-file-holds-none = it holds no recommendation
cli-recommendation-begin-one = begin one with `## 1. Title`
cli-recommendation-file-holds-several = it holds { $count } recommendations
cli-recommendation-file-holds-others = it holds no recommendation { $number }, but { $numbers }
cli-recommendation-choose-one = choose one with --number N, or take in all of them with `percole recommendation import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` is not a category with a count: write for example users=12
cli-recommendation-antenne-missing = the antenne where the working group met is missing: write for example Rennes or Rennes/FR

## Several at once

cli-recommendation-steps = steps
cli-recommendation-one-key-for-several = --command-key is the key of one command, and these are several
cli-recommendation-leave-key-out = leave it out; the same command goes on where it stopped
cli-recommendation-some-done =
    { $done ->
        [one] { $done } of { $all } is done
       *[other] { $done } of { $all } are done
    }; these are not:
cli-recommendation-none-done =
    { $all ->
        [one] it is not done:
       *[other] not one of the { $all } is done:
    }
cli-recommendation-not-tried = not tried after what went wrong before it
cli-recommendation-give-again = put that right, then give the command again for those that are left; --all passes over what is done
