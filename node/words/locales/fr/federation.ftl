## Invitations

invitation-fault = ce n’est pas une invitation : { $what } ; copiez toute la ligne que `percole node invite` a affichée
invitation-too-long = elle est bien plus longue qu’une invitation
invitation-beginning = elle ne commence pas par `percole://`
invitation-part-missing = { $part } manque
invitation-part-without-value = une partie n’a pas de valeur
invitation-part-unknown = { $part } n’en fait pas partie
invitation-part-twice = { $part } y figure deux fois
invitation-address = l’adresse n’est pas de la forme hôte:port
invitation-key = la clé n’a pas 64 chiffres hexadécimaux
invitation-secret = le secret est abîmé
invitation-level = le niveau n’est ni antenne, ni national, ni group
invitation-expiry = l’échéance n’est pas une date
invitation-unknown = cette invitation n’est pas connue ici ; demandez-en une nouvelle
invitation-expired = cette invitation a expiré le { $time } ; demandez-en une nouvelle
invitation-used = cette invitation a déjà servi ; demandez-en une nouvelle
invitation-of-another-level = l’invitation est pour un nœud du niveau { $granted }, et celui-ci est du niveau { $level }
invitation-validity = une invitation est valable d’une seconde à 90 jours
choose-a-level = choisissez antenne, national ou group
levels-do-not-fit = un nœud du niveau { $parent } ne peut pas être le parent d’un nœud du niveau { $child }

## Names

called-alike = « { $name } » (empreinte { $fingerprint }) et « { $other } » (empreinte { $others }) peuvent être pris l’un pour l’autre : comparez les empreintes avant de vous fier à un nom
names-too-many-nodes = les journaux du côté de { $name } nomment plus de nœuds qu’il n’y a de place ; ceux qui dépassent ne sont pas connus ici, et leurs journaux ne sont pas pris
called-alike-too = { $count ->
    [one] un autre couple de nœuds porte des noms semblables
   *[other] { $count } autres couples de nœuds portent des noms semblables
}

## Addresses

address-unknown = personne ne sait à quelle adresse les autres joignent ce nœud : réglez `listen.public_address`, ou donnez-en une avec `--address`
not-listening = ce nœud n’écoute pas les autres : réglez `listen.peers` dans percole.toml et redémarrez-le
not-host-and-port = `{ $address }` devrait être de la forme hôte:port

## Who may call, among nodes

strangers-need-an-invitation = seuls les nœuds connus peuvent demander sans invitation ; demandez-en une à l’exploitant de ce nœud
key-of-no-child = aucun nœud dont le journal a la clé { $fingerprint } n’est rattaché à ce nœud ; rejoignez-le d’abord avec une invitation (`percole node join`)
for-nodes-only = cet appel est réservé aux nœuds : il faut un certificat client établi avec la clé du journal d’un nœud
node-active = le rattachement du nœud { $name } ({ $id }) est en vigueur ici
node-suspended = le nœud { $name } ({ $id }) est suspendu ici ; demandez à l’exploitant de ce nœud de le rétablir
node-has-left = le nœud { $name } ({ $id }) a quitté ce nœud ; rejoignez-le de nouveau avec une nouvelle invitation
node-is-no-child = le nœud { $name } ({ $id }) n’est pas rattaché à ce nœud ; rejoignez-le d’abord avec une invitation

## Joining and leaving, at the parent

joins-without-identity = l’identité manque
key-has-32-bytes = une clé compte 32 octets
key-unusable = cette clé est inutilisable ({ $detail })
signature-has-64-bytes = une signature compte 64 octets
joins-with-first-log = un nœud se rattache avec son premier journal, l’incarnation 0
own-parent = un nœud ne peut pas être son propre parent
certificate-of-another = le certificat client n’appartient pas à l’identité qui veut se rattacher
joining-signature-invalid = la signature du nœud qui se rattache n’est pas valable
checkpoint-refused = le point de contrôle de { $origin } ne peut pas être accepté ({ $detail })
suspended-child = ce nœud est suspendu ici ; demandez à l’exploitant de le rétablir
no-child-any-more = ce nœud n’est plus rattaché ici
leaver-unknown = la clé du nœud qui part n’est pas connue
no-child-of-this-node = le nœud { $node } n’est pas rattaché à ce nœud ; voyez `percole node peers`
child-in-another-state = le rattachement du nœud { $node } est « { $held } », pas « { $expected } » ; rien n’a été modifié

## Joining and leaving, at the child

