## Rules and tallies

cli-offline-rule-hash = Regel { $hash }
cli-offline-decided-by = { $engine }, Regel { $rule }, Auszählungen { $tallies }
cli-offline-rule-unusable = die Regel { $file } ist unbrauchbar
cli-offline-tallies-unusable = die Auszählungen in { $file } sind unbrauchbar
cli-offline-give-a-rule = geben Sie eine Datei, oder den Namen einer fertigen Regel: { $votes }; nur für Auszählungen in Dateien, da mit ihnen keine Abstimmung eröffnet werden kann: { $files }
cli-offline-rule-opens-no-vote = mit dieser Regel kann keine Abstimmung eröffnet werden, sie entscheidet nur über Auszählungen in Dateien: { $why }

## Counting

cli-offline-report-unwritable = der Bericht kann nicht als JSON geschrieben werden ({ $detail })
cli-offline-tie-open = ein Gleichstand ist nicht entschieden: { $names }. --tie-order oder --tie-seed entscheidet ihn, wie die Frage es sagt
cli-offline-equal-ranks = `{ $method }` kann keine gleichen Ränge zählen: Zeile { $ballot } der Stimmzettel gibt `{ $first }` und `{ $second }` denselben Rang; berichtigen oder verwerfen Sie einen solchen Zettel vor der Zählung
cli-offline-seats-impossible = die Zahl der Plätze passt nicht ({ $detail })
cli-offline-no-candidates = es gibt niemanden, für den Stimmen zu zählen wären
cli-offline-tie-order-wrong = die Reihenfolge, die Gleichstände entscheidet, muss alle Namen je einmal nennen ({ $detail })
cli-offline-no-budget = `{ $method }` braucht ein Budget und Kosten, wie eine .pb-Datei sie enthält
cli-offline-money-unit-wrong = die Geldeinheit ist { $amount }: sie muss größer als 0 sein
cli-offline-too-many-steps = nach { $steps } Schritten von einer Geldeinheit ist das Budget noch nicht verbraucht; nennen Sie mit --money-unit eine größere

## Archives of secret elections

cli-offline-title-election = Wahl
cli-offline-title-fingerprint = Fingerabdruck
cli-offline-title-stage = Stand
cli-offline-title-credentials = Stimmcodes
cli-offline-title-ballots = Stimmzettel
cli-offline-title-answer = Antwort
cli-offline-title-votes = Stimmen
cli-offline-unknown = unbekannt
cli-offline-blank = (leer)
cli-offline-named-election = { $name } ({ $id })
cli-offline-ballots-of-voters =
    { $ballots } von { $voters ->
        [one] einer Person
       *[other] { $voters } Personen
    }
cli-offline-stage-empty = noch nichts ist veröffentlicht
cli-offline-stage-voting = die Abstimmung läuft
cli-offline-stage-closed = die Abstimmung ist geschlossen
cli-offline-stage-tallied = die verschlüsselten Summen sind veröffentlicht; die Schlüsselverwahrer entschlüsseln
cli-offline-stage-decided = das Ergebnis ist veröffentlicht
cli-offline-valid = GÜLTIG: jede Prüfung ist bestanden
cli-offline-not-valid =
    NICHT GÜLTIG: { $count ->
        [one] eines ist falsch
       *[other] { $count } Dinge sind falsch
    }
cli-offline-in-record = Eintrag { $record }
cli-offline-in-record-by-check = Eintrag { $record }, { $check }
cli-offline-ballot-counts = sein Stimmzettel ist Eintrag { $record }, und zählt
cli-offline-ballot-replaced = sein Stimmzettel ist Eintrag { $record }; ein späterer mit demselben Stimmcode zählt, Eintrag { $by }
cli-offline-ballot-not-counted = sein Stimmzettel ist Eintrag { $record }, und zählt nicht: sein Stimmcode steht nicht in der Liste
cli-offline-ballot-absent = sein Stimmzettel ist nicht in diesem Archiv
cli-offline-left-out-ballots = ein Stimmzettel, den eine Urne weggelassen hat, wird nur mit --closings oder --against gefunden
cli-offline-unverifiable = { $file } kann nicht geprüft werden ({ $detail })
cli-offline-receipt-unusable = der Beleg { $file } ist unbrauchbar ({ $detail })
cli-offline-receipt-should-hold = er muss `election`, `ballot` und `tracker` enthalten, wie die Urne ihn gegeben hat
cli-offline-closing-unusable = der Abschluss { $file } ist unbrauchbar ({ $detail })
cli-offline-file-unusable = { $file } ist unbrauchbar ({ $detail })
cli-offline-should-hold = sie muss dies enthalten: { $what }
cli-offline-file-not-valid = { $file } ist nicht gültig ({ $detail })
cli-offline-not-an-archive = { $file } kann nicht als Archiv gelesen werden ({ $detail })
cli-offline-archive-unreadable = das Archiv ist nicht lesbar ({ $detail })
cli-offline-would-not-be-valid = das Archiv wäre nicht gültig; nichts wurde geschrieben
cli-offline-not-this-step = { $file } ist nicht so weit, oder zu weit, für diesen Schritt ({ $detail })
cli-offline-see-stage = `percole verify` sagt, wie weit die Wahl ist
cli-offline-itself-not-valid = das ist nicht gültig
cli-offline-archive-not-valid = das Archiv ist nicht gültig
cli-offline-verify-lists-all = `percole verify` nennt jedes Problem
cli-offline-another-tally = dieser Schlüssel hat schon andere Summen der Wahl { $election } entschlüsselt; er entschlüsselt nie andere
cli-offline-passphrase-wrong = die Passphrase ist falsch, oder die Datei wurde verändert
cli-offline-misbehaved = jemand hat sich nicht an das Verfahren gehalten ({ $detail })
cli-offline-not-possible = das geht nicht mit dem, was gegeben wurde ({ $detail })
cli-offline-unit-ballots-and-credentials = Stimmzetteln und Stimmcodes

