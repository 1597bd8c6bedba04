## When percole itself fails

internal-error = erreur interne, incident { $incident } : prévenez l’exploitant de ce nœud, dont le journal technique en dit plus sous ce numéro
cannot-write-database = le nœud ne peut pas écrire dans sa base de données (incident { $incident }) ; rien n’a été écrit. Libérez de l’espace ou rendez le dossier inscriptible, puis réessayez
database-does-not-answer = la base de données ne répond pas (incident { $incident }) ; rien n’est perdu, réessayez
another-process-writes = un autre programme a écrit dans le journal de ce nœud : celui-ci n’écrit plus. Assurez-vous qu’un seul nœud utilise cette base de données, puis redémarrez-le
node-is-stopping = le nœud s’arrête ; rien n’a été écrit, réessayez plus tard

## Who may call

not-open-to-anybody = { $path } n’est ouvert à personne
role-needed = il faut pour cela le rôle { $role }, et votre jeton a le rôle { $held } ; adressez-vous à un administrateur du nœud
operator-token-needed = il faut pour cela un jeton d’opérateur ; demandez un fichier de jeton à un administrateur (`percole operator invite`) et indiquez-le avec `--token-file`
bearer-expected = l’en-tête « authorization » doit contenir `Bearer` et le jeton d’un fichier de jeton
token-file-warning = Jeton pour un nœud percole. Qui a ce fichier peut agir au nom de son titulaire : gardez-le secret
token-unknown = ce jeton est inconnu ici ; demandez un nouveau fichier de jeton à un administrateur
token-revoked = ce jeton a été révoqué ; demandez un nouveau fichier de jeton à un administrateur
token-expired = ce jeton a expiré ; demandez un nouveau fichier de jeton à un administrateur
token-waits = ce nœud a été restauré d’une sauvegarde du { $moment } : votre jeton attend que son exploitant l’admette de nouveau (`percole operator readmit`, `percole person readmit`)
token-of-nobody = la personne à qui ce jeton était destiné n’est plus connue ici
too-many-attempts = trop de jetons ou d’invitations non valables ont été essayés depuis { $address } ; réessayez dans une minute
somebody-guesses = { $failed } jetons ou invitations non valables ont été essayés récemment depuis { $address } ; chaque nouvel essai de là-bas attend
too-much-under-way = trop de demandes sont en cours pour des personnes ou des nœuds qui n’ont pas encore montré qui ils sont ; réessayez dans un instant
call-too-long = sans avoir montré qui l’on est, on ne peut ni envoyer autant ni le faire aussi longtemps
too-much-of-one-under-way = vous avez trop de demandes en cours ; attendez une réponse, puis réessayez dans un instant
too-much-half-sent = vous envoyez trop à la fois, ou trop lentement : terminez un appel avant le suivant

## Requests

key-has-sixteen-bytes =
    compte { $found ->
        [one] { $found } octet
       *[other] { $found } octets
    } : donnez 16 octets tirés au hasard, nouveaux pour chaque commande et les mêmes pour la répéter
key-of-another-command = cette clé d’idempotence a servi à une autre commande ; choisissez une nouvelle clé au hasard pour une nouvelle commande
event-unrecordable = { $kind } ne peut pas être enregistré ({ $detail }) ; raccourcissez le texte ou joignez-le comme document
event-too-large = { $kind } compterait { $bytes } octets, et un événement en compte au plus { $max } ; raccourcissez le texte
cursor-unusable = n’est pas ce que la page précédente a donné comme `next_cursor`
chunk-too-large = dépasse 1 Mio : envoyez le fichier en plus petits morceaux
upload-too-large = le fichier dépasse { $max } Mio : divisez-le
call-unreadable = ce qui a été envoyé est illisible

## Finding what is meant

