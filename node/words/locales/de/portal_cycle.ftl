## An edition: its path, its rules, its season

portal-cycle-title = Saison { $season }, Ausgabe { $number }
portal-cycle-over = vorbei
portal-cycle-now = im Gange
portal-cycle-ahead = steht bevor
portal-cycle-days = { $from } bis { $to }
portal-cycle-means = { $level }: { $meaning }
portal-cycle-decided-by-vote = beschlossen durch die Abstimmung „{ $title }“
portal-cycle-decided-by-some-vote = beschlossen durch eine Abstimmung, die hier nicht bekannt ist
portal-cycle-decided-by-resolution = beschlossen durch: { $resolution }
portal-cycle-opened-because = eröffnet, weil: { $reason }
portal-cycle-moved = Die Daten von „{ $phase }“ wurden verschoben: { $reason }
portal-cycle-moved-with-consent = Die Daten von „{ $phase }“ wurden verschoben: { $reason }; mit Zustimmung von: { $consents }
portal-cycle-path = Der Weg der Ausgabe
portal-cycle-column-phase = Phase
portal-cycle-column-days = Daten
portal-cycle-column-means = Was Teilnehmen bedeutet
portal-cycle-column-who = Wer teilnimmt
portal-cycle-column-state = Zustand
portal-cycle-rules = Spielregeln
portal-cycle-retrospective = Rückblick
portal-cycle-same-season = Dieselbe Saison anderswo
portal-cycle-open-now = Offene Ausgaben

## Opening an edition
portal-cycle-new = Eine Ausgabe eröffnen
portal-cycle-new-explained = Eine Ausgabe hat ihre Spielregeln vom ersten bis zum letzten Tag. Sie werden in Sätzen gezeigt, und was sie nicht erlauben, wird mit dem Artikel abgelehnt.
portal-cycle-season = Saison
portal-cycle-season-hint = Zum Beispiel 2026-2027; gleiche Namen sind auf allen Seiten eine Saison
portal-cycle-number = Nummer der Ausgabe hier
portal-cycle-what-decided = Was hat es entschieden?
portal-cycle-by-vote = Die Abstimmung „{ $title }“
portal-cycle-by-resolution = Ein Beschluss
portal-cycle-by-reason = Etwas anderes
portal-cycle-which-resolution = Wenn ein Beschluss: welcher, und wann
portal-cycle-which-reason = Wenn etwas anderes: was
portal-cycle-which-rules = Welche Spielregeln?
portal-cycle-rules-built-in = Die eingebauten Spielregeln
portal-cycle-rules-own = Eigene Spielregeln, unten
portal-cycle-own-rules = Unsere eigenen Spielregeln
portal-cycle-own-rules-hint = In der Form, die der Befehl percole charter druckt; was fehlt, folgt den eingebauten Spielregeln
portal-cycle-start-from-built-in = Mit dem Text der eingebauten Spielregeln beginnen
portal-cycle-read-first = Zuerst in Sätzen lesen
portal-cycle-they-say = Diese Spielregeln sagen
portal-cycle-do-open = Die Ausgabe eröffnen

## Moving dates, closing
portal-cycle-move-dates = Daten verschieben
portal-cycle-move-explained = Alle lesen sofort die neuen Daten und Ihren Grund. Leere Daten bleiben, wie sie sind.
portal-cycle-which-phase = Welcher Phase?
portal-cycle-phase-with-days = { $name }: { $from } bis { $to }
portal-cycle-first-day = Erster Tag
portal-cycle-last-day = Letzter Tag
portal-cycle-consents = Wer zugestimmt hat, und wann; eine Zeile für jeden
portal-cycle-consents-asked = Die Spielregeln verlangen es ({ $article })
portal-cycle-do-move = Verschieben
portal-cycle-close = Die Ausgabe abschließen
portal-cycle-close-explained = Eine abgeschlossene Ausgabe bleibt lesbar; in ihr geschieht nichts mehr. Das lässt sich nicht zurücknehmen.
portal-cycle-look-back = Ein Rückblick
portal-cycle-do-close = Abschließen
## Wer worüber entscheidet

portal-cycle-competences = Wer worüber entscheidet
portal-cycle-competences-explained = Wie es die Spielregeln der offenen Ausgaben sagen. Eine Stellungnahme bindet niemanden.
portal-cycle-no-competences = Noch sagen keine geltenden Spielregeln, wer worüber entscheidet.
portal-cycle-of-edition = { $site }: { $edition }
portal-cycle-column-subject = was entschieden wird
portal-cycle-column-decides = wer entscheidet
portal-cycle-column-others = wie andere teilnehmen
portal-cycle-advises = Stellungnahme vorher: { $bodies }
portal-cycle-is-informed = Danach mitgeteilt an: { $bodies }
portal-cycle-its-competences = Worüber es entscheidet
portal-cycle-it-decides = entscheidet
portal-cycle-it-advises = nimmt Stellung
portal-cycle-it-is-told = wird unterrichtet
