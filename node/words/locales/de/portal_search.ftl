## The field and the page

portal-search-title = Suche
portal-search-label = Auf dieser Seite suchen
portal-search-explained = In allen Texten, die Sie hier lesen dürfen: Wörter in jeder Form, mit oder ohne Akzente; eine Nummer, oder der Anfang eines Wortes und dann *
portal-search-go = Suchen
portal-search-found =
    { $number ->
        [0] Nichts gefunden für „{ $words }“
        [one] Ein Ergebnis für „{ $words }“
       *[other] { $number } Ergebnisse für „{ $words }“
    }
portal-search-all = Alles ({ $number })
portal-search-kind = { $kind } ({ $number })
portal-search-kinds = Arten von Ergebnissen
portal-search-advice = Versuchen Sie es mit weniger Wörtern, einem anderen Wort für dieselbe Sache oder dem Anfang eines Wortes: genoss* findet „Genossenschaft“ und „Genossinnen“.
portal-search-advice-sign-in = Manche Texte sind nur für Mitglieder: Wer sich anmeldet, findet auch diese.
portal-search-left-out = Nicht gesucht, weil fast jeder Text sie enthält: { $words }.
portal-search-unread =
    { $number ->
        [one] Ein Text hat sich gerade geändert und wird noch nicht gefunden.
       *[other] { $number } Texte haben sich geändert und werden noch nicht gefunden. Suchen Sie gleich noch einmal.
    }
portal-search-too-often = Sie haben in wenigen Minuten sehr oft gesucht. Bitte warten Sie ein wenig.
portal-search-season = Saison { $season }, Ausgabe { $number }
