## The frame of every page

portal-skip-to-content = Naar de inhoud
portal-ways = Delen van de site
portal-languages = Talen
portal-way-home = Waar staan we
portal-way-texts = Teksten
portal-way-votes = Stemmingen
portal-way-bodies = Wie beslist wat
portal-way-sites = Alle sites
portal-all-sites = gegevens van alle sites
portal-site-of = De site van { $name }
portal-data-from = laatste gegevens van { $name }: { $ago }
portal-nothing-from = nog niets ontvangen van { $name }
portal-site-waits = Deze site toont misschien een oudere stand: { $why }
portal-time-is-shifted = Repetitie: de tijd is hier gesimuleerd. Het is { $now }.
portal-days-left =
    { $days ->
        [0] vandaag
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
portal-show-more = Meer tonen
portal-under-way = bezig

## What cannot be shown

portal-not-found = Niet gevonden
portal-cannot-be-shown = Deze pagina kan niet worden getoond
portal-nowhere = Op dit adres staat niets. Misschien is de tekst ingetrokken, of is het adres onvolledig.
portal-back-home = Terug naar het begin

## Home

portal-home-voting = Er wordt gestemd: { $title }
portal-home-voting-until = Tot { $moment }.
portal-home-commenting = Opmerkingen zijn welkom op “{ $title }”
portal-home-commenting-explained = Nog niets is beslist: u geeft een advies; de werkgroepen antwoorden erop, daarna beslissen de organen.
portal-home-adopting = De werkgroepen spreken zich uit over “{ $title }”
portal-home-adopting-explained = Elke groep keurt het goed, met of zonder voorbehoud, of verzet zich ertegen. Nog niets is beslist.
portal-home-sent = “{ $title }” ligt bij de organen
portal-home-sent-explained = Zij beantwoorden elke maatregel. Vóór hun antwoorden is niets beslist.
portal-home-quiet = Op dit ogenblik staat niets open
portal-home-quiet-explained = Hier leest u de teksten, de stemmingen met hun uitslag, en wie wat beslist.
portal-home-read-vote = De vraag lezen
portal-home-read-text = De tekst lezen
portal-home-read-bodies = Bekijken wie wat beslist
portal-home-open-now = Op dit ogenblik
portal-home-last-results = Laatste uitslagen

## Votes

portal-votes-explained = Wat aan de leden wordt gevraagd, en wat zij hebben geantwoord. Elke uitslag wordt hier opnieuw berekend.
portal-votes-under-way = Lopend en komend
portal-no-vote-under-way = Er is geen stemming open.
portal-votes-ended = Afgelopen
portal-no-vote-ended = Er is nog geen stemming afgelopen.
portal-asked-by = gevraagd door { $name }
portal-vote-opens = opent { $moment }
portal-vote-closes = sluit { $moment }
portal-vote-closed = gesloten { $moment }
portal-vote-carried = aangenomen
portal-vote-rejected = verworpen
portal-vote-without-quorum = quorum niet gehaald
portal-vote-declared = bekendgemaakt

## Who decides what

portal-bodies-explained = Elk orgaan, aan wie het rekenschap geeft, en wie er vandaag in zit.
portal-no-body = Er is nog geen orgaan ingeschreven.
portal-seats-open = aantal zetels niet vastgelegd
portal-seats-taken =
    { $filled ->
        [one] { $filled } persoon
       *[other] { $filled } personen
    }
portal-seats-all-taken =
    { $seats ->
        [one] { $seats } zetel, bezet
       *[other] { $seats } zetels, alle bezet
    }
portal-seats-some-vacant =
    { $seats ->
        [one] { $filled } van { $seats } zetel bezet
       *[other] { $filled } van { $seats } zetels bezet
    }
portal-vacant =
    { $seats ->
        [one] { $seats } zetel vrij
       *[other] { $seats } zetels vrij
    }
portal-mandates-ending = Mandaten die binnenkort aflopen
portal-column-body = Orgaan
portal-column-kind = Soort
portal-column-answers-to = Geeft rekenschap aan
portal-column-seats = Zetels
portal-answers-to = Geeft rekenschap aan:
portal-its-theme = Thema
portal-its-brief = Wat van deze groep wordt verwacht
portal-who-sits = Wie erin zit
portal-nobody-sits = Vandaag zit er niemand in.
portal-name-not-given = naam niet bekendgemaakt
portal-fact-article = Artikel
portal-fact-established = Sinds
portal-fact-dissolved = Tot en met
portal-term-until = tot en met { $day }
portal-term-since = sinds { $day }
portal-term-between = van { $from } tot en met { $to }

## Sites

portal-sites-explained = Elke coöperatie houdt haar eigen site bij. Hier staat van wanneer de gegevens zijn die deze van de andere heeft ontvangen.
portal-this-site = dit is deze site
portal-here = hier
portal-nothing-yet = niets ontvangen
portal-nothing-received = nog nooit iets ontvangen
portal-received = gegevens ontvangen: { $ago }
portal-silent = stil
portal-up-to-date = actueel
portal-column-site = Site
portal-column-level = Niveau
portal-column-heard = Gegevens
portal-column-state = Stand
portal-verify-yourself = Zelf nagaan
portal-verify-explained = Alles wat telt, staat in ondertekende logboeken waarvan elke site een kopie bewaart. Het programma percole controleert ze zonder deze site te vertrouwen.

## A vote

portal-method-yes-no = ja, nee of onthouding
portal-called-off = Deze stemming is geannuleerd: { $reason }
portal-sums-agree = hier nagerekend: zelfde uitslag
portal-sums-differ = hier nagerekend: ANDERE uitslag
portal-sums-not-declared = nog niet bekendgemaakt
portal-sums-impossible = hier voorlopig niet na te rekenen
portal-sums-explained = Volgens de processen-verbaal van stemopneming; de stembiljetten zijn hier niet herteld.
portal-vote-counted = geteld
portal-not-known-yet = nog niet bekend
portal-chosen = Gekozen, in deze volgorde:
portal-tied = Gelijk geëindigd, zonder dat iets beslist:
portal-condition-met = gehaald
portal-condition-unmet = niet gehaald
portal-condition-unknown = niet vast te stellen
portal-column-condition = Voorwaarde
portal-column-bar = Gehaald; de streep toont wat nodig was
portal-column-reached = Gehaald
portal-column-needed = Nodig
portal-the-rule = De regel
portal-who-counted = Wie heeft wat geteld
portal-column-roll = Kiesgerechtigden
portal-column-voters = Stemmers
portal-column-certificate = Proces-verbaal van stemopneming
portal-column-blank = Blanco
portal-poll-included = ontvangen, meegeteld
portal-poll-certified = ondertekend
portal-poll-excluded = buiten beschouwing
portal-poll-declined = neemt niet deel
portal-poll-joined = neemt deel
portal-poll-closed = gesloten, wordt geteld
portal-poll-asked = gevraagd, geen antwoord

## Texts

portal-reports-title = Teksten van de werkgroepen
portal-reports-explained = Wat de werkgroepen aanbevelen, en hoever elk verslag staat.
portal-no-report = Er is nog geen tekst gepubliceerd.
portal-report-counts =
    { $recommendations ->
        [one] { $recommendations } aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] { $measures } maatregel
       *[other] { $measures } maatregelen
    }
