method-title =
    { $method ->
        [choose] Choix de k parmi n
        [approval] Approbation
        [score] Notes
        [majority-judgement] Jugement majoritaire
        [schulze] Schulze (voix gagnantes)
        [instant-runoff] Vote alternatif
        [stv] VUT, SSI 2007/42 règles 45–52 (cinq décimales)
        [stv-exact] VUT, SSI 2007/42 règles 45–52 avec fractions exactes
        [equal-shares] Méthode des parts égales (utilité : le coût)
        [equal-shares-points] Méthode des parts égales (utilité : les points)
       *[greedy] Par ordre de voix
    }
method-used = Méthode : { $method }
withdrawn = Retrait : { $names }
ties-stop = Égalités : le dépouillement s’arrête et dit qui est à égalité
ties-by-order = Égalités : selon l’ordre indiqué : { $names }
ties-by-draw = Égalités : par tirage avec la graine « { $seed } » : { $names }
names-and-more =
    { $names } et { $count ->
        [one] un autre
       *[other] { $count } autres
    }
nobody-elected = Élus : personne pour l’instant
nothing-funded = Financés : rien pour l’instant
elected-are = Élus : { $names }
funded-are = Financés : { $names }
open-tie-for-places = ÉGALITÉ, pour { $places ->
        [one] 1 place
       *[other] { $places } places
    } : { $names }
open-tie-of-exclusion = ÉGALITÉ, qui est à éliminer : { $names }
open-tie-of-surplus = ÉGALITÉ, quel excédent est transféré d’abord : { $names }
open-tie-of-funding = ÉGALITÉ, quel projet est financé d’abord : { $names }
no-tie-break = La question ne dit pas comment départager, le dépouillement s’arrête donc ici
tie-of-place = Égalité entre { $among } : { $chosen } obtient la place, { $by }
tie-of-exclusion = Égalité entre { $among } : { $chosen } est éliminé, { $by }
tie-of-surplus = Égalité entre { $among } : { $chosen } est transféré d’abord, { $by }
tie-of-funding = Égalité entre { $among } : { $chosen } est financé d’abord, { $by }
by-earlier-stage = selon les voix à l’étape { $stage }
by-order = selon l’ordre indiqué
by-draw = par tirage
by-nobody = par personne
papers-in-all = Bulletins : { $total } ({ $parts })
papers-counted =
    { $count ->
        [one] { $count } compté
       *[other] { $count } comptés
    }
papers-blank =
    { $count ->
        [one] { $count } blanc
       *[other] { $count } blancs
    }
papers-spoiled =
    { $count ->
        [one] { $count } nul
       *[other] { $count } nuls
    }
places = Places : { $seats }
crosses-max = Un bulletin peut porter jusqu’à { $count ->
        [one] une croix
       *[other] { $count } croix
    }
column-votes = Voix
column-points = Points
column-cost = Coût
column-left = Reste
column-each-pays = Chacun paie
column-per-point = Par point
column-payers = Payeurs
column-give-all = Donnent tout
column-spent = Dépensé
column-papers = Bulletins
column-change = Variation
column-majority-grade = mention majoritaire
column-next-grade = mention médiane suivante
mark-elected = élu
mark-tied = à égalité
mark-excluded = éliminé
mark-funded = financé
mark-too-dear = trop cher
grade-missing = Un bulletin sans mention pour un candidat donne la plus mauvaise
equal-so-far = Égalité jusqu’ici ; après avoir retiré à chacun { $count ->
        [one] un bulletin médian
       *[other] { $count } bulletins médians
    } :
ranking = Classement :
matrix-preferred = Combien de bulletins préfèrent celui de gauche à celui du haut (* signale une victoire) :
matrix-paths = La plus faible victoire du chemin le plus fort (* quand il est plus fort que le retour) :
runoff-round = Tour { $number } : { $papers ->
        [one] un bulletin compte
       *[other] { $papers } bulletins comptent
    }, majorité { $majority }
row-no-further = (plus de préférence)
row-cut-off = (arrondi perdu)
papers-move = Bulletins de { $name } : { $moves }
papers-to = { $papers } à { $name }
papers-to-nobody = { $papers } sans autre préférence
no-papers-move = aucun bulletin
quota = Quota : { $papers } ÷ ({ $seats } + 1), arrondi vers le bas, + 1 = { $quota }
fractions-exact = Les fractions sont exactes ; ≈ signale celles que ce tableau arrondit vers le bas
stage = Étape { $number } : { $action }
first-preferences = premières préférences
surplus-moves = { $name } a { $total } voix, soit { $surplus } au-dessus du quota, qui sont transférées
papers-move-at =
    { $papers ->
        [one] un bulletin reçu
       *[other] { $papers } bulletins reçus
    } à { $received }, transmis à { $passed }
fewest-excluded = { $name } a le moins de voix, { $total }, et est éliminé
elected-last = Élus : { $names } (dernières places, règle 52)
budget = Budget : { $limit }
spent-of = Dépensé : { $spent } sur { $limit }
each-voter-has = Chaque votant dispose de { $share }
then-by-votes = Avec le reste, par ordre de voix :
then-by-points = Avec le reste, par ordre de points :
nothing-more-fits = Rien d’autre n’entre sans ajouter d’argent
add-one-fits = Avec { $added } × { $unit } de plus par votant, rien d’autre n’entre ; ce résultat est retenu
add-one-over = Avec { $added } × { $unit } de plus par votant, le budget serait dépassé ; le résultat précédent est retenu
ballots-ranked = des bulletins classés
ballots-marked = des bulletins à croix
ballots-scored = des bulletins à points
ballots-graded = des bulletins à mentions
ballots-whole-points = des croix, ou des points entiers à partir de 0
ballots-other-points = d’autres points
other-ballots = `{ $method }` demande { $needs }, or le fichier contient { $found }
seats-of-budget = `{ $method }` dépense un budget, un nombre de places n’y a pas de sens : ne l’indiquez pas
seats-one = le vote alternatif élit une personne, et non { $seats } ; pour plusieurs places, employez `stv`
seats-none = il faut au moins une place à pourvoir, et non 0
order-names-twice = `{ $name }` y figure deux fois
order-lacks = `{ $name }` y manque
order-unknown = `{ $name }` n’est pas candidat
order-ambiguous = `{ $name }` peut désigner plusieurs candidats
method-unknown = `{ $text }` n’est pas une méthode : écrivez l’une de { $known }
