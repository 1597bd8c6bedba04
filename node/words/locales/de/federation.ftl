## Invitations

invitation-fault = das ist keine Einladung: { $what }; kopieren Sie die ganze Zeile, die `percole node invite` ausgegeben hat
invitation-too-long = sie ist viel länger als eine Einladung
invitation-beginning = sie beginnt nicht mit `percole://`
invitation-part-missing = { $part } fehlt
invitation-part-without-value = ein Teil hat keinen Wert
invitation-part-unknown = { $part } gehört nicht dazu
invitation-part-twice = { $part } steht zweimal darin
invitation-address = die Adresse hat nicht die Form Host:Port
invitation-key = der Schlüssel hat nicht 64 hexadezimale Ziffern
invitation-secret = das Geheimnis ist beschädigt
invitation-level = die Ebene ist weder antenne noch national noch group
invitation-expiry = der Ablauf ist kein Zeitpunkt
invitation-unknown = diese Einladung ist hier nicht bekannt; bitten Sie um eine neue
invitation-expired = diese Einladung ist am { $time } abgelaufen; bitten Sie um eine neue
invitation-used = diese Einladung wurde bereits verwendet; bitten Sie um eine neue
invitation-of-another-level = die Einladung ist für einen Knoten der Ebene { $granted }, und dieser gehört zur Ebene { $level }
invitation-validity = eine Einladung gilt eine Sekunde bis 90 Tage
choose-a-level = wählen Sie antenne, national oder group
levels-do-not-fit = ein Knoten der Ebene { $parent } kann nicht über einem der Ebene { $child } stehen

## Names

called-alike = „{ $name }“ (Fingerabdruck { $fingerprint }) und „{ $other }“ (Fingerabdruck { $others }) können miteinander verwechselt werden: vergleichen Sie die Fingerabdrücke, bevor Sie sich auf einen Namen verlassen
names-too-many-nodes = die Logbücher auf der Seite von { $name } nennen mehr Knoten, als Platz ist; die übrigen sind hier nicht bekannt, und ihre Logbücher werden nicht aufgenommen
called-alike-too = { $count ->
    [one] ein weiteres Paar von Knoten heißt ähnlich
   *[other] { $count } weitere Paare von Knoten heißen ähnlich
}

## Addresses

address-unknown = niemand weiß, unter welcher Adresse andere diesen Knoten erreichen: setzen Sie `listen.public_address`, oder geben Sie eine mit `--address` an
not-listening = dieser Knoten nimmt keine Verbindungen anderer an: setzen Sie `listen.peers` in percole.toml und starten Sie ihn neu
not-host-and-port = `{ $address }` sollte die Form Host:Port haben

## Who may call, among nodes

strangers-need-an-invitation = nur bekannte Knoten dürfen ohne Einladung fragen; bitten Sie den Betreiber dieses Knotens um eine
key-of-no-child = kein Knoten mit dem Logbuchschlüssel { $fingerprint } ist diesem Knoten zugehörig; treten Sie zuerst mit einer Einladung bei (`percole node join`)
for-nodes-only = dieser Aufruf ist für Knoten: er braucht ein Client-Zertifikat, das mit dem Logbuchschlüssel eines Knotens erstellt ist
node-active = Knoten { $name } ({ $id }) ist hier aktiv
node-suspended = Knoten { $name } ({ $id }) ist hier ausgesetzt; bitten Sie den Betreiber dieses Knotens, ihn wieder zuzulassen
node-has-left = Knoten { $name } ({ $id }) hat diesen Knoten verlassen; treten Sie mit einer neuen Einladung wieder bei
node-is-no-child = Knoten { $name } ({ $id }) ist diesem Knoten nicht zugehörig; treten Sie zuerst mit einer Einladung bei

## Joining and leaving, at the parent

