## A failure, and what to do next

cli-error = fout: { $what }
cli-next = verder: { $next }
cli-within = { $place }: { $what }
cli-cannot-start = dit programma kan niet starten: { $why }
cli-output-closed = niemand leest de uitvoer nog
cli-output-unwritable = de uitvoer kan niet worden geschreven: { $why }
cli-file-has-errors =
    { $file } bevat { $count ->
        [one] één fout
       *[other] { $count } fouten
    }; niets werd overgenomen
cli-correct-file = verbeter het bestand en geef de opdracht opnieuw

## What the node said, and what to do about it

cli-node-failed = het knooppunt heeft gefaald: { $what }
cli-no-reason-given = het knooppunt gaf geen reden (code { $code })
cli-correct-it = niets werd geschreven; verbeter het en geef de opdracht opnieuw
cli-check-name = ga na wat u hebt genoemd; de opdrachten `list` tonen wat er is
cli-use-what-is-there = niets werd geschreven; gebruik wat er is
cli-look-where-it-stands = niets werd geschreven; de opdrachten `show` tonen hoe het ervoor staat
cli-ask-administrator = vraag het aan een administrator van het knooppunt
cli-ask-for-token = vraag een administrator van het knooppunt om een nieuw tokenbestand (`percole operator invite` aldaar)
cli-upgrade-node = dit knooppunt kent de opdracht niet: werk het bij tot de versie van `percole --version`
cli-send-less = niets werd geschreven; stuur minder tegelijk
cli-try-again = niets werd geschreven; probeer het opnieuw
cli-try-again-in = niets werd geschreven; probeer het over { $seconds } s opnieuw
cli-look-at-log = het logboek van het knooppunt zegt meer; probeer het daarna opnieuw

## The way to the node

cli-connection-broke = de verbinding is verbroken: het knooppunt stopte of het netwerk viel uit
cli-asking-again = de verbinding met het knooppunt is weg; er wordt opnieuw gevraagd …
cli-node-silent = het knooppunt geeft geen teken van leven, hoewel zijn plaats bezet is: zijn proces is stilgelegd, of zijn machine is overbelast
cli-look-at-process = kijk naar het proces van percole-node (een dat stilligt, gaat verder na `kill -CONT PID`), en geef de opdracht dan opnieuw
cli-check-it-runs = ga na of het knooppunt draait (`percole-node run`), en geef de opdracht dan opnieuw
cli-same-key = geef dezelfde opdracht met --command-key { $key } zodra het knooppunt antwoordt: ze wordt één keer uitgevoerd
cli-perhaps-done = het antwoord kwam niet aan, dus het is niet bekend of dit gedaan is: { $what }
cli-look-first = kijk met `{ $command }` voordat u het opnieuw probeert
cli-name-the-node = noem het knooppunt met --socket PAD, PERCOLE_DATA_DIR=MAP of --token-file BESTAND; `percole-node run --data-dir MAP` start er een
cli-correct-address = verbeter het adres in het tokenbestand
cli-token-not-shown = niets werd verzonden, en het token werd niet getoond
cli-put-right = niets werd verzonden; geef dezelfde opdracht opnieuw zodra dat in orde is
cli-token-unsendable = het token bevat tekens die niet verzonden kunnen worden
cli-token-file-unusable = het tokenbestand { $file } is onbruikbaar: { $why }
cli-token-wrong = het token is leeg of bevat andere tekens dan letters en cijfers
cli-fingerprint-wrong = de vingerafdruk moet 64 cijfers uit 0-9 en a-f tellen
cli-role-empty = de rol is leeg
cli-token-expired-on = het token van { $name } is vervallen op { $moment }
cli-two-nodes = { $first } en { $second } noemen twee knooppunten
cli-give-one = geef er één van

## Short names

cli-node-unnamed = knooppunt { $id }

## The command line

