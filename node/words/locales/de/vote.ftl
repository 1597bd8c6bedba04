## Votes

vote-of-another = Knoten { $node } hat diese Abstimmung eröffnet: nur er kann sie absagen; dieser Knoten kann die Teilnahme ablehnen
extends-vote-of-another = Knoten { $node } hat diese Abstimmung eröffnet: nur er kann sie verlängern
rule-never-extends = die Regel dieser Abstimmung, bei der Eröffnung festgeschrieben, erlaubt nicht, ihr Ende hinauszuschieben
passes-over-for-another = Knoten { $node } hat diese Abstimmung eröffnet: nur er kann übergehen, wer schweigt
passes-over-who-answered = dieser Knoten hat geantwortet: nur ein Knoten, der schweigt, wird übergangen
passes-over-early = Wählerverzeichnisse werden am { $freezes } festgeschrieben: bis dahin kann ein Knoten noch antworten
was-passed-over = der eröffnende Knoten hat diesen Knoten am { $at } übergangen, und wer unter ihm steht, stimmt für sich ab: { $reason }
no-child-to-ask = dieser Knoten hat keinen aktiven untergeordneten Knoten, den er einladen könnte: nennen Sie die Teilnehmer, zum Beispiel diesen Knoten selbst
participant-elsewhere = Knoten { $node } ist weder dieser Knoten noch unter ihm: eine Abstimmung lädt den eröffnenden Knoten und alle unter ihm ein; siehe `percole node peers`
apart-elsewhere = nennt eine Einheit, die bei keinem Teilnehmer liegt, umgezogen ist oder die eigene des Knotens ist: nur Einheiten, die bei einem Teilnehmer liegen, stimmen getrennt ab
unit-has-no-poll = ist keine Einheit dieses Knotens, die laut Abstimmung auf einem eigenen Wählerverzeichnis abstimmt
units-below-awaited = diese zählen innerhalb dieses Wählerverzeichnisses und können bis { $freezes } sagen, ob sie getrennt abstimmen: { $units }. Das Verzeichnis wird festgeschrieben, sobald sie es gesagt haben, oder dann
roll-frozen-without = das Wählerverzeichnis der Einheit, innerhalb derer diese zählt, wurde am { $at } ohne sie festgeschrieben: ihre Mitglieder stimmen dort ab, soweit sie in jenem Register stehen
booth-waits = diese Einheit zählt innerhalb einer anderen: Stimmzettel werden angenommen, sobald deren Wählerverzeichnis festgeschrieben ist und sie nennt und dieser Standort davon weiß
largest-roll-elsewhere = der Knoten { $node } ist nicht zur Teilnahme aufgerufen
largest-roll-beyond = ist eine Zahl von Mitgliedern von 1 bis { $most }
quotes-a-draft = die Empfehlung ist noch nicht veröffentlicht: eine Abstimmung würde ihren Entwurf anderen zeigen
quotes-the-erased = der Text der Empfehlung wurde gelöscht: es gibt nichts abzustimmen

## Rules of decision

rule-unusable = die Regel ist unbrauchbar: { $problems }
rule-asks-for-more = die Regel verlangt mehr, als die Auszählungsprotokolle namentlicher Online-Abstimmungen sagen: { $missing }; wählen Sie eine Regel, die Mitglieder zählt und jeden Knoten als Ganzes betrachtet
needs-more-nodes =
    die Regel verlangt mehr zustimmende Knoten als { $count ->
        [one] der einzige, der eingeladen ist
       *[other] die { $count }, die eingeladen sind
    }
lacks-shares = die Anteile der Mitglieder werden nicht gezählt
lacks-convening = das Wählerverzeichnis am Tag der Einberufung ist nicht festgehalten
lacks-holders = Abstimmende mit mehreren Stimmen werden nicht aufgeführt
lacks-colleges = Stimmzettel werden nicht nach Wahlkollegium gezählt
counts-on-nodes =
    sie rechnet mit { $known } Knoten, und { $asked ->
        [one] { $asked } ist eingeladen
       *[other] { $asked } sind eingeladen
    }
not-evaluable = etwas, das dieser Standort nicht festhält
rule-of-another-version = diese Version von percole kann die Regel der Abstimmung nicht lesen: { $problems }
tallies-impossible = die Auszählungen sind unmöglich: { $problems }
certificate-unreadable = das Auszählungsprotokoll von Standort { $node } kann hier nicht gelesen werden

## What is said of an outcome

