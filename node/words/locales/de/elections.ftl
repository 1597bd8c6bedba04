## How far an election is

stage-empty = noch nichts ist veröffentlicht
stage-voting = die Abstimmung läuft
stage-closed = die Abstimmung ist geschlossen
stage-tallied = die verschlüsselten Summen sind veröffentlicht; die Schlüsselverwahrer entschlüsseln
stage-decided = das Ergebnis ist veröffentlicht

## What a check finds; behind it, between brackets, where and what exactly

check-record-format = sein Rahmen oder sein Platz in der Datei ist falsch
check-record-hash = sein Inhalt passt nicht zu seinem Namen
check-record-order = er steht nicht an seinem Platz
check-event-format = ein Ereignis ist nicht geschrieben, wie es muss
check-event-chain = ein Ereignis schließt nicht an das vorige an
check-event-order = die Schritte der Wahl stehen in falscher Reihenfolge
check-setup = die Eröffnung nennt nicht, was vor ihr steht
check-election = die Beschreibung der Wahl ist falsch
check-trustees = die Liste der Schlüsselverwahrer ist falsch
check-trustee-proof = ein Schlüsselverwahrer beweist nicht, dass er den Schlüssel hat
check-trustee-signature = die Unterschrift eines Schlüsselverwahrers ist nicht gültig
check-verification-key = der Schlüsselteil eines Schlüsselverwahrers folgt nicht aus dem Vereinbarten
check-public-key = der Schlüssel der Wahl ist nicht der, den die Schlüssel der Verwahrer ergeben
check-credential = eine Zeile der Stimmcodes ist falsch
check-credential-duplicate = ein Stimmcode steht zweimal da
check-ballot-format = der Stimmzettel ist nicht geschrieben, wie er muss
check-ballot-election = der Stimmzettel ist von einer anderen Wahl
check-ballot-credential = der Stimmcode des Zettels steht nicht in der Liste
check-ballot-duplicate = der Stimmzettel ist zweimal da
check-element = eine Zahl darf hier nicht stehen
check-individual-proof = nichts beweist, dass eine Wahl ja oder nein ist
check-overall-proof = nichts beweist, dass die Zahl der Antworten erlaubt ist
check-blank-proof = nichts beweist, dass eine leere Antwort nichts anderes wählt
check-signature = der Stimmzettel ist nicht mit seinem Stimmcode unterzeichnet
check-tally-format = die Summen sind nicht geschrieben, wie sie müssen
check-tally = die Summen sind nicht die der Stimmzettel, die zählen
check-tally-count = die Zahl der Stimmzettel ist falsch
check-tally-weight = die Summe der Gewichte ist falsch
check-partial-format = eine Entschlüsselung ist nicht geschrieben, wie sie muss
check-partial-owner = eine Entschlüsselung ist von niemandem auf der Liste, oder zweimal da
check-partial-proof = nichts beweist, dass eine Entschlüsselung vom Schlüssel des Verwahrers kommt
check-partial-missing = zu wenige Schlüsselverwahrer haben entschlüsselt
check-result-format = das Ergebnis ist nicht geschrieben, wie es muss
check-result = das Ergebnis ist nicht, was die entschlüsselten Summen ergeben
check-closing = ein Abschluss passt nicht zu dieser Wahl
check-closing-dropped = ein Stimmzettel, den eine Urne hatte, fehlt
check-closing-added = ein Stimmzettel war in keiner Urne
check-closing-reordered = die Stimmzettel einer Urne stehen in anderer Reihenfolge
check-closing-sub-total = die Summen einer Urne sind nicht die ihrer Stimmzettel
check-closing-credential = ein Stimmcode hat in zwei Urnen abgestimmt
check-receipt = der Stimmzettel eines Belegs ist nicht da, wie er sollte
found = { $what } ({ $detail })

## Where

