## What is not here, or not this node's

unit-not-known = hier ist keine Einheit { $id } bekannt; siehe `percole unit list`
body-not-known = hier ist kein Gremium { $id } bekannt; siehe `percole body list`
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
