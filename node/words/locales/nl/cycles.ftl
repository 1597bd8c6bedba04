## Toestanden, zoals ze volgen op "ze is"

cycle-open = open
cycle-closed = afgesloten
unknown-cycle-state = `{ $text }` is geen toestand van een editie: schrijf { $known }
cycle-exists = deze editie bestaat al
cycle-absent = deze editie bestaat nog niet
cannot-cycle-move-dates = de datums van een editie die { $state } is, kunnen niet worden verplaatst: ze moet { $allowed } zijn
cannot-cycle-close = een editie die { $state } is, kan niet worden afgesloten: ze moet { $allowed } zijn

## Een editie

edition-called = seizoen { $season }, editie { $number }
edition-number = `{ $number }` is niet het nummer van een editie: schrijf een getal van 1 tot { $max }
season-form = `{ $text }` is niet de code van een seizoen: schrijf 1 tot { $max } letters, cijfers en koppeltekens zonder spaties, zoals 2019-2020
charter-hash-other = de spelregels zijn niet die waarvan de hash gegeven is
consents-too-many = er worden hoogstens { $max } akkoorden genoemd
phases-too-many = de datums van hoogstens { $max } fasen worden verplaatst
no-such-cycle = geen editie heet `{ $text }`: `percole cycle list` toont ze
cycle-not-known = hier is niets bekend van een editie { $id }
no-open-cycle = op deze site is geen editie open
cycle-open-already = { $edition } is open op deze site: sluit ze eerst af
cycle-number-taken = deze site heeft { $edition } al geopend: neem een ander nummer
decided-by-missing = zeg wat het beslist heeft: een stemming, een besluit of een reden
vote-without-outcome = de stemming “{ $title }” heeft nog geen uitslag: open de editie zodra de uitslag is afgekondigd
phase-unknown = de spelregels kennen geen fase `{ $phase }`: schrijf { $known }
phase-none = de spelregels hebben geen fasen
dates-same = dat zijn de datums al
charter-of-other-version = de spelregels van deze editie kunnen niet door deze versie worden gelezen
answer-days-too-few =
    { $days ->
        [one] één dag om te antwoorden is
       *[other] { $days } dagen om te antwoorden is
    } te weinig: geef { $min ->
        [one] één dag
       *[other] { $min } dagen
    } of meer
vote-opener-other = stemmingen worden geopend door { $openers }, niet door { $body }
vote-opener-missing = stemmingen worden geopend door { $openers }: noem het orgaan en de functie waarvoor u handelt
vote-rule-other = stemmingen worden beslist volgens { $rules }, niet volgens de regel `{ $id }`
dates-without-consent = datums worden verplaatst met het akkoord van wie het aangaat: zeg wie akkoord is, en sinds wanneer
act-out-of-phase = { $act } van { $from } tot { $to }: vandaag is het { $today }

## Onderdelen van de regels, en waar ze staan

topic-comments = opmerkingen
topic-answers = antwoorden
topic-minutes = verslagen
topic-notice = oproepingen
topic-adoption = aanneming
topic-votes = stemmingen
topic-moderation = moderatie
topic-small-numbers = kleine aantallen
topic-retention = bewaring
topic-dates = verplaatsen van datums
topic-bounds = grenzen
unknown-topic = `{ $text }` is geen onderdeel van de spelregels: schrijf { $known }
article-said = artikel { $number }
article-built-in = artikel { $number } van de ingebouwde spelregels
under-article = { $said } ({ $article })
charter-untitled = Spelregels

## Wat er mis is met een bestand

charter-too-long = spelregels hebben hoogstens { $max } bytes, deze hebben er { $bytes }
fault-at-line = regel { $line }: { $message }
fault-at-article = regel { $line }, { $article }: { $message }
faults-several =
    { $count } dingen zijn mis met deze spelregels:
    { $faults }
texts-form = schrijf één tekst, of één per taal onder `fr`, `nl`, `en` en `de`
figure-outside = { $figure } kan hier niet staan: schrijf een geheel getal van { $min } tot { $max }
bound-empty = een grens heeft `min`, `max` of beide nodig
bound-crossed = geen getal is minstens { $min } en hoogstens { $max }: wissel ze om
bound-too-low = { $what }: { $figure } ({ $ours }) is minder dan de { $min } die { $above } vraagt ({ $theirs })
bound-too-high = { $what }: { $figure } ({ $ours }) is meer dan de { $max } die { $above } toelaat ({ $theirs })

## Participatie, en wat ze betekent

