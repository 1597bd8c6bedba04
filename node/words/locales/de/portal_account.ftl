## Opening a session

portal-account-person-ended = Sie können sich hier nicht mehr anmelden
portal-account-session-unknown = Dieser Browser ist nicht mehr angemeldet
portal-account-no-pages = dieser Knoten zeigt keine Seiten: setzen Sie `portal.listen`, und starten Sie ihn neu
portal-account-link-validity = ein Link gilt mindestens eine Stunde und höchstens 120 Tage
portal-account-link-unknown = Dieser Link oder dieser Code ist unbekannt. Prüfen Sie, ob er vollständig ist.
portal-account-link-used = Dieser Link wurde schon benutzt. Jeder gilt einmal; fordern Sie einen neuen an.
portal-account-link-over = Dieser Link ist zu alt. Fordern Sie einen neuen an.
portal-account-link-of-nobody = Dieser Link gehört zu einer Mitgliedschaft, die beendet ist
portal-account-no-address = Das ist keine E-Mail-Adresse: sie sieht aus wie name@beispiel.org
portal-account-too-much-mail = Zu viele Nachrichten warten auf den Versand. Versuchen Sie es in einer Viertelstunde noch einmal.
portal-account-sends-no-mail = Diese Seite versendet keine E-Mail
portal-account-asked-too-often = Über Ihre Verbindung wurde zehnmal in zehn Minuten ein Link angefordert. Warten Sie zehn Minuten, und sehen Sie zuerst in Ihr Postfach.

## The page of signing in

portal-account-by-mail-explained = Sie erhalten einen Link per E-Mail; damit sind Sie angemeldet. Ein Passwort gibt es nicht.
portal-account-your-address = Ihre E-Mail-Adresse, wie die Genossenschaft sie kennt
portal-account-send-a-link = Link zusenden
portal-account-by-code = Mit einem Code oder einem Token
portal-account-by-code-explained = Der Code steht in dem Brief, den Sie von der Genossenschaft bekommen haben: vier Gruppen aus fünf Buchstaben und Ziffern. Betreiber geben ihr Token ein.
portal-account-by-code-alone-explained = Diese Seite versendet keine E-Mail: Sie melden sich mit dem Code an, den Ihnen die Genossenschaft gibt.
portal-account-your-code = Code oder Token
portal-account-it-does-not-work = Es gelingt nicht
portal-account-ask-your-cooperative = Fragen Sie Ihre Genossenschaft.
portal-account-call-for-help = Rufen Sie an: { $contact }
portal-account-reading-needs-no-sign-in = Um Texte und Ergebnisse zu lesen, muss sich niemand anmelden.
portal-account-look-into-your-mail = Sehen Sie in Ihr Postfach
portal-account-a-message-comes = Steht diese Adresse in der Kartei der Genossenschaft, kommt innerhalb von 5 Minuten eine Nachricht.
portal-account-open-the-link = Öffnen Sie den Link darin, auf dem Gerät Ihrer Wahl. Er gilt einmal, innerhalb einer Stunde.
portal-account-no-message-came = Keine Nachricht? Sehen Sie im Spam-Ordner nach; vielleicht kennt die Genossenschaft eine andere Adresse von Ihnen.
portal-account-another-address = Andere Adresse versuchen

## A link

portal-account-sign-in-as = Anmelden als { $name }
portal-account-link-explained = Mitgliedsnummer { $number }. Dieser Browser bleibt nach der letzten Benutzung einen Monat angemeldet; melden Sie sich auf einem fremden Gerät am Ende ab.
portal-account-sign-me-in = Anmelden
portal-account-that-is-not-me = Das sind nicht Sie? Melden Sie sich nicht an, und sagen Sie es der Genossenschaft.
portal-account-link-serves-no-more = Dieser Link meldet niemanden an
portal-account-to-sign-in = Zur Anmeldung

## My page

portal-account-nothing-waits = Zurzeit wartet nichts auf Sie.
portal-account-votes-wait =
    { $votes ->
        [one] { $votes } Abstimmung wartet auf Sie.
       *[other] { $votes } Abstimmungen warten auf Sie.
    }
