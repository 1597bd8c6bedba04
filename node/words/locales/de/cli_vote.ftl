## What was done

cli-vote-opened = Abstimmung „{ $title }“: Knoten können jetzt teilnehmen
cli-vote-takes-part = dieser Knoten nimmt an der Abstimmung { $vote } teil; sein Wählerverzeichnis steht fest
cli-vote-stays-out = dieser Knoten nimmt an der Abstimmung { $vote } nicht teil
cli-vote-called-off = die Abstimmung { $vote } ist abgesagt; ihre Stimmzettel werden nicht ausgezählt
cli-vote-is-extended = Abstimmung { $vote } nimmt Stimmzettel bis { $closes } an
cli-vote-is-passed-over = Abstimmung { $vote } geht ohne { $node } weiter; wer unter ihm steht, stimmt für sich ab
cli-vote-was-extended = Ende am { $at } von { $before } auf { $closes } verschoben: { $reason }
cli-vote-poll-closes = endet am { $closes }
cli-vote-not-a-largest-roll = `{ $text }` sagt nicht, wie groß das Wählerverzeichnis eines Knotens höchstens sein darf: Schreiben Sie KNOTEN=ZAHL, zum Beispiel France=30000

## Titles of columns and facts

cli-vote-title-opener = eröffnet von
cli-vote-title-title = Titel
cli-vote-title-opens = Beginn
cli-vote-title-closes = Schluss
cli-vote-title-result = Ergebnis
cli-vote-title-ballots = Stimmabgabe
cli-vote-title-certificates = Auszählungsprotokolle
cli-vote-title-rolls-freeze = Wählerverzeichnisse fest
cli-vote-title-recommendation = Empfehlung
cli-vote-title-recommendation-id = ihre Id
cli-vote-title-rule-hash = Fingerabdruck der Regel
cli-vote-title-node = Knoten
cli-vote-title-roll = im Verzeichnis
cli-vote-title-voters = haben abgestimmt
cli-vote-title-by-node = vom Knoten nachgerechnet
cli-vote-title-by-program = von diesem Programm nachgerechnet
cli-vote-title-remark = Anmerkung

## Lists

cli-vote-no-votes = hier gibt es keine Abstimmungen: `percole vote open` eröffnet eine
cli-vote-no-calls = keine Abstimmung ruft diesen Knoten auf: `percole vote open` eröffnet eine
cli-vote-opened-elsewhere = eröffnet von Knoten, die nicht über diesem stehen; um teilzunehmen, nennen Sie den Knoten, der fragt (`percole vote join … --opener KNOTEN`):
cli-vote-no-polls = kein Knoten nimmt teil

## A vote and its nodes

cli-vote-from-until = vom { $opens } bis { $closes }
cli-vote-until = bis { $moment }
cli-vote-here = { $node } (hier)
cli-vote-poll-asked = um Teilnahme gebeten
cli-vote-within = { $name } (innerhalb von { $country })
cli-vote-place-awaited = zählt, sobald { $country } sein Wählerverzeichnis festschreibt und ihn nennt
cli-vote-place-together = seine Mitglieder stimmen mit { $country } ab
cli-vote-place-nowhere =
    { $members ->
        [one] sein { $members } Mitglied kann nirgends abstimmen
       *[other] seine { $members } Mitglieder können nirgends abstimmen
    }
cli-vote-place-nowhere-unknown = seine Mitglieder können nirgends abstimmen
cli-vote-place-alone = stimmt für sich ab: { $country } nimmt nicht teil
cli-vote-poll-included = mitgezählt
cli-vote-poll-excluded = ausgeschlossen
cli-vote-poll-passed-over = schwieg und ist übergangen

## The outcome

cli-vote-carried = angenommen
cli-vote-rejected = abgelehnt
cli-vote-no-quorum = nichts entschieden, mangels Beschlussfähigkeit
cli-vote-not-declared = noch nicht verkündet
cli-vote-recount-same = dasselbe Ergebnis, nach den Protokollen, die hier liegen
cli-vote-recount-other = ANDERES ERGEBNIS, nach den Protokollen, die hier liegen
cli-vote-recount-impossible = noch nicht möglich
cli-vote-recount-nothing = noch nichts zu vergleichen
cli-vote-recount-cancelled = es gibt keines: die Abstimmung wurde abgesagt
cli-vote-tallies-same = dasselbe Ergebnis, aus den verkündeten Auszählungen
cli-vote-tallies-other = ANDERES ERGEBNIS, aus den verkündeten Auszählungen
cli-vote-tallies-unusable = nicht möglich: { $why }
cli-vote-unknown-comparison = `{ $text }` sagt nichts Bekanntes über ein Ergebnis: schreiben Sie eines von { $known }

## Questions

cli-vote-questions-unusable = die Fragen in { $file } sind unbrauchbar: { $why }
cli-vote-question-asked =
    { $seats ->
        [0] { $number }. { $text } ({ $method })
       *[other] { $number }. { $text } ({ $method }; { $seats } zu wählen)
    }
cli-vote-method-yes-no = Ja, Nein oder Enthaltung
cli-vote-title-statuses = stimmberechtigt
cli-vote-title-categories = stimmberechtigt: Kategorien
cli-vote-title-units = stimmberechtigt: Einheiten
cli-vote-title-record-date = als Mitglied am
cli-vote-title-question = Frage { $number }
cli-vote-title-papers = Stimmzettel
cli-vote-title-blank = leer
cli-vote-title-method = Verfahren
cli-vote-title-chosen = gewählt
cli-vote-title-tied = GLEICHSTAND, unentschieden
cli-vote-title-not-counted = nicht ausgezählt
cli-vote-option-named = { $option }
cli-vote-counted = ausgezählt
cli-vote-exported = die Stimmzettel stehen in { $file }
cli-vote-title-paper = davon auf Papier
cli-vote-corrected = berichtigt: Was { $node } bescheinigt hatte, ist ersetzt; Grund: { $reason }
cli-vote-corrected-absent = berichtigt: { $node } hat andere Zahlen gefunden und zählt nach der Regel dieser Abstimmung, als hätte dort niemand abgestimmt; Grund: { $reason }
cli-vote-corrected-first = berichtigt: { $node } hat andere Zahlen gefunden, doch nach der Regel dieser Abstimmung zählen die ersten; Grund: { $reason }
cli-vote-corrected-late = zu spät berichtigt: { $node } hat am { $time } andere Zahlen gefunden, die hier nichts ändern; Grund: { $reason }
cli-vote-correction-proposed =
    { $papers ->
        [one] hier ist eine Berichtigung mit { $papers } Stimmzettel vorgeschlagen und wartet auf das Ja einer zweiten Person; Grund: { $reason }
       *[other] hier ist eine Berichtigung mit { $papers } Stimmzetteln vorgeschlagen und wartet auf das Ja einer zweiten Person; Grund: { $reason }
    }
cli-vote-title-before = vorher
cli-vote-title-after = nachher
