## Titles of columns and facts

cli-transmission-title-transmission = transmission
cli-transmission-title-sender = from
cli-transmission-title-recipient = to
cli-transmission-title-sent = sent on
cli-transmission-title-received = received on
cli-transmission-title-standing = where its answer stands
cli-transmission-title-passing-on = passing on
cli-transmission-title-previous = received by transmission
cli-transmission-allowed = allowed
cli-transmission-not-allowed = not allowed
cli-transmission-came-by = How it came here:
cli-transmission-none = no transmissions: `percole report transmit` hands a report over
cli-transmission-on-its-way =
    handed over, not received yet, { $days ->
        [one] one day
       *[other] { $days } days
    }
cli-transmission-awaited =
    answer due by { $due }, { $days ->
        [one] one day left
       *[other] { $days } days left
    }
cli-transmission-late =
    late by { $days ->
        [one] one day
       *[other] { $days } days
    }, due by { $due }
cli-transmission-unknown = answer expected on { $due }; last news of { $node } on { $heard }: we do not know
cli-transmission-never-heard = answer expected on { $due }; no news of { $node }: we do not know
cli-transmission-recalled-because = recalled: { $reason }
cli-transmission-recalled = transmission { $transmission } is recalled