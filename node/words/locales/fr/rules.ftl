## Reading a rule

rule-under-article = { $problem } ({ $article })
rule-too-long = une règle compte { $max } octets au plus, celle-ci { $bytes }
rule-key-unknown = clé inconnue : sont connues { $known }
rule-key-unknown-near = clé inconnue : vouliez-vous écrire `{ $near }` ? Sont connues { $known }
rule-format-missing = manque : écrivez `format = "{ $format }"`
rule-format-other = cette version lit `{ $format }`
rule-choice-missing = manque : écrivez l’un de { $known }
rule-value-missing = manque : écrivez une valeur comme `"{ $example }"`
rule-id-missing = manque : écrivez un identifiant en minuscules, chiffres et traits d’union
rule-id-form = un identifiant compte de 1 à { $max } minuscules, chiffres et traits d’union
rule-list-too-long = { $max } entrées au plus sont admises
rule-text-too-long = un texte compte { $max } octets au plus
rule-text-needed = il faut ici un texte entre guillemets, qui ne soit pas vide
rule-whole-number = il faut ici un nombre entier de 0 à { $max }
rule-not-a-fraction = `{ $text }` n’est pas une fraction : écrivez-la comme `2/3`, `35%` ou `12.5%`
rule-not-a-threshold = `{ $text }` n’est pas un seuil : écrivez `simple`, `absolute`, `2/3`, `60%` ou `more than 1/2`
rule-part-bounds = doit dépasser zéro, et faire au plus la totalité (1/1)
rule-twice = `{ $text }` y figure deux fois : gardez-en un

## Parameters that contradict each other

rule-majority-missing = manque : écrivez `[majority]` avec un seuil
rule-simple-alone = une majorité simple compare les oui aux non : retirez `base` et `abstention`, ou prenez `"absolute"`
rule-only-expressed = n’a de sens qu’avec `base = "expressed"` : retirez-le
rule-one-node = un nœud au moins doit approuver
rule-never-approve =
    { $needed ->
        [one] { $needed } nœud sur { $nodes } ne peut
       *[other] { $needed } nœuds sur { $nodes } ne peuvent
    } jamais approuver : prenez { $nodes } au plus
rule-colleges-empty = manque : écrivez un `[[colleges.list]]` par collège de vote
rule-weights-denominator = les poids demandent un trop grand dénominateur commun : prenez des pourcentages entiers
rule-category-twice = `{ $category }` est dans deux collèges de vote : laissez-la dans un seul
rule-category-missing = nommez au moins une catégorie
rule-ceiling-whole = la totalité n’est pas un plafond : retirez-le
rule-merge-missing = manque : nommez une partie voisine pour chaque partie
rule-merge-only = va avec `then = "merge"` : retirez-le
rule-own-neighbour = une partie n’est pas sa propre voisine : nommez-en une autre
rule-tie-only-simple = les oui et les non ne peuvent être à égalité que dans une majorité simple : retirez `tie`, ou mettez `threshold = "simple"`
rule-small-numbers-missing = manque : une règle qui regarde les nœuds ou les collèges de vote un à un dit à l’avance ce que devient une partie qui a très peu de voix : `then = "publish"`, `"merge"` ou `"not-evaluable"`
rule-present-of-present = les présents sont toujours tous les présents : écrivez `who = "voting"`
rule-voting-basis = ceux qui ont voté ne sont connus que dans l’unité des voix : mettez `basis` et `votes` pareils
rule-goes-with-node = va avec `level = "node"` : retirez-le
rule-goes-with-node-or-college = va avec `level = "node"` ou `"college"` : retirez-le
rule-no-approval = aucun nœud n’approuve ou non dans cette règle : ajoutez `[nodes]`, ou prenez `"no-quorum"` ou `"out"`
rule-no-colleges = il n’y a pas de collèges de vote dans cette règle : ajoutez `[colleges]`, ou prenez `"overall"`
rule-unknown-college = `{ $college }` n’est pas un collège de vote de cette règle

## What laws refuse, and their articles

law-weights-sum = les poids font { $percent } % ensemble : il faut 100 %
law-one-vote = chaque associé a une voix : écrivez `votes = "members"`
law-quorum-missing =
    { $basis ->
        [members] manque : la loi demande un quorum de { $part } des sociétaires sur première convocation
        [shares] manque : la loi demande un quorum de { $part } des parts émises sur première convocation
       *[any] manque : la loi demande un quorum de { $part } sur première convocation
    }
law-quorum-low =
    { $basis ->
        [members] { $given } est moins que { $part } des sociétaires, que la loi demande
        [shares] { $given } est moins que { $part } des parts émises, que la loi demande
       *[any] { $given } est moins que { $part }, que la loi demande
    }