unknown-participation = `{ $text }` is geen participatieniveau: schrijf { $known }
participation-information = informatie
participation-consultation = raadpleging
participation-concertation = overleg
participation-codecision = medebeslissing
meaning-information = u wordt op de hoogte gehouden; er wordt u niets gevraagd
meaning-consultation = uw advies wordt gevraagd, zonder garantie dat het gevolgd wordt
meaning-concertation = u werkt het samen uit met wie beslist; zij beslissen
meaning-codecision = u beslist samen: niets geldt zonder uw akkoord
unknown-participant = `{ $text }` zegt niet wie deelneemt: schrijf { $known }
participant-members = vennoten
participant-users = gebruikers
participant-guests = genodigden
participant-everybody = iedereen
unknown-phase-act = `{ $text }` is niets wat in een fase gebeurt: schrijf { $known }
phase-act-write = bundels worden geschreven
phase-act-comment = bundels zijn open voor opmerkingen
phase-act-adopt = groepen nemen bundels aan
phase-act-hand-over = bundels worden overgemaakt
phase-act-vote = stemmingen beginnen
unknown-bounded = `{ $text }` is geen cijfer dat begrensd kan worden: schrijf { $known }
bounded-comment-days = minstens zoveel dagen voor opmerkingen
bounded-answer-days = dagen om te antwoorden
bounded-minutes-days = dagen tot het verslag
bounded-notice-days = dagen vooraf aangekondigd
bounded-adoption-days = dagen waarna zwijgen niets meer tegenhoudt
bounded-small-number = drempel voor kleine aantallen
bounded-retention-months = maanden dat stembiljetten worden bewaard

## Wat de regels zeggen

says-phase = { $name }: van { $from } tot { $to }, { $level }, voor { $who }
says-competence = { $subject }: beslist door { $body }, met { $level }
says-competence-advised = { $subject }: vooraf advies van { $bodies }
says-competence-informed = { $subject }: meegedeeld aan { $bodies }
says-comments-free = een bundel is open voor opmerkingen zolang de auteurs dat willen
says-comments =
    een bundel die open is voor opmerkingen, blijft dat minstens { $days ->
        [one] één dag
       *[other] { $days } dagen
    }
says-comments-required-free = geen bundel wordt aangenomen voor hij open was voor opmerkingen
says-comments-required =
    geen bundel wordt aangenomen voor hij minstens { $days ->
        [one] één dag
       *[other] { $days } dagen
    } open was voor opmerkingen
says-answers =
    een orgaan heeft { $days ->
        [one] één dag
       *[other] { $days } dagen
    } om op een bundel te antwoorden, en nooit minder dan { $min ->
        [one] één dag
       *[other] { $min } dagen
    }
says-minutes =
    het verslag verschijnt binnen { $days ->
        [one] één dag
       *[other] { $days } dagen
    } na de vergadering
says-notice =
    een vergadering wordt minstens { $days ->
        [one] één dag
       *[other] { $days } dagen
    } vooraf aangekondigd
says-adoption =
    een bundel is aangenomen wanneer elke groep zich heeft uitgesproken en geen bezwaar maakt; een groep die { $days ->
        [one] één dag
       *[other] { $days } dagen
    } zwijgt, houdt niets tegen
says-votes-by-all = stemmingen worden geopend door elk orgaan
says-votes-by = stemmingen worden geopend door { $openers }
says-votes-rules = { $openers }, en beslist volgens { $rules }
says-moderation = { $by } modereert; beroep gaat naar { $appeal }
says-small-numbers =
    cijfers van minder dan { $threshold ->
        [one] één persoon
       *[other] { $threshold } personen
    } worden samengevoegd met andere
says-retention =
    stembiljetten en de koppelingen van kiezerslijsten worden { $months ->
        [one] één maand
       *[other] { $months } maanden
    } na de uitslag gewist
says-dates = datums worden verplaatst met een reden
says-dates-consent = datums worden verplaatst met een reden en het akkoord van wie het aangaat
says-bound = de regels van onderliggende sites houden zich aan: { $what }, { $min } tot { $max }
says-bound-min = de regels van onderliggende sites houden zich aan: { $what }, { $min } of meer
says-bound-max = de regels van onderliggende sites houden zich aan: { $what }, { $max } of minder

## Who opens, moves and closes editions
cycle-office-needed = edities zijn voor de functies die vergaderingen voorbereiden in de raad van bestuur, de directie of de algemene vergadering: u handelt voor { $body }
cycle-not-yours = wie de vergaderingen van de raad van bestuur, de directie of de algemene vergadering voorbereidt, opent en wijzigt edities
answer-days-too-many =
    { $days ->
        [one] één dag om te antwoorden is
       *[other] { $days } dagen om te antwoorden is
    } te veel: geef { $max ->
        [one] één dag
       *[other] { $max } dagen
    } of minder
