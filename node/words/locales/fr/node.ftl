## Keys and identity

no-node-in = { $path } ne contient pas encore de nœud ; lancez d’abord `percole-node init --data-dir { $path }`
no-node-in-database = cette base de données ne contient pas encore de nœud ; lancez d’abord `percole-node init`
key-of-another-node = la clé dans { $path } n’est pas celle du nœud de la base de données ({ $node }) : elles viennent de nœuds différents
foundation-damaged = le premier événement du journal ne fonde pas ce nœud : la base de données est abîmée ; lancez `percole-node fsck`
key-file-unreadable = { $path } est illisible : { $detail } ; restaurez les fichiers de clés de votre sauvegarde
key-file-form = { $path } devrait contenir 64 chiffres hexadécimaux
cannot-be-written = { $path } ne peut pas être écrit : { $detail }
cannot-be-read = { $path } est illisible : { $detail }
cannot-be-made = { $path } ne peut pas être créé : { $detail }
file-of-another-format = il est au format { $found } ; cette version lit le format { $known } : utilisez celle qui l’a écrit
not-a-directory = { $path } n’est pas un dossier
directory-open-to-others = d’autres sur cette machine peuvent écrire dans { $path } (mode { $mode }) : lancez `chmod go-w { $path }`
endings-damaged = la ligne { $line } de { $path } est illisible : remettez le fichier de l’ancienne machine, ou retirez la ligne si vous savez ce qu’elle disait
ended-before-restore = inscription terminée avant que ce nœud soit restauré d’une sauvegarde

## The log and its database

checkpoint-not-written = { $path } ne peut pas être écrit : { $detail } ; libérez de l’espace ou rendez le dossier inscriptible
checkpoint-of-another = un point de contrôle enregistré n’a pas été signé par ce nœud ({ $detail }) : les clés et la base de données ne vont pas ensemble ; lancez `percole-node fsck`
older-backup =
    la base de données contient { $held ->
        [one] { $held } événement
       *[other] { $held } événements
    }, mais ce nœud a publié un point de contrôle de { $published } : elle a été restaurée d’une sauvegarde plus ancienne. Écrire maintenant montrerait deux histoires. Remettez une sauvegarde plus récente ; voyez « Restauration » dans le guide de l’exploitant
other-events-than-signed =
    { $size ->
        [one] le premier événement n’est pas celui que ce nœud a signé
       *[other] les { $size } premiers événements ne sont pas ceux que ce nœud a signés
    } : la base de données est abîmée ou a été remplacée ; lancez `percole-node fsck`
database-unusable = la base de données est inutilisable : { $detail }
database-of-others = la base de données n’est pas celle d’un nœud percole : elle contient { $tables }. Rien n’a été modifié ; indiquez une base vide

## Founding

name-a-language = nommez au moins une langue, par exemple `--language fr`
holds-a-node = { $path } contient déjà le nœud { $node } ; choisissez un autre dossier, ou démarrez-le avec `percole-node run`
of-another-database = { $path } appartient à un nœud dont la base de données est une autre ; choisissez un autre dossier, ou remettez cette base de données
config-is-there = { $path } existe déjà et reste tel quel ; déplacez-le, ou choisissez un autre dossier
key-file-open-to-others = { $path } peut être lu par d’autres sur cette machine (mode { $mode }) : réservez-le à son propriétaire, avec `chmod 600`
node-founded = Le nœud { $node } est fondé dans { $path }
recovery-key-title = Clé de secours (montrée une seule fois, enregistrée nulle part ; notez-la et gardez-la hors de cette machine) :
next-run = Ensuite : `percole-node run --data-dir { $path }`
portal-at = Ses pages, une fois le nœud démarré : { $address }

## Starting and serving

