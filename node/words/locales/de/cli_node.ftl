## Operators

cli-node-title-role = Rolle
cli-node-title-expires = läuft ab
cli-node-title-last-used = zuletzt benutzt
cli-node-token-valid = gültig
cli-node-token-revoked = widerrufen
cli-node-token-expired = abgelaufen
cli-node-token-waits = wartet seit der Wiederherstellung
cli-node-no-operators = keine entfernten Operatoren: `percole operator invite` macht eine Token-Datei für jemanden
cli-node-operator-token-written = die Token-Datei von { $name } ist { $file }; es ist das einzige Exemplar
cli-node-operator-revoked = das Token von { $name } ist widerrufen
cli-node-tokens-readmitted =
    { $count ->
        [0] kein Token wartete
        [one] ein Token ist wieder zugelassen
       *[other] { $count } Token sind wieder zugelassen
    }

## Nodes

cli-node-title-node = Knoten
cli-node-title-fingerprint = Fingerabdruck
cli-node-title-trouble = Störung
cli-node-title-parent = übergeordnet
cli-node-title-children = zugehörige Knoten
cli-node-title-members = Mitglieder
cli-node-title-log = Logbuch
cli-node-title-problems = Probleme
cli-node-title-failed-attempts = Abgewiesene Token
cli-node-title-unsent-mail = nicht gesendete E-Mails
cli-node-title-database = Datenbank
cli-node-title-time-zone = Zeitzone
cli-node-title-simulated-time = simulierte Zeit
cli-node-title-version = Version
cli-node-title-started = gestartet
cli-node-no-parent = keiner
cli-node-events =
    { $count ->
        [one] { $count } Ereignis
       *[other] { $count } Ereignisse
    }
cli-node-moment-and-age = { $moment } ({ $age })
cli-node-unsent-mail = { $count }, die älteste vom { $moment }
cli-node-see-problems =
    { $count ->
        [one] ein Ereignis eines anderen Knotens ist abgewiesen oder wartet
       *[other] { $count } Ereignisse anderer Knoten sind abgewiesen oder warten
    }: `percole log problems` sagt, welche und warum

## Its parent, its children and their other children

cli-node-title-relation = Beziehung
cli-node-title-connected = verbunden
cli-node-title-last-heard = zuletzt gehört
cli-node-title-address = Adresse
cli-node-relation-parent = übergeordnet
cli-node-relation-child = zugehörig
cli-node-relation-ancestor = weiter oben
cli-node-relation-sibling = nebengeordnet
cli-node-relation-descendant = weiter unten
cli-node-relation-elsewhere = anderswo
cli-node-relation-below = { $relation }, unter { $parent }
cli-node-heard-through = { $ago }, über { $peer }
cli-node-membership-admitted = aufgenommen, noch ohne Antwort
cli-node-membership-unconfirmed = unbestätigt
cli-node-unknown-relation = `{ $text }` ist keine Beziehung zwischen Knoten; schreiben Sie eines dieser Wörter: { $known }
cli-node-unknown-membership = `{ $text }` ist kein Stand einer Zugehörigkeit; schreiben Sie eines dieser Wörter: { $known }
cli-node-no-peers = keine anderen Knoten: `percole node invite` lädt einen ein, diesem beizutreten; `percole node join` nimmt eine Einladung an

## Joining and leaving

cli-node-invitation-serves-once = sie gilt einmal, bis zum { $moment }; geben Sie sie auf sicherem Weg weiter, und dort: `percole node join`
cli-node-title-its-level = seine Ebene
cli-node-title-its-id = seine Id
cli-node-title-your-level = Ihre Ebene
cli-node-nobody-to-ask = hier kann niemand gefragt werden: die Standardeingabe ist kein Terminal
cli-node-compare-then-yes = vergleichen Sie den Fingerabdruck, und geben Sie dann --yes; oder geben Sie den Befehl in einem Terminal
cli-node-join-question = diesem Knoten beitreten? Vergleichen Sie den Fingerabdruck, und schreiben Sie ja oder nein
cli-node-invitation-question = die Einladung, eine Zeile, die mit percole:// beginnt:
cli-node-invitation-was-visible = andere auf diesem Rechner können die Einladung unter den Argumenten von Programmen gesehen haben; geben Sie sie auf der Standardeingabe (`percole node join -`) oder wenn danach gefragt wird (`percole node join`)
cli-node-invitation-on-input = geben Sie die Einladung auf der Standardeingabe: `percole node join - --yes`
cli-node-answer-unreadable = Ihre Antwort ist nicht lesbar ({ $detail })
cli-node-not-joined = dieser Knoten ist nicht beigetreten, wie Sie es wollten
cli-node-invitation-still-serves = die Einladung ist nicht verbraucht; bitten Sie im Zweifel um eine neue
cli-node-joined = dieser Knoten gehört nun zu { $name } ({ $id })
cli-node-left = dieser Knoten hat seinen übergeordneten Knoten verlassen
cli-node-reached = der übergeordnete Knoten { $name } antwortet unter { $address }; dieser Knoten erreicht ihn von nun an dort
cli-node-suspended = { $name } ist ausgesetzt: er ist abgeschnitten, bis Sie ihn wieder zulassen (`percole node resume`)
cli-node-resumed = { $name } darf sich wieder mit diesem Knoten austauschen

## How far logs have come

cli-node-title-way = Richtung
cli-node-title-here = hier
cli-node-title-there = dort
cli-node-title-behind = Rückstand
cli-node-title-oldest = wartet seit
cli-node-title-cosigned = mitunterzeichnet
cli-node-title-as-of = gehört
cli-node-way-up = Senden
cli-node-way-down = Empfang
cli-node-unknown-way = `{ $text }` ist keine Richtung; schreiben Sie eines dieser Wörter: { $known }
cli-node-unknown = unbekannt
cli-node-works-alone = keine anderen Knoten: dieser Knoten arbeitet allein
cli-node-failed-attempts =
    { $failed ->
        [one] ein ungültiges Token oder eine ungültige Einladung wurde versucht
       *[other] { $failed } ungültige Token oder Einladungen wurden versucht
    }

## Going on after a restore, on the operator's word

cli-node-read-status-then-yes = lesen Sie `percole node status`, und geben Sie dann --yes; oder geben Sie den Befehl in einem Terminal
cli-node-confirm-risk = Hält ein anderer Knoten ein Ereignis des Logbuchs dieses Knotens, das hier fehlt, so bekommt dieses Logbuch zwei Geschichten: andere Knoten nehmen nie wieder etwas daraus an. Fragen Sie zuerst die Betreiber des übergeordneten und der angeschlossenen Knoten. Stimmen, die nach der Sicherung abgegeben wurden, zählen nicht mehr
cli-node-confirm-question = diesen Knoten trotzdem weitermachen lassen? Schreiben Sie ja oder nein
cli-node-not-confirmed = dieser Knoten wartet weiter, wie Sie es wollten
cli-node-confirmed =
    { $count ->
        [one] dieser Knoten macht mit { $count } Ereignis
       *[other] dieser Knoten macht mit { $count } Ereignissen
    } in seinem Logbuch weiter, auf Ihr Wort
cli-node-membership-frozen = eingefroren