has-a-parent = ce nœud a déjà un parent, { $name } ({ $id }) ; quittez-le d’abord avec `percole node leave`
has-another-parent = ce nœud a déjà un parent, { $id } ; quittez-le d’abord avec `percole node leave`
has-this-parent = ce nœud a déjà rejoint ce parent
own-level-unreadable = le niveau de ce nœud est illisible ; lancez `percole-node fsck`
no-parent = ce nœud n’a pas de parent ; il n’y a rien à quitter
left-already = ce nœud a déjà quitté ce parent
parent-key-unknown = la clé du parent n’est pas connue
leave-without-telling = { $error } ; un parent disparu pour de bon se quitte avec `percole node leave --without-telling`
no-parent-to-reach = ce nœud n’a pas de parent à joindre ; rattachez-le avec une invitation (`percole node join`)
parent-not-there = le parent { $name } ne répond pas à l’adresse { $address } : { $error } ; rien n’a été changé
another-node-there = à l’adresse { $address } répond un autre nœud ({ $id }), pas le parent { $name } ; rien n’a été changé
parent-silent = le parent n’a pas répondu en { $seconds } secondes ; rien n’a été modifié ici
parent-answers = le parent répond : { $words }
parent-answer-unusable = la réponse du parent est inutilisable : { $what }
lacks-identity = elle n’a pas d’identité
lacks-own-identity = son identité n’est pas celle de son certificat
lacks-level = son niveau est illisible
own-log-unsigned = aucune tête du journal de ce nœud n’est encore signée ; réessayez dans une seconde

## Connections

not-an-address = `{ $address }` n’est pas une adresse : écrivez hôte:port, comme `group.example.org:7443` ou `[2001:db8::1]:7443`
name-unresolvable = le nom de { $address } est introuvable : vérifiez son orthographe et le serveur de noms de cette machine
nothing-listens = rien n’écoute à { $address } : vérifiez le port, et que le nœud y fonctionne (`percole-node run`)
no-answer-in-time = { $address } n’a pas répondu en { $seconds } secondes : vérifiez le réseau, et les pare-feu entre les deux
another-node-answers = un autre nœud répond à { $address } : l’identité attendue est { $expected }, celle reçue est { $got }. Ne continuez pas avant que son exploitant ait confirmé l’empreinte par une autre voie (`percole node status` l’y montre) ; utilisez ensuite une nouvelle invitation ou un nouveau fichier de jeton
answers-otherwise = ce qui répond à { $address } n’est pas un nœud percole ({ $reason }) : vérifiez le port ; le portail web en a un autre que les nœuds et les opérateurs
server-certificate-invalid = le certificat de { $address } n’est pas valable : { $reason }. Vérifiez l’horloge ici, et faites vérifier l’horloge et le certificat de ce nœud
own-certificate-refused = { $address } a refusé le certificat de ce nœud ({ $reason }) : vérifiez l’horloge ici, et renouvelez le certificat
connection-failed = la connexion à { $address } a échoué ({ $detail })

## Exchanging logs

not-of-the-caller = { $origin } n’est pas connu ici comme le journal de l’appelant ou d’un nœud en dessous de lui
not-for-the-caller = { $origin } n’est pas conservé ici, ou pas pour l’appelant
too-many-senders = trop de nœuds envoient des entrées en même temps ; réessayez plus tard
too-many-fetchers = trop de nœuds demandent des entrées en même temps ; réessayez plus tard
too-many-watchers = trop de nœuds attendent des nouvelles en même temps ; réessayez plus tard
own-streams-to-send = vous avez déjà { $count } flux ouverts pour envoyer des entrées ; terminez-en d’abord un
own-streams-to-fetch = vous avez déjà { $count } flux ouverts pour demander des entrées ; terminez-en d’abord un
own-streams-to-watch = vous avez déjà { $count } flux ouverts pour attendre des nouvelles ; terminez-en d’abord un
nothing-to-serve = rien de { $origin } ne peut encore être fourni
beyond-what-is-held =
    { $held ->
        [one] { $held } entrée de { $origin } est conservée
       *[other] { $held } entrées de { $origin } sont conservées
    } ici ; { $start } à { $end } ont été demandées
caller-key-unknown = la clé du journal de l’appelant n’est pas connue ici
head-unknown =
    aucune tête de { $size ->
        [one] { $size } entrée
       *[other] { $size } entrées
    } de { $origin } n’est connue ici
cosignature-unusable = la contresignature ne peut pas être acceptée ({ $detail })
cosigned-by-another = elle est de { $origin }, pas de son expéditeur
package-too-long = un envoi compte au plus { $max } entrées, celui-ci en a { $found }
too-many-logs-at-once = un appel demande au plus { $max } journaux, celui-ci en demande { $found }
package-too-large = un paquet contient au plus { $max } octets
runs-unusable = les plages d’entrées doivent se suivre et compter { $max } entrées au plus
entry-unusable = l’entrée { $index } de { $origin } ne peut pas être acceptée ({ $detail })
package-refused = { $origin } : l’envoi ne peut pas être accepté ({ $detail })
proof-too-long = une preuve compte au plus { $max } empreintes, celle-ci en a { $found }
proof-unusable = la preuve est inutilisable ({ $detail })
offer-again = { $origin } : l’état des deux côtés a changé ({ $detail }) ; il est proposé à nouveau
two-histories = il a signé deux histoires : ses têtes de { $shorter } et { $longer } entrées se contredisent. Plus rien n’en est repris tant que des personnes n’ont pas décidé
of-log = { $origin } : { $message }
head-given-up =
    il renonce à la tête de { $announced ->
        [one] { $announced } entrée
       *[other] { $announced } entrées
    } qu’il avait annoncée, parce qu’une restauration a perdu ce qu’elle couvre ; il continue à partir { $held ->
        [one] de ce qui est ici ({ $held })
       *[other] des { $held } qui sont ici
    }