runtime-cannot-start = le programme ne peut pas démarrer ses fils d’exécution : { $detail }
signals-cannot-be-received = les signaux ne peuvent pas être reçus
stopped-by-itself = le nœud s’est arrêté de lui-même ; son journal technique dit pourquoi
certificates-unusable = les certificats dans { $path } sont inutilisables : { $detail }
certificate-of-another-key = le certificat du dossier tls n’est pas signé avec la clé du journal de ce nœud
socket-cannot-listen = impossible d’écouter sur { $path } (listen.socket) : { $detail }
socket-over-a-file = { $path } (listen.socket) n’est pas un socket et reste tel quel ; indiquez un chemin où il n’y a rien
socket-in-use = un autre programme écoute sur { $path } (listen.socket) ; indiquez un autre chemin, ou arrêtez ce programme
socket-path-long = listen.socket fait { $bytes } octets ; le chemin d’un socket en a au plus { $max } : { $path }
port-cannot-listen = impossible d’écouter sur { $address } ({ $key }) : { $detail }

## Configuration

config-missing = { $path } n’existe pas ; `percole-node init --data-dir { $directory }` y crée un nœud
config-not-toml = la configuration est illisible : { $detail }
config-key-unknown = la clé { $name } est inconnue ; les clés connues sont { $known }
config-key-near = la clé { $name } est inconnue ; vouliez-vous dire { $near } ?
variable-unknown = la variable d’environnement { $name } est inconnue ; les variables connues sont { $known }
variable-near = la variable d’environnement { $name } est inconnue ; vouliez-vous dire { $near } ?
config-value-kind = { $name } devrait être un texte ou un nombre
config-value-wrong = { $name } vaut `{ $text }` ; il faudrait { $right }
config-database = database.url devrait commencer par `postgres://` ou `sqlite:`, par exemple `sqlite:percole.db`
config-address-unreadable = database.url est illisible : écrivez `postgres://utilisateur:motdepasse@hôte/base`, et dans un mot de passe `%40` pour `@` et `%3A` pour `:`
right-address = une adresse comme `0.0.0.0:7443`
right-host-and-port = hôte:port
right-site = une adresse comme `https://coop.example`, sans rien après l’hôte
right-mail-server = une adresse comme `smtps://user:password@mail.example`
right-sender = une adresse comme no-reply@coop.example, ou un nom et <adresse>
right-issuer = l’adresse du fournisseur telle qu’il l’indique, `https://login.example` ; sans TLS, seulement sur cette machine, comme `http://localhost:8080`
openid-needs = il manque { $name } : un fournisseur OpenID demande `portal.listen`, et sous `portal.openid` `issuer` et `client_id`
openid-secret-open = d’autres sur cette machine peuvent lire { $path } (portal.openid.secret_file ; mode { $mode }) ; `chmod 600 { $path }` le réserve à vous
openid-secret-empty = { $path } (portal.openid.secret_file) est vide ; il devrait contenir le secret que le fournisseur a donné pour ce site
openid-provider-silent = { $issuer } (portal.openid.issuer) ne répond pas comme un fournisseur OpenID : { $detail }
right-mode = un mode octal comme 660
right-time-zone = un nom comme Europe/Paris, ou UTC
right-log-format = text ou json
right-milliseconds = un nombre de millisecondes de 100 à 3600000
right-mebibytes = un nombre de Mio de 1 à 16777216
log-level-unusable = log.level vaut `{ $text }` ; il faudrait error, warn, info, debug ou trace, ou une liste comme `info,percole_core=debug`
clock-file-form = { $path } (clock.file) contient `{ $text }` ; il devrait contenir de combien de secondes l’horloge de ce nœud est en avance, par exemple 3600 ou -60
clock-is-shifted = ceci est une répétition : l’horloge de ce nœud est en avance de { $span } sur celle de la machine
clock-is-shifted-back = ceci est une répétition : l’horloge de ce nœud est en retard de { $span } sur celle de la machine
clock-file-unusable = { $path } (--clock) : { $what } ; `percole-node clock { $path } --set 2019-06-20T09:00:00Z` en écrit un bon
clock-stretches = il devrait contenir de 1 à { $max } parties `[[stretch]]`, chacune avec `real`, `simulated` et `rate`
clock-stretch = partie { $number } : { $what }
clock-rate = `rate` vaut { $text } ; il faut un nombre entier, de 0 pour une horloge arrêtée à { $max }
clock-order = elle devrait commencer plus tard que la partie précédente
clock-goes-back = elle commence à { $begins }, quand la précédente en est à { $reached } : dans un fichier, le temps ne recule jamais
clock-file-fault = l’heure continue comme avant, car le fichier de l’horloge ne peut pas être suivi : { $what }
clock-twice = --clock et clock.file ({ $path }) disent tous deux quelle heure il est ; gardez l’un des deux
clock-is-past = il y est déjà { $now } ; choisissez un moment plus tard, ou recommencez avec --set
clock-too-fast = { $moment } ne peut pas être atteint en si peu de temps ; donnez au moins { $span }
time-is-simulated = l’heure est simulée : il est ici { $now }, et { $pace }
time-passes =
    { $rate ->
        [one] le temps passe aussi vite que le temps réel
       *[other] le temps passe { $rate } fois plus vite que le temps réel
    }
