## What no log may say, whatever the subject

owner-only = Knoten { $author } hat ohne Befugnis über etwas geschrieben, das Knoten { $owner } gehört
not-of-this-subject = { $kind } ist kein Ereignis dieses Gegenstands
event-unreadable = was { $kind } sagt, kann nicht gelesen werden
key-repeated = es wiederholt den Idempotenzschlüssel eines früheren Ereignisses seines Logbuchs
too-many-events = sein Logbuch enthält mehr Ereignisse zu diesem Gegenstand, als dessen Lebenslauf hat
behind-another = ein früheres Ereignis dieses Gegenstands ist noch nicht angewendet
words-not-kept = es verstößt gegen eine Regel; welche, wurde nicht festgehalten, weil sein Logbuch viele solche Ereignisse enthält
folded-later = sein Logbuch hat mehr verlangt, als ein Logbuch auf einmal darf; es wird angewendet, sobald Zeit ist
payload-missing = es kam ohne seinen Inhalt, und nichts in seinem Logbuch sagt, dass dieser gelöscht wurde
kind-unknown = diese Version von percole kennt { $kind } nicht (Schema { $schema })

## What an event rests on

cause-not-held = es beruht auf Ereignis { $index } von { $origin }, das hier noch nicht eingegangen ist
cause-differs = es beruht auf einem anderen Ereignis { $index } von { $origin } als dem, das hier vorliegt
cause-without-authority = es beruht auf { $kind }, das Knoten { $node } ohne Befugnis geschrieben hat
cause-unreadable = es beruht auf { $kind }, das nicht gelesen werden kann

## Erasures

erases-what-follows = es löscht ein Ereignis, das nicht vor ihm steht
erases-the-lasting = es löscht { $kind }, das nicht gelöscht werden kann
erases-anothers = es löscht ein Ereignis eines anderen Gegenstands
erases-nothing = es sagt nicht, was es löscht

## Lengths of keys and hashes

rule-hash-length = der Fingerabdruck der Abstimmungsregel hat nicht 32 Byte
roll-commitment-length = die Festlegung auf das Wählerverzeichnis hat nicht 32 Byte
log-key-length = der Schlüssel des Logbuchs hat nicht 32 Byte
log-key-unusable = der Schlüssel des Logbuchs ist unbrauchbar ({ $detail })
recovery-key-length = der Wiederherstellungsschlüssel hat nicht 32 Byte

## Nodes and memberships

identity-missing = die Identität des Knotens fehlt
id-not-of-key = die Kennung des Knotens ergibt sich nicht aus dem Schlüssel seines Logbuchs
not-its-first-log = ein Knoten ist durch sein erstes Logbuch bekannt, Inkarnation 0
founds-another = ein Knoten kann nur sich selbst gründen
founded-already = der Knoten ist bereits gegründet
no-membership = es gibt keine Zugehörigkeit, die „{ $state }“ werden könnte
membership-the-other-way = die Zugehörigkeit, die es ändert, läuft in die andere Richtung
membership-cannot-become = die Zugehörigkeit ist „{ $held }“: sie kann nicht „{ $next }“ werden
membership-with-itself = Knoten { $node } hat ohne Befugnis über sich selbst geschrieben, was nur der Knoten über oder unter ihm schreiben darf
not-the-edge = sein Gegenstand ist nicht die Zugehörigkeit zwischen den beiden Knoten, die es nennt
membership-not-for-all = eine Zugehörigkeit wird der ganzen Föderation gesagt, oder gar nicht
membership-active = in Kraft
membership-suspended = ausgesetzt
membership-left = beendet

## Reports and recommendations

report-begun-already = es beginnt einen Bericht, der bereits besteht
into-anothers-report = es setzt eine Empfehlung in den Bericht eines anderen Knotens

## Transmissions

receipt-of-nothing = eine Empfangsbestätigung nennt die Übersendung, auf die sie antwortet, als Ursache; diese nennt keine
transmitted-already = es versendet eine Überweisung, die bereits versandt wurde
anothers-report = es überweist einen Bericht eines anderen Knotens
copy-of-nothing = es gibt als Kopie weiter, was der Bericht nicht sagt
receives-the-unsent = es nimmt entgegen, was nie versandt wurde
received-for-another = Knoten { $author } hat entgegengenommen, was an Knoten { $recipient } gerichtet war
recalls-the-unsent = es ruft zurück, was nie versandt wurde

