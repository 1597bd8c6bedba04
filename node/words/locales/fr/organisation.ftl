## Kinds of bodies; each is also read as the kind by whoever writes it

kind-assembly = assemblée générale
kind-board = conseil d’administration
kind-management = direction
kind-ethics-committee = comité d’éthique
kind-antenne-assembly = assemblée d’antenne
kind-local-representation = représentation locale
kind-working-group = groupe de travail
kind-works-council = conseil d’entreprise
kind-staff-representatives = représentation du personnel
kind-auditors = commissariat aux comptes

## Roles in a body

mandate-chair = présidence
mandate-vice-chair = vice-présidence
mandate-secretary = secrétariat
mandate-treasurer = trésorerie
mandate-member = membre
mandate-substitute = suppléance
mandate-referent = référente ou référent du conseil
mandate-facilitator = animation
mandate-rapporteur = rapporteure ou rapporteur
mandate-managing-director = administration déléguée
mandate-observer = voix consultative

## Words outside a closed list

unknown-kind = `{ $text }` n’est pas un type d’instance connu partout : écrivez l’un de { $known }
unknown-mandate-role = `{ $text }` n’est pas un rôle connu partout : écrivez l’un de { $known }
unknown-unit-state = `{ $text }` n’est pas l’état d’une entité : écrivez l’un de { $known }
unknown-body-state = `{ $text }` n’est pas l’état d’une instance : écrivez l’un de { $known }
unknown-mandate-state = `{ $text }` n’est pas l’état d’un mandat : écrivez l’un de { $known }

## States, as they follow "it is"

unit-active = active
unit-moved = passée à un autre nœud
body-active = en activité
body-dissolved = dissoute
mandate-running = en cours
mandate-ended = terminé
mandate-to-begin = à venir

## Steps that a state does not allow

cannot-unit-count = impossible de compter une entité qui est { $state } : elle doit être { $allowed }
cannot-unit-move = impossible de faire passer à un autre nœud une entité qui est { $state } : elle doit être { $allowed }
cannot-body-change = impossible de modifier une instance qui est { $state } : elle doit être { $allowed }
cannot-body-dissolve = impossible de dissoudre une instance qui est { $state } : elle doit être { $allowed }
cannot-mandate-end = impossible de mettre fin à un mandat qui est { $state } : il doit être { $allowed }
unit-exists = cette entité existe déjà
unit-absent = cette entité n’existe pas encore
body-exists = cette instance existe déjà
body-absent = cette instance n’existe pas encore
mandate-exists = ce mandat existe déjà
mandate-absent = ce mandat n’existe pas encore

## Units

too-many-parts = compte { $count } parties : { $max } au plus sont admises
too-many-languages = compte { $count } langues : { $max } au plus sont admises
unit-language-missing = manque : nommez la langue dans laquelle l’entité travaille
part-too-small = la partie `{ $part }` compte moins de { $threshold } personnes : joignez-la à une autre
parts-do-not-add-up =
    font ensemble { $members ->
        [one] { $members } sociétaire
       *[other] { $members } sociétaires
    } et { $users ->
        [one] { $users } usager
       *[other] { $users } usagers
    }, les totaux sont { $all-members } et { $all-users }
unit-moved-away = { $unit } est passée à un autre nœud : faites-le là-bas

## Bodies

brief-for-groups-only = est réservé aux groupes de travail, et ceci est : { $kind }
figure-out-of-range = vaut { $figure } : donnez de 1 à { $max }, ou rien si ce n’est pas fixé
dissolved-before-established = est le { $last } : l’instance existe depuis le { $first }
body-was-dissolved = { $body } : dissolution le { $last }, plus personne n’y exerce de mandat depuis

## Mandates and days

ends-before-beginning = est le { $last }, avant le premier jour, le { $first }
mandate-term-over = ce mandat est arrivé à son terme le { $to } : il n’y a rien à terminer le { $date }
mandate-begins-on = ce mandat ({ $role }) commence le { $first } : personne ne signe à ce titre avant
mandate-ended-on = ce mandat ({ $role }) a pris fin le { $last } : personne ne signe plus à ce titre depuis le { $since }
not-a-day = `{ $text }` n’est pas une date : écrivez 2020-06-30
not-a-portrait = compte { $bytes } octets : donnez le SHA-256 de l’image, 32 octets

## Names in files

line-twice = figure déjà à la ligne { $line } : gardez une des deux lignes
unit-unknown = `{ $text }` n’est pas une entité d’ici : ajoutez-la d’abord, ou corrigez le nom
unit-unknown-near = `{ $text }` n’est pas une entité d’ici : vouliez-vous dire { $near } ?
body-unknown = `{ $text }` n’est pas une instance d’ici : ajoutez-la d’abord, ou corrigez le nom
body-unknown-near = `{ $text }` n’est pas une instance d’ici : vouliez-vous dire { $near } ?
body-ambiguous = `{ $text }` peut désigner { $places } : écrivez par exemple { $example }
body-not-in-unit = `{ $text }` n’est pas une instance de { $unit } : ajoutez-la d’abord, ou corrigez l’un des deux
body-only-in-file = n’est pas une instance que le nœud connaît
name-and-unit = { $name } ({ $unit })
unit-in-circle = ramène à { $unit } : aucune entité ne fait partie d’elle-même
body-in-circle = ramène à { $body } : l’instance la plus haute ne répond à personne
brief-not-of-group = est réservé aux groupes de travail : laissez vide, ou écrivez groupe de travail comme type
theme-missing = est donné sans thème : nommez le thème du groupe
number-out-of-range = `{ $text }` n’est pas un nombre de 1 à { $max } : laissez vide si ce n’est pas fixé
term-unreadable = `{ $text }` n’est pas une durée : écrivez un nombre de mois, { $max } au plus, ou par exemple 2 ans ; laissez vide si elle n’est pas fixée
office-twice = figure déjà à la ligne { $line } avec le même mandat au même moment : gardez l’un des deux

## Titles of columns, as they may be written

column-unit = entité
column-languages = langues
column-level = niveau
column-part-of = fait partie de
column-body = instance
column-kind = type
column-seats = sièges
column-term = durée en mois
column-answers-to = répond à
column-article = article
column-established = création
column-theme = thème
column-brief = mission
column-due = échéance
column-role = fonction
column-from = du
column-appointed = nommé par
column-to = au

## The map of bodies

map-answers-to = répond à { $body } ({ $unit })
map-no-name = nom non publié
map-no-unit = entité inconnue ici
map-office = { $role } : { $name }
map-office-until = { $role } : { $name }, jusqu’au { $last }
seats-all-filled = { $filled } sur { $seats }
seats-some-vacant =
    { $filled } sur { $seats }, { $vacant ->
        [one] { $vacant } siège vacant
       *[other] { $vacant } sièges vacants
    }
seats-filled =
    { $filled ->
        [one] { $filled } siège occupé
       *[other] { $filled } sièges occupés
    }
