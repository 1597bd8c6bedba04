## A failure, and what to do next

cli-error = error: { $what }
cli-next = next:  { $next }
cli-within = { $place }: { $what }
cli-cannot-start = this program cannot start: { $why }
cli-output-closed = nobody reads the output any more
cli-output-unwritable = the output cannot be written: { $why }
cli-file-has-errors =
    { $file } has { $count ->
        [one] one error
       *[other] { $count } errors
    }; nothing was taken in
cli-correct-file = correct the file and give the command again

## What the node said, and what to do about it

cli-node-failed = the node failed: { $what }
cli-no-reason-given = the node gave no reason (code { $code })
cli-correct-it = nothing was written; correct it and give the command again
cli-check-name = check what you named; the `list` commands show what there is
cli-use-what-is-there = nothing was written; use what is there
cli-look-where-it-stands = nothing was written; the `show` commands show where things stand
cli-ask-administrator = ask an administrator of the node
cli-ask-for-token = ask an administrator of the node for a new token file (`percole operator invite` there)
cli-upgrade-node = this node does not know the command: upgrade it to the version of `percole --version`
cli-send-less = nothing was written; send less at once
cli-try-again = nothing was written; try again
cli-try-again-in = nothing was written; try again in { $seconds } s
cli-look-at-log = the log of the node says more; then try again

## The way to the node

cli-connection-broke = the connection broke: the node stopped or the network failed
cli-asking-again = the connection to the node is lost; asking again …
cli-node-silent = the node gives no sign of life, though its place is taken: its process is stopped, or its machine is overloaded
cli-look-at-process = look at the process of percole-node (one that was stopped goes on after `kill -CONT PID`), then give the command again
cli-check-it-runs = check that the node runs (`percole-node run`), then give the command again
cli-same-key = once the node answers, give the same command with --command-key { $key }: it is carried out once
cli-perhaps-done = the answer did not arrive, so it is not known whether this was done: { $what }
cli-look-first = look with `{ $command }` before you try again
cli-name-the-node = name the node with --socket PATH, PERCOLE_DATA_DIR=DIR or --token-file FILE; `percole-node run --data-dir DIR` starts one
cli-correct-address = correct the address in the token file
cli-token-not-shown = nothing was sent, and the token was not shown
cli-put-right = nothing was sent; once that is put right, give the same command again
cli-token-unsendable = the token holds signs that cannot be sent
cli-token-file-unusable = the token file { $file } cannot be used: { $why }
cli-token-wrong = the token is empty or holds other signs than letters and digits
cli-fingerprint-wrong = the fingerprint should have 64 digits from 0-9 and a-f
cli-role-empty = the role is empty
cli-token-expired-on = the token of { $name } expired on { $moment }
cli-two-nodes = { $first } and { $second } name two nodes
cli-give-one = give one of them

## Short names

cli-node-unnamed = node { $id }

## The command line

cli-no-command-or-topic = there is no command or topic `{ $text }`
cli-commands-and-topics = `percole help` lists the commands; the topics are exit-codes, json, ids and times
cli-unknown-command = there is no command `{ $text }`
cli-unknown-argument = `{ $text }` has no place here
cli-arguments-missing = { $names } is missing
cli-value-missing = { $name } needs a value
cli-value-unknown = `{ $text }` is no value for { $name }: write one of { $known }
cli-value-wrong = { $name }: `{ $text }` cannot be read
cli-arguments-together = { $name } and { $other } cannot be given together
cli-value-too-many = `{ $text }` is one value too many for { $name }
cli-values-of-another-number = { $name } needs another number of values
cli-equals-missing = write `=` between { $name } and its value
cli-command-missing = name a command
cli-argument-no-text = an argument is not text in UTF-8
cli-line-unreadable = the command line cannot be read
cli-number-wrong = write a whole number from 0 on, in digits
cli-number-too-large = this number is too large
cli-number-out-of-range = write a number from { $least } to { $most }
cli-invisible-removed = characters that are not seen ({ $code }) were removed from `{ $text }`
cli-did-you-mean = did you mean { $near }?
cli-see-help = `{ $command } --help` says how to write it
cli-not-a-moment = write 2026-04-24 14:00, or 2026-04-24T14:00+02:00, or 2026-04-24T14:00[Europe/Paris], or +30m, or now
cli-not-a-length = write a number and a unit: 45s, 30m, 12h, 7d or 2w
cli-length-too-long = that is more than 100 years
cli-not-a-command-key = a command key is 32 hexadecimal digits

## Files

cli-file-unreadable = { $file } cannot be read: { $why }
cli-check-file-name = check the name, and who may read it
cli-file-too-large = { $file } has more than { $max } bytes, which is the most that is read
cli-file-not-utf-8 = { $file } is not UTF-8 text: see byte { $byte }
cli-save-as-utf-8 = save it as UTF-8 and give the command again
cli-file-exists = { $file } exists already and is not overwritten
cli-other-name-or-remove = give another name, or remove the file
cli-other-name-or-force = give another name, or --force to replace it
cli-file-unwritable = { $file } cannot be written: { $why }

## Titles of columns and facts

cli-title-id = id
cli-title-state = state
cli-title-reason = reason

## Lists

cli-goes-on = there is more: --cursor { $cursor } goes on

## What was written into the log

cli-at-place =
    event { $index } of the log, { $level ->
        [cosigned] cosigned
       *[durable] durable
    }
cli-at-place-repeated = { $place }; it had been done before under the same key
cli-in-brackets = ({ $what })

## Days, moments, spans of time

cli-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
cli-day-in-figures = { $year }-{ $month }-{ $day }
cli-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
cli-moment = { $weekday } { $day }, { $hour }:{ $minute } { $offset }
cli-moment-in-figures = { $day } { $hour }:{ $minute } { $offset }
cli-closing-in-figures =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $figures }
cli-never = never
cli-ago = { $span } ago
cli-milliseconds = { $number } ms
cli-seconds = { $number } s
cli-minutes = { $number } min
cli-hours = { $number } h
cli-days = { $number } d
cli-two-units = { $large } { $small }
cli-progress = { $done } of { $total } { $what }, { $rate }, { $left } left
cli-progress-bytes = { $done } of { $total }, { $left } left
