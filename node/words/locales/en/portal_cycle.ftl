## An edition: its path, its rules, its season

portal-cycle-title = Season { $season }, edition { $number }
portal-cycle-over = over
portal-cycle-now = under way
portal-cycle-ahead = to come
portal-cycle-days = { $from } to { $to }
portal-cycle-means = { $level }: { $meaning }
portal-cycle-decided-by-vote = the vote “{ $title }” decided it
portal-cycle-decided-by-some-vote = a vote that is not known here decided it
portal-cycle-decided-by-resolution = decided by: { $resolution }
portal-cycle-opened-because = opened because: { $reason }
portal-cycle-moved = The dates of “{ $phase }” were moved: { $reason }
portal-cycle-moved-with-consent = The dates of “{ $phase }” were moved: { $reason }; with the consent of: { $consents }
portal-cycle-path = The path of the edition
portal-cycle-column-phase = Phase
portal-cycle-column-days = Dates
portal-cycle-column-means = What taking part means
portal-cycle-column-who = Who takes part
portal-cycle-column-state = State
portal-cycle-rules = Rules of the game
portal-cycle-retrospective = Looking back
portal-cycle-same-season = The same season elsewhere
portal-cycle-open-now = Open editions

## Opening an edition
portal-cycle-new = Open an edition
portal-cycle-new-explained = An edition has its rules of the game from its first day to its last. They are shown in sentences, and what they do not allow is refused with the article.
portal-cycle-season = Season
portal-cycle-season-hint = Such as 2026-2027; equal names are one season on all sites
portal-cycle-number = Number of the edition here
portal-cycle-what-decided = What decided it?
portal-cycle-by-vote = The vote “{ $title }”
portal-cycle-by-resolution = A resolution
portal-cycle-by-reason = Something else
portal-cycle-which-resolution = If a resolution: which one, and when
portal-cycle-which-reason = If something else: what
portal-cycle-which-rules = Which rules of the game?
portal-cycle-rules-built-in = The built-in rules
portal-cycle-rules-own = Rules of our own, below
portal-cycle-own-rules = Our own rules
portal-cycle-own-rules-hint = In the form that the command percole charter prints; what is left out follows the built-in rules
portal-cycle-start-from-built-in = Begin with the text of the built-in rules
portal-cycle-read-first = Read them in sentences first
portal-cycle-they-say = These rules say
portal-cycle-do-open = Open the edition

## Moving dates, closing
portal-cycle-move-dates = Move dates
portal-cycle-move-explained = Everybody reads the new dates and your reason at once. Empty dates stay as they are.
portal-cycle-which-phase = Of which phase?
portal-cycle-phase-with-days = { $name }: { $from } to { $to }
portal-cycle-first-day = First day
portal-cycle-last-day = Last day
portal-cycle-consents = Who agreed, and when; one line for each
portal-cycle-consents-asked = The rules ask for it ({ $article })
portal-cycle-do-move = Move them
portal-cycle-close = Close the edition
portal-cycle-close-explained = A closed edition stays readable; nothing more is done in it. This cannot be taken back.
portal-cycle-look-back = A look back on it
portal-cycle-do-close = Close it
## Who decides on what

portal-cycle-competences = Who decides on what
portal-cycle-competences-explained = As the rules of the game of the open editions say it. An opinion binds nobody.
portal-cycle-no-competences = No rules of the game that are in force say yet who decides on what.
portal-cycle-of-edition = { $site }: { $edition }
portal-cycle-column-subject = what is decided
portal-cycle-column-decides = who decides
portal-cycle-column-others = how others take part
portal-cycle-advises = An opinion before: { $bodies }
portal-cycle-is-informed = Told afterwards: { $bodies }
portal-cycle-its-competences = What it decides on
portal-cycle-it-decides = decides
portal-cycle-it-advises = gives an opinion
portal-cycle-it-is-told = is told
