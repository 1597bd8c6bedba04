## Words outside a closed list

unknown-recommendation-state = `{ $text }` is geen toestand van een aanbeveling; schrijf een van deze woorden: { $known }
unknown-transmission-state = `{ $text }` is geen toestand van een overmaking; schrijf een van deze woorden: { $known }
unknown-standing = `{ $text }` zegt niet waar een antwoord staat; schrijf een van deze woorden: { $known }
unknown-vote-state = `{ $text }` is geen toestand van een stemming; schrijf een van deze woorden: { $known }
unknown-poll-state = `{ $text }` is geen toestand van een plaatselijke stemming; schrijf een van deze woorden: { $known }
unknown-vote-phase = `{ $text }` is geen fase van een stemming; schrijf een van deze woorden: { $known }
unknown-choice = `{ $text }` is geen keuze; schrijf een van deze woorden: { $known }
unknown-way-of-adopting = `{ $text }` is geen manier van aannemen; schrijf een van deze woorden: { $known }
unknown-level = `{ $text }` is geen niveau; schrijf een van deze woorden: { $known }
unknown-role = `{ $text }` is geen rol; schrijf een van deze woorden: { $known }

## States of a recommendation, as they follow "it is"

recommendation-held = in haar bundel
recommendation-dropped = uit haar bundel gehaald

## States of a transmission

transmission-sent = verzonden
transmission-received = ontvangen
transmission-recalled = teruggeroepen
standing-on-its-way = overgemaakt, nog niet ontvangen
standing-awaited = antwoord verwacht
standing-late = te laat
standing-unknown = antwoord vervallen: we weten het niet
standing-nothing-due = ontvangen, niets te antwoorden
standing-recalled = teruggeroepen

## What is recorded of a vote

vote-opened = geopend
vote-declared = afgekondigd
vote-cancelled = geannuleerd

## Where a vote stands

phase-planned = gepland
phase-open = open
phase-counting = in telling
phase-declared = afgekondigd
phase-cancelled = geannuleerd

## States of a poll

poll-joined = aan de gang
poll-declined = afgewezen
poll-closed = gesloten
poll-certified = geteld en ondertekend
poll-interrupted = onderbroken door een herstel
poll-merged = geteld met het knooppunt dat haar herbergt
poll-withheld = weggelaten: te weinig kiezers

## Choices of a ballot

choice-yes = ja
choice-no = nee
choice-abstain = onthouding

## How a working group adopts

adopted-by-consensus = consensus
adopted-by-consent = consent
adopted-by-unanimity = eenparigheid
adopted-by-vote = stemming

## Levels of nodes

level-antenne = antenne
level-national = nationale coöperatie
level-group = alle landen samen

## Roles of operators

role-reader = alleen lezen
role-secretary = secretariaat
role-admin = beheer van het knooppunt

## Who may read

scope-node = alleen dit knooppunt
scope-parent = dit knooppunt en het knooppunt erboven
scope-subtree = dit knooppunt en alles eronder
scope-federation = de hele federatie
scope-addressed = dit knooppunt, de genoemde en die ertussen

unknown-audience = `{ $text }` is geen publiek: schrijf een van { $known }
audience-public = iedereen
audience-members = de vennoten
audience-users = de vennoten en de gebruikers
audience-body = het orgaan
audience-authors = de auteurs

## Reports, and what groups say of them

unknown-report-state = `{ $text }` is geen toestand van een bundel; schrijf een van deze woorden: { $known }
report-draft = een ontwerp
report-in-comment = open voor opmerkingen
report-revision = bij zijn werkgroepen
report-adopted = aangenomen
report-sent = overgemaakt
report-withdrawn = ingetrokken
unknown-position = `{ $text }` is geen standpunt van een werkgroep; schrijf een van deze woorden: { $known }
position-agrees = akkoord
position-reservation = akkoord met voorbehoud
position-objects = maakt bezwaar
unknown-purpose = `{ $text }` is geen doel van een overmaking; schrijf een van deze woorden: { $known }
purpose-decision = ter beslissing
purpose-opinion = voor advies, dat niemand bindt
purpose-information = ter informatie

## Sheets, and what became of their measures

unknown-report-kind = `{ $text }` is geen soort bundel; schrijf een van deze woorden: { $known }
kind-report = bundel
kind-sheet = fiche van een werkgroep
kind-copy = kopie van een doorgegeven bundel
unknown-fate = `{ $text }` is niet wat er van een maatregel wordt; schrijf een van deze woorden: { $known }
fate-taken = overgenomen als
fate-merged = samengevoegd in
fate-left-out = weggelaten
purpose-editing = om te redigeren

unknown-booth-state = `{ $text }` zegt niet hoe het met een stemhokje staat; schrijf een van deze woorden: { $known }
booth-open = open
booth-planned = nog niet open
booth-closed = gesloten
booth-ended = afgelopen
booth-off-roll = niet op de kiezerslijst
booth-no-poll = geen stemming hier

## What happened, by the kind of an event

happened-drafted = ontwerp begonnen
happened-versioned = tekst vastgelegd
happened-dropped = uit haar bundel gehaald
happened-erased = tekst gewist
happened-published = opengesteld voor opmerkingen
happened-revised = voorgelegd aan zijn werkgroepen
happened-adopted = aangenomen
happened-sent = overgemaakt
happened-withdrawn = ingetrokken
happened-reopened = terug naar zijn werkgroepen
happened-placed = aanbeveling getoond met haar bundel
happened-adoption = een werkgroep heeft zich uitgesproken
happened-worded = woorden van een werkgroep vastgelegd
happened-sourced = vastgelegd wat er van een fiche werd
happened-transmitted = overmaking verzonden
happened-received = overmaking ontvangen
happened-recalled = overmaking teruggeroepen
happened-filed = verzoek ingediend
happened-signed = naam van wie vraagt vastgelegd
happened-answered = beantwoord
happened-explained = antwoord verwoord
happened-request-withdrawn = verzoek ingetrokken
