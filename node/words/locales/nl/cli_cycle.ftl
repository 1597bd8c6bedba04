## Titels van kolommen en feiten

cli-cycle-title-season = seizoen
cli-cycle-title-edition = editie
cli-cycle-title-phase = fase
cli-cycle-title-decided = beslist door
cli-cycle-title-retrospective = terugblik
cli-cycle-decided-by-vote = de stemming “{ $title }”

## Wat getoond wordt

cli-cycle-none = hier zijn geen edities bekend: `percole cycle open` opent er een
cli-cycle-moved-line = fase { $phase } verplaatst: van { $from } tot { $to } ({ $reason })
cli-cycle-same-season = Andere edities van hetzelfde seizoen:

## Wat gedaan is, of gaat gebeuren

cli-cycle-opened = editie { $number } van seizoen { $season } is open
cli-cycle-will-open = dit opent editie { $number } van seizoen { $season }: de spelregels kunnen daarna niet meer worden gewijzigd
cli-cycle-dates-moved = de datums van fase { $phase } zijn verplaatst
cli-cycle-closed = de editie is afgesloten
cli-cycle-will-close = dit sluit de editie voorgoed af
cli-cycle-charter-fits = er is niets mis met deze spelregels
cli-cycle-charter-fits-above = er is niets mis met deze spelregels; ze houden zich aan die van { $above }
cli-cycle-charter-unusable = { $path }: { $why }
