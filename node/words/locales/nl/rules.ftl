## Reading a rule

rule-under-article = { $problem } ({ $article })
rule-too-long = een regel telt hoogstens { $max } bytes, deze telt er { $bytes }
rule-key-unknown = onbekende sleutel: bekend zijn { $known }
rule-key-unknown-near = onbekende sleutel: bedoelde u `{ $near }`? Bekend zijn { $known }
rule-format-missing = ontbreekt: schrijf `format = "{ $format }"`
rule-format-other = deze versie leest `{ $format }`
rule-choice-missing = ontbreekt: schrijf een van { $known }
rule-value-missing = ontbreekt: schrijf een waarde zoals `"{ $example }"`
rule-id-missing = ontbreekt: schrijf een id van kleine letters, cijfers en streepjes
rule-id-form = een id telt 1 tot { $max } kleine letters, cijfers en streepjes
rule-list-too-long = hoogstens { $max } regels zijn toegestaan
rule-text-too-long = een tekst telt hoogstens { $max } bytes
rule-text-needed = hier hoort een tekst tussen aanhalingstekens, niet leeg
rule-whole-number = hier hoort een geheel getal van 0 tot { $max }
rule-not-a-fraction = `{ $text }` is geen breuk: schrijf ze zoals `2/3`, `35%` of `12.5%`
rule-not-a-threshold = `{ $text }` is geen drempel: schrijf `simple`, `absolute`, `2/3`, `60%` of `more than 1/2`
rule-part-bounds = moet meer dan niets zijn, en hoogstens het geheel (1/1)
rule-twice = `{ $text }` staat er tweemaal: behoud er één

## Parameters that contradict each other

rule-majority-missing = ontbreekt: schrijf `[majority]` met een drempel
rule-simple-alone = een gewone meerderheid vergelijkt ja met nee: laat `base` en `abstention` weg, of neem `"absolute"`
rule-only-expressed = heeft alleen zin met `base = "expressed"`: laat het weg
rule-one-node = minstens één knooppunt moet goedkeuren
rule-never-approve =
    { $needed } van { $nodes ->
        [one] { $nodes } knooppunt
       *[other] { $nodes } knooppunten
    } { $needed ->
        [one] kan
       *[other] kunnen
    } nooit goedkeuren: neem hoogstens { $nodes }
rule-colleges-empty = ontbreekt: schrijf één `[[colleges.list]]` voor elk kiescollege
rule-weights-denominator = de gewichten vragen een te grote gemeenschappelijke noemer: gebruik hele percentages
rule-category-twice = `{ $category }` zit in twee kiescolleges: laat ze in één
rule-category-missing = noem minstens één categorie
rule-ceiling-whole = het geheel is geen plafond: laat het weg
rule-merge-missing = ontbreekt: noem voor elk deel een naburig deel
rule-merge-only = hoort bij `then = "merge"`: laat het weg
rule-own-neighbour = een deel is niet zijn eigen buur: noem een ander
rule-tie-only-simple = ja en nee kunnen alleen gelijk zijn bij een gewone meerderheid: laat `tie` weg, of zet `threshold = "simple"`
rule-small-numbers-missing = ontbreekt: een regel die knooppunten of kiescolleges elk apart nodig heeft, zegt vooraf wat er gebeurt met een deel met heel weinig stemmen: `then = "publish"`, `"merge"` of `"not-evaluable"`
rule-present-of-present = de aanwezigen zijn altijd alle aanwezigen: schrijf `who = "voting"`
rule-voting-basis = wie gestemd heeft is alleen bekend in de eenheid van de stemmen: zet `basis` en `votes` gelijk
rule-goes-with-node = hoort bij `level = "node"`: laat het weg
rule-goes-with-node-or-college = hoort bij `level = "node"` of `"college"`: laat het weg
rule-no-approval = geen knooppunt keurt in deze regel al dan niet goed: voeg `[nodes]` toe, of neem `"no-quorum"` of `"out"`
rule-no-colleges = er zijn geen kiescolleges in deze regel: voeg `[colleges]` toe, of neem `"overall"`
rule-unknown-college = `{ $college }` is geen kiescollege van deze regel

## What laws refuse, and their articles

law-weights-sum = de gewichten zijn samen { $percent } %: ze moeten samen 100 % zijn
law-one-vote = elke vennoot heeft één stem: schrijf `votes = "members"`
law-quorum-missing =
    { $basis ->
        [members] ontbreekt: de wet vraagt bij de eerste oproeping een quorum van { $part } van de vennoten
        [shares] ontbreekt: de wet vraagt bij de eerste oproeping een quorum van { $part } van de uitgegeven aandelen
       *[any] ontbreekt: de wet vraagt bij de eerste oproeping een quorum van { $part }
    }
law-quorum-low =
    { $basis ->
        [members] { $given } is minder dan { $part } van de vennoten, wat de wet vraagt
        [shares] { $given } is minder dan { $part } van de uitgegeven aandelen, wat de wet vraagt
       *[any] { $given } is minder dan { $part }, wat de wet vraagt
    }
