## Steps of a recommendation; the rows of its table

cannot-recommendation-drop = on ne peut retirer une recommandation de son cahier que si elle est { $allowed } ; celle-ci est { $state }

## Steps of a transmission

cannot-transmission-receive = on ne peut recevoir une transmission que si elle est { $allowed } ; celle-ci est { $state }
cannot-transmission-recall = on ne peut rappeler une transmission que si elle est { $allowed } ; celle-ci est { $state }

## Steps of a vote

cannot-vote-declare = on ne peut proclamer le résultat d’un scrutin que s’il est { $allowed } ; celui-ci est { $state }
cannot-vote-cancel = on ne peut annuler un scrutin que s’il est { $allowed } ; celui-ci est { $state }
cannot-vote-extend = on ne peut prolonger un scrutin que s’il est { $allowed } ; celui-ci est { $state }
cannot-vote-pass-over = on ne peut se passer d’un nœud dans un scrutin que s’il est { $allowed } ; celui-ci est { $state }

## Steps of a poll

cannot-poll-close = on ne peut clore un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-certify = on ne peut signer le procès-verbal de dépouillement d’un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-begin-again = on ne peut recommencer un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-interrupt = on ne peut interrompre un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-correct = on ne peut corriger le procès-verbal de dépouillement d’un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-extend = on ne peut prolonger un scrutin local que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-merge = on ne peut compter un scrutin local avec le nœud qui l’héberge que s’il est { $allowed } ; celui-ci est { $state }
cannot-poll-withhold = on ne peut terminer un scrutin local sans dépouillement que s’il est { $allowed } ; celui-ci est { $state }

## Beginning twice, or going on with nothing

recommendation-exists = cette recommandation existe déjà
recommendation-absent = cette recommandation n’existe pas encore
transmission-exists = cette transmission existe déjà
transmission-absent = cette transmission n’existe pas encore
vote-exists = ce scrutin existe déjà
vote-absent = ce scrutin n’existe pas encore
poll-exists = ce scrutin local existe déjà
poll-absent = ce scrutin local n’existe pas encore
no-such-step = aucune étape { $row } n’est connue pour cela

## Steps of a report

cannot-report-publish = on ne peut publier un cahier que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-revise = on ne peut remettre un cahier à ses groupes que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-publish-again = on ne peut publier à nouveau un cahier que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-adopt = on ne peut adopter un cahier que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-reopen = on ne peut rouvrir un cahier que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-send = on ne peut transmettre un cahier que s’il est { $allowed } ; celui-ci est { $state }
cannot-report-withdraw = on ne peut retirer un cahier que s’il est { $allowed } ; celui-ci est { $state }
report-exists = ce cahier existe déjà
report-absent = ce cahier n’existe pas encore

## Sheets

cannot-report-hand-in = on ne peut remettre une fiche que si elle est { $allowed } ; celle-ci est { $state }
