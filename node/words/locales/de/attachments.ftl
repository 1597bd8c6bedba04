## Was ein Dokument ist, und wer es lesen darf

attachment-kind-pdf = PDF
attachment-kind-text = Textdokument
attachment-kind-table = Tabelle
attachment-kind-slides = Präsentation
attachment-kind-picture = Bild
attachment-kind-plain = einfacher Text
attachment-kilobytes = { $size } kB
attachment-megabytes = { $size } MB
attachment-readers-all = wer die Sitzung lesen darf
attachment-readers-own = die Mitglieder, oder wer im Organ sitzt
attachment-unknown-readers = `{ $text }` sagt nicht, wer ein Dokument lesen darf: schreiben Sie eines von { $known }
attachment-readers-missing = fehlt: sagen Sie, wer das Dokument lesen darf

## Warum ein Dokument nicht angenommen wird

attachment-empty = ist leer
attachment-too-large = ist größer als { $max } MiB: verkleinern Sie es, zum Beispiel durch weniger oder kleinere Bilder
attachment-of-no-type = `{ $text }` enthält nichts, was hier angenommen wird: speichern Sie es als eines von { $known }
attachment-named-otherwise = `{ $name }` heißt anders als das, was darin ist ({ $found }): lassen Sie den Namen auf .{ $ending } enden
attachment-too-many = sind zu viele: eine Sitzung hat höchstens { $max } Dokumente
attachment-there-already = ist schon da, unter dem Namen { $name }
attachment-no-room = es ist kein Platz mehr da: alle Dokumente zusammen dürfen auf dieser Seite { $quota } MiB belegen. Wer sie betreibt, kann mehr erlauben (attachments.quota_mib)
attachment-others-send = gerade werden mehrere Dokumente gesendet: senden Sie Ihres in einer Minute noch einmal
attachment-cut-off = ist nicht ganz angekommen: senden Sie es noch einmal
attachment-of-cancelled = diese Sitzung ist abgesagt und hat keine Dokumente

## Was sich nicht findet

attachment-not-known = von dieser Sitzung ist hier kein Dokument `{ $text }` bekannt, das Sie lesen dürfen
attachment-several = `{ $text }` kann mehrere Dokumente meinen: schreiben Sie den Anfang seines Hashes
attachment-not-here = das Dokument { $name } ist noch nicht hier: { $node } hat es, zuletzt gehört: { $heard }
attachment-damaged = das Dokument { $name } lässt sich nicht ganz lesen

## Porträts

portrait-unreadable = ist kein lesbares Bild: senden Sie ein JPEG, PNG oder WebP
portrait-too-long = ist größer als { $max } MiB: senden Sie ein kleineres Bild
portrait-too-large = hat mehr als { $max } Megapixel: senden Sie ein kleineres Bild
portrait-too-small = ist zu klein: jede Seite hat mindestens { $least } Punkte
portrait-without-consent = zeigt jemand anderen: sagen Sie, dass diese Person einverstanden ist
portrait-of-nobody = für dieses Amt ist noch niemand genannt: nennen Sie zuerst, wer es innehat
portrait-not-yours = wer das Amt innehat, und Sekretariat oder Vorsitz des Organs, darf das Porträt geben
portrait-none = es gibt kein Porträt
