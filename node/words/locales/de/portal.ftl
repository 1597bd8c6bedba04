## The frame of every page

portal-skip-to-content = Zum Inhalt
portal-ways = Bereiche
portal-languages = Sprachen
portal-way-home = Wo wir stehen
portal-way-texts = Texte
portal-way-votes = Abstimmungen
portal-way-bodies = Wer was entscheidet
portal-way-sites = Alle Standorte
portal-all-sites = Daten aller Standorte
portal-site-of = Der Standort von { $name }
portal-data-from = letzte Daten von { $name }: { $ago }
portal-nothing-from = von { $name } noch nichts eingegangen
portal-site-waits = Dieser Standort zeigt vielleicht einen älteren Stand: { $why }
portal-time-is-shifted = Probe: Die Zeit ist hier simuliert. Es ist { $now }.
portal-time-is-simulated = Die Zeit ist hier simuliert. Es ist { $now }, und { $pace }.
portal-just-now = gerade eben
portal-days-left =
    { $days ->
        [0] heute
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
portal-show-more = Mehr anzeigen
portal-under-way = läuft

## What cannot be shown

portal-not-found = Nicht gefunden
portal-cannot-be-shown = Diese Seite kann nicht gezeigt werden
portal-nowhere = Unter dieser Adresse gibt es nichts. Vielleicht wurde der Text zurückgezogen, oder die Adresse ist unvollständig.
portal-back-home = Zurück zum Anfang

## Home

portal-home-voting = Es wird abgestimmt: { $title }
portal-home-voting-until = Bis { $moment }.
portal-home-commenting = Kommentiert wird „{ $title }“
portal-home-commenting-explained = Noch ist nichts entschieden: Sie geben eine Meinung ab; die Arbeitsgruppen antworten darauf, dann entscheiden die Gremien.
portal-home-adopting = Die Arbeitsgruppen äußern sich zu „{ $title }“
portal-home-adopting-explained = Jede Gruppe stimmt zu, mit oder ohne Vorbehalt, oder erhebt Einspruch. Noch ist nichts entschieden.
portal-home-sent = „{ $title }“ liegt bei den Gremien
portal-home-sent-explained = Sie beantworten jede Maßnahme. Vor ihren Antworten ist nichts entschieden.
portal-home-quiet = Zurzeit ist nichts offen
portal-home-quiet-explained = Hier stehen die Texte, die Abstimmungen mit ihren Ergebnissen, und wer was entscheidet.
portal-home-read-vote = Die Frage lesen
portal-home-read-text = Den Text lesen
portal-home-read-bodies = Ansehen, wer was entscheidet
portal-home-open-now = Jetzt offen
portal-home-last-results = Letzte Ergebnisse

## Votes

portal-votes-explained = Was die Mitglieder gefragt werden, und was sie geantwortet haben. Jedes Ergebnis wird hier nachgerechnet.
portal-votes-under-way = Laufend und bevorstehend
portal-no-vote-under-way = Keine Abstimmung ist offen.
portal-votes-ended = Beendet
portal-no-vote-ended = Noch ist keine Abstimmung beendet.
portal-asked-by = gefragt von { $name }
portal-vote-opens = beginnt { $moment }
portal-vote-closes = endet { $moment }
portal-vote-closed = beendet { $moment }
portal-vote-carried = angenommen
portal-vote-rejected = abgelehnt
portal-vote-without-quorum = nicht beschlussfähig
portal-vote-declared = verkündet

## Who decides what

portal-bodies-explained = Jedes Gremium, wem es Rechenschaft gibt, und wer ihm heute angehört.
portal-no-body = Noch ist kein Gremium eingetragen.
portal-seats-open = Zahl der Sitze nicht festgelegt
portal-seats-taken =
    { $filled ->
        [one] { $filled } Person
       *[other] { $filled } Personen
    }
portal-seats-all-taken =
    { $seats ->
        [one] { $seats } Sitz, besetzt
       *[other] { $seats } Sitze, alle besetzt
    }
portal-seats-some-vacant =
    { $seats ->
        [one] { $filled } von { $seats } Sitz besetzt
       *[other] { $filled } von { $seats } Sitzen besetzt
    }
portal-vacant =
    { $seats ->
        [one] { $seats } Sitz frei
       *[other] { $seats } Sitze frei
    }
portal-mandates-ending = Mandate, die bald enden
portal-mandates-counted =
    { $mandates ->
        [one] { $mandates } Mandat
       *[other] { $mandates } Mandate
    }
portal-column-body = Gremium
portal-column-kind = Art
portal-column-answers-to = Gibt Rechenschaft an
portal-column-seats = Sitze
portal-answers-to = Gibt Rechenschaft an:
portal-its-theme = Thema
portal-its-brief = Was von dieser Gruppe erwartet wird
portal-who-sits = Wer ihm angehört
portal-nobody-sits = Heute gehört ihm niemand an.
portal-name-not-given = Name nicht veröffentlicht
portal-fact-article = Artikel
portal-fact-established = Seit
portal-fact-dissolved = Bis
portal-term-until = bis { $day }
portal-term-since = seit { $day }
portal-term-between = vom { $from } bis { $to }

## Sites

portal-sites-explained = Jede Genossenschaft führt ihren eigenen Standort. Hier steht, von wann die Daten sind, die dieser von den anderen erhalten hat.
portal-this-site = dieser Standort
portal-here = hier
portal-nothing-yet = noch nichts
portal-nothing-received = noch nie etwas eingegangen
portal-received = Daten eingegangen { $ago }
portal-silent = stumm
portal-up-to-date = aktuell
portal-column-site = Standort
portal-column-level = Ebene
portal-column-heard = Daten
portal-column-state = Stand
portal-verify-yourself = Selbst nachprüfen
portal-verify-explained = Alles, was zählt, steht in signierten Protokollen, von denen jeder Standort eine Kopie hält. Das Programm percole prüft sie, ohne diesem Standort zu vertrauen.

## A vote

portal-method-yes-no = Ja, Nein oder Enthaltung
portal-method-choose =
    { $seats ->
        [one] Eine Wahl
       *[other] Bis zu { $seats } davon auswählen
    }
portal-called-off = Diese Abstimmung wurde abgesagt: { $reason }
portal-sums-agree = hier nachgerechnet: gleiches Ergebnis
portal-sums-differ = hier nachgerechnet: ANDERES Ergebnis
portal-sums-not-declared = noch nicht verkündet
portal-sums-impossible = hier vorerst nicht nachzurechnen
portal-sums-explained = Nach den Auszählungsprotokollen; die Stimmzettel wurden hier nicht neu gezählt.
portal-vote-counted = ausgezählt
portal-not-known-yet = noch nicht bekannt
portal-chosen = Gewählt, in dieser Reihenfolge:
portal-tied = Gleichauf, ohne dass etwas entscheidet:
portal-condition-met = erreicht
portal-condition-unmet = nicht erreicht
portal-condition-unknown = nicht festzustellen
portal-column-condition = Bedingung
portal-column-bar = Erreicht; der Strich zeigt, was nötig war
portal-column-reached = Erreicht
portal-column-needed = Nötig
portal-the-rule = Die Regel
portal-who-counted = Wer hat was gezählt
portal-column-roll = Stimmberechtigte
portal-column-voters = Abstimmende
portal-column-certificate = Auszählungsprotokoll
portal-column-blank = Leer
portal-column-answer = Antwort
portal-poll-included = eingegangen, mitgezählt
portal-poll-certified = unterzeichnet
portal-poll-excluded = nicht mitgezählt
portal-poll-declined = nimmt nicht teil
portal-poll-joined = nimmt teil
portal-poll-closed = geschlossen, wird ausgezählt
portal-poll-asked = gefragt, keine Antwort

## Texts

portal-reports-title = Texte der Arbeitsgruppen
portal-reports-explained = Was die Arbeitsgruppen empfehlen, und wo jeder Bericht steht.
portal-no-report = Noch ist kein Text veröffentlicht.
portal-report-counts =
    { $recommendations ->
        [one] { $recommendations } Empfehlung
       *[other] { $recommendations } Empfehlungen
    }, { $measures ->
        [one] { $measures } Maßnahme
       *[other] { $measures } Maßnahmen
    }
portal-measure-count =
    { $measures ->
        [one] { $measures } Maßnahme
       *[other] { $measures } Maßnahmen
    }
portal-version = Fassung { $number }
portal-comments-until = Anmerkungen bis { $moment }.
portal-groups-until = Die Gruppen äußern sich bis { $moment }.
portal-recommendations = Empfehlungen
portal-reading-grid = Wie dieser Bericht zu lesen ist
portal-preamble-of = Vorwort von { $group }
portal-what-groups-say = Was die Gruppen dazu sagen
portal-group-silent = hat sich nicht geäußert
portal-group-awaited = erwartet
portal-met-on = tagte am { $day }
portal-met-at = tagte in { $place }
portal-met-on-at = tagte am { $day } in { $place }
portal-handed-over = Übergeben an
portal-body-at = { $body } ({ $site })
portal-handed-on = übergeben am { $day }
portal-recalled = zurückgerufen
portal-not-received = noch nicht eingegangen, übergeben { $ago }
portal-answer-late = Antwort fällig am { $day }, verspätet
portal-answer-due = Antwort fällig am { $day }
portal-its-report = der Bericht
portal-recommendation-number = Empfehlung { $number }
portal-by-groups = Vorgeschlagen von { $groups }
portal-read-with = Zu lesen mit den Empfehlungen:
portal-measures = Geforderte Maßnahmen

## Signing in and forms

portal-sign-in = Anmelden
portal-sign-out = Abmelden
portal-my-page = Meine Seite
portal-form-too-large = Das ist mehr, als ein Formular hier nimmt: 30.000 Zeichen in einem Feld, 250.000 insgesamt. Kürzen Sie es, und senden Sie es noch einmal.
portal-form-too-large-signed-out = Sie sind nicht mehr angemeldet, und das ist zu lang, um ohne Anmeldung angenommen zu werden. Melden Sie sich in einem anderen Tab an, gehen Sie in diesem zum Formular zurück, und senden Sie es noch einmal.
portal-form-took-too-long = Das Formular kam nicht rechtzeitig an. Prüfen Sie die Verbindung, gehen Sie zurück, und senden Sie es noch einmal.
portal-form-of-another-kind = Was gesendet wurde, ist kein Formular dieser Seite.
portal-form-from-elsewhere = Das wurde von einer anderen Seite gesendet, deshalb ist nichts geschehen. Öffnen Sie die Seite hier, und senden Sie es von dort.
portal-form-of-another-session = Die Seite wurde geöffnet, bevor Sie sich angemeldet haben, oder von jemand anderem. Es ist noch nichts geschehen: sehen Sie es durch, und senden Sie es.
portal-form-signed-out = Sie sind nicht mehr angemeldet. Nichts ist verloren: melden Sie sich in einem anderen Tab an, kommen Sie hierher zurück, und senden Sie es noch einmal.
portal-not-sent-yet = Noch nicht gesendet
portal-sign-in-elsewhere = Anmelden, in einem anderen Tab
portal-what-you-wrote = Was Sie geschrieben haben
portal-send-again = Noch einmal senden

## The voting booth

portal-back-to-vote = Zur Abstimmung
portal-booth-nothing-sent-yet = Vor „Ich stimme ab“ auf der nächsten Seite wird nichts gesendet.
portal-booth-named-vote = Namentliche Abstimmung: Das Sekretariat dieses Standorts kann Ihre Wahl lesen. Kein anderes Mitglied und kein anderer Standort kann das.
portal-booth-papers-published = Ganze Stimmzettel werden nach dem Ende ohne Namen veröffentlicht: Eine seltene Antwort kann erkannt werden.
portal-booth-few-voters = Auf dieser Liste stehen sehr wenige: Die Summen können zeigen, was jede und jeder gewählt hat.
portal-booth-voted-before = Sie haben am { $moment } abgestimmt. Ein neuer Stimmzettel ersetzt jenen; bis Sie ihn abgeben, ändert sich nichts.
portal-booth-question-of = Frage { $number } von { $count }
portal-how-yes-no = Wählen Sie eine Antwort.
portal-how-choose =
    { $seats ->
        [one] Wählen Sie eines aus.
       *[other] Wählen Sie höchstens { $seats } aus.
    }
portal-how-approval = Kreuzen Sie alles an, was Sie gutheißen.
portal-how-score = Geben Sie jedem Punkte, von 0 bis { $most }. Was Sie leer lassen, erhält 0.
portal-how-judgement = Geben Sie jedem eine Note. Ohne Note zählt es als „{ $worst }“.
portal-how-schulze = Schreiben Sie 1 für Ihre erste Wahl, dann 2, 3 und so weiter. Gleich Gewähltes darf dieselbe Zahl haben; was Sie leer lassen, kommt zuletzt.
portal-how-ranked = Schreiben Sie 1 für Ihre erste Wahl, dann 2, 3 und so weiter, jede Zahl einmal. Sie dürfen welche leer lassen.
portal-how-budget = Kreuzen Sie jedes Vorhaben an, das Sie bezahlt sehen möchten. Insgesamt können { $budget } ausgegeben werden; die Auszählung hält sich daran, Sie müssen nicht rechnen.
portal-costs = kostet { $cost }
portal-booth-i-vote-blank = Keines: Ich gebe einen leeren Stimmzettel ab
portal-booth-continue = Meinen Stimmzettel durchlesen
portal-booth-leave = Ohne Abstimmung verlassen
portal-booth-not-understood =
    { $count ->
        [one] { $count } Antwort kann noch nicht angenommen werden: Daneben steht, was richtig ist. Alles, was Sie ausgefüllt haben, ist noch da.
       *[other] { $count } Antworten können noch nicht angenommen werden: Neben jeder steht, was richtig ist. Alles, was Sie ausgefüllt haben, ist noch da.
    }
portal-booth-not-cast = Es wurde nichts abgegeben: { $why }
portal-booth-not-a-number = „{ $typed }“ bei „{ $option }“ ist keine ganze Zahl.
portal-booth-blank-and-more = Sie haben etwas gewählt und auch „leer“ angekreuzt: Behalten Sie eines von beiden.
portal-booth-choose-one = Wählen Sie eine der Antworten; Enthaltung ist auch eine.
portal-booth-choose-or-blank = Antworten Sie, oder kreuzen Sie an, dass Ihr Stimmzettel leer ist.
portal-booth-read-again = Lesen Sie Ihren Stimmzettel durch
portal-booth-not-cast-yet = Noch ist nichts abgegeben. So wird Ihr Stimmzettel verstanden:
portal-booth-takes-the-place = Er ersetzt den, den Sie am { $moment } abgegeben haben.
portal-booth-cast = Ich stimme ab
portal-booth-change = Zuerst ändern
portal-booth-blank = leer
portal-booth-given =
    { $points ->
        [one] { $option }: { $points } Punkt
       *[other] { $option }: { $points } Punkte
    }
portal-booth-graded = { $option }: { $grade }
portal-booth-no-grade = { $option }: ohne Note, zählt als „{ $worst }“
portal-booth-unranked = ohne Rang: { $options }
portal-booth-you-had-chosen = Sie hatten ausgefüllt
portal-booth-nothing-was-cast = Was Sie gerade ausgefüllt haben, wurde nicht abgegeben.
portal-booth-ballot-counts = In der Urne liegt Ihr Stimmzettel vom { $moment }.
portal-booth-no-ballot = In der Urne liegt kein Stimmzettel von Ihnen.
portal-booth-not-open = Diese Abstimmung ist noch nicht offen
portal-booth-opens = Sie beginnt am { $moment }.
portal-booth-because = Der Grund: { $why }
portal-booth-is-closed = Diese Abstimmung ist geschlossen
portal-booth-closed-at = Sie endete am { $moment } und nimmt keine Stimmzettel mehr an.
portal-booth-on-paper = Sie haben für einen Stimmzettel auf Papier unterschrieben.
portal-booth-is-over = Diese Abstimmung geht hier nicht weiter
portal-booth-off-roll = Sie stehen nicht im Wählerverzeichnis dieser Abstimmung
portal-booth-off-roll-explained = Das Verzeichnis steht fest, seit dieser Standort teilnimmt; wer damals Mitglied war, in den Kategorien, die abstimmen, steht darin.
portal-booth-no-poll = Für Sie gibt es hier keine Abstimmung
portal-booth-for-members = Diese Abstimmung ist für Mitglieder
portal-booth-for-members-explained = Sie sind angemeldet, aber nicht als Mitglied dieses Standorts: Für Sie gibt es keinen Stimmzettel. Das Sekretariat sagt, wie man Mitglied wird.
portal-booth-ask-secretary = Stimmt das nicht? Fragen Sie das Sekretariat.
portal-booth-ask-contact = Stimmt das nicht? Fragen Sie hier: { $contact }

## My entry and my receipt

portal-my-entry = Mein Eintrag im Wählerverzeichnis
portal-entry-name = Name
portal-entry-member = Mitgliedsnummer
portal-entry-category = Kategorie
portal-entry-unit = Stimmt ab innerhalb von
portal-entry-place = Platz im Verzeichnis
portal-entry-of = { $number } von { $size }
portal-entry-wrong = Stimmt hier etwas nicht? Sagen Sie es dem Sekretariat vor dem Ende.
portal-my-receipt = Meine Quittung
portal-my-receipts = Meine Stimmzettel
portal-receipt-title = Ihr Stimmzettel liegt in der Urne
portal-receipt-title-closed = Ihr Stimmzettel lag in der Urne
portal-receipt-cast =
    { $changes ->
        [0] Abgegeben am { $moment }.
        [one] Abgegeben am { $moment }, { $changes }-mal geändert.
       *[other] Abgegeben am { $moment }, { $changes }-mal geändert.
    }
portal-receipt-until = Sie können ihn bis { $moment } ändern; der letzte zählt.
portal-receipt-understood = Wie er verstanden wurde
portal-receipt-proof = Wo er steht
portal-receipt-explained = Bewahren Sie diese Seite auf, oder drucken Sie sie. Damit können Sie zeigen, dass Ihr Stimmzettel unverändert im Protokoll dieses Standorts steht. Dass die Summen ihn enthalten, ist bei einer namentlichen Abstimmung das Wort dieses Standorts. Der Fingerabdruck verrät nicht, was Sie gewählt haben.
portal-receipt-log = Protokoll
portal-receipt-event = Nummer darin
portal-receipt-fingerprint = Fingerabdruck
portal-receipt-download = Der Beweis als Datei
portal-receipt-print = Das Programm percole prüft die Datei ohne diesen Standort: percole log check-receipt.
portal-voted-on = Sie haben am { $moment } abgestimmt.
portal-voted-change-until = Sie haben am { $cast } abgestimmt; ändern können Sie bis { $closes }.
portal-vote-now = Abstimmen
portal-change-vote = Meine Stimme ändern
portal-sign-in-to-vote = Zum Abstimmen anmelden
portal-waits-for-you = Wartet auf Sie

## What happened to a text

portal-what-happened = Was geschah, Schritt für Schritt
portal-done-by-at = { $who }, { $site }
portal-done-by-secretariat = Sekretariat

## Withdrawing one's own ballot

portal-withdraw-title = Meine Stimme zurückziehen
portal-withdraw-explained = Ihr Stimmzettel kommt aus der Urne, und nichts von Ihnen wird gezählt. Sie können bis zum Schluss wieder abstimmen.
portal-withdraw-do = Meinen Stimmzettel zurückziehen
portal-booth-withdrawn = Sie haben Ihren Stimmzettel zurückgezogen: Nichts von Ihnen wird gezählt. Sie können bis zum Schluss wieder abstimmen.
portal-withdraw-reason = das Mitglied hat ihn selbst zurückgezogen

## Signing in where there is no browser

portal-command-line-title = Mit einem Programm
portal-command-line-explained = Wer lieber tippt, tut dort, was diese Seiten tun. Der Code eines Links meldet an, wie hier; das Programm behält ein Token, das oben in der Liste steht und dort beendet wird.

## Portraits

portal-portrait-of = Porträt von { $name }
portal-portrait-explained = Das Bild wird quadratisch zugeschnitten und verkleinert. Wo es aufgenommen wurde und was die Datei sonst sagt, wird nicht behalten. Es wird allen gezeigt, die von diesem Amt lesen dürfen, und verschwindet, wenn der Name gelöscht wird.
portal-portrait-hint = JPEG, PNG oder WebP, von höchstens { $max } MB
portal-portrait-consent = Diese Person ist einverstanden, dass ihr Porträt gezeigt wird
portal-portrait-give = Dieses Porträt zeigen
portal-portrait-remove = Das Porträt entfernen