## Votes

vote-never-opened = die Abstimmung wurde nie eröffnet
vote-opened-already = die Abstimmung ist bereits eröffnet
quotes-nothing = es zitiert einen Text, und die Abstimmung betrifft keine Empfehlung
quoted-already = die Abstimmung zitiert ihren Text bereits
quoted-late = es zitiert einen Text, nachdem die Abstimmung eröffnet wurde
quotes-without-source = es beruht nicht auf dem Ereignis, aus dem es den Text übernimmt
rule-hash-differs = der festgelegte Fingerabdruck ist nicht der der Regel
declared-under-another-rule = das Ergebnis wird nach einer anderen Regel verkündet als der, die die Abstimmung festgelegt hat
tally-unaccounted = die Auszählung von Knoten { $node } ist weder aufgenommen noch ausgeschlossen
engine-missing = die Version der Entscheidungsmaschine fehlt
result-missing = das Ergebnis sagt nicht, was entschieden ist

## Tallies

not-on-its-certificate = es beruht nicht auf dem Auszählungsprotokoll, das es aufnimmt
not-a-certificate = was es aufnimmt, ist kein Auszählungsprotokoll
not-a-log = `{ $text }` ist nicht der Name eines Logbuchs
nothing-shows = nichts zeigt, dass Knoten { $node } „{ $status }“ ist
no-reason-to-exclude = { $status } ist kein Grund, eine Auszählung auszuschließen
tally-of-no-participant = Knoten { $node } ist zu dieser Abstimmung nicht eingeladen
tally-accounted-already = die Auszählung von Knoten { $node } ist bereits berücksichtigt
not-counting = Auszählungen werden nicht berücksichtigt, solange die Abstimmung „{ $state }“ ist
certificate-of-another-vote = das Auszählungsprotokoll gehört zu einer anderen Abstimmung
rests-on-another-poll = es beruht auf einem Ereignis einer anderen örtlichen Abstimmung als der von Knoten { $node }
tally-included = gezählt
tally-declined = abgelehnt
tally-late = verspätet
tally-silent = ohne Antwort
tally-invalid = ungültig
tally-interrupted = durch eine Wiederherstellung unterbrochen
tally-unlisted = ausgelassen: das Wählerverzeichnis, innerhalb dessen er zählt, wurde ohne ihn festgeschrieben
tally-merged = mit dem Knoten gezählt, der sie beherbergt: So wenige haben abgestimmt, dass die Zahlen zeigten, wer wie stimmte
tally-small = ausgelassen: So wenige haben abgestimmt, dass die Zahlen zeigten, wer wie stimmte
tally-passed-over = übergangen: Er antwortete nicht, und wer unter ihm steht, stimmte für sich ab

## Polls

ballot-before-joining = es gibt einen Stimmzettel in einer örtlichen Abstimmung ab, an der nie teilgenommen wurde
joins-under-another-rule = es nimmt nach einer anderen Regel teil als der, die die Abstimmung festgelegt hat
roll-parts-differ = die Zahlen nach Kategorie ergeben zusammen nicht die Größe des Wählerverzeichnisses
roll-beyond-largest = das Wählerverzeichnis hat { $found } Personen; die Abstimmung lässt für diesen Knoten höchstens { $max } zu
answered-already = der Knoten nimmt an dieser Abstimmung bereits teil oder hat sie abgelehnt
not-an-id = `{ $text }` ist nicht die Kennung eines Gegenstands
not-a-vote-id = `{ $text }` ist nicht die Kennung einer Abstimmung
nobody-asked = es nennt kein vote.opened als Ursache: niemand hat den Knoten eingeladen
counts-within-nobody = eine Einheit zählt innerhalb einer anderen teilnehmenden, die für sich zählt
lists-other-units = es nennt nicht die Einheiten, die innerhalb dieser zählen, in der Reihenfolge der Abstimmung
extends-without-vote = es nennt kein vote.extended mit denselben Zeiten als Ursache
not-the-nodes-poll = sein Gegenstand ist nicht die örtliche Abstimmung des Knotens zu der Abstimmung, auf der es beruht
poll-never-joined = an der örtlichen Abstimmung wurde nie teilgenommen
ballot-left-its-node = ein namentlicher Stimmzettel hat seinen Knoten verlassen
certifies-another-vote = es bescheinigt eine andere Abstimmung als die, an der der Knoten teilnimmt
count-refused = die Auszählung der Frage { $question } kann nicht sein: { $why }
papers-not-sorted = ihre Stimmzettel sind nicht sortiert, oder manche stehen zweimal da
count-out-of-turn = es ist Teil { $part }, zu Frage { $question }, und Teil { $expected } folgt: Ein Teil fehlt, steht zweimal da oder an der Stelle eines anderen
count-of-no-question = diese Abstimmung hat keine Frage { $question }
count-before-closing = eine Urne wird nach ihrer Schließung ausgezählt, und bevor sie bescheinigt wird
certifies-other-counts = es bescheinigt andere Auszählungen, als sein Knoten veröffentlicht hat: Teil { $part } weicht ab
questions-uncounted = Frage { $question } ist nicht ausgezählt
ballot-other-questions =
    er beantwortet { $found ->
        [one] { $found } Frage
       *[other] { $found } Fragen
    }, und die Abstimmung hat { $needed }
