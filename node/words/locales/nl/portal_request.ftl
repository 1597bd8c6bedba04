## Lists
portal-request-of-body = Wat aan { $body } wordt gevraagd
portal-request-waiting = Wat op zijn antwoord wacht
portal-request-mine = Wat ik heb gevraagd
portal-request-to-answer = Wat mijn organen moeten beantwoorden
portal-request-all = Alle verzoeken
portal-request-no-request = Er is nog niets gevraagd.
portal-request-on-agenda = Gevraagd door vennoten
portal-request-untitled = tekst gewist

## Where an answer stands
portal-request-due = antwoord verwacht op { $day }: { $left }
portal-request-unknown = antwoord verwacht op { $day }; geen latere gegevens van { $site }: we weten het niet
portal-request-put-off = uitgesteld tot { $day }

## A request
portal-request-kind = Wat gevraagd wordt
portal-request-from = Van
portal-request-a-member = een vennoot van { $site }
portal-request-from-body = { $body } ({ $site })
portal-request-filed = Gevraagd op
portal-request-few-read-it = Alleen wie in het orgaan zetelt en wie vroeg, lezen dit.
portal-request-withdrawn-because = Ingetrokken: { $reason }
portal-request-answer = Het antwoord
portal-request-answered-on = op { $day }
portal-request-at-meeting = Op de agenda van
portal-request-under-article = Op grond van artikel
portal-request-replaced-because = Dit antwoord vervangt een eerder: { $reason }
portal-request-history = Wat er tot nu toe gebeurde

## Asking
portal-request-ask = Iets aan dit orgaan vragen
portal-request-ask-explained = Wie over { $body } mag lezen, leest wat u vraagt, en het antwoord. Uw naam wordt alleen getoond als u dat wilt.
portal-request-ask-elsewhere = { $body } is een orgaan van { $site }: uw verzoek gaat naar die site, en het antwoord komt hier terug.
portal-request-what = Wat vraagt u?
portal-request-agenda-hint = Erover spreken op een vergadering
portal-request-question-hint = Een antwoord in woorden
portal-request-mediation-hint = Hulp bij een conflict; alleen het orgaan en u lezen het
portal-request-title = In één regel
portal-request-text = Meer erover (mag leeg blijven)
portal-request-who-sees-it = Wie het ziet
portal-request-sign = Mijn naam tonen: { $name }
portal-request-confidential = Alleen wie in het orgaan zetelt en ik lezen het
portal-request-do-ask = Vragen

## Taking back
portal-request-withdraw = Dit verzoek intrekken
portal-request-withdraw-explained = Het blijft vermeld als ingetrokken, met uw reden. Dit kan niet ongedaan gemaakt worden.
portal-request-do-withdraw = Intrekken

## Answering
portal-request-to-answer-it = Dit verzoek beantwoorden
portal-request-answer-explained = Wie het verzoek leest, leest het antwoord zodra u het publiceert.
portal-request-what-is-answered = Wat antwoordt het orgaan?
portal-request-which-meeting = Als het op een agenda staat: van welke vergadering?
portal-request-no-meeting = Er is geen vergadering van dit orgaan gepland: plan er eerst een om iets op haar agenda te zetten.
portal-request-until = Als het wordt uitgesteld: tot welke dag?
portal-request-article = Als het wordt geweigerd: op grond van welk artikel?
portal-request-in-words = In woorden
portal-request-in-words-hint = Mag leeg blijven als het op een agenda staat
portal-request-why-another = Waarom een ander antwoord
portal-request-do-answer = Het antwoord publiceren
