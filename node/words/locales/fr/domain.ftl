## Where, and under which rule

at-field = { $field } : { $message }
under-rule = { $message } (règle { $rule })

## Texts that people enter; each follows the name of its field

is-empty = ne peut pas être vide
is-missing = manque
has-line-break = contient un retour à la ligne : écrivez-le sur une seule ligne
too-many-characters = compte { $count } caractères : { $max } au plus sont admis
control-character = contient le caractère de contrôle { $code } : retirez-le
blank-at-end = commence ou finit par une espace : retirez-la
name-hides = contient le caractère invisible { $code } : écrivez le nom sans lui
text-hides = contient le caractère { $code }, qui ne se voit pas : écrivez-le sans lui
name-not-normal = n’est pas écrit comme un nom est conservé : écrivez `{ $right }`
name-character = contient `{ $character }` ({ $code }), qui n’entre dans aucun nom : écrivez des lettres, des chiffres et la ponctuation usuelle
name-says-nothing = ne contient ni lettre ni chiffre : donnez un nom qui se lise
name-marks = porte plus de signes sur une lettre que l’écriture n’en demande : retirez-les
name-mixes-scripts = mêle des lettres de plusieurs écritures dans `{ $word }` : écrivez chaque mot dans une seule écriture
reason-missing = manque : dites en une phrase pourquoi
not-a-country = n’est pas un code de pays : écrivez deux majuscules, comme FR ou BE
not-a-language-tag = `{ $text }` n’est pas un code de langue : écrivez un code BCP 47 comme fr, nl-BE ou de
language-tag-spelling = `{ $text }` n’est pas un code de langue : écrivez { $right }
not-a-time = `{ $text }` n’est pas une date avec une heure : écrivez `2026-04-24 14:00`, ou `2026-04-24T14:00+02:00`, ou `2026-04-24T14:00[Europe/Paris]`
time-too-fine = est plus fine que la microseconde : donnez au plus six décimales de seconde
hour-missing = `{ $text }` est un jour, il faut aussi une heure : écrivez par exemple `{ $text } 18:00`
offset-too-large = aucun lieu n’est décalé de { $offset } par rapport à UTC : un décalage est d’au plus { $hours } heures, par exemple +02:00
offset-of-other-zone = à ce moment, { $zone } est décalé de { $right } par rapport à UTC, et non de { $offset } : écrivez l’un ou l’autre
hour-left-out = { $time } n’existe pas à l’heure de { $zone }, car on avance alors les horloges : écrivez { $before } ou { $after }
hour-twice = { $time } arrive deux fois à l’heure de { $zone }, car on recule alors les horloges : écrivez { $first } pour la première fois ou { $second } pour la seconde

## Too many of something

too-many-paragraphs = compte { $count } paragraphes : { $max } au plus sont admis
too-many-measures = compte { $count } mesures : { $max } au plus sont admis
too-many-bytes = compte { $count } octets : { $max } au plus sont admis
too-many-groups = compte { $count } groupes de travail : { $max } au plus sont admis
too-many-links = compte { $count } liens : { $max } au plus sont admis
too-many-lines = compte { $count } lignes : { $max } au plus sont admis
too-many-preambles = compte { $count } préambules : { $max } au plus sont admis
too-many-drafters = compte { $count } rédacteurs et rédactrices : { $max } au plus sont admis
too-many-nodes = compte { $count } nœuds : { $max } au plus sont admis
too-many-recommendations = compte { $count } recommandations : { $max } au plus sont admis

## Recommendations

measure-unknown = la mesure { $id } n’est pas dans le texte actuel : omettez cet identifiant, la mesure en recevra un qui n’a jamais servi
measure-twice = { $id } désigne déjà une mesure plus haut dans ce texte
measure-number-beyond = { $number } n’est pas un numéro de mesure : de 1 à { $max }
version-does-not-follow = la version { $version } ne suit pas la version { $newest } : lisez d’abord la plus récente
version-not-current = la version { $version } n’est pas la version actuelle, qui est la { $newest }
version-goes-back = la version { $version } est antérieure à la version { $newest }
comment-window-too-short =
    les remarques sont ouvertes jusqu’au { $until } : elles doivent l’être pendant au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, donc jusqu’au { $earliest } ou plus tard
comments-open-until = les remarques sont ouvertes jusqu’au { $until } : reprenez le texte ensuite
comment-phase-first = les règles du jeu prévoient une phase de remarques : publiez le brouillon et révisez-le avant de l’adopter
nobody-present = ne nomme personne : dites combien de personnes de chaque catégorie étaient présentes
not-another-recommendation = { $number } n’est pas une autre recommandation du cahier, nommée une seule fois
never-begun = il s’agit de changer une recommandation qui n’a jamais été commencée
begun-already = il s’agit de commencer une recommandation qui existe déjà
dropped-already = elle a été retirée de son cahier
not-a-report-id = `{ $text }` n’est pas l’identifiant d’un cahier

## Transmissions

