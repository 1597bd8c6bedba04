portal-meeting-way = Meetings
portal-meeting-counts = Planned: { $planned }, held: { $held }, with minutes: { $minutes }
portal-meeting-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
portal-meeting-last-minutes = Last minutes
portal-meeting-next-of-body = Next meeting
portal-meeting-to-come = To come
portal-meeting-none-to-come = No meeting is planned.
portal-meeting-past = Past meetings
portal-meeting-notice = notice
portal-meeting-sent-by = sent on { $day }: { $channels }
portal-meeting-take-part-online = Take part by video
portal-meeting-minutes = Minutes
portal-meeting-approved-by = Approved by { $by } on { $day }
portal-meeting-whole-minutes = The minutes in whole
portal-meeting-whole-kept = This is an extract. Those whose meeting it was read the whole after signing in.
portal-meeting-agenda = Agenda
portal-meeting-decided = Decided:
portal-meeting-decided-besides = Decided besides
portal-meeting-present = Who took part
portal-meeting-total =
    { $people ->
        [one] One person took part
       *[other] { $people } people took part
    }
portal-meeting-all-together = several categories together
portal-meeting-minutes-asked =
    the rules ask for minutes within { $days ->
        [one] one day
       *[other] { $days } days
    }
portal-meeting-documents = Documents
portal-meeting-for-members = for members
portal-meeting-for-body = for those who sit in the body
portal-meeting-not-here = not here yet: at { $node }, last heard of: { $heard }
