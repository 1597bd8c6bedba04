## Kinds of bodies; each is also read as the kind by whoever writes it

kind-assembly = Generalversammlung
kind-board = Verwaltungsrat
kind-management = Geschäftsführung
kind-ethics-committee = Ethikausschuss
kind-antenne-assembly = Versammlung der Zweigstelle
kind-local-representation = örtliche Vertretung
kind-working-group = Arbeitsgruppe
kind-works-council = Betriebsrat
kind-staff-representatives = Personalvertretung
kind-auditors = Rechnungsprüfung

## Roles in a body

mandate-chair = Vorsitz
mandate-vice-chair = stellvertretender Vorsitz
mandate-secretary = Protokollführung
mandate-treasurer = Kassenführung
mandate-member = Mitglied
mandate-substitute = Ersatzmitglied
mandate-referent = zuständiges Verwaltungsratsmitglied
mandate-facilitator = Moderation
mandate-rapporteur = Berichterstattung
mandate-managing-director = delegierte Verwaltung
mandate-observer = beratende Stimme

## Words outside a closed list

unknown-kind = `{ $text }` ist keine überall bekannte Art von Gremium: schreiben Sie eines von { $known }
unknown-mandate-role = `{ $text }` ist keine überall bekannte Funktion: schreiben Sie eines von { $known }
unknown-unit-state = `{ $text }` ist kein Stand einer Einheit: schreiben Sie eines von { $known }
unknown-body-state = `{ $text }` ist kein Stand eines Gremiums: schreiben Sie eines von { $known }
unknown-mandate-state = `{ $text }` ist kein Stand eines Mandats: schreiben Sie eines von { $known }

## States, as they follow "it is"

unit-active = aktiv
unit-moved = an einen anderen Knoten übergegangen
body-active = tätig
body-dissolved = aufgelöst
mandate-running = laufend
mandate-ended = beendet
mandate-to-begin = künftig

## Steps that a state does not allow

cannot-unit-count = eine Einheit, die { $state } ist, kann nicht gezählt werden: sie muss { $allowed } sein
cannot-unit-move = eine Einheit, die { $state } ist, kann nicht umziehen: sie muss { $allowed } sein
cannot-body-change = ein Gremium, das { $state } ist, kann nicht geändert werden: es muss { $allowed } sein
cannot-body-dissolve = ein Gremium, das { $state } ist, kann nicht aufgelöst werden: es muss { $allowed } sein
cannot-mandate-end = ein Mandat, das { $state } ist, kann nicht beendet werden: es muss { $allowed } sein
unit-exists = diese Einheit gibt es schon
unit-absent = diese Einheit gibt es noch nicht
body-exists = dieses Gremium gibt es schon
body-absent = dieses Gremium gibt es noch nicht
mandate-exists = dieses Mandat gibt es schon
mandate-absent = dieses Mandat gibt es noch nicht

## Units

too-many-parts = hat { $count } Teile: höchstens { $max } sind erlaubt
too-many-languages = hat { $count } Sprachen: höchstens { $max } sind erlaubt
unit-language-missing = fehlt: nennen Sie die Sprache, in der die Einheit arbeitet
part-too-small = der Teil `{ $part }` hat weniger als { $threshold } Personen: fassen Sie ihn mit einem anderen zusammen
parts-do-not-add-up =
    ergeben zusammen { $members ->
        [one] { $members } Mitglied
       *[other] { $members } Mitglieder
    } und { $users ->
        [one] { $users } nutzende Person
       *[other] { $users } Nutzende
    }, die Summen sind { $all-members } und { $all-users }
unit-moved-away = { $unit } ist an einen anderen Knoten übergegangen: tun Sie es dort

## Bodies

brief-for-groups-only = ist für Arbeitsgruppen, und dies ist: { $kind }
figure-out-of-range = ist { $figure }: geben Sie 1 bis { $max } an, oder nichts, wenn es nicht festliegt
dissolved-before-established = ist der { $last }: das Gremium besteht seit dem { $first }
body-was-dissolved = { $body } wurde am { $last } aufgelöst: seitdem hat niemand ein Amt darin

