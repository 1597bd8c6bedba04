## What is not here, or not this node's

unit-not-known = aucune entité { $id } n’est connue ici ; voir `percole unit list`
body-not-known = aucune instance { $id } n’est connue ici ; voir `percole body list`
mandate-not-known = aucun mandat { $id } n’est connu ici ; voir `percole mandate list`
person-not-known = aucune personne { $id } n’est connue ici ; voir `percole person list`
member-not-known = personne n’a le numéro de sociétaire { $number }
of-another-node = cela appartient au nœud { $node } : lui seul peut le modifier
unit-not-hosted = est une entité d’un autre nœud : seul son hôte y crée des instances
own-unit-missing = ce nœud n’a pas encore d’entité : inscrivez le pays ou l’antenne qu’il est (`percole unit create`)

## Names that are taken, files that change what is here

unit-name-taken = { $name } est le nom d’une autre entité de ce nœud : choisissez-en un autre
body-name-taken = { $name } est le nom d’une autre instance de cette entité : choisissez-en un autre
import-reason-missing =
    manque : le fichier modifie { $count ->
        [one] une chose déjà connue ici, dites pourquoi
       *[other] { $count } choses déjà connues ici, dites pourquoi
    }
import-overtaken = quelqu’un vient de modifier les mêmes choses : refaites l’essai

## Mandates in files

office-held-already = exerce déjà ce mandat dans un terme qui n’est pas fini alors ({ $from })
member-is-no-person = personne ici n’est le ou la sociétaire { $number } : `percole person add --member` l’ajoute
