## Titles

cli-log-title-index = nr
cli-log-title-event = gebeurtenis
cli-log-title-time = opgegeven tijd
cli-log-title-subject = onderwerp
cli-log-title-content = inhoud
cli-log-title-readers = wie mag lezen
cli-log-title-seen-from = gezien vanuit
cli-log-title-addressees = bestemmelingen
cli-log-title-log = logboek
cli-log-title-head = kop
cli-log-title-fingerprint = vingerafdruk
cli-log-title-signed-by = ondertekend door
cli-log-title-cosigned-by = medeondertekend door
cli-log-title-events = gebeurtenissen
cli-log-title-of-them = waarvan
cli-log-title-contents = inhoud
cli-log-title-lost = verloren

## Events, as they are shown

cli-log-content-size =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
cli-log-not-held = niet hier
cli-log-withheld = niet meegedeeld
cli-log-unreadable = onleesbaar
cli-log-recorded-by = { $readers }; vastgelegd door { $who }
cli-log-nothing-there = er is geen gebeurtenis { $index } en ook geen latere
cli-log-skipped = het knooppunt stuurde gebeurtenis { $found } waar gebeurtenis { $expected } hoort
cli-log-have-it-checked = laat zijn logboek daar nakijken: `percole-node fsck`
cli-log-head-unreadable = de nieuwste kop van het logboek is onleesbaar ({ $detail })

## What stands where, and who signed it

cli-log-event-of = { $index } van { $origin }
cli-log-head =
    { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    }, wortel { $root }
cli-log-signed-by = { $key } ({ $trust })
cli-log-key-given = door u opgegeven
cli-log-key-proved = de id van het knooppunt bewijst het
cli-log-key-told = volgens het knooppunt: laat hem bevestigen
cli-log-key-later = een latere sleutel van het knooppunt: laat hem bevestigen
cli-log-unknown-trust = `{ $text }` is geen reden om een sleutel te vertrouwen; schrijf een van deze woorden: { $known }
cli-log-cosigned-at = { $origin }, op { $moment }
cli-log-cosigned-by-nobody = niemand
cli-log-cosigners-unnamed = niet nagekeken: noem met --cosigner wie medeondertekend moet hebben

## Receipts

cli-log-proves-nothing = het knooppunt gaf een bewijs dat niets bewijst ({ $detail })
cli-log-check-log = kijk zijn logboek na met `percole log verify`, en laat het daar nakijken met `percole-node fsck`
cli-log-keep-receipt = --out BESTAND bewaart het bewijs
cli-log-receipt-written = het bewijs is { $file }; het wordt zonder knooppunt nagekeken: `percole log check-receipt { $file } --key { $key }`
cli-log-receipt-valid = het bewijs is geldig: de gebeurtenis staat in dit logboek
cli-log-receipt-not-valid = NIET GELDIG: { $why }
cli-log-not-a-receipt = dit is geen bewijs, of het werd beschadigd ({ $detail })
cli-log-receipt-refused = het past niet bij de sleutel of het logboek die u noemde ({ $detail })
cli-log-not-cosigned = { $origin } heeft het niet medeondertekend
cli-log-not-a-key = `{ $text }` is niet de sleutel van een logboek: schrijf zijn 64 tekens, van 0 tot 9 en van a tot f
cli-log-not-an-origin = `{ $text }` is niet de naam van een logboek: schrijf `percole/ID/0`, met de 64 tekens van de id van het knooppunt

## A log that is checked

cli-log-unit-events = gebeurtenissen
cli-log-not-signed = NIET IN ORDE: de kop van het logboek is niet ondertekend zoals het hoort ({ $detail })
cli-log-head-not-reached =
    de nieuwste kop omvat { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    }, en het knooppunt heeft er { $held }: hij kan nog niet worden nagekeken
cli-log-when-caught-up = probeer het opnieuw als het bij is (`percole sync status`)
cli-log-not-checked = niet nagekeken (--hashes-only)
cli-log-checked = { $number } nagekeken
cli-log-checked-some-withheld = { $number } nagekeken, { $withheld } niet aan dit knooppunt meegedeeld
cli-log-checked-some-absent = { $number } nagekeken, { $absent } niet hier
cli-log-lost-with-a-restore =
    { $number ->
        [one] { $number } gebeurtenis, zoals het logboek zelf zegt: niemand anders bewaarde ze toen dit knooppunt werd hersteld
       *[other] { $number } gebeurtenissen, zoals het logboek zelf zegt: niemand anders bewaarde ze toen dit knooppunt werd hersteld
    }
cli-log-seen-from-elsewhere = { $number } gezien vanuit een ander knooppunt
cli-log-with-addressees = { $number } met bestemmelingen
cli-log-sound = in orde: alles wat werd nagekeken, klopt
cli-log-not-sound =
    NIET IN ORDE: { $count ->
        [one] één ding klopt niet
       *[other] { $count } dingen kloppen niet
    }
cli-log-at-event = gebeurtenis { $index }
cli-log-event-unusable = gebeurtenis { $index } is onbruikbaar ({ $detail })
cli-log-own-event-missing = dit knooppunt schreef ze, en heeft er alleen de vingerafdruk nog van
cli-log-content-gone = zijn inhoud is weg, en mag niet gewist worden
cli-log-salt-length = het toevalsgetal dat zijn inhoud verbergt, telt geen 32 bytes
cli-log-tree-differs =
    { $size ->
        [one] zijn { $size } gebeurtenis geeft
       *[other] zijn { $size } gebeurtenissen geven
    } de wortel { $root }, en de ondertekende kop zegt { $signed }
cli-log-cosignature-wrong = een medeondertekening is niet geldig ({ $detail })

## Events that are not applied

cli-log-title-log-of = logboek van
cli-log-problem-violation = geweigerd
cli-log-problem-waiting = wacht
cli-log-problem-unknown = onbekende soort
cli-log-problem-paused = achter een andere
cli-log-problem-missing = zonder inhoud
cli-log-problem-later = uitgesteld
cli-log-problem-equivocation = twee geschiedenissen
cli-log-unknown-problem = `{ $text }` is geen toestand van een gebeurtenis; schrijf een van deze woorden: { $known }
cli-log-no-problems = geen problemen: elke gebeurtenis die van andere knooppunten kwam, is toegepast
cli-log-more-not-listed =
    { $count ->
        [one] nog één staat niet in de lijst
       *[other] nog { $count } staan niet in de lijst
    }

## Erasing

cli-log-erased = wat gebeurtenis { $index } zegt, is gewist
cli-log-look-then-yes = bekijk de gebeurtenis met `percole log show --payload` en geef dan --yes
cli-log-erase-question = voorgoed wissen, op elke node? Schrijf ja of nee
cli-log-not-erased = er is niets gewist, zoals u koos
