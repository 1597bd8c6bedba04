## Lists
portal-request-of-body = What is asked of { $body }
portal-request-waiting = What waits for its answer
portal-request-mine = What I asked
portal-request-to-answer = What my bodies are to answer
portal-request-all = All requests
portal-request-no-request = Nothing has been asked yet.
portal-request-on-agenda = Asked for by members
portal-request-untitled = text erased

## Where an answer stands
portal-request-due = answer due on { $day }: { $left }
portal-request-unknown = answer expected on { $day }; no later data of { $site }: we do not know
portal-request-put-off = put off until { $day }

## A request
portal-request-kind = What is asked
portal-request-from = From
portal-request-a-member = a member of { $site }
portal-request-from-body = { $body } ({ $site })
portal-request-filed = Asked on
portal-request-few-read-it = Only those who sit in the body and whoever asked read this.
portal-request-withdrawn-because = Withdrawn: { $reason }
portal-request-answer = The answer
portal-request-answered-on = on { $day }
portal-request-at-meeting = On the agenda of
portal-request-under-article = Under article
portal-request-replaced-because = This answer replaces an earlier one: { $reason }
portal-request-history = What happened so far

## Asking
portal-request-ask = Ask something of this body
portal-request-ask-explained = Whoever may read of { $body } can read what you ask, and the answer. Your name is shown only if you want it.
portal-request-ask-elsewhere = { $body } is a body of { $site }: your request goes to that site, and its answer comes back here.
portal-request-what = What do you ask for?
portal-request-agenda-hint = It is to be talked about at a meeting
portal-request-question-hint = It is to be answered in words
portal-request-mediation-hint = Help in a conflict; only the body and you read it
portal-request-title = In one line
portal-request-text = More of it (may stay empty)
portal-request-who-sees-it = Who sees it
portal-request-sign = Show my name: { $name }
portal-request-confidential = Only those who sit in the body and I read it
portal-request-do-ask = Ask it

## Taking back
portal-request-withdraw = Take this request back
portal-request-withdraw-explained = It stays listed as withdrawn, with your reason. This cannot be taken back.
portal-request-do-withdraw = Take it back

## Answering
portal-request-to-answer-it = Answer this request
portal-request-answer-explained = Whoever reads the request reads the answer as soon as you publish it.
portal-request-what-is-answered = What does the body answer?
portal-request-which-meeting = If it stands on an agenda: of which meeting?
portal-request-no-meeting = No meeting of this body is planned: plan one first to put something on its agenda.
portal-request-until = If it is put off: until which day?
portal-request-article = If it is refused: under which article?
portal-request-in-words = In words
portal-request-in-words-hint = May stay empty where it stands on an agenda
portal-request-why-another = Why another answer
portal-request-do-answer = Publish the answer
