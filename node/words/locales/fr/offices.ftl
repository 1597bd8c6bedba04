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

office-held-already = exerce déjà ce mandat depuis le { $from }, dans un terme qui n’est pas fini alors
office-held-for-long = exerce déjà ce mandat, dans un terme qui n’est pas fini alors
holder-alike = « { $name } » peut être pris pour « { $other } », qui exerce déjà un mandat : si c’est la même personne, écrivez son nom pareil
member-is-no-person = personne ici n’est le ou la sociétaire { $number } : `percole person add --member` l’ajoute

## Who acts

office-of = { $role } – { $body }
office-in = un mandat – { $body }
act-body-missing = dites pour quelle instance et à quel titre vous agissez
act-role-without-body = { $role } est une fonction dans une instance : nommez aussi l’instance
act-role-missing = dites à quel titre vous agissez pour l’instance
act-body-elsewhere = { $body } est une instance d’un autre nœud : ses titulaires agissent là-bas
act-not-yours = ce mandat n’est pas le vôtre ({ $office }) : agissez au titre d’un mandat que vous exercez
act-mandate-of-other-office = n’est pas un mandat pour cette fonction ({ $office })
act-several = { $count } personnes exercent ce mandat aujourd’hui : nommez le mandat de celle pour qui vous enregistrez
act-vacant = personne ne signe aujourd’hui à ce titre pour { $body } : { $why }
act-never-held = personne n’a jamais exercé ce mandat ({ $office }) : commencez par en enregistrer un (`percole mandate begin`)
for-operators-only = cela revient à celles et ceux qui gèrent le nœud, pas aux personnes : demandez à son secrétariat
for-persons-only = c’est l’affaire d’une personne et de son propre jeton : un exploitant n’a pas de bulletin à lui

## Persons

person-status-unknown = `{ $text }` n’est pas un statut de personne : écrivez member, user ou staff
person-number-missing = manque : donnez le numéro de sociétaire
person-exists = cette personne est déjà enregistrée sous { $id }
