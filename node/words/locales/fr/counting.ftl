## What was expected, and what was found

expected-found = attendu : { $expected } ; trouvé : { $found }
found-end = la fin du fichier
found-nothing = rien
found-other-columns = des noms de colonnes sans elle

## Names and numbers in every kind of file

expected-name = un nom de 1 à { $max } octets
expected-title = un titre de 1 à { $max } octets
expected-grade = une mention de 1 à { $max } octets
expected-category = un nom de catégorie de 1 à { $max } octets
expected-key = une clé de 1 à { $max } octets
expected-project-id = un identifiant de projet de 1 à { $max } octets
name-on-one-line = un nom sur une seule ligne
name-taken = un nom qu’aucune autre candidature ne porte
at-most-candidates = { $max } candidatures au plus
papers-whole = un nombre entier de bulletins
at-most-papers = { $max } bulletins au plus en tout
at-most-ballots = { $max } lignes de bulletins au plus
at-most-memory = au plus { $mib } Mio de bulletins en mémoire : des bulletins égaux peuvent partager une ligne, avec leur nombre
candidate-number = un numéro de candidature de 1 à { $max }

## BLT

number-of-candidates = le nombre de candidatures, de 1 à { $max }
number-of-seats = le nombre de sièges, de 1 à { $max }
papers-or-end = un nombre de bulletins, ou 0 à la fin des bulletins
candidate-or-end = un numéro de candidature, ou 0 à la fin du bulletin
once-on-ballot = chaque candidature une fois au plus sur un bulletin
name-of-candidate = le nom de la candidature { $number } entre guillemets droits
title-or-end = le titre entre guillemets droits, ou la fin du fichier
name-closed = un guillemet droit à la fin du nom
name-of-several-words = des guillemets droits autour d’un nom de plusieurs mots
ballot-name-closed = une parenthèse ) derrière le nom du bulletin
ballot-twice = le bulletin { $name } figure déjà à la ligne { $line } : gardez-en un des deux
names-besides = { $count ->
        [one] un texte derrière le titre n’a pas été repris : { $texts }
       *[other] { $count } textes derrière le titre n’ont pas été repris : { $texts }
    }
rankings-skipped = { $count ->
        [one] une ligne de bulletins saute un rang ; les rangs suivants remontent
       *[other] { $count } lignes de bulletins sautent un rang ; les rangs suivants remontent
    }

## Tables of papers

row-of-names = une ligne avec les noms des colonnes
names-are-numbers = cette ligne n’a que des nombres, alors qu’on attend les noms des colonnes : mettez au-dessus une ligne avec les noms des candidatures, ou à côté une colonne `bulletins`
column-taken-for-papers = la colonne « { $title } » dit combien de bulletins chaque ligne représente
column-taken-for-voters = la colonne « { $title } » dit qui a voté
grades-line = une ligne `# grades: la meilleure, …, la pire`, ou les mentions en option
column-of-kind-once = une seule colonne « { $title } »
column-for-each = une colonne pour chaque candidature
column-no-candidate = la colonne « { $title } » n’est pas celle d’une candidature : retirez-la, ou dites que les autres colonnes sont laissées de côté (`--ignore-other-columns`)
cells-as-names =
    { $count ->
        [one] { $count } cellule
       *[other] { $count } cellules
    }, comme dans la ligne des noms
rank = un rang : 1 ou plus, ou rien
points = des points, comme 3 ou 2.5
cross = une croix (1 ou x), ou aucune (0 ou rien)
grade-of = une mention : { $grades }
different-grades = { $max } mentions différentes au plus
voter-twice = la personne { $voter } figure déjà à la ligne { $line } : une personne a un bulletin, gardez-en un des deux
voter-near = la personne { $voter } est peut-être { $other } à la ligne { $line } : écrivez les deux pareil, ou nommez-les autrement que par des zéros, espaces ou majuscules
voter-missing = la personne qui vote, puisque d’autres lignes nomment la leur
what-was-read = lu : { $papers ->
        [one] un bulletin
       *[other] { $papers } bulletins
    }, { $candidates ->
        [one] une candidature
       *[other] { $candidates } candidatures
    }
unknown-file-kind = { $file } est d’un type inconnu : son nom devrait finir par { $endings }, ou --format dit le type

## PrefLib

header-line = une ligne `# { $line }`
header-above = des lignes avec # au-dessus des bulletins seulement
category-lines = une ligne `# NUMBER CATEGORIES: …` et les noms des catégories
data-type-other = { $kind }, comme le dit le nom du fichier
categories-count =
    { $count ->
        [one] { $count } catégorie
       *[other] { $count } catégories
    }
one-per-rank = une candidature par rang, puisque le nom annonce des ordres stricts
all-candidates =
    { $count ->
        [one] la { $count } candidature
       *[other] toutes les { $count } candidatures
    }, puisque le nom annonce des ordres complets
whole-number = un nombre entier
number-after-name = un numéro après NAME
number-once = chaque numéro une fois
key-once = chaque clé une fois
number-in-range = un nombre de 1 à { $max }
no-such-number = pas de { $key }, puisqu’il y en a { $count }
candidates-or-header = le nombre de candidatures de 1 à { $max }, ou une ligne avec #
numbered-name = « { $number }, » et un nom
voters-line = le nombre de votants, la somme des bulletins et le nombre d’ordres différents, séparés par des virgules
count-and-order = un nombre de bulletins, `{ $mark }` et un ordre
once-on-line = chaque candidature une fois au plus sur une ligne
voters-add-up =
    { $count ->
        [one] { $count } votant
       *[other] { $count } votants
    }, comme le total des lignes
orders-as-lines =
    { $count ->
        [one] { $count } ordre, autant que de lignes
       *[other] { $count } ordres, autant que de lignes
    }
closing-brace = une accolade { $brace } fermante
number-inside-braces = un numéro de candidature entre { $braces }
comma-between-ranks = une virgule entre les rangs
number-after-comma = un numéro de candidature après la virgule

## Pabulib

section = la section { $name }
column-names-of = les noms des colonnes de { $section }
key-and-value = les noms de colonnes key et value
column-named = une colonne `{ $name }`
column-once = chaque colonne une fois
columns-count =
    { $count ->
        [one] { $count } colonne
       *[other] { $count } colonnes
    }
row-to-column = une cellule dans la colonne { $name }, même vide
at-most-keys = { $max } clés au plus dans META
key-in-meta = `{ $key }` dans META
amount = un montant au-dessus de zéro, comme 1250 ou 12.50
id-without-commas = un identifiant de projet sans virgule
id-and-name-size = un identifiant et un nom de { $max } octets au plus
id-taken = un identifiant qu’aucun autre projet ne porte
vote-types = un vote_type connu : { $known }
one-project = un seul projet, puisque vote_type est choose-1
project-known = l’identifiant d’un projet
project-once = chaque projet une fois au plus dans un vote
points-of-project = des points, comme 3 ou 0.5
points-for-projects =
    des points pour { $count ->
        [one] { $count } projet
       *[other] { $count } projets
    }, comme dans la colonne vote
votes-in-file = { $count }, le nombre de votes du fichier
projects-in-file = { $count }, le nombre de projets du fichier
