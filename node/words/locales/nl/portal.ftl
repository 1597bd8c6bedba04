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
portal-time-is-simulated = De tijd is hier gesimuleerd. Het is { $now }, en { $pace }.
portal-just-now = zojuist
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
portal-mandates-counted =
    { $mandates ->
        [one] { $mandates } mandaat
       *[other] { $mandates } mandaten
    }
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
portal-method-choose =
    { $seats ->
        [one] Eén keuze
       *[other] Ten hoogste { $seats } keuzes
    }
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
portal-column-answer = Antwoord
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
portal-form-too-large = Dit is meer dan een formulier hier aanneemt: 30.000 letters in één veld, 250.000 in het geheel. Kort het in, en verstuur het opnieuw.
portal-form-too-large-signed-out = U bent niet meer aangemeld, en dit is te lang om van wie niet aangemeld is te worden aangenomen. Meld u aan in een ander tabblad, ga in dit terug naar het formulier, en verstuur het opnieuw.
portal-form-took-too-long = Het formulier deed er te lang over om aan te komen. Controleer de verbinding, ga terug, en verstuur het opnieuw.
portal-form-of-another-kind = Wat verstuurd werd, is geen formulier van deze site.
portal-form-from-elsewhere = Dit werd vanaf een andere site verstuurd, er is dus niets gebeurd. Open de pagina hier, en verstuur het daar.
portal-form-of-another-session = De pagina werd geopend voordat u zich aanmeldde, of door iemand anders. Er is nog niets gebeurd: kijk het na, en verstuur het.
portal-form-signed-out = U bent niet meer aangemeld. Er gaat niets verloren: meld u aan in een ander tabblad, kom hier terug, en verstuur het opnieuw.
portal-not-sent-yet = Nog niet verstuurd
portal-sign-in-elsewhere = Aanmelden, in een ander tabblad
portal-what-you-wrote = Wat u geschreven hebt
portal-send-again = Opnieuw versturen

## The voting booth

portal-back-to-vote = Naar de stemming
portal-booth-nothing-sent-yet = Er wordt niets verstuurd vóór “Ik stem”, op de volgende bladzijde.
portal-booth-named-vote = Stemming op naam: het secretariaat van deze site kan uw keuze lezen. Geen andere vennoot en geen andere site kan dat.
portal-booth-papers-published = De volledige stembiljetten worden na de sluiting bekendgemaakt, zonder namen: een zeldzaam antwoord kan worden herkend.
portal-booth-few-voters = Er staan heel weinig mensen op deze lijst: de totalen kunnen tonen wat ieder koos.
portal-booth-voted-before = U stemde op { $moment }. Een nieuw stembiljet komt in de plaats; zolang u het niet verstuurt, verandert er niets.
portal-booth-question-of = Vraag { $number } van { $count }
portal-how-yes-no = Kies één antwoord.
portal-how-choose =
    { $seats ->
        [one] Kies er één.
       *[other] Kies er ten hoogste { $seats }.
    }
portal-how-approval = Vink alles aan wat u goedkeurt.
portal-how-score = Geef elk punten, van 0 tot { $most }. Wat u leeg laat, krijgt er 0.
portal-how-judgement = Geef elk een beoordeling. Zonder beoordeling telt het als “{ $worst }”.
portal-how-schulze = Schrijf 1 bij uw eerste keuze, dan 2, 3 enzovoort. Gelijke keuzes mogen hetzelfde nummer hebben; wat u leeg laat, komt laatst.
portal-how-ranked = Schrijf 1 bij uw eerste keuze, dan 2, 3 enzovoort, elk nummer één keer. U mag er leeg laten.
portal-how-budget = Vink elk project aan dat u wilt laten betalen. In totaal kan { $budget } worden uitgegeven; de telling houdt zich daaraan, u hoeft niet te rekenen.
portal-costs = kost { $cost }
portal-booth-i-vote-blank = Geen: ik stem blanco
portal-booth-continue = Mijn stembiljet nalezen
portal-booth-leave = Weggaan zonder te stemmen
portal-booth-not-understood =
    { $count ->
        [one] { $count } antwoord kan nog niet worden aangenomen: ernaast staat wat juist is. Alles wat u invulde, staat er nog.
       *[other] { $count } antwoorden kunnen nog niet worden aangenomen: naast elk staat wat juist is. Alles wat u invulde, staat er nog.
    }
portal-booth-not-cast = Er is niets uitgebracht: { $why }
portal-booth-not-a-number = “{ $typed }” bij “{ $option }” is geen geheel getal.
portal-booth-blank-and-more = U koos iets en vinkte ook blanco aan: hou een van beide.
portal-booth-choose-one = Kies een van de antwoorden; zich onthouden is er ook een.
portal-booth-choose-or-blank = Antwoord, of vink aan dat u blanco stemt.
portal-booth-read-again = Lees uw stembiljet na
portal-booth-not-cast-yet = Er is nog niets uitgebracht. Zo wordt uw stembiljet begrepen:
portal-booth-takes-the-place = Het komt in de plaats van dat van { $moment }.
portal-booth-cast = Ik stem
portal-booth-change = Eerst aanpassen
portal-booth-blank = blanco
portal-booth-given =
    { $points ->
        [one] { $option }: { $points } punt
       *[other] { $option }: { $points } punten
    }
