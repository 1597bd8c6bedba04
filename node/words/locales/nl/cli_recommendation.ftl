## Titles of columns and facts

cli-recommendation-title-number = nummer
cli-recommendation-title-title = titel
cli-recommendation-title-version = versie
cli-recommendation-title-measures = maatregelen
cli-recommendation-title-node = knooppunt
cli-recommendation-title-report = bundel
cli-recommendation-title-linked-to = verbonden met
cli-recommendation-title-groups = werkgroepen
cli-recommendation-title-comment-until = opmerkingen tot
cli-recommendation-title-scope = zichtbaar voor
cli-recommendation-title-transmission = overmaking
cli-recommendation-title-recommendation = aanbeveling
cli-recommendation-title-sender = van
cli-recommendation-title-recipient = aan
cli-recommendation-title-sent = verzonden op
cli-recommendation-title-answer-due = antwoord tegen
cli-recommendation-title-when = wanneer
cli-recommendation-title-what = wat er gebeurde
cli-recommendation-title-who = wie
cli-recommendation-title-event = gebeurtenis

## How it was adopted

cli-recommendation-title-adopted = aangenomen op
cli-recommendation-title-meeting = vergadering
cli-recommendation-title-how = beslist bij
cli-recommendation-title-present = aanwezig
cli-recommendation-title-dissent = wie het niet eens is
cli-recommendation-title-recorded-by = vastgelegd door
cli-recommendation-present = { $category }: { $count }
cli-recommendation-office-of-holder = { $holder }, { $office }
cli-recommendation-recorded-for = { $office } (ingevoerd door een operator)

## Lists

cli-recommendation-none-fit = geen enkele aanbeveling voldoet hieraan
cli-recommendation-no-transmissions = geen overmakingen: `percole report transmit` maakt een bundel over
cli-recommendation-earlier-left-out = Eerdere gebeurtenissen worden niet getoond.
cli-recommendation-nothing-happened = er is nog niets gebeurd
cli-recommendation-days-after-receipt =
    { $days ->
        [one] één dag na ontvangst
       *[other] { $days } dagen na ontvangst
    }
cli-recommendation-overdue = { $due }, te laat
cli-recommendation-measures-asked =
    { $measures ->
        [one] Gevraagde maatregel
       *[other] Gevraagde maatregelen
    }

## What happened

cli-recommendation-happened-drafted = ontwerp begonnen
cli-recommendation-happened-versioned = tekst vastgelegd
cli-recommendation-happened-published = opengesteld voor opmerkingen
cli-recommendation-happened-revised = terug naar de werkgroep
cli-recommendation-happened-adopted = aangenomen
cli-recommendation-happened-adoption-shown = vastgelegd voor de lezers hoe ze is aangenomen
cli-recommendation-happened-sent = overgemaakt
cli-recommendation-happened-withdrawn = ingetrokken
cli-recommendation-happened-transmitted = overmaking verzonden
cli-recommendation-happened-received = overmaking ontvangen
cli-recommendation-happened-recalled = overmaking teruggeroepen
cli-recommendation-happened-erased = tekst gewist
cli-recommendation-by-operator = operator
cli-recommendation-by-node = het knooppunt zelf

## What was done

cli-recommendation-drafted = het ontwerp „{ $title }” is vastgelegd: aanbeveling { $recommendation }
cli-recommendation-versioned = aanbeveling { $recommendation } heeft een nieuwe versie
cli-recommendation-published = aanbeveling { $recommendation } staat open voor opmerkingen tot { $until }
cli-recommendation-revised = aanbeveling { $recommendation } is in herwerking bij haar werkgroep
cli-recommendation-adopted = aanbeveling { $recommendation } is aangenomen
cli-recommendation-withdrawn = aanbeveling { $recommendation } is ingetrokken
cli-recommendation-transmitted = aanbeveling { $recommendation } is overgemaakt: overmaking { $transmission }
cli-recommendation-acknowledged = de ontvangst van overmaking { $transmission } is bevestigd; de termijn om te antwoorden loopt
cli-recommendation-recalled = overmaking { $transmission } is teruggeroepen
cli-recommendation-none-waits = geen enkele overmaking wacht op een ontvangstbevestiging van dit knooppunt

## Documents

cli-recommendation-taken-in =
    bundel { $report } is overgenomen: { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }
cli-recommendation-there-already =
    niets nieuws: bundel { $report } is er al, met { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    } en { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }
cli-recommendation-document-good =
    het document is in orde: { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }; er is niets verzonden
cli-recommendation-note = opmerking: { $note }
cli-recommendation-form-unknown = { $file } eindigt niet op .json en niet op .md, dus is niet bekend in welke vorm het te lezen is
cli-recommendation-name-the-form = geef het bestand een andere naam, of noem de vorm met `--format` als de opdracht dat toelaat
cli-recommendation-file-holds-none = het bevat geen aanbeveling
cli-recommendation-begin-one = begin er een met `## 1. Titel`
cli-recommendation-file-holds-several = het bevat { $count } aanbevelingen
cli-recommendation-file-holds-others = het bevat geen aanbeveling { $number }, wel { $numbers }
cli-recommendation-choose-one = kies er een met --number N, of neem ze allemaal over met `percole recommendation import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` is geen categorie met een aantal: schrijf bijvoorbeeld gebruikers=12
cli-recommendation-antenne-missing = de antenne waar de werkgroep samenkwam ontbreekt: schrijf bijvoorbeeld Gent of Gent/BE

## Several at once

cli-recommendation-steps = stappen
cli-recommendation-one-key-for-several = --command-key is de sleutel van één opdracht, en dit zijn er meerdere
cli-recommendation-leave-key-out = laat die weg; dezelfde opdracht gaat verder waar ze gestopt was
cli-recommendation-some-done =
    { $done ->
        [one] { $done } van { $all } is gedaan
       *[other] { $done } van { $all } zijn gedaan
    }; deze niet:
cli-recommendation-none-done =
    { $all ->
        [one] het is niet gedaan:
       *[other] geen van de { $all } is gedaan:
    }
cli-recommendation-not-tried = niet geprobeerd na wat ervoor misging
cli-recommendation-give-again = verhelp dat en geef de opdracht opnieuw voor wat overblijft; --all slaat over wat gedaan is
