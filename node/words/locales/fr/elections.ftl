## How far an election is

stage-empty = rien n’est encore publié
stage-voting = le vote est ouvert
stage-closed = le vote est clos
stage-tallied = les sommes chiffrées sont publiées ; les dépositaires déchiffrent
stage-decided = le résultat est publié

## What a check finds; behind it, between brackets, where and what exactly

check-record-format = son cadre ou sa place dans le fichier est faux
check-record-hash = son contenu ne va pas avec son nom
check-record-order = il n’est pas à sa place
check-event-format = un événement n’est pas écrit comme il le faut
check-event-chain = un événement ne suit pas le précédent
check-event-order = les étapes de l’élection sont dans le mauvais ordre
check-setup = l’ouverture ne nomme pas ce qui la précède
check-election = la description de l’élection est fausse
check-trustees = la liste des dépositaires est fausse
check-trustee-proof = un dépositaire ne prouve pas qu’il a la clé
check-trustee-signature = la signature d’un dépositaire n’est pas valable
check-verification-key = la part de clé d’un dépositaire ne découle pas de ce qui a été convenu
check-public-key = la clé de l’élection n’est pas celle que donnent les clés des dépositaires
check-credential = une ligne des codes de vote est fausse
check-credential-duplicate = un code de vote figure deux fois
check-ballot-format = le bulletin n’est pas écrit comme il le faut
check-ballot-election = le bulletin est d’une autre élection
check-ballot-credential = le code de vote du bulletin n’est pas sur la liste
check-ballot-duplicate = le bulletin est là deux fois
check-element = un nombre n’est pas de ceux qui sont permis ici
check-individual-proof = rien ne prouve qu’un choix est oui ou non
check-overall-proof = rien ne prouve que le nombre de choix est permis
check-blank-proof = rien ne prouve qu’une réponse blanche ne choisit rien d’autre
check-signature = le bulletin n’est pas signé par son code de vote
check-tally-format = les sommes ne sont pas écrites comme il le faut
check-tally = les sommes ne sont pas celles des bulletins qui comptent
check-tally-count = le nombre de bulletins est faux
check-tally-weight = la somme des poids est fausse
check-partial-format = un déchiffrement n’est pas écrit comme il le faut
check-partial-owner = un déchiffrement n’est de personne de la liste, ou est là deux fois
check-partial-proof = rien ne prouve qu’un déchiffrement vient de la clé du dépositaire
check-partial-missing = trop peu de dépositaires ont déchiffré
check-result-format = le résultat n’est pas écrit comme il le faut
check-result = le résultat n’est pas ce que donnent les sommes déchiffrées
check-closing = une clôture ne va pas avec cette élection
check-closing-dropped = un bulletin qu’avait une urne manque
check-closing-added = un bulletin n’était dans aucune urne
check-closing-reordered = les bulletins d’une urne sont dans un autre ordre
check-closing-sub-total = les sommes d’une urne ne sont pas celles de ses bulletins
check-closing-credential = un code de vote a servi dans deux urnes
check-receipt = le bulletin d’un reçu n’est pas là comme il le devrait
found = { $what } ({ $detail })

## Where

in-record = enregistrement { $record }
in-election = l’enregistrement de l’élection
in-answer = réponse { $answer }
in-answer-choice = réponse { $answer }, choix { $choice }
in-answer-part = réponse { $answer }, choix { $choice }, `{ $part }`
in-answer-proof = réponse { $answer }, un nombre d’une preuve
in-question-choice = question { $question }, choix { $choice }
in-trustee = dépositaire { $trustee }
in-trustees-item = élément { $item } de la liste
in-member = membre { $member }
in-certificate = certificat
in-coefficients = coefficients
in-coefficient = un coefficient
in-closing = clôture de { $node }
in-message = message { $number }
in-key = la clé
in-public-key = la clé publique
in-signing-key = la clé de signature
in-encryption-key = la clé de chiffrement
in-sums = un nombre des sommes
in-signature = un nombre de la signature
in-credential = le code de vote public
in-public-credential = le code de vote public { $key }
in-trustee-key = la clé { $key }
in-ballot = bulletin { $ballot }
in-ballot-of = bulletin { $ballot } de { $node }

## Numbers and elements of the group

not-decimal = ce n’est pas un nombre décimal sans signe ni zéros en tête
not-below-modulus = c’est trop grand pour le groupe
not-on-curve = ce n’est pas un point de la courbe
not-in-group = ce n’est pas un élément du groupe d’ordre premier
neutral-element = c’est l’élément neutre, qui ne cache rien