joins-without-identity = die Identität fehlt
key-has-32-bytes = ein Schlüssel hat 32 Byte
key-unusable = dieser Schlüssel ist unbrauchbar ({ $detail })
signature-has-64-bytes = eine Unterschrift hat 64 Byte
joins-with-first-log = ein Knoten tritt mit seinem ersten Logbuch bei, Inkarnation 0
own-parent = ein Knoten kann nicht über sich selbst stehen
certificate-of-another = das Client-Zertifikat gehört nicht zu der Identität, die beitreten will
joining-signature-invalid = die Unterschrift des beitretenden Knotens ist ungültig
checkpoint-refused = der Prüfpunkt von { $origin } kann nicht angenommen werden ({ $detail })
suspended-child = dieser Knoten ist hier ausgesetzt; bitten Sie den Betreiber, ihn wieder zuzulassen
no-child-any-more = dieser Knoten ist hier nicht mehr zugehörig
leaver-unknown = der Schlüssel des austretenden Knotens ist nicht bekannt
no-child-of-this-node = Knoten { $node } ist diesem Knoten nicht zugehörig; siehe `percole node peers`
child-in-another-state = die Zugehörigkeit von Knoten { $node } ist „{ $held }“, nicht „{ $expected }“; nichts wurde geändert

## Joining and leaving, at the child

has-a-parent = dieser Knoten gehört bereits zu { $name } ({ $id }); verlassen Sie ihn zuerst mit `percole node leave`
has-another-parent = dieser Knoten gehört bereits zu { $id }; verlassen Sie ihn zuerst mit `percole node leave`
has-this-parent = dieser Knoten ist dort bereits beigetreten
own-level-unreadable = die Ebene dieses Knotens kann nicht gelesen werden; führen Sie `percole-node fsck` aus
no-parent = dieser Knoten hat keinen übergeordneten Knoten; es gibt nichts zu verlassen
left-already = dieser Knoten hat jenen Knoten bereits verlassen
parent-key-unknown = der Schlüssel des übergeordneten Knotens ist nicht bekannt
leave-without-telling = { $error }; einen übergeordneten Knoten, der endgültig verschwunden ist, verlassen Sie mit `percole node leave --without-telling`
no-parent-to-reach = dieser Knoten hat keinen übergeordneten Knoten, den er erreichen könnte; treten Sie mit einer Einladung bei (`percole node join`)
parent-not-there = der übergeordnete Knoten { $name } antwortet nicht unter { $address }: { $error }; nichts wurde geändert
another-node-there = unter { $address } antwortet ein anderer Knoten ({ $id }), nicht der übergeordnete Knoten { $name }; nichts wurde geändert
parent-silent = der übergeordnete Knoten hat nicht innerhalb von { $seconds } Sekunden geantwortet; hier wurde nichts geändert
parent-answers = der übergeordnete Knoten antwortet: { $words }
parent-answer-unusable = die Antwort des übergeordneten Knotens ist unbrauchbar: { $what }
lacks-identity = sie enthält keine Identität
lacks-own-identity = seine Identität ist nicht die seines Zertifikats
lacks-level = seine Ebene kann nicht gelesen werden
own-log-unsigned = vom Logbuch dieses Knotens ist noch kein Kopf unterzeichnet; versuchen Sie es in einer Sekunde erneut

## Connections

not-an-address = `{ $address }` ist keine Adresse: schreiben Sie Host:Port, etwa group.example.org:7443 oder [2001:db8::1]:7443
name-unresolvable = der Name in { $address } kann nicht aufgelöst werden: prüfen Sie die Schreibweise und den Namensserver dieser Maschine
nothing-listens = unter { $address } nimmt nichts Verbindungen an: prüfen Sie den Port, und ob der Knoten dort läuft (`percole-node run`)
no-answer-in-time = { $address } hat nicht innerhalb von { $seconds } Sekunden geantwortet: prüfen Sie das Netz und die Firewalls dazwischen
another-node-answers = ein anderer Knoten antwortet unter { $address }: erwartet war die Identität { $expected }, erhalten { $got }. Machen Sie nicht weiter, bevor dessen Betreiber den Fingerabdruck auf anderem Weg bestätigt hat (`percole node status` zeigt ihn dort); verwenden Sie dann eine neue Einladung oder Token-Datei
answers-otherwise = was unter { $address } antwortet, ist kein percole-Knoten ({ $reason }): prüfen Sie den Port; das Webportal hat einen anderen als Knoten und Operatoren
server-certificate-invalid = das Zertifikat von { $address } ist nicht gültig: { $reason }. Prüfen Sie die Uhr hier, und lassen Sie Uhr und Zertifikat jenes Knotens prüfen
own-certificate-refused = { $address } hat das Zertifikat dieses Knotens abgelehnt ({ $reason }): prüfen Sie die Uhr hier, und erneuern Sie das Zertifikat
connection-failed = die Verbindung zu { $address } ist gescheitert ({ $detail })

