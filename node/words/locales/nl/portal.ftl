## The frame of every page

skip-to-content = Naar de inhoud
ways = Delen van de site
languages = Talen
way-home = Waar staan we
way-texts = Teksten
way-votes = Stemmingen
way-bodies = Wie beslist wat
way-sites = Alle sites
all-sites = gegevens van alle sites
site-of = De site van { $name }
data-from = gegevens van { $name } ontvangen: { $ago }
nothing-from = nog niets ontvangen van { $name }
site-waits = Deze site toont misschien een oudere stand: { $why }
time-is-shifted = Repetitie: de tijd is hier gesimuleerd. Het is { $now }.
days-left =
    { $days ->
        [0] vandaag
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
show-more = Meer tonen
under-way = bezig

## What cannot be shown

not-found = Niet gevonden
cannot-be-shown = Deze pagina kan niet worden getoond
nowhere = Op dit adres staat niets. Misschien is de tekst ingetrokken, of is het adres onvolledig.
back-home = Terug naar het begin

## Home

home-voting = Er wordt gestemd: { $title }
home-voting-until = Tot { $moment }.
home-commenting = Opmerkingen zijn welkom op “{ $title }”
home-commenting-explained = Nog niets is beslist: u geeft een advies; de werkgroepen antwoorden erop, daarna beslissen de organen.
home-adopting = De werkgroepen spreken zich uit over “{ $title }”
home-adopting-explained = Elke groep keurt het goed, met of zonder voorbehoud, of verzet zich ertegen. Nog niets is beslist.
home-sent = “{ $title }” ligt bij de organen
home-sent-explained = Zij beantwoorden elke maatregel. Vóór hun antwoorden is niets beslist.
home-quiet = Op dit ogenblik staat niets open
home-quiet-explained = Hier leest u de teksten, de stemmingen met hun uitslag, en wie wat beslist.
home-read-vote = De vraag lezen
home-read-text = De tekst lezen
home-read-bodies = Bekijken wie wat beslist
home-open-now = Op dit ogenblik
home-last-results = Laatste uitslagen

## Votes

votes-explained = Wat aan de leden wordt gevraagd, en wat zij hebben geantwoord. Elke uitslag wordt hier opnieuw berekend.
votes-under-way = Lopend en komend
no-vote-under-way = Er is geen stemming open.
votes-ended = Afgelopen
no-vote-ended = Er is nog geen stemming afgelopen.
asked-by = gevraagd door { $name }
vote-opens = opent { $moment }
vote-closes = sluit { $moment }
vote-closed = gesloten { $moment }
vote-carried = aangenomen
vote-rejected = verworpen
vote-without-quorum = quorum niet gehaald
vote-declared = bekendgemaakt

## Who decides what

bodies-explained = Elk orgaan, aan wie het rekenschap geeft, en wie er vandaag in zit.
no-body = Er is nog geen orgaan ingeschreven.
seats-open = aantal zetels niet vastgelegd
seats-taken =
    { $filled ->
        [one] { $filled } persoon
       *[other] { $filled } personen
    }
seats-all-taken =
    { $seats ->
        [one] { $seats } zetel, bezet
       *[other] { $seats } zetels, alle bezet
    }
seats-some-vacant =
    { $seats ->
        [one] { $filled } van { $seats } zetel bezet
       *[other] { $filled } van { $seats } zetels bezet
    }
vacant =
    { $seats ->
        [one] { $seats } zetel vrij
       *[other] { $seats } zetels vrij
    }
mandates-ending = Mandaten die binnenkort aflopen
column-body = Orgaan
column-kind = Soort
column-answers-to = Geeft rekenschap aan
column-seats = Zetels
answers-to = Geeft rekenschap aan:
its-theme = Thema
its-brief = Wat van deze groep wordt verwacht
who-sits = Wie erin zit
nobody-sits = Vandaag zit er niemand in.
name-not-given = naam niet bekendgemaakt
fact-article = Artikel
fact-established = Sinds
fact-dissolved = Tot en met
term-until = tot en met { $day }
term-since = sinds { $day }
term-between = van { $from } tot en met { $to }

## Sites

sites-explained = Elke coöperatie houdt haar eigen site bij. Hier staat van wanneer de gegevens zijn die deze van de andere heeft ontvangen.
this-site = dit is deze site
here = hier
nothing-yet = niets ontvangen
nothing-received = nog nooit iets ontvangen
received = gegevens ontvangen: { $ago }
silent = stil
up-to-date = actueel
column-site = Site
column-level = Niveau
column-heard = Gegevens
column-state = Stand
verify-yourself = Zelf nagaan
verify-explained = Alles wat telt, staat in ondertekende logboeken waarvan elke site een kopie bewaart. Het programma percole controleert ze zonder deze site te vertrouwen.

## A vote

method-yes-no = ja, nee of onthouding
called-off = Deze stemming is geannuleerd: { $reason }
sums-agree = hier nagerekend: zelfde uitslag
sums-differ = hier nagerekend: ANDERE uitslag
sums-not-declared = nog niet bekendgemaakt
sums-impossible = hier voorlopig niet na te rekenen
sums-explained = Volgens de processen-verbaal van stemopneming; de stembiljetten zijn hier niet herteld.
vote-counted = geteld
not-known-yet = nog niet bekend
chosen = Gekozen, in deze volgorde:
tied = Gelijk geëindigd, zonder dat iets beslist:
condition-met = gehaald
condition-unmet = niet gehaald
condition-unknown = niet vast te stellen
column-condition = Voorwaarde
column-bar = Gehaald; de streep toont wat nodig was
column-reached = Gehaald
column-needed = Nodig
the-rule = De regel
who-counted = Wie heeft wat geteld
column-roll = Kiesgerechtigden
column-voters = Stemmers
column-certificate = Proces-verbaal van stemopneming
column-blank = Blanco
poll-included = ontvangen, meegeteld
poll-certified = ondertekend
poll-excluded = buiten beschouwing
poll-declined = neemt niet deel
poll-joined = neemt deel
poll-closed = gesloten, wordt geteld
poll-asked = gevraagd, geen antwoord

## Texts

reports-title = Teksten van de werkgroepen
reports-explained = Wat de werkgroepen aanbevelen, en hoever elk verslag staat.
no-report = Er is nog geen tekst gepubliceerd.
report-counts =
    { $recommendations ->
        [one] { $recommendations } aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] { $measures } maatregel
       *[other] { $measures } maatregelen
    }
measure-count =
    { $measures ->
        [one] { $measures } maatregel
       *[other] { $measures } maatregelen
    }
version = versie { $number }
comments-until = Opmerkingen tot { $moment }.
groups-until = De groepen spreken zich uit tot { $moment }.
recommendations = Aanbevelingen
reading-grid = Hoe dit verslag te lezen
preamble-of = Inleiding van { $group }
what-groups-say = Wat de groepen ervan zeggen
group-silent = heeft zich niet uitgesproken
group-awaited = verwacht
met-on = vergaderde op { $day }
met-at = vergaderde in { $place }
met-on-at = vergaderde op { $day } in { $place }
handed-over = Overhandigd aan
body-at = { $body } ({ $site })
handed-on = overhandigd op { $day }
recalled = teruggeroepen
not-received = nog niet ontvangen, overhandigd: { $ago }
answer-late = antwoord verwacht op { $day }, te laat
answer-due = antwoord verwacht op { $day }
its-report = het verslag
recommendation-number = aanbeveling { $number }
by-groups = Voorgesteld door { $groups }
read-with = Te lezen met de aanbevelingen:
measures = Gevraagde maatregelen
