## Operators

cli-node-title-role = rol
cli-node-title-expires = vervalt
cli-node-title-last-used = laatst gebruikt
cli-node-token-valid = geldig
cli-node-token-revoked = ingetrokken
cli-node-token-expired = vervallen
cli-node-token-waits = wacht sinds het herstel
cli-node-no-operators = geen operatoren op afstand: `percole operator invite` maakt een tokenbestand voor iemand
cli-node-operator-token-written = het tokenbestand van { $name } is { $file }; het is het enige exemplaar
cli-node-operator-revoked = het token van { $name } is ingetrokken
cli-node-tokens-readmitted =
    { $count ->
        [0] geen token wachtte
        [one] één token is opnieuw toegelaten
       *[other] { $count } tokens zijn opnieuw toegelaten
    }

## Nodes

cli-node-title-node = knooppunt
cli-node-title-fingerprint = vingerafdruk
cli-node-title-trouble = storing
cli-node-title-parent = bovenliggend
cli-node-title-children = aangesloten knooppunten
cli-node-title-members = vennoten
cli-node-title-log = logboek
cli-node-title-problems = problemen
cli-node-title-failed-attempts = geweigerde tokens
cli-node-title-unsent-mail = niet verstuurde e-mails
cli-node-title-database = databank
cli-node-title-time-zone = tijdzone
cli-node-title-simulated-time = gesimuleerde tijd
cli-node-title-version = versie
cli-node-title-started = gestart
cli-node-no-parent = geen
cli-node-events =
    { $count ->
        [one] { $count } gebeurtenis
       *[other] { $count } gebeurtenissen
    }
cli-node-moment-and-age = { $moment } ({ $age })
cli-node-unsent-mail = { $count }, de oudste van { $moment }
cli-node-see-problems =
    { $count ->
        [one] één gebeurtenis van een ander knooppunt is geweigerd of wacht
       *[other] { $count } gebeurtenissen van andere knooppunten zijn geweigerd of wachten
    }: `percole log problems` zegt welke en waarom

## Its parent, its children and their other children

cli-node-title-relation = verband
cli-node-title-connected = verbonden
cli-node-title-last-heard = laatst gehoord
cli-node-title-address = adres
cli-node-relation-parent = bovenliggend
cli-node-relation-child = aangesloten
cli-node-relation-ancestor = hoger
cli-node-relation-sibling = ernaast
cli-node-relation-descendant = lager
cli-node-relation-elsewhere = elders
cli-node-relation-below = { $relation }, onder { $parent }
cli-node-heard-through = { $ago }, via { $peer }
cli-node-membership-admitted = toegelaten, nog geen antwoord
cli-node-membership-unconfirmed = niet bevestigd
cli-node-unknown-relation = `{ $text }` is geen verband tussen knooppunten; schrijf een van deze woorden: { $known }
cli-node-unknown-membership = `{ $text }` is geen toestand van een aansluiting; schrijf een van deze woorden: { $known }
cli-node-no-peers = geen andere knooppunten: `percole node invite` nodigt er een uit om zich bij dit aan te sluiten, `percole node join` gaat op een uitnodiging in

## Joining and leaving

cli-node-invitation-serves-once = ze geldt één keer, tot { $moment }; geef ze langs een veilige weg door, en daar: `percole node join`
cli-node-title-its-level = zijn niveau
cli-node-title-its-id = zijn id
cli-node-title-your-level = uw niveau
cli-node-nobody-to-ask = hier kan niemand worden gevraagd: de standaardinvoer is geen terminal
cli-node-compare-then-yes = vergelijk de vingerafdruk, en geef dan --yes; of geef de opdracht in een terminal
cli-node-join-question = bij dit knooppunt aansluiten? Vergelijk de vingerafdruk, en schrijf ja of nee
cli-node-invitation-question = de uitnodiging, één regel die met percole:// begint:
cli-node-invitation-was-visible = anderen op deze machine kunnen de uitnodiging tussen de argumenten van programma’s hebben gezien; geef haar op de standaardinvoer (`percole node join -`) of wanneer ernaar wordt gevraagd (`percole node join`)
cli-node-invitation-on-input = geef de uitnodiging op de standaardinvoer: `percole node join - --yes`
cli-node-answer-unreadable = uw antwoord is onleesbaar ({ $detail })
cli-node-not-joined = dit knooppunt heeft zich niet aangesloten, zoals u koos
cli-node-invitation-still-serves = de uitnodiging is niet gebruikt; vraag een nieuwe als u twijfelt
cli-node-joined = dit knooppunt is nu aangesloten bij { $name } ({ $id })
cli-node-left = dit knooppunt heeft zijn bovenliggende knooppunt verlaten
cli-node-reached = het bovenliggende knooppunt { $name } antwoordt op { $address }; dit knooppunt bereikt het voortaan daar
cli-node-suspended = { $name } is opgeschort: het is afgesloten tot u het weer toelaat (`percole node resume`)
cli-node-resumed = { $name } mag weer met dit knooppunt uitwisselen

## How far logs have come

cli-node-title-way = richting
cli-node-title-here = hier
cli-node-title-there = daar
cli-node-title-behind = achter
cli-node-title-oldest = wacht sinds
cli-node-title-cosigned = medeondertekend
cli-node-title-as-of = vernomen
cli-node-way-up = verzending
cli-node-way-down = ontvangst
cli-node-unknown-way = `{ $text }` is geen richting; schrijf een van deze woorden: { $known }
cli-node-unknown = onbekend
cli-node-works-alone = geen andere knooppunten: dit knooppunt werkt alleen
cli-node-failed-attempts =
    { $failed ->
        [one] één ongeldig token of één ongeldige uitnodiging werd geprobeerd
       *[other] { $failed } ongeldige tokens of uitnodigingen werden geprobeerd
    }

## Going on after a restore, on the operator's word

cli-node-read-status-then-yes = lees `percole node status`, en geef dan --yes; of geef de opdracht in een terminal
cli-node-confirm-risk = Bewaart een ander knooppunt een gebeurtenis van het logboek van dit knooppunt die hier niet is, dan krijgt dat logboek twee geschiedenissen: andere knooppunten nemen er nooit meer iets uit aan. Vraag het eerst aan de beheerders van het bovenliggende knooppunt en van de aangesloten knooppunten. Stemmen van na de reservekopie tellen niet meer
cli-node-confirm-question = dit knooppunt toch laten doorgaan? Schrijf ja of nee
cli-node-not-confirmed = dit knooppunt wacht nog, zoals u koos
cli-node-confirmed =
    { $count ->
        [one] dit knooppunt gaat verder met { $count } gebeurtenis
       *[other] dit knooppunt gaat verder met { $count } gebeurtenissen
    } in zijn logboek, op uw woord
cli-node-membership-frozen = bevroren