answer-refused = die Antwort auf Frage { $question } kann nicht sein: { $why }
worded-late = die Worte einer Abstimmung folgen sofort auf ihre Eröffnung, und einmal
stated-out-of-turn = die Auszählungen werden vor dem Ergebnis angegeben, und beide vor der Bekanntgabe
stated-other = es gibt andere Auszählungen oder ein anderes Ergebnis bekannt, als es angegeben hat
stated-too-large = ein Teil hat höchstens { $most } Bytes
takes-no-paper = diese Urne nimmt kein Papier: Das wird beim Beitritt gesagt
paper-after-online = Papier wird ausgegeben und ausgezählt, wenn online nicht mehr abgestimmt wird, und bevor die Urne bescheinigt ist
paper-counted-already = das Papier dieser Urne ist schon ausgezählt
merged-with-itself = eine örtliche Abstimmung kann nicht innerhalb ihrer selbst gezählt werden
withheld-after-count = Zahlen dieser örtlichen Abstimmung sind schon veröffentlicht
passes-over-nobody-below = keine andere Einheit zählt innerhalb von ihm: nur ein Knoten mit Einheiten unter sich wird übergangen
passed-over-already = er ist schon übergangen
includes-passed-over = er nimmt Knoten { $node } auf, den er übergangen hatte
merges-unit-elsewhere = es zählt die Einheit { $unit } mit, die diese Abstimmung nicht auf demselben Knoten befragt oder die es zweimal nennt
proposal-left-its-node = eine vorgeschlagene Berichtigung hat ihren Knoten verlassen: Solange keine zweite Person sie bestätigt, geht sie sonst niemanden an
corrects-another-certificate = es berichtigt ein anderes Auszählungsprotokoll als das neueste dieser örtlichen Abstimmung
corrects-more-than-papers =
    { $online ->
        [one] nur Papier wird nachgezählt, und { $online } Mitglied hat online abgestimmt: Die Online-Stimmen müssen bleiben, wie sie waren
       *[other] nur Papier wird nachgezählt, und { $online } Mitglieder haben online abgestimmt: Die Online-Stimmen müssen bleiben, wie sie waren
    }
replaces-no-included-certificate = es tritt an die Stelle eines Auszählungsprotokolls, das nicht das aufgenommene oder nicht früher ist
more-papers-than-signed =
    { $papers } Stimmzettel { $papers ->
        [one] ist
       *[other] sind
    } gezählt, und { $signed ->
        [one] { $signed } wurde
       *[other] { $signed } wurden
    } gegen Unterschrift ausgegeben

## Reports and adoptions

words-of-no-adoption = es gibt die Worte einer Gruppe wieder, die nichts gesagt hat
adoption-of-another-group = es äußert sich für eine andere Gruppe oder zu einem anderen Bericht
version-not-its-hash = die Fassung sagt etwas anderes als ihr Fingerabdruck

## Sheets

sheet-is-not-adopted = ein Blatt wird nie angenommen: es wird dem übergeben, der einen Bericht bearbeitet
