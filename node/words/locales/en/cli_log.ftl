## Titles

cli-log-title-index = index
cli-log-title-event = event
cli-log-title-time = time given
cli-log-title-subject = subject
cli-log-title-content = content
cli-log-title-readers = who may read
cli-log-title-seen-from = seen from
cli-log-title-addressees = addressees
cli-log-title-log = log
cli-log-title-head = head
cli-log-title-fingerprint = fingerprint
cli-log-title-signed-by = signed by
cli-log-title-cosigned-by = cosigned by
cli-log-title-events = events
cli-log-title-of-them = of them
cli-log-title-contents = contents
cli-log-title-lost = lost

## Events, as they are shown

cli-log-content-size =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
cli-log-not-held = not held
cli-log-withheld = withheld
cli-log-unreadable = unreadable
cli-log-recorded-by = { $readers }; recorded by { $who }
cli-log-nothing-there = there is no event { $index } or later
cli-log-skipped = the node sent event { $found } where event { $expected } belongs
cli-log-have-it-checked = have its log checked on that node: `percole-node fsck`
cli-log-head-unreadable = the newest head of the log cannot be read ({ $detail })

## What stands where, and who signed it

cli-log-event-of = { $index } of { $origin }
cli-log-head =
    { $size ->
        [one] { $size } event
       *[other] { $size } events
    }, root { $root }
cli-log-signed-by = { $key } ({ $trust })
cli-log-key-given = given by you
cli-log-key-proved = the node’s id proves it
cli-log-key-told = as the node tells it: have it confirmed
cli-log-key-later = a later key of the node: have it confirmed
cli-log-unknown-trust = `{ $text }` is no reason to trust a key: write one of { $known }
cli-log-cosigned-at = { $origin }, on { $moment }
cli-log-cosigned-by-nobody = nobody
cli-log-cosigners-unnamed = not checked: name who must have cosigned with --cosigner

## Receipts

cli-log-proves-nothing = the node gave a receipt that proves nothing ({ $detail })
cli-log-check-log = check its log with `percole log verify`, and have it checked there with `percole-node fsck`
cli-log-keep-receipt = --out FILE keeps the receipt
cli-log-receipt-written = the receipt is { $file }; it is checked without any node: `percole log check-receipt { $file } --key { $key }`
cli-log-receipt-valid = the receipt is valid: the event stands in this log
cli-log-receipt-not-valid = NOT VALID: { $why }
cli-log-not-a-receipt = this is not a receipt, or it was damaged ({ $detail })
cli-log-receipt-refused = it does not fit the key or the log that you named ({ $detail })
cli-log-not-cosigned = { $origin } has not cosigned it
cli-log-not-a-key = `{ $text }` is not the key of a log: write its 64 digits from 0 to 9 and a to f
cli-log-not-an-origin = `{ $text }` is not the name of a log: write `percole/ID/0`, with the 64 digits of the node’s id

## A log that is checked

cli-log-unit-events = events
cli-log-not-signed = NOT SOUND: the head of the log is not signed as it must be ({ $detail })
cli-log-head-not-reached =
    the newest head covers { $size ->
        [one] { $size } event
       *[other] { $size } events
    }, of which the node holds { $held }: it cannot be checked yet
cli-log-when-caught-up = try again when it has caught up (`percole sync status`)
cli-log-not-checked = not checked (--hashes-only)
cli-log-checked = { $number } checked
cli-log-checked-some-withheld = { $number } checked, { $withheld } withheld from this node
cli-log-checked-some-absent = { $number } checked, { $absent } not held here
cli-log-lost-with-a-restore =
    { $number ->
        [one] { $number } event, as the log says itself: nobody else held it when this node was restored
       *[other] { $number } events, as the log says itself: nobody else held them when this node was restored
    }
cli-log-seen-from-elsewhere = { $number } seen from another node
cli-log-with-addressees = { $number } with addressees
cli-log-sound = sound: all that was checked fits
cli-log-not-sound =
    NOT SOUND: { $count ->
        [one] one thing does not fit
       *[other] { $count } things do not fit
    }
cli-log-at-event = event { $index }
cli-log-event-unusable = event { $index } cannot be used ({ $detail })
cli-log-own-event-missing = this node wrote it, and holds no more of it than its fingerprint
cli-log-content-gone = its content is gone, and is not one that may be erased
cli-log-salt-length = the random number that hides its content has not 32 bytes
cli-log-tree-differs =
    { $size ->
        [one] its { $size } event gives
       *[other] its { $size } events give
    } the root { $root }, and the signed head says { $signed }
cli-log-cosignature-wrong = a cosignature is not valid ({ $detail })

## Events that are not applied

cli-log-title-log-of = log of
cli-log-problem-violation = refused
cli-log-problem-waiting = waits
cli-log-problem-unknown = unknown kind
cli-log-problem-paused = behind another
cli-log-problem-missing = without content
cli-log-problem-later = put off
cli-log-problem-equivocation = two histories
cli-log-unknown-problem = `{ $text }` is not a state of an event: write one of { $known }
cli-log-no-problems = no problems: every event of other nodes that came here is applied
cli-log-more-not-listed =
    { $count ->
        [one] one more is not listed
       *[other] { $count } more are not listed
    }

## Erasing

cli-log-erased = what event { $index } says is erased
cli-log-look-then-yes = look at the event with `percole log show --payload`, then give --yes
cli-log-erase-question = erase it for good, at every node? Write yes or no
cli-log-not-erased = nothing was erased, as you chose
