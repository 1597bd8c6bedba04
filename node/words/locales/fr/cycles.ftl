## États, tels qu’ils suivent « elle est »

cycle-open = ouverte
cycle-closed = close
unknown-cycle-state = « { $text } » n’est pas l’état d’une édition : écrivez { $known }
cycle-exists = cette édition existe déjà
cycle-absent = cette édition n’existe pas encore
cannot-cycle-move-dates = impossible de déplacer les dates d’une édition { $state } : elle doit être { $allowed }
cannot-cycle-close = impossible de clore une édition { $state } : elle doit être { $allowed }

## Une édition

edition-called = saison { $season }, édition { $number }
edition-number = « { $number } » n’est pas le numéro d’une édition : écrivez un nombre de 1 à { $max }
season-form = « { $text } » n’est pas le code d’une saison : écrivez de 1 à { $max } lettres, chiffres et traits d’union, sans espace, par exemple 2019-2020
charter-hash-other = les règles du jeu ne sont pas celles que nomme l’empreinte
consents-too-many = { $max } accords au plus sont nommés
phases-too-many = les dates de { $max } phases au plus sont déplacées
no-such-cycle = aucune édition ne s’appelle « { $text } » : `percole cycle list` les montre
cycle-not-known = on ne connaît ici aucune édition { $id }
no-open-cycle = aucune édition n’est ouverte sur ce site
cycle-open-already = { $edition } est ouverte sur ce site : commencez par la clore
cycle-number-taken = ce site a déjà ouvert { $edition } : prenez un autre numéro
decided-by-missing = dites ce qui l’a décidé : un scrutin, une résolution ou un motif
vote-without-outcome = le scrutin « { $title } » n’a pas encore de résultat : ouvrez l’édition une fois le résultat proclamé
phase-unknown = les règles du jeu ne connaissent pas de phase « { $phase } » : écrivez { $known }
phase-none = les règles du jeu n’ont pas de phases
dates-same = ce sont déjà ses dates
charter-of-other-version = les règles du jeu de cette édition ne peuvent pas être lues par cette version
answer-days-too-few =
    { $days ->
        [one] { $days } jour pour répondre, c’est
       *[other] { $days } jours pour répondre, c’est
    } trop peu : donnez { $min ->
        [one] { $min } jour
       *[other] { $min } jours
    } ou plus
vote-opener-other = les scrutins sont ouverts par { $openers }, et non par { $body }
vote-opener-missing = les scrutins sont ouverts par { $openers } : nommez l’instance et la fonction au nom desquelles vous agissez
vote-rule-other = les scrutins sont décidés par { $rules }, et non par la règle « { $id } »
dates-without-consent = les dates sont déplacées avec l’accord des personnes concernées : dites qui a donné son accord, et quand
act-out-of-phase = { $act } du { $from } au { $to } : nous sommes le { $today }

## Les parties des règles, et où elles se trouvent

topic-comments = remarques
topic-answers = réponses
topic-minutes = comptes rendus
topic-notice = convocations
topic-adoption = adoption
topic-votes = scrutins
topic-moderation = modération
topic-small-numbers = petits nombres
topic-retention = conservation
topic-dates = déplacement des dates
topic-bounds = bornes
unknown-topic = « { $text } » n’est pas une partie des règles du jeu : écrivez { $known }
article-said = article { $number }
article-built-in = article { $number } des règles intégrées
under-article = { $said } ({ $article })
charter-untitled = Règles du jeu

## Ce qui ne va pas dans un fichier

charter-too-long = des règles du jeu ont { $max } octets au plus, celles-ci en ont { $bytes }
fault-at-line = ligne { $line } : { $message }
fault-at-article = ligne { $line }, { $article } : { $message }
faults-several =
    { $count } choses ne vont pas dans ces règles du jeu :
    { $faults }
texts-form = écrivez un texte, ou un par langue sous `fr`, `nl`, `en` et `de`
figure-outside = { $figure } n’a pas sa place ici : écrivez un nombre entier de { $min } à { $max }
bound-empty = une borne demande `min`, `max` ou les deux
bound-crossed = aucun nombre ne vaut au moins { $min } et au plus { $max } : échangez-les
bound-too-low = { $what } : { $figure } ({ $ours }) est inférieur aux { $min } que demandent les règles « { $above } » ({ $theirs })
bound-too-high = { $what } : { $figure } ({ $ours }) est supérieur aux { $max } que permettent les règles « { $above } » ({ $theirs })

