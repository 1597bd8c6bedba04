## What was done

cli-vote-opened = stemming “{ $title }”: knooppunten kunnen nu meedoen
cli-vote-takes-part = dit knooppunt doet mee aan stemming { $vote }; zijn kiezerslijst ligt vast
cli-vote-stays-out = dit knooppunt doet niet mee aan stemming { $vote }
cli-vote-called-off = stemming { $vote } is geannuleerd; de stembiljetten worden niet geteld
cli-vote-is-extended = stemming { $vote } neemt stembiljetten aan tot { $closes }
cli-vote-is-passed-over = stemming { $vote } gaat door zonder { $node }; wie eronder staat, stemt voor zichzelf
cli-vote-was-extended = Sluiting op { $at } uitgesteld van { $before } tot { $closes }: { $reason }
cli-vote-poll-closes = sluit op { $closes }
cli-vote-not-a-largest-roll = `{ $text }` zegt niet hoe groot de kiezerslijst van een knooppunt mag zijn: schrijf KNOOPPUNT=AANTAL, bijvoorbeeld France=30000

## Titles of columns and facts

cli-vote-title-opener = geopend door
cli-vote-title-title = titel
cli-vote-title-opens = opent
cli-vote-title-closes = sluit
cli-vote-title-result = uitslag
cli-vote-title-ballots = stemmen
cli-vote-title-certificates = processen-verbaal van stemopneming
cli-vote-title-rolls-freeze = kiezerslijsten vastgelegd
cli-vote-title-recommendation = aanbeveling
cli-vote-title-recommendation-id = id ervan
cli-vote-title-rule-hash = vingerafdruk van de regel
cli-vote-title-node = knooppunt
cli-vote-title-roll = op de lijst
cli-vote-title-voters = gestemd
cli-vote-title-by-node = herteld door het knooppunt
cli-vote-title-by-program = herteld door dit programma
cli-vote-title-remark = opmerking

## Lists

cli-vote-no-votes = hier zijn geen stemmingen: `percole vote open` opent er een
cli-vote-no-calls = geen stemming roept dit knooppunt op: `percole vote open` opent er een
cli-vote-opened-elsewhere = geopend door knooppunten die niet boven dit staan; noem om mee te doen het knooppunt dat vraagt (`percole vote join … --opener KNOOPPUNT`):
cli-vote-no-polls = geen knooppunt doet mee

## A vote and its nodes

cli-vote-from-until = van { $opens } tot { $closes }
cli-vote-until = tot { $moment }
cli-vote-here = { $node } (hier)
cli-vote-poll-asked = gevraagd om mee te doen
cli-vote-within = { $name } (binnen { $country })
cli-vote-place-awaited = telt zodra { $country } zijn kiezerslijst vastlegt en het noemt
cli-vote-place-together = zijn vennoten stemmen met { $country }
cli-vote-place-nowhere =
    { $members ->
        [one] zijn { $members } vennoot kan nergens stemmen
       *[other] zijn { $members } vennoten kunnen nergens stemmen
    }
cli-vote-place-nowhere-unknown = zijn vennoten kunnen nergens stemmen
cli-vote-place-alone = stemt voor zichzelf: { $country } doet niet mee
cli-vote-poll-included = meegeteld
cli-vote-poll-excluded = uitgesloten
cli-vote-poll-passed-over = zweeg, en is overgeslagen

## The outcome

cli-vote-carried = aangenomen
cli-vote-rejected = verworpen
cli-vote-no-quorum = niets beslist, bij gebrek aan quorum
cli-vote-not-declared = nog niet afgekondigd
cli-vote-recount-same = zelfde uitslag, volgens de processen-verbaal die hier zijn
cli-vote-recount-other = ANDERE UITSLAG, volgens de processen-verbaal die hier zijn
cli-vote-recount-impossible = nog niet mogelijk
cli-vote-recount-nothing = nog niets om te vergelijken
cli-vote-recount-cancelled = er is geen: de stemming werd geannuleerd
cli-vote-tallies-same = zelfde uitslag, volgens de afgekondigde tellingen
cli-vote-tallies-other = ANDERE UITSLAG, volgens de afgekondigde tellingen
cli-vote-tallies-unusable = niet mogelijk: { $why }
cli-vote-unknown-comparison = `{ $text }` zegt niets bekends over een uitslag: schrijf een van { $known }

## Questions

cli-vote-questions-unusable = de vragen in { $file } zijn onbruikbaar: { $why }
cli-vote-question-asked =
    { $seats ->
        [0] { $number }. { $text } ({ $method })
       *[other] { $number }. { $text } ({ $method }; { $seats } te kiezen)
    }
cli-vote-method-yes-no = ja, nee of onthouding
cli-vote-title-statuses = mogen stemmen
cli-vote-title-categories = mogen stemmen: categorieën
cli-vote-title-units = mogen stemmen: eenheden
cli-vote-title-record-date = als lid op
cli-vote-title-question = vraag { $number }
cli-vote-title-papers = stembiljetten
cli-vote-title-blank = blanco
cli-vote-title-method = methode
cli-vote-title-chosen = gekozen
cli-vote-title-tied = GELIJKE STAND, niet beslist
cli-vote-title-not-counted = niet geteld
cli-vote-option-named = { $option }
cli-vote-counted = geteld
cli-vote-exported = de stembiljetten staan in { $file }
cli-vote-title-paper = waarvan op papier
cli-vote-corrected = verbeterd: wat { $node } certificeerde, is vervangen; reden: { $reason }
cli-vote-corrected-absent = verbeterd: { $node } vond andere cijfers, en volgens de regel van deze stemming telt het alsof niemand er heeft gestemd; reden: { $reason }
cli-vote-corrected-first = verbeterd: { $node } vond andere cijfers, maar volgens de regel van deze stemming tellen de eerste; reden: { $reason }
cli-vote-corrected-late = te laat verbeterd: { $node } vond andere cijfers op { $time }, die hier niets veranderen; reden: { $reason }
cli-vote-correction-proposed =
    { $papers ->
        [one] hier is een verbetering voorgesteld met { $papers } stembiljet, die op het ja van een tweede persoon wacht; reden: { $reason }
       *[other] hier is een verbetering voorgesteld met { $papers } stembiljetten, die op het ja van een tweede persoon wacht; reden: { $reason }
    }
cli-vote-title-before = voordien
cli-vote-title-after = nadien
