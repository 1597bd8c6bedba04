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

## Opening an edition
portal-cycle-new = Een editie openen
portal-cycle-new-explained = Een editie heeft haar spelregels van de eerste tot de laatste dag. Ze worden in zinnen getoond, en wat ze niet toelaten, wordt geweigerd met het artikel.
portal-cycle-season = Seizoen
portal-cycle-season-hint = Bijvoorbeeld 2026-2027; gelijke namen zijn één seizoen op alle sites
portal-cycle-number = Nummer van de editie hier
portal-cycle-what-decided = Wat heeft het beslist?
portal-cycle-by-vote = De stemming “{ $title }”
portal-cycle-by-resolution = Een besluit
portal-cycle-by-reason = Iets anders
portal-cycle-which-resolution = Als het een besluit is: welk, en wanneer
portal-cycle-which-reason = Als het iets anders is: wat
portal-cycle-which-rules = Welke spelregels?
portal-cycle-rules-built-in = De ingebouwde spelregels
portal-cycle-rules-own = Onze eigen spelregels, hieronder
portal-cycle-own-rules = Onze eigen spelregels
portal-cycle-own-rules-hint = In de vorm die het commando percole charter afdrukt; wat ontbreekt, volgt de ingebouwde spelregels
portal-cycle-start-from-built-in = Beginnen met de tekst van de ingebouwde spelregels
portal-cycle-read-first = Ze eerst in zinnen lezen
portal-cycle-they-say = Deze spelregels zeggen
portal-cycle-do-open = De editie openen

## Moving dates, closing
portal-cycle-move-dates = Data verschuiven
portal-cycle-move-explained = Iedereen leest meteen de nieuwe data en uw reden. Lege data blijven zoals ze zijn.
portal-cycle-which-phase = Van welke fase?
portal-cycle-phase-with-days = { $name }: { $from } tot { $to }
portal-cycle-first-day = Eerste dag
portal-cycle-last-day = Laatste dag
portal-cycle-consents = Wie het ermee eens is, en sinds wanneer; één regel voor elk
portal-cycle-consents-asked = De spelregels vragen het ({ $article })
portal-cycle-do-move = Verschuiven
portal-cycle-close = De editie afsluiten
portal-cycle-close-explained = Een afgesloten editie blijft leesbaar; er gebeurt niets meer in. Dit kan niet ongedaan gemaakt worden.
portal-cycle-look-back = Een terugblik
portal-cycle-do-close = Afsluiten
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
