## Where, and under which rule

at-field = { $field }: { $message }
under-rule = { $message } (regel { $rule })

## Texts that people enter; each follows the name of its field

is-empty = mag niet leeg zijn
is-missing = ontbreekt
has-line-break = bevat een regeleinde: schrijf het op één regel
too-many-characters = telt { $count } tekens: hoogstens { $max } zijn toegelaten
control-character = bevat het stuurteken { $code }: verwijder het
blank-at-end = begint of eindigt met een spatie: verwijder ze
name-hides = bevat het onzichtbare teken { $code }: schrijf de naam zonder dat teken
text-hides = bevat het teken { $code }, dat niet te zien is: schrijf het zonder
name-not-normal = is niet geschreven zoals namen worden bewaard: schrijf `{ $right }`
name-character = bevat `{ $character }` ({ $code }), dat in geen naam staat: schrijf letters, cijfers en gewone leestekens
name-says-nothing = bevat geen letter en geen cijfer: geef een naam die te lezen is
name-marks = heeft meer tekens op een letter dan het schrift nodig heeft: verwijder ze
name-mixes-scripts = mengt letters van verschillende schriften in `{ $word }`: schrijf elk woord in één schrift
reason-missing = ontbreekt: zeg in één zin waarom
not-a-country = is geen landcode: schrijf twee hoofdletters, zoals FR of BE
not-a-language-tag = `{ $text }` is geen taalcode: schrijf een BCP 47-code zoals fr, nl-BE of de
language-tag-spelling = `{ $text }` is geen taalcode: schrijf { $right }
not-a-time = `{ $text }` is geen tijdstip: schrijf 2026-04-24 14:00, of 2026-04-24T14:00+02:00, of 2026-04-24T14:00[Europe/Paris]
time-too-fine = is fijner dan een microseconde: geef hoogstens zes decimalen van een seconde
hour-missing = `{ $text }` is een dag, en er is ook een uur nodig: schrijf bijvoorbeeld { $text } 18:00
offset-too-large = geen plaats wijkt { $offset } af van UTC: een afwijking is hoogstens { $hours } uur, bijvoorbeeld +02:00
offset-of-other-zone = { $zone } wijkt op dat ogenblik { $right } af van UTC, niet { $offset }: schrijf het ene of het andere
hour-left-out = { $time } bestaat niet in { $zone }, want dan gaat de klok vooruit: schrijf { $before } of { $after }
hour-twice = { $time } komt in { $zone } twee keer voor, want dan gaat de klok achteruit: schrijf { $first } voor de eerste keer of { $second } voor de tweede

## Too many of something

too-many-paragraphs = telt { $count } alinea’s: hoogstens { $max } zijn toegelaten
too-many-measures = telt { $count } maatregelen: hoogstens { $max } zijn toegelaten
too-many-bytes = telt { $count } bytes: hoogstens { $max } zijn toegelaten
too-many-groups = telt { $count } werkgroepen: hoogstens { $max } zijn toegelaten
too-many-links = telt { $count } verbanden: hoogstens { $max } zijn toegelaten
too-many-lines = telt { $count } regels: hoogstens { $max } zijn toegelaten
too-many-preambles = telt { $count } voorwoorden: hoogstens { $max } zijn toegelaten
too-many-drafters = telt { $count } opstellers: hoogstens { $max } zijn toegelaten
too-many-nodes = telt { $count } knooppunten: hoogstens { $max } zijn toegelaten
too-many-recommendations = telt { $count } aanbevelingen: hoogstens { $max } zijn toegelaten

## Recommendations

measure-unknown = maatregel { $id } staat niet in de huidige tekst: laat dit kenmerk weg, de maatregel krijgt er een dat nooit gebruikt is
measure-twice = { $id } is hierboven in deze tekst al een maatregel
measure-number-beyond = { $number } is geen nummer van een maatregel: van 1 tot { $max }
version-does-not-follow = versie { $version } volgt niet op versie { $newest }: lees eerst de nieuwste versie
version-not-current = versie { $version } is niet de huidige: dat is versie { $newest }
version-goes-back = versie { $version } gaat terug achter versie { $newest }
comment-window-too-short =
    opmerkingen zijn mogelijk tot { $until }: dat moet minstens { $days ->
        [one] één dag
       *[other] { $days } dagen
    } kunnen, tot { $earliest } of later
comments-open-until = opmerkingen zijn mogelijk tot { $until }: herwerk de tekst daarna
comment-phase-first = de spelregels voorzien een fase voor opmerkingen: publiceer het ontwerp en herwerk het voor het wordt aangenomen
nobody-present = noemt niemand: zeg hoeveel personen van elke categorie aanwezig waren
not-another-recommendation = { $number } is geen andere aanbeveling van de bundel, één keer genoemd
never-begun = het verandert een aanbeveling die nooit begonnen is
begun-already = het begint een aanbeveling die al bestaat
dropped-already = ze is uit haar bundel gehaald
not-a-report-id = `{ $text }` is niet de code van een bundel

## Transmissions

