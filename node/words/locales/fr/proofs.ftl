## Names, hashes and keys

name-hex = il y faut { $digits } chiffres hexadécimaux en minuscules
name-bytes = il y faut { $wanted } octets, et non { $found }
name-of-log = le nom d’un journal s’écrit `percole/NŒUD/NUMÉRO`
name-of-subject = l’identifiant d’un sujet s’écrit `NŒUD:ID`
key-not-a-key = ces 32 octets ne sont pas une clé publique
key-weak = cette clé publique est faible : n’importe qui pourrait signer pour elle
key-did-not-sign = la signature n’est pas de cette clé

## Proofs and trees

proof-breaks-off = la fin manque, ou quelque chose la suit
proof-impossible = ses tailles ne vont pas ensemble
proof-hashes =
    la preuve demande { $wanted ->
        [one] { $wanted } empreinte
       *[other] { $wanted } empreintes
    }, et en a { $found }
proof-not-to-older = la preuve ne mène pas à la tête plus ancienne
proof-not-to-head = la preuve ne mène pas à la tête
tree-does-not-fit = ce qui est enregistré de l’arbre ne va pas avec sa taille
tree-full = un journal ne peut pas avoir tant d’événements
tree-has-no-leaf =
    le journal compte { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }, et aucun n’a le numéro { $index }
tree-has-no-prefix =
    { $old ->
        [one] { $old } événement ne peut
       *[other] { $old } événements ne peuvent
    } pas être le début de { $new }

## Signed heads, and evidence of two histories

head-too-long = une tête signée compte { $max } octets au plus, celle-ci { $found }
head-too-many-signatures = une tête signée porte { $max } signatures au plus, celle-ci { $found }
head-malformed = ce n’est pas la tête signée d’un journal
head-signed-twice = deux signatures de `{ $name }` se réclament de la même clé
head-of-another-log = la tête est de { $found }, et il fallait { $expected }
head-not-signed = `{ $name }` ne l’a pas signée avec la clé { $key }
head-badly-signed = la signature de `{ $name }` n’est pas valable pour elle
head-not-a-cosignature = ce n’est pas une contresignature
head-proof-missing =
    il manque une preuve qui mène de { $shorter } à { $longer ->
        [one] { $longer } événement
       *[other] { $longer } événements
    }
evidence-malformed = ce ne sont pas deux têtes signées, avec ce qui les relie
evidence-of-nothing = les deux têtes ne se contredisent pas

## Receipts

receipt-too-long = un reçu compte { $max } octets au plus, celui-ci { $found } ; gardez moins de contresignatures
receipt-malformed = ce ne sont pas les octets d’un reçu, ou sa fin manque
receipt-of-two-logs = l’événement a été écrit pour { $leaf }, mais la tête est de { $head }
receipt-event = l’événement qu’il contient est inutilisable : { $why }
receipt-proof = la preuve qu’il contient ne tient pas : { $why }
receipt-head = la tête qu’il contient est inutilisable : { $why }

## Leaves

leaf-too-long = une feuille compte { $max } octets au plus, celle-ci { $found }
leaf-of-another-format = il est d’un autre format que celui que lit cette version
leaf-kind = aucune sorte d’événement n’y est nommée
leaf-causes = un événement repose sur { $max } autres au plus, nommés une fois chacun ; celui-ci en nomme { $found }
leaf-readers = ce qui y dit qui peut le lire est faux
leaf-addressees = il s’adresse à { $max } nœuds au plus, chacun une fois ; celui-ci à { $found }
leaf-flags = il porte des marques que cette version ne connaît pas
leaf-content-long = ce que dit un événement compte { $max } octets au plus, celui-ci { $found } ; joignez un document par son empreinte
leaf-not-canonical = il n’est pas dans sa seule forme

## Heads and packages that another node offers

offer-unrelated =
    il ne se relie pas { $known ->
        [one] à { $known } événement accepté ici
       *[other] aux { $known } événements acceptés ici
    } : { $why }
offer-not-compared = ce qui est gardé ici ne peut pas lui être comparé : { $why }
offer-of-frozen = plus rien n’est pris de ce journal : { $why }
event-of-another-log = il a été écrit pour { $found }, et non pour { $expected }
event-of-another-length =
    il annonce { $stated ->
        [one] { $stated } octet
       *[other] { $stated } octets
    }, et il en est venu { $found }
event-says-otherwise = ce qu’il dit n’est pas ce à quoi sa feuille l’engage
event-is-another = son empreinte est { $found }, mais l’arbre contient { $held }
package-without-head = aucune tête de ce journal n’est encore acceptée ici ; proposez-en d’abord une
package-to-another-head =
    les envois mènent à la tête acceptée de { $accepted ->
        [one] { $accepted } événement
       *[other] { $accepted } événements
    }, celui-ci mène à { $found }
package-count = un envoi compte de 1 à { $max } événements, celui-ci { $found }
package-bytes = les événements d’un envoi comptent { $max } octets au plus, ceux-ci { $found }
package-beyond-head =
    il finit à { $end }, au-delà de la tête acceptée de { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    }
package-gap =
    { $held ->
        [one] { $held } événement est gardé
       *[other] { $held } événements sont gardés
    }, mais il commence à { $start } ; envoyez à partir de { $held }
package-event = l’événement { $index } ne peut pas être accepté : { $why }
package-not-signed = les événements jusqu’à { $end } ne sont pas ceux de la tête acceptée de { $size } : { $why }
mirror-ahead =
    { $held ->
        [one] { $held } événement est gardé
       *[other] { $held } événements sont gardés
    }, mais la tête acceptée en couvre { $size }
mirror-root =
    { $size ->
        [one] le seul événement gardé n’est pas celui
       *[other] les { $size } événements gardés ne sont pas ceux
    } de la tête acceptée
mirror-moved-meanwhile = cela a bougé entre-temps
wire-content-without-leaf = il dit quelque chose sans sa feuille
wire-leaf-and-hash = feuille et empreinte sont venues ensemble : l’empreinte découle de la feuille
wire-content-denied = il dit quelque chose en disant qu’il ne dit rien
