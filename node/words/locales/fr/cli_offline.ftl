## Rules and tallies

cli-offline-rule-hash = règle { $hash }
cli-offline-decided-by = { $engine }, règle { $rule }, dépouillements { $tallies }
cli-offline-rule-unusable = la règle { $file } est inutilisable
cli-offline-tallies-unusable = les dépouillements de { $file } sont inutilisables
cli-offline-outcome-without-tallies = le résultat dans { $file } n’a pas de dépouillement : le vote a été annulé, ou le dépouillement est en cours
cli-offline-give-a-rule = donnez un fichier, ou le nom d’une règle toute prête : { $votes } ; seulement pour des dépouillements dans des fichiers, car aucun scrutin ne peut être ouvert avec elles : { $files }
cli-offline-rule-opens-no-vote = aucun scrutin ne peut être ouvert avec cette règle, elle ne décide que sur des dépouillements dans des fichiers : { $why }

## Counting

cli-offline-report-unwritable = le rapport ne peut pas être écrit en JSON ({ $detail })
cli-offline-tie-open = une égalité n’est pas tranchée : { $names }. --tie-order ou --tie-seed la tranche, comme le dit la question
cli-offline-equal-ranks = `{ $method }` ne peut pas compter de rangs égaux : la ligne { $ballot } des bulletins met `{ $first }` et `{ $second }` au même rang ; corrigez ou écartez un tel bulletin avant le dépouillement
cli-offline-seats-impossible = le nombre de places ne convient pas ({ $detail })
cli-offline-no-candidates = il n’y a aucun candidat pour qui compter des voix
cli-offline-tie-order-wrong = l’ordre qui tranche les égalités doit nommer chaque candidat une fois ({ $detail })
cli-offline-no-budget = `{ $method }` a besoin d’un budget et de coûts, comme en contient un fichier .pb
cli-offline-money-unit-wrong = l’unité de monnaie est { $amount } : elle doit dépasser zéro
cli-offline-too-many-steps = après { $steps } pas d’une unité de monnaie, le budget n’est toujours pas épuisé ; donnez-en une plus grande avec --money-unit

## Archives of secret elections

cli-offline-title-election = élection
cli-offline-title-fingerprint = empreinte
cli-offline-title-stage = étape
cli-offline-title-credentials = codes de vote
cli-offline-title-ballots = bulletins
cli-offline-title-answer = réponse
cli-offline-title-votes = voix
cli-offline-unknown = inconnue
cli-offline-blank = (blanc)
cli-offline-named-election = { $name } ({ $id })
cli-offline-ballots-of-voters =
    { $ballots } de { $voters ->
        [one] { $voters } personne
       *[other] { $voters } personnes
    }
cli-offline-valid = VALABLE : tous les contrôles sont bons
cli-offline-not-valid =
    NON VALABLE : { $count ->
        [one] un point est faux
       *[other] { $count } points sont faux
    }
cli-offline-in-record-by-check = enregistrement { $record }, { $check }
cli-offline-ballot-counts = son bulletin est l’enregistrement { $record }, et compte
cli-offline-ballot-replaced = son bulletin est l’enregistrement { $record } ; c’est un plus récent, avec le même code de vote, qui compte : l’enregistrement { $by }
cli-offline-ballot-not-counted = son bulletin est l’enregistrement { $record }, et ne compte pas : son code de vote n’est pas sur la liste
cli-offline-ballot-absent = son bulletin n’est pas dans cette archive
cli-offline-left-out-ballots = un bulletin qu’une urne a laissé de côté ne se trouve qu’avec --closings ou --against
cli-offline-unverifiable = { $file } ne peut pas être vérifié ({ $detail })
cli-offline-receipt-unusable = le reçu { $file } est inutilisable ({ $detail })
cli-offline-receipt-should-hold = il devrait contenir `election`, `ballot` et `tracker`, tel que l’urne l’a donné
cli-offline-closing-unusable = la clôture { $file } est inutilisable ({ $detail })
cli-offline-file-unusable = { $file } est inutilisable ({ $detail })
cli-offline-should-hold = il devrait contenir { $what }
cli-offline-file-not-valid = { $file } n’est pas valable ({ $detail })
cli-offline-not-an-archive = { $file } ne se lit pas comme une archive ({ $detail })
cli-offline-archive-unreadable = l’archive est illisible ({ $detail })
cli-offline-would-not-be-valid = l’archive ne serait pas valable ; rien n’a été écrit
cli-offline-not-this-step = { $file } n’en est pas à cette étape ({ $detail })
cli-offline-see-stage = `percole verify` dit à quelle étape en est l’élection
cli-offline-itself-not-valid = ce n’est pas valable
cli-offline-archive-not-valid = l’archive n’est pas valable
cli-offline-verify-lists-all = `percole verify` liste tous les problèmes
cli-offline-unit-ballots-and-credentials = bulletins et codes de vote

