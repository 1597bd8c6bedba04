## Words outside a closed list

unknown-recommendation-state = `{ $text }` n’est pas un état de recommandation ; écrivez l’un de ces mots : { $known }
unknown-transmission-state = `{ $text }` n’est pas un état de transmission ; écrivez l’un de ces mots : { $known }
unknown-standing = `{ $text }` ne dit pas où en est une réponse ; écrivez l’un de ces mots : { $known }
unknown-vote-state = `{ $text }` n’est pas un état de scrutin ; écrivez l’un de ces mots : { $known }
unknown-poll-state = `{ $text }` n’est pas un état de scrutin local ; écrivez l’un de ces mots : { $known }
unknown-vote-phase = `{ $text }` n’est pas une phase d’un scrutin ; écrivez l’un de ces mots : { $known }
unknown-choice = `{ $text }` n’est pas un choix ; écrivez l’un de ces mots : { $known }
unknown-way-of-adopting = `{ $text }` n’est pas une façon d’adopter ; écrivez l’un de ces mots : { $known }
unknown-level = `{ $text }` n’est pas un niveau ; écrivez l’un de ces mots : { $known }
unknown-role = `{ $text }` n’est pas un rôle ; écrivez l’un de ces mots : { $known }

## States of a recommendation, as they follow "it is"

recommendation-held = dans son cahier
recommendation-dropped = retirée de son cahier

## States of a transmission

transmission-sent = envoyée
transmission-received = reçue
transmission-recalled = rappelée
standing-on-its-way = transmise, pas encore reçue
standing-awaited = réponse attendue
standing-late = en retard
standing-unknown = réponse échue : nous ne savons pas
standing-nothing-due = reçue, rien à répondre
standing-recalled = rappelée

## What is recorded of a vote

vote-opened = ouvert
vote-declared = proclamé
vote-cancelled = annulé

## Where a vote stands

phase-planned = prévu
phase-open = ouvert
phase-counting = en dépouillement
phase-declared = proclamé
phase-cancelled = annulé

## States of a poll

poll-joined = en cours
poll-declined = décliné
poll-closed = clos
poll-certified = dépouillé et signé
poll-interrupted = interrompu par une restauration
poll-merged = compté avec le nœud qui l’héberge
poll-withheld = écarté : trop peu de votants

## Choices of a ballot

choice-yes = oui
choice-no = non
choice-abstain = abstention

## How a working group adopts

adopted-by-consensus = consensus
adopted-by-consent = consentement
adopted-by-unanimity = unanimité
adopted-by-vote = vote

## Levels of nodes

level-antenne = antenne
level-national = coopérative nationale
level-group = ensemble des pays

## Roles of operators

role-reader = lecture seule
role-secretary = secrétariat
role-admin = gestion du nœud

## Who may read

scope-node = ce nœud seulement
scope-parent = ce nœud et celui dont il dépend
scope-subtree = ce nœud et ceux qui en dépendent
scope-federation = toute la fédération
scope-addressed = ce nœud, ceux qui sont nommés et ceux qui les séparent

unknown-audience = `{ $text }` n’est pas un public : écrivez l’un de { $known }
audience-public = tout le monde
audience-members = les sociétaires
audience-users = les sociétaires et les usagers
audience-body = l’instance
audience-authors = les auteurs

## Reports, and what groups say of them

unknown-report-state = `{ $text }` n’est pas un état de cahier ; écrivez l’un de ces mots : { $known }
report-draft = en brouillon
report-in-comment = ouvert aux remarques
report-revision = devant ses groupes
report-adopted = adopté
report-sent = transmis
report-withdrawn = retiré
unknown-position = `{ $text }` n’est pas une position de groupe ; écrivez l’un de ces mots : { $known }
position-agrees = d’accord
position-reservation = d’accord avec une réserve
position-objects = s’y oppose
unknown-purpose = `{ $text }` n’est pas un but de transmission ; écrivez l’un de ces mots : { $known }
purpose-decision = pour décision
purpose-opinion = pour avis, qui n’engage personne
purpose-information = pour information

## Sheets, and what became of their measures

unknown-report-kind = `{ $text }` n’est pas un type de cahier ; écrivez l’un de ces mots : { $known }
kind-report = cahier
kind-sheet = fiche d’un groupe
kind-copy = copie d’un cahier transmis plus loin
unknown-fate = `{ $text }` n’est pas ce que devient une mesure ; écrivez l’un de ces mots : { $known }
fate-taken = reprise telle quelle
fate-merged = fondue dans
fate-left-out = laissée de côté
purpose-editing = pour rédaction

unknown-booth-state = `{ $text }` ne dit pas où en est un isoloir ; écrivez l’un de ces mots : { $known }
booth-open = ouvert
booth-planned = pas encore ouvert
booth-closed = clos
booth-ended = terminé
booth-off-roll = pas sur la liste électorale
booth-no-poll = pas de scrutin ici

## What happened, by the kind of an event

happened-drafted = brouillon commencé
happened-versioned = texte enregistré
happened-dropped = retirée de son cahier
happened-erased = texte effacé
happened-published = ouvert aux remarques
happened-revised = remis à ses groupes
happened-adopted = adopté
happened-sent = transmis
happened-withdrawn = retiré
happened-reopened = rendu à ses groupes
happened-placed = recommandation montrée avec son cahier
happened-adoption = un groupe s’est prononcé
happened-worded = mots d’un groupe enregistrés
happened-sourced = devenir d’une fiche inscrit
happened-transmitted = transmission envoyée
happened-received = transmission reçue
happened-recalled = transmission rappelée
happened-filed = demande faite
happened-signed = nom de qui demande inscrit
happened-answered = réponse donnée
happened-explained = réponse mise en mots
happened-request-withdrawn = demande retirée
