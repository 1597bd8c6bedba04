## Named ballots

cli-ballot-cast = der Stimmzettel von Mitglied { $member } liegt in der Urne: { $choice }
cli-ballot-cast-own = Ihr Stimmzettel liegt in der Urne: { $choice }
cli-ballot-on-no-roll = Sie stehen in keinem Wählerverzeichnis
cli-ballot-title-vote = Abstimmung
cli-ballot-title-booth = Wahlkabine
cli-ballot-title-event = Ereignis
cli-ballot-title-roll-number = Listennummer
cli-ballot-title-member = Mitglied
cli-ballot-title-cast = abgegeben
cli-ballot-title-changes = Änderungen
cli-ballot-no-ballots = keine Stimmzettel in der Urne
cli-ballot-turnout =
    { $voters ->
        [one] { $voters } von { $roll } im Wählerverzeichnis hat abgestimmt
       *[other] { $voters } von { $roll } im Wählerverzeichnis haben abgestimmt
    }

## Ballots from a file

cli-ballot-ballots = Stimmzettel
cli-ballot-imported = { $accepted } Stimmzettel übernommen, davon { $changed } anstelle eines früheren; { $unchanged } unverändert
cli-ballot-would-import = die Datei ist gut: sie ergäbe { $accepted } Stimmzettel, davon { $changed } anstelle eines früheren, und ließe { $unchanged } unverändert; nichts wurde geschrieben
cli-ballot-node-stopped = der Knoten hörte vor dem Ende auf
cli-ballot-interrupted-at-start = die Übernahme wurde unterbrochen, bevor der Knoten einen Stimmzettel gemeldet hat: { $why }
cli-ballot-interrupted =
    die Übernahme wurde unterbrochen; sicher in der Urne sind { $done } von { $total ->
        [one] { $total } Stimmzettel
       *[other] { $total } Stimmzetteln
    }: { $why }
cli-ballot-goes-on-where-it-stopped = geben Sie denselben Befehl noch einmal: er macht weiter, und kein Stimmzettel zählt doppelt

## Secret ballots

cli-ballot-choices-should-hold = je Frage eine Liste, mit 0 oder 1 je Antwort, zum Beispiel [[1,0,0],[0,1]]
cli-ballot-not-made = der Stimmzettel kann nicht erstellt werden
cli-ballot-no-identifier = die Wahl hat keine Kennung: { $why }
cli-ballot-tracker = Verfolgungscode: { $tracker }
cli-ballot-written = der Stimmzettel ist { $file }
cli-ballot-ballot-in = der Stimmzettel { $file }
cli-ballot-title-election = Wahl
cli-ballot-title-credential = Stimmcode, öffentlicher Teil
cli-ballot-title-fingerprint = Fingerabdruck
cli-ballot-title-tracker = Verfolgungscode
cli-ballot-title-question = Frage
cli-ballot-title-answers = Antworten
cli-ballot-title-blank = leer
cli-ballot-title-ciphertexts = verschlüsselte Werte
cli-ballot-blank-offered = möglich
cli-ballot-no-questions = keine Fragen
cli-ballot-valid = GÜLTIG: jeder Beweis und die Unterschrift stimmen

cli-ballot-withdrawn = der Stimmzettel von Mitglied { $member } ist zurückgezogen und zählt nicht mehr
cli-ballot-correction-proposed =
    die Berichtigung ist mit { $papers ->
        [one] { $papers } Stimmzettel
       *[other] { $papers } Stimmzetteln
    } vorgeschlagen und ändert noch nichts: Eine zweite Person muss sie bestätigen
cli-ballot-correction-confirm = mit eigenem Token, nach eigener Zählung: percole ballot paper { $vote } --count DATEI --confirm
cli-ballot-corrected =
    das Protokoll ist berichtigt: { $papers } Stimmzettel { $papers ->
        [one] ist
       *[other] sind
    } ausgezählt und mit den Online-Stimmen bescheinigt
cli-ballot-paper-handed-out =
    { $count ->
        [one] { $count } Mitglied hat
       *[other] { $count } Mitglieder haben
    } für einen Stimmzettel unterschrieben
cli-ballot-paper-counted =
    { $papers } Stimmzettel { $papers ->
        [one] ist
       *[other] sind
    } ausgezählt und mit den Online-Stimmen bescheinigt
cli-ballot-paper-would-count = die Datei ist gut: { $papers } Stimmzettel; nichts wurde geschrieben

## How answers were understood

cli-ballot-understood = Frage { $number }: { $answers }
cli-ballot-understood-times = { $answer } ({ $count })
cli-ballot-understood-others = andere ({ $count })
cli-ballot-spoiled = ungültig
