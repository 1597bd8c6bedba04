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
