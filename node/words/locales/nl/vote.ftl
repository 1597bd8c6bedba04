## Votes

vote-of-another = knooppunt { $node } opende deze stemming: alleen dat knooppunt kan ze annuleren; dit knooppunt kan ze afwijzen
extends-vote-of-another = knooppunt { $node } opende deze stemming: alleen dat kan ze verlengen
rule-never-extends = de regel van deze stemming, bij de opening vastgelegd, laat niet toe de sluiting uit te stellen
passes-over-for-another = knooppunt { $node } opende deze stemming: alleen dat kan overslaan wie zwijgt
passes-over-who-answered = dit knooppunt heeft geantwoord: alleen een knooppunt dat zwijgt wordt overgeslagen
passes-over-early = kiezerslijsten worden vastgelegd op { $freezes }: tot dan mag een knooppunt nog antwoorden
was-passed-over = wie de stemming opende, sloeg dit knooppunt over op { $at }, en wie eronder staat stemt voor zichzelf: { $reason }
no-child-to-ask = dit knooppunt heeft geen actief onderliggend knooppunt om te vragen: noem de deelnemers, bijvoorbeeld dit knooppunt zelf
participant-elsewhere = knooppunt { $node } is noch dit knooppunt, noch een knooppunt eronder: een stemming vraagt het knooppunt dat ze opent en wat eronder hangt; zie `percole node peers`
apart-elsewhere = noemt een eenheid die bij geen deelnemer staat, verhuisd is, of die van het knooppunt zelf is: alleen eenheden die bij een deelnemer staan, stemmen apart
unit-has-no-poll = is geen eenheid van dit knooppunt die de stemming vraagt op een eigen kiezerslijst te stemmen
units-below-awaited = deze tellen binnen deze kiezerslijst en kunnen tot { $freezes } nog zeggen of zij apart stemmen: { $units }. De lijst wordt vastgelegd zodra zij dat zeiden, of op dat moment
roll-frozen-without = de kiezerslijst van de eenheid waarbinnen deze telt, werd op { $at } zonder haar vastgelegd: haar vennoten stemmen daar, voor zover zij in dat register staan
booth-waits = deze eenheid telt binnen een andere: stembiljetten worden aangenomen zodra de kiezerslijst van die andere is vastgelegd en haar noemt, en deze site dat weet
largest-roll-elsewhere = het knooppunt { $node } is niet gevraagd om deel te nemen
largest-roll-beyond = is een aantal leden van 1 tot { $most }
quotes-a-draft = de aanbeveling is nog niet gepubliceerd: een stemming zou het ontwerp aan anderen tonen
quotes-the-erased = de tekst van de aanbeveling werd gewist: er is niets om over te stemmen

## Rules of decision

rule-unusable = de regel is onbruikbaar: { $problems }
rule-asks-for-more = de regel vraagt meer dan wat de processen-verbaal van stemopneming van online stemmingen op naam zeggen: { $missing }; kies een regel die vennoten telt en elk knooppunt als geheel bekijkt
needs-more-nodes =
    de regel vraagt meer goedkeurende knooppunten dan { $count ->
        [one] het enige dat gevraagd wordt
       *[other] de { $count } die gevraagd worden
    }
lacks-shares = de aandelen van de vennoten worden niet geteld
lacks-convening = de kiezerslijst op de datum van de oproeping is niet vastgelegd
lacks-holders = stemmers met meerdere stemmen worden niet opgesomd
lacks-colleges = stembiljetten worden niet per kiescollege geteld
counts-on-nodes =
    ze rekent op { $known ->
        [one] { $known } knooppunt
       *[other] { $known } knooppunten
    }, en { $asked ->
        [one] er wordt er { $asked } gevraagd
       *[other] er worden er { $asked } gevraagd
    }
not-evaluable = iets dat deze site niet vastlegt
rule-of-another-version = deze versie van percole kan de regel van de stemming niet lezen: { $problems }
tallies-impossible = de tellingen zijn onmogelijk: { $problems }
certificate-unreadable = het proces-verbaal van stemopneming van site { $node } kan hier niet worden gelezen

## What is said of an outcome

