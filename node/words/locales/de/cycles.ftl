## Zustände, wie sie auf „sie ist“ folgen

cycle-open = offen
cycle-closed = abgeschlossen
unknown-cycle-state = `{ $text }` ist kein Zustand einer Ausgabe: schreiben Sie { $known }
cycle-exists = diese Ausgabe gibt es schon
cycle-absent = diese Ausgabe gibt es noch nicht
cannot-cycle-move-dates = die Daten einer Ausgabe, die { $state } ist, können nicht verschoben werden: sie muss { $allowed } sein
cannot-cycle-close = eine Ausgabe, die { $state } ist, kann nicht abgeschlossen werden: sie muss { $allowed } sein

## Eine Ausgabe

edition-called = Saison { $season }, Ausgabe { $number }
edition-number = `{ $number }` ist nicht die Nummer einer Ausgabe: schreiben Sie eine Zahl von 1 bis { $max }
season-form = `{ $text }` ist nicht der Code einer Saison: schreiben Sie 1 bis { $max } Buchstaben, Ziffern und Bindestriche ohne Leerzeichen, zum Beispiel 2019-2020
charter-hash-other = die Spielregeln sind nicht die, die der Hash nennt
consents-too-many = höchstens { $max } Zustimmungen werden genannt
phases-too-many = die Daten von höchstens { $max } Phasen werden verschoben
no-such-cycle = keine Ausgabe heißt `{ $text }`: `percole cycle list` zeigt sie
cycle-not-known = hier ist nichts von einer Ausgabe { $id } bekannt
no-open-cycle = auf dieser Seite ist keine Ausgabe offen
cycle-open-already = { $edition } ist auf dieser Seite offen: schließen Sie sie zuerst ab
cycle-number-taken = diese Seite hat { $edition } schon eröffnet: nehmen Sie eine andere Nummer
decided-by-missing = sagen Sie, was es beschlossen hat: eine Abstimmung, ein Beschluss oder ein Grund
vote-without-outcome = die Abstimmung „{ $title }“ hat noch kein Ergebnis: eröffnen Sie die Ausgabe, sobald das Ergebnis verkündet ist
phase-unknown = die Spielregeln kennen keine Phase `{ $phase }`: schreiben Sie { $known }
phase-none = die Spielregeln haben keine Phasen
dates-same = das sind ihre Daten schon
charter-of-other-version = die Spielregeln dieser Ausgabe kann diese Version nicht lesen
answer-days-too-few =
    { $days ->
        [one] ein Tag zum Antworten ist
       *[other] { $days } Tage zum Antworten sind
    } zu wenig: geben Sie { $min ->
        [one] einen Tag
       *[other] { $min } Tage
    } oder mehr
vote-opener-other = Abstimmungen werden eröffnet von: { $openers }, nicht von: { $body }
vote-opener-missing = Abstimmungen werden eröffnet von: { $openers }; nennen Sie das Organ und das Amt, für das Sie handeln
vote-rule-other = über Abstimmungen entscheidet { $rules }, nicht die Regel `{ $id }`
dates-without-consent = Daten werden mit Zustimmung derer verschoben, die es betrifft: sagen Sie, wer zugestimmt hat, und wann
act-out-of-phase = { $act } vom { $from } bis zum { $to }: heute ist der { $today }

## Teile der Regeln, und wo sie stehen

topic-comments = Anmerkungen
topic-answers = Antworten
topic-minutes = Protokolle
topic-notice = Einberufungen
topic-adoption = Annahme
topic-votes = Abstimmungen
topic-moderation = Moderation
topic-small-numbers = kleine Zahlen
topic-retention = Aufbewahrung
topic-dates = Verschieben von Daten
topic-bounds = Grenzen
unknown-topic = `{ $text }` ist kein Teil der Spielregeln: schreiben Sie { $known }
article-said = Artikel { $number }
article-built-in = Artikel { $number } der eingebauten Spielregeln
under-article = { $said } ({ $article })
charter-untitled = Spielregeln

## Was an einer Datei falsch ist

charter-too-long = Spielregeln haben höchstens { $max } Bytes, diese haben { $bytes }
fault-at-line = Zeile { $line }: { $message }
fault-at-article = Zeile { $line }, { $article }: { $message }
faults-several =
    { $count } Dinge sind an diesen Spielregeln falsch:
    { $faults }
texts-form = schreiben Sie einen Text, oder einen je Sprache unter `fr`, `nl`, `en` und `de`
figure-outside = { $figure } kann hier nicht stehen: schreiben Sie eine ganze Zahl von { $min } bis { $max }
bound-empty = eine Grenze braucht `min`, `max` oder beides
bound-crossed = keine Zahl ist mindestens { $min } und höchstens { $max }: vertauschen Sie sie
bound-too-low = { $what }: { $figure } ({ $ours }) ist weniger als die { $min }, die „{ $above }“ verlangt ({ $theirs })
bound-too-high = { $what }: { $figure } ({ $ours }) ist mehr als die { $max }, die „{ $above }“ zulässt ({ $theirs })

## Beteiligung, und was sie bedeutet

