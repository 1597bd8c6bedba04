## Keys and identity

no-node-in = { $path } enthält noch keinen Knoten; führen Sie zuerst `percole-node init --data-dir { $path }` aus
no-node-in-database = diese Datenbank enthält noch keinen Knoten; führen Sie zuerst `percole-node init` aus
key-of-another-node = der Schlüssel in { $path } ist nicht der des Knotens in der Datenbank ({ $node }): sie stammen von verschiedenen Knoten
foundation-damaged = das erste Ereignis des Logbuchs gründet diesen Knoten nicht: die Datenbank ist beschädigt; führen Sie `percole-node fsck` aus
key-file-unreadable = { $path } kann nicht gelesen werden: { $detail }; stellen Sie die Schlüsseldateien aus Ihrer Sicherung wieder her
key-file-form = { $path } sollte 64 hexadezimale Ziffern enthalten
cannot-be-written = { $path } kann nicht geschrieben werden: { $detail }
cannot-be-read = { $path } kann nicht gelesen werden: { $detail }
cannot-be-made = { $path } kann nicht angelegt werden: { $detail }
file-of-another-format = sie hat das Format { $found }; diese Version liest das Format { $known }: verwenden Sie die Version, die sie geschrieben hat
not-a-directory = { $path } ist kein Verzeichnis
directory-open-to-others = andere auf dieser Maschine können in { $path } schreiben (Modus { $mode }): führen Sie `chmod go-w { $path }` aus
endings-damaged = Zeile { $line } von { $path } kann nicht gelesen werden: legen Sie die Datei der alten Maschine noch einmal dorthin, oder entfernen Sie die Zeile, wenn Sie wissen, was sie sagte
ended-before-restore = beendet, bevor dieser Knoten aus einer Sicherung wiederhergestellt wurde

## The log and its database

checkpoint-not-written = { $path } kann nicht geschrieben werden: { $detail }; schaffen Sie Platz oder machen Sie das Verzeichnis beschreibbar
checkpoint-of-another = ein gespeicherter Prüfpunkt wurde nicht von diesem Knoten unterzeichnet ({ $detail }): Schlüssel und Datenbank gehören nicht zusammen; führen Sie `percole-node fsck` aus
older-backup =
    die Datenbank enthält { $held ->
        [one] { $held } Ereignis
       *[other] { $held } Ereignisse
    }, aber dieser Knoten hat einen Prüfpunkt von { $published } veröffentlicht: sie wurde aus einer älteren Sicherung wiederhergestellt. Jetzt zu schreiben würde zwei Geschichten zeigen. Spielen Sie eine neuere Sicherung ein; siehe „Wiederherstellen“ im Handbuch für Betreiber
other-events-than-signed =
    { $size ->
        [one] das erste Ereignis ist nicht das, das
       *[other] die ersten { $size } Ereignisse sind nicht die, die
    } dieser Knoten unterzeichnet hat: die Datenbank ist beschädigt oder wurde ersetzt; führen Sie `percole-node fsck` aus
database-unusable = die Datenbank ist unbrauchbar: { $detail }
database-of-others = die Datenbank ist keine von percole: sie enthält { $tables }. Nichts wurde geändert; nennen Sie eine leere Datenbank

## Founding

name-a-language = nennen Sie mindestens eine Sprache, zum Beispiel `--language fr`
holds-a-node = { $path } enthält bereits den Knoten { $node }; wählen Sie ein anderes Verzeichnis, oder starten Sie ihn mit `percole-node run`
of-another-database = { $path } gehört zu einem Knoten, dessen Datenbank eine andere ist; wählen Sie ein anderes Verzeichnis, oder bringen Sie jene Datenbank zurück
config-is-there = { $path } ist schon da und bleibt, wie es ist; verschieben Sie es, oder wählen Sie ein anderes Verzeichnis
key-file-open-to-others = { $path } kann von anderen auf dieser Maschine gelesen werden (Modus { $mode }): behalten Sie es dem Eigentümer vor, mit `chmod 600`
node-founded = Knoten { $node } wurde in { $path } gegründet
recovery-key-title = Wiederherstellungsschlüssel (einmal gezeigt, nirgends gespeichert; schreiben Sie ihn auf und bewahren Sie ihn nicht auf dieser Maschine auf):
next-run = Als Nächstes: `percole-node run --data-dir { $path }`
portal-at = Seine Seiten, sobald er läuft: { $address }

## Starting and serving