no-such-vote = il n’y a ici aucun scrutin `{ $text }` que vous puissiez lire
no-such-report = il n’y a ici aucun cahier `{ $text }` que vous puissiez lire
no-such-recommendation = il n’y a ici aucune recommandation `{ $text }` que vous puissiez lire
no-such-transmission = il n’y a ici aucune transmission `{ $text }` que vous puissiez lire
no-such-body = aucune instance ne s’appelle ici `{ $text }` ; voir `percole body list`
no-such-unit = aucune unité ne s’appelle ici `{ $text }` ; voir `percole unit list`
no-such-mandate = il n’y a ici aucun mandat `{ $text }` que vous puissiez lire
no-such-node = aucun nœud ne s’appelle `{ $text }` ici, et aucun n’a d’id qui commence ainsi ; voyez `percole node peers`
name-looks-like-id = rien n’a ici d’id qui commence par `{ $text }` ; écrivez `{ $written }` si c’est le nom que vous voulez dire
no-beginning-of-an-id = `{ $text }` n’est pas un identifiant, ni le début d’un identifiant (de { $min } à 32 chiffres de 0 à 9 et de a à f) : les listes montrent les identifiants
fits-several = `{ $text }` peut désigner : { $several }
one-of-several = { $id } « { $title } »
vote-unknown = aucun scrutin { $vote } n’est connu ici ; voyez `percole vote list`, et `percole sync status` s’il a été ouvert ailleurs
report-unknown = aucun cahier { $report } n’est connu ici ; `percole report list` les montre
recommendation-unknown = aucune recommandation { $recommendation } n’est connue ici ; voyez `percole recommendation list`
transmission-unknown = aucune transmission { $transmission } n’est connue ici ; `percole transmission list` les montre

## Reports and recommendations

recommendation-of-another = la recommandation { $recommendation } appartient au nœud { $node } : seul ce nœud la modifie
report-of-another = le cahier { $report } appartient au nœud { $node } : seul ce nœud le modifie
not-a-format = `{ $text }` n’est pas un format : écrivez json ou markdown
report-has-another-text = un cahier « { $title } » de { $cycle } a déjà été repris avec un autre texte propre (thème, introduction, groupes de travail, préambules ou rédaction) ; rien n’a été modifié. Donnez à celui-ci un autre titre pour le reprendre à côté
report-holds-other-texts = le cahier « { $title } » contient déjà la recommandation { $numbers } avec un autre texte ; rien n’a été modifié. Ajoutez une version à ce qui a changé (`percole recommendation version`), ou donnez au cahier un autre titre
number-without-report = est { $number }, mais une recommandation seule dans son cahier porte le numéro 1 : nommez aussi un cahier
last-of-its-report = c’est la dernière de son cahier : retirez plutôt le cahier (`percole report withdraw`)
number-taken = le cahier a déjà une recommandation { $number } : prenez un autre numéro, ou 0 pour le suivant ; un nouveau texte de celle-là en est une version
comments-until-missing = manque : dites jusqu’à quand les remarques sont ouvertes
scope-too-narrow = cela a déjà été montré avec la portée { $held }, que { $asked } ne contient pas : choisissez { $held } ou federation
not-a-shown-scope = `{ $text }` devrait être parent, subtree ou federation

## Transmissions

sent-by-another = c’est le nœud { $node } qui l’a envoyée : lui seul la rappelle
no-parent-to-send-to = ce nœud n’a pas de nœud parent à qui l’envoyer : rejoignez-en un (`percole node join`), ou nommez un destinataire
not-of-this-federation = le nœud { $node } n’est pas de cette fédération, pour autant que ce nœud le sache ; voyez `percole node peers`
no-such-body-at = { $node } n’a pas d’instance `{ $text }` ; elle a : { $bodies }
too-many-addressed = manque : sans portée, on ne transmet à la fois qu’aux instances de { $most } autres nœuds au plus
body-has-it-already = l’instance « { $body } » de { $recipient } l’a déjà, par la transmission { $transmission }, qui est « { $state } »
addressed-to-another = elle est adressée à { $recipient } : seul ce nœud la transmet plus loin
not-to-be-passed-on = { $sender } n’a pas permis qu’elle soit transmise plus loin
passes-on-the-received = seul ce qui a été reçu et n’est pas rappelé se transmet plus loin : cette transmission est { $state }
not-held-whole = la version { $version } du cahier n’est pas entière ici
recipient-cannot-read = { $recipient } ne peut pas lire ce qui est montré avec la portée { $scope } : choisissez { $narrowest }

## Operators and tokens

