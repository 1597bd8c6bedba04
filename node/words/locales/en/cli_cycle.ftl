## Titles of columns and facts

cli-cycle-title-season = season
cli-cycle-title-edition = edition
cli-cycle-title-phase = phase
cli-cycle-title-decided = decided by
cli-cycle-title-retrospective = look back
cli-cycle-decided-by-vote = the vote “{ $title }”

## What is shown

cli-cycle-none = no editions are known here: `percole cycle open` opens one
cli-cycle-moved-line = phase { $phase } moved: { $from } to { $to } ({ $reason })
cli-cycle-same-season = Other editions of the same season:

## What was done, and will be

cli-cycle-opened = edition { $number } of season { $season } is open
cli-cycle-will-open = this opens edition { $number } of season { $season }: its rules of the game cannot be changed afterwards
cli-cycle-dates-moved = the dates of phase { $phase } are moved
cli-cycle-closed = the edition is closed
cli-cycle-will-close = this closes the edition for good
cli-cycle-charter-fits = nothing is wrong with these rules of the game
cli-cycle-charter-fits-above = nothing is wrong with these rules of the game; they keep to those of { $above }
cli-cycle-charter-unusable = { $path }: { $why }