## Exchanging logs

not-of-the-caller = { $origin } ist hier nicht als Logbuch des Aufrufers oder eines Knotens unter ihm bekannt
not-for-the-caller = { $origin } liegt hier nicht vor, oder nicht für den Aufrufer
too-many-senders = zu viele Knoten senden gleichzeitig Einträge; versuchen Sie es später erneut
too-many-fetchers = zu viele Knoten holen gleichzeitig Einträge; versuchen Sie es später erneut
too-many-watchers = zu viele Knoten warten gleichzeitig auf Neues; versuchen Sie es später erneut
own-streams-to-send = Sie halten bereits { $count } Ströme zum Senden von Einträgen offen; beenden Sie zuerst einen
own-streams-to-fetch = Sie halten bereits { $count } Ströme zum Holen von Einträgen offen; beenden Sie zuerst einen
own-streams-to-watch = Sie halten bereits { $count } Ströme zum Warten auf Neues offen; beenden Sie zuerst einen
nothing-to-serve = von { $origin } kann noch nichts geliefert werden
beyond-what-is-held =
    von { $origin } { $held ->
        [one] liegt hier { $held } Eintrag vor
       *[other] liegen hier { $held } Einträge vor
    }; verlangt wurden { $start } bis { $end }
caller-key-unknown = der Logbuchschlüssel des Aufrufers ist hier nicht bekannt
head-unknown =
    hier ist kein Kopf von { $size ->
        [one] { $size } Eintrag
       *[other] { $size } Einträgen
    } von { $origin } bekannt
cosignature-unusable = die Mitunterschrift kann nicht angenommen werden ({ $detail })
cosigned-by-another = sie ist von { $origin }, nicht von ihrem Absender
package-too-long = eine Sendung hat höchstens { $max } Einträge, diese hat { $found }
too-many-logs-at-once = ein Aufruf holt höchstens { $max } Logbücher, dieser verlangt { $found }
package-too-large = ein Paket hat höchstens { $max } Byte
runs-unusable = die Bereiche müssen aufeinander folgen und höchstens { $max } Einträge umfassen
entry-unusable = Eintrag { $index } von { $origin } kann nicht angenommen werden ({ $detail })
package-refused = { $origin }: die Sendung kann nicht angenommen werden ({ $detail })
proof-too-long = ein Beweis hat höchstens { $max } Fingerabdrücke, dieser hat { $found }
proof-unusable = der Beweis ist unbrauchbar ({ $detail })
offer-again = { $origin }: der Stand der beiden Seiten hat sich geändert ({ $detail }); es wird erneut angeboten
two-histories = es hat zwei Geschichten unterzeichnet: seine Köpfe von { $shorter } und { $longer } Einträgen widersprechen sich. Nichts mehr wird davon aufgenommen, bis Menschen entschieden haben
of-log = { $origin }: { $message }
head-given-up =
    es gibt den Kopf von { $announced ->
        [one] { $announced } Eintrag
       *[other] { $announced } Einträgen
    } auf, den es angekündigt hatte, weil eine Wiederherstellung verlor, was er umfasst; es macht bei { $held ->
        [one] dem { $held } weiter, der hier ist
       *[other] den { $held } weiter, die hier sind
    }
shorter-than-signed = sein Logbuch ist kürzer, als es zuvor unterzeichnet hat: es wurde aus einer älteren Sicherung wiederhergestellt
stopping-here = dieser Knoten wird angehalten; versuchen Sie es später erneut

## The connection to the parent