written-against-the-rules = der eröffnende Standort hat { $kind } gegen die Regeln geschrieben, und es bleibt unberücksichtigt: { $reason }
not-applied-yet = { $kind } ist noch nicht angewendet: { $reason }
tallies-so-far = berücksichtigte Auszählungen: { $count } von { $total }
computed-here = noch nicht bekanntgegeben: Was folgt, ist hier berechnet, aus dem, was die Standorte bescheinigt haben; das Ergebnis kann ab { $from } bekanntgegeben werden
engine-differs = es wurde mit der Maschine { $theirs } verkündet, und dieses percole hat { $ours }: verwenden Sie dieselbe Version wie der eröffnende Standort
alarm-other-tallies = ALARM: der eröffnende Standort hat mit anderen Auszählungen gerechnet, als die hier vorliegenden Protokolle ergeben. Hier: { $tallies }
alarm-other-outcome = ALARM: aus denselben Auszählungen und derselben Regel berechnet dieser Standort ein anderes Ergebnis als das verkündete
alarm-included-against-rules = ALARM: der eröffnende Standort hat ein Auszählungsprotokoll von { $name } aufgenommen, das gegen die Regeln ist: { $reason }
alarm-included-unlisted = ALARM: der eröffnende Standort zählt { $node } für sich, obwohl das Wählerverzeichnis von { $country } ohne ihn festgeschrieben wurde: seine Mitglieder können auch dort abgestimmt haben
alarm-excluded-listed = ALARM: der eröffnende Standort hat { $node } als fehlend im Wählerverzeichnis von { $country } ausgelassen, das ihn nennt
alarm-merged-otherwise = ALARM: { $name } hat Stimmen von Einheiten bescheinigt, die er beherbergt und deren örtliche Abstimmungen dafür nicht geendet haben
poll-not-fully-known = die örtliche Abstimmung von { $name } ist hier noch nicht vollständig bekannt
log-not-held-so-far =
    das Logbuch von { $name } liegt hier nicht bis zu { $size ->
        [one] dem { $size } Ereignis vor, das
       *[other] den { $size } Ereignissen vor, die
    } der eröffnende Standort mitgezählt hat
alarm-another-history =
    ALARM: der eröffnende Standort hat in einer anderen Geschichte des Logbuchs von { $name } gezählt als der, die hier vorliegt: bei { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignissen
    } sah er die Wurzel { $theirs }, hier ist sie { $ours }
certified-unseen = { $name } hat seine Auszählung am { $time } bescheinigt, aber der eröffnende Standort hatte sie nicht, als die Frist endete

## Polls and ballots

declined-already = dieser Knoten hat diese Abstimmung bereits abgelehnt, im eigenen Namen und endgültig
joined-already = dieser Knoten nimmt an dieser Abstimmung bereits teil, im eigenen Namen und endgültig
left-out = dieser Standort wurde am { $at } von der Abstimmung ausgeschlossen: { $why }
not-called = diese Abstimmung hat { $opener } eröffnet, und dieser Knoten steht nicht darunter: um trotzdem teilzunehmen, nennen Sie jenen Knoten (`percole vote join … --opener { $id }`)
another-opener = diese Abstimmung hat { $opener } eröffnet, nicht der genannte Knoten
opening-not-held = die Eröffnung der Abstimmung { $vote } liegt hier nicht vor
register-empty = das Register ist leer: importieren Sie zuerst die Mitglieder (`percole member import`)
category-of-nobody = niemand im Register ist `{ $category }`; seine Kategorien sind { $known }
categories-of-nobody = niemand im Register dieses Knotens ist { $categories }, was die Abstimmung unterscheidet oder wofür sie ist; die Kategorien des Registers sind { $known }
join-first = dieser Standort nimmt an dieser Abstimmung nicht teil: nehmen Sie zuerst teil (`percole vote join`), was das Wählerverzeichnis festlegt
no-ballots-here = dieser Standort nimmt an dieser Abstimmung nicht teil: er hat keine Stimmzettel
no-ballot-of-member = von Mitglied { $number } liegt kein Stimmzettel in der Urne
ballot-of-another = eine Person gibt ihren eigenen Stimmzettel ab und keinen anderen: lassen Sie das Mitglied weg
person-is-no-member = Sie sind kein Mitglied dieses Standorts und stehen in keinem Wählerverzeichnis
not-on-your-roll = Sie stehen nicht im Wählerverzeichnis dieser Abstimmung
not-joined-yet = dieser Standort nimmt noch nicht teil: Stimmzettel werden angenommen, sobald er teilnimmt, spätestens bis { $closes }
takes-no-part = dieser Standort nimmt an dieser Abstimmung nicht teil
tally-left-out = { $status }: { $reason }
results-differ = ALARM: Die bekanntgegebenen Ergebnisse sind nicht die des angegebenen Ergebnisses
too-many-for-papers = die { $count } Mitglieder dieses Wählerverzeichnisses sind zu viele für ein Verfahren, das jeden Stimmzettel braucht: Ein Knoten bescheinigt höchstens { $most } Teile von { $bytes } Bytes
answers-needed =
    { $found ->
        [one] { $found } Antwort ist gegeben
       *[other] { $found } Antworten sind gegeben
    }: Die Abstimmung hat { $needed ->
        [one] { $needed } Frage, die eine Antwort braucht
       *[other] { $needed } Fragen, jede braucht eine Antwort
    }