shorter-than-signed = son journal est plus court que ce qu’il a signé auparavant : il a été restauré d’une sauvegarde plus ancienne
stopping-here = ce nœud s’arrête ; réessayez plus tard

## The connection to the parent

parent-ended = le parent a mis fin à la connexion
parent-quiet = le parent n’a rien dit pendant { $seconds } secondes ; la connexion est refaite
exchange-broke-off = l’échange avec le parent s’est interrompu ; le journal technique de ce nœud dit pourquoi
parent-unknown = l’identité du parent n’est pas connue ici
parent-address-unknown = l’adresse du parent n’est pas connue ici ; indiquez-la avec `percole node reach HÔTE:PORT`
parent-ended-entries = le parent a interrompu l’envoi des entrées
offer-answer-unreadable = la réponse du parent à une proposition est illisible
ended-before-head = { $origin } s’est terminé avant sa tête
not-in-one-tree = { $origin } n’est pas dans le même arbre que le parent
another-log-came = { $asked } a été demandé, { $came } est arrivé
own-log-unreadable = ce nœud ne peut pas lire son journal : { $error }
parent-holds-more =
    le parent conserve { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    } de ce nœud, plus que ce nœud lui-même : celui-ci a été restauré d’une sauvegarde plus ancienne
parent-names-too-many = le parent nomme plus de { $count } journaux ; ceux au-delà ne sont pas demandés
parent-shows-less =
    le parent montre un journal plus court que { $size ->
        [one] le { $size } événement qu’il a signé auparavant
       *[other] les { $size } événements qu’il a signés auparavant
    } : il a été restauré d’une sauvegarde plus ancienne
no-socket = aucun nœud n’écoute à { $path } : démarrez-le (`percole-node run`), ou indiquez le bon socket
socket-denied = cet utilisateur ne peut pas utiliser { $path } : le mode de ce fichier donne la permission ; rejoignez son groupe, ou agissez comme son propriétaire
tls-closed-after-certificate = il a fermé la connexion après l’avoir vu
tls-certificate-expired-there = il a expiré ou n’est pas encore valable d’après l’horloge là-bas
tls-certificate-badly-signed = sa signature n’est pas valable
tls-alert = alerte TLS { $alert }
not-a-nodes-certificate = son certificat n’est pas celui d’un nœud percole
not-speaking-http = il ne parle pas HTTP/2
not-speaking-tls = il ne parle pas TLS
closed-in-handshake = il a fermé la connexion pendant l’échange TLS
handshake-failed = l’échange TLS a échoué
own-certificate-refused-there = l’autre nœud a refusé le certificat de ce nœud ({ $reason }) : vérifiez l’horloge ici, et renouvelez le certificat
connection-broke = la connexion s’est rompue : l’autre nœud s’est arrêté ou le réseau a lâché ; réessayez, la connexion est refaite
connection-quiet = l’autre nœud ne répond plus sur cette connexion ; réessayez
connection-failed-somehow = la connexion a échoué
answer-without-words = il n’a pas donné de motif (code { $code })
certificate-not-of-a-node = ce n’est pas le certificat d’un nœud percole
certificate-badly-signed = il n’est pas signé par la clé de son identité
certificate-expired = il a expiré il y a { $span } d’après l’horloge ici
certificate-not-yet-valid = il ne devient valable que dans { $span } d’après l’horloge ici, donc une des deux horloges est fausse
certificate-breaks-rules = il enfreint une règle des certificats (RFC 5280)
certificate-half-missing = { $path } manque alors que son pendant est là ; supprimez-le, et les deux sont refaits au prochain démarrage
certificate-file-damaged = { $file } n’est pas du PEM ; supprimez cert.pem et key.pem, et les deux sont refaits au prochain démarrage
certificate-key-of-another = la clé privée dans key.pem ne va pas avec le certificat dans cert.pem ; supprimez les deux, et ils sont refaits au prochain démarrage
certificate-not-made = un certificat ne peut pas être fait ; le journal technique de ce nœud dit pourquoi
document-not-wanted = ce document n’est pas demandé ici, ou n’est pas pour l’appelant
