## Votes

vote-of-another = c’est le nœud { $node } qui a ouvert ce scrutin : lui seul peut l’annuler ; ce nœud-ci peut décliner
extends-vote-of-another = le nœud { $node } a ouvert ce scrutin : lui seul peut le prolonger
rule-never-extends = la règle de ce scrutin, figée à son ouverture, ne permet pas d’en reporter la clôture
passes-over-for-another = le nœud { $node } a ouvert ce scrutin : lui seul peut se passer de qui se tait
passes-over-who-answered = ce nœud a répondu : on ne se passe que d’un nœud qui se tait
passes-over-early = les listes électorales sont figées le { $freezes } : d’ici là, un nœud peut encore répondre
was-passed-over = le nœud ouvrant a dit le { $at } se passer de ce nœud, et ceux qui en dépendent votent pour eux-mêmes : { $reason }
no-child-to-ask = ce nœud n’a aucun nœud rattaché en vigueur à inviter : nommez les participants, par exemple ce nœud lui-même
participant-elsewhere = le nœud { $node } n’est ni ce nœud ni en dessous de lui : un scrutin invite le nœud qui l’ouvre et ceux qui en dépendent ; voyez `percole node peers`
apart-elsewhere = nomme une unité qu’aucun participant n’héberge, qui a changé d’hébergeur ou qui est celle de l’hébergeur lui-même : seules les unités qu’un participant héberge votent à part
unit-has-no-poll = n’est pas une unité de ce nœud que le vote invite à voter sur sa propre liste électorale
units-below-awaited = celles-ci comptent au sein de cette liste électorale et peuvent dire jusqu’au { $freezes } si elles votent à part : { $units }. La liste est figée dès qu’elles l’ont dit, ou à ce moment-là
roll-frozen-without = la liste électorale de l’unité au sein de laquelle celle-ci compte a été figée le { $at } sans elle : ses sociétaires y votent, s’ils sont dans ce registre
booth-waits = cette unité compte au sein d’une autre : les bulletins sont acceptés dès que la liste électorale de celle-ci est figée et la cite, et que ce site l’a appris
largest-roll-elsewhere = le nœud { $node } n’est pas invité à participer
largest-roll-beyond = est un nombre de sociétaires de 1 à { $most }
quotes-a-draft = la recommandation n’est pas encore publiée : un scrutin montrerait son brouillon à d’autres
quotes-the-erased = le texte de la recommandation a été effacé : il n’y a rien à voter

## Rules of decision

rule-unusable = la règle est inutilisable : { $problems }
rule-asks-for-more = la règle demande plus que ce que disent les procès-verbaux de dépouillement des votes nominatifs en ligne : { $missing } ; choisissez une règle qui compte les sociétaires et prend chaque nœud dans son ensemble
needs-more-nodes =
    la règle exige l’accord de plus de nœuds { $count ->
        [one] que le seul qui est invité
       *[other] que les { $count } qui sont invités
    }
lacks-shares = les parts des sociétaires ne sont pas comptées
lacks-convening = la liste électorale à la date de la convocation n’est pas enregistrée
lacks-holders = les votants qui ont plusieurs voix ne sont pas énumérés
lacks-colleges = les bulletins ne sont pas comptés par collège
counts-on-nodes =
    elle compte sur { $known ->
        [one] { $known } nœud
       *[other] { $known } nœuds
    }, et { $asked ->
        [one] { $asked } est invité
       *[other] { $asked } sont invités
    } à participer
not-evaluable = quelque chose que ce site n’enregistre pas
rule-of-another-version = cette version de percole ne peut pas lire la règle du scrutin : { $problems }
tallies-impossible = les dépouillements sont impossibles : { $problems }
certificate-unreadable = le procès-verbal de dépouillement du site { $node } n’est pas lisible ici

## What is said of an outcome

