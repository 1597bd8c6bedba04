## An edition: its path, its rules, its season

portal-cycle-title = Seizoen { $season }, editie { $number }
portal-cycle-over = voorbij
portal-cycle-now = bezig
portal-cycle-ahead = komt nog
portal-cycle-days = { $from } tot { $to }
portal-cycle-means = { $level }: { $meaning }
portal-cycle-decided-by-vote = beslist door de stemming “{ $title }”
portal-cycle-decided-by-some-vote = beslist door een stemming die hier niet bekend is
portal-cycle-decided-by-resolution = beslist door: { $resolution }
portal-cycle-opened-because = geopend omdat: { $reason }
portal-cycle-moved = De datums van “{ $phase }” zijn verplaatst: { $reason }
portal-cycle-moved-with-consent = De datums van “{ $phase }” zijn verplaatst: { $reason }; met het akkoord van: { $consents }
portal-cycle-path = Het pad van de editie
portal-cycle-column-phase = Fase
portal-cycle-column-days = Datums
portal-cycle-column-means = Wat deelnemen betekent
portal-cycle-column-who = Wie deelneemt
portal-cycle-column-state = Toestand
portal-cycle-rules = Spelregels
portal-cycle-retrospective = Terugblik
portal-cycle-same-season = Hetzelfde seizoen elders
portal-cycle-open-now = Open edities

## Wie over wat beslist

portal-cycle-competences = Wie over wat beslist
portal-cycle-competences-explained = Zoals de spelregels van de open edities het zeggen. Een advies bindt niemand.
portal-cycle-no-competences = Geen spelregels die gelden, zeggen al wie over wat beslist.
portal-cycle-of-edition = { $site }: { $edition }
portal-cycle-column-subject = wat beslist wordt
portal-cycle-column-decides = wie beslist
portal-cycle-column-others = hoe anderen deelnemen
portal-cycle-advises = Vooraf advies: { $bodies }
portal-cycle-is-informed = Achteraf meegedeeld aan: { $bodies }
portal-cycle-its-competences = Waarover het beslist
portal-cycle-it-decides = beslist
portal-cycle-it-advises = geeft advies
portal-cycle-it-is-told = wordt ingelicht