in-record = Eintrag { $record }
in-election = der Eintrag der Wahl
in-answer = Antwort { $answer }
in-answer-choice = Antwort { $answer }, Möglichkeit { $choice }
in-answer-part = Antwort { $answer }, Möglichkeit { $choice }, `{ $part }`
in-answer-proof = Antwort { $answer }, eine Zahl eines Beweises
in-question-choice = Frage { $question }, Möglichkeit { $choice }
in-trustee = Schlüsselverwahrer { $trustee }
in-trustees-item = Teil { $item } der Liste
in-member = Mitglied { $member }
in-certificate = Zertifikat
in-coefficients = Koeffizienten
in-coefficient = ein Koeffizient
in-closing = Abschluss von { $node }
in-message = Nachricht { $number }
in-key = der Schlüssel
in-public-key = der öffentliche Schlüssel
in-signing-key = der Unterschriftsschlüssel
in-encryption-key = der Verschlüsselungsschlüssel
in-sums = eine Zahl der Summen
in-signature = eine Zahl der Unterschrift
in-credential = der öffentliche Stimmcode
in-public-credential = der öffentliche Stimmcode { $key }
in-trustee-key = der Schlüssel { $key }
in-ballot = Stimmzettel { $ballot }
in-ballot-of = Stimmzettel { $ballot } von { $node }

## Numbers and elements of the group

not-decimal = das ist keine Dezimalzahl ohne Vorzeichen und führende Nullen
not-below-modulus = das ist zu groß für die Gruppe
not-on-curve = das ist kein Punkt der Kurve
not-in-group = das ist kein Element der Gruppe von Primzahlordnung
neutral-element = das ist das neutrale Element, das nichts verbirgt

## Any record

record-too-long = { $bytes } Bytes, höchstens { $max } sind erlaubt
record-not-canonical = das ist nicht die einzige erlaubte Form: neu geschrieben ergibt es andere Bytes
record-version = Version { $found }, percole liest aber Version { $known }
weight-form = `{ $text }` ist kein Gewicht: schreiben Sie eine ganze Zahl bis 1073741823, und eine größere, bis 100000000000, zwischen Anführungszeichen

## The election

group-unknown = die Gruppe `{ $group }` ist unbekannt: percole kennt { $known }
group-of-another = die Gruppe `{ $found }` statt `{ $expected }`
question-type = eine Frage ist vom Typ `{ $kind }`: percole liest die, deren Antworten aus einer Liste gewählt werden
election-id-form = `{ $id }` kann nicht die Kennung einer Wahl sein: schreiben Sie { $min } bis { $max } Buchstaben und Ziffern, ohne 0, O, I und l
election-at-most = eine Wahl hat 1 bis { $questions } Fragen, mit insgesamt höchstens { $choices } Möglichkeiten
question-without-answers = Frage { $question } hat keine Antworten zur Auswahl
question-bounds = Frage { $number }: `min` ({ $min }) darf nicht über `max` ({ $max }) liegen, und `max` nicht über der Zahl der Antworten ({ $answers })

## Credentials

credential-form = ein Stimmcode hat 22 Zeichen in Gruppen zu 5, 6, 5 und 6, oder 15 in Gruppen zu 3, mit Bindestrichen verbunden
credential-character = Zeichen { $place } ist weder ein Buchstabe noch eine Ziffer eines Stimmcodes (0, O, I und l kommen nie vor)
credential-mistyped = das letzte Zeichen passt nicht zu den anderen: eines davon ist vertippt
credentials-form = das ist keine Liste in JSON ohne Leerzeichen, `["…","…"]`, mit Texten aus Buchstaben, Ziffern und Kommas
credentials-unreadable =
    { $count ->
        [one] { $count } Zeile ist
       *[other] { $count } Zeilen sind
    } weder ein Schlüssel, noch ein Schlüssel, ein Komma und ein Gewicht
credentials-repeated =
    { $count ->
        [one] { $count } Zeile wiederholt eine andere
       *[other] { $count } Zeilen wiederholen andere
    }

## The choices of a voter

choices-of-questions =
    { $given ->
        [one] { $given } Liste ist
       *[other] { $given } Listen sind
    } gegeben für { $expected ->
        [one] { $expected } Frage
       *[other] { $expected } Fragen
    }
choices-form =
    Frage { $question }: schreiben Sie { $expected ->
        [one] { $expected } Zahl
       *[other] { $expected } Zahlen
    }, 0 oder 1 für jede Antwort
