## States, as they follow “it is”
request-state-filed = niet beantwoord
request-state-answered = beantwoord
request-state-withdrawn = ingetrokken

## What is asked for, what is answered, where the answer stands; the first two are also read as that by whoever writes them
request-kind-agenda = agendapunt
request-kind-question = schriftelijke vraag
request-kind-mediation = bemiddeling
request-answer-placed = op de agenda
request-answer-later = uitgesteld
request-answer-refused = geweigerd
request-answer-answered = in woorden beantwoord
request-standing-awaited = antwoord verwacht
request-standing-late = te laat
request-standing-unknown = antwoord vervallen: we weten het niet
request-standing-put-off = uitgesteld

## Words outside a closed list
request-unknown-state = `{ $text }` is geen stand van een verzoek: schrijf een van { $known }
request-unknown-kind = `{ $text }` kan niet aan een orgaan worden gevraagd: schrijf een van { $known }
request-unknown-answer = `{ $text }` is geen antwoord van een orgaan: schrijf een van { $known }
request-unknown-standing = `{ $text }` zegt niet waar het antwoord op een verzoek staat: schrijf een van { $known }

## Steps that a state does not allow
cannot-request-answer = een verzoek dat { $state } is, kan men niet beantwoorden: het moet { $allowed } zijn
cannot-request-withdraw = een verzoek dat { $state } is, kan men niet intrekken: het moet { $allowed } zijn
request-exists = dit verzoek bestaat al
request-absent = dit verzoek bestaat nog niet
request-not-known = hier is geen verzoek { $id } bekend; zie `percole request list`
no-such-request = er is hier geen verzoek `{ $text }` dat u mag lezen

## What an event did without authority
request-answered-for-another = het is van { $author }, en het orgaan dat gevraagd wordt is van { $recipient }

## What is missing or wrong
request-meeting-missing = ontbreekt: noem de vergadering op wier agenda het staat
request-meeting-of-other-answer = hoort bij een antwoord dat het verzoek op een agenda zet
request-meeting-of-other-body = is een vergadering van { $other }: kies er een van { $body }
request-meeting-over = begon op { $start }: kies er een die nog moet komen
request-meeting-not-to-come = is { $state }: kies er een die nog moet komen
request-until-missing = ontbreekt: zeg tot welke dag het verzoek wordt uitgesteld
request-until-past = is { $until } en dat is voorbij: noem een dag die nog moet komen
request-until-of-other-answer = hoort bij een antwoord dat het verzoek uitstelt
request-article-missing = ontbreekt: noem het artikel op grond waarvan het verzoek wordt geweigerd
request-article-of-other-answer = hoort bij een antwoord dat het verzoek weigert
request-asker-is-no-member = vennoten vragen iets aan een orgaan, en u bent hier geen vennoot
request-sign-is-persons = is voor vennoten die voor zichzelf vragen: laat het weg
request-confidential-elsewhere = kan alleen voor een orgaan van deze site: { $body } is van { $node }
request-too-many-open = { $open } van uw verzoeken wachten op een antwoord: stel het volgende zodra er een beantwoord is, of trek er een in
request-of-another = iemand anders heeft dit verzoek ingediend: alleen die trekt het in
request-filed-elsewhere = dit verzoek is ingediend op de site van { $node }: daar trekt men het in
request-answered-elsewhere = { $body } is een orgaan van { $node }: het antwoordt daar