law-second-call = bij de tweede oproeping vraagt de wet nog { $part }
law-tie = een staking van stemmen is geen meerderheid: schrijf `tie = "fails"` of `"casting-vote"`
law-more-than = `{ $given }` is te weinig: de wet vraagt meer dan { $part } van de uitgebrachte stemmen
law-at-least = `{ $given }` is te weinig: de wet vraagt minstens { $part } van de uitgebrachte stemmen
law-colleges-missing = ontbreekt: laat zonder kiescolleges `"fr-scic-colleges"` weg uit `laws`
law-three-colleges = een SCIC heeft minstens drie kiescolleges, hier zijn er { $count }
law-weight-low = kiescollege `{ $college }` heeft { $percent } %, minder dan { $limit } %: neem { $limit } % tot { $most } %
law-weight-high = kiescollege `{ $college }` heeft { $percent } %, meer dan { $limit } %: neem { $least } % tot { $limit } %
law-ceiling-missing = ontbreekt: niet-coöpererende vennoten houden samen hoogstens 35 % (49 % als er coöperaties bij zijn)
law-ceiling-high = { $given } is meer dan 49/100 (35/100 voor wie geen coöperatie is)
law-ceiling-one = één plafond moet 35 % of minder zijn, voor wie geen coöperatie is
law-cap-missing = stemmen volgens aandelen vraagt een grens: niemand stemt, eigen stemmen en volmachten samen, met meer dan 1/10 van de stemmen van de vertegenwoordigde aandelen; voeg `[cap]` toe, of schrijf `votes = "members"`
law-cap-high = { $given } is meer dan 1/10 van de stemmen van de vertegenwoordigde aandelen
law-cap-base = het tiende wordt genomen van de vertegenwoordigde stemmen: schrijf `base = "represented"`
law-cap-rounding = naar boven afronden kan het tiende overschrijden: schrijf `rounding = "down"` of `"exact"`
law-convening = de vennoten worden geteld op de dag van de oproeping: schrijf `of = "convening"`
law-of-1947 = Franse wet nr. 47-1775 van 10 september 1947, art. { $article }
law-of-commerce = Frans Wetboek van Koophandel, art. { $article }
law-of-approval = koninklijk besluit van 8 januari 1962, art. 1
law-of-companies = WVV, art. { $article }
law-of-europe = Verordening (EG) nr. 1435/2003, art. { $article }

## Tallies

tallies-too-long = een bestand met uitslagen telt hoogstens { $max } bytes, dit telt er { $bytes }
tallies-too-many = { $counts } maal een knooppunt en een vraag: hoogstens { $max } zijn toegestaan; stel minder vragen in één stemming
tallies-entries = { $count } regels: hoogstens { $max } zijn toegestaan
tallies-id = een id telt 1 tot { $max } bytes, zonder besturingstekens
tallies-no-question = noem minstens één vraag
tallies-not-a-question = staat niet bij de vragen
tallies-two-ways = een vraag wordt geteld met een methode, of met ja, neen en onthoudingen
tallies-reason-long = een reden telt hoogstens { $max } bytes
tallies-reason-missing = ontbreekt: een uitsluiting wordt met haar reden gepubliceerd
tallies-correction = een verbetering vraagt de status `counted` of `late`, en een reden
tallies-certificate-missing = ontbreekt: een knooppunt zonder proces-verbaal van stemopneming is `silent` of `declined`
tallies-within = `{ $node }` is hier geen ander knooppunt dat voor zichzelf telt
tallies-no-part = noem minstens één deel, zoals `"all"`
tallies-withheld-listed = achtergehouden stemmen worden niet vermeld: laat een van beide weg
tallies-withheld-low = is het aantal waaronder stemmen worden achtergehouden: 2 of meer
tallies-question-missing = `{ $question }` ontbreekt
tallies-votes-uncounted = een knooppunt dat niet meetelt heeft hier geen stemmen, alleen zijn kiezerslijst
tallies-figure-large = een cijfer is hoogstens { $max }
tallies-more-members =
    { $attending ->
        [one] { $attending } aanwezige of vertegenwoordigde vennoot
       *[other] { $attending } aanwezige of vertegenwoordigde vennoten
    }, maar slechts { $roll } op de kiezerslijst
tallies-more-shares =
    { $attending ->
        [one] { $attending } aanwezig of vertegenwoordigd aandeel
       *[other] { $attending } aanwezige of vertegenwoordigde aandelen
    }, maar slechts { $roll } op de kiezerslijst
tallies-more-votes =
    { $votes ->
        [one] { $votes } stem
       *[other] { $votes } stemmen
    }, maar slechts { $attending } aanwezig of vertegenwoordigd
tallies-not-a-part = `{ $part }` is hier geen deel
tallies-more-than-held =
    { $votes ->
        [one] { $votes } stem
       *[other] { $votes } stemmen
    } uitgebracht, maar { $held } in handen
tallies-more-than-part = meer stemmen over `{ $question }` dan deel `{ $part }` telt
