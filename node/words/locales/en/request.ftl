## States, as they follow “it is”
request-state-filed = not answered
request-state-answered = answered
request-state-withdrawn = withdrawn

## What is asked for, what is answered, where the answer stands; the first two are also read as that by whoever writes them
request-kind-agenda = item for the agenda
request-kind-question = written question
request-kind-mediation = mediation
request-answer-placed = on the agenda
request-answer-later = put off
request-answer-refused = refused
request-answer-answered = answered in words
request-standing-awaited = answer awaited
request-standing-late = late
request-standing-unknown = answer was due: we do not know
request-standing-put-off = put off

## Words outside a closed list
request-unknown-state = `{ $text }` is not a state of a request: write one of { $known }
request-unknown-kind = `{ $text }` cannot be asked of a body: write one of { $known }
request-unknown-answer = `{ $text }` is no answer of a body: write one of { $known }
request-unknown-standing = `{ $text }` does not say where the answer to a request stands: write one of { $known }

## Steps that a state does not allow
cannot-request-answer = cannot answer a request that is { $state }: it must be { $allowed }
cannot-request-withdraw = cannot withdraw a request that is { $state }: it must be { $allowed }
request-exists = this request exists already
request-absent = this request does not exist yet
request-not-known = no request { $id } is known here; see `percole request list`
no-such-request = there is no request `{ $text }` here that you may read

## What an event did without authority
request-answered-for-another = it is by { $author }, and the body that is asked is of { $recipient }

## What is missing or wrong
request-meeting-missing = is missing: name the meeting on whose agenda it stands
request-meeting-of-other-answer = belongs to an answer that places the request on an agenda
request-meeting-of-other-body = is a meeting of { $other }: choose one of { $body }
request-meeting-over = began on { $start }: choose one that is still to come
request-meeting-not-to-come = is { $state }: choose one that is still to come
request-until-missing = is missing: say until which day the request is put off
request-until-past = is { $until }, which is over: name a day that is to come
request-until-of-other-answer = belongs to an answer that puts the request off
request-article-missing = is missing: name the article under which the request is refused
request-article-of-other-answer = belongs to an answer that refuses the request
request-asker-is-no-member = members ask something of a body, and you are not a member here
request-sign-is-persons = is for members who ask for themselves: leave it out
request-confidential-elsewhere = is possible for a body of this site alone: { $body } is of { $node }
request-too-many-open = { $open } of your requests wait for an answer: ask the next thing once one of them is answered, or withdraw one
request-of-another = somebody else filed this request: only they withdraw it
request-filed-elsewhere = this request was filed on the site of { $node }: it is withdrawn there
request-answered-elsewhere = { $body } is a body of { $node }: it answers there
