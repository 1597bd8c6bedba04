## Titel von Spalten und Angaben

cli-cycle-title-season = Saison
cli-cycle-title-edition = Ausgabe
cli-cycle-title-phase = Phase
cli-cycle-title-decided = beschlossen durch
cli-cycle-title-retrospective = Rückblick
cli-cycle-decided-by-vote = die Abstimmung „{ $title }“

## Was gezeigt wird

cli-cycle-none = hier sind keine Ausgaben bekannt: `percole cycle open` eröffnet eine
cli-cycle-moved-line = Phase { $phase } verschoben: vom { $from } bis zum { $to } ({ $reason })
cli-cycle-same-season = Andere Ausgaben derselben Saison:

## Was getan ist oder geschehen wird

cli-cycle-opened = Ausgabe { $number } der Saison { $season } ist eröffnet
cli-cycle-will-open = dies eröffnet Ausgabe { $number } der Saison { $season }: ihre Spielregeln können danach nicht mehr geändert werden
cli-cycle-dates-moved = die Daten der Phase { $phase } sind verschoben
cli-cycle-closed = die Ausgabe ist abgeschlossen
cli-cycle-will-close = dies schließt die Ausgabe endgültig ab
cli-cycle-charter-fits = an diesen Spielregeln ist nichts falsch
cli-cycle-charter-fits-above = an diesen Spielregeln ist nichts falsch; sie halten sich an die von { $above }
cli-cycle-charter-unusable = { $path }: { $why }
