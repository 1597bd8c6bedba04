## Names, hashes and keys

name-hex = dort gehören { $digits } hexadezimale Ziffern in Kleinbuchstaben hin
name-bytes = dort gehören { $wanted } Byte hin, nicht { $found }
name-of-log = der Name eines Logbuchs wird `percole/KNOTEN/NUMMER` geschrieben
name-of-subject = die Id eines Gegenstands wird `KNOTEN:ID` geschrieben
key-not-a-key = diese 32 Byte sind kein öffentlicher Schlüssel
key-weak = dieser öffentliche Schlüssel ist schwach: jeder könnte für ihn unterzeichnen
key-did-not-sign = die Unterschrift ist nicht von diesem Schlüssel

## Proofs and trees

proof-breaks-off = das Ende fehlt, oder es folgt noch etwas
proof-impossible = die Größen passen nicht zueinander
proof-hashes =
    der Beweis braucht { $wanted ->
        [one] { $wanted } Fingerabdruck
       *[other] { $wanted } Fingerabdrücke
    }, und hat { $found }
proof-not-to-older = der Beweis führt nicht zum älteren Kopf
proof-not-to-head = der Beweis führt nicht zum Kopf
tree-does-not-fit = was vom Baum gespeichert ist, passt nicht zu seiner Größe
tree-full = ein Logbuch kann nicht so viele Ereignisse haben
tree-has-no-leaf =
    das Logbuch hat { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignisse
    }, und keines mit der Nummer { $index }
tree-has-no-prefix =
    { $old ->
        [one] { $old } Ereignis kann
       *[other] { $old } Ereignisse können
    } nicht der Anfang von { $new } sein

## Signed heads, and evidence of two histories

head-too-long = ein unterzeichneter Kopf hat höchstens { $max } Byte, dieser { $found }
head-too-many-signatures = ein unterzeichneter Kopf hat höchstens { $max } Unterschriften, dieser { $found }
head-malformed = das ist kein unterzeichneter Kopf eines Logbuchs
head-signed-twice = zwei Unterschriften von `{ $name }` berufen sich auf denselben Schlüssel
head-of-another-log = der Kopf ist von { $found }, und { $expected } wurde erwartet
head-not-signed = `{ $name }` hat ihn nicht mit dem Schlüssel { $key } unterzeichnet
head-badly-signed = die Unterschrift von `{ $name }` ist für ihn nicht gültig
head-not-a-cosignature = das ist keine Mitunterschrift
head-proof-missing =
    ein Beweis, der von { $shorter } zu { $longer ->
        [one] { $longer } Ereignis
       *[other] { $longer } Ereignissen
    } führt, fehlt
evidence-malformed = das sind nicht zwei unterzeichnete Köpfe, mit dem, was sie verbindet
evidence-of-nothing = die beiden Köpfe widersprechen einander nicht

## Receipts

receipt-too-long = eine Quittung hat höchstens { $max } Byte, diese { $found }; behalten Sie weniger Mitunterschriften
receipt-malformed = das sind nicht die Bytes einer Quittung, oder ihr Ende fehlt
receipt-of-two-logs = das Ereignis wurde für { $leaf } geschrieben, aber der Kopf ist von { $head }
receipt-event = das Ereignis darin ist unbrauchbar: { $why }
receipt-proof = der Beweis darin hält nicht: { $why }
receipt-head = der Kopf darin ist unbrauchbar: { $why }

## Leaves

leaf-too-long = ein Blatt hat höchstens { $max } Byte, dieses { $found }
leaf-of-another-format = es hat ein anderes Format, als diese Version liest
leaf-kind = es nennt keine Art von Ereignis
leaf-causes = ein Ereignis stützt sich auf höchstens { $max } andere, jedes einmal genannt; dieses nennt { $found }
leaf-readers = es sagt nicht richtig, wer es lesen darf
leaf-addressees = es richtet sich an höchstens { $max } Knoten, jeder einmal; dieses an { $found }
leaf-flags = es trägt Merkmale, die diese Version nicht kennt
leaf-content-long = was ein Ereignis sagt, hat höchstens { $max } Byte, dieses { $found }; fügen Sie ein Dokument mit seinem Fingerabdruck an
leaf-not-canonical = es hat nicht seine einzige Form

## Heads and packages that another node offers

offer-unrelated =
    er lässt sich nicht mit { $known ->
        [one] dem { $known } hier angenommenen Ereignis
       *[other] den { $known } hier angenommenen Ereignissen
    } verbinden: { $why }
offer-not-compared = was hier liegt, kann nicht damit verglichen werden: { $why }
offer-of-frozen = aus diesem Logbuch wird nichts mehr aufgenommen: { $why }
event-of-another-log = es wurde für { $found } geschrieben, nicht für { $expected }
event-of-another-length =
    es nennt { $stated } Byte, und { $found } { $found ->
        [one] kam
       *[other] kamen
    }
event-says-otherwise = was es sagt, ist nicht das, worauf sein Blatt es festlegt
event-is-another = sein Fingerabdruck ist { $found }, aber der Baum enthält { $held }
package-without-head = hier ist noch kein Kopf dieses Logbuchs angenommen; bieten Sie zuerst einen an
package-to-another-head =
    Sendungen führen zum angenommenen Kopf von { $accepted ->
        [one] { $accepted } Ereignis
       *[other] { $accepted } Ereignissen
    }, diese führt zu { $found }
package-count = eine Sendung hat 1 bis { $max } Ereignisse, diese { $found }
package-bytes = die Ereignisse einer Sendung haben höchstens { $max } Byte, diese { $found }
package-beyond-head =
    sie endet bei { $end }, jenseits des angenommenen Kopfes von { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignissen
    }
package-gap =
    { $held ->
        [one] { $held } Ereignis liegt
       *[other] { $held } Ereignisse liegen
    } vor, aber sie beginnt bei { $start }; senden Sie ab { $held }
package-event = Ereignis { $index } kann nicht angenommen werden: { $why }
package-not-signed = die Ereignisse bis { $end } sind nicht die des angenommenen Kopfes von { $size }: { $why }
mirror-ahead =
    { $held ->
        [one] { $held } Ereignis liegt
       *[other] { $held } Ereignisse liegen
    } vor, aber der angenommene Kopf deckt { $size } ab
mirror-root =
    { $size ->
        [one] das { $size } vorhandene Ereignis ist nicht das
       *[other] die { $size } vorhandenen Ereignisse sind nicht die
    } des angenommenen Kopfes
mirror-moved-meanwhile = es hat sich inzwischen verändert
wire-content-without-leaf = es sagt etwas ohne sein Blatt
wire-leaf-and-hash = Blatt und Fingerabdruck kamen zusammen: der Fingerabdruck folgt aus dem Blatt
wire-content-denied = es sagt etwas und sagt, dass es nichts sagt
