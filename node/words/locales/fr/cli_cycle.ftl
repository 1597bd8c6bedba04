## Titres de colonnes et de faits

cli-cycle-title-season = saison
cli-cycle-title-edition = édition
cli-cycle-title-phase = phase
cli-cycle-title-decided = décidée par
cli-cycle-title-retrospective = regard en arrière
cli-cycle-decided-by-vote = le scrutin « { $title } »

## Ce qui est montré

cli-cycle-none = aucune édition n’est connue ici : `percole cycle open` en ouvre une
cli-cycle-moved-line = phase { $phase } déplacée : du { $from } au { $to } ({ $reason })
cli-cycle-same-season = Autres éditions de la même saison :

## Ce qui a été fait, ou va l’être

cli-cycle-opened = l’édition { $number } de la saison { $season } est ouverte
cli-cycle-will-open = ceci ouvre l’édition { $number } de la saison { $season } : ses règles du jeu ne pourront plus être changées
cli-cycle-dates-moved = les dates de la phase { $phase } sont déplacées
cli-cycle-closed = l’édition est close
cli-cycle-will-close = ceci clôt l’édition définitivement
cli-cycle-charter-fits = rien ne cloche dans ces règles du jeu
cli-cycle-charter-fits-above = rien ne cloche dans ces règles du jeu ; elles respectent celles de { $above }
cli-cycle-charter-unusable = { $path } : { $why }