parent-ended = der übergeordnete Knoten hat die Verbindung beendet
parent-quiet = der übergeordnete Knoten hat { $seconds } Sekunden nichts gesagt; die Verbindung wird neu aufgebaut
exchange-broke-off = der Austausch mit dem übergeordneten Knoten brach ab; das technische Protokoll dieses Knotens sagt, warum
parent-unknown = die Identität des übergeordneten Knotens ist hier nicht bekannt
parent-address-unknown = die Adresse des übergeordneten Knotens ist hier nicht bekannt; nennen Sie sie mit `percole node reach HOST:PORT`
parent-ended-entries = der übergeordnete Knoten hat das Senden der Einträge vorzeitig beendet
offer-answer-unreadable = die Antwort des übergeordneten Knotens auf ein Angebot kann nicht gelesen werden
ended-before-head = { $origin } endete vor seinem Kopf
not-in-one-tree = { $origin } ist nicht in einem Baum mit dem übergeordneten Knoten
another-log-came = { $asked } wurde verlangt, { $came } kam
own-log-unreadable = dieser Knoten kann sein Logbuch nicht lesen: { $error }
parent-holds-more =
    der übergeordnete Knoten hält { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignisse
    } dieses Knotens, mehr als dieser selbst: dieser wurde aus einer älteren Sicherung wiederhergestellt
parent-names-too-many = der übergeordnete Knoten nennt mehr als { $count } Logbücher; die darüber hinaus werden nicht geholt
parent-shows-less =
    der übergeordnete Knoten zeigt ein Logbuch, das kürzer ist als { $size ->
        [one] das { $size } Ereignis, das er
       *[other] die { $size } Ereignisse, die er
    } zuvor unterzeichnet hat: er wurde aus einer älteren Sicherung wiederhergestellt
no-socket = unter { $path } nimmt kein Knoten Verbindungen an: starten Sie ihn (`percole-node run`), oder nennen Sie den richtigen Socket
socket-denied = dieser Benutzer darf { $path } nicht verwenden: der Modus dieser Datei ist die Erlaubnis; treten Sie ihrer Gruppe bei, oder handeln Sie als ihr Eigentümer
tls-closed-after-certificate = er schloss die Verbindung, nachdem er es sah
tls-certificate-expired-there = es ist nach der dortigen Uhr abgelaufen oder noch nicht gültig
tls-certificate-badly-signed = seine Unterschrift stimmt nicht
tls-alert = TLS-Warnung { $alert }
not-a-nodes-certificate = sein Zertifikat ist keines eines percole-Knotens
not-speaking-http = er spricht kein HTTP/2
not-speaking-tls = er spricht kein TLS
closed-in-handshake = er schloss die Verbindung während des TLS-Handschlags
handshake-failed = der TLS-Handschlag scheiterte
own-certificate-refused-there = der andere Knoten lehnte das Zertifikat dieses Knotens ab ({ $reason }): prüfen Sie die Uhr hier, und erneuern Sie das Zertifikat
connection-broke = die Verbindung brach: der andere Knoten hielt an oder das Netz fiel aus; versuchen Sie es noch einmal, die Verbindung wird neu gemacht
connection-quiet = der andere Knoten antwortet auf dieser Verbindung nicht mehr; versuchen Sie es noch einmal
connection-failed-somehow = die Verbindung scheiterte
answer-without-words = er nannte keinen Grund (Code { $code })
certificate-not-of-a-node = das ist nicht das Zertifikat eines percole-Knotens
certificate-badly-signed = es ist nicht mit dem Schlüssel seiner Identität unterzeichnet
certificate-expired = es ist nach der Uhr hier vor { $span } abgelaufen
certificate-not-yet-valid = es wird nach der Uhr hier erst in { $span } gültig, also geht eine der beiden Uhren falsch
certificate-breaks-rules = es verletzt eine Regel für Zertifikate (RFC 5280)
certificate-half-missing = { $path } fehlt, während das Gegenstück da ist; löschen Sie es, und beide werden beim nächsten Start neu gemacht
certificate-file-damaged = { $file } ist kein PEM; löschen Sie cert.pem und key.pem, und beide werden beim nächsten Start neu gemacht
certificate-key-of-another = der private Schlüssel in key.pem gehört nicht zum Zertifikat in cert.pem; löschen Sie beide, und sie werden beim nächsten Start neu gemacht
certificate-not-made = ein Zertifikat kann nicht gemacht werden; das technische Protokoll dieses Knotens sagt, warum
document-not-wanted = dieses Dokument wird hier nicht gewünscht, oder ist nicht für den Aufrufer
