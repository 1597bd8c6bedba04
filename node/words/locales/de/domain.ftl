## Where, and under which rule

at-field = { $field }: { $message }
under-rule = { $message } (Regel { $rule })

## Texts that people enter; each follows the name of its field

is-empty = darf nicht leer sein
is-missing = fehlt
has-line-break = enthält einen Zeilenumbruch: schreiben Sie es in eine Zeile
too-many-characters = hat { $count } Zeichen: höchstens { $max } sind erlaubt
control-character = enthält das Steuerzeichen { $code }: entfernen Sie es
blank-at-end = beginnt oder endet mit einem Leerzeichen: entfernen Sie es
name-hides = enthält das unsichtbare Zeichen { $code }: schreiben Sie den Namen ohne es
text-hides = enthält das Zeichen { $code }, das nicht zu sehen ist: schreiben Sie es ohne
name-not-normal = ist nicht so geschrieben, wie Namen aufbewahrt werden: schreiben Sie `{ $right }`
name-character = enthält `{ $character }` ({ $code }), das in keinem Namen steht: schreiben Sie Buchstaben, Ziffern und übliche Satzzeichen
name-says-nothing = enthält weder einen Buchstaben noch eine Ziffer: geben Sie einen lesbaren Namen an
name-marks = hat mehr Zeichen auf einem Buchstaben, als die Schrift braucht: entfernen Sie sie
name-mixes-scripts = mischt in `{ $word }` Buchstaben verschiedener Schriften: schreiben Sie jedes Wort in einer Schrift
reason-missing = fehlt: sagen Sie in einem Satz, warum
not-a-country = ist kein Ländercode: schreiben Sie zwei Großbuchstaben, zum Beispiel FR oder BE
not-a-language-tag = `{ $text }` ist kein Sprachcode: schreiben Sie einen Code nach BCP 47, zum Beispiel fr, nl-BE oder de
language-tag-spelling = `{ $text }` ist kein Sprachcode: schreiben Sie { $right }
not-a-time = `{ $text }` ist kein Zeitpunkt: schreiben Sie 2026-04-24 14:00, oder 2026-04-24T14:00+02:00, oder 2026-04-24T14:00[Europe/Paris]
time-too-fine = ist feiner als eine Mikrosekunde: geben Sie höchstens sechs Nachkommastellen der Sekunde an
hour-missing = `{ $text }` ist ein Tag, es fehlt die Uhrzeit: schreiben Sie zum Beispiel { $text } 18:00
offset-too-large = kein Ort weicht um { $offset } von UTC ab: eine Abweichung beträgt höchstens { $hours } Stunden, zum Beispiel +02:00
offset-of-other-zone = { $zone } weicht dann um { $right } von UTC ab, nicht um { $offset }: schreiben Sie das eine oder das andere
hour-left-out = { $time } gibt es in { $zone } nicht, weil die Uhren dann vorgestellt werden: schreiben Sie { $before } oder { $after }
hour-twice = { $time } gibt es in { $zone } zweimal, weil die Uhren dann zurückgestellt werden: schreiben Sie { $first } für das erste Mal oder { $second } für das zweite

## Too many of something

too-many-paragraphs = hat { $count } Absätze: höchstens { $max } sind erlaubt
too-many-measures = hat { $count } Maßnahmen: höchstens { $max } sind erlaubt
too-many-bytes = hat { $count } Byte: höchstens { $max } sind erlaubt
too-many-groups = hat { $count } Arbeitsgruppen: höchstens { $max } sind erlaubt
too-many-links = hat { $count } Verweise: höchstens { $max } sind erlaubt
too-many-lines = hat { $count } Zeilen: höchstens { $max } sind erlaubt
too-many-preambles = hat { $count } Vorworte: höchstens { $max } sind erlaubt
too-many-drafters = hat { $count } Verfassende: höchstens { $max } sind erlaubt
too-many-nodes = hat { $count } Knoten: höchstens { $max } sind erlaubt
too-many-recommendations = hat { $count } Empfehlungen: höchstens { $max } sind erlaubt

## Recommendations

measure-unknown = Die Maßnahme { $id } steht nicht im geltenden Text: lassen Sie diese Kennung weg, die Maßnahme bekommt dann eine nie verwendete
measure-twice = { $id } ist weiter oben in diesem Text schon eine Maßnahme
measure-number-beyond = { $number } ist keine Nummer einer Maßnahme: von 1 bis { $max }
version-does-not-follow = Fassung { $version } folgt nicht auf Fassung { $newest }: lesen Sie zuerst die neueste Fassung
version-not-current = Fassung { $version } ist nicht die aktuelle: das ist Fassung { $newest }
version-goes-back = Fassung { $version } liegt vor Fassung { $newest }
comment-window-too-short =
    Anmerkungen sind bis { $until } möglich; es müssen mindestens { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } sein, also bis { $earliest } oder später
comments-open-until = Anmerkungen sind bis { $until } möglich: überarbeiten Sie den Text danach
comment-phase-first = die Spielregeln sehen eine Phase für Anmerkungen vor: veröffentlichen und überarbeiten Sie den Entwurf, bevor er angenommen wird
nobody-present = nennt niemanden: sagen Sie, wie viele Personen jeder Kategorie anwesend waren
not-another-recommendation = { $number } ist keine andere Empfehlung des Berichts, einmal genannt
never-begun = es ändert eine Empfehlung, die nie begonnen wurde
begun-already = es beginnt eine Empfehlung, die bereits besteht
dropped-already = sie wurde aus ihrem Bericht genommen
not-a-report-id = `{ $text }` ist nicht die Kennung eines Berichts

## Transmissions

