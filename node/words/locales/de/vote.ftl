## Votes

vote-of-another = Knoten { $node } hat diese Abstimmung eröffnet: nur er kann sie absagen; dieser Knoten kann die Teilnahme ablehnen
no-child-to-ask = dieser Knoten hat keinen aktiven untergeordneten Knoten, den er einladen könnte: nennen Sie die Teilnehmer, zum Beispiel diesen Knoten selbst
participant-elsewhere = Knoten { $node } ist weder dieser Knoten noch unter ihm: eine Abstimmung lädt den eröffnenden Knoten und alle unter ihm ein; siehe `percole node peers`
quotes-a-draft = die Empfehlung ist noch nicht veröffentlicht: eine Abstimmung würde ihren Entwurf anderen zeigen
quotes-the-erased = der Text der Empfehlung wurde gelöscht: es gibt nichts abzustimmen

## Rules of decision

rule-unusable = die Regel ist unbrauchbar: { $problems }
rule-asks-for-more = die Regel verlangt mehr, als die Auszählungsprotokolle namentlicher Online-Abstimmungen sagen: { $missing }; wählen Sie eine Regel, die Mitglieder zählt und jeden Knoten als Ganzes betrachtet
needs-more-nodes =
    die Regel verlangt mehr zustimmende Knoten als { $count ->
        [one] der { $count }, der eingeladen ist
       *[other] die { $count }, die eingeladen sind
    }
too-many-nodes-for-rule = { $count } Knoten sind zu viele für eine Abstimmung nach dieser Regel: ihr Ergebnis passt womöglich nicht in ein Ereignis
lacks-shares = die Anteile der Mitglieder werden nicht gezählt
lacks-convening = das Wählerverzeichnis am Tag der Einberufung ist nicht festgehalten
lacks-holders = Abstimmende mit mehreren Stimmen werden nicht aufgeführt
lacks-colleges = Stimmzettel werden nicht nach Wahlkollegium gezählt
counts-on-nodes =
    sie rechnet mit { $known } Knoten, und { $asked ->
        [one] { $asked } ist eingeladen
       *[other] { $asked } sind eingeladen
    }
not-evaluable = etwas, das dieser Knoten nicht festhält
rule-of-another-version = diese Version von percole kann die Regel der Abstimmung nicht lesen: { $problems }
tallies-impossible = die Auszählungen sind unmöglich: { $problems }
certificate-unreadable = das Auszählungsprotokoll von Knoten { $node } kann hier nicht gelesen werden

## What is said of an outcome

written-against-the-rules = der eröffnende Knoten hat { $kind } gegen die Regeln geschrieben, und es bleibt unberücksichtigt: { $reason }
not-applied-yet = { $kind } ist noch nicht angewendet: { $reason }
tallies-so-far =
    { $count ->
        [one] die Auszählung von { $count } von { $total } Knoten ist berücksichtigt
       *[other] die Auszählungen von { $count } von { $total } Knoten sind berücksichtigt
    }
engine-differs = es wurde mit der Maschine { $theirs } verkündet, und dieses percole hat { $ours }: verwenden Sie dieselbe Version wie der eröffnende Knoten
alarm-other-tallies = ALARM: der eröffnende Knoten hat mit anderen Auszählungen gerechnet, als die hier vorliegenden Protokolle ergeben. Hier: { $tallies }
alarm-other-outcome = ALARM: aus denselben Auszählungen und derselben Regel berechnet dieser Knoten ein anderes Ergebnis als das verkündete
alarm-included-against-rules = ALARM: der eröffnende Knoten hat ein Auszählungsprotokoll von { $name } aufgenommen, das gegen die Regeln ist: { $reason }
poll-not-fully-known = die örtliche Abstimmung von { $name } ist hier noch nicht vollständig bekannt
log-not-held-so-far =
    das Logbuch von { $name } liegt hier nicht bis zu { $size ->
        [one] dem { $size } Ereignis vor, das
       *[other] den { $size } Ereignissen vor, die
    } der eröffnende Knoten mitgezählt hat
alarm-another-history =
    ALARM: der eröffnende Knoten hat in einer anderen Geschichte des Logbuchs von { $name } gezählt als der, die hier vorliegt: bei { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignissen
    } sah er die Wurzel { $theirs }, hier ist sie { $ours }
certified-unseen = { $name } hat seine Auszählung am { $time } bescheinigt, aber der eröffnende Knoten hatte sie nicht, als die Frist endete

## Polls and ballots

declined-already = dieser Knoten hat diese Abstimmung bereits abgelehnt, im eigenen Namen und endgültig
joined-already = dieser Knoten nimmt an dieser Abstimmung bereits teil, im eigenen Namen und endgültig
not-called = diese Abstimmung hat { $opener } eröffnet, und dieser Knoten steht nicht darunter: um trotzdem teilzunehmen, nennen Sie jenen Knoten (`percole vote join … --opener { $id }`)
another-opener = diese Abstimmung hat { $opener } eröffnet, nicht der genannte Knoten
opening-not-held = die Eröffnung der Abstimmung { $vote } liegt hier nicht vor
register-empty = das Register ist leer: importieren Sie zuerst die Mitglieder (`percole member import`)
category-of-nobody = niemand im Register ist `{ $category }`; seine Kategorien sind { $known }
join-first = dieser Knoten nimmt an dieser Abstimmung nicht teil: nehmen Sie zuerst teil (`percole vote join`), was das Wählerverzeichnis festlegt
no-ballots-here = dieser Knoten nimmt an dieser Abstimmung nicht teil: er hat keine Stimmzettel
choose-a-choice = fehlt: wählen Sie yes, no oder abstain
no-ballot-of-member = von Mitglied { $number } liegt kein Stimmzettel in der Urne
tally-left-out = { $status }: { $reason }