choices-form-with-blank =
    Frage { $question }: schreiben Sie { $expected ->
        [one] { $expected } Zahl
       *[other] { $expected } Zahlen
    }, 0 oder 1: die erste für eine leere Antwort, dann eine für jede Antwort
choices-number =
    Frage { $question }: { $chosen ->
        [one] { $chosen } Antwort ist
       *[other] { $chosen } Antworten sind
    } gewählt; mindestens { $min } und höchstens { $max } sind erlaubt
choices-blank-and-more = Frage { $question }: eine leere Antwort wählt nichts anderes

## Ballots

made-for-another = für die Wahl { $stated } mit dem Fingerabdruck { $other }; diese ist { $election } mit { $fingerprint }
answers-of-questions =
    { $answers ->
        [one] { $answers } Antwort
       *[other] { $answers } Antworten
    } auf { $questions ->
        [one] { $questions } Frage
       *[other] { $questions } Fragen
    }
answer-shape = Antwort { $answer } muss { $choices } in `choices` enthalten, ebenso viele in `individual_proofs` mit je 2, { $overall } in `overall_proof` und { $blank } in `blank_proof`
answer-allows = Antwort { $answer }: mindestens { $min } und höchstens { $max }
answer-allows-blank = Antwort { $answer }: mindestens { $min } und höchstens { $max }, oder eine leere Antwort
ballot-unsigned = er hat keine Unterschrift
ballot-signed-otherwise = seine Unterschrift ist von einem anderen Stimmzettel
ballot-cast-in = Stimmzettel { $ballot } wurde schon in Eintrag { $record } abgegeben
ballot-cast-already = Stimmzettel { $ballot } wurde schon abgegeben

## Closings and receipts

closing-node = `node` muss 1 bis { $max } Bytes haben
closings-too-many = { $found } Abschlüsse sind gegeben, höchstens { $max } werden verglichen
closing-twice = zwei Abschlüsse sind von { $node }
closing-ballot-twice = Stimmzettel { $ballot } steht zweimal in den Abschlüssen
closing-voters =
    { $stated ->
        [one] { $stated } Person ist
       *[other] { $stated } Personen sind
    } angegeben, und seine Stimmzettel sind von { $found }
ballot-reordered = Stimmzettel { $ballot } von { $node } steht hinter { $before }, und davor in den Abschlüssen
credential-in-two-boxes = Stimmzettel { $ballot } ist in der Urne von { $node }, und sein Stimmcode hat vorher in der von { $before } abgestimmt
receipt-not-counted = Stimmzettel { $ballot } der Wahl { $election } wird hier nicht gezählt
receipt-tracker = `tracker` { $tracker } und `ballot` { $ballot } sind nicht derselbe Fingerabdruck

## The file of an archive

archive-not = das ist kein Archiv einer geheimen Wahl: { $why }
archive-too-short = { $bytes } Bytes sind zu wenig
archive-time = die Zeit ist { $found } statt { $expected }
archive-first-record = der erste Eintrag ist nicht `BELENIOS`
archive-second-first = das ist ein zweiter Eintrag mit dem Namen `BELENIOS`
header-name = der Name ist weder `BELENIOS`, noch ein Fingerabdruck mit `.data.json` oder `.event.json`
header-length = die Länge ist keine Oktalzahl mit 11 Ziffern
header-time = die Zeit ist keine Oktalzahl mit 11 Ziffern
header-bytes = ein Byte ist nicht das, das Name, Länge und Zeit ergeben
archive-surplus =
    { $bytes ->
        [one] { $bytes } Byte steht
       *[other] { $bytes } Bytes stehen
    } hinter dem letzten Eintrag
archive-cut-off =
    die Datei endet { $bytes ->
        [one] { $bytes } Byte
       *[other] { $bytes } Bytes
    } vor dem Eintrag
archive-padding = was seinen letzten Block auffüllt, sind keine Nullen

## Records and events of an archive

record-name = sein Name sagt { $name }, und sein Inhalt ergibt { $hash }
record-not-before = der Eintrag { $hash } steht nicht davor
records-too-many = mehr als { $max } Dateneinträge folgen einander ohne Ereignis
records-after-last =
    { $count ->
        [one] { $count } Dateneintrag steht
       *[other] { $count } Dateneinträge stehen
    } hinter dem letzten Ereignis
