## What a backup is, and what is wrong with one

no-backup = das ist keine Sicherung eines Knotens
of-another-format = die Sicherung hat das Format { $found }; diese Version liest das Format { $known }: nehmen Sie die Version, die sie geschrieben hat
manifest-damaged = was die Sicherung über ihren Inhalt sagt, ist beschädigt
part-missing = in der Sicherung fehlt { $name }
part-strange = die Sicherung nennt `{ $name }`, was in keine gehört, oder nicht dorthin
part-too-long = { $name } ist länger als möglich
part-changed = { $name } in der Sicherung ist nicht, was gesichert wurde: die Datei wurde verändert oder ist beschädigt
cut-off = die Sicherung ist abgeschnitten: ihr Ende fehlt
more-than-a-backup = nach der Sicherung folgt noch etwas, das nicht zu ihr gehört
unreadable = die Sicherung kann nicht gelesen werden: sie ist beschädigt oder abgeschnitten ({ $detail })
not-as-the-manifest-says = Knoten, Anzahl der Ereignisse oder ihr Fingerabdruck sind nicht die, welche die Sicherung nennt

## Keys

whom-for = eine Sicherung enthält die Schlüssel des Knotens: geben Sie mit --recipient den öffentlichen Schlüssel an, dessen geheime Hälfte sie öffnet (`percole-node backup-key DATEI` macht ein Paar), oder sagen Sie --unencrypted
not-a-public-key = `{ $key }` ist kein öffentlicher Schlüssel für Sicherungen; ein solcher beginnt mit `age1`
no-secret-keys = { $path } enthält keinen geheimen Schlüssel für Sicherungen; ein solcher beginnt mit `AGE-SECRET-KEY-1`
key-needed = die Sicherung ist verschlüsselt: geben Sie mit --identity die Datei mit dem geheimen Schlüssel an
other-key = die Sicherung ist für einen anderen Schlüssel verschlüsselt
key-made = der geheime Schlüssel ist in { $path }; bewahren Sie ihn nicht auf dieser Maschine und an zwei Orten auf: ohne ihn öffnet sich keine Sicherung

## Making a backup

exists = { $path } ist schon da und bleibt, wie es ist
not-to-a-terminal = eine Sicherung ist nicht für den Bildschirm: geben Sie eine Datei an, oder leiten Sie sie mit `|` weiter
another-works = eine andere Sicherung oder Wiederherstellung arbeitet in { $path }; warten Sie ihr Ende ab
not-written = die Sicherung kann nicht geschrieben werden: { $detail }
cannot-be-read-back = was geschrieben wurde, kann nicht zurückgelesen werden: { $detail }
not-kept = die Sicherung ergibt keinen unversehrten Knoten und wurde nicht behalten; führen Sie `percole-node fsck` am angehaltenen Knoten aus
written = Die Sicherung ist { $path }
sent = Die Sicherung ging an die Standardausgabe
of-node =
    Knoten { $node }, Stand { $moment }, mit { $events ->
        [one] einem Ereignis
       *[other] { $events } Ereignissen
    }
is-encrypted =
    { $keys ->
        [one] Verschlüsselt für einen Schlüssel
       *[other] Verschlüsselt für { $keys } Schlüssel
    }
is-unencrypted = NICHT verschlüsselt: wer sie hat, hat die Schlüssel des Knotens
restored-on-trial =
    { $logs ->
        [one] Zur Probe wiederhergestellt: das Logbuch ist bis zu seinem unterzeichneten Kopf unversehrt
       *[other] Zur Probe wiederhergestellt: { $logs } Logbücher sind bis zu ihrem unterzeichneten Kopf unversehrt
    }

## Restoring

directory-not-empty = { $path } ist nicht leer (darin ist { $name }) und bleibt, wie es ist; stellen Sie in einem Verzeichnis wieder her, das noch nicht da oder leer ist
database-not-empty = die Datenbank, welche die Konfiguration nennt, ist nicht leer und bleibt, wie sie ist; leeren Sie sie, oder nennen Sie mit --database eine leere
not-restored = die Sicherung ist beschädigt, und nichts wurde wiederhergestellt; nehmen Sie eine ältere
restored = Der Knoten ist zurück in { $path }
logs-verified =
    { $logs ->
        [one] Das Logbuch ist bis zu seinem unterzeichneten Kopf unversehrt
       *[other] { $logs } Logbücher sind bis zu ihrem unterzeichneten Kopf unversehrt
    }
what-now = Wie es weitergeht:
now-old-machine = starten Sie den Knoten der alten Maschine nie wieder: zwei Knoten mit einem Schlüssel zeigen zwei Geschichten
now-newer-files = wenn `last-checkpoint` und `endings` der alten Maschine noch lesbar sind, kopieren Sie sie vor dem ersten Start nach { $path }: was seit der Sicherung widerrufen, beendet oder gelöscht wurde, bleibt es dann
now-start = starten Sie ihn mit `percole-node run --data-dir { $path }`
now-tokens = alle Token warten: lassen Sie auf dieser Maschine wieder zu, wen Sie kennen, mit `percole operator readmit` und `percole person readmit`; unbenutzte Einladungen sind beendet
now-register = das Register ist auf dem Stand { $moment }: bringen Sie es auf den neuesten Stand, und sagen Sie dann `percole member confirm`
keys-not-together = diese öffentlichen Schlüssel gehen nicht zusammen: geben Sie Schlüssel, die `percole-node backup-key` gemacht hat
