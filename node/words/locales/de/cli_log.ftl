## Titles

cli-log-title-index = Nr
cli-log-title-event = Ereignis
cli-log-title-time = angegebene Zeit
cli-log-title-subject = Gegenstand
cli-log-title-content = Inhalt
cli-log-title-readers = wer lesen darf
cli-log-title-seen-from = aus Sicht von
cli-log-title-addressees = Adressaten
cli-log-title-log = Logbuch
cli-log-title-head = Kopf
cli-log-title-fingerprint = Fingerabdruck
cli-log-title-signed-by = unterzeichnet von
cli-log-title-cosigned-by = mitunterzeichnet von
cli-log-title-events = Ereignisse
cli-log-title-of-them = davon
cli-log-title-contents = Inhalte
cli-log-title-lost = verloren

## Events, as they are shown

cli-log-content-size = { $bytes } Byte
cli-log-not-held = nicht hier
cli-log-withheld = vorenthalten
cli-log-unreadable = unlesbar
cli-log-recorded-by = { $readers }; festgehalten von { $who }
cli-log-nothing-there = es gibt kein Ereignis { $index } und kein späteres
cli-log-skipped = der Knoten hat Ereignis { $found } gesendet, wo Ereignis { $expected } hingehört
cli-log-have-it-checked = lassen Sie sein Logbuch dort prüfen: `percole-node fsck`
cli-log-head-unreadable = der neueste Kopf des Logbuchs ist nicht lesbar ({ $detail })

## What stands where, and who signed it

cli-log-event-of = { $index } von { $origin }
cli-log-head =
    { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignisse
    }, Wurzel { $root }
cli-log-signed-by = { $key } ({ $trust })
cli-log-key-given = von Ihnen angegeben
cli-log-key-proved = die Id des Knotens beweist es
cli-log-key-told = nach Angabe des Knotens: lassen Sie ihn bestätigen
cli-log-key-later = ein späterer Schlüssel des Knotens: lassen Sie ihn bestätigen
cli-log-unknown-trust = `{ $text }` ist kein Grund, einem Schlüssel zu trauen; schreiben Sie eines dieser Wörter: { $known }
cli-log-cosigned-at = { $origin }, am { $moment }
cli-log-cosigned-by-nobody = niemandem
cli-log-cosigners-unnamed = nicht geprüft: nennen Sie mit --cosigner, wer mitunterzeichnet haben muss

## Receipts

cli-log-proves-nothing = der Knoten gab einen Beleg, der nichts beweist ({ $detail })
cli-log-check-log = prüfen Sie sein Logbuch mit `percole log verify`, und lassen Sie es dort mit `percole-node fsck` prüfen
cli-log-keep-receipt = --out DATEI bewahrt den Beleg auf
cli-log-receipt-written = der Beleg ist { $file }; er wird ohne Knoten geprüft: `percole log check-receipt { $file } --key { $key }`
cli-log-receipt-valid = der Beleg ist gültig: das Ereignis steht in diesem Logbuch
cli-log-receipt-not-valid = NICHT GÜLTIG: { $why }
cli-log-not-a-receipt = dies ist kein Beleg, oder er wurde beschädigt ({ $detail })
cli-log-receipt-refused = er passt nicht zu dem Schlüssel oder dem Logbuch, die Sie genannt haben ({ $detail })
cli-log-not-cosigned = { $origin } hat ihn nicht mitunterzeichnet
cli-log-not-a-key = `{ $text }` ist nicht der Schlüssel eines Logbuchs: schreiben Sie seine 64 Zeichen, von 0 bis 9 und a bis f
cli-log-not-an-origin = `{ $text }` ist nicht der Name eines Logbuchs: schreiben Sie `percole/ID/0`, mit den 64 Zeichen der Id des Knotens

## A log that is checked

cli-log-unit-events = Ereignissen
cli-log-not-signed = NICHT IN ORDNUNG: der Kopf des Logbuchs ist nicht unterzeichnet, wie er muss ({ $detail })
cli-log-head-not-reached =
    der neueste Kopf umfasst { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignisse
    }, und der Knoten hat davon { $held }: er kann noch nicht geprüft werden
cli-log-when-caught-up = versuchen Sie es noch einmal, wenn er aufgeholt hat (`percole sync status`)
cli-log-not-checked = nicht geprüft (--hashes-only)
cli-log-checked = { $number } geprüft
cli-log-checked-some-withheld = { $number } geprüft, { $withheld } diesem Knoten vorenthalten
cli-log-checked-some-absent = { $number } geprüft, { $absent } nicht hier
cli-log-lost-with-a-restore =
    { $number ->
        [one] { $number } Ereignis, wie das Logbuch selbst sagt: niemand sonst hielt es, als dieser Knoten wiederhergestellt wurde
       *[other] { $number } Ereignisse, wie das Logbuch selbst sagt: niemand sonst hielt sie, als dieser Knoten wiederhergestellt wurde
    }
cli-log-seen-from-elsewhere = { $number } aus Sicht eines anderen Knotens
cli-log-with-addressees = { $number } mit Adressaten
cli-log-sound = in Ordnung: alles, was geprüft wurde, stimmt
cli-log-not-sound =
    NICHT IN ORDNUNG: { $count ->
        [one] eines stimmt nicht
       *[other] { $count } Dinge stimmen nicht
    }
cli-log-at-event = Ereignis { $index }
cli-log-event-unusable = Ereignis { $index } ist unbrauchbar ({ $detail })
cli-log-own-event-missing = dieser Knoten hat es geschrieben, und hat davon nur noch den Fingerabdruck
cli-log-content-gone = sein Inhalt ist weg, und darf nicht gelöscht werden
cli-log-salt-length = die Zufallszahl, die seinen Inhalt verbirgt, hat nicht 32 Byte
cli-log-tree-differs =
    { $size ->
        [one] sein { $size } Ereignis ergibt
       *[other] seine { $size } Ereignisse ergeben
    } die Wurzel { $root }, und der unterzeichnete Kopf sagt { $signed }
cli-log-cosignature-wrong = eine Mitunterschrift ist nicht gültig ({ $detail })

## Events that are not applied

cli-log-title-log-of = Logbuch von
cli-log-problem-violation = abgewiesen
cli-log-problem-waiting = wartet
cli-log-problem-unknown = unbekannte Art
cli-log-problem-paused = hinter einem anderen
cli-log-problem-missing = ohne Inhalt
cli-log-problem-later = aufgeschoben
cli-log-problem-equivocation = zwei Geschichten
cli-log-unknown-problem = `{ $text }` ist kein Stand eines Ereignisses; schreiben Sie eines dieser Wörter: { $known }
cli-log-no-problems = keine Probleme: jedes Ereignis, das von anderen Knoten kam, ist angewandt
cli-log-more-not-listed =
    { $count ->
        [one] ein weiteres ist nicht aufgeführt
       *[other] { $count } weitere sind nicht aufgeführt
    }

## Erasing

cli-log-erased = was Ereignis { $index } sagt, ist gelöscht
cli-log-look-then-yes = sehen Sie sich das Ereignis mit `percole log show --payload` an und geben Sie dann --yes
cli-log-erase-question = für immer löschen, auf jedem Knoten? Schreiben Sie ja oder nein
cli-log-not-erased = nichts wurde gelöscht, wie Sie es gewählt haben
