## Words outside a closed list

unknown-recommendation-state = `{ $text }` ist kein Stand einer Empfehlung; schreiben Sie eines dieser Wörter: { $known }
unknown-transmission-state = `{ $text }` ist kein Stand einer Überweisung; schreiben Sie eines dieser Wörter: { $known }
unknown-standing = `{ $text }` sagt nicht, wie es um eine Antwort steht; schreiben Sie eines dieser Wörter: { $known }
unknown-vote-state = `{ $text }` ist kein Stand einer Abstimmung; schreiben Sie eines dieser Wörter: { $known }
unknown-poll-state = `{ $text }` ist kein Stand einer örtlichen Abstimmung; schreiben Sie eines dieser Wörter: { $known }
unknown-vote-phase = `{ $text }` ist keine Phase einer Abstimmung; schreiben Sie eines dieser Wörter: { $known }
unknown-choice = `{ $text }` ist keine Wahlmöglichkeit; schreiben Sie eines dieser Wörter: { $known }
unknown-way-of-adopting = `{ $text }` ist keine Art der Annahme; schreiben Sie eines dieser Wörter: { $known }
unknown-level = `{ $text }` ist keine Ebene; schreiben Sie eines dieser Wörter: { $known }
unknown-role = `{ $text }` ist keine Rolle; schreiben Sie eines dieser Wörter: { $known }

## States of a recommendation, as they follow "it is"

recommendation-held = in ihrem Bericht
recommendation-dropped = aus ihrem Bericht genommen

## States of a transmission

transmission-sent = versandt
transmission-received = eingegangen
transmission-recalled = zurückgerufen
standing-on-its-way = überwiesen, noch nicht eingegangen
standing-awaited = Antwort erwartet
standing-late = verspätet
standing-unknown = Antwort fällig: wir wissen es nicht
standing-nothing-due = eingegangen, nichts zu beantworten
standing-recalled = zurückgerufen

## What is recorded of a vote

vote-opened = eröffnet
vote-declared = verkündet
vote-cancelled = abgesagt

## Where a vote stands

phase-planned = geplant
phase-open = offen
phase-counting = in Auszählung
phase-declared = verkündet
phase-cancelled = abgesagt

## States of a poll

poll-joined = im Gang
poll-declined = abgelehnt
poll-closed = geschlossen
poll-certified = ausgezählt und unterzeichnet
poll-interrupted = durch eine Wiederherstellung unterbrochen
poll-merged = mit dem Knoten gezählt, der sie beherbergt
poll-withheld = ausgelassen: zu wenige haben abgestimmt

## Choices of a ballot

choice-yes = ja
choice-no = nein
choice-abstain = Enthaltung

## How a working group adopts

adopted-by-consensus = Konsens
adopted-by-consent = Konsent
adopted-by-unanimity = Einstimmigkeit
adopted-by-vote = Abstimmung

## Levels of nodes

level-antenne = Zweigstelle
level-national = nationale Genossenschaft
level-group = alle Länder zusammen

## Roles of operators

role-reader = nur lesen
role-secretary = Sekretariat
role-admin = Betrieb des Knotens

## Who may read

scope-node = nur dieser Knoten
scope-parent = dieser Knoten und der über ihm
scope-subtree = dieser Knoten und alle unter ihm
scope-federation = die ganze Föderation
scope-addressed = dieser Knoten, die genannten und die dazwischen

unknown-audience = `{ $text }` ist kein Leserkreis: schreiben Sie eines von { $known }
audience-public = alle
audience-members = die Mitglieder
audience-users = die Mitglieder und Nutzer
audience-body = das Gremium
audience-authors = die Verfasser

## Reports, and what groups say of them

unknown-report-state = `{ $text }` ist kein Stand eines Berichts; schreiben Sie eines dieser Wörter: { $known }
report-draft = im Entwurf
report-in-comment = offen für Anmerkungen
report-revision = bei seinen Gruppen
report-adopted = angenommen
report-sent = überwiesen
report-withdrawn = zurückgezogen
unknown-position = `{ $text }` ist keine Haltung einer Gruppe; schreiben Sie eines dieser Wörter: { $known }
position-agrees = einverstanden
position-reservation = einverstanden mit Vorbehalt
position-objects = lehnt ab
unknown-purpose = `{ $text }` ist kein Zweck einer Überweisung; schreiben Sie eines dieser Wörter: { $known }
purpose-decision = zur Entscheidung
purpose-opinion = zur Stellungnahme, die niemanden bindet
purpose-information = zur Kenntnis

## Sheets, and what became of their measures

unknown-report-kind = `{ $text }` ist keine Art von Bericht; schreiben Sie eines dieser Wörter: { $known }
kind-report = Bericht
kind-sheet = Blatt einer Gruppe
kind-copy = Kopie eines weitergegebenen Berichts
unknown-fate = `{ $text }` ist nicht, was aus einer Maßnahme wird; schreiben Sie eines dieser Wörter: { $known }
fate-taken = übernommen als
fate-merged = zusammengelegt in
fate-left-out = weggelassen
purpose-editing = zur Bearbeitung

unknown-booth-state = `{ $text }` sagt nicht, wie es um eine Wahlkabine steht; schreiben Sie eines dieser Wörter: { $known }
booth-open = offen
booth-planned = noch nicht offen
booth-closed = geschlossen
booth-ended = beendet
booth-off-roll = nicht im Wählerverzeichnis
booth-no-poll = keine Abstimmung hier

## What happened, by the kind of an event

happened-drafted = Entwurf begonnen
happened-versioned = Text festgehalten
happened-dropped = aus ihrem Bericht genommen
happened-erased = Text gelöscht
happened-published = für Anmerkungen geöffnet
happened-revised = seinen Gruppen vorgelegt
happened-adopted = angenommen
happened-sent = überwiesen
happened-withdrawn = zurückgezogen
happened-reopened = seinen Gruppen zurückgegeben
happened-placed = Empfehlung mit ihrem Bericht gezeigt
happened-adoption = eine Gruppe hat sich geäußert
happened-worded = Worte einer Gruppe festgehalten
happened-sourced = festgehalten, was aus einem Blatt wurde
happened-transmitted = Überweisung versandt
happened-received = Überweisung eingegangen
happened-recalled = Überweisung zurückgerufen
happened-filed = Anliegen eingereicht
happened-signed = Name der fragenden Person festgehalten
happened-answered = beantwortet
happened-explained = Antwort in Worte gefasst
happened-request-withdrawn = Anliegen zurückgezogen