## La participation, et ce qu’elle veut dire

unknown-participation = « { $text } » n’est pas un niveau de participation : écrivez { $known }
participation-information = information
participation-consultation = consultation
participation-concertation = concertation
participation-codecision = codécision
meaning-information = vous êtes tenu au courant ; rien ne vous est demandé
meaning-consultation = on vous demande votre avis, sans garantie d’être suivi
meaning-concertation = vous cherchez ensemble avec celles et ceux qui décident ; ce sont eux qui décident
meaning-codecision = vous décidez ensemble : rien ne tient sans votre accord
unknown-participant = « { $text } » ne dit pas qui prend part : écrivez { $known }
participant-members = les sociétaires
participant-users = les usagers
participant-guests = les invités
participant-everybody = tout le monde
unknown-phase-act = « { $text } » n’est rien qui se fasse dans une phase : écrivez { $known }
phase-act-write = les cahiers s’écrivent
phase-act-comment = les cahiers sont ouverts aux remarques
phase-act-adopt = les groupes adoptent les cahiers
phase-act-hand-over = les cahiers sont transmis
phase-act-vote = les scrutins commencent
unknown-bounded = « { $text } » n’est pas un chiffre que l’on borne : écrivez { $known }
bounded-comment-days = jours de remarques au moins
bounded-answer-days = jours pour répondre
bounded-minutes-days = jours jusqu’au compte rendu
bounded-notice-days = jours de préavis
bounded-adoption-days = jours après lesquels le silence ne bloque plus
bounded-small-number = seuil des petits nombres
bounded-retention-months = mois de conservation des bulletins

## Ce que disent les règles

says-phase = { $name } : du { $from } au { $to }, { $level }, pour { $who }
says-competence = { $subject } : décidé par { $body }, avec { $level }
says-competence-advised = { $subject } : avis préalable de { $bodies }
says-competence-informed = { $subject } : information de { $bodies }
says-comments-free = un cahier est ouvert aux remarques aussi longtemps que ses auteurs le veulent
says-comments =
    un cahier ouvert aux remarques le reste au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
says-comments-required-free = aucun cahier n’est adopté avant d’avoir été ouvert aux remarques
says-comments-required =
    aucun cahier n’est adopté avant d’avoir été ouvert aux remarques au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
says-answers =
    une instance a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } pour répondre à un cahier, et jamais moins de { $min ->
        [one] { $min } jour
       *[other] { $min } jours
    }
says-minutes =
    le compte rendu paraît au plus tard { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après la réunion
says-notice =
    une réunion est annoncée au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } à l’avance
says-adoption =
    un cahier est adopté quand chaque groupe s’est prononcé et qu’aucun ne s’y oppose ; un groupe silencieux pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } ne bloque rien
says-votes-by-all = les scrutins sont ouverts par toute instance
says-votes-by = les scrutins sont ouverts par { $openers }
says-votes-rules = { $openers }, et décidés par { $rules }
says-moderation = { $by } modère ; on fait appel auprès de { $appeal }
says-small-numbers =
    les chiffres de moins de { $threshold ->
        [one] { $threshold } personne
       *[other] { $threshold } personnes
    } sont joints à d’autres
says-retention =
    les bulletins et les liens des listes électorales sont effacés { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    } après le résultat
says-dates = les dates sont déplacées avec un motif
says-dates-consent = les dates sont déplacées avec un motif et l’accord des personnes concernées
says-bound = les règles des sites en dessous respectent : { $what }, de { $min } à { $max }
says-bound-min = les règles des sites en dessous respectent : { $what }, { $min } ou plus
says-bound-max = les règles des sites en dessous respectent : { $what }, { $max } ou moins

## Who opens, moves and closes editions
cycle-office-needed = les éditions reviennent aux fonctions qui préparent les réunions du conseil d’administration, de la direction ou de l’assemblée : vous agissez pour { $body }
cycle-not-yours = les personnes qui préparent les réunions du conseil d’administration, de la direction ou de l’assemblée ouvrent et modifient les éditions
answer-days-too-many =
    { $days ->
        [one] { $days } jour pour répondre, c’est
       *[other] { $days } jours pour répondre, c’est
    } trop : donnez { $max ->
        [one] { $max } jour
       *[other] { $max } jours
    } au plus
