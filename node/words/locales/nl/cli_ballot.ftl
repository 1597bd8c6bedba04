## Named ballots

cli-ballot-cast = het stembiljet van vennoot { $member } zit in de stembus: { $choice }
cli-ballot-cast-own = uw stembiljet zit in de stembus: { $choice }
cli-ballot-on-no-roll = u staat op geen kiezerslijst
cli-ballot-title-vote = stemming
cli-ballot-title-booth = stemhokje
cli-ballot-title-event = gebeurtenis
cli-ballot-title-roll-number = lijstnummer
cli-ballot-title-member = vennoot
cli-ballot-title-cast = uitgebracht
cli-ballot-title-changes = wijzigingen
cli-ballot-no-ballots = geen stembiljetten in de stembus
cli-ballot-turnout =
    { $voters ->
        [one] { $voters } van de { $roll } op de kiezerslijst heeft gestemd
       *[other] { $voters } van de { $roll } op de kiezerslijst hebben gestemd
    }

## Ballots from a file

cli-ballot-ballots = stembiljetten
cli-ballot-imported =
    { $accepted ->
        [one] { $accepted } stembiljet overgenomen
       *[other] { $accepted } stembiljetten overgenomen
    }, waarvan { $changed } in de plaats van een eerder; { $unchanged } ongewijzigd
cli-ballot-would-import =
    het bestand is goed: het zou { $accepted ->
        [one] { $accepted } stembiljet
       *[other] { $accepted } stembiljetten
    } geven, waarvan { $changed } in de plaats van een eerder, en { $unchanged } ongewijzigd laten; niets werd geschreven
cli-ballot-node-stopped = het knooppunt stopte voor het einde
cli-ballot-interrupted-at-start = het overnemen werd onderbroken voordat het knooppunt één stembiljet had gemeld: { $why }
cli-ballot-interrupted =
    het overnemen werd onderbroken; zeker binnen zijn { $done } van { $total ->
        [one] { $total } stembiljet
       *[other] { $total } stembiljetten
    }: { $why }
cli-ballot-goes-on-where-it-stopped = geef dezelfde opdracht opnieuw: ze gaat verder, en geen stembiljet telt twee keer

## Secret ballots

cli-ballot-choices-should-hold = een lijst per vraag, met 0 of 1 per antwoord, zoals [[1,0,0],[0,1]]
cli-ballot-not-made = het stembiljet kan niet worden gemaakt
cli-ballot-no-identifier = de verkiezing heeft geen kenmerk: { $why }
cli-ballot-tracker = volgcode: { $tracker }
cli-ballot-written = het stembiljet is { $file }
cli-ballot-ballot-in = het stembiljet { $file }
cli-ballot-title-election = verkiezing
cli-ballot-title-credential = stemcode, openbaar deel
cli-ballot-title-fingerprint = vingerafdruk
cli-ballot-title-tracker = volgcode
cli-ballot-title-question = vraag
cli-ballot-title-answers = antwoorden
cli-ballot-title-blank = blanco
cli-ballot-title-ciphertexts = versleutelde waarden
cli-ballot-blank-offered = mogelijk
cli-ballot-no-questions = geen vragen
cli-ballot-valid = GELDIG: elk bewijs en de handtekening kloppen

cli-ballot-withdrawn = het stembiljet van vennoot { $member } is ingetrokken en telt niet meer
cli-ballot-correction-proposed =
    de verbetering is voorgesteld met { $papers ->
        [one] { $papers } stembiljet
       *[other] { $papers } stembiljetten
    }, en verandert nog niets: een tweede persoon moet ze bevestigen
cli-ballot-correction-confirm = met een eigen token, na ook geteld te hebben: percole ballot paper { $vote } --count BESTAND --confirm
cli-ballot-corrected =
    het proces-verbaal is verbeterd: { $papers ->
        [one] { $papers } stembiljet is
       *[other] { $papers } stembiljetten zijn
    } geteld, en gecertificeerd samen met de onlinestemmen
cli-ballot-paper-handed-out =
    { $count ->
        [one] { $count } lid tekende
       *[other] { $count } leden tekenden
    } voor een stembiljet
cli-ballot-paper-counted =
    { $papers ->
        [one] { $papers } stembiljet is
       *[other] { $papers } stembiljetten zijn
    } geteld, en gecertificeerd samen met de onlinestemmen
cli-ballot-paper-would-count =
    het bestand is goed: { $papers ->
        [one] { $papers } stembiljet
       *[other] { $papers } stembiljetten
    }; er is niets geschreven

## How answers were understood

cli-ballot-understood = vraag { $number }: { $answers }
cli-ballot-understood-times = { $answer } ({ $count })
cli-ballot-understood-others = andere ({ $count })
cli-ballot-spoiled = ongeldig