portal-account-operator-here = Sie sind als Betreiber dieser Seite angemeldet.
portal-account-no-member = Abstimmungen sind für Mitglieder. Sie stehen heute nicht im Mitgliederverzeichnis; die Genossenschaft sagt, wie man Mitglied wird.
portal-account-my-offices = Meine Ämter
portal-account-what-is-known-of-me = Was das Verzeichnis über mich sagt
portal-account-fact-may = Rolle
portal-account-where-i-am-signed-in = Wo ich angemeldet bin
portal-account-sessions-explained = Erkennen Sie einen dieser Browser nicht, beenden Sie seinen Zugang, und sagen Sie es der Genossenschaft.
portal-account-by-real-time = Was Ihr Browser prüft, richtet sich nach der wirklichen Zeit: Links, Geräte und wie lange Sie angemeldet bleiben.
portal-account-some-browser = Ein Browser
portal-account-this-browser = dieser Browser
portal-account-opened-by-mail = per E-Mail angemeldet { $moment }
portal-account-opened-by-link = mit einem gedruckten Link angemeldet { $moment }
portal-account-opened-by-token = mit einem Token angemeldet { $moment }
portal-account-last-used = zuletzt benutzt { $moment }
portal-account-end-session = Zugang beenden: { $browser }
portal-account-links-for-me = Links, die für mich gemacht wurden
portal-account-links-explained = Wer einen solchen Link hat, kann für Sie handeln. Wurde einer benutzt, und nicht von Ihnen, rufen Sie die Genossenschaft an.
portal-account-link-mailed = An Ihre Adresse gesendet { $moment }
portal-account-link-printed = Von der Genossenschaft gemacht { $moment }
portal-account-link-was-used = benutzt { $moment }
portal-account-link-is-open = noch nicht benutzt
portal-account-link-was-not-used = nicht benutzt und abgelaufen

## The letter with a link

portal-account-letter-subject = Anmelden: { $site }
portal-account-letter-greeting = Guten Tag { $name },
portal-account-letter-link = hier ist Ihr Link, um sich auf der Seite von { $site } anzumelden:
portal-account-letter-once =
    { $minutes ->
        [one] Er gilt einmal, innerhalb von { $minutes } Minute. Öffnen Sie ihn, und drücken Sie auf „Anmelden“.
       *[other] Er gilt einmal, innerhalb von { $minutes } Minuten. Öffnen Sie ihn, und drücken Sie auf „Anmelden“.
    }
portal-account-letter-not-asked = Sie haben ihn nicht angefordert? Dann tun Sie nichts: ohne diesen Link kommt niemand hinein. Geben Sie ihn nie weiter.

## Accounts elsewhere and passkeys

