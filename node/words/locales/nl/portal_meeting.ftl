portal-meeting-way = Vergaderingen
portal-meeting-counts = Gepland: { $planned }, gehouden: { $held }, met verslag: { $minutes }
portal-meeting-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
portal-meeting-last-minutes = Laatste verslagen
portal-meeting-next-of-body = Volgende vergadering
portal-meeting-to-come = Komende vergaderingen
portal-meeting-none-to-come = Er is geen vergadering gepland.
portal-meeting-past = Voorbije vergaderingen
portal-meeting-notice = oproeping
portal-meeting-sent-by = verstuurd op { $day }: { $channels }
portal-meeting-take-part-online = Deelnemen per video
portal-meeting-minutes = Verslag
portal-meeting-approved-by = Goedgekeurd door { $by } op { $day }
portal-meeting-whole-minutes = Het volledige verslag
portal-meeting-whole-kept = Dit is een uittreksel. Wie bij deze vergadering hoort, leest het geheel na aanmelding.
portal-meeting-agenda = Agenda
portal-meeting-decided = Beslist:
portal-meeting-decided-besides = Buiten de agenda beslist
portal-meeting-present = Deelname
portal-meeting-total =
    { $people ->
        [one] Eén persoon nam deel
       *[other] { $people } personen namen deel
    }
portal-meeting-all-together = verschillende categorieën samen
portal-meeting-minutes-asked =
    de regels vragen een verslag binnen { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
portal-meeting-documents = Documenten
portal-meeting-for-members = voor de vennoten
portal-meeting-for-body = voor wie in het orgaan zetelt
portal-meeting-not-here = nog niet hier: bij { $node }, laatst van gehoord: { $heard }
