## What no log may say, whatever the subject

owner-only = le nœud { $author } a écrit, sans y être habilité, au sujet d’un objet du nœud { $owner }
not-of-this-subject = { $kind } n’est pas un événement de cet objet
event-unreadable = ce que dit { $kind } est illisible
key-repeated = il répète la clé d’idempotence d’un événement antérieur de son journal
too-many-events = son journal contient plus d’événements sur cet objet que son cycle de vie n’en compte
behind-another = un événement antérieur de cet objet n’est pas encore appliqué
words-not-kept = il enfreint une règle ; laquelle n’a pas été notée, car son journal contient beaucoup d’événements de ce genre
folded-later = son journal a demandé plus que ce qu’un journal peut demander à la fois ; il sera appliqué dès que possible
payload-missing = il est arrivé sans son contenu, et rien dans son journal ne dit que celui-ci a été effacé
kind-unknown = cette version de percole ne connaît pas { $kind } (schéma { $schema })

## What an event rests on

cause-not-held = il repose sur l’événement { $index } de { $origin }, qui n’est pas encore reçu ici
cause-differs = il repose sur un autre événement { $index } de { $origin } que celui qui est conservé ici
cause-without-authority = il repose sur { $kind }, que le nœud { $node } a écrit sans y être habilité
cause-unreadable = il repose sur { $kind }, qui est illisible

## Erasures

erases-what-follows = il efface un événement qui ne le précède pas
erases-the-lasting = il efface { $kind }, qui ne peut pas être effacé
erases-anothers = il efface un événement d’un autre objet
erases-nothing = il ne dit pas ce qu’il efface

## Lengths of keys and hashes

rule-hash-length = l’empreinte de la règle du scrutin ne compte pas 32 octets
roll-commitment-length = l’engagement sur la liste électorale ne compte pas 32 octets
log-key-length = la clé du journal ne compte pas 32 octets
log-key-unusable = la clé du journal est inutilisable ({ $detail })
recovery-key-length = la clé de secours ne compte pas 32 octets

## Nodes and memberships

identity-missing = l’identité du nœud manque
id-not-of-key = l’identifiant du nœud ne découle pas de la clé de son journal
not-its-first-log = un nœud est connu par son premier journal, l’incarnation 0
founds-another = un nœud ne peut fonder que lui-même
founded-already = le nœud est déjà fondé
no-membership = il n’y a aucun rattachement qui pourrait devenir « { $state } »
membership-the-other-way = le rattachement qu’il modifie va dans l’autre sens
membership-cannot-become = le rattachement est « { $held } » : il ne peut pas devenir « { $next } »
membership-with-itself = le nœud { $node } a écrit sur lui-même, sans y être habilité, ce que seul son parent ou un nœud rattaché peut écrire
not-the-edge = son objet n’est pas le rattachement entre les deux nœuds qu’il nomme
membership-not-for-all = un rattachement est dit à toute la fédération, ou n’est pas dit
membership-active = en vigueur
membership-suspended = suspendu
membership-left = terminé

## Reports and recommendations

report-begun-already = il commence un cahier qui existe déjà
into-anothers-report = il place une recommandation dans le cahier d’un autre nœud

## Transmissions

receipt-of-nothing = un accusé de réception nomme l’envoi auquel il répond comme sa cause, et celui-ci n’en nomme aucun
transmitted-already = il envoie une transmission qui a déjà été envoyée
anothers-report = il transmet un cahier d’un autre nœud
copy-of-nothing = il transmet plus loin, comme copie, ce que le cahier ne dit pas
receives-the-unsent = il reçoit ce qui n’a jamais été envoyé
received-for-another = le nœud { $author } a reçu ce qui était adressé au nœud { $recipient }
recalls-the-unsent = il rappelle ce qui n’a jamais été envoyé

## Votes

vote-never-opened = le scrutin n’a jamais été ouvert
vote-opened-already = le scrutin est déjà ouvert
quotes-nothing = il cite un texte, et le vote ne porte sur aucune recommandation
quoted-already = le vote cite déjà son texte
quoted-late = il cite un texte après l’ouverture du vote
quotes-without-source = il ne repose pas sur l’événement dont il copie le texte
rule-hash-differs = l’empreinte figée n’est pas celle de la règle
declared-under-another-rule = le résultat est proclamé selon une autre règle que celle que le scrutin a figée
tally-unaccounted = le dépouillement du nœud { $node } n’est ni inclus ni exclu
engine-missing = la version du moteur de décision manque
result-missing = le résultat ne dit pas ce qui est décidé

## Tallies

not-on-its-certificate = il ne repose pas sur le procès-verbal de dépouillement qu’il inclut
not-a-certificate = ce qu’il inclut n’est pas un procès-verbal de dépouillement
not-a-log = `{ $text }` n’est pas le nom d’un journal
nothing-shows = rien ne montre que le nœud { $node } est « { $status } »
no-reason-to-exclude = { $status } n’est pas une raison d’exclure un dépouillement
tally-of-no-participant = le nœud { $node } n’est pas invité à ce scrutin
tally-accounted-already = le dépouillement du nœud { $node } est déjà pris en compte
not-counting = les dépouillements ne sont pas pris en compte quand le scrutin est « { $state } »
certificate-of-another-vote = le procès-verbal de dépouillement est celui d’un autre scrutin
rests-on-another-poll = il repose sur un événement d’un autre scrutin local que celui du nœud { $node }
tally-included = pris en compte
tally-declined = décliné
tally-late = en retard
tally-silent = sans réponse
tally-invalid = non valable
tally-interrupted = interrompu par une restauration
tally-unlisted = écarté : la liste électorale au sein de laquelle il compte a été figée sans lui
tally-merged = compté avec le nœud qui l’héberge : si peu de personnes ont voté que les chiffres montreraient qui a voté quoi
tally-small = écarté : si peu de personnes ont voté que les chiffres montreraient qui a voté quoi
tally-passed-over = sans lui : il n’a pas répondu, et ceux qui en dépendent ont voté pour eux-mêmes