records-of-event =
    `{ $event }` braucht { $expected ->
        [one] { $expected } Dateneintrag
       *[other] { $expected } Dateneinträge
    } davor; da { $found ->
        [one] ist { $found }
       *[other] sind { $found }
    }
event-payload = der `payload` von `{ $event }` ist nicht der Eintrag davor
event-parent = `parent` ist { $found } statt { $expected }
event-parent-missing = `parent` fehlt; es müsste { $expected } sein
event-parent-of-first = `parent` ist { $found }, und es steht kein Ereignis davor
event-height = `height` ist { $found } statt { $expected }
event-misplaced = `{ $event }` gehört nicht hierher: { $stage }
event-cannot-follow = `{ $event }` kann nicht auf `{ $last }` folgen
event-cannot-begin = `{ $event }` kann nicht das erste Ereignis sein
setup-missing = es gibt kein Ereignis `Setup`
sums-not-before = die Summen, die er nennt, sind nicht der Eintrag davor
decryption-not-before = die Entschlüsselung, die er nennt, ist nicht der Eintrag davor
decryptions-too-many = es gibt mehr als { $max } Entschlüsselungen

## Sums, decryptions and the result

sums-shape = es gibt nicht ein Zahlenpaar für jede Möglichkeit jeder Frage
sums-ballots =
    { $stated ->
        [one] { $stated } ist
       *[other] { $stated } sind
    } angegeben, und { $voters ->
        [one] { $voters } Stimmcode hat
       *[other] { $voters } Stimmcodes haben
    } abgestimmt
sums-weight = { $stated } statt { $expected }
sums-weight-too-large = { $weight } ist mehr als { $max }
no-ballots-to-add = es gibt keine Stimmzettel, die sich addieren lassen
stage-for-another-step = dieser Schritt braucht veröffentlichte verschlüsselte Summen, hier aber gilt: { $stage }
decryption-shape = es gibt nicht einen Faktor und einen Beweis für jede Zahl der Summen
trustee-not-listed = Schlüsselverwahrer { $trustee } wird genannt, und die Wahl hat { $count } Schlüsselverwahrer
trustee-decrypts-again = Schlüsselverwahrer { $trustee } entschlüsselt ein zweites Mal
trustee-missing = Schlüsselverwahrer { $trustee } darf nicht fehlen, und hat nicht entschlüsselt
trustees-missing =
    von den Schlüsselverwahrern { $first } bis { $last } werden { $needed } gebraucht, und { $present } { $present ->
        [one] hat
       *[other] haben
    } entschlüsselt
key-of-nobody = dieser Schlüssel ist der keines Schlüsselverwahrers der Wahl
another-tally = dieser Schlüssel hat schon andere Summen der Wahl { $election } entschlüsselt; er entschlüsselt nie andere
result-shape = es gibt nicht eine Zahl für jede Möglichkeit jeder Frage
result-count = Frage { $question }, Möglichkeit { $choice }: es ist nicht { $count }
sum-out-of-range = eine Summe liegt nicht zwischen 0 und { $max }

## Files that hold secrets

passphrase-wrong = die Passphrase ist falsch, oder die Datei wurde verändert
sealed-not = das ist keine Datei, die percole verschlüsselt hat: { $why }
sealed-way = Version { $version } mit `{ $kdf }` und `{ $cipher }` ist unbekannt
sealed-key = die Datei enthält den Schlüssel eines Schlüsselverwahrers statt des Standes einer Schlüsselerzeugung
sealed-state = die Datei enthält den Stand einer Schlüsselerzeugung, die nicht fertig ist, statt des Schlüssels eines Schlüsselverwahrers
sealed-texts = `salt`, `nonce` oder `body` ist nicht, wie es muss
sealed-cost-out-of-range = sie verlangt { $memory } KiB Speicher und { $passes } Durchgänge: 8 bis { $memory-max } KiB und 1 bis { $passes-max } Durchgänge sind erlaubt
sealed-impossible = das kann nicht verschlüsselt werden

## The list of trustees