cli-no-command-or-topic = er is geen opdracht en geen onderwerp `{ $text }`
cli-commands-and-topics = `percole help` somt de opdrachten op; de onderwerpen zijn exit-codes, json, ids en times
cli-unknown-command = er is geen opdracht `{ $text }`
cli-unknown-argument = `{ $text }` hoort hier niet
cli-arguments-missing = { $names } ontbreekt
cli-value-missing = { $name } heeft een waarde nodig
cli-value-unknown = `{ $text }` is geen waarde voor { $name }: schrijf een van { $known }
cli-value-wrong = { $name }: `{ $text }` is onleesbaar
cli-arguments-together = { $name } en { $other } gaan niet samen
cli-value-too-many = `{ $text }` is een waarde te veel voor { $name }
cli-values-of-another-number = { $name } heeft een ander aantal waarden nodig
cli-equals-missing = schrijf `=` tussen { $name } en zijn waarde
cli-command-missing = noem een opdracht
cli-argument-no-text = een argument is geen tekst in UTF-8
cli-line-unreadable = de opdrachtregel is onleesbaar
cli-number-wrong = schrijf een geheel getal vanaf 0, in cijfers
cli-number-too-large = dit getal is te groot
cli-number-out-of-range = schrijf een getal van { $least } tot { $most }
cli-invisible-removed = onzichtbare tekens ({ $code }) werden verwijderd uit `{ $text }`
cli-did-you-mean = bedoelde u { $near }?
cli-see-help = `{ $command } --help` zegt hoe u het schrijft
cli-not-a-moment = schrijf 2026-04-24 14:00, of 2026-04-24T14:00+02:00, of 2026-04-24T14:00[Europe/Paris], of +30m, of now
cli-not-a-length = schrijf een getal en een eenheid: 45s, 30m, 12h, 7d of 2w
cli-length-too-long = dat is meer dan 100 jaar
cli-not-a-command-key = een opdrachtsleutel telt 32 hexadecimale cijfers

## Files

cli-file-unreadable = { $file } is onleesbaar: { $why }
cli-check-file-name = ga de naam na, en wie het bestand mag lezen
cli-file-too-large = { $file } is groter dan { $max } bytes, en meer wordt er niet gelezen
cli-file-not-utf-8 = { $file } is geen tekst in UTF-8: zie byte { $byte }
cli-save-as-utf-8 = bewaar het als UTF-8 en geef de opdracht opnieuw
cli-file-exists = { $file } bestaat al en wordt niet overschreven
cli-other-name-or-remove = geef een andere naam, of verwijder het bestand
cli-other-name-or-force = geef een andere naam, of --force om het te vervangen
cli-file-unwritable = { $file } kan niet worden geschreven: { $why }

## Titles of columns and facts

cli-title-id = id
cli-title-state = status
cli-title-reason = reden

## Lists

cli-goes-on = er is meer: --cursor { $cursor } gaat verder

## What was written into the log

cli-at-place =
    gebeurtenis { $index } van het logboek, { $level ->
        [cosigned] medeondertekend
       *[durable] bewaard
    }
cli-at-place-repeated = { $place }; het was al eerder gedaan onder dezelfde sleutel
cli-in-brackets = ({ $what })

## Days, moments, spans of time

cli-day =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
cli-day-in-figures = { $day }-{ $month }-{ $year }
cli-weekday =
    { $weekday ->
        [1] maandag
        [2] dinsdag
        [3] woensdag
        [4] donderdag
        [5] vrijdag
        [6] zaterdag
       *[7] zondag
    }
cli-moment = { $weekday } { $day } om { $hour }.{ $minute } uur { $offset }
cli-moment-in-figures = { $day } { $hour }:{ $minute } { $offset }
cli-closing-in-figures =
    { $weekday ->
        [1] ma
        [2] di
        [3] wo
        [4] do
        [5] vr
        [6] za
       *[7] zo
    } { $figures }
cli-never = nooit
cli-ago = { $span } geleden
cli-milliseconds = { $number } ms
cli-seconds = { $number } s
cli-minutes = { $number } min
cli-hours = { $number } u
cli-days = { $number } d
cli-two-units = { $large } { $small }
cli-progress = { $done } van { $total } { $what }, { $rate }, nog { $left }
cli-progress-bytes = { $done } van { $total }, nog { $left }
