## Titles of columns and facts

cli-recommendation-title-number = nummer
cli-recommendation-title-title = titel
cli-recommendation-title-version = versie
cli-recommendation-title-measures = maatregelen
cli-recommendation-title-node = knooppunt
cli-recommendation-title-report = bundel
cli-recommendation-title-linked-to = verbonden met
cli-recommendation-title-groups = werkgroepen
cli-recommendation-title-comment-until = opmerkingen tot
cli-recommendation-title-scope = zichtbaar voor
cli-recommendation-title-when = wanneer
cli-recommendation-title-what = wat er gebeurde
cli-recommendation-title-who = wie
cli-recommendation-title-event = gebeurtenis

## How it was adopted

cli-recommendation-title-how = beslist bij
cli-recommendation-title-present = aanwezig
cli-recommendation-present = { $category }: { $count }

## Lists

cli-recommendation-none-fit = geen enkele aanbeveling voldoet hieraan
cli-recommendation-earlier-left-out = Eerdere gebeurtenissen worden niet getoond
cli-recommendation-nothing-happened = er is nog niets gebeurd
cli-recommendation-measures-asked =
    { $measures ->
        [one] Gevraagde maatregel
       *[other] Gevraagde maatregelen
    }

## What happened

cli-recommendation-by-operator = operator
cli-recommendation-by-node = het knooppunt zelf

## What was done

cli-recommendation-drafted = het ontwerp „{ $title }” is vastgelegd: aanbeveling { $recommendation }
cli-recommendation-versioned = aanbeveling { $recommendation } heeft een nieuwe versie
cli-recommendation-dropped = aanbeveling { $recommendation } is uit haar bundel gehaald

## Documents

cli-recommendation-taken-in =
    bundel { $report } is overgenomen: { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }
cli-recommendation-there-already =
    niets nieuws: bundel { $report } is er al, met { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    } en { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }
cli-recommendation-document-good =
    het document is in orde: { $recommendations ->
        [one] één aanbeveling
       *[other] { $recommendations } aanbevelingen
    }, { $measures ->
        [one] één gevraagde maatregel
       *[other] { $measures } gevraagde maatregelen
    }; er is niets verzonden
cli-recommendation-note = opmerking: { $note }
cli-recommendation-form-unknown = { $file } eindigt niet op .json en niet op .md, dus is niet bekend in welke vorm het te lezen is
cli-recommendation-name-the-form = geef het bestand een andere naam, of noem de vorm met `--format` als de opdracht dat toelaat
cli-recommendation-file-holds-none = het bevat geen aanbeveling
cli-recommendation-begin-one = begin er een met `## 1. Titel`
cli-recommendation-file-holds-several = het bevat { $count } aanbevelingen
cli-recommendation-file-holds-others = het bevat geen aanbeveling { $number }, wel { $numbers }
cli-recommendation-choose-one = kies er een met --number N, of neem ze allemaal over met `percole report import`

## Values that cannot be read

cli-recommendation-not-a-presence = `{ $text }` is geen categorie met een aantal: schrijf bijvoorbeeld gebruikers=12
cli-recommendation-antenne-missing = de antenne waar de werkgroep samenkwam ontbreekt: schrijf bijvoorbeeld Gent of Gent/BE

## Several at once