portal-booth-graded = { $option }: { $grade }
portal-booth-no-grade = { $option }: geen beoordeling, telt als “{ $worst }”
portal-booth-unranked = zonder rang: { $options }
portal-booth-you-had-chosen = U had ingevuld
portal-booth-nothing-was-cast = Wat u net invulde, is niet uitgebracht.
portal-booth-ballot-counts = Uw stembiljet van { $moment } zit in de stembus.
portal-booth-no-ballot = Er zit geen stembiljet van u in de stembus.
portal-booth-not-open = Deze stemming is nog niet open
portal-booth-opens = Ze opent op { $moment }.
portal-booth-because = De reden: { $why }
portal-booth-is-closed = Deze stemming is gesloten
portal-booth-closed-at = Ze sloot op { $moment } en neemt geen stembiljetten meer aan.
portal-booth-on-paper = U tekende voor een stembiljet op papier.
portal-booth-is-over = Deze stemming gaat hier niet door
portal-booth-off-roll = U staat niet op de kiezerslijst van deze stemming
portal-booth-off-roll-explained = De lijst werd vastgelegd toen deze site toetrad; wie toen vennoot was, in de categorieën die stemmen, staat erop.
portal-booth-no-poll = Er is hier geen stemming voor u
portal-booth-for-members = Deze stemming is voor vennoten
portal-booth-for-members-explained = U bent aangemeld, maar niet als vennoot van deze site: er is geen stembiljet voor u. Het secretariaat zegt hoe u vennoot wordt.
portal-booth-ask-secretary = Klopt dit niet? Vraag het aan het secretariaat.
portal-booth-ask-contact = Klopt dit niet? Vraag het hier: { $contact }

## My entry and my receipt

portal-my-entry = Mijn inschrijving op de kiezerslijst
portal-entry-name = Naam
portal-entry-member = Vennootnummer
portal-entry-category = Categorie
portal-entry-unit = Stemt binnen
portal-entry-place = Plaats op de lijst
portal-entry-of = { $number } van { $size }
portal-entry-wrong = Klopt er iets niet? Zeg het aan het secretariaat vóór de sluiting.
portal-my-receipt = Mijn ontvangstbewijs
portal-my-receipts = Mijn stembiljetten
portal-receipt-title = Uw stembiljet zit in de stembus
portal-receipt-title-closed = Uw stembiljet zat in de stembus
portal-receipt-cast =
    { $changes ->
        [0] Uitgebracht op { $moment }.
        [one] Uitgebracht op { $moment }, { $changes } keer gewijzigd.
       *[other] Uitgebracht op { $moment }, { $changes } keer gewijzigd.
    }
portal-receipt-until = U kunt het wijzigen tot { $moment }; het laatste telt.
portal-receipt-understood = Hoe het werd begrepen
portal-receipt-proof = Waar het staat
portal-receipt-explained = Bewaar deze bladzijde of druk ze af. Ermee kunt u aantonen dat uw stembiljet ongewijzigd in het logboek van deze site staat. Dat de totalen het meetellen, is bij een stemming op naam het woord van deze site. De vingerafdruk zegt niet wat u koos.
portal-receipt-log = Logboek
portal-receipt-event = Nummer daarin
portal-receipt-fingerprint = Vingerafdruk
portal-receipt-download = Het bewijs als bestand
portal-receipt-print = Het programma percole controleert het bestand zonder deze site: percole log check-receipt.
portal-voted-on = U stemde op { $moment }.
portal-voted-change-until = U stemde op { $cast }; u kunt wijzigen tot { $closes }.
portal-vote-now = Stemmen
portal-change-vote = Mijn stem wijzigen
portal-sign-in-to-vote = Aanmelden om te stemmen
portal-waits-for-you = Wacht op u

## What happened to a text

portal-what-happened = Wat er gebeurde, stap voor stap
portal-done-by-at = { $who }, { $site }
portal-done-by-secretariat = secretariaat

## Withdrawing one's own ballot

portal-withdraw-title = Mijn stem intrekken
portal-withdraw-explained = Uw stembiljet gaat uit de bus, en niets van u wordt geteld. U kunt opnieuw stemmen tot de sluiting.
portal-withdraw-do = Mijn stembiljet intrekken
portal-booth-withdrawn = U hebt uw stembiljet ingetrokken: niets van u wordt geteld. U kunt opnieuw stemmen tot de sluiting.
portal-withdraw-reason = het lid heeft het zelf ingetrokken

## Signing in where there is no browser

portal-command-line-title = Met een programma
portal-command-line-explained = Wie liever typt, doet daar wat deze pagina’s doen. De code van een link meldt aan, zoals hier; het programma bewaart een token, dat hierboven in de lijst staat en daar eindigt.

## Portraits

portal-portrait-of = Portret van { $name }
portal-portrait-explained = De afbeelding wordt vierkant bijgesneden en verkleind. Waar ze genomen is en wat het bestand verder zegt, wordt niet bewaard. Ze wordt getoond aan wie deze functie mag lezen, en verdwijnt wanneer de naam wordt gewist.
portal-portrait-hint = JPEG, PNG of WebP, van hoogstens { $max } MB
portal-portrait-consent = Deze persoon stemt ermee in dat het portret getoond wordt
portal-portrait-give = Dit portret tonen
portal-portrait-remove = Het portret verwijderen