category-not-asked = `{ $category }` ist nicht stimmberechtigt: Die Abstimmung ist für { $known }
record-day-to-come = das Wählerverzeichnis ist das vom { $day }, der noch kommt: Treten Sie an dem Tag oder später bei
no-such-question = diese Abstimmung hat keine Frage { $number }: Sie hat { $count }
papers-after-closing = die Stimmzettel können nach der Schließung exportiert werden
papers-stay-at-home = diese Frage wird mit Summen ausgezählt: Die Stimmzettel bleiben bei jedem Knoten, der seine eigenen exportiert
papers-not-counted-yet = das Ergebnis dieser Frage ist nicht bekanntgegeben: Es werden keine Stimmzettel gemeinsam ausgezählt
members-at-once = nennen Sie 1 bis { $most } Mitglieder auf einmal
signed-already = Mitglied { $member } hat schon für einen Stimmzettel unterschrieben
voted-online = Mitglied { $member } hat online abgestimmt und erhält keinen Stimmzettel
member-twice = nennen Sie jedes Mitglied einmal
papers-beyond-signed =
    die Datei hat { $papers } Stimmzettel, und { $signed ->
        [one] { $signed } Mitglied hat
       *[other] { $signed } Mitglieder haben
    } unterschrieben: Es muss mindestens einen geben, und nicht mehr als Unterschriften
excluded-interrupted = durch eine Wiederherstellung unterbrochen
excluded-unlisted = das Wählerverzeichnis, innerhalb dessen er zählt, wurde ohne ihn festgeschrieben
excluded-merged = so wenige haben abgestimmt, dass sie mit dem Knoten gezählt werden, der sie beherbergt
excluded-small = so wenige haben abgestimmt, dass die Zahlen zeigten, wer wie stimmte
correction-of-nothing = diese Zahlen sind schon bescheinigt: Es gibt nichts zu berichtigen
correction-not-proposed = es ist keine Berichtigung vorgeschlagen: Die erste Person gibt die Zahlen mit einem Grund an, die zweite bestätigt sie
correction-by-the-same = wer eine Berichtigung vorgeschlagen hat, kann sie nicht bestätigen: Das tut eine zweite Person, mit eigenem Token (`percole operator invite`)
correction-counted-otherwise =
    { $papers ->
        [one] vorgeschlagen ist eine andere Zählung, von { $papers } Stimmzettel: Zählen Sie gemeinsam nach, und schlagen Sie neu vor, was Sie beide finden
       *[other] vorgeschlagen ist eine andere Zählung, von { $papers } Stimmzetteln: Zählen Sie gemeinsam nach, und schlagen Sie neu vor, was Sie beide finden
    }
correction-after-declaration = das Ergebnis ist verkündet: Eine Berichtigung würde nichts mehr ändern
correction-of-paper-alone = nur Papier kann nachgezählt werden, und diese örtliche Abstimmung nimmt keines: Die Online-Stimmen stehen im Protokoll und werden daraus gezählt
correction-before-certificate = noch ist nichts bescheinigt: Zählen Sie das Papier ohne Angabe eines Grundes aus
excluded-no-certificate = er nahm teil, aber sein Auszählungsprotokoll kam nicht rechtzeitig
excluded-silent = er hat weder teilgenommen noch abgelehnt
excluded-late = bescheinigt am { $certified }, nachdem das Einreichen am { $report-by } endete
excluded-refused = was er sagt, wurde abgelehnt: { $why }
excluded-refused-untold = was er sagt, wurde abgelehnt; `percole log problems` bei dem, der die Abstimmung eröffnet hat, sagt, warum
excluded-merged-otherwise = er hat Stimmen von Einheiten bescheinigt, die er beherbergt und deren örtliche Abstimmungen dafür nicht geendet haben
