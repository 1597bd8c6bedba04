method-title =
    { $method ->
        [choose] k uit n kiezen
        [approval] Goedkeuring
        [score] Punten
        [majority-judgement] Meerderheidsoordeel
        [schulze] Schulze (winnende stemmen)
        [instant-runoff] Voorkeurstemmen met afvalronden
        [stv] STV, SSI 2007/42 regels 45–52 (vijf decimalen)
        [stv-exact] STV, SSI 2007/42 regels 45–52 met exacte breuken
        [equal-shares] Methode van gelijke delen (nut: de kosten)
        [equal-shares-points] Methode van gelijke delen (nut: de punten)
       *[greedy] Op volgorde van stemmen
    }
method-used = Methode: { $method }
withdrawn = Teruggetrokken: { $names }
ties-stop = Gelijke stand: de telling stopt en zegt wie gelijk staat
ties-by-order = Gelijke stand: volgens de genoemde volgorde: { $names }
ties-by-draw = Gelijke stand: geloot met het startgetal “{ $seed }”: { $names }
names-and-more = { $names } en nog { $count }
nobody-elected = Verkozen: nog niemand
nothing-funded = Gefinancierd: nog niets
elected-are = Verkozen: { $names }
funded-are = Gefinancierd: { $names }
open-tie-for-places = GELIJKE STAND, voor { $places ->
        [one] 1 plaats
       *[other] { $places } plaatsen
    }: { $names }
open-tie-of-exclusion = GELIJKE STAND, wie valt af: { $names }
open-tie-of-surplus = GELIJKE STAND, wiens overschot eerst wordt overgedragen: { $names }
open-tie-of-funding = GELIJKE STAND, welk project eerst gefinancierd wordt: { $names }
no-tie-break = De vraag zegt niet hoe een gelijke stand beslist wordt, dus stopt de telling hier
tie-of-place = Gelijke stand van { $among }: { $chosen } krijgt de plaats, { $by }
tie-of-exclusion = Gelijke stand van { $among }: { $chosen } valt af, { $by }
tie-of-surplus = Gelijke stand van { $among }: { $chosen } wordt eerst overgedragen, { $by }
tie-of-funding = Gelijke stand van { $among }: { $chosen } wordt eerst gefinancierd, { $by }
by-earlier-stage = volgens de stemmen in stap { $stage }
by-order = volgens de genoemde volgorde
by-draw = door loting
by-nobody = door niemand
papers-in-all = Stembriefjes: { $total } ({ $parts })
papers-counted = { $count } geteld
papers-blank = { $count } blanco
papers-spoiled = { $count } ongeldig
places = Plaatsen: { $seats }
crosses-max = Een stembriefje mag tot { $count ->
        [one] één kruisje
       *[other] { $count } kruisjes
    } hebben
column-votes = Stemmen
column-points = Punten
column-cost = Kosten
column-left = Rest
column-each-pays = Elk betaalt
column-per-point = Per punt
column-payers = Betalers
column-give-all = Geven alles
column-spent = Besteed
column-papers = Briefjes
column-change = Verschil
column-majority-grade = meerderheidsoordeel
column-next-grade = volgende middelste oordeel
mark-elected = verkozen
mark-tied = gelijk
mark-excluded = afgevallen
mark-funded = gefinancierd
mark-too-dear = te duur
grade-missing = Een stembriefje zonder oordeel over een kandidaat geeft het slechtste oordeel
equal-so-far = Gelijk tot hier; na het wegnemen van elk { $count ->
        [one] één middelste stembriefje
       *[other] { $count } middelste stembriefjes
    }:
ranking = Rangschikking:
matrix-preferred = Hoeveel stembriefjes de linkse verkiezen boven de bovenste (* is een overwinning):
matrix-paths = De zwakste overwinning van het sterkste pad (* waar het sterker is dan de weg terug):
runoff-round = Ronde { $number }: { $papers ->
        [one] één stembriefje telt
       *[other] { $papers } stembriefjes tellen
    }, meerderheid { $majority }
row-no-further = (geen verdere voorkeur)
row-cut-off = (afgekapt)
papers-move = Stembriefjes van { $name }: { $moves }
papers-to = { $papers } naar { $name }
papers-to-nobody = { $papers } zonder verdere voorkeur
no-papers-move = geen stembriefjes
quota = Kiesdeler: { $papers } ÷ ({ $seats } + 1), naar beneden afgerond, + 1 = { $quota }
fractions-exact = Breuken worden exact geteld; ≈ staat bij wat deze tabel naar beneden afrondt
stage = Stap { $number }: { $action }
first-preferences = eerste voorkeuren
surplus-moves = { $name } heeft { $total } stemmen, { $surplus } boven de kiesdeler, die verdergaan
papers-move-at =
    { $papers ->
        [one] één stembriefje, ontvangen
       *[other] { $papers } stembriefjes, ontvangen
    } tegen { $received }, gaan verder tegen { $passed }
fewest-excluded = { $name } heeft de minste stemmen, { $total }, en valt af
elected-last = Verkozen: { $names } (de laatste plaatsen, regel 52)
budget = Budget: { $limit }
spent-of = Besteed: { $spent } van { $limit }
each-voter-has = Elke stemmer heeft { $share }
then-by-votes = Met wat overblijft, op volgorde van stemmen:
then-by-points = Met wat overblijft, op volgorde van punten:
nothing-more-fits = Er past niets meer bij zonder geld toe te voegen
add-one-fits = Met { $added } × { $unit } erbij voor elke stemmer past er niets meer bij; dat resultaat blijft
add-one-over = Met { $added } × { $unit } erbij voor elke stemmer zou het budget overschreden worden; het resultaat daarvoor blijft
ballots-ranked = stembriefjes met een rangorde
ballots-marked = stembriefjes met kruisjes
ballots-scored = stembriefjes met punten
ballots-graded = stembriefjes met oordelen
ballots-whole-points = kruisjes, of hele punten vanaf 0
ballots-other-points = andere punten
other-ballots = `{ $method }` vraagt { $needs }, maar het bestand bevat { $found }
seats-of-budget = `{ $method }` besteedt een budget, dus een aantal plaatsen zegt niets: laat het weg
seats-one = voorkeurstemmen met afvalronden verkiezen er één, niet { $seats }; gebruik `stv` voor meer plaatsen
seats-none = er moet minstens één plaats te vervullen zijn, niet 0
order-names-twice = `{ $name }` staat er twee keer in
order-lacks = `{ $name }` ontbreekt
order-unknown = `{ $name }` is geen kandidaat
order-ambiguous = `{ $name }` kan meer dan één kandidaat zijn
method-unknown = `{ $text }` is geen methode: schrijf een van { $known }