written-against-the-rules = le site qui a ouvert le scrutin a écrit { $kind } contre les règles, ce qui est laissé de côté : { $reason }
not-applied-yet = { $kind } n’est pas encore appliqué : { $reason }
tallies-so-far =
    { $count ->
        [one] le dépouillement de { $count } site sur { $total } est pris en compte
       *[other] les dépouillements de { $count } sites sur { $total } sont pris en compte
    }
computed-here = pas encore proclamé : ce qui suit est calculé ici, d’après ce que les sites ont certifié ; le résultat peut être proclamé à partir du { $from }
engine-differs = il a été proclamé avec le moteur { $theirs }, et ce percole a { $ours } : utilisez la même version que le site qui a ouvert le scrutin
alarm-other-tallies = ALERTE : le site qui a ouvert le scrutin a calculé avec d’autres dépouillements que ceux que donnent les procès-verbaux conservés ici. Ici : { $tallies }
alarm-other-outcome = ALERTE : à partir des mêmes dépouillements et de la même règle, ce site calcule un autre résultat que celui qui a été proclamé
alarm-included-against-rules = ALERTE : le site qui a ouvert le scrutin a inclus un procès-verbal de dépouillement de { $name } contraire aux règles : { $reason }
alarm-included-unlisted = ALERTE : le site ouvrant compte { $node } à part, alors que la liste électorale de { $country } a été figée sans lui : ses sociétaires ont pu y voter aussi
alarm-excluded-listed = ALERTE : le site ouvrant a écarté { $node } comme absent de la liste électorale de { $country }, qui le cite
alarm-merged-otherwise = ALERTE : { $name } a certifié des voix d’unités qu’il héberge, dont les scrutins locaux n’ont pas pris fin pour cela
poll-not-fully-known = le scrutin local de { $name } n’est pas encore entièrement connu ici
log-not-held-so-far =
    le journal de { $name } n’est pas conservé ici { $size ->
        [one] jusqu’au { $size } événement que
       *[other] jusqu’aux { $size } événements que
    } le site qui a ouvert le scrutin a pris en compte
alarm-another-history =
    ALERTE : le site qui a ouvert le scrutin a compté dans une autre histoire du journal de { $name } que celle qui est conservée ici : à { $size ->
        [one] { $size } événement
       *[other] { $size } événements
    } il a vu la racine { $theirs }, ici c’est { $ours }
certified-unseen = { $name } a certifié son dépouillement le { $time }, mais le site qui a ouvert le scrutin ne l’avait pas quand le délai a pris fin

## Polls and ballots

declined-already = ce nœud a déjà décliné ce scrutin, en son propre nom et définitivement
joined-already = ce nœud a déjà rejoint ce scrutin, en son propre nom et définitivement
left-out = ce site a été exclu du scrutin le { $at } : { $why }
not-called = ce scrutin est ouvert par { $opener }, qui n’est pas au-dessus de ce nœud : pour y prendre part malgré tout, nommez ce nœud (`percole vote join … --opener { $id }`)
another-opener = ce scrutin est ouvert par { $opener }, et non par le nœud nommé
opening-not-held = l’ouverture du scrutin { $vote } n’est pas conservée ici
register-empty = le registre est vide : importez d’abord les sociétaires (`percole member import`)
category-of-nobody = personne du registre n’est de la catégorie `{ $category }` ; ses catégories sont { $known }
categories-of-nobody = personne dans le registre de ce nœud n’est de la catégorie { $categories }, que le scrutin distingue ou à laquelle il s’adresse ; les catégories du registre sont { $known }
join-first = ce site n’a pas rejoint ce scrutin : rejoignez-le d’abord (`percole vote join`), ce qui arrête la liste électorale
no-ballots-here = ce site n’a pas rejoint ce scrutin : il n’a pas de bulletins
no-ballot-of-member = l’urne ne contient pas de bulletin du numéro { $number }
ballot-of-another = une personne dépose son propre bulletin et celui de nul autre : n’indiquez pas de sociétaire
person-is-no-member = vous n’êtes pas sociétaire sur ce site : aucune liste électorale ne vous compte
not-on-your-roll = vous n’êtes pas sur la liste électorale de ce scrutin
not-joined-yet = ce site ne participe pas encore : les bulletins seront acceptés quand il participera, et jusqu’au { $closes } au plus tard
takes-no-part = ce site ne participe pas à ce scrutin
tally-left-out = { $status } : { $reason }
results-differ = ALERTE : les résultats proclamés ne sont pas ceux du résultat énoncé
too-many-for-papers = les { $count } sociétaires de cette liste électorale sont trop pour une méthode qui a besoin de chaque bulletin : un nœud certifie { $most } parties de { $bytes } octets au plus
answers-needed =
    { $found ->
        [one] { $found } réponse est donnée
       *[other] { $found } réponses sont données
    } : le scrutin a { $needed ->
        [one] { $needed } question, qui demande une réponse
       *[other] { $needed } questions, chacune demande une réponse
    }
