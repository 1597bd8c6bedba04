## Operators

cli-node-title-role = rôle
cli-node-title-expires = expire
cli-node-title-last-used = dernier usage
cli-node-token-valid = valable
cli-node-token-revoked = révoqué
cli-node-token-expired = expiré
cli-node-token-waits = attend depuis la restauration
cli-node-no-operators = aucun opérateur à distance : `percole operator invite` fait un fichier de jeton pour quelqu’un
cli-node-operator-token-written = le fichier de jeton de { $name } est { $file } ; c’est le seul exemplaire
cli-node-operator-revoked = le jeton de { $name } est révoqué
cli-node-tokens-readmitted =
    { $count ->
        [0] aucun jeton n’attendait
        [one] un jeton est admis de nouveau
       *[other] { $count } jetons sont admis de nouveau
    }

## Nodes

cli-node-title-node = nœud
cli-node-title-fingerprint = empreinte
cli-node-title-trouble = défaillance
cli-node-title-parent = parent
cli-node-title-children = nœuds rattachés
cli-node-title-members = sociétaires
cli-node-title-log = journal
cli-node-title-problems = problèmes
cli-node-title-failed-attempts = jetons refusés
cli-node-title-unsent-mail = courriels non envoyés
cli-node-title-database = base de données
cli-node-title-time-zone = fuseau horaire
cli-node-title-simulated-time = heure simulée
cli-node-title-version = version
cli-node-title-started = démarré
cli-node-no-parent = aucun
cli-node-events =
    { $count ->
        [one] { $count } événement
       *[other] { $count } événements
    }
cli-node-moment-and-age = { $moment } ({ $age })
cli-node-unsent-mail = { $count }, le plus ancien du { $moment }
cli-node-see-problems =
    { $count ->
        [one] un événement d’un autre nœud est refusé ou attend
       *[other] { $count } événements d’autres nœuds sont refusés ou attendent
    } : `percole log problems` dit lesquels et pourquoi

## Its parent, its children and their other children

cli-node-title-relation = lien
cli-node-title-connected = connecté
cli-node-title-last-heard = dernières nouvelles
cli-node-title-address = adresse
cli-node-relation-parent = parent
cli-node-relation-child = rattaché
cli-node-relation-ancestor = plus haut
cli-node-relation-sibling = même parent
cli-node-relation-descendant = plus bas
cli-node-relation-elsewhere = ailleurs
cli-node-relation-below = { $relation }, sous { $parent }
cli-node-heard-through = { $ago }, par { $peer }
cli-node-membership-admitted = admis, n’a pas encore répondu
cli-node-membership-unconfirmed = non confirmé
cli-node-unknown-relation = `{ $text }` n’est pas un lien entre nœuds ; écrivez l’un de ces mots : { $known }
cli-node-unknown-membership = `{ $text }` n’est pas un état d’un rattachement ; écrivez l’un de ces mots : { $known }
cli-node-no-peers = aucun autre nœud : `percole node invite` en invite un à se rattacher à celui-ci, `percole node join` accepte une invitation

## Joining and leaving

cli-node-invitation-serves-once = elle sert une seule fois, jusqu’au { $moment } ; transmettez-la par une voie sûre, puis là-bas : `percole node join`
cli-node-title-its-level = son niveau
cli-node-title-its-id = son id
cli-node-title-your-level = votre niveau
cli-node-nobody-to-ask = il n’y a personne à qui demander : l’entrée standard n’est pas un terminal
cli-node-compare-then-yes = comparez l’empreinte, puis ajoutez --yes ; ou donnez la commande dans un terminal
cli-node-join-question = rattacher ce nœud à ce parent ? Comparez l’empreinte, puis écrivez oui ou non
cli-node-invitation-question = l’invitation, une ligne qui commence par percole:// :
cli-node-invitation-was-visible = d’autres personnes sur cette machine ont pu voir l’invitation parmi les arguments des programmes ; donnez-la sur l’entrée standard (`percole node join -`) ou quand on vous la demande (`percole node join`)
cli-node-invitation-on-input = donnez l’invitation sur l’entrée standard : `percole node join - --yes`
cli-node-answer-unreadable = votre réponse est illisible ({ $detail })
cli-node-not-joined = ce nœud ne s’est pas rattaché, comme vous l’avez voulu
cli-node-invitation-still-serves = l’invitation n’est pas utilisée ; dans le doute, demandez-en une nouvelle
cli-node-joined = ce nœud est maintenant rattaché à { $name } ({ $id })
cli-node-left = ce nœud a quitté son parent
cli-node-reached = le parent { $name } répond à l’adresse { $address } ; ce nœud l’y joint désormais
cli-node-suspended = { $name } est suspendu : il est coupé jusqu’à ce que vous le rétablissiez (`percole node resume`)
cli-node-resumed = { $name } peut de nouveau échanger avec ce nœud

## How far logs have come

cli-node-title-way = sens
cli-node-title-here = ici
cli-node-title-there = là-bas
cli-node-title-behind = retard
cli-node-title-oldest = attend depuis
cli-node-title-cosigned = contresigné
cli-node-title-as-of = nouvelles
cli-node-way-up = envoi
cli-node-way-down = réception
cli-node-unknown-way = `{ $text }` n’est pas un sens ; écrivez l’un de ces mots : { $known }
cli-node-unknown = inconnu
cli-node-works-alone = aucun autre nœud : ce nœud travaille seul
cli-node-failed-attempts =
    { $failed ->
        [one] { $failed } jeton ou invitation non valable a été essayé
       *[other] { $failed } jetons ou invitations non valables ont été essayés
    }

## Going on after a restore, on the operator's word

cli-node-read-status-then-yes = lisez `percole node status`, puis ajoutez --yes ; ou donnez la commande dans un terminal
cli-node-confirm-risk = Si un autre nœud détient un événement du journal de ce nœud qui n’est pas ici, ce journal aura deux histoires : les autres nœuds n’en recevront plus jamais rien. Demandez d’abord aux exploitants de son parent et des nœuds rattachés. Les bulletins déposés après la sauvegarde ne comptent plus
cli-node-confirm-question = laisser ce nœud reprendre malgré tout ? Écrivez oui ou non
cli-node-not-confirmed = ce nœud attend toujours, comme vous l’avez voulu
cli-node-confirmed =
    { $count ->
        [one] ce nœud reprend avec { $count } événement
       *[other] ce nœud reprend avec { $count } événements
    } dans son journal, sur votre parole
cli-node-membership-frozen = gelé