portal-measure-count =
    { $measures ->
        [one] { $measures } maatregel
       *[other] { $measures } maatregelen
    }
portal-version = versie { $number }
portal-comments-until = Opmerkingen tot { $moment }.
portal-groups-until = De groepen spreken zich uit tot { $moment }.
portal-recommendations = Aanbevelingen
portal-reading-grid = Hoe dit verslag te lezen
portal-preamble-of = Inleiding van { $group }
portal-what-groups-say = Wat de groepen ervan zeggen
portal-group-silent = heeft zich niet uitgesproken
portal-group-awaited = verwacht
portal-met-on = vergaderde op { $day }
portal-met-at = vergaderde in { $place }
portal-met-on-at = vergaderde op { $day } in { $place }
portal-handed-over = Overhandigd aan
portal-body-at = { $body } ({ $site })
portal-handed-on = overhandigd op { $day }
portal-recalled = teruggeroepen
portal-not-received = nog niet ontvangen, overhandigd: { $ago }
portal-answer-late = antwoord verwacht op { $day }, te laat
portal-answer-due = antwoord verwacht op { $day }
portal-its-report = het verslag
portal-recommendation-number = aanbeveling { $number }
portal-by-groups = Voorgesteld door { $groups }
portal-read-with = Te lezen met de aanbevelingen:
portal-measures = Gevraagde maatregelen

## Signing in and forms

portal-sign-in = Aanmelden
portal-sign-out = Afmelden
portal-my-page = Mijn pagina
portal-form-too-large = Dit is meer dan in dit formulier past. Kort het in, en verstuur het opnieuw.
portal-form-took-too-long = Het formulier deed er te lang over om aan te komen. Controleer de verbinding, ga terug, en verstuur het opnieuw.
portal-form-of-another-kind = Wat verstuurd werd, is geen formulier van deze site.
portal-form-from-elsewhere = Dit werd vanaf een andere site verstuurd, er is dus niets gebeurd. Open de pagina hier, en verstuur het daar.
portal-form-of-another-session = De pagina werd geopend voordat u zich aanmeldde, of door iemand anders. Er is nog niets gebeurd: kijk het na, en verstuur het.
portal-form-signed-out = U bent niet meer aangemeld. Er gaat niets verloren: meld u aan in een ander tabblad, kom hier terug, en verstuur het opnieuw.
portal-not-sent-yet = Nog niet verstuurd
portal-sign-in-elsewhere = Aanmelden, in een ander tabblad
portal-what-you-wrote = Wat u geschreven hebt
portal-send-again = Opnieuw versturen