## Any record

record-too-long = { $bytes } octets, pour { $max } au plus
record-not-canonical = ce n’est pas la seule forme permise : écrit à nouveau, cela donne d’autres octets
record-version = version { $found }, alors que percole lit la version { $known }
weight-form = `{ $text }` n’est pas un poids : écrivez un nombre entier jusqu’à 1073741823, et un plus grand, jusqu’à 100000000000, entre guillemets

## The election

group-unknown = le groupe `{ $group }` est inconnu : percole connaît { $known }
group-of-another = le groupe `{ $found }` au lieu de `{ $expected }`
question-type = une question est du type `{ $kind }` : percole lit celles dont les réponses se choisissent dans une liste
election-id-form = `{ $id }` ne peut pas être l’identifiant d’une élection : écrivez de { $min } à { $max } lettres et chiffres, sans 0, O, I ni l
election-at-most = une élection compte de 1 à { $questions } questions, et { $choices } choix au plus en tout
question-without-answers = la question { $question } n’a pas de réponses entre lesquelles choisir
question-bounds = question { $number } : `min` ({ $min }) ne peut pas dépasser `max` ({ $max }), ni `max` le nombre de réponses ({ $answers })

## Credentials

credential-form = un code de vote a 22 caractères en groupes de 5, 6, 5 et 6, ou 15 en groupes de 3, joints par des traits d’union
credential-character = le caractère { $place } n’est ni une lettre ni un chiffre d’un code de vote (0, O, I et l n’y sont jamais)
credential-mistyped = le dernier caractère ne va pas avec les autres : l’un d’eux est mal tapé
credentials-form = ce n’est pas une liste en JSON sans blancs, `["…","…"]`, de textes faits de lettres, de chiffres et de virgules
credentials-unreadable =
    { $count ->
        [one] { $count } ligne n’est
       *[other] { $count } lignes ne sont
    } ni une clé, ni une clé, une virgule et un poids
credentials-repeated =
    { $count ->
        [one] { $count } ligne en répète une autre
       *[other] { $count } lignes en répètent d’autres
    }

## The choices of a voter

choices-of-questions =
    { $given ->
        [one] { $given } liste de choix est donnée
       *[other] { $given } listes de choix sont données
    } pour { $expected ->
        [one] { $expected } question
       *[other] { $expected } questions
    }
choices-form =
    question { $question } : écrivez { $expected ->
        [one] { $expected } nombre
       *[other] { $expected } nombres
    }, 0 ou 1 pour chaque réponse
choices-form-with-blank =
    question { $question } : écrivez { $expected ->
        [one] { $expected } nombre
       *[other] { $expected } nombres
    }, 0 ou 1 : le premier pour un vote blanc, puis un pour chaque réponse
choices-number =
    question { $question } : { $chosen ->
        [one] { $chosen } réponse est choisie
       *[other] { $chosen } réponses sont choisies
    } ; il en faut { $min } au moins et { $max } au plus
choices-blank-and-more = question { $question } : un vote blanc ne choisit rien d’autre

## Ballots

