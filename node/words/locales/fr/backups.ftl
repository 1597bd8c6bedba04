## What a backup is, and what is wrong with one

no-backup = ceci n’est pas une sauvegarde d’un nœud
of-another-format = la sauvegarde est au format { $found } ; cette version lit le format { $known } : prenez la version qui l’a écrite
manifest-damaged = ce que la sauvegarde dit de son contenu est abîmé
part-missing = il manque { $name } dans la sauvegarde
part-strange = la sauvegarde nomme `{ $name }`, qui n’a sa place dans aucune, ou pas à cet endroit
part-too-long = { $name } est plus long que possible
part-changed = { $name } dans la sauvegarde n’est pas ce qui a été sauvegardé : le fichier a été modifié ou abîmé
cut-off = la sauvegarde est tronquée : il en manque la fin
more-than-a-backup = après la sauvegarde suit autre chose, qui n’en fait pas partie
unreadable = la sauvegarde est illisible : elle est abîmée ou tronquée ({ $detail })
not-as-the-manifest-says = le nœud, le nombre d’événements ou leur empreinte ne sont pas ceux que la sauvegarde nomme

## Keys

whom-for = une sauvegarde contient les clés du nœud : indiquez avec --recipient la clé publique dont la moitié secrète l’ouvre (`percole-node backup-key FICHIER` crée une paire), ou dites --unencrypted
not-a-public-key = `{ $key }` n’est pas une clé publique de sauvegarde ; une telle clé commence par `age1`
no-secret-keys = { $path } ne contient pas de clé secrète de sauvegarde ; une telle clé commence par `AGE-SECRET-KEY-1`
key-needed = la sauvegarde est chiffrée : indiquez avec --identity le fichier de la clé secrète
other-key = la sauvegarde est chiffrée pour une autre clé
key-made = la clé secrète est dans { $path } ; gardez-la hors de cette machine, en deux endroits : sans elle, aucune sauvegarde ne s’ouvre

## Making a backup

exists = { $path } existe déjà et reste tel quel
not-to-a-terminal = une sauvegarde n’est pas faite pour l’écran : indiquez un fichier, ou envoyez-la plus loin avec `|`
another-works = une autre sauvegarde ou restauration travaille dans { $path } ; attendez sa fin
not-written = la sauvegarde ne peut pas être écrite : { $detail }
cannot-be-read-back = ce qui a été écrit ne peut pas être relu : { $detail }
not-kept = la sauvegarde ne redonne pas un nœud intact et n’a pas été conservée ; lancez `percole-node fsck` sur le nœud arrêté
written = La sauvegarde est { $path }
sent = La sauvegarde a été envoyée sur la sortie standard
of-node =
    Nœud { $node } au { $moment }, avec { $events ->
        [one] un événement
       *[other] { $events } événements
    }
is-encrypted =
    { $keys ->
        [one] Chiffrée pour une clé
       *[other] Chiffrée pour { $keys } clés
    }
is-unencrypted = NON chiffrée : qui l’a possède les clés du nœud
restored-on-trial =
    { $logs ->
        [one] Restaurée à l’essai : le journal est intact jusqu’à sa tête signée
       *[other] Restaurée à l’essai : { $logs } journaux sont intacts jusqu’à leur tête signée
    }

## Restoring

directory-not-empty = { $path } n’est pas vide (il contient { $name }) et reste tel quel ; restaurez dans un dossier qui n’existe pas encore, ou vide
database-not-empty = la base de données que nomme la configuration n’est pas vide et reste telle quelle ; videz-la, ou nommez-en une vide avec --database
not-restored = la sauvegarde est abîmée et rien n’a été restauré ; prenez-en une plus ancienne
restored = Le nœud est de retour dans { $path }
logs-verified =
    { $logs ->
        [one] Le journal est intact jusqu’à sa tête signée
       *[other] { $logs } journaux sont intacts jusqu’à leur tête signée
    }
what-now = Et maintenant :
now-old-machine = ne redémarrez jamais le nœud de l’ancienne machine : deux nœuds avec une même clé montrent deux histoires
now-newer-files = si `last-checkpoint` et `endings` de l’ancienne machine sont encore lisibles, copiez-les dans { $path } avant le premier démarrage : ce qui a été révoqué, terminé ou effacé depuis la sauvegarde le reste alors
now-start = démarrez-le avec `percole-node run --data-dir { $path }`
now-tokens = tous les jetons attendent : réadmettez qui vous connaissez, sur cette machine, avec `percole operator readmit` et `percole person readmit` ; les invitations non utilisées ont pris fin
now-register = le registre est à l’état du { $moment } : mettez-le à jour, puis dites `percole member confirm`
keys-not-together = ces clés publiques ne vont pas ensemble : donnez des clés faites par `percole-node backup-key`
