## Rules and tallies

cli-offline-rule-hash = regel { $hash }
cli-offline-decided-by = { $engine }, regel { $rule }, tellingen { $tallies }
cli-offline-rule-unusable = de regel { $file } is onbruikbaar
cli-offline-tallies-unusable = de tellingen in { $file } zijn onbruikbaar
cli-offline-outcome-without-tallies = de uitslag in { $file } heeft geen tellingen: de stemming is geannuleerd, of wordt nog geteld
cli-offline-give-a-rule = geef een bestand, of de naam van een kant-en-klare regel: { $votes }; alleen voor tellingen in bestanden, want er kan geen stemming mee worden geopend: { $files }
cli-offline-rule-opens-no-vote = met deze regel kan geen stemming worden geopend, ze beslist alleen over tellingen in bestanden: { $why }

## Counting

cli-offline-report-unwritable = het verslag kan niet als JSON worden geschreven ({ $detail })
cli-offline-tie-open = een gelijke stand is niet beslecht: { $names }. --tie-order of --tie-seed beslecht hem, zoals de vraag het zegt
cli-offline-equal-ranks = `{ $method }` kan geen gelijke rangen tellen: regel { $ballot } van de stembiljetten geeft `{ $first }` en `{ $second }` dezelfde rang; verbeter of verwerp zo’n biljet vóór de telling
cli-offline-seats-impossible = het aantal plaatsen past niet ({ $detail })
cli-offline-no-candidates = er is geen kandidaat om stemmen voor te tellen
cli-offline-tie-order-wrong = de volgorde die gelijke standen beslecht, moet elke kandidaat één keer noemen ({ $detail })
cli-offline-no-budget = `{ $method }` heeft een budget en kosten nodig, zoals een .pb-bestand ze bevat
cli-offline-money-unit-wrong = de geldeenheid is { $amount }: ze moet groter zijn dan nul
cli-offline-too-many-steps = na { $steps } stappen van één geldeenheid is het budget nog niet op; geef een grotere met --money-unit

## Archives of secret elections

cli-offline-title-election = verkiezing
cli-offline-title-fingerprint = vingerafdruk
cli-offline-title-stage = fase
cli-offline-title-credentials = stemcodes
cli-offline-title-ballots = stembiljetten
cli-offline-title-answer = antwoord
cli-offline-title-votes = stemmen
cli-offline-unknown = onbekend
cli-offline-blank = (blanco)
cli-offline-named-election = { $name } ({ $id })
cli-offline-ballots-of-voters =
    { $ballots } van { $voters ->
        [one] één kiezer
       *[other] { $voters } kiezers
    }
cli-offline-valid = GELDIG: elke controle is geslaagd
cli-offline-not-valid =
    NIET GELDIG: { $count ->
        [one] één ding is fout
       *[other] { $count } dingen zijn fout
    }
cli-offline-in-record-by-check = record { $record }, { $check }
cli-offline-ballot-counts = zijn stembiljet is record { $record }, en telt mee
cli-offline-ballot-replaced = zijn stembiljet is record { $record }; een later met dezelfde stemcode telt mee, record { $by }
cli-offline-ballot-not-counted = zijn stembiljet is record { $record }, en telt niet mee: zijn stemcode staat niet in de lijst
cli-offline-ballot-absent = zijn stembiljet zit niet in dit archief
cli-offline-left-out-ballots = een stembiljet dat een stembus wegliet, wordt alleen met --closings of --against gevonden
cli-offline-unverifiable = { $file } kan niet worden nagekeken ({ $detail })
cli-offline-receipt-unusable = het bewijs { $file } is onbruikbaar ({ $detail })
cli-offline-receipt-should-hold = het moet `election`, `ballot` en `tracker` bevatten, zoals de stembus het gaf
cli-offline-closing-unusable = de afsluiting { $file } is onbruikbaar ({ $detail })
cli-offline-file-unusable = { $file } is onbruikbaar ({ $detail })
cli-offline-should-hold = het moet dit bevatten: { $what }
cli-offline-file-not-valid = { $file } is niet geldig ({ $detail })
cli-offline-not-an-archive = { $file } kan niet als archief worden gelezen ({ $detail })
cli-offline-archive-unreadable = het archief is onleesbaar ({ $detail })
cli-offline-would-not-be-valid = het archief zou niet geldig zijn; niets werd geschreven
cli-offline-not-this-step = { $file } is niet in de fase voor deze stap ({ $detail })
cli-offline-see-stage = `percole verify` zegt in welke fase de verkiezing is
cli-offline-itself-not-valid = het is niet geldig
cli-offline-archive-not-valid = het archief is niet geldig
cli-offline-verify-lists-all = `percole verify` somt elk probleem op
cli-offline-unit-ballots-and-credentials = stembiljetten en stemcodes