answer-days-out-of-range = ist { $days }: geben Sie 1 bis { $max } Tage
due-before-receipt = die Antwort kann nicht am { $due } fällig sein: der Eingang war am { $received }
due-otherwise-than-asked =
    die Antwort ist fällig, wie der Absender es verlangt, { $days ->
        [0] gar nicht
        [one] einen Tag nach dem Eingang
       *[other] { $days } Tage nach dem Eingang
    }

## Votes

closes-before-opening = ist { $closes }: die Abstimmung muss nach ihrer Eröffnung am { $opens } schließen
report-by-before-closing = ist { $report_by }: Knoten können ihre Auszählung erst ab der Schließung am { $closes } melden
closed-already = ist { $closes }: das ist vorbei, es ist { $now }
outcome-before-closing = Stimmzettel werden bis { $closes } angenommen: das Ergebnis kommt danach
ballots-not-yet = Stimmzettel werden ab { $opens } angenommen, jetzt noch nicht
ballots-too-late = Stimmzettel wurden vor { $closes } angenommen: es ist zu spät
extended-late = Stimmzettel werden bis { $closes } angenommen: eine Abstimmung wird mindestens einen Tag vorher verlängert
passed-over-late = Stimmzettel wurden vor { $closes } angenommen: niemand wird mehr übergangen
extends-to-earlier = ist { $closes }: eine Abstimmung wird über { $old } hinaus verlängert, wo sie bisher endet
decision-rule-missing = darf nicht leer sein: eine Abstimmung braucht eine Entscheidungsregel
no-participants = darf nicht leer sein: bitten Sie mindestens einen Knoten um Teilnahme
participant-twice = { $node } wird zweimal genannt
not-a-node-id = `{ $text }` ist nicht die Kennung eines Knotens
not-a-participant = der Standort ist zu dieser Abstimmung nicht eingeladen: wer eine Abstimmung eröffnet, nennt dabei die Teilnehmer, auch sich selbst, wenn die eigenen Mitglieder abstimmen sollen
rolls-freeze-late = ist { $freezes }: Wählerverzeichnisse werden nach jetzt und vor dem Ende der Stimmabgabe am { $closes } festgeschrieben

## Polls and rolls

nobody-entitled = darf nicht leer sein: niemand im Register darf abstimmen, prüfen Sie die Kategorien
joining-after-freeze = Einheiten, die innerhalb einer anderen zählen, haben vor dem { $freezes } teilgenommen oder abgelehnt, als deren Wählerverzeichnis festgeschrieben wurde: es ist zu spät
member-on-roll-twice = Mitglied { $number } steht zweimal darauf
poll-closes-later = Stimmzettel werden bis { $closes } angenommen: die örtliche Abstimmung schließt dann, nicht früher
poll-extended-late = Stimmzettel wurden vor { $closes } angenommen: eine örtliche Abstimmung, die dann endet, wird nicht mehr verlängert
poll-takes-no-ballots = die örtliche Abstimmung dieses Standorts ist { $state }: sie nimmt keine Stimmzettel an
poll-was-interrupted = die örtliche Abstimmung dieses Standorts endete am { $at }, { $why }: sie nimmt keine Stimmzettel an
number-not-on-roll = { $number } steht nicht im Wählerverzeichnis, das die Nummern 1 bis { $size } hat
member-not-on-roll = Mitglied { $number } steht nicht im Wählerverzeichnis dieser örtlichen Abstimmung, das feststeht, seit der Standort teilnimmt
member-not-on-roll-near = Mitglied { $number } steht nicht im Wählerverzeichnis dieser örtlichen Abstimmung: meinten Sie { $near }?
roll-size-differs =
    ist { $size }: das Wählerverzeichnis wurde mit { $frozen ->
        [one] { $frozen } Mitglied
       *[other] { $frozen } Mitgliedern
    } festgelegt
vote-was-cancelled = die Abstimmung wurde am { $at } abgesagt: { $reason }
joining-too-late = die Abstimmung schloss am { $closes }: ein Knoten nimmt vorher teil oder lehnt vorher ab
papers-differ =
    ist { $voters }, aber für Frage { $question } { $papers ->
        [one] ist
       *[other] sind
    } { $papers } Stimmzettel gezählt
more-voters-than-roll =
    ist { $voters }, mehr als { $size ->
        [one] das { $size } Mitglied
       *[other] die { $size } Mitglieder
    } im Wählerverzeichnis
another-text-of-version = Fassung { $version } wurde bereits mit einem anderen Text gezeigt
not-a-recommendation-id = „{ $text }“ ist nicht die Kennung einer Empfehlung
names-needed = braucht { $needed } Namen und hat { $found }
language-twice = steht zweimal in einer Sprache da
named-twice = so heißt schon eine andere: `{ $text }`
number-of-questions = sind { $count }: Eine Abstimmung hat 1 bis { $most }

## Reports and the groups that adopt them

report-text-frozen = die Texte eines Berichts stehen fest, wenn er { $state } ist: öffnen Sie zuerst den Bericht wieder, oder beginnen Sie einen anderen
groups-not-asked = Gruppen äußern sich nicht zu einem Bericht, wenn er { $state } ist: sie tun es, sobald sein Knoten ihn vorlegt (`percole report revise`), bis er überwiesen ist
nothing-leads-report = kein Schritt führt einen Bericht von „{ $from }“ zu „{ $to }“
agrees-with-words = gehört zu einem Vorbehalt oder einer Ablehnung: eine Gruppe, die einverstanden ist, fügt nichts hinzu
statement-missing = fehlt: sagen Sie, worin der Vorbehalt oder die Ablehnung besteht

## Sheets

left-out-into = gehört zu einer Maßnahme, die im Bericht steht: eine weggelassene steht nirgends