time-stands-still = le temps est arrêté
config-good = La configuration est bonne
config-good-and-runs = La configuration est bonne ; le nœud est en marche, son socket et son adresse n’ont donc pas été essayés

## What the check of a node's data finds

damaged-log = journal { $origin } : { $what }
damaged-entry = entrée { $index } : { $what }
damaged-table = table { $table } : { $what }
in-file = { $path } : { $what }
entries-end-early = l’entrée { $index } manque, la tête dit { $size }
entry-missing = l’entrée { $index } manque
entry-does-not-fit = elle n’entre pas dans l’arbre ({ $detail })
signed-root-differs =
    { $size ->
        [one] la première entrée ne donne pas la racine qui est signée
       *[other] les { $size } premières entrées ne donnent pas la racine qui est signée
    }
entries-lost =
    { $held ->
        [one] une entrée est conservée
       *[other] { $held } entrées sont conservées
    }, mais une tête de { $signed } a été signée : des entrées sont perdues
older-than-published =
    { $held ->
        [one] une entrée est conservée
       *[other] { $held } entrées sont conservées
    }, mais une tête de { $published } a été publiée ({ $file }) : la base de données est une sauvegarde plus ancienne
beyond-the-head = il y a des entrées au-delà de la tête à { $size }
head-not-verifiable = sa clé n’est pas connue ici, sa tête signée ne peut donc pas être vérifiée
signed-head-damaged = la tête signée enregistrée ne peut pas être vérifiée ({ $detail })
leaf-hash-differs = sa feuille ne donne pas son empreinte
leaf-unreadable = sa feuille est illisible ({ $detail })
leaf-of-another-log = sa feuille dit qu’elle appartient à { $origin }
content-differs = son contenu n’est pas celui auquel sa feuille l’engage
tree-node-missing = le nœud { $index } du niveau { $level } de l’arbre manque
tree-node-wrong = le nœud { $index } du niveau { $level } de l’arbre est faux
tables-not-rebuilt = les tables ne peuvent pas être refaites à partir des journaux abîmés : { $error }
more-rows-differ =
    { $count ->
        [one] au moins une autre ligne diffère
       *[other] au moins { $count } autres lignes diffèrent
    }
row-missing = la ligne [{ $row }] manque
row-without-source = la ligne [{ $row }] ne découle pas des journaux
row-differs = ligne [{ $row }] : { $cells }
cell-differs = { $column } vaut { $wrong }, devrait valoir { $right }
log-checked =
    journal { $origin } : { $entries ->
        [one] une entrée
       *[other] { $entries } entrées
    }, signé jusqu’à { $signed }
table-equal =
    table { $table } : { $rows ->
        [one] une ligne
       *[other] { $rows } lignes
    }, identique à ce que disent les journaux
table-differs =
    table { $table } : { $rows ->
        [one] une ligne
       *[other] { $rows } lignes
    }, DIFFÉRENTE de ce que disent les journaux
damaged = ABÎMÉ : { $what }
sound-and-rebuilt = Tout est en ordre ; les tables ont été refaites et étaient identiques
everything-sound = Tout est en ordre
rebuilt-from-logs = Les journaux sont en ordre ; les tables ont été refaites à partir d’eux
something-damaged = Quelque chose est abîmé. Gardez ce dossier tel quel et consultez le guide de l’exploitant