runtime-cannot-start = das Programm kann seine Threads nicht starten: { $detail }
signals-cannot-be-received = Signale können nicht empfangen werden
stopped-by-itself = der Knoten hat von selbst angehalten; sein technisches Protokoll sagt, warum
certificates-unusable = die Zertifikate in { $path } sind unbrauchbar: { $detail }
certificate-of-another-key = das Zertifikat im Verzeichnis tls ist nicht mit dem Logbuchschlüssel dieses Knotens unterzeichnet
socket-cannot-listen = unter { $path } können keine Verbindungen angenommen werden (listen.socket): { $detail }
socket-over-a-file = { $path } (listen.socket) ist kein Socket und bleibt, wie es ist; geben Sie einen Pfad an, an dem nichts liegt
socket-in-use = ein anderes Programm nimmt unter { $path } Verbindungen an (listen.socket); geben Sie einen anderen Pfad an, oder beenden Sie jenes Programm
socket-path-long = listen.socket ist { $bytes } Byte lang; der Pfad eines Sockets hat höchstens { $max }: { $path }
port-cannot-listen = unter { $address } können keine Verbindungen angenommen werden ({ $key }): { $detail }

## Configuration

config-missing = { $path } gibt es nicht; `percole-node init --data-dir { $directory }` legt dort einen Knoten an
config-not-toml = die Konfiguration kann nicht gelesen werden: { $detail }
config-key-unknown = der Schlüssel { $name } ist unbekannt; bekannt sind { $known }
config-key-near = der Schlüssel { $name } ist unbekannt; meinten Sie { $near }?
variable-unknown = die Umgebungsvariable { $name } ist unbekannt; bekannt sind { $known }
variable-near = die Umgebungsvariable { $name } ist unbekannt; meinten Sie { $near }?
config-value-kind = { $name } sollte ein Text oder eine Zahl sein
config-value-wrong = { $name } ist `{ $text }`; richtig wäre { $right }
config-database = database.url sollte mit `postgres://` oder `sqlite:` beginnen, zum Beispiel `sqlite:percole.db`
config-address-unreadable = database.url kann nicht gelesen werden: schreiben Sie `postgres://Benutzer:Passwort@Host/Datenbank`, und in einem Passwort `%40` für `@` und `%3A` für `:`
right-address = eine Adresse wie 0.0.0.0:7443
right-host-and-port = Host:Port
right-site = eine Adresse wie https://coop.example, mit nichts hinter dem Host
right-mail-server = eine Adresse wie smtps://user:password@mail.example
right-sender = eine Adresse wie no-reply@coop.example, oder ein Name und <Adresse>
right-issuer = die Adresse des Anbieters, wie er sie selbst nennt, https://login.example; ohne TLS nur auf diesem Rechner, wie http://localhost:8080
openid-needs = { $name } fehlt: ein OpenID-Anbieter braucht `portal.listen`, und unter `portal.openid` `issuer` und `client_id`
openid-secret-open = andere auf diesem Rechner können { $path } lesen (portal.openid.secret_file; Modus { $mode }); mit `chmod 600 { $path }` gehört es Ihnen allein
openid-secret-empty = { $path } (portal.openid.secret_file) ist leer; darin sollte das Geheimnis stehen, das der Anbieter für diese Seite gegeben hat
openid-provider-silent = { $issuer } (portal.openid.issuer) antwortet nicht als OpenID-Anbieter: { $detail }
right-mode = ein oktaler Modus wie 660
right-time-zone = ein Name wie Europe/Paris, oder UTC
right-log-format = text oder json
right-milliseconds = eine Zahl von Millisekunden von 100 bis 3600000
right-mebibytes = eine Zahl von MiB von 1 bis 16777216
log-level-unusable = log.level ist `{ $text }`; richtig wäre error, warn, info, debug oder trace, oder eine Liste wie `info,percole_core=debug`
clock-file-form = { $path } (clock.file) enthält `{ $text }`; dort sollte stehen, um wie viele Sekunden die Uhr dieses Knotens vorgeht, zum Beispiel 3600 oder -60
clock-is-shifted = das ist eine Probe: die Uhr dieses Knotens geht gegenüber der der Maschine { $span } vor
clock-is-shifted-back = das ist eine Probe: die Uhr dieses Knotens geht gegenüber der der Maschine { $span } nach
clock-file-unusable = { $path } (--clock): { $what }; `percole-node clock { $path } --set 2019-06-20T09:00:00Z` schreibt eine gute Datei
clock-stretches = darin sollten 1 bis { $max } Abschnitte `[[stretch]]` stehen, jeder mit `real`, `simulated` und `rate`
clock-stretch = Abschnitt { $number }: { $what }
clock-rate = `rate` ist { $text }; es sollte eine ganze Zahl sein, von 0 für eine stehende Uhr bis { $max }
clock-order = er sollte später beginnen als der vorige Abschnitt
clock-goes-back = er beginnt um { $begins }, wenn der vorige schon bei { $reached } ist: innerhalb einer Datei geht die Zeit nie zurück
clock-file-fault = die Zeit geht weiter wie zuvor, denn der Uhrdatei kann nicht gefolgt werden: { $what }
clock-twice = --clock und clock.file ({ $path }) sagen beide, wie spät es ist; behalten Sie eines davon
clock-is-past = dort ist es schon { $now }; wählen Sie einen späteren Zeitpunkt, oder beginnen Sie neu mit --set
clock-too-fast = { $moment } ist in so kurzer Zeit nicht zu erreichen; geben Sie mindestens { $span }
time-is-simulated = die Zeit ist simuliert: hier ist es { $now }, und { $pace }
time-passes =
    { $rate ->
        [one] die Zeit vergeht so schnell wie die wirkliche
       *[other] die Zeit vergeht { $rate }-mal so schnell wie die wirkliche
    }