## Steps of a secret election

cli-offline-election-not-made = die Wahl kann nicht angelegt werden
cli-offline-election-made = die Wahl { $election } ist { $file }
cli-offline-template-should-hold = `name`, `description` und `questions`, jede Frage mit `question`, `answers`, `min`, `max` und vielleicht `blank`
cli-offline-credentials-not-made = es wurden keine Stimmcodes erzeugt
cli-offline-credentials-made =
    { $count ->
        [one] ein Stimmcode ist erzeugt
       *[other] { $count } Stimmcodes sind erzeugt
    }: die geheime Liste ist { $secret }, die öffentliche { $public }
cli-offline-not-credentials = { $file } ist keine Liste öffentlicher Stimmcodes ({ $detail })
cli-offline-archive-not-made = das Archiv kann nicht angelegt werden ({ $detail })
cli-offline-box-open =
    die Urne ist { $file }, offen für { $count ->
        [one] einen Stimmcode
       *[other] { $count } Stimmcodes
    }
cli-offline-ballot-file = der Stimmzettel { $file }
cli-offline-in-box =
    { $count ->
        [one] ein Stimmzettel ist in der Urne
       *[other] { $count } Stimmzettel sind in der Urne
    }:
cli-offline-box-stays-open = die Urne bleibt offen
cli-offline-box-closed =
    die Urne ist geschlossen: { $count ->
        [one] ein Stimmzettel ist
       *[other] { $count } Stimmzettel sind
    } gemeinsam zu entschlüsseln
cli-offline-no-result-yet = es gibt noch kein Ergebnis
cli-offline-result-published = das Ergebnis ist in { $file }; `percole verify { $file }` zeigt es

## What trustees do

cli-offline-key-not-made = der Schlüssel kann nicht erzeugt werden
cli-offline-key-made = der Schlüssel ist { $key }; bewahren Sie ihn und seine Passphrase auf. Sein öffentlicher Teil ist { $public }
cli-offline-nothing-decrypted = nichts wurde entschlüsselt
cli-offline-decryption-added = der Teil der Entschlüsselung durch Schlüsselverwahrer { $trustee } ist in { $file }
cli-offline-generation-not-begun = die Erzeugung des gemeinsamen Schlüssels kann nicht beginnen
cli-offline-generation-begun = geben Sie { $message } allen anderen Mitgliedern. Ihr Stand ist { $state }: bewahren Sie ihn auf
cli-offline-generation-stops = die Erzeugung des gemeinsamen Schlüssels geht nicht weiter
cli-offline-proof-for-others = geben Sie { $file } allen anderen: sie zeigt ihnen dasselbe
cli-offline-give-to-others = geben Sie allen anderen Mitgliedern: { $files }
cli-offline-generation-done = der gemeinsame Schlüssel ist erzeugt. Ihr Teil davon ist { $state }: bewahren Sie ihn und die Passphrase auf. Die Gruppe ist { $group }
cli-offline-members-awaited = Nachrichten werden erwartet von: Mitglied { $members }
cli-offline-compare-fingerprint = alle Mitglieder müssen diesen Fingerabdruck sehen (vergleichen Sie ihn mündlich): { $fingerprint }
cli-offline-message-unreadable = die Nachricht, die erzeugt wurde, ist nicht lesbar ({ $detail })
cli-offline-one-message-a-round = ein Mitglied sendet eine Nachricht je Runde: entfernen Sie die vorhandene, wenn sie nie gesendet wurde, weil etwas unterbrochen wurde; sonst muss die Erzeugung des Schlüssels neu beginnen