law-second-call = sur deuxième convocation la loi demande encore { $part }
law-tie = une égalité n’est pas une majorité : écrivez `tie = "fails"` ou `"casting-vote"`
law-more-than = `{ $given }` ne suffit pas : la loi demande plus de { $part } des suffrages exprimés
law-at-least = `{ $given }` ne suffit pas : la loi demande au moins { $part } des suffrages exprimés
law-colleges-missing = manque : sans collèges de vote, retirez `"fr-scic-colleges"` de `laws`
law-three-colleges = une SCIC a au moins trois collèges de vote, en voici { $count }
law-weight-low = le collège `{ $college }` a { $percent } %, moins de { $limit } % : prenez de { $limit } % à { $most } %
law-weight-high = le collège `{ $college }` a { $percent } %, plus de { $limit } % : prenez de { $least } % à { $limit } %
law-ceiling-missing = manque : les associés non coopérateurs détiennent ensemble 35 % au plus (49 % s’il y a des coopératives parmi eux)
law-ceiling-high = { $given } dépasse 49/100 (35/100 pour ceux qui ne sont pas des coopératives)
law-ceiling-one = un plafond doit être de 35 % au plus, pour ceux qui ne sont pas des coopératives
law-cap-missing = un vote par parts demande une limite : nul ne vote, voix propres et pouvoirs ensemble, avec plus de 1/10 des voix des parts représentées ; ajoutez `[cap]`, ou écrivez `votes = "members"`
law-cap-high = { $given } est plus de 1/10 des voix des parts représentées
law-cap-base = le dixième se prend sur les voix représentées : écrivez `base = "represented"`
law-cap-rounding = un arrondi vers le haut pourrait dépasser le dixième : écrivez `rounding = "down"` ou `"exact"`
law-convening = les sociétaires se comptent le jour de la convocation : écrivez `of = "convening"`
law-of-1947 = loi n° 47-1775 du 10 septembre 1947, art. { $article }
law-of-commerce = code de commerce, art. { $article }
law-of-approval = arrêté royal du 8 janvier 1962, art. 1er
law-of-companies = CSA, art. { $article }
law-of-europe = règlement (CE) n° 1435/2003, art. { $article }

## Tallies

tallies-too-long = un fichier de dépouillements compte { $max } octets au plus, celui-ci { $bytes }
tallies-too-many = { $counts } fois un nœud et une question : { $max } au plus sont admises ; posez moins de questions en un scrutin
tallies-entries = { $count } entrées : { $max } au plus sont admises
tallies-id = un identifiant compte de 1 à { $max } octets, sans caractères de commande
tallies-no-question = nommez au moins une question
tallies-not-a-question = n’est pas parmi les questions
tallies-two-ways = une question est dépouillée soit par une méthode, soit par oui, non et abstentions
tallies-reason-long = un motif compte { $max } octets au plus
tallies-reason-missing = manque : une exclusion est publiée avec son motif
tallies-correction = une correction demande le statut `counted` ou `late`, et un motif
tallies-certificate-missing = manque : un nœud sans procès-verbal de dépouillement est `silent` ou `declined`
tallies-within = `{ $node }` n’est pas ici un autre nœud qui compte pour lui-même
tallies-no-part = nommez au moins une partie, comme `"all"`
tallies-withheld-listed = des voix tenues secrètes ne sont pas détaillées : retirez l’un des deux
tallies-withheld-low = est le nombre au-dessous duquel les voix restent secrètes : 2 ou plus
tallies-question-missing = `{ $question }` manque
tallies-votes-uncounted = un nœud qui n’est pas compté n’a pas de voix ici, seulement sa liste électorale
tallies-figure-large = un chiffre vaut { $max } au plus
tallies-more-members =
    { $attending ->
        [one] { $attending } sociétaire présent ou représenté
       *[other] { $attending } sociétaires présents ou représentés
    }, mais seulement { $roll } sur la liste électorale
tallies-more-shares =
    { $attending ->
        [one] { $attending } part présente ou représentée
       *[other] { $attending } parts présentes ou représentées
    }, mais seulement { $roll } sur la liste électorale
tallies-more-votes =
    { $votes } voix, mais seulement { $attending ->
        [one] { $attending } présente ou représentée
       *[other] { $attending } présentes ou représentées
    }
tallies-not-a-part = `{ $part }` n’est pas une partie ici
tallies-more-than-held =
    { $votes ->
        [one] { $votes } voix exprimée
       *[other] { $votes } voix exprimées
    }, mais { $held ->
        [one] { $held } détenue
       *[other] { $held } détenues
    }
tallies-more-than-part = plus de voix sur `{ $question }` que la partie `{ $part }` n’en compte