written-against-the-rules = de site die de stemming opende, schreef { $kind } tegen de regels in, en die blijft erbuiten: { $reason }
not-applied-yet = { $kind } is nog niet toegepast: { $reason }
tallies-so-far =
    { $count ->
        [one] de telling van { $count }
       *[other] de tellingen van { $count }
    } van { $total ->
        [one] de ene site
       *[other] de { $total } sites
    } { $count ->
        [one] is in rekening gebracht
       *[other] zijn in rekening gebracht
    }
computed-here = nog niet afgekondigd: wat volgt is hier berekend, uit wat de sites certificeerden; de uitslag kan worden afgekondigd vanaf { $from }
engine-differs = hij werd afgekondigd met motor { $theirs }, en deze percole heeft { $ours }: gebruik dezelfde versie als de site die de stemming opende
alarm-other-tallies = ALARM: de site die de stemming opende, rekende met andere tellingen dan de processen-verbaal geven die hier bewaard worden. Hier: { $tallies }
alarm-other-outcome = ALARM: met dezelfde tellingen en dezelfde regel berekent deze site een andere uitslag dan die welke werd afgekondigd
alarm-included-against-rules = ALARM: de site die de stemming opende, nam een proces-verbaal van stemopneming van { $name } op dat tegen de regels is: { $reason }
alarm-included-unlisted = ALARM: wie de stemming opende, telt { $node } apart, hoewel de kiezerslijst van { $country } zonder hem werd vastgelegd: zijn vennoten konden ook daar stemmen
alarm-excluded-listed = ALARM: wie de stemming opende, liet { $node } weg omdat hij op de kiezerslijst van { $country } zou ontbreken, die hem noemt
alarm-merged-otherwise = ALARM: { $name } certificeerde stemmen van eenheden die het herbergt, waarvan de plaatselijke stemmingen daarvoor niet eindigden
poll-not-fully-known = de plaatselijke stemming van { $name } is hier nog niet volledig bekend
log-not-held-so-far =
    het logboek van { $name } wordt hier niet bewaard tot aan { $size ->
        [one] de { $size } gebeurtenis die
       *[other] de { $size } gebeurtenissen die
    } de openende site meetelde
alarm-another-history =
    ALARM: de openende site telde in een andere geschiedenis van het logboek van { $name } dan die welke hier bewaard wordt: bij { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    } zag het de wortel { $theirs }, hier is het { $ours }
certified-unseen = { $name } tekende zijn telling af op { $time }, maar de openende site had ze niet toen de termijn afliep

## Polls and ballots

declined-already = dit knooppunt heeft deze stemming al afgewezen, in eigen naam en definitief
joined-already = dit knooppunt neemt al deel aan deze stemming, in eigen naam en definitief
left-out = deze site werd op { $at } uit de stemming gelaten: { $why }
not-called = deze stemming is geopend door { $opener }, dat niet boven dit knooppunt staat: noem dat knooppunt om toch deel te nemen (`percole vote join … --opener { $id }`)
another-opener = deze stemming is geopend door { $opener }, niet door het genoemde knooppunt
opening-not-held = de opening van stemming { $vote } wordt hier niet bewaard
register-empty = het register is leeg: importeer eerst de vennoten (`percole member import`)
category-of-nobody = niemand van het register is `{ $category }`; de categorieën zijn { $known }
categories-of-nobody = niemand in het register van dit knooppunt is { $categories }, die de stemming onderscheidt of waarvoor ze is; de categorieën van het register zijn { $known }
join-first = deze site neemt niet deel aan deze stemming: neem eerst deel (`percole vote join`), wat de kiezerslijst vastlegt
no-ballots-here = deze site neemt niet deel aan deze stemming: ze heeft geen stembiljetten
no-ballot-of-member = van vennoot { $number } zit geen stembiljet in de bus
ballot-of-another = een persoon geeft het eigen stembiljet af en dat van niemand anders: laat de vennoot weg
person-is-no-member = u bent geen vennoot van deze site: u staat op geen kiezerslijst
not-on-your-roll = u staat niet op de kiezerslijst van deze stemming
not-joined-yet = deze site neemt nog niet deel: stembiljetten worden aangenomen zodra ze deelneemt, ten laatste tot { $closes }
takes-no-part = deze site neemt niet deel aan deze stemming
tally-left-out = { $status }: { $reason }
results-differ = ALARM: de afgekondigde resultaten zijn niet die van de vermelde uitslag
too-many-for-papers = de { $count } leden op deze kiezerslijst zijn te veel voor een methode die elk stembiljet nodig heeft: een knooppunt certificeert hoogstens { $most } delen van { $bytes } bytes
answers-needed =
    { $found ->
        [one] { $found } antwoord is gegeven
       *[other] { $found } antwoorden zijn gegeven
    }: de stemming heeft { $needed ->
        [one] { $needed } vraag, die een antwoord vraagt
       *[other] { $needed } vragen, elke vraagt een antwoord
    }