answer-days-out-of-range = is { $days }: geef 1 tot { $max } dagen
due-before-receipt = het antwoord kan niet tegen { $due } verwacht worden: de ontvangst was op { $received }
due-otherwise-than-asked =
    het antwoord wordt verwacht zoals de afzender vroeg, { $days ->
        [0] helemaal niet
        [one] één dag na de ontvangst
       *[other] { $days } dagen na de ontvangst
    }

## Votes

closes-before-opening = is { $closes }: de stemming moet sluiten nadat ze opent op { $opens }
report-by-before-closing = is { $report_by }: knooppunten kunnen hun telling pas meedelen vanaf de sluiting op { $closes }
closed-already = is { $closes }: dat is voorbij, het is { $now }
outcome-before-closing = stembiljetten worden aanvaard tot { $closes }: de uitslag komt daarna
ballots-not-yet = stembiljetten worden aanvaard vanaf { $opens }, nu nog niet
ballots-too-late = stembiljetten werden aanvaard vóór { $closes }: het is te laat
extended-late = stembiljetten worden aangenomen tot { $closes }: een stemming wordt minstens een dag voordien verlengd
passed-over-late = stembiljetten werden aangenomen voor { $closes }: niemand wordt nog overgeslagen
extends-to-earlier = is { $closes }: een stemming wordt verlengd tot na { $old }, wanneer ze tot nu toe sluit
decision-rule-missing = mag niet leeg zijn: een stemming heeft een beslissingsregel nodig
no-participants = mag niet leeg zijn: vraag minstens één knooppunt
participant-twice = { $node } wordt tweemaal genoemd
not-a-node-id = `{ $text }` is niet de code van een knooppunt
not-a-participant = de site is niet gevraagd voor deze stemming: wie een stemming opent, noemt dan de deelnemers, ook zichzelf als de eigen vennoten moeten stemmen
rolls-freeze-late = is { $freezes }: kiezerslijsten worden na nu en voor de sluiting van de stemming op { $closes } vastgelegd

## Polls and rolls

nobody-entitled = mag niet leeg zijn: niemand van het register mag stemmen, controleer de categorieën
joining-after-freeze = eenheden die binnen een andere tellen, namen deel of weigerden voor { $freezes }, toen haar kiezerslijst werd vastgelegd: het is te laat
member-on-roll-twice = vennoot { $number } staat er tweemaal op
poll-closes-later = stembiljetten worden aanvaard tot { $closes }: de plaatselijke stemming sluit dan, niet eerder
poll-extended-late = stembiljetten werden aangenomen voor { $closes }: een plaatselijke stemming die dan sluit, wordt niet meer verlengd
poll-takes-no-ballots = de plaatselijke stemming van deze site is { $state }: ze neemt geen stembiljetten aan
poll-was-interrupted = de plaatselijke stemming van deze site eindigde op { $at }, { $why }: ze neemt geen stembiljetten aan
number-not-on-roll = { $number } staat niet op de kiezerslijst, die nummers 1 tot { $size } heeft
member-not-on-roll = vennoot { $number } staat niet op de kiezerslijst van deze plaatselijke stemming, die vastgelegd werd toen de site toetrad
member-not-on-roll-near = vennoot { $number } staat niet op de kiezerslijst van deze plaatselijke stemming: bedoelde u { $near }?
roll-size-differs =
    is { $size }: de kiezerslijst werd vastgelegd met { $frozen ->
        [one] { $frozen } vennoot
       *[other] { $frozen } vennoten
    }
vote-was-cancelled = de stemming werd geannuleerd op { $at }: { $reason }
joining-too-late = de stemming sloot op { $closes }: een knooppunt treedt toe of wijst af vóór dat moment
papers-differ =
    is { $voters }, maar { $papers ->
        [one] er is { $papers } stembiljet
       *[other] er zijn { $papers } stembiljetten
    } geteld voor vraag { $question }
more-voters-than-roll =
    is { $voters }, meer dan { $size ->
        [one] de { $size } vennoot
       *[other] de { $size } vennoten
    } op de kiezerslijst
another-text-of-version = versie { $version } werd al getoond met een andere tekst
not-a-recommendation-id = ‘{ $text }’ is niet de code van een aanbeveling
names-needed =
    vraagt { $needed ->
        [one] { $needed } naam
       *[other] { $needed } namen
    }, en heeft er { $found }
language-twice = staat er twee keer in één taal
named-twice = `{ $text }` is al de naam van een andere
number-of-questions = zijn er { $count }: een stemming heeft er 1 tot { $most }

## Reports and the groups that adopt them

report-text-frozen = de teksten van een bundel liggen vast wanneer hij { $state } is: heropen eerst de bundel, of begin een andere
groups-not-asked = werkgroepen spreken zich niet uit over een bundel wanneer hij { $state } is: ze doen dat zodra zijn knooppunt hem voorlegt (`percole report revise`), tot hij is overgemaakt
nothing-leads-report = geen stap brengt een bundel van „{ $from }” naar „{ $to }”
agrees-with-words = hoort bij een voorbehoud of een bezwaar: een werkgroep die akkoord is, voegt niets toe
statement-missing = ontbreekt: zeg wat het voorbehoud of het bezwaar is

## Sheets

left-out-into = hoort bij een maatregel die in de bundel staat: een die is weggelaten, staat nergens
