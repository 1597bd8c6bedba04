## Titles

cli-log-title-index = nº
cli-log-title-event = événement
cli-log-title-time = heure indiquée
cli-log-title-subject = objet
cli-log-title-content = contenu
cli-log-title-readers = qui peut lire
cli-log-title-seen-from = vu depuis
cli-log-title-addressees = destinataires
cli-log-title-log = journal
cli-log-title-head = tête
cli-log-title-fingerprint = empreinte
cli-log-title-signed-by = signé par
cli-log-title-cosigned-by = contresigné par
cli-log-title-events = événements
cli-log-title-of-them = dont
cli-log-title-contents = contenus
cli-log-title-lost = perdus

## Events, as they are shown

cli-log-content-size =
    { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
cli-log-not-held = pas ici
cli-log-withheld = non communiqué
cli-log-unreadable = illisible
cli-log-recorded-by = { $readers } ; consigné par { $who }
cli-log-nothing-there = il n’y a pas d’événement { $index } ni au-delà
cli-log-skipped = le nœud a envoyé l’événement { $found } à la place de l’événement { $expected }
cli-log-have-it-checked = faites vérifier son journal sur ce nœud : `percole-node fsck`
cli-log-head-unreadable = la dernière tête du journal est illisible ({ $detail })

## What stands where, and who signed it

cli-log-event-of = { $index } de { $origin }
cli-log-head =
    { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }, racine { $root }
cli-log-signed-by = { $key } ({ $trust })
cli-log-key-given = donnée par vous
cli-log-key-proved = l’id du nœud le prouve
cli-log-key-told = selon le nœud : faites-la confirmer
cli-log-key-later = une clé ultérieure du nœud : faites-la confirmer
cli-log-unknown-trust = `{ $text }` n’est pas une raison de se fier à une clé ; écrivez l’un de ces mots : { $known }
cli-log-cosigned-at = { $origin }, le { $moment }
cli-log-cosigned-by-nobody = personne
cli-log-cosigners-unnamed = non vérifié : nommez avec --cosigner qui doit avoir contresigné

## Receipts

cli-log-proves-nothing = le nœud a donné un reçu qui ne prouve rien ({ $detail })
cli-log-check-log = vérifiez son journal avec `percole log verify`, et faites-le vérifier là-bas avec `percole-node fsck`
cli-log-keep-receipt = --out FICHIER conserve le reçu
cli-log-receipt-written = le reçu est { $file } ; il se vérifie sans aucun nœud : `percole log check-receipt { $file } --key { $key }`
cli-log-receipt-valid = le reçu est valable : l’événement figure dans ce journal
cli-log-receipt-not-valid = NON VALABLE : { $why }
cli-log-not-a-receipt = ce n’est pas un reçu, ou il a été abîmé ({ $detail })
cli-log-receipt-refused = il ne va pas avec la clé ou le journal que vous avez nommés ({ $detail })
cli-log-not-cosigned = { $origin } ne l’a pas contresigné
cli-log-not-a-key = `{ $text }` n’est pas la clé d’un journal ; écrivez ses 64 chiffres, de 0 à 9 et de a à f
cli-log-not-an-origin = `{ $text }` n’est pas le nom d’un journal ; écrivez `percole/ID/0`, avec les 64 chiffres de l’id du nœud

## A log that is checked

cli-log-unit-events = événements
cli-log-not-signed = NON CONFORME : la tête du journal n’est pas signée comme elle doit l’être ({ $detail })
cli-log-head-not-reached =
    la dernière tête couvre { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }, et le nœud en a { $held } : elle ne peut pas encore être vérifiée
cli-log-when-caught-up = réessayez quand il aura rattrapé son retard (`percole sync status`)
cli-log-not-checked = non vérifiés (--hashes-only)
cli-log-checked =
    { $number ->
        [one] { $number } vérifié
       *[other] { $number } vérifiés
    }
cli-log-checked-some-withheld =
    { $number ->
        [one] { $number } vérifié
       *[other] { $number } vérifiés
    }, { $withheld } non communiqués à ce nœud
cli-log-checked-some-absent =
    { $number ->
        [one] { $number } vérifié
       *[other] { $number } vérifiés
    }, { $absent ->
        [one] { $absent } absent
       *[other] { $absent } absents
    } d’ici
cli-log-lost-with-a-restore =
    { $number ->
        [one] { $number } événement, comme le journal le dit lui-même : personne d’autre ne le détenait quand ce nœud a été restauré
       *[other] { $number } événements, comme le journal le dit lui-même : personne d’autre ne les détenait quand ce nœud a été restauré
    }
cli-log-seen-from-elsewhere =
    { $number ->
        [one] { $number } vu
       *[other] { $number } vus
    } depuis un autre nœud
cli-log-with-addressees = { $number } avec destinataires
cli-log-sound = conforme : tout ce qui a été vérifié concorde
cli-log-not-sound =
    NON CONFORME : { $count ->
        [one] un point ne concorde pas
       *[other] { $count } points ne concordent pas
    }
cli-log-at-event = événement { $index }
cli-log-event-unusable = l’événement { $index } est inutilisable ({ $detail })
cli-log-own-event-missing = ce nœud l’a écrit, et n’en a plus que l’empreinte
cli-log-content-gone = son contenu a disparu, et n’est pas de ceux qui peuvent être effacés
cli-log-salt-length = le nombre aléatoire qui masque son contenu ne compte pas 32 octets
cli-log-tree-differs =
    { $size ->
        [one] son { $size } événement donne
       *[other] ses { $size } événements donnent
    } la racine { $root }, et la tête signée dit { $signed }
cli-log-cosignature-wrong = une contresignature n’est pas valable ({ $detail })

## Events that are not applied

cli-log-title-log-of = journal de
cli-log-problem-violation = refusé
cli-log-problem-waiting = attend
cli-log-problem-unknown = type inconnu
cli-log-problem-paused = derrière un autre
cli-log-problem-missing = sans contenu
cli-log-problem-later = remis à plus tard
cli-log-problem-equivocation = deux histoires
cli-log-unknown-problem = `{ $text }` n’est pas un état d’un événement ; écrivez l’un de ces mots : { $known }
cli-log-no-problems = aucun problème : tout événement reçu d’autres nœuds est appliqué
cli-log-more-not-listed =
    { $count ->
        [one] un autre n’est pas affiché
       *[other] { $count } autres ne sont pas affichés
    }

## Erasing

cli-log-erased = ce que dit l’événement { $index } est effacé
cli-log-look-then-yes = regardez l’événement avec `percole log show --payload`, puis donnez --yes
cli-log-erase-question = l’effacer pour de bon, sur tous les nœuds ? Écrivez oui ou non
cli-log-not-erased = rien n’a été effacé, comme vous l’avez choisi