unknown-participation = `{ $text }` ist keine Beteiligungsstufe: schreiben Sie { $known }
participation-information = Information
participation-consultation = Konsultation
participation-concertation = Mitwirkung
participation-codecision = Mitentscheidung
meaning-information = Sie werden unterrichtet; es wird nichts von Ihnen verlangt
meaning-consultation = Ihre Meinung wird eingeholt, ohne Gewähr, dass ihr gefolgt wird
meaning-concertation = Sie erarbeiten es gemeinsam mit denen, die entscheiden; sie entscheiden
meaning-codecision = Sie entscheiden gemeinsam: nichts gilt ohne Ihre Zustimmung
unknown-participant = `{ $text }` sagt nicht, wer teilnimmt: schreiben Sie { $known }
participant-members = Mitglieder
participant-users = Nutzer
participant-guests = Gäste
participant-everybody = alle
unknown-phase-act = `{ $text }` ist nichts, was in einer Phase geschieht: schreiben Sie { $known }
phase-act-write = Empfehlungsberichte werden geschrieben
phase-act-comment = Empfehlungsberichte sind offen für Anmerkungen
phase-act-adopt = Gruppen nehmen Empfehlungsberichte an
phase-act-hand-over = Empfehlungsberichte werden vorgelegt
phase-act-vote = Abstimmungen beginnen
unknown-bounded = `{ $text }` ist keine Zahl, die begrenzt werden kann: schreiben Sie { $known }
bounded-comment-days = mindestens so viele Tage für Anmerkungen
bounded-answer-days = Tage zum Antworten
bounded-minutes-days = Tage bis zum Protokoll
bounded-notice-days = Tage vorher angekündigt
bounded-adoption-days = Tage, nach denen Schweigen nichts aufhält
bounded-small-number = Schwelle für kleine Zahlen
bounded-retention-months = Monate, für die Stimmzettel aufbewahrt werden

## Was die Regeln sagen

says-phase = { $name }: vom { $from } bis zum { $to }, { $level }, für { $who }
says-competence = { $subject }: entschieden von { $body }, mit { $level }
says-competence-advised = { $subject }: vorher Stellungnahme von { $bodies }
says-competence-informed = { $subject }: mitgeteilt an { $bodies }
says-comments-free = ein Empfehlungsbericht ist für Anmerkungen offen, solange es seine Verfasser wollen
says-comments =
    ein Empfehlungsbericht, der für Anmerkungen offen ist, bleibt es mindestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }
says-comments-required-free = kein Empfehlungsbericht wird angenommen, bevor er für Anmerkungen offen war
says-comments-required =
    kein Empfehlungsbericht wird angenommen, bevor er mindestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } für Anmerkungen offen war
says-answers =
    ein Organ hat { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } zum Antworten auf einen Empfehlungsbericht, und nie weniger als { $min ->
        [one] einen Tag
       *[other] { $min } Tage
    }
says-minutes =
    das Protokoll erscheint spätestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } nach der Sitzung
says-notice =
    eine Sitzung wird mindestens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } vorher angekündigt
says-adoption =
    ein Empfehlungsbericht ist angenommen, wenn jede Gruppe sich geäußert hat und keine widerspricht; eine Gruppe, die { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } schweigt, hält nichts auf
says-votes-by-all = Abstimmungen werden von jedem Organ eröffnet
says-votes-by = Abstimmungen werden eröffnet von: { $openers }
says-votes-rules = { $openers }; es entscheidet { $rules }
says-moderation = es moderiert: { $by }; Beschwerde geht an: { $appeal }
says-small-numbers =
    Zahlen von weniger als { $threshold ->
        [one] einer Person
       *[other] { $threshold } Personen
    } werden mit anderen zusammengelegt
says-retention =
    Stimmzettel und die Verknüpfungen der Wählerverzeichnisse werden { $months ->
        [one] einen Monat
       *[other] { $months } Monate
    } nach dem Ergebnis gelöscht
says-dates = Daten werden mit einem Grund verschoben
says-dates-consent = Daten werden mit einem Grund und der Zustimmung derer verschoben, die es betrifft
says-bound = die Regeln der Seiten darunter halten sich an: { $what }, { $min } bis { $max }
says-bound-min = die Regeln der Seiten darunter halten sich an: { $what }, { $min } oder mehr
says-bound-max = die Regeln der Seiten darunter halten sich an: { $what }, { $max } oder weniger

## Who opens, moves and closes editions
cycle-office-needed = Ausgaben sind Sache der Ämter, die Sitzungen des Verwaltungsrats, der Geschäftsführung oder der Generalversammlung vorbereiten: Sie handeln für { $body }
cycle-not-yours = wer die Sitzungen des Verwaltungsrats, der Geschäftsführung oder der Generalversammlung vorbereitet, eröffnet und ändert Ausgaben
answer-days-too-many =
    { $days ->
        [one] ein Tag zur Antwort ist
       *[other] { $days } Tage zur Antwort sind
    } zu viel: geben Sie { $max ->
        [one] einen Tag
       *[other] { $max } Tage
    } oder weniger
