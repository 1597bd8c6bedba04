## A failure, and what to do next

cli-error = erreur : { $what }
cli-next = suite :  { $next }
cli-within = { $place } : { $what }
cli-cannot-start = ce programme ne peut pas démarrer : { $why }
cli-output-closed = plus personne ne lit la sortie
cli-output-unwritable = la sortie ne peut pas être écrite : { $why }
cli-file-has-errors =
    { $file } contient { $count ->
        [one] une erreur
       *[other] { $count } erreurs
    } ; rien n’a été repris
cli-correct-file = corrigez le fichier et redonnez la commande

## What the node said, and what to do about it

cli-node-failed = le nœud a eu une défaillance : { $what }
cli-no-reason-given = le nœud n’a pas donné de motif (code { $code })
cli-correct-it = rien n’a été écrit ; corrigez et redonnez la commande
cli-check-name = vérifiez ce que vous avez nommé ; les commandes `list` montrent ce qu’il y a
cli-use-what-is-there = rien n’a été écrit ; utilisez ce qui existe
cli-look-where-it-stands = rien n’a été écrit ; les commandes `show` montrent où en sont les choses
cli-ask-administrator = adressez-vous à un administrateur du nœud
cli-ask-for-token = demandez à un administrateur du nœud un nouveau fichier de jeton (`percole operator invite` là-bas)
cli-upgrade-node = ce nœud ne connaît pas la commande : mettez-le à la version que donne `percole --version`
cli-send-less = rien n’a été écrit ; envoyez-en moins à la fois
cli-try-again = rien n’a été écrit ; réessayez
cli-try-again-in = rien n’a été écrit ; réessayez dans { $seconds } s
cli-look-at-log = le journal du nœud en dit plus ; réessayez ensuite

## The way to the node

cli-connection-broke = la connexion s’est rompue : le nœud s’est arrêté ou le réseau a lâché
cli-asking-again = la connexion au nœud est perdue ; nouvelle tentative…
cli-node-silent = le nœud ne donne aucun signe de vie, bien que sa place soit prise : son processus est suspendu, ou sa machine est surchargée
cli-look-at-process = regardez le processus de percole-node (s’il est suspendu, `kill -CONT PID` le fait reprendre), puis redonnez la commande
cli-check-it-runs = vérifiez que le nœud tourne (`percole-node run`), puis redonnez la commande
cli-same-key = quand le nœud répondra, redonnez la même commande avec --command-key { $key } : elle n’est exécutée qu’une fois
cli-perhaps-done = la réponse n’est pas arrivée ; on ne sait donc pas si c’est fait : { $what }
cli-look-first = regardez avec `{ $command }` avant de réessayer
cli-name-the-node = désignez le nœud par --socket CHEMIN, PERCOLE_DATA_DIR=DOSSIER ou --token-file FICHIER ; `percole-node run --data-dir DOSSIER` en démarre un
cli-correct-address = corrigez l’adresse dans le fichier de jeton
cli-token-not-shown = rien n’a été envoyé, et le jeton n’a pas été montré
cli-put-right = rien n’a été envoyé ; quand ce sera réglé, redonnez la même commande
cli-token-unsendable = le jeton contient des signes qui ne peuvent pas être envoyés
cli-token-file-unusable = le fichier de jeton { $file } est inutilisable : { $why }
cli-token-wrong = le jeton est vide ou contient d’autres signes que des lettres et des chiffres
cli-fingerprint-wrong = l’empreinte devrait compter 64 chiffres de 0-9 et a-f
cli-role-empty = le rôle est vide
cli-token-expired-on = le jeton de { $name } a expiré le { $moment }
cli-two-nodes = { $first } et { $second } désignent deux nœuds
cli-give-one = donnez l’un des deux

## Short names

cli-node-unnamed = nœud { $id }

## The command line

cli-no-command-or-topic = il n’y a ni commande ni sujet `{ $text }`
cli-commands-and-topics = `percole help` liste les commandes ; les sujets sont exit-codes, json, ids et times
cli-unknown-command = il n’y a pas de commande `{ $text }`
cli-unknown-argument = `{ $text }` n’a pas sa place ici
cli-arguments-missing = il manque { $names }
cli-value-missing = { $name } demande une valeur
cli-value-unknown = `{ $text }` n’est pas une valeur pour { $name } : écrivez l’un de { $known }
cli-value-wrong = { $name } : `{ $text }` est illisible
cli-arguments-together = { $name } et { $other } ne vont pas ensemble
cli-value-too-many = `{ $text }` est une valeur de trop pour { $name }
cli-values-of-another-number = { $name } demande un autre nombre de valeurs
cli-equals-missing = écrivez `=` entre { $name } et sa valeur
cli-command-missing = nommez une commande
cli-argument-no-text = un argument n’est pas un texte en UTF-8
cli-line-unreadable = la ligne de commande est illisible
cli-number-wrong = écrivez un nombre entier à partir de 0, en chiffres
cli-number-too-large = ce nombre est trop grand
cli-number-out-of-range = écrivez un nombre de { $least } à { $most }
cli-invisible-removed = des caractères invisibles ({ $code }) ont été retirés de `{ $text }`
cli-did-you-mean = vouliez-vous dire { $near } ?
cli-see-help = `{ $command } --help` dit comment l’écrire
cli-not-a-moment = écrivez 2026-04-24 14:00, ou 2026-04-24T14:00+02:00, ou 2026-04-24T14:00[Europe/Paris], ou +30m, ou now
cli-not-a-length = écrivez un nombre et une unité : 45s, 30m, 12h, 7d ou 2w
cli-length-too-long = cela fait plus de 100 ans
cli-not-a-command-key = une clé de commande compte 32 chiffres hexadécimaux

## Files

cli-file-unreadable = { $file } est illisible : { $why }
cli-check-file-name = vérifiez le nom, et qui peut lire le fichier
cli-file-too-large = { $file } dépasse { $max } octets, le maximum qui soit lu
cli-file-not-utf-8 = { $file } n’est pas un texte en UTF-8 : voyez l’octet { $byte }
cli-save-as-utf-8 = enregistrez-le en UTF-8 et redonnez la commande
cli-file-exists = { $file } existe déjà et n’est pas remplacé
cli-other-name-or-remove = donnez un autre nom, ou supprimez le fichier
cli-other-name-or-force = donnez un autre nom, ou --force pour le remplacer
cli-file-unwritable = { $file } ne peut pas être écrit : { $why }

## Titles of columns and facts

cli-title-id = id
cli-title-state = état
cli-title-reason = raison

## Lists

cli-goes-on = il y a une suite : --cursor { $cursor } la montre

## What was written into the log

cli-at-place =
    événement { $index } du journal, { $level ->
        [cosigned] cosigné
       *[durable] conservé
    }
cli-at-place-repeated = { $place } ; c’était déjà fait sous la même clé
cli-in-brackets = ({ $what })

## Days, moments, spans of time

cli-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
cli-day-in-figures = { $day }/{ $month }/{ $year }
cli-weekday =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
cli-moment = { $weekday } { $day } à { $hour } h { $minute } { $offset }
cli-moment-in-figures = { $day } { $hour }:{ $minute } { $offset }
cli-closing-in-figures =
    { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    } { $figures }
cli-never = jamais
cli-ago = il y a { $span }
cli-milliseconds = { $number } ms
cli-seconds = { $number } s
cli-minutes = { $number } min
cli-hours = { $number } h
cli-days = { $number } j
cli-two-units = { $large } { $small }
cli-progress = { $done } sur { $total } { $what }, { $rate }, encore { $left }
cli-progress-bytes = { $done } sur { $total }, encore { $left }