answer-days-out-of-range = vaut { $days } : donnez de 1 à { $max } jours
due-before-receipt = la réponse ne peut pas être attendue pour le { $due } : la réception date du { $received }
due-otherwise-than-asked =
    la réponse est attendue comme l’expéditeur l’a demandé, { $days ->
        [0] pas du tout
        [one] { $days } jour après la réception
       *[other] { $days } jours après la réception
    }

## Votes

closes-before-opening = vaut { $closes } : le scrutin doit se clore après son ouverture, le { $opens }
report-by-before-closing = vaut { $report_by } : les nœuds ne peuvent communiquer leurs résultats qu’à partir de la clôture, le { $closes }
closed-already = vaut { $closes } : ce moment est passé, nous sommes le { $now }
outcome-before-closing = les bulletins sont acceptés jusqu’au { $closes } : le résultat vient ensuite
ballots-not-yet = les bulletins sont acceptés à partir du { $opens }, pas encore maintenant
ballots-too-late = les bulletins étaient acceptés avant le { $closes } : il est trop tard
extended-late = les bulletins sont acceptés jusqu’au { $closes } : un scrutin se prolonge un jour au moins avant
passed-over-late = les bulletins étaient acceptés avant le { $closes } : il est trop tard pour se passer d’un nœud
extends-to-earlier = est le { $closes } : un scrutin se prolonge au-delà du { $old }, où il se clôt jusqu’ici
decision-rule-missing = ne peut pas être vide : un scrutin a besoin d’une règle de décision
no-participants = ne peut pas être vide : invitez au moins un nœud à voter
participant-twice = { $node } est nommé deux fois
not-a-node-id = `{ $text }` n’est pas l’identifiant d’un nœud
not-a-participant = le site n’est pas invité à ce scrutin : qui ouvre un scrutin nomme alors les participants, soi-même compris si ses sociétaires doivent voter
rolls-freeze-late = est le { $freezes } : les listes électorales sont figées plus tard que maintenant et avant la clôture du scrutin, le { $closes }

## Polls and rolls

nobody-entitled = ne peut pas être vide : personne du registre ne peut voter, vérifiez les catégories
joining-after-freeze = les unités qui comptent au sein d’une autre se sont prononcées avant le { $freezes }, quand sa liste électorale a été figée : il est trop tard
member-on-roll-twice = le numéro de sociétaire { $number } y figure deux fois
poll-closes-later = les bulletins sont acceptés jusqu’au { $closes } : le scrutin local se clôt alors, pas avant
poll-extended-late = les bulletins étaient acceptés avant le { $closes } : un scrutin local qui se clôt alors ne se prolonge plus
poll-takes-no-ballots = le scrutin local de ce site est { $state } : il n’accepte pas de bulletins
poll-was-interrupted = le scrutin local de ce site a pris fin le { $at }, { $why } : il n’accepte pas de bulletins
number-not-on-roll = { $number } n’est pas sur la liste électorale, dont les numéros vont de 1 à { $size }
member-not-on-roll = le numéro de sociétaire { $number } ne figure pas sur la liste électorale de ce scrutin local, arrêtée quand le site l’a rejoint
member-not-on-roll-near = le numéro de sociétaire { $number } ne figure pas sur la liste électorale de ce scrutin local : vouliez-vous dire { $near } ?
roll-size-differs =
    vaut { $size } : la liste électorale a été arrêtée avec { $frozen ->
        [one] { $frozen } sociétaire
       *[other] { $frozen } sociétaires
    }
vote-was-cancelled = le scrutin a été annulé le { $at } : { $reason }
joining-too-late = le scrutin s’est clos le { $closes } : un nœud le rejoint ou le décline avant
papers-differ =
    vaut { $voters }, mais { $papers ->
        [one] { $papers } bulletin est compté
       *[other] { $papers } bulletins sont comptés
    } pour la question { $question }
more-voters-than-roll =
    vaut { $voters }, plus que { $size ->
        [one] le { $size } sociétaire
       *[other] les { $size } sociétaires
    } de la liste électorale
another-text-of-version = la version { $version } a déjà été montrée avec un autre texte
not-a-recommendation-id = « { $text } » n’est pas l’identifiant d’une recommandation
names-needed =
    demande { $needed ->
        [one] { $needed } nom
       *[other] { $needed } noms
    }, et en a { $found }
language-twice = y est deux fois dans une langue
named-twice = `{ $text }` est déjà le nom d’une autre
number-of-questions = sont au nombre de { $count } : un scrutin en a 1 à { $most }

## Reports and the groups that adopt them

report-text-frozen = les textes d’un cahier sont figés quand il est { $state } : rouvrez d’abord le cahier, ou commencez-en un autre
groups-not-asked = les groupes ne se prononcent pas sur un cahier quand il est { $state } : ils le font une fois que son nœud le leur remet (`percole report revise`), jusqu’à sa transmission
nothing-leads-report = aucune étape ne mène un cahier de l’état « { $from } » à l’état « { $to } »
agrees-with-words = va avec une réserve ou une opposition : un groupe d’accord n’ajoute rien
statement-missing = manque : dites en quoi consiste la réserve ou l’opposition

## Sheets

left-out-into = va avec une mesure qui est dans le cahier : celle qui est laissée de côté ne va nulle part
