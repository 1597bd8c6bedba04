## A node that may be older than what it published

unconfirmed = ce nœud est peut-être plus ancien que ce qu’il a publié : { $why }. Il répond aux questions et n’écrit rien, car écrire pourrait montrer deux histoires. Il reprend de lui-même une fois que { $missing }. Si c’est impossible, son exploitant décide : `percole node confirm` dit ce qu’il risque
starting = ce nœud démarre et cherche jusqu’où va son journal ; réessayez dans un instant
doubt-restored = il a été restauré à partir de la sauvegarde du { $time }
doubt-file-missing = son fichier `last-checkpoint`, qui retient la dernière tête publiée, manque
doubt-older =
    sa base contient { $held ->
        [one] { $held } événement
       *[other] { $held } événements
    }, et il en a publié { $published }
doubt-elsewhere = sa base a été copiée, déplacée ou restaurée depuis sa dernière exécution
doubt-unsettled = il a été restauré, et ce n’est pas encore réglé
doubt-twin = quelqu’un d’autre, avec les clés de ce nœud, a écrit dans son journal jusqu’à l’événement { $size }. Une copie de ce nœud tourne : arrêtez l’une des deux, puis redémarrez l’autre

## What such a node waits for

somebody-is-asked = ses voisins auront montré la tête la plus récente qu’ils détiennent
parent-to-be-heard = son parent { $name } aura montré la tête la plus récente qu’il détient
children-to-be-heard =
    { $asked ->
        [one] { $count ->
            [one] le nœud rattaché aura
           *[other] l’un des { $count } nœuds rattachés aura
        }
       *[other] { $asked } des { $count } nœuds rattachés auront
    } montré la tête la plus récente qu’ils détiennent (jusqu’ici { $heard })
events-coming = les événements jusqu’à { $size } seront de nouveau ici : { $held } y sont, et le reste est en route depuis ceux qui le détiennent
events-to-be-had = les événements jusqu’à { $size } seront retrouvés : { $held } sont ici, et personne de ceux qui ont été interrogés ne détient le reste, qui a été annoncé et peut-être jamais envoyé
causes-to-be-had = les événements des autres sur lesquels reposent les siens seront arrivés
nobody-to-ask = quelqu’un qui détient son journal se connecte : il n’a ni parent ni nœud rattaché à interroger
twin-to-be-ended = ce nœud aura été redémarré
confirmed-by-others =
    d’autres ont montré jusqu’où va le journal de ce nœud, et tout est de nouveau ici : il reprend avec { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }
lost-by-another = un nœud ne dit que de lui-même ce qu’il a perdu

## The operator's word

confirm-another-name = ce nœud s’appelle { $name }, pas { $given } ; rien n’a été modifié
confirm-nothing-to-do = rien n’empêche ce nœud d’écrire ; il n’y a rien à confirmer
confirm-frozen = le journal de ce nœud a déjà deux histoires, et aucune parole n’y remédie

## Two histories

frozen = le journal de ce nœud a deux histoires, et les autres nœuds n’en reçoivent plus rien : { $why }. Ce qu’il écrirait, personne ne le verrait jamais. Les personnes des deux nœuds décident ; un nouveau nœud (`percole-node init`) peut se rattacher à sa place
frozen-heads = il a signé les têtes de { $shorter } et de { $longer } entrées, qui se contredisent
frozen-without-evidence = le parent dit que le journal de ce nœud a deux histoires, et ne les montre pas
frozen-log-refused = le journal de { $name } a deux histoires là-bas ; plus rien n’en est reçu
