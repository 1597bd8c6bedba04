## States, as they follow “it is”
request-state-filed = nicht beantwortet
request-state-answered = beantwortet
request-state-withdrawn = zurückgezogen

## What is asked for, what is answered, where the answer stands; the first two are also read as that by whoever writes them
request-kind-agenda = Antrag zur Tagesordnung
request-kind-question = schriftliche Frage
request-kind-mediation = Vermittlung
request-answer-placed = auf der Tagesordnung
request-answer-later = aufgeschoben
request-answer-refused = abgelehnt
request-answer-answered = in Worten beantwortet
request-standing-awaited = Antwort erwartet
request-standing-late = verspätet
request-standing-unknown = Antwort fällig: wir wissen es nicht
request-standing-put-off = aufgeschoben

## Words outside a closed list
request-unknown-state = `{ $text }` ist kein Stand eines Anliegens: schreiben Sie eines von { $known }
request-unknown-kind = `{ $text }` lässt sich von keinem Organ erbitten: schreiben Sie eines von { $known }
request-unknown-answer = `{ $text }` ist keine Antwort eines Organs: schreiben Sie eines von { $known }
request-unknown-standing = `{ $text }` sagt nicht, wie es um die Antwort auf ein Anliegen steht: schreiben Sie eines von { $known }

## Steps that a state does not allow
cannot-request-answer = ein Anliegen, das { $state } ist, lässt sich nicht beantworten: es muss { $allowed } sein
cannot-request-withdraw = ein Anliegen, das { $state } ist, lässt sich nicht zurückziehen: es muss { $allowed } sein
request-exists = dieses Anliegen gibt es schon
request-absent = dieses Anliegen gibt es noch nicht
request-not-known = hier ist kein Anliegen { $id } bekannt; siehe `percole request list`
no-such-request = hier gibt es kein Anliegen `{ $text }`, das Sie lesen dürfen

## What an event did without authority
request-answered-for-another = es ist von { $author }, und das gefragte Organ gehört zu { $recipient }

## What is missing or wrong
request-meeting-missing = fehlt: nennen Sie die Sitzung, auf deren Tagesordnung es steht
request-meeting-of-other-answer = gehört zu einer Antwort, die das Anliegen auf eine Tagesordnung setzt
request-meeting-of-other-body = ist eine Sitzung von { $other }: wählen Sie eine von { $body }
request-meeting-over = begann am { $start }: wählen Sie eine, die noch kommt
request-meeting-not-to-come = ist { $state }: wählen Sie eine, die noch kommt
request-until-missing = fehlt: sagen Sie, bis zu welchem Tag das Anliegen aufgeschoben ist
request-until-past = ist { $until } und damit vorbei: nennen Sie einen Tag, der noch kommt
request-until-of-other-answer = gehört zu einer Antwort, die das Anliegen aufschiebt
request-article-missing = fehlt: nennen Sie den Artikel, nach dem das Anliegen abgelehnt wird
request-article-of-other-answer = gehört zu einer Antwort, die das Anliegen ablehnt
request-asker-is-no-member = Mitglieder erbitten etwas von einem Organ, und Sie sind hier kein Mitglied
request-sign-is-persons = ist für Mitglieder, die für sich selbst fragen: lassen Sie es weg
request-confidential-elsewhere = geht nur für ein Organ dieser Seite: { $body } gehört zu { $node }
request-too-many-open = { $open } Ihrer Anliegen warten auf eine Antwort: stellen Sie das nächste, sobald eines beantwortet ist, oder ziehen Sie eines zurück
request-of-another = jemand anderes hat dieses Anliegen eingereicht: nur diese Person zieht es zurück
request-filed-elsewhere = dieses Anliegen wurde auf der Seite von { $node } eingereicht: dort zieht man es zurück
request-answered-elsewhere = { $body } ist ein Organ von { $node }: es antwortet dort
