## Lists
portal-request-of-body = Ce qui est demandé à { $body }
portal-request-waiting = Ce qui attend sa réponse
portal-request-mine = Ce que j’ai demandé
portal-request-to-answer = Ce à quoi mes instances doivent répondre
portal-request-all = Toutes les demandes
portal-request-no-request = Rien n’a encore été demandé.
portal-request-on-agenda = Demandé par des sociétaires
portal-request-untitled = texte effacé

## Where an answer stands
portal-request-due = réponse attendue le { $day } : { $left }
portal-request-unknown = réponse attendue le { $day } ; pas de données plus récentes de { $site } : nous ne savons pas
portal-request-put-off = reportée jusqu’au { $day }

## A request
portal-request-kind = Ce qui est demandé
portal-request-from = De
portal-request-a-member = une personne sociétaire de { $site }
portal-request-from-body = { $body } ({ $site })
portal-request-filed = Demandé le
portal-request-few-read-it = Seules les personnes qui siègent dans l’instance et celle qui a demandé lisent ceci.
portal-request-withdrawn-because = Retirée : { $reason }
portal-request-answer = La réponse
portal-request-answered-on = le { $day }
portal-request-at-meeting = À l’ordre du jour de
portal-request-under-article = En vertu de l’article
portal-request-replaced-because = Cette réponse en remplace une plus ancienne : { $reason }
portal-request-history = Ce qui s’est passé jusqu’ici

## Asking
portal-request-ask = Demander quelque chose à cette instance
portal-request-ask-explained = Toute personne qui peut lire ce qui concerne { $body } lit votre demande, et la réponse. Votre nom n’est montré que si vous le voulez.
portal-request-ask-elsewhere = { $body } est une instance de { $site } : votre demande va vers ce site, et sa réponse revient ici.
portal-request-what = Que demandez-vous ?
portal-request-agenda-hint = Il en sera question lors d’une réunion
portal-request-question-hint = Une réponse écrite
portal-request-mediation-hint = De l’aide dans un conflit ; seules l’instance et vous lisez la demande
portal-request-title = En une ligne
portal-request-text = Précisions (peut rester vide)
portal-request-who-sees-it = Qui la voit
portal-request-sign = Montrer mon nom : { $name }
portal-request-confidential = Seules les personnes qui siègent dans l’instance et moi la lisons
portal-request-do-ask = Envoyer la demande

## Taking back
portal-request-withdraw = Retirer cette demande
portal-request-withdraw-explained = Elle reste affichée comme retirée, avec votre raison. On ne peut pas revenir en arrière.
portal-request-do-withdraw = Retirer

## Answering
portal-request-to-answer-it = Répondre à cette demande
portal-request-answer-explained = Toute personne qui lit la demande lit la réponse dès que vous la publiez.
portal-request-what-is-answered = Que répond l’instance ?
portal-request-which-meeting = Si elle est à l’ordre du jour : de quelle réunion ?
portal-request-no-meeting = Aucune réunion de cette instance n’est prévue : prévoyez-en une d’abord pour y mettre un point.
portal-request-until = Si elle est reportée : jusqu’à quel jour ?
portal-request-article = Si elle est refusée : en vertu de quel article ?
portal-request-in-words = En quelques mots
portal-request-in-words-hint = Peut rester vide si elle est à l’ordre du jour
portal-request-why-another = Pourquoi une autre réponse
portal-request-do-answer = Publier la réponse