trustees-number =
    { $count } Schlüsselverwahrer { $count ->
        [one] wird
       *[other] werden
    } genannt, und eine Wahl hat 1 bis { $max }
trustee-item-form = ein Teil der Liste ist `["Single", …]` oder `["Pedersen", …]`
pedersen-lists = seine Listen haben verschiedene Längen, oder `threshold` ({ $threshold }) liegt nicht zwischen 1 und ihrer Länge ({ $members })
coefficients-unsigned = die Koeffizienten sind nicht von diesem Mitglied unterzeichnet
certificates-unsigned = die Zertifikate sind nicht von diesem Mitglied unterzeichnet
verification-key-unsigned = der Prüfschlüssel ist nicht von diesem Mitglied unterzeichnet
certificate-for-another = das Zertifikat wurde für eine andere Gruppe, Mitgliederzahl, Schwelle oder Stelle gemacht
certificate-for-nothing = das Zertifikat sagt nicht, wofür es ist
certificate-unsigned = das Zertifikat ist nicht mit seinem eigenen Schlüssel unterzeichnet
coefficients-number =
    { $found ->
        [one] { $found } Koeffizient
       *[other] { $found } Koeffizienten
    } statt { $expected }

## The messages of a key generation

generation-members = Mitglied { $member } von { $size } mit einer Schwelle von { $threshold }: es gibt 1 bis { $max } Mitglieder, und Mitglied und Schwelle liegen zwischen 1 und deren Zahl
generation-name = der Name einer Schlüsselerzeugung hat 1 bis { $max } Bytes, ohne `|`
generation-places = es gibt nicht einen Platz für jede Runde und jedes Mitglied
message-refused = die Nachricht von Mitglied { $member } für Runde { $round } ist unbrauchbar: { $why }
message-of-another-run = sie ist von der Schlüsselerzeugung `{ $found }`, nicht von `{ $expected }`
message-from-nobody =
    es gibt nur { $size ->
        [one] { $size } Mitglied
       *[other] { $size } Mitglieder
    }
message-in-own-name = sie ist in Ihrem eigenen Namen, und Sie haben sie nicht gesendet
message-before-certificate = die Nachricht dieses Mitglieds für Runde 1 ist noch nicht da
message-not-signed = dieses Mitglied hat sie nicht unterzeichnet

## Who did not keep to the procedure of a key generation

member-signed-two = Mitglied { $member } hat zwei verschiedene Nachrichten für Runde { $round } unterzeichnet
member-holds-others = Mitglied { $member } hat andere Nachrichten der Runde { $round } als hier: vergleichen Sie sie, um zu sehen, wer zwei gesendet hat
member-without-coefficients = Mitglied { $member } hat keine Festlegung und Koeffizienten gesendet
member-changed-coefficients = Mitglied { $member } hat andere Koeffizienten offengelegt als festgelegt
member-wrong-coefficients = Mitglied { $member } hat falsche Koeffizienten gesendet: { $why }
member-unsigned-coefficients = Mitglied { $member } hat die Koeffizienten nicht unterzeichnet
member-unsigned-certificates = Mitglied { $member } hat die Zertifikate nicht unterzeichnet
member-without-shares = Mitglied { $member } hat nicht jedem Mitglied einen Teil gesendet
member-wrong-share = Mitglied { $member } hat einen Teil gesendet, der nicht zu den Koeffizienten passt
member-wrong-share-to = Mitglied { $member } hat Mitglied { $other } einen Teil gesendet, der nicht zu den Koeffizienten passt
member-complained = Mitglied { $member } hat sich ohne Grund beschwert
member-without-key = Mitglied { $member } hat keinen Prüfschlüssel gesendet
member-unproved-key = Mitglied { $member } hat nicht bewiesen, seinen Teil des Schlüssels zu kennen
member-wrong-key = Mitglied { $member } hat einen Prüfschlüssel gesendet, der nicht aus den Koeffizienten folgt
member-unsigned-key = Mitglied { $member } hat den Prüfschlüssel nicht unterzeichnet
member-wrong-record = Mitglied { $member }, das sind Sie, hat einen Eintrag gemacht, der der Prüfung nicht standhält
