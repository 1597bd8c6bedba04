## States, as they follow “it is”
request-state-filed = sans réponse
request-state-answered = traitée
request-state-withdrawn = retirée

## What is asked for, what is answered, where the answer stands; the first two are also read as that by whoever writes them
request-kind-agenda = point à l’ordre du jour
request-kind-question = question écrite
request-kind-mediation = médiation
request-answer-placed = à l’ordre du jour
request-answer-later = reportée
request-answer-refused = refusée
request-answer-answered = réponse donnée
request-standing-awaited = réponse attendue
request-standing-late = en retard
request-standing-unknown = réponse échue : nous ne savons pas
request-standing-put-off = reportée

## Words outside a closed list
request-unknown-state = `{ $text }` n’est pas un état d’une demande : écrivez l’un de { $known }
request-unknown-kind = `{ $text }` ne se demande pas à une instance : écrivez l’un de { $known }
request-unknown-answer = `{ $text }` n’est pas une réponse d’une instance : écrivez l’un de { $known }
request-unknown-standing = `{ $text }` ne dit pas où en est la réponse à une demande : écrivez l’un de { $known }

## Steps that a state does not allow
cannot-request-answer = on ne peut répondre à une demande que si elle est { $allowed } ; celle-ci est { $state }
cannot-request-withdraw = on ne peut retirer une demande que si elle est { $allowed } ; celle-ci est { $state }
request-exists = cette demande existe déjà
request-absent = cette demande n’existe pas encore
request-not-known = aucune demande { $id } n’est connue ici ; voyez `percole request list`
no-such-request = il n’y a ici aucune demande `{ $text }` que vous puissiez lire

## What an event did without authority
request-answered-for-another = il est de { $author }, et l’instance à qui l’on demande est de { $recipient }

## What is missing or wrong
request-meeting-missing = manque : indiquez la réunion à l’ordre du jour de laquelle elle figure
request-meeting-of-other-answer = va avec une réponse qui met la demande à l’ordre du jour
request-meeting-of-other-body = est une réunion de { $other } : choisissez-en une de { $body }
request-meeting-over = a commencé le { $start } : choisissez-en une à venir
request-meeting-not-to-come = est { $state } : choisissez-en une à venir
request-until-missing = manque : dites jusqu’à quel jour la demande est reportée
request-until-past = est le { $until }, qui est passé : indiquez un jour à venir
request-until-of-other-answer = va avec une réponse qui reporte la demande
request-article-missing = manque : indiquez l’article en vertu duquel la demande est refusée
request-article-of-other-answer = va avec une réponse qui refuse la demande
request-asker-is-no-member = ce sont les sociétaires qui demandent quelque chose à une instance, et vous n’êtes pas sociétaire ici
request-sign-is-persons = est pour les sociétaires qui demandent pour leur propre compte : laissez-le de côté
request-confidential-elsewhere = n’est possible que pour une instance de ce site : { $body } est de { $node }
request-too-many-open = { $open } de vos demandes attendent une réponse : faites la suivante quand l’une d’elles aura reçu la sienne, ou retirez-en une
request-of-another = quelqu’un d’autre a fait cette demande : c’est à cette personne de la retirer
request-filed-elsewhere = cette demande a été faite sur le site de { $node } : c’est là qu’on la retire
request-answered-elsewhere = { $body } est une instance de { $node } : elle répond là-bas
