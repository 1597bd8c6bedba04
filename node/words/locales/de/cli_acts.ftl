## Before an act that cannot be taken back

cli-acts-question = ausführen? Schreiben Sie ja oder nein
cli-acts-not-done = nichts wurde getan, wie Sie es wollten
cli-acts-give-yes = geben Sie --yes, um es ohne Frage zu tun; oder geben Sie den Befehl in einem Terminal

## What from now on can be read by more than before

cli-acts-visible = von nun an sichtbar für: { $readers }; was einmal gezeigt wurde, lässt sich nicht mehr verbergen
cli-acts-so-far = { $what } (bisher sichtbar für: { $readers })

## Recommendations and reports

cli-acts-recalls = dies ruft die Überweisung { $transmission } für immer zurück: niemand muss sie beantworten, und wer den Text gelesen hat, hat ihn gelesen
cli-acts-drops = dies nimmt die Empfehlung „{ $title }“ aus ihrem Bericht; wer sie gesehen hat, erfährt es mit der nächsten Fassung

## Votes and ballots

cli-acts-opens-vote = dies eröffnet die Abstimmung „{ $title }“, mit Stimmabgabe bis zum { $closes }; Frage, Regel und Zeiten lassen sich danach nicht mehr ändern
cli-acts-asks = um Teilnahme gebeten: { $nodes }
cli-acts-asks-children = um Teilnahme gebeten: jeder aktive Knoten unter diesem
cli-acts-quotes = mit der Abstimmung wird der Text der Empfehlung „{ $title }“ allen unter diesem Knoten gezeigt
cli-acts-cancels-vote = dies sagt die Abstimmung „{ $title }“ für immer ab: keiner ihrer Stimmzettel wird ausgezählt, und alle können den Grund lesen
cli-acts-extends-vote = die Abstimmung „{ $title }“ nimmt dann Stimmzettel bis { $closes } an: alle können den Grund lesen, und Knoten, die rechtzeitig davon hören, folgen
cli-acts-passes-over = Knoten „{ $node }“ nimmt dann endgültig nicht an der Abstimmung „{ $title }“ teil: wer unter ihm steht, stimmt für sich ab, was er später sagt, zählt nicht, und alle können den Grund lesen
cli-acts-joins-vote = dieser Knoten nimmt an der Abstimmung „{ $title }“ von { $opener } teil: sein Wählerverzeichnis steht mit den Mitgliedern dieses Augenblicks fest, und er kann ihr nicht mehr fernbleiben
cli-acts-declines-vote = dieser Knoten bleibt der Abstimmung „{ $title }“ von { $opener } für immer fern: seine Mitglieder können daran nicht teilnehmen, und alle können den Grund lesen
cli-acts-withdraws-ballot = dies nimmt den Stimmzettel von Mitglied { $member } in der Abstimmung „{ $title }“ aus der Urne; bis zum Schluss kann ein anderer abgegeben werden
cli-acts-certifies-paper = dies zählt { $papers } Stimmzettel aus Papier in der Abstimmung „{ $title }“ aus und bescheinigt mit ihnen die Zahlen dieses Knotens; was bescheinigt ist, können nur zwei Menschen gemeinsam berichtigen
cli-acts-corrects-paper = dies ersetzt, was dieser Knoten in der Abstimmung „{ $title }“ bescheinigt hat, durch eine Auszählung von { $papers ->
        [one] { $papers } Stimmzettel
       *[other] { $papers } Stimmzetteln
    } aus Papier; alle sehen beide Zahlen, und den Grund

## Members, persons, offices, units

cli-acts-ends-member = Mitglied { $number }, { $name }, steht in keinem Wählerverzeichnis mehr, das von diesem Tag an festgeschrieben wird: { $day }; was schon feststeht, bleibt. `percole member add` nimmt das Mitglied wieder auf
cli-acts-ends-mandate = das Mandat von { $holder } ({ $office }) endet für immer, letzter Tag: { $day }; danach wird damit nichts mehr unterzeichnet
cli-acts-dissolves-body = { $body } wird für immer aufgelöst, letzter Tag: { $day }; danach handelt niemand mehr dafür
cli-acts-cancels-meeting = damit wird die Sitzung „{ $title }“ für immer abgesagt: alle können den Grund lesen
cli-acts-moves-unit = die Einheit { $unit } wird für immer an { $node } übergeben: dieser Knoten beherbergt sie nicht mehr
cli-acts-counts-unit = die Mitglieder von { $unit } werden gezählt, und die Zahlen für immer veröffentlicht
cli-acts-ends-person = Person { $person } darf hier nichts mehr tun, und ihre Token enden für immer
cli-acts-revokes-token = das Token von { $name } endet für immer; nur eine neue Tokendatei lässt wieder zu
cli-acts-today = heute

## Nodes

cli-acts-leaves = dieser Knoten verlässt { $parent }: die beiden tauschen nichts mehr aus, und nur eine neue Einladung führt zurück; was jeder hat, behalten beide
cli-acts-suspends = { $child } wird sofort abgeschnitten, auch wo er verbunden ist, und alle können den Grund lesen; `percole node resume` lässt ihn wieder zu

## Secret elections in files

cli-acts-closes-box = dies schließt die Urne in { $file } für immer: kein Stimmzettel wird mehr angenommen
cli-acts-decrypts = dies fügt { $file } Ihre Entschlüsselung hinzu; Ihr Schlüssel entschlüsselt nie eine andere Auszählung dieser Wahl

## Reports as a whole

cli-acts-opens-report = dies öffnet den Bericht „{ $title }“ mit allem, was er enthält, für Anmerkungen bis zum { $until }; seine Texte stehen als eine Fassung fest
cli-acts-asks-groups = dies legt den Bericht „{ $title }“ als eine Fassung fest und bittet seine Gruppen, sie anzunehmen; was sie zu einer früheren Fassung sagten, zählt nicht mehr
cli-acts-gives-adoption = dies hält die Haltung der Gruppe zur Fassung { $version } des Berichts „{ $title }“ fest: { $position }; das bleibt im Logbuch stehen
cli-acts-withdraws-report = dies zieht den Bericht „{ $title }“ mit allem, was er enthält, endgültig zurück: er kann nicht mehr angenommen oder überwiesen werden, und wer ihn gelesen hat, erfährt es
cli-acts-transmits-report = dies überweist den ganzen Bericht „{ $title }“ an:
cli-acts-to-body = { $body } von { $node }, { $purpose }
cli-acts-passes-on = dies gibt eine Kopie des Berichts „{ $title }“ von { $node } mit seiner ganzen Geschichte weiter an:
cli-acts-withdraws-request = damit wird das Anliegen „{ $title }“ für immer zurückgezogen: das Organ beantwortet es nicht mehr, und wer es liest, liest den Grund
cli-acts-detaches-document = das Dokument `{ $document }` wird hier gelöscht und auf jedem Knoten, der es hat; das lässt sich nicht zurücknehmen
