## What cannot be searched for

search-nothing = typ een of meer woorden, een nummer of een id
search-only-common = bijna elke tekst bevat deze woorden: voeg er een toe dat teksten onderscheidt
search-too-long = een zoekopdracht telt hoogstens { $most } tekens
search-too-many = een zoekopdracht telt hoogstens { $most } woorden: laat er enkele weg
search-family = niets heet “{ $family }”: zeg een van { $known }

## What can be found

search-reports = Teksten
search-recommendations = Aanbevelingen
search-votes = Stemmingen
search-transmissions = Overgemaakt
search-bodies = Organen
search-meetings = Vergaderingen
search-cycles = Edities

## One of what was found

search-one-report = Tekst
search-one-recommendation = Aanbeveling
search-one-vote = Stemming
search-one-transmission = Overgemaakt
search-one-body = Orgaan
search-one-meeting = Vergadering
search-one-cycle = Editie

## What percole search says

search-none = niets bevat al deze woorden: probeer er minder, of het begin van een woord, zoals coop*
search-title-kind = soort
search-title-what = titel
search-title-found = gevonden
search-left-out = weggelaten, omdat bijna elke tekst ze bevat: { $words }
search-unread = nog niet gelezen: { $number }