made-for-another = pour l’élection { $stated } d’empreinte { $other } ; celle-ci est { $election }, d’empreinte { $fingerprint }
answers-of-questions =
    { $answers ->
        [one] { $answers } réponse
       *[other] { $answers } réponses
    } pour { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
answer-shape = la réponse { $answer } doit contenir { $choices } dans `choices`, autant dans `individual_proofs` avec 2 dans chacun, { $overall } dans `overall_proof` et { $blank } dans `blank_proof`
answer-allows = réponse { $answer } : { $min } au moins et { $max } au plus
answer-allows-blank = réponse { $answer } : { $min } au moins et { $max } au plus, ou un vote blanc
ballot-unsigned = il n’a pas de signature
ballot-signed-otherwise = sa signature est celle d’un autre bulletin
ballot-cast-in = le bulletin { $ballot } a déjà été déposé dans l’enregistrement { $record }
ballot-cast-already = le bulletin { $ballot } a déjà été déposé

## Closings and receipts

closing-node = `node` doit compter de 1 à { $max } octets
closings-too-many = { $found } clôtures sont données, { $max } au plus sont comparées
closing-twice = deux clôtures sont de { $node }
closing-ballot-twice = le bulletin { $ballot } est deux fois dans les clôtures
closing-voters =
    { $stated ->
        [one] { $stated } personne est annoncée
       *[other] { $stated } personnes sont annoncées
    }, et ses bulletins sont de { $found }
ballot-reordered = le bulletin { $ballot } de { $node } est après { $before }, et avant lui dans les clôtures
credential-in-two-boxes = le bulletin { $ballot } est dans l’urne de { $node }, et son code de vote a servi avant dans celle de { $before }
receipt-not-counted = le bulletin { $ballot } de l’élection { $election } n’est pas compté ici
receipt-tracker = `tracker` { $tracker } et `ballot` { $ballot } ne sont pas la même empreinte

## The file of an archive

archive-not = ce n’est pas l’archive d’une élection secrète : { $why }
archive-too-short = { $bytes } octets, c’est trop peu
archive-time = l’heure est { $found } au lieu de { $expected }
archive-first-record = le premier enregistrement n’est pas `BELENIOS`
archive-second-first = c’est un deuxième enregistrement au nom de `BELENIOS`
header-name = le nom n’est ni `BELENIOS`, ni une empreinte avec `.data.json` ou `.event.json`
header-length = la longueur n’est pas un nombre octal de 11 chiffres
header-time = l’heure n’est pas un nombre octal de 11 chiffres
header-bytes = un octet n’est pas celui que donnent le nom, la longueur et l’heure
archive-surplus =
    { $bytes ->
        [one] { $bytes } octet suit
       *[other] { $bytes } octets suivent
    } le dernier enregistrement
archive-cut-off =
    le fichier finit { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    } avant l’enregistrement
archive-padding = ce qui remplit son dernier bloc n’est pas fait de zéros

## Records and events of an archive

record-name = son nom dit { $name }, et son contenu donne { $hash }
record-not-before = l’enregistrement { $hash } ne le précède pas
records-too-many = plus de { $max } enregistrements de données se suivent sans événement
records-after-last =
    { $count ->
        [one] { $count } enregistrement de données suit
       *[other] { $count } enregistrements de données suivent
    } le dernier événement
records-of-event =
    `{ $event }` demande { $expected ->
        [one] { $expected } enregistrement
       *[other] { $expected } enregistrements
    } de données avant lui ; il y en a { $found }
event-payload = le `payload` de `{ $event }` n’est pas l’enregistrement qui le précède
event-parent = `parent` est { $found } au lieu de { $expected }
event-parent-missing = `parent` manque ; il devrait être { $expected }
event-parent-of-first = `parent` est { $found }, et aucun événement ne le précède
event-height = `height` est { $found } au lieu de { $expected }
event-misplaced = `{ $event }` n’a pas sa place ici : { $stage }
event-cannot-follow = `{ $event }` ne peut pas suivre `{ $last }`
event-cannot-begin = `{ $event }` ne peut pas être le premier événement
setup-missing = il n’y a pas d’événement `Setup`
sums-not-before = les sommes qu’il nomme ne sont pas l’enregistrement qui le précède
decryption-not-before = le déchiffrement qu’il nomme n’est pas l’enregistrement qui le précède
decryptions-too-many = il y a plus de { $max } déchiffrements

## Sums, decryptions and the result

sums-shape = il n’y a pas une paire de nombres pour chaque choix de chaque question
sums-ballots =
    { $stated ->
        [one] { $stated } est annoncé
       *[other] { $stated } sont annoncés
    }, et { $voters ->
        [one] { $voters } code de vote a servi
       *[other] { $voters } codes de vote ont servi
    }
sums-weight = { $stated } au lieu de { $expected }
sums-weight-too-large = { $weight } dépasse { $max }
no-ballots-to-add = il n’y a pas de bulletins à additionner
stage-for-another-step = cette étape demande des sommes chiffrées publiées, et ici { $stage }
decryption-shape = il n’y a pas un facteur et une preuve pour chaque nombre des sommes
trustee-not-listed =
    le dépositaire { $trustee } est nommé, et l’élection a { $count ->
        [one] { $count } dépositaire
       *[other] { $count } dépositaires
    }
trustee-decrypts-again = le dépositaire { $trustee } déchiffre une deuxième fois
trustee-missing = le dépositaire { $trustee } est indispensable, et n’a pas déchiffré
trustees-missing =
    des dépositaires { $first } à { $last }, il en faut { $needed }, et { $present } { $present ->
        [one] a
       *[other] ont
    } déchiffré
key-of-nobody = cette clé n’est celle d’aucun dépositaire de l’élection
another-tally = cette clé a déjà déchiffré d’autres sommes de l’élection { $election } ; elle n’en déchiffre jamais d’autres
result-shape = il n’y a pas un nombre pour chaque choix de chaque question
result-count = question { $question }, choix { $choice } : ce n’est pas { $count }
sum-out-of-range = une somme n’est pas entre 0 et { $max }

## Files that hold secrets

passphrase-wrong = la phrase de passe est fausse, ou le fichier a été modifié
sealed-not = ce n’est pas un fichier que percole a chiffré : { $why }
sealed-way = la version { $version } avec `{ $kdf }` et `{ $cipher }` est inconnue
sealed-key = le fichier contient la clé d’un dépositaire au lieu de l’état d’une création de clé commune
sealed-state = le fichier contient l’état d’une création de clé commune qui n’est pas finie au lieu de la clé d’un dépositaire
sealed-texts = `salt`, `nonce` ou `body` n’est pas comme il le faut
sealed-cost-out-of-range = il demande { $memory } Kio de mémoire et { $passes } passages : de 8 à { $memory-max } Kio et de 1 à { $passes-max } passages sont permis
sealed-impossible = cela ne peut pas être chiffré

## The list of trustees

trustees-number =
    { $count ->
        [one] { $count } dépositaire est nommé
       *[other] { $count } dépositaires sont nommés
    }, et une élection en a de 1 à { $max }
trustee-item-form = un élément de la liste est `["Single", …]` ou `["Pedersen", …]`
pedersen-lists = ses listes ont des longueurs différentes, ou `threshold` ({ $threshold }) n’est pas entre 1 et leur longueur ({ $members })
coefficients-unsigned = les coefficients ne sont pas signés par ce membre
certificates-unsigned = les certificats ne sont pas signés par ce membre
verification-key-unsigned = la clé de vérification n’est pas signée par ce membre
certificate-for-another = le certificat a été fait pour un autre groupe, un autre nombre de membres, un autre seuil ou une autre place
certificate-for-nothing = le certificat ne dit pas à quoi il sert
certificate-unsigned = le certificat n’est pas signé par sa propre clé
coefficients-number =
    { $found ->
        [one] { $found } coefficient
       *[other] { $found } coefficients
    } au lieu de { $expected }

## The messages of a key generation

generation-members = membre { $member } de { $size } avec un seuil de { $threshold } : il y a de 1 à { $max } membres, et le membre et le seuil vont de 1 à leur nombre
generation-name = le nom d’une création de clé commune compte de 1 à { $max } octets, sans `|`
generation-places = il n’y a pas une place pour chaque tour et chaque membre
message-refused = le message du membre { $member } pour le tour { $round } est inutilisable : { $why }
message-of-another-run = il est de la création de clé `{ $found }`, et non de `{ $expected }`
message-from-nobody =
    il n’y a que { $size ->
        [one] { $size } membre
       *[other] { $size } membres
    }
message-in-own-name = il est à votre propre nom, et vous ne l’avez pas envoyé
message-before-certificate = le message de ce membre pour le tour 1 n’est pas encore là
message-not-signed = ce membre ne l’a pas signé

## Who did not keep to the procedure of a key generation

member-signed-two = le membre { $member } a signé deux messages différents pour le tour { $round }
member-holds-others = le membre { $member } a d’autres messages du tour { $round } que ceux d’ici : comparez-les pour voir qui en a envoyé deux
member-without-coefficients = le membre { $member } n’a pas envoyé d’engagement et de coefficients
member-changed-coefficients = le membre { $member } a révélé d’autres coefficients que ceux de son engagement
member-wrong-coefficients = le membre { $member } a envoyé des coefficients faux : { $why }
member-unsigned-coefficients = le membre { $member } n’a pas signé les coefficients
member-unsigned-certificates = le membre { $member } n’a pas signé les certificats
member-without-shares = le membre { $member } n’a pas envoyé une part à chaque membre
member-wrong-share = le membre { $member } a envoyé une part qui ne va pas avec les coefficients
member-wrong-share-to = le membre { $member } a envoyé au membre { $other } une part qui ne va pas avec les coefficients
member-complained = le membre { $member } s’est plaint sans raison
member-without-key = le membre { $member } n’a pas envoyé de clé de vérification
member-unproved-key = le membre { $member } n’a pas prouvé qu’il connaît sa part de la clé
member-wrong-key = le membre { $member } a envoyé une clé de vérification qui ne découle pas des coefficients
member-unsigned-key = le membre { $member } n’a pas signé la clé de vérification
member-wrong-record = le membre { $member }, c’est-à-dire vous, a fait un enregistrement qui ne se vérifie pas
