## States, as they follow “it is”

meeting-state-planned = geplant
meeting-state-convened = einberufen
meeting-state-held = abgehalten
meeting-state-minutes-draft = abgehalten, mit Protokollentwurf
meeting-state-minutes-final = abgehalten, mit Protokoll
meeting-state-cancelled = abgesagt

## How people take part, how far minutes are, how a notice is sent; each is also read as that by whoever writes it

meeting-mode-room = im Saal
meeting-mode-online = online
meeting-mode-proxy = mit Vollmacht
meeting-coming-room = im Saal
meeting-coming-online = online
meeting-coming-no = nicht
meeting-stage-draft = Entwurf
meeting-stage-final = genehmigt
meeting-channel-letter = Brief
meeting-channel-mail = E-Mail
meeting-channel-site = Website
meeting-channel-poster = Aushang
meeting-channel-newsletter = Rundbrief
meeting-flag-notice-short = spät einberufen
meeting-flag-notice-due = jetzt einzuberufen
meeting-flag-presence-missing = Anwesenheit noch nicht vermerkt
meeting-flag-minutes-late = Protokoll überfällig

## Words outside a closed list

meeting-unknown-state = `{ $text }` ist kein Stand einer Sitzung: schreiben Sie eines von { $known }
meeting-unknown-mode = `{ $text }` ist keine Art der Teilnahme: schreiben Sie eines von { $known }
meeting-unknown-answer = `{ $text }` ist keine Antwort auf eine Einladung: schreiben Sie eines von { $known }
meeting-unknown-stage = `{ $text }` sagt nicht, wie weit ein Protokoll ist: schreiben Sie eines von { $known }
meeting-unknown-channel = `{ $text }` ist kein überall bekannter Versandweg: schreiben Sie eines von { $known }
meeting-unknown-flag = `{ $text }` ist kein Hinweis zu einer Sitzung: schreiben Sie eines von { $known }

## Steps that a state does not allow

cannot-meeting-move = eine Sitzung, die { $state } ist, lässt sich nicht verlegen: sie muss { $allowed } sein
cannot-meeting-convene = eine Sitzung, die { $state } ist, lässt sich nicht einberufen: sie muss { $allowed } sein
cannot-meeting-hold = die Anwesenheit einer Sitzung, die { $state } ist, lässt sich nicht vermerken: sie muss { $allowed } sein
cannot-meeting-draft = der Protokollentwurf einer Sitzung, die { $state } ist, lässt sich nicht veröffentlichen: sie muss { $allowed } sein
cannot-meeting-approve = das genehmigte Protokoll einer Sitzung, die { $state } ist, lässt sich nicht veröffentlichen: sie muss { $allowed } sein
cannot-meeting-cancel = eine Sitzung, die { $state } ist, lässt sich nicht absagen: sie muss { $allowed } sein
meeting-exists = diese Sitzung gibt es schon
meeting-absent = diese Sitzung gibt es noch nicht
meeting-not-known = hier ist keine Sitzung { $id } bekannt; siehe `percole meeting list`
no-such-meeting = hier gibt es keine Sitzung `{ $text }`, die Sie lesen dürfen

## What is missing or wrong

meeting-start-missing = fehlt: sagen Sie, wann die Sitzung beginnt
meeting-ends-before-start = ist { $end }: die Sitzung beginnt am { $start }
meeting-lasts-too-long = ist zu spät: eine Sitzung dauert höchstens { $max } Tage
meeting-agenda-missing = fehlt: nennen Sie mindestens einen Punkt der Tagesordnung
meeting-channel-missing = fehlt: sagen Sie, wie die Einladung verschickt wurde, zum Beispiel Brief oder E-Mail
meeting-nobody-present = nennt niemanden: sagen Sie, wie viele Personen jeder Kategorie teilnahmen
meeting-approval-missing = fehlt: sagen Sie, wer das Protokoll genehmigt hat, zum Beispiel die nächste Sitzung
meeting-link-is-no-address = ist keine Adresse einer Seite: schreiben Sie eine, die mit https:// beginnt
meeting-hour-unreadable = `{ $text }` ist keine Uhrzeit: schreiben Sie sie wie 18:30
meeting-twice = Zeile { $line } nennt schon eine Sitzung dieses Gremiums zu dieser Zeit
meeting-planned-already = { $body } hat schon eine Sitzung am { $start }: verlegen Sie sie oder sagen Sie sie ab, oder wählen Sie eine andere Zeit
meeting-of-other-body = das ist Sache von { $body }, und Sie handeln für { $acting }: das tut deren Protokollführung, Moderation oder Vorsitz
meeting-role-needed = Sie handeln als { $role }: das tut Protokollführung, Moderation, Berichterstattung oder Vorsitz des Gremiums
meeting-not-begun = sie beginnt am { $start }: vermerken Sie die Anwesenheit, sobald sie begonnen hat
meeting-item-unknown = ist { $item }: diesen Punkt hat die Tagesordnung nicht; schreiben Sie 0 für das, was nicht darauf stand
meeting-sent-in-future = ist { $day }, ein Tag, der noch kommt: sagen Sie, an welchem Tag die Einladung verschickt wurde
meeting-sent-too-late = ist { $sent }: die Sitzung beginnt am { $first }
meeting-approved-in-future = ist { $day }, ein Tag, der noch kommt
meeting-draft-too-long = ist zu lang, um beim Schreiben aufbewahrt zu werden
meeting-not-yours = wer Protokollführung, Moderation, Berichterstattung oder Vorsitz des Organs hat, bereitet dessen Sitzungen vor
meeting-draft-saved-by-others = jemand anderes hat diesen Text inzwischen gespeichert oder veröffentlicht, deshalb wurde nichts gespeichert: öffnen Sie die Seite noch einmal neben dieser
meeting-sign-up-is-persons = Mitglieder sagen selbst, ob sie kommen
meeting-sign-up-elsewhere = diese Sitzung wird auf einer anderen Seite vorbereitet: sagen Sie dort, ob Sie kommen
meeting-not-invited = diese Sitzung ist für diejenigen, die im Organ sitzen
meeting-sign-up-over = zu einer Sitzung, die { $state } ist, kann sich niemand anmelden
meeting-sign-up-began = sie begann am { $start }: anmelden kann man sich nicht mehr
meeting-not-from-afar = geht nicht: an dieser Sitzung nimmt man nur im Saal teil
meeting-notice-is-short =
    die Einladung liegt unter { $days ->
        [one] dem einen Tag
       *[other] den { $days } Tagen
    }, die die Regeln des Gremiums verlangen

## Columns of the table of meetings

meeting-column-date = Datum
meeting-column-start = Beginn
meeting-column-end = Ende
meeting-column-title = Titel
meeting-column-place = Ort
meeting-column-link = Link
meeting-column-note = Teilnahme
meeting-column-languages = Sprachen
meeting-column-interpreted = Verdolmetschung
meeting-column-series = Reihe
meeting-column-zone = Zeitzone
