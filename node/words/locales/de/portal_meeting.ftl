portal-meeting-way = Sitzungen
portal-meeting-counts = Geplant: { $planned }, abgehalten: { $held }, mit Protokoll: { $minutes }
portal-meeting-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
portal-meeting-last-minutes = Letzte Protokolle
portal-meeting-next-of-body = Nächste Sitzung
portal-meeting-to-come = Kommende Sitzungen
portal-meeting-none-to-come = Es ist keine Sitzung geplant.
portal-meeting-past = Vergangene Sitzungen
portal-meeting-notice = Einladung
portal-meeting-sent-by = verschickt am { $day }: { $channels }
portal-meeting-take-part-online = Per Video teilnehmen
portal-meeting-minutes = Protokoll
portal-meeting-approved-by = Genehmigt von { $by } am { $day }
portal-meeting-whole-minutes = Das ganze Protokoll
portal-meeting-whole-kept = Dies ist ein Auszug. Wessen Sitzung es war, liest nach der Anmeldung das Ganze.
portal-meeting-agenda = Tagesordnung
portal-meeting-decided = Beschlossen:
portal-meeting-decided-besides = Außerhalb der Tagesordnung beschlossen
portal-meeting-present = Teilnahme
portal-meeting-total =
    { $people ->
        [one] Eine Person nahm teil
       *[other] { $people } Personen nahmen teil
    }
portal-meeting-all-together = mehrere Kategorien zusammen
portal-meeting-minutes-asked =
    die Regeln verlangen ein Protokoll binnen { $days ->
        [one] eines Tages
       *[other] { $days } Tagen
    }
portal-meeting-documents = Dokumente
portal-meeting-for-members = für Mitglieder
portal-meeting-for-body = für diejenigen, die im Organ sitzen
portal-meeting-not-here = noch nicht hier: bei { $node }, zuletzt gehört: { $heard }
