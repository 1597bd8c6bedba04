## Named ballots

cli-ballot-cast = le bulletin du numéro { $member } est dans l’urne : { $choice }
cli-ballot-cast-own = votre bulletin est dans l’urne : { $choice }
cli-ballot-on-no-roll = vous n’êtes sur aucune liste électorale
cli-ballot-title-vote = scrutin
cli-ballot-title-booth = isoloir
cli-ballot-title-event = événement
cli-ballot-title-roll-number = n° de liste
cli-ballot-title-member = sociétaire
cli-ballot-title-cast = déposé
cli-ballot-title-changes = changements
cli-ballot-no-ballots = aucun bulletin dans l’urne
cli-ballot-turnout =
    { $voters } sur { $roll ->
        [one] { $roll } inscrit
       *[other] { $roll } inscrits
    } { $voters ->
        [one] a voté
       *[other] ont voté
    }

## Ballots from a file

cli-ballot-ballots = bulletins
cli-ballot-imported =
    { $accepted ->
        [one] { $accepted } bulletin repris
       *[other] { $accepted } bulletins repris
    }, dont { $changed } à la place d’un plus ancien ; { $unchanged ->
        [one] { $unchanged } inchangé
       *[other] { $unchanged } inchangés
    }
cli-ballot-would-import =
    le fichier est bon : il donnerait { $accepted ->
        [one] { $accepted } bulletin
       *[other] { $accepted } bulletins
    }, dont { $changed } à la place d’un plus ancien, et en laisserait { $unchanged ->
        [one] { $unchanged } inchangé
       *[other] { $unchanged } inchangés
    } ; rien n’a été écrit
cli-ballot-node-stopped = le nœud s’est arrêté avant la fin
cli-ballot-interrupted-at-start = la reprise a été interrompue avant que le nœud n’annonce un seul bulletin : { $why }
cli-ballot-interrupted =
    la reprise a été interrompue ; sont sûrement dans l’urne : { $done } sur { $total ->
        [one] { $total } bulletin
       *[other] { $total } bulletins
    } ({ $why })
cli-ballot-goes-on-where-it-stopped = redonnez la même commande : elle continue, et aucun bulletin ne compte deux fois

## Secret ballots

cli-ballot-choices-should-hold = une liste par question, avec 0 ou 1 par réponse, par exemple [[1,0,0],[0,1]]
cli-ballot-not-made = le bulletin ne peut pas être préparé
cli-ballot-no-identifier = l’élection n’a pas d’identifiant : { $why }
cli-ballot-tracker = numéro de suivi : { $tracker }
cli-ballot-written = le bulletin est { $file }
cli-ballot-ballot-in = le bulletin { $file }
cli-ballot-title-election = élection
cli-ballot-title-credential = code de vote, partie publique
cli-ballot-title-fingerprint = empreinte
cli-ballot-title-tracker = numéro de suivi
cli-ballot-title-question = question
cli-ballot-title-answers = réponses
cli-ballot-title-blank = vote blanc
cli-ballot-title-ciphertexts = valeurs chiffrées
cli-ballot-blank-offered = possible
cli-ballot-no-questions = aucune question
cli-ballot-valid = VALABLE : toutes les preuves et la signature sont bonnes

cli-ballot-withdrawn = le bulletin du numéro { $member } est retiré et ne compte plus
cli-ballot-correction-proposed =
    la correction est proposée avec { $papers ->
        [one] { $papers } bulletin papier
       *[other] { $papers } bulletins papier
    }, et ne change encore rien : une deuxième personne doit la confirmer
cli-ballot-correction-confirm = avec son propre jeton, après avoir compté aussi : percole ballot paper { $vote } --count FICHIER --confirm
cli-ballot-corrected =
    le procès-verbal est corrigé : { $papers ->
        [one] { $papers } bulletin papier est dépouillé, et certifié
       *[other] { $papers } bulletins papier sont dépouillés, et certifiés
    } avec les votes en ligne
cli-ballot-paper-handed-out =
    { $count ->
        [one] { $count } sociétaire a
       *[other] { $count } sociétaires ont
    } signé pour un bulletin papier
cli-ballot-paper-counted =
    { $papers ->
        [one] { $papers } bulletin papier est dépouillé, et certifié
       *[other] { $papers } bulletins papier sont dépouillés, et certifiés
    } avec les votes en ligne
cli-ballot-paper-would-count =
    le fichier est bon : { $papers ->
        [one] { $papers } bulletin
       *[other] { $papers } bulletins
    } ; rien n’a été écrit

## How answers were understood

cli-ballot-understood = question { $number } : { $answers }
cli-ballot-understood-times = { $answer } ({ $count })
cli-ballot-understood-others = autres ({ $count })
cli-ballot-spoiled = nul
