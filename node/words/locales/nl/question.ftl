## Questions of a vote, and their answers

unknown-method = `{ $text }` is geen methode: schrijf een van { $known }
completion-elsewhere = hoort alleen bij gelijke delen: laat het weg
budget-elsewhere = hoort alleen bij budgetten: laat budget en kosten weg
budget-missing = ontbreekt: zeg hoeveel er besteed kan worden, en wat elke optie kost
cost-missing = is nodig voor elke optie
cost-not-positive = is een bedrag boven nul, zoals 1200 of 12.50
ties-of-rule = worden bij een vraag met ja of nee door de regel beslist: laat dit weg
seed-too-long = is hoogstens { $most } bytes lang
order-of-all =
    { $count ->
        [one] noemt de enige optie eenmaal, met haar nummer
       *[other] noemt elk van de { $count } opties eenmaal, met haar nummer
    }
not-of-this-method = hoort niet bij deze methode: laat het weg
number-from-to = { $number } is geen getal van { $least } tot { $most }
answer-missing = is leeg: geef een antwoord
answer-of-other-options =
    antwoordt niet op een vraag over { $count ->
        [one] { $count } optie
       *[other] { $count } opties
    }
value-beyond = { $value } is meer dan { $most }, het meeste dat een optie kan krijgen
too-many-marks = { $marks } opties zijn gekozen, en hoogstens { $most } kunnen gekozen worden
equal-ranks = twee opties delen een rang: deze methode vraagt voor elke een eigen rang
rank-missing = de rangen volgen elkaar niet vanaf 1
other-number-of-figures =
    deze vraag heeft { $needed ->
        [one] { $needed } cijfer
       *[other] { $needed } cijfers
    }, en { $found ->
        [one] { $found } is
       *[other] { $found } zijn
    } gecertificeerd
papers-without-need = voor deze vraag worden sommen gecertificeerd, en geen stembiljetten
figures-cannot-be =
    { $papers ->
        [one] { $papers } stembiljet kan
       *[other] { $papers } stembiljetten kunnen
    } deze cijfers niet geven
nothing-given = `{ $text }` geeft niets: schrijf een optie, een dubbele punt en wat ze krijgt
unknown-grade = `{ $text }` is geen van de beoordelingen
unknown-option = `{ $text }` is geen van de opties: noem ze met haar nummer of zoals ze heet
option-twice = `{ $text }` staat er twee keer
means-two = `{ $text }` kan iets zijn door zijn nummer en iets anders door zijn naam: schrijf het nummer met `#`, zoals `#{ $number }`
name-is-another-number = `{ $text }` is het nummer van een ander antwoord, zodat niemand weet welk bedoeld is: geef het een naam die niet het getal { $number } is
name-is-blank = `{ $text }` is het woord voor een blanco stem: schrijf meer van de naam, zoals een voornaam
name-is-several = `{ $text }` noemt verscheidene andere: schrijf het zonder de tekens die antwoorden scheiden
not-points = `{ $text }` is geen geheel aantal punten
unknown-completion = is `none`, `add1` of `add1+greedy`