## Mandates and days

ends-before-beginning = ist der { $last }, vor dem ersten Tag, dem { $first }
mandate-term-over = die Amtszeit dieses Mandats ist seit dem { $to } vorbei: am { $date } gibt es nichts zu beenden
mandate-begins-on = dieses Mandat ({ $role }) beginnt am { $first }: niemand zeichnet vorher damit
mandate-ended-on = dieses Mandat ({ $role }) endete am { $last }: seit dem { $since } zeichnet niemand mehr damit
not-a-day = `{ $text }` ist kein Tag: schreiben Sie 2020-06-30
not-a-portrait = hat { $bytes } Bytes: geben Sie den SHA-256 des Bildes an, 32 Bytes

## Names in files

line-twice = steht schon in Zeile { $line }: behalten Sie eine der beiden Zeilen
unit-unknown = `{ $text }` ist hier keine Einheit: fügen Sie sie zuerst hinzu, oder berichtigen Sie den Namen
unit-unknown-near = `{ $text }` ist hier keine Einheit: meinten Sie { $near }?
body-unknown = `{ $text }` ist hier kein Gremium: fügen Sie es zuerst hinzu, oder berichtigen Sie den Namen
body-unknown-near = `{ $text }` ist hier kein Gremium: meinten Sie { $near }?
body-ambiguous = `{ $text }` kann { $places } meinen: schreiben Sie zum Beispiel { $example }
body-not-in-unit = `{ $text }` ist kein Gremium von { $unit }: fügen Sie es zuerst hinzu, oder berichtigen Sie eines von beiden
body-only-in-file = ist kein Gremium, das der Knoten kennt
name-and-unit = { $name } ({ $unit })
unit-in-circle = führt zu { $unit } zurück: keine Einheit ist ein Teil von sich selbst
body-in-circle = führt zu { $body } zurück: wer am höchsten steht, ist niemandem verantwortlich
brief-not-of-group = ist für Arbeitsgruppen: lassen Sie es leer, oder schreiben Sie Arbeitsgruppe als Art
theme-missing = ist ohne Thema angegeben: nennen Sie das Thema der Gruppe
number-out-of-range = `{ $text }` ist keine Zahl von 1 bis { $max }: lassen Sie es leer, wenn es nicht festliegt
term-unreadable = `{ $text }` ist keine Amtszeit: schreiben Sie eine Zahl von Monaten, höchstens { $max }, oder zum Beispiel 2 Jahre; leer lassen, wenn keine festgelegt ist
office-twice = steht schon in Zeile { $line } mit demselben Amt zur selben Zeit: behalten Sie eines von beiden

## Titles of columns, as they may be written

column-unit = Einheit
column-languages = Sprachen
column-level = Ebene
column-part-of = Teil von
column-body = Gremium
column-kind = Art
column-seats = Sitze
column-term = Amtszeit in Monaten
column-answers-to = verantwortlich gegenüber
column-article = Artikel
column-established = gegründet
column-theme = Thema
column-brief = Auftrag
column-due = Frist
column-role = Funktion
column-from = von
column-appointed = ernannt von
column-to = bis

## The map of bodies

map-answers-to = ist verantwortlich gegenüber { $body } ({ $unit })
map-no-name = Name nicht veröffentlicht
map-no-unit = Einheit hier nicht bekannt
map-office = { $role }: { $name }
map-office-until = { $role }: { $name }, bis { $last }
seats-all-filled = { $filled } von { $seats }
seats-some-vacant =
    { $filled } von { $seats }, { $vacant ->
        [one] { $vacant } Sitz unbesetzt
       *[other] { $vacant } Sitze unbesetzt
    }
seats-filled =
    { $filled ->
        [one] { $filled } Sitz besetzt
       *[other] { $filled } Sitze besetzt
    }