## Steps of a secret election

cli-offline-election-not-made = de verkiezing kan niet worden gemaakt
cli-offline-election-made = de verkiezing { $election } is { $file }
cli-offline-template-should-hold = `name`, `description` en `questions`, elke vraag met `question`, `answers`, `min`, `max` en misschien `blank`
cli-offline-credentials-not-made = er werden geen stemcodes gemaakt
cli-offline-credentials-made =
    { $count ->
        [one] één stemcode is gemaakt
       *[other] { $count } stemcodes zijn gemaakt
    }: de geheime lijst is { $secret }, de openbare { $public }
cli-offline-not-credentials = { $file } is geen lijst van openbare stemcodes ({ $detail })
cli-offline-archive-not-made = het archief kan niet worden gemaakt ({ $detail })
cli-offline-box-open =
    de stembus is { $file }, open voor { $count ->
        [one] één stemcode
       *[other] { $count } stemcodes
    }
cli-offline-ballot-file = het stembiljet { $file }
cli-offline-in-box =
    { $count ->
        [one] één stembiljet zit in de stembus
       *[other] { $count } stembiljetten zitten in de stembus
    }:
cli-offline-box-stays-open = de stembus blijft open
cli-offline-box-closed =
    de stembus is gesloten: { $count ->
        [one] één stembiljet
       *[other] { $count } stembiljetten
    } om samen te ontcijferen
cli-offline-no-result-yet = er is nog geen uitslag
cli-offline-result-published = de uitslag zit in { $file }; `percole verify { $file }` toont hem

## What trustees do

cli-offline-key-not-made = de sleutel kan niet worden gemaakt
cli-offline-key-made = de sleutel is { $key }; bewaar hem en zijn wachtzin. Zijn openbare deel is { $public }
cli-offline-nothing-decrypted = er werd niets ontcijferd
cli-offline-decryption-added = het deel van de ontcijfering door sleutelbewaarder { $trustee } zit in { $file }
cli-offline-generation-not-begun = het maken van de gemeenschappelijke sleutel kan niet beginnen
cli-offline-generation-begun = geef { $message } aan alle andere leden. Uw toestand is { $state }: bewaar hem
cli-offline-generation-stops = het maken van de gemeenschappelijke sleutel gaat niet verder
cli-offline-proof-for-others = geef { $file } aan alle anderen: het toont hun hetzelfde
cli-offline-give-to-others = geef aan alle andere leden: { $files }
cli-offline-generation-done = de gemeenschappelijke sleutel is gemaakt. Uw deel ervan is { $state }: bewaar het en de wachtzin. De groep is { $group }
cli-offline-members-awaited = er wordt gewacht op berichten van: lid { $members }
cli-offline-compare-fingerprint = alle leden moeten deze vingerafdruk zien (vergelijk hem mondeling): { $fingerprint }
cli-offline-message-unreadable = het bericht dat werd gemaakt, is onleesbaar ({ $detail })
cli-offline-one-message-a-round = een lid stuurt één bericht per ronde: verwijder het bericht dat er al is als het nooit werd verstuurd omdat er iets werd onderbroken; anders moet het maken van de sleutel opnieuw beginnen

## Passphrases

cli-offline-passphrase = wachtzin
cli-offline-new-passphrase = nieuwe wachtzin
cli-offline-same-again = nog eens dezelfde
cli-offline-prompt = { $what }:
cli-offline-passphrases-differ = de twee wachtzinnen verschillen; niets werd geschreven
cli-offline-no-terminal = er is geen terminal om de wachtzin te vragen
cli-offline-give-passphrase-file = geef --passphrase-file BESTAND
cli-offline-passphrase-unreadable = de wachtzin is onleesbaar ({ $detail })
cli-offline-passphrase-empty = de wachtzin is leeg
cli-offline-good-passphrase = enkele woorden die niemand raadt, zijn een goede
