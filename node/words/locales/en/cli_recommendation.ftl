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
cli-recommendation-title-when = when
cli-recommendation-title-what = what happened
cli-recommendation-title-who = who
cli-recommendation-title-event = event

## How it was adopted

cli-recommendation-title-how = decided by
cli-recommendation-title-present = present
cli-recommendation-present = { $category }: { $count }

## Lists

cli-recommendation-none-fit = no recommendations fit
cli-recommendation-earlier-left-out = Earlier events are not shown
cli-recommendation-nothing-happened = nothing has happened yet
cli-recommendation-measures-asked =
    { $measures ->
        [one] Measure asked for
       *[other] Measures asked for
    }

## What happened

cli-recommendation-by-operator = operator
cli-recommendation-by-node = the node itself

## What was done

cli-recommendation-drafted = the draft “{ $title }” is recorded: recommendation { $recommendation }
cli-recommendation-versioned = recommendation { $recommendation } has a new version
cli-recommendation-dropped = recommendation { $recommendation } is taken out of its report

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
cli-recommendation-choose-one = choose one with --number N, or take in all of them with `percole report import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` is not a category with a count: write for example users=12
cli-recommendation-antenne-missing = the antenne where the working group met is missing: write for example Rennes or Rennes/FR

## Several at once

