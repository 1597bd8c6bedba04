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
