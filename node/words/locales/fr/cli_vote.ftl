## What was done

cli-vote-opened = scrutin « { $title } » : les nœuds peuvent le rejoindre
cli-vote-takes-part = ce nœud participe au scrutin { $vote } ; sa liste électorale est arrêtée
cli-vote-stays-out = ce nœud ne participe pas au scrutin { $vote }
cli-vote-called-off = le scrutin { $vote } est annulé ; ses bulletins ne sont pas dépouillés
cli-vote-is-extended = le scrutin { $vote } accepte les bulletins jusqu’au { $closes }
cli-vote-is-passed-over = le scrutin { $vote } continue sans { $node } ; ceux qui en dépendent votent pour eux-mêmes
cli-vote-was-extended = Clôture reportée le { $at } du { $before } au { $closes } : { $reason }
cli-vote-poll-closes = se clôt le { $closes }
cli-vote-not-a-largest-roll = `{ $text }` ne dit pas quelle liste électorale un nœud peut avoir au plus : écrivez NŒUD=NOMBRE, par exemple France=30000

## Titles of columns and facts

cli-vote-title-opener = ouvert par
cli-vote-title-title = titre
cli-vote-title-opens = ouverture
cli-vote-title-closes = clôture
cli-vote-title-result = résultat
cli-vote-title-ballots = vote
cli-vote-title-certificates = procès-verbaux de dépouillement
cli-vote-title-rolls-freeze = listes électorales figées
cli-vote-title-recommendation = recommandation
cli-vote-title-recommendation-id = son id
cli-vote-title-rule-hash = empreinte de la règle
cli-vote-title-node = nœud
cli-vote-title-roll = inscrits
cli-vote-title-voters = ont voté
cli-vote-title-by-node = additions refaites par le nœud
cli-vote-title-by-program = additions refaites par ce programme
cli-vote-title-remark = remarque

## Lists

cli-vote-no-votes = aucun scrutin ici : `percole vote open` en ouvre un
cli-vote-no-calls = aucun scrutin n’appelle ce nœud à voter : `percole vote open` en ouvre un
cli-vote-opened-elsewhere = ouverts par des nœuds dont celui-ci ne dépend pas ; pour participer, nommez celui qui invite (`percole vote join … --opener NŒUD`) :
cli-vote-no-polls = aucun nœud ne participe

## A vote and its nodes

cli-vote-from-until = du { $opens } au { $closes }
cli-vote-until = jusqu’au { $moment }
cli-vote-here = { $node } (ici)
cli-vote-poll-asked = invité à participer
cli-vote-within = { $name } (au sein de { $country })
cli-vote-place-awaited = compte dès que { $country } fige sa liste électorale et le cite
cli-vote-place-together = ses sociétaires votent avec { $country }
cli-vote-place-nowhere =
    { $members ->
        [one] son { $members } sociétaire ne peut voter nulle part
       *[other] ses { $members } sociétaires ne peuvent voter nulle part
    }
cli-vote-place-nowhere-unknown = ses sociétaires ne peuvent voter nulle part
cli-vote-place-alone = vote pour lui-même : { $country } ne participe pas
cli-vote-poll-included = pris en compte
cli-vote-poll-excluded = écarté
cli-vote-poll-passed-over = sans réponse ; on s’en passe

## The outcome

cli-vote-carried = proposition adoptée
cli-vote-rejected = proposition rejetée
cli-vote-no-quorum = rien n’est décidé, faute de quorum
cli-vote-not-declared = pas encore proclamé
cli-vote-recount-same = même résultat, d’après les procès-verbaux reçus ici
cli-vote-recount-other = AUTRE RÉSULTAT, d’après les procès-verbaux reçus ici
cli-vote-recount-impossible = pas encore possible
cli-vote-recount-nothing = rien à comparer pour l’instant
cli-vote-recount-cancelled = il n’y en a pas : le scrutin a été annulé
cli-vote-tallies-same = même résultat, d’après les dépouillements proclamés
cli-vote-tallies-other = AUTRE RÉSULTAT, d’après les dépouillements proclamés
cli-vote-tallies-unusable = impossible : { $why }
cli-vote-unknown-comparison = `{ $text }` ne dit rien de connu sur un résultat : écrivez l’un de { $known }

## Questions

cli-vote-questions-unusable = les questions de { $file } sont inutilisables : { $why }
cli-vote-question-asked =
    { $seats ->
        [0] { $number }. { $text } ({ $method })
       *[other] { $number }. { $text } ({ $method } ; { $seats } à choisir)
    }
cli-vote-method-yes-no = oui, non ou abstention
cli-vote-title-statuses = peuvent voter
cli-vote-title-categories = peuvent voter : catégories
cli-vote-title-units = peuvent voter : unités
cli-vote-title-record-date = sociétaires à la date du
cli-vote-title-question = question { $number }
cli-vote-title-papers = bulletins
cli-vote-title-blank = blancs
cli-vote-title-method = méthode
cli-vote-title-chosen = choisies
cli-vote-title-tied = ÉGALITÉ non départagée
cli-vote-title-not-counted = non dépouillée
cli-vote-option-named = { $option }
cli-vote-counted = dépouillée
cli-vote-exported = les bulletins sont dans { $file }
cli-vote-title-paper = dont sur papier
cli-vote-corrected = corrigé : ce que { $node } avait certifié est remplacé ; raison : { $reason }
cli-vote-corrected-absent = corrigé : { $node } a trouvé d’autres chiffres, et selon la règle de ce scrutin c’est comme si personne n’y avait voté ; raison : { $reason }
cli-vote-corrected-first = corrigé : { $node } a trouvé d’autres chiffres, mais selon la règle de ce scrutin les premiers comptent ; raison : { $reason }
cli-vote-corrected-late = corrigé trop tard : { $node } a trouvé d’autres chiffres le { $time }, qui ne changent rien ici ; raison : { $reason }
cli-vote-correction-proposed =
    { $papers ->
        [one] une correction est proposée ici avec { $papers } bulletin papier, et attend l’accord d’une deuxième personne ; raison : { $reason }
       *[other] une correction est proposée ici avec { $papers } bulletins papier, et attend l’accord d’une deuxième personne ; raison : { $reason }
    }
cli-vote-title-before = avant
cli-vote-title-after = après