## Passphrases

cli-offline-passphrase = Passphrase
cli-offline-new-passphrase = neue Passphrase
cli-offline-same-again = noch einmal dieselbe
cli-offline-prompt = { $what }:
cli-offline-passphrases-differ = die beiden Passphrasen sind verschieden; nichts wurde geschrieben
cli-offline-no-terminal = es gibt kein Terminal, um nach der Passphrase zu fragen
cli-offline-give-passphrase-file = geben Sie --passphrase-file DATEI an
cli-offline-passphrase-unreadable = die Passphrase ist nicht lesbar ({ $detail })
cli-offline-passphrase-empty = die Passphrase ist leer
cli-offline-good-passphrase = mehrere Wörter, die niemand errät, sind eine gute

## What a check of an archive found, before the verifier's own words

cli-offline-found = { $what } ({ $detail })
cli-offline-check-record-format = sein Rahmen oder sein Platz in der Datei ist falsch
cli-offline-check-record-hash = sein Inhalt passt nicht zu seinem Namen
cli-offline-check-record-order = er steht nicht an seinem Platz
cli-offline-check-event-format = ein Ereignis ist nicht geschrieben, wie es muss
cli-offline-check-event-chain = ein Ereignis schließt nicht an das vorige an
cli-offline-check-event-order = die Schritte der Wahl stehen in falscher Reihenfolge
cli-offline-check-setup = die Eröffnung nennt nicht, was vor ihr steht
cli-offline-check-election = die Beschreibung der Wahl ist falsch
cli-offline-check-trustees = die Liste der Schlüsselverwahrer ist falsch
cli-offline-check-trustee-proof = ein Schlüsselverwahrer beweist nicht, dass er den Schlüssel hat
cli-offline-check-trustee-signature = die Unterschrift eines Schlüsselverwahrers ist nicht gültig
cli-offline-check-verification-key = der Schlüsselteil eines Schlüsselverwahrers folgt nicht aus dem Vereinbarten
cli-offline-check-public-key = der Schlüssel der Wahl ist nicht der, den die Schlüssel der Verwahrer ergeben
cli-offline-check-credential = eine Zeile der Stimmcodes ist falsch
cli-offline-check-credential-duplicate = ein Stimmcode steht zweimal da
cli-offline-check-ballot-format = der Stimmzettel ist nicht geschrieben, wie er muss
cli-offline-check-ballot-election = der Stimmzettel ist von einer anderen Wahl
cli-offline-check-ballot-credential = der Stimmcode des Zettels steht nicht in der Liste
cli-offline-check-ballot-duplicate = der Stimmzettel ist zweimal da
cli-offline-check-element = eine Zahl darf hier nicht stehen
cli-offline-check-individual-proof = nichts beweist, dass eine Wahl ja oder nein ist
cli-offline-check-overall-proof = nichts beweist, dass die Zahl der Antworten erlaubt ist
cli-offline-check-blank-proof = nichts beweist, dass eine leere Antwort nichts anderes wählt
cli-offline-check-signature = der Stimmzettel ist nicht mit seinem Stimmcode unterzeichnet
cli-offline-check-tally-format = die Summen sind nicht geschrieben, wie sie müssen
cli-offline-check-tally = die Summen sind nicht die der Stimmzettel, die zählen
cli-offline-check-tally-count = die Zahl der Stimmzettel ist falsch
cli-offline-check-tally-weight = die Summe der Gewichte ist falsch
cli-offline-check-partial-format = eine Entschlüsselung ist nicht geschrieben, wie sie muss
cli-offline-check-partial-owner = eine Entschlüsselung ist von niemandem auf der Liste, oder zweimal da
cli-offline-check-partial-proof = nichts beweist, dass eine Entschlüsselung vom Schlüssel des Verwahrers kommt
cli-offline-check-partial-missing = zu wenige Schlüsselverwahrer haben entschlüsselt
cli-offline-check-result-format = das Ergebnis ist nicht geschrieben, wie es muss
cli-offline-check-result = das Ergebnis ist nicht, was die entschlüsselten Summen ergeben
cli-offline-check-closing = ein Abschluss passt nicht zu dieser Wahl
cli-offline-check-closing-dropped = ein Stimmzettel, den eine Urne hatte, fehlt
cli-offline-check-closing-added = ein Stimmzettel war in keiner Urne
cli-offline-check-closing-reordered = die Stimmzettel einer Urne stehen in anderer Reihenfolge
cli-offline-check-closing-sub-total = die Summen einer Urne sind nicht die ihrer Stimmzettel
cli-offline-check-closing-credential = ein Stimmcode hat in zwei Urnen abgestimmt
cli-offline-check-receipt = der Stimmzettel eines Belegs ist nicht da, wie er sollte