## Polls

ballot-before-joining = il dépose un bulletin dans un scrutin local qui n’a jamais été rejoint
joins-under-another-rule = il rejoint le scrutin selon une autre règle que celle que le scrutin a figée
roll-parts-differ = les nombres par catégorie ne donnent pas le total de la liste électorale
roll-beyond-largest = la liste électorale compte { $found } personnes ; le vote en admet { $max } au plus pour ce nœud
answered-already = le nœud a déjà rejoint ou décliné ce scrutin
not-an-id = `{ $text }` n’est pas l’identifiant d’un sujet
not-a-vote-id = `{ $text }` n’est pas l’identifiant d’un scrutin
nobody-asked = il ne nomme aucun vote.opened comme cause : personne n’a invité le nœud
counts-within-nobody = une unité compte au sein d’une autre qui participe et compte pour elle-même
lists-other-units = il ne cite pas les unités qui comptent au sein de celle-ci, dans l’ordre du vote
extends-without-vote = il ne cite pour cause aucun vote.extended aux mêmes heures
not-the-nodes-poll = son objet n’est pas le scrutin local du nœud pour le scrutin sur lequel il repose
poll-never-joined = le scrutin local n’a jamais été rejoint
ballot-left-its-node = un bulletin nominatif a quitté son nœud
certifies-another-vote = il certifie un autre scrutin que celui que le nœud a rejoint
count-refused = le dépouillement de la question { $question } est impossible : { $why }
papers-not-sorted = ses bulletins ne sont pas triés, ou certains y sont deux fois
count-out-of-turn = c’est la partie { $part }, de la question { $question }, et la suivante est la partie { $expected } : une partie manque, y est deux fois ou est à la place d’une autre
count-of-no-question = ce scrutin n’a pas de question { $question }
count-before-closing = un scrutin local est dépouillé après sa clôture, et avant d’être certifié
certifies-other-counts = il certifie d’autres dépouillements que ceux que son nœud a publiés : la partie { $part } diffère
questions-uncounted = la question { $question } n’est pas dépouillée
ballot-other-questions =
    il répond à { $found ->
        [one] { $found } question
       *[other] { $found } questions
    }, et le scrutin en a { $needed }
answer-refused = sa réponse à la question { $question } est impossible : { $why }
worded-late = les mots d’un scrutin suivent aussitôt son ouverture, une seule fois
stated-out-of-turn = les dépouillements sont énoncés avant le résultat, et les deux avant la proclamation
stated-other = il proclame d’autres dépouillements ou un autre résultat que ceux qui ont été énoncés
stated-too-large = une partie a au plus { $most } octets
takes-no-paper = ce scrutin local ne se fait pas sur papier : cela se dit quand le nœud rejoint le scrutin
paper-after-online = le papier est remis et dépouillé après la clôture du vote en ligne, et avant que le scrutin local soit certifié
paper-counted-already = les bulletins papier de ce scrutin local sont déjà dépouillés
merged-with-itself = un scrutin local ne peut être compté au sein de lui-même
withheld-after-count = des chiffres de ce scrutin local sont déjà publiés
passes-over-nobody-below = aucune autre unité ne compte en son sein : on ne se passe que d’un nœud dont d’autres dépendent
passed-over-already = on se passe déjà de lui
includes-passed-over = il inclut le nœud { $node }, dont il avait dit se passer
merges-unit-elsewhere = il compte avec lui l’unité { $unit }, que ce vote n’interroge pas sur le même nœud, ou qu’il cite deux fois
proposal-left-its-node = une proposition de correction a quitté son nœud : tant qu’une deuxième personne ne l’a pas confirmée, elle ne regarde personne d’autre
corrects-another-certificate = il corrige un autre procès-verbal de dépouillement que le dernier de ce scrutin local
corrects-more-than-papers =
    { $online ->
        [one] seuls les bulletins papier sont recomptés, et { $online } sociétaire a voté en ligne : les votes en ligne doivent rester ce qu’ils étaient
       *[other] seuls les bulletins papier sont recomptés, et { $online } sociétaires ont voté en ligne : les votes en ligne doivent rester ce qu’ils étaient
    }
replaces-no-included-certificate = il prend la place d’un procès-verbal de dépouillement qui n’est pas celui qui a été inclus, ou qui n’est pas antérieur
more-papers-than-signed =
    { $papers ->
        [one] { $papers } bulletin est compté
       *[other] { $papers } bulletins sont comptés
    }, et { $signed ->
        [one] { $signed } a été remis
       *[other] { $signed } ont été remis
    } contre signature

## Reports and adoptions

words-of-no-adoption = il donne les mots d’un groupe qui n’a rien dit
adoption-of-another-group = il se prononce pour un autre groupe ou sur un autre cahier
version-not-its-hash = la version dit autre chose que son empreinte

## Sheets

sheet-is-not-adopted = une fiche n’est jamais adoptée : elle est remise à qui rédige un cahier
