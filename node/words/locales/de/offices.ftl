## What is not here, or not this node's

unit-not-known = hier ist keine Einheit { $id } bekannt; siehe `percole unit list`
body-not-known = hier ist kein Gremium { $id } bekannt; siehe `percole body list`
mandate-not-known = hier ist kein Mandat { $id } bekannt; siehe `percole mandate list`
person-not-known = hier ist keine Person { $id } bekannt; siehe `percole person list`
member-not-known = kein Mitglied hat die Nummer { $number }
of-another-node = es gehört dem Knoten { $node }: nur dieser Knoten ändert es
unit-not-hosted = ist eine Einheit eines anderen Knotens: nur ihr Gastgeber richtet darin Gremien ein
own-unit-missing = dieser Knoten hat noch keine Einheit: tragen Sie das Land oder die Zweigstelle ein, die er ist (`percole unit create`)

## Names that are taken, files that change what is here

unit-name-taken = { $name } heißt schon eine andere Einheit dieses Knotens: wählen Sie einen anderen Namen
body-name-taken = { $name } heißt schon ein anderes Gremium dieser Einheit: wählen Sie einen anderen Namen
import-reason-missing =
    fehlt: die Datei ändert { $count ->
        [one] etwas, das es hier schon gibt, sagen Sie warum
       *[other] { $count } Dinge, die es hier schon gibt, sagen Sie warum
    }
import-overtaken = jemand hat gerade dasselbe geändert: wiederholen Sie den Probelauf

## Mandates in files

office-held-already = hat dieses Amt schon in einer Amtszeit, die dann nicht vorbei ist ({ $from })
member-is-no-person = hier ist niemand das Mitglied { $number }: `percole person add --member` fügt jemanden hinzu