## Steps of a secret election

cli-offline-election-not-made = l’élection ne peut pas être créée
cli-offline-election-made = l’élection { $election } est { $file }
cli-offline-template-should-hold = `name`, `description` et `questions`, chaque question avec `question`, `answers`, `min`, `max` et peut-être `blank`
cli-offline-credentials-not-made = aucun code de vote n’a été fait
cli-offline-credentials-made =
    { $count ->
        [one] un code de vote est fait
       *[other] { $count } codes de vote sont faits
    } : la liste secrète est { $secret }, la liste publique { $public }
cli-offline-not-credentials = { $file } n’est pas une liste de codes de vote publics ({ $detail })
cli-offline-archive-not-made = l’archive ne peut pas être créée ({ $detail })
cli-offline-box-open =
    l’urne est { $file }, ouverte à { $count ->
        [one] un code de vote
       *[other] { $count } codes de vote
    }
cli-offline-ballot-file = le bulletin { $file }
cli-offline-in-box =
    { $count ->
        [one] un bulletin est dans l’urne
       *[other] { $count } bulletins sont dans l’urne
    } :
cli-offline-box-stays-open = l’urne reste ouverte
cli-offline-box-closed =
    l’urne est close : { $count ->
        [one] un bulletin
       *[other] { $count } bulletins
    } à déchiffrer ensemble
cli-offline-no-result-yet = il n’y a pas encore de résultat
cli-offline-result-published = le résultat est dans { $file } ; `percole verify { $file }` le montre

## What trustees do

cli-offline-key-not-made = la clé ne peut pas être créée
cli-offline-key-made = la clé est { $key } ; conservez-la, ainsi que sa phrase de passe. Sa partie publique est { $public }
cli-offline-nothing-decrypted = rien n’a été déchiffré
cli-offline-decryption-added = la part de déchiffrement du dépositaire { $trustee } est dans { $file }
cli-offline-generation-not-begun = la création de la clé commune ne peut pas commencer
cli-offline-generation-begun = donnez { $message } à tous les autres membres. Votre état est { $state } : conservez-le
cli-offline-generation-stops = la création de la clé commune ne continue pas
cli-offline-proof-for-others = donnez { $file } à tous les autres : il leur montre la même chose
cli-offline-give-to-others = donnez à tous les autres membres : { $files }
cli-offline-generation-done = la clé commune est créée. Votre part de la clé est { $state } : conservez-la, ainsi que sa phrase de passe. Le groupe est { $group }
cli-offline-members-awaited = des messages sont attendus de : membre { $members }
cli-offline-compare-fingerprint = tous les membres doivent voir cette empreinte (comparez-la de vive voix) : { $fingerprint }
cli-offline-message-unreadable = le message qui a été fait est illisible ({ $detail })
cli-offline-one-message-a-round = un membre envoie un message par tour : si celui qui est là n’a jamais été envoyé parce qu’un passage a été interrompu, supprimez-le ; sinon, la création de la clé doit recommencer

## Passphrases

cli-offline-passphrase = phrase de passe
cli-offline-new-passphrase = nouvelle phrase de passe
cli-offline-same-again = encore une fois la même
cli-offline-prompt = { $what } :
cli-offline-passphrases-differ = les deux phrases de passe diffèrent ; rien n’a été écrit
cli-offline-no-terminal = il n’y a pas de terminal où demander la phrase de passe
cli-offline-give-passphrase-file = ajoutez --passphrase-file FICHIER
cli-offline-passphrase-unreadable = la phrase de passe est illisible ({ $detail })
cli-offline-passphrase-empty = la phrase de passe est vide
cli-offline-good-passphrase = plusieurs mots que personne ne devine en font une bonne
