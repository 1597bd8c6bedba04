## States, as they follow “it is”

meeting-state-planned = gepland
meeting-state-convened = bijeengeroepen
meeting-state-held = gehouden
meeting-state-minutes-draft = gehouden, met een ontwerpverslag
meeting-state-minutes-final = gehouden, met een verslag
meeting-state-cancelled = afgelast

## How people take part, how far minutes are, how a notice is sent; each is also read as that by whoever writes it

meeting-mode-room = in de zaal
meeting-mode-online = op afstand
meeting-mode-proxy = bij volmacht
meeting-coming-room = in de zaal
meeting-coming-online = online
meeting-coming-no = niet
meeting-stage-draft = ontwerp
meeting-stage-final = goedgekeurd
meeting-channel-letter = brief
meeting-channel-mail = e-mail
meeting-channel-site = website
meeting-channel-poster = affiche
meeting-channel-newsletter = nieuwsbrief
meeting-flag-notice-short = laat bijeengeroepen
meeting-flag-notice-due = nu bijeen te roepen
meeting-flag-presence-missing = aanwezigen nog niet genoteerd
meeting-flag-minutes-late = verslag te laat

## Words outside a closed list

meeting-unknown-state = `{ $text }` is geen stand van een vergadering: schrijf een van { $known }
meeting-unknown-mode = `{ $text }` is geen manier om deel te nemen: schrijf een van { $known }
meeting-unknown-answer = `{ $text }` is geen antwoord op een uitnodiging: schrijf een van { $known }
meeting-unknown-stage = `{ $text }` zegt niet hoever een verslag staat: schrijf een van { $known }
meeting-unknown-channel = `{ $text }` is geen verzendwijze die overal bekend is: schrijf een van { $known }
meeting-unknown-flag = `{ $text }` is geen opmerking bij een vergadering: schrijf een van { $known }

## Steps that a state does not allow

cannot-meeting-move = een vergadering die { $state } is, kan men niet verplaatsen: zij moet { $allowed } zijn
cannot-meeting-convene = een vergadering die { $state } is, kan men niet bijeenroepen: zij moet { $allowed } zijn
cannot-meeting-hold = van een vergadering die { $state } is, kunnen de aanwezigen niet worden genoteerd: zij moet { $allowed } zijn
cannot-meeting-draft = van een vergadering die { $state } is, kan geen ontwerpverslag worden gepubliceerd: zij moet { $allowed } zijn
cannot-meeting-approve = van een vergadering die { $state } is, kan geen goedgekeurd verslag worden gepubliceerd: zij moet { $allowed } zijn
cannot-meeting-cancel = een vergadering die { $state } is, kan men niet afgelasten: zij moet { $allowed } zijn
meeting-exists = deze vergadering bestaat al
meeting-absent = deze vergadering bestaat nog niet
meeting-not-known = hier is geen vergadering { $id } bekend; zie `percole meeting list`
no-such-meeting = er is hier geen vergadering `{ $text }` die u mag lezen

## What is missing or wrong

meeting-start-missing = ontbreekt: zeg wanneer de vergadering begint
meeting-ends-before-start = is { $end }: de vergadering begint op { $start }
meeting-lasts-too-long = is te laat: een vergadering duurt hoogstens { $max } dagen
meeting-agenda-missing = ontbreekt: noem minstens één agendapunt
meeting-channel-missing = ontbreekt: zeg hoe de oproeping verstuurd is, bijvoorbeeld brief of e-mail
meeting-nobody-present = noemt niemand: zeg hoeveel personen van elke categorie deelnamen
meeting-approval-missing = ontbreekt: zeg wie het verslag goedkeurde, bijvoorbeeld de volgende vergadering
meeting-link-is-no-address = is geen adres van een pagina: schrijf er een dat met https:// begint
meeting-hour-unreadable = `{ $text }` is geen uur: schrijf het als 18:30
meeting-twice = regel { $line } heeft al een vergadering van dit orgaan op dit uur
meeting-planned-already = { $body } heeft al een vergadering op { $start }: verplaats die of gelast ze af, of kies een ander moment
meeting-of-other-body = dit is aan { $body }, en u handelt voor { $acting }: diens secretariaat, begeleiding of voorzitterschap doet dit
meeting-role-needed = u handelt als { $role }: het secretariaat, de begeleiding, de rapporteur of het voorzitterschap van het orgaan doet dit
meeting-not-begun = zij begint op { $start }: noteer de aanwezigen zodra zij begonnen is
meeting-item-unknown = is { $item }: de agenda heeft dat punt niet; schrijf 0 voor wat er niet op stond
meeting-sent-in-future = is { $day }, een dag die nog moet komen: zeg op welke dag de oproeping verstuurd is
meeting-sent-too-late = is { $sent }: de vergadering begint op { $first }
meeting-approved-in-future = is { $day }, een dag die nog moet komen
meeting-draft-too-long = is te lang om tijdens het schrijven te bewaren
meeting-not-yours = wie het secretariaat, de begeleiding, de verslaggeving of het voorzitterschap van het orgaan heeft, bereidt zijn vergaderingen voor
meeting-draft-saved-by-others = iemand anders heeft deze tekst intussen bewaard of gepubliceerd, dus er is niets bewaard: open de pagina nog eens naast deze
meeting-sign-up-is-persons = vennoten zeggen zelf of ze komen
meeting-sign-up-elsewhere = deze vergadering wordt op een andere site voorbereid: zeg daar of u komt
meeting-not-invited = deze vergadering is voor wie in het orgaan zetelt
meeting-sign-up-over = inschrijven kan niet voor een vergadering die { $state } is
meeting-sign-up-began = ze begon op { $start }: inschrijven kan niet meer
meeting-not-from-afar = is niet mogelijk: aan deze vergadering neemt men alleen in de zaal deel
meeting-notice-is-short =
    de oproeping is korter dan { $days ->
        [one] de ene dag
       *[other] de { $days } dagen
    } die de regels van het orgaan vragen

## Columns of the table of meetings

meeting-column-date = datum
meeting-column-start = begin
meeting-column-end = einde
meeting-column-title = titel
meeting-column-place = plaats
meeting-column-link = link
meeting-column-note = hoe deelnemen
meeting-column-languages = talen
meeting-column-interpreted = vertolking
meeting-column-series = reeks
meeting-column-zone = tijdzone
