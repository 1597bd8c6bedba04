## What cannot be searched for

search-nothing = ein Wort oder mehrere eingeben, eine Nummer oder eine Kennung
search-only-common = fast jeder Text enthält diese Wörter: eines hinzufügen, das Texte unterscheidet
search-too-long = eine Suche hat höchstens { $most } Zeichen
search-too-many = eine Suche hat höchstens { $most } Wörter: weniger eingeben
search-family = nichts heißt „{ $family }“: eines nennen von { $known }

## What can be found

search-reports = Texte
search-recommendations = Empfehlungen
search-votes = Abstimmungen
search-transmissions = Übergaben
search-bodies = Gremien
search-meetings = Sitzungen
search-cycles = Ausgaben

## One of what was found

search-one-report = Text
search-one-recommendation = Empfehlung
search-one-vote = Abstimmung
search-one-transmission = Übergabe
search-one-body = Gremium
search-one-meeting = Sitzung
search-one-cycle = Ausgabe

## What percole search says

search-none = nichts enthält alle diese Wörter: weniger eingeben, oder den Anfang eines Wortes, etwa coop*
search-title-kind = Art
search-title-what = Titel
search-title-found = gefunden
search-left-out = weggelassen, weil fast jeder Text sie enthält: { $words }
search-unread = noch nicht gelesen: { $number }
