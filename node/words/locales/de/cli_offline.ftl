## Rules and tallies

cli-offline-rule-hash = Regel { $hash }
cli-offline-decided-by = { $engine }, Regel { $rule }, Auszählungen { $tallies }
cli-offline-rule-unusable = die Regel { $file } ist unbrauchbar
cli-offline-tallies-unusable = die Auszählungen in { $file } sind unbrauchbar
cli-offline-outcome-without-tallies = das Ergebnis in { $file } hat keine Auszählungen: die Abstimmung wurde abgebrochen, oder wird noch ausgezählt
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
cli-offline-valid = GÜLTIG: jede Prüfung ist bestanden
cli-offline-not-valid =
    NICHT GÜLTIG: { $count ->
        [one] eines ist falsch
       *[other] { $count } Dinge sind falsch
    }
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
