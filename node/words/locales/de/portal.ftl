## The frame of every page

skip-to-content = Zum Inhalt
ways = Bereiche der Website
languages = Sprachen
way-home = Wo wir stehen
way-texts = Texte
way-votes = Abstimmungen
way-bodies = Wer was entscheidet
way-sites = Alle Websites
all-sites = Daten aller Websites
site-of = Die Website von { $name }
data-from = Daten von { $name } eingegangen { $ago }
nothing-from = von { $name } noch nichts eingegangen
site-waits = Diese Website zeigt vielleicht einen älteren Stand: { $why }
time-is-shifted = Probe: Die Zeit ist hier simuliert. Es ist { $now }.
days-left =
    { $days ->
        [0] heute
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
show-more = Mehr anzeigen
under-way = läuft

## What cannot be shown

not-found = Nicht gefunden
cannot-be-shown = Diese Seite kann nicht gezeigt werden
nowhere = Unter dieser Adresse gibt es nichts. Vielleicht wurde der Text zurückgezogen, oder die Adresse ist unvollständig.
back-home = Zurück zum Anfang

## Home

home-voting = Es wird abgestimmt: { $title }
home-voting-until = Bis { $moment }.
home-commenting = Kommentiert wird „{ $title }“
home-commenting-explained = Noch ist nichts entschieden: Sie geben eine Meinung ab; die Arbeitsgruppen antworten darauf, dann entscheiden die Gremien.
home-adopting = Die Arbeitsgruppen äußern sich zu „{ $title }“
home-adopting-explained = Jede Gruppe stimmt zu, mit oder ohne Vorbehalt, oder erhebt Einspruch. Noch ist nichts entschieden.
home-sent = „{ $title }“ liegt bei den Gremien
home-sent-explained = Sie beantworten jede Maßnahme. Vor ihren Antworten ist nichts entschieden.
home-quiet = Zurzeit ist nichts offen
home-quiet-explained = Hier stehen die Texte, die Abstimmungen mit ihren Ergebnissen, und wer was entscheidet.
home-read-vote = Die Frage lesen
home-read-text = Den Text lesen
home-read-bodies = Ansehen, wer was entscheidet
home-open-now = Jetzt offen
home-last-results = Letzte Ergebnisse

## Votes

votes-explained = Was die Mitglieder gefragt werden, und was sie geantwortet haben. Jedes Ergebnis wird hier nachgerechnet.
votes-under-way = Laufend und bevorstehend
no-vote-under-way = Keine Abstimmung ist offen.
votes-ended = Beendet
no-vote-ended = Noch ist keine Abstimmung beendet.
asked-by = gefragt von { $name }
vote-opens = beginnt { $moment }
vote-closes = endet { $moment }
vote-closed = beendet { $moment }
vote-carried = angenommen
vote-rejected = abgelehnt
vote-without-quorum = nicht beschlussfähig
vote-declared = verkündet

## Who decides what

bodies-explained = Jedes Gremium, wem es Rechenschaft gibt, und wer ihm heute angehört.
no-body = Noch ist kein Gremium eingetragen.
seats-open = Zahl der Sitze nicht festgelegt
seats-taken =
    { $filled ->
        [one] { $filled } Person
       *[other] { $filled } Personen
    }
seats-all-taken =
    { $seats ->
        [one] { $seats } Sitz, besetzt
       *[other] { $seats } Sitze, alle besetzt
    }
seats-some-vacant =
    { $seats ->
        [one] { $filled } von { $seats } Sitz besetzt
       *[other] { $filled } von { $seats } Sitzen besetzt
    }
vacant =
    { $seats ->
        [one] { $seats } Sitz frei
       *[other] { $seats } Sitze frei
    }
mandates-ending = Mandate, die bald enden
column-body = Gremium
column-kind = Art
column-answers-to = Gibt Rechenschaft an
column-seats = Sitze
answers-to = Gibt Rechenschaft an:
its-theme = Thema
its-brief = Was von dieser Gruppe erwartet wird
who-sits = Wer ihm angehört
nobody-sits = Heute gehört ihm niemand an.
name-not-given = Name nicht veröffentlicht
fact-article = Artikel
fact-established = Seit
fact-dissolved = Bis
term-until = bis { $day }
term-since = seit { $day }
term-between = vom { $from } bis { $to }

## Sites

sites-explained = Jede Genossenschaft führt ihre eigene Website. Hier steht, von wann die Daten sind, die diese von den anderen erhalten hat.
this-site = diese Website
here = hier
nothing-yet = noch nichts
nothing-received = noch nie etwas eingegangen
received = Daten eingegangen { $ago }
silent = stumm
up-to-date = aktuell
column-site = Website
column-level = Ebene
column-heard = Daten
column-state = Stand
verify-yourself = Selbst nachprüfen
verify-explained = Alles, was zählt, steht in signierten Protokollen, von denen jede Website eine Kopie hält. Das Programm percole prüft sie, ohne dieser Website zu vertrauen.

## A vote

method-yes-no = Ja, Nein oder Enthaltung
called-off = Diese Abstimmung wurde abgesagt: { $reason }
sums-agree = hier nachgerechnet: gleiches Ergebnis
sums-differ = hier nachgerechnet: ANDERES Ergebnis
sums-not-declared = noch nicht verkündet
sums-impossible = hier vorerst nicht nachzurechnen
sums-explained = Nach den Auszählungsprotokollen; die Stimmzettel wurden hier nicht neu gezählt.
vote-counted = ausgezählt
not-known-yet = noch nicht bekannt
chosen = Gewählt, in dieser Reihenfolge:
tied = Gleichauf, ohne dass etwas entscheidet:
condition-met = erreicht
condition-unmet = nicht erreicht
condition-unknown = nicht festzustellen
column-condition = Bedingung
column-bar = Erreicht; der Strich zeigt, was nötig war
column-reached = Erreicht
column-needed = Nötig
the-rule = Die Regel
who-counted = Wer hat was gezählt
column-roll = Stimmberechtigte
column-voters = Abstimmende
column-certificate = Auszählungsprotokoll
column-blank = Leer
poll-included = eingegangen, mitgezählt
poll-certified = unterzeichnet
poll-excluded = nicht mitgezählt
poll-declined = nimmt nicht teil
poll-joined = nimmt teil
poll-closed = geschlossen, wird ausgezählt
poll-asked = gefragt, keine Antwort

## Texts

reports-title = Texte der Arbeitsgruppen
reports-explained = Was die Arbeitsgruppen empfehlen, und wo jeder Bericht steht.
no-report = Noch ist kein Text veröffentlicht.
report-counts =
    { $recommendations ->
        [one] { $recommendations } Empfehlung
       *[other] { $recommendations } Empfehlungen
    }, { $measures ->
        [one] { $measures } Maßnahme
       *[other] { $measures } Maßnahmen
    }
measure-count =
    { $measures ->
        [one] { $measures } Maßnahme
       *[other] { $measures } Maßnahmen
    }
version = Fassung { $number }
comments-until = Anmerkungen bis { $moment }.
groups-until = Die Gruppen äußern sich bis { $moment }.
recommendations = Empfehlungen
reading-grid = Wie dieser Bericht zu lesen ist
preamble-of = Vorwort von { $group }
what-groups-say = Was die Gruppen dazu sagen
group-silent = hat sich nicht geäußert
group-awaited = erwartet
met-on = tagte am { $day }
met-at = tagte in { $place }
met-on-at = tagte am { $day } in { $place }
handed-over = Übergeben an
body-at = { $body } ({ $site })
handed-on = übergeben am { $day }
recalled = zurückgerufen
not-received = noch nicht eingegangen, übergeben { $ago }
answer-late = Antwort fällig am { $day }, verspätet
answer-due = Antwort fällig am { $day }
its-report = der Bericht
recommendation-number = Empfehlung { $number }
by-groups = Vorgeschlagen von { $groups }
read-with = Zu lesen mit den Empfehlungen:
measures = Geforderte Maßnahmen