category-not-asked = `{ $category }` n’a pas droit de vote : le scrutin est ouvert à { $known }
record-day-to-come = la liste électorale est celle du { $day }, qui est encore à venir : rejoignez ce jour-là ou plus tard
no-such-question = ce scrutin n’a pas de question { $number } : il en a { $count }
papers-after-closing = les bulletins peuvent être exportés après la clôture
papers-stay-at-home = cette question est dépouillée par sommes : les bulletins restent chez chaque nœud, qui exporte les siens
papers-not-counted-yet = le résultat de cette question n’est pas proclamé : aucun bulletin n’est dépouillé en commun
members-at-once = nommez 1 à { $most } sociétaires à la fois
signed-already = le numéro { $member } a déjà signé pour un bulletin papier
voted-online = le numéro { $member } a voté en ligne, et ne reçoit pas de bulletin papier
member-twice = nommez chaque sociétaire une fois
papers-beyond-signed =
    le fichier a { $papers ->
        [one] { $papers } bulletin
       *[other] { $papers } bulletins
    }, et { $signed ->
        [one] { $signed } sociétaire a
       *[other] { $signed } sociétaires ont
    } signé : il faut au moins un bulletin, et pas plus que de signatures
excluded-interrupted = interrompu par une restauration
excluded-unlisted = la liste électorale au sein de laquelle il compte a été figée sans lui
excluded-merged = si peu de personnes ont voté qu’elles sont comptées avec le nœud qui l’héberge
excluded-small = si peu de personnes ont voté que les chiffres montreraient qui a voté quoi
correction-of-nothing = ces chiffres sont déjà certifiés : il n’y a rien à corriger
correction-not-proposed = aucune correction n’est proposée : la première personne donne les chiffres avec une raison, la deuxième les confirme
correction-by-the-same = qui a proposé une correction ne peut pas la confirmer : une deuxième personne le fait, avec son propre jeton (`percole operator invite`)
correction-counted-otherwise =
    { $papers ->
        [one] ce qui a été proposé est un autre décompte, de { $papers } bulletin : recomptez ensemble, et proposez à nouveau ce que vous trouvez tous les deux
       *[other] ce qui a été proposé est un autre décompte, de { $papers } bulletins : recomptez ensemble, et proposez à nouveau ce que vous trouvez tous les deux
    }
correction-after-declaration = le résultat est proclamé : une correction n’y changerait plus rien
correction-of-paper-alone = seuls les bulletins papier se recomptent, et ce scrutin local n’en a pas : les votes en ligne sont dans le journal, et comptés d’après lui
correction-before-certificate = rien n’est encore certifié : dépouillez les bulletins papier sans donner de raison
excluded-no-certificate = il participait, mais son procès-verbal n’est pas arrivé à temps
excluded-silent = il n’a ni participé ni refusé
excluded-late = certifié le { $certified }, après la fin des remises le { $report-by }
excluded-refused = ce qu’il dit a été refusé : { $why }
excluded-refused-untold = ce qu’il dit a été refusé ; `percole log problems` chez celui qui a ouvert le scrutin dit pourquoi
excluded-merged-otherwise = il a certifié des voix d’unités qu’il héberge, dont les scrutins locaux n’ont pas pris fin pour cela