category-not-asked = `{ $category }` mag niet stemmen: de stemming is voor { $known }
record-day-to-come = de kiezerslijst is die van { $day }, die nog moet komen: sluit die dag of later aan
no-such-question = deze stemming heeft geen vraag { $number }: ze heeft er { $count }
papers-after-closing = de stembiljetten kunnen na de sluiting geëxporteerd worden
papers-stay-at-home = deze vraag wordt met sommen geteld: de stembiljetten blijven bij elk knooppunt, dat de zijne exporteert
papers-not-counted-yet = de uitslag van deze vraag is niet afgekondigd, dus worden er geen stembiljetten samen geteld
members-at-once = noem 1 tot { $most } leden tegelijk
signed-already = lid { $member } heeft al voor een stembiljet getekend
voted-online = lid { $member } heeft online gestemd, en krijgt geen stembiljet
member-twice = noem elk lid eenmaal
papers-beyond-signed =
    het bestand heeft { $papers ->
        [one] { $papers } stembiljet
       *[other] { $papers } stembiljetten
    }, en { $signed ->
        [one] { $signed } lid tekende
       *[other] { $signed } leden tekenden
    }: er moet minstens één stembiljet zijn, en niet meer dan er getekend is
excluded-interrupted = onderbroken door een herstel
excluded-unlisted = de kiezerslijst waarbinnen het telt, werd zonder hem vastgelegd
excluded-merged = er stemden er zo weinig dat ze met het knooppunt dat het herbergt worden geteld
excluded-small = er stemden er zo weinig dat de cijfers zouden tonen wie wat stemde
correction-of-nothing = deze cijfers zijn al gecertificeerd: er valt niets te verbeteren
correction-not-proposed = er is geen verbetering voorgesteld: de eerste persoon geeft de cijfers met een reden, de tweede bevestigt ze
correction-by-the-same = wie een verbetering voorstelde, kan ze niet bevestigen: een tweede persoon doet dat, met een eigen token (`percole operator invite`)
correction-counted-otherwise =
    { $papers ->
        [one] wat voorgesteld is, is een andere telling, van { $papers } stembiljet: tel samen opnieuw, en stel opnieuw voor wat u beiden vindt
       *[other] wat voorgesteld is, is een andere telling, van { $papers } stembiljetten: tel samen opnieuw, en stel opnieuw voor wat u beiden vindt
    }
correction-after-declaration = de uitslag is afgekondigd: een verbetering zou niets meer veranderen
correction-of-paper-alone = alleen papier wordt opnieuw geteld, en deze plaatselijke stemming heeft er geen: de onlinestemmen staan in het logboek, en worden daaruit geteld
correction-before-certificate = er is nog niets gecertificeerd: tel het papier zonder een reden te geven
excluded-no-certificate = het deed mee, maar zijn proces-verbaal kwam niet op tijd
excluded-silent = het deed niet mee en wees niet af
excluded-late = gecertificeerd op { $certified }, nadat het indienen eindigde op { $report-by }
excluded-refused = wat het zegt werd geweigerd: { $why }
excluded-refused-untold = wat het zegt werd geweigerd; `percole log problems` bij wie de stemming opende zegt waarom
excluded-merged-otherwise = het certificeerde stemmen van eenheden die het herbergt, waarvan de plaatselijke stemmingen daarvoor niet eindigden
