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

office-held-already = hat dieses Amt schon seit dem { $from }, in einer Amtszeit, die dann nicht vorbei ist
office-held-for-long = hat dieses Amt schon, in einer Amtszeit, die dann nicht vorbei ist
holder-alike = „{ $name }“ kann für „{ $other }“ gehalten werden, der oder die schon ein Amt hat: ist es dieselbe Person, schreiben Sie den Namen gleich
member-is-no-person = hier ist niemand das Mitglied { $number }: `percole person add --member` fügt jemanden hinzu

## Who acts

office-of = { $role } – { $body }
office-in = ein Amt – { $body }
act-body-missing = sagen Sie, für welches Gremium und in welcher Funktion Sie handeln
act-role-without-body = { $role } ist eine Funktion in einem Gremium: nennen Sie auch das Gremium
act-role-missing = sagen Sie, in welcher Funktion Sie für das Gremium handeln
act-body-elsewhere = { $body } ist ein Gremium eines anderen Knotens: wer dort ein Amt hat, handelt dort
act-not-yours = dieses Amt haben Sie nicht ({ $office }): handeln Sie für eines, das Sie haben
act-mandate-of-other-office = ist kein Mandat in diesem Amt ({ $office })
act-several = { $count } Personen haben dieses Amt heute: nennen Sie das Mandat derjenigen, für die Sie es eintragen
act-vacant = niemand zeichnet heute in dieser Funktion für { $body }: { $why }
act-never-held = dieses Amt hatte noch niemand ({ $office }): tragen Sie zuerst ein Mandat ein (`percole mandate begin`)
for-operators-only = das tun die, die den Knoten betreiben, nicht Personen: fragen Sie sein Sekretariat
for-persons-only = das ist für eine Person mit ihrem eigenen Token: Betreibende haben keinen eigenen Stimmzettel

## Persons

person-status-unknown = `{ $text }` ist kein Stand einer Person: schreiben Sie member, user oder staff
person-number-missing = fehlt: geben Sie die Mitgliedsnummer an
person-exists = dieses Mitglied ist schon Person { $id }