time-stands-still = die Zeit steht still
config-good = Die Konfiguration ist in Ordnung
config-good-and-runs = Die Konfiguration ist in Ordnung; der Knoten läuft, darum wurden sein Socket und seine Adresse nicht ausprobiert

## What the check of a node's data finds

damaged-log = Logbuch { $origin }: { $what }
damaged-entry = Eintrag { $index }: { $what }
damaged-table = Tabelle { $table }: { $what }
in-file = { $path }: { $what }
entries-end-early = Eintrag { $index } fehlt, der Kopf sagt { $size }
entry-missing = Eintrag { $index } fehlt
entry-does-not-fit = er passt nicht in den Baum ({ $detail })
signed-root-differs =
    { $size ->
        [one] der erste Eintrag ergibt nicht die Wurzel, die unterzeichnet ist
       *[other] die ersten { $size } Einträge ergeben nicht die Wurzel, die unterzeichnet ist
    }
entries-lost =
    { $held ->
        [one] ein Eintrag liegt vor
       *[other] { $held } Einträge liegen vor
    }, aber ein Kopf von { $signed } wurde unterzeichnet: Einträge sind verloren
older-than-published =
    { $held ->
        [one] ein Eintrag liegt vor
       *[other] { $held } Einträge liegen vor
    }, aber ein Kopf von { $published } wurde veröffentlicht ({ $file }): die Datenbank ist eine ältere Sicherung
beyond-the-head = es gibt Einträge jenseits des Kopfes bei { $size }
head-not-verifiable = sein Schlüssel ist hier nicht bekannt, daher kann sein unterzeichneter Kopf nicht geprüft werden
signed-head-damaged = der gespeicherte unterzeichnete Kopf kann nicht geprüft werden ({ $detail })
leaf-hash-differs = sein Blatt ergibt nicht seinen Fingerabdruck
leaf-unreadable = sein Blatt kann nicht gelesen werden ({ $detail })
leaf-of-another-log = sein Blatt sagt, dass es zu { $origin } gehört
content-differs = sein Inhalt ist nicht der, auf den sein Blatt ihn festlegt
tree-node-missing = Baumknoten { $index } der Stufe { $level } fehlt
tree-node-wrong = Baumknoten { $index } der Stufe { $level } ist falsch
tables-not-rebuilt = die Tabellen können aus den beschädigten Logbüchern nicht neu erstellt werden: { $error }
more-rows-differ =
    { $count ->
        [one] mindestens eine weitere Zeile weicht ab
       *[other] mindestens { $count } weitere Zeilen weichen ab
    }
row-missing = Zeile [{ $row }] fehlt
row-without-source = Zeile [{ $row }] folgt nicht aus den Logbüchern
row-differs = Zeile [{ $row }]: { $cells }
cell-differs = { $column } ist { $wrong }, sollte { $right } sein
log-checked =
    Logbuch { $origin }: { $entries ->
        [one] ein Eintrag
       *[other] { $entries } Einträge
    }, unterzeichnet bis { $signed }
table-equal =
    Tabelle { $table }: { $rows ->
        [one] eine Zeile
       *[other] { $rows } Zeilen
    }, gleich dem, was die Logbücher sagen
table-differs =
    Tabelle { $table }: { $rows ->
        [one] eine Zeile
       *[other] { $rows } Zeilen
    }, ANDERS als das, was die Logbücher sagen
damaged = BESCHÄDIGT { $what }
sound-and-rebuilt = Alles ist in Ordnung; die Tabellen wurden neu erstellt und waren gleich
everything-sound = Alles ist in Ordnung
rebuilt-from-logs = Die Logbücher sind in Ordnung; die Tabellen wurden aus ihnen neu erstellt
something-damaged = Etwas ist beschädigt. Lassen Sie dieses Verzeichnis, wie es ist, und lesen Sie im Handbuch für Betreiber nach
