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
