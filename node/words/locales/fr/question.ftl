## Questions of a vote, and their answers

unknown-method = `{ $text }` n’est pas une méthode : écrivez l’une de { $known }
completion-elsewhere = ne concerne que le budget à parts égales : laissez-le de côté
budget-elsewhere = ne concerne que les budgets : laissez de côté le budget et les coûts
budget-missing = manque : dites combien peut être dépensé, et ce que coûte chaque option
cost-missing = est nécessaire pour chaque option
cost-not-positive = est un montant supérieur à zéro, comme 1200 ou 12.50
ties-of-rule = sont tranchées par la règle pour une question par oui ou non : laissez ceci de côté
seed-too-long = a au plus { $most } octets
order-of-all =
    { $count ->
        [one] nomme la seule option une fois, par son numéro
       *[other] nomme chacune des { $count } options une fois, par son numéro
    }
not-of-this-method = ne concerne pas cette méthode : laissez-le de côté
number-from-to = { $number } n’est pas un nombre de { $least } à { $most }
answer-missing = est vide : donnez une réponse
answer-of-other-options =
    ne répond pas à une question sur { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
value-beyond = { $value } dépasse { $most }, le plus qu’une option puisse recevoir
too-many-marks = { $marks } options sont choisies, et { $most } au plus peuvent l’être
equal-ranks = deux options ont le même rang : cette méthode veut un rang propre à chacune
rank-missing = les rangs ne se suivent pas à partir de 1
other-number-of-figures =
    cette question a { $needed ->
        [one] { $needed } chiffre
       *[other] { $needed } chiffres
    }, et { $found ->
        [one] { $found } est certifié
       *[other] { $found } sont certifiés
    }
papers-without-need = pour cette question, des sommes sont certifiées, et non des bulletins
figures-cannot-be =
    { $papers ->
        [one] { $papers } bulletin ne peut
       *[other] { $papers } bulletins ne peuvent
    } pas donner ces chiffres
nothing-given = `{ $text }` ne donne rien : écrivez une option, un deux-points et ce qu’elle reçoit
unknown-grade = `{ $text }` n’est aucune des mentions
unknown-option = `{ $text }` n’est aucune des options : nommez-la par son numéro ou comme elle s’appelle
option-twice = `{ $text }` y est deux fois
means-two = `{ $text }` peut désigner une chose par son numéro et une autre par son nom : écrivez le numéro avec `#`, comme `#{ $number }`
name-is-another-number = `{ $text }` est le numéro d’une autre réponse, et personne ne sait laquelle est choisie : donnez-lui un nom qui n’est pas le nombre { $number }
name-is-blank = `{ $text }` est le mot du vote blanc : écrivez davantage du nom, par exemple un prénom
name-is-several = `{ $text }` en nomme plusieurs autres : écrivez-le sans les signes qui séparent les réponses
not-points = `{ $text }` n’est pas un nombre entier de points
unknown-completion = est `none`, `add1` ou `add1+greedy`