portal-account-ways-are-persons = Ein Betreiber meldet sich allein mit einem Token an
portal-account-too-many-ways = Sie haben hier schon 20 Konten und Passkeys: entfernen Sie eines, das Sie nicht mehr benutzen
portal-account-way-unknown = Dieses Konto oder dieser Passkey gehört nicht Ihnen oder wurde schon entfernt
portal-account-openid-of-nobody = Dieses Konto ist hier mit niemandem verbunden. Melden Sie sich einmal anders an, und verbinden Sie es dann auf „Meine Seite“.
portal-account-openid-another-account = Mit Ihrer Mitgliedsnummer ist schon ein anderes Konto verbunden. Melden Sie sich anders an, und entfernen Sie es zuerst auf „Meine Seite“.
portal-account-openid-of-somebody = Dieses Konto ist hier mit jemand anderem verbunden. Melden Sie sich dort ab, und beginnen Sie mit Ihrem eigenen noch einmal.
portal-account-openid-sign-in = Anmelden mit { $name }
portal-account-openid-silent = { $name } antwortet zurzeit nicht. Melden Sie sich anders an, oder versuchen Sie es in einigen Minuten noch einmal.
portal-account-openid-cancelled = Die Anmeldung mit { $name } wurde nicht abgeschlossen. Nichts hat sich geändert; Sie können neu beginnen.
portal-account-openid-strange = Die Antwort von { $name } ist nicht zu gebrauchen. Beginnen Sie neu; bleibt es so, sagen Sie es Ihrer Genossenschaft.
portal-account-openid-begun-elsewhere = Das wurde in einem anderen Browser begonnen oder vor mehr als zehn Minuten. Beginnen Sie neu.
portal-account-openid-not-here = Diese Seite nimmt keine Konten von anderswo
portal-account-openid-failed = Sie sind nicht angemeldet
portal-account-openid-not-connected = Nichts wurde verbunden
portal-account-openid-connect = Ein Konto von { $name } verbinden
portal-account-openid-connect-this = Dieses Konto verbinden?
portal-account-openid-connect-explained = Von nun an meldet das Konto { $account } von { $name } Sie hier als { $person } an.
portal-account-openid-connect-yes = Verbinden
portal-account-openid-connect-no = Das ist nicht Ihr Konto? Dann verbinden Sie es nicht: wer es hat, könnte für Sie handeln.
portal-account-back-to-my-page = Zurück zu meiner Seite
portal-account-passkey-unknown = Dieser Passkey ist hier nicht mehr bekannt. Melden Sie sich anders an; auf „Meine Seite“ können Sie einen neuen hinzufügen.
portal-account-passkey-needs-name = Geben Sie diesem Passkey einen Namen, den Sie wiedererkennen, zum Beispiel „mein Telefon“
portal-account-passkey-known = Dieser Passkey ist hier schon bekannt
portal-account-passkey-sign-in = Mit einem Passkey anmelden
portal-account-passkey-explained = Ihr Gerät meldet Sie an, mit Fingerabdruck, Gesicht oder Code, sobald Sie es auf „Meine Seite“ hinzugefügt haben.
portal-account-passkey-add = Einen Passkey hinzufügen
portal-account-passkey-add-explained = Danach meldet dieses Gerät oder ein Sicherheitsschlüssel Sie hier an, mit Fingerabdruck, Gesicht oder Code: ohne auf eine Nachricht zu warten.
portal-account-passkey-name = Wie Sie dieses Gerät nennen
portal-account-passkey-cancelled = Es wurde abgebrochen oder dauerte zu lange. Nichts hat sich geändert; versuchen Sie es noch einmal.
portal-account-passkey-begun-elsewhere = Das dauerte mehr als fünf Minuten oder wurde auf einer anderen Seite begonnen. Versuchen Sie es noch einmal.
portal-account-passkey-refused = Dieser Passkey konnte nicht geprüft werden. Versuchen Sie es noch einmal, oder melden Sie sich anders an.
portal-account-passkeys-not-here = Diese Seite nimmt keine Passkeys
portal-account-begun-too-often = Über Ihre Verbindung wurde zu oft mit dem Anmelden begonnen. Warten Sie zehn Minuten.
portal-account-my-ways = Wie ich mich anmelde
portal-account-ways-explained = Damit melden Sie sich an, neben den Links der Genossenschaft. Erkennen Sie etwas nicht, entfernen Sie es, und sagen Sie es der Genossenschaft.
portal-account-no-ways = Bisher melden Sie nur die Links der Genossenschaft an.
portal-account-way-is-account = Konto, verbunden { $moment }
portal-account-way-is-passkey = Passkey, hinzugefügt { $moment }
portal-account-way-not-used = noch nicht benutzt
portal-account-remove-way = Entfernen: { $name }
portal-account-opened-by-openid = mit einem Konto angemeldet { $moment }
portal-account-opened-by-passkey = mit einem Passkey angemeldet { $moment }

## A calendar of one's own
portal-account-calendar = Mein Kalender
portal-account-calendar-explained = Eine geheime Adresse für Ihren eigenen Kalender: die Sitzungen, die Sie lesen dürfen, mit ihren Links, und wann Abstimmungen enden, die auf Sie warten. Wer die Adresse hat, liest dasselbe; sie wird einmal gezeigt.
portal-account-calendar-make = Adresse erstellen
portal-account-calendar-make-anew = Neue Adresse erstellen; die alte endet
portal-account-calendar-end = Adresse beenden
portal-account-calendar-made = Die Adresse wurde am { $moment } erstellt. Sie kann nicht noch einmal gezeigt werden.
portal-account-calendar-here = Die Adresse Ihres Kalenders
portal-account-calendar-how = Kopieren Sie sie in Ihr Kalenderprogramm, als Kalender per Adresse. Geben Sie sie niemandem: sie zeigt, was Sie lesen dürfen. Sie können sie jederzeit auf Ihrer Seite beenden.
portal-account-calendar-unknown = Unter dieser Adresse ist kein Kalender, oder die Person hat sie beendet.
portal-account-calendar-vote-closes = Abstimmung endet: { $title }