token-validity = un jeton est valable d’une minute à deux ans
choose-a-role = choisissez reader, secretary ou admin
operator-unknown = aucun opérateur ne s’appelle `{ $id }`, et aucun n’a d’id qui commence ainsi ; voyez `percole operator list`
no-token-waits = aucun jeton { $id } n’attend d’être admis de nouveau ; voyez `percole operator list`
register-as-of = le registre est à l’état du { $moment }, date de la sauvegarde dont ce nœud a été restauré ; une fois mis à jour, dites `percole member confirm`
register-not-in-doubt = rien ne dit que le registre n’est pas à jour

## Logs and proofs

log-not-held = ce nœud ne conserve aucun journal { $origin } ; voyez `percole sync status`
no-such-event =
    le journal de ce nœud, qui contient { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }, n’a pas d’événement { $index }
erases-elsewhere = l’événement se trouve dans le journal du nœud { $node } : seul ce nœud peut l’effacer
not-erasable = { $kind } ne peut pas être effacé : d’autres événements reposent sur ce qu’il dit. Les textes et les noms figurent dans des événements à part, qui peuvent l’être
erased-already = l’événement { $index } est déjà effacé
not-covered-yet = la dernière tête signée couvre les entrées en dessous de { $size }, et { $held } sont conservées ; l’entrée { $index } n’en fait pas encore partie
log-key-unknown = la clé de { $origin } n’est pas connue ici
no-head-signed = aucune tête de ce journal n’est encore signée ; réessayez dans une seconde
mirror-missing = le journal { $origin } n’est pas recopié ici
mirror-moved =
    la copie de { $origin } contient { $held ->
        [one] { $held } entrée
       *[other] { $held } entrées
    }, l’envoi commence à { $start }

## What an import remarks

key-left-out = `{ $key }` n’a pas sa place dans un cahier : il a été laissé de côté
asks-for-no-measure = la recommandation { $number }, « { $title } », ne demande aucune mesure : elle est reprise comme une prise de position

## Clocks of other nodes

clock-ahead = l’horloge de { $node } est en avance de { $span } sur celle de ce nœud
clock-behind = l’horloge de { $node } est en retard de { $span } sur celle de ce nœud
said-and-noted = { $what } ; { $note }

## Reports go their way as a whole

speaks-for-no-group = ce nœud ne parle pour aucun des groupes consultés : { $groups }
name-one-group = nommez l’un des groupes pour lesquels ce nœud parle : { $groups }
group-objects = opposition du groupe { $group }
body-named-twice = nomme deux fois l’instance « { $body } »
no-such-measure = la recommandation { $number } du cahier n’a pas de mesure { $measure }

## Sheets

not-a-sheet = nommez une fiche, et un cahier qui n’en est pas une : ce que deviennent les mesures d’une fiche se dit dans un cahier
not-of-the-sheet = { $measure } n’est pas une mesure de la fiche, ou est nommée deux fois
not-of-the-report = { $measure } n’est pas une mesure du cahier
nothing-said-of = dites aussi ce que devient { $measures }
sheets-are-for-editing = une fiche se transmet pour rédaction, et rien d’autre

## Mail

mail-waits =
    { $count ->
        [one] un courriel n’a pas encore pu être envoyé et attend
       *[other] { $count } courriels n’ont pas encore pu être envoyés et attendent
    } depuis le { $since } : { $why }
mail-waits-untried =
    { $count ->
        [one] un courriel n’a pas encore pu être envoyé et attend
       *[other] { $count } courriels n’ont pas encore pu être envoyés et attendent
    } depuis le { $since } ; il n’y a pas encore eu de nouvel essai depuis le démarrage du nœud
mail-given-up =
    { $count ->
        [one] un courriel a été abandonné depuis le démarrage du nœud, le { $moment }
       *[other] { $count } courriels ont été abandonnés depuis le démarrage du nœud, le dernier le { $moment }
    } : { $why }
mail-answers = le serveur de messagerie répond { $code }
mail-silent = le serveur de messagerie ne répond pas
mail-not-secure = la connexion chiffrée avec le serveur de messagerie échoue
mail-unreachable = le serveur de messagerie est injoignable : { $why }
mail-not-understood = le serveur de messagerie est injoignable, ou répond ce qu’aucun serveur de messagerie ne répond
mail-no-address = l’adresse du registre n’en est pas une
mail-no-letter = aucun courriel ne peut être écrit à l’adresse du registre
mail-late = il n’a pas pu être envoyé en une heure
