## The field and the page

portal-search-title = Zoeken
portal-search-label = Zoeken op deze site
portal-search-explained = In alle teksten die u hier mag lezen: woorden in elke vorm, met of zonder accenten; een nummer, of het begin van een woord gevolgd door *
portal-search-go = Zoeken
portal-search-found =
    { $number ->
        [0] Niets gevonden voor “{ $words }”
        [one] Eén resultaat voor “{ $words }”
       *[other] { $number } resultaten voor “{ $words }”
    }
portal-search-all = Alles ({ $number })
portal-search-kind = { $kind } ({ $number })
portal-search-kinds = Soorten resultaten
portal-search-advice = Probeer minder woorden, een ander woord voor hetzelfde, of het begin van een woord: coop* vindt “coöperatief” en “coöperatie”.
portal-search-advice-sign-in = Sommige teksten zijn alleen voor leden: wie zich aanmeldt, vindt ook die.
portal-search-left-out = Niet gezocht, omdat bijna elke tekst ze bevat: { $words }.
portal-search-unread =
    { $number ->
        [one] Eén tekst is net veranderd en wordt nog niet gevonden.
       *[other] { $number } teksten zijn veranderd en worden nog niet gevonden. Zoek zo dadelijk opnieuw.
    }
portal-search-too-often = U hebt in enkele minuten heel vaak gezocht. Wacht even.
portal-search-season = Seizoen { $season }, editie { $number }
