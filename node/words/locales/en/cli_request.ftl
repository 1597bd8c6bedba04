## Lists
cli-request-none = no requests fit: `percole request file` asks something of a body
cli-request-title-asked = asked
cli-request-title-from = from
cli-request-title-filed = filed on
cli-request-title-standing = where its answer stands
cli-request-title-answer = answer
cli-request-title-article = under article
cli-request-title-until = until
cli-request-title-meeting = meeting
cli-request-title-readers = who reads it
cli-request-confidential = the body and whoever filed it
cli-request-body-of = { $body } ({ $node })
cli-request-awaited =
    answer due by { $due }, { $days ->
        [one] one day left
       *[other] { $days } days left
    }
cli-request-late =
    late by { $days ->
        [one] one day
       *[other] { $days } days
    }, due by { $due }
cli-request-unknown = answer expected on { $due }; no later news of { $node }: we do not know
cli-request-put-off = put off until { $until }

## What was done
cli-request-filed = { $body } is asked: it answers by { $due }
cli-request-answered = the answer is recorded
cli-request-withdrawn = the request is withdrawn
