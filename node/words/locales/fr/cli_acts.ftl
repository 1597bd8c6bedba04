## Before an act that cannot be taken back

cli-acts-question = le faire ? Écrivez oui ou non
cli-acts-not-done = rien n’a été fait, comme vous l’avez voulu
cli-acts-give-yes = ajoutez --yes pour le faire sans question ; ou donnez la commande dans un terminal

## What from now on can be read by more than before

cli-acts-visible = désormais visible par : { $readers } ; ce qui a été montré ne peut plus être caché
cli-acts-so-far = { $what } (jusqu’ici visible par : { $readers })

## Recommendations and reports

cli-acts-recalls = ceci rappelle la transmission { $transmission } pour de bon : personne n’aura à y répondre, et qui a lu le texte l’a lu
cli-acts-drops = ceci retire la recommandation « { $title } » de son cahier ; qui l’a vue l’apprend avec la prochaine version

## Votes and ballots

cli-acts-opens-vote = ceci ouvre le scrutin « { $title } », où l’on vote jusqu’au { $closes } ; la question, la règle et les dates ne peuvent plus changer ensuite
cli-acts-asks = invités à participer : { $nodes }
cli-acts-asks-children = invités à participer : tous les nœuds actifs rattachés à celui-ci
cli-acts-quotes = avec le scrutin, le texte de la recommandation « { $title } » est montré à tous ceux qui dépendent de ce nœud
cli-acts-cancels-vote = ceci annule le scrutin « { $title } » pour de bon : aucun de ses bulletins n’est dépouillé, et tout le monde peut lire la raison
cli-acts-extends-vote = le scrutin « { $title } » acceptera les bulletins jusqu’au { $closes } : tout le monde peut lire le motif, et les nœuds qui l’apprennent à temps suivent
cli-acts-passes-over = le nœud « { $node } » ne prendra définitivement pas part au scrutin « { $title } » : ceux qui en dépendent votent pour eux-mêmes, ce qu’il dira ensuite ne compte pas, et tout le monde peut lire le motif
cli-acts-joins-vote = ce nœud participe au scrutin « { $title } » de { $opener } : sa liste électorale est arrêtée avec les sociétaires du moment, et il ne peut plus s’abstenir d’y participer
cli-acts-declines-vote = ce nœud ne participe pas au scrutin « { $title } » de { $opener }, pour de bon : ses sociétaires ne peuvent pas y voter, et tout le monde peut lire la raison
cli-acts-withdraws-ballot = ceci retire de l’urne le bulletin du numéro { $member } dans le scrutin « { $title } » ; un autre peut être déposé jusqu’à la clôture
cli-acts-certifies-paper =
    ceci dépouille { $papers ->
        [one] { $papers } bulletin papier
       *[other] { $papers } bulletins papier
    } dans le scrutin « { $title } » et certifie avec eux les chiffres de ce nœud ; seules deux personnes ensemble peuvent corriger ce qui est certifié
cli-acts-corrects-paper =
    ceci remplace ce que ce nœud a certifié dans le scrutin « { $title } » par un dépouillement de { $papers ->
        [one] { $papers } bulletin papier
       *[other] { $papers } bulletins papier
    } ; tout le monde voit les deux séries de chiffres, et la raison

## Members, persons, offices, units

cli-acts-ends-member = le numéro { $number }, { $name }, ne figure plus sur les listes électorales arrêtées à partir de cette date : { $day } ; celles qui le sont déjà restent telles quelles. `percole member add` le réinscrit
cli-acts-ends-mandate = le mandat de { $holder } ({ $office }) prend fin pour de bon, dernier jour : { $day } ; plus rien ne se signe par lui ensuite
cli-acts-dissolves-body = { $body } est dissoute pour de bon, dernier jour : { $day } ; plus personne n’agit pour elle ensuite
cli-acts-cancels-meeting = ceci annule la réunion « { $title } » pour de bon : tout le monde peut en lire la raison
cli-acts-moves-unit = l’entité { $unit } est confiée à { $node } pour de bon : ce nœud ne l’héberge plus
cli-acts-counts-unit = les sociétaires de { $unit } sont comptés, et les chiffres publiés pour de bon
cli-acts-ends-person = la personne { $person } ne peut plus rien faire ici, et ses jetons prennent fin pour de bon
cli-acts-revokes-token = le jeton de { $name } prend fin pour de bon ; seul un nouveau fichier de jeton rouvre l’accès
cli-acts-today = aujourd’hui

## Nodes

cli-acts-leaves = ce nœud quitte { $parent } : les deux n’échangent plus rien, et seule une nouvelle invitation permet de revenir ; chacun garde ce qu’il détient
cli-acts-suspends = { $child } est coupé aussitôt, même là où il est connecté, et tout le monde peut lire la raison ; `percole node resume` le rétablit

## Secret elections in files

cli-acts-closes-box = ceci ferme pour de bon l’urne dans { $file } : aucun bulletin n’est plus accepté
cli-acts-decrypts = ceci ajoute votre déchiffrement à { $file } ; votre clé n’en déchiffrera jamais d’autre pour cette élection

## Reports as a whole

cli-acts-opens-report = ceci ouvre aux remarques, jusqu’au { $until }, le cahier « { $title } » avec tout ce qu’il contient ; ses textes sont figés en une version
cli-acts-asks-groups = ceci fige le cahier « { $title } » en une version et demande à ses groupes de l’adopter ; ce qu’ils ont dit d’une version antérieure ne compte plus
cli-acts-gives-adoption = ceci inscrit la position du groupe sur la version { $version } du cahier « { $title } » : { $position } ; l’inscription reste dans le journal
cli-acts-withdraws-report = ceci retire définitivement le cahier « { $title } » avec tout ce qu’il contient : il ne pourra plus être ni adopté ni transmis, et qui l’a lu en est averti
cli-acts-transmits-report = ceci transmet tout le cahier « { $title } » à :
cli-acts-to-body = { $body } de { $node }, { $purpose }
cli-acts-passes-on = ceci transmet plus loin une copie du cahier « { $title } » de { $node }, avec toute son histoire, à :
cli-acts-withdraws-request = ceci retire la demande « { $title } » pour de bon : l’instance n’y répondra plus, et qui peut la lire en lit la raison
cli-acts-detaches-document = le document `{ $document }` est effacé ici et sur chaque nœud qui le détient ; on ne peut pas revenir en arrière
