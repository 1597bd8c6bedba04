## Names, hashes and keys

name-hex = daar horen { $digits } hexadecimale cijfers in kleine letters
name-bytes = daar horen { $wanted } bytes, niet { $found }
name-of-log = de naam van een logboek wordt geschreven als `percole/KNOOPPUNT/NUMMER`
name-of-subject = de id van een onderwerp wordt geschreven als `KNOOPPUNT:ID`
key-not-a-key = deze 32 bytes zijn geen openbare sleutel
key-weak = deze openbare sleutel is zwak: iedereen zou ervoor kunnen ondertekenen
key-did-not-sign = de handtekening is niet van deze sleutel

## Proofs and trees

proof-breaks-off = het einde ontbreekt, of er volgt nog iets
proof-impossible = de groottes passen niet bij elkaar
proof-hashes =
    het bewijs vraagt { $wanted ->
        [one] { $wanted } vingerafdruk
       *[other] { $wanted } vingerafdrukken
    }, en heeft er { $found }
proof-not-to-older = het bewijs leidt niet naar de oudere kop
proof-not-to-head = het bewijs leidt niet naar de kop
tree-does-not-fit = wat van de boom bewaard is, past niet bij zijn grootte
tree-full = een logboek kan niet zoveel gebeurtenissen hebben
tree-has-no-leaf =
    het logboek telt { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    }, en geen met nummer { $index }
tree-has-no-prefix =
    { $old ->
        [one] { $old } gebeurtenis kan
       *[other] { $old } gebeurtenissen kunnen
    } niet het begin van { $new } zijn

## Signed heads, and evidence of two histories

head-too-long = een ondertekende kop telt hoogstens { $max } bytes, deze { $found }
head-too-many-signatures = een ondertekende kop heeft hoogstens { $max } handtekeningen, deze { $found }
head-malformed = dit is geen ondertekende kop van een logboek
head-signed-twice = twee handtekeningen van `{ $name }` beroepen zich op dezelfde sleutel
head-of-another-log = de kop is van { $found }, en { $expected } werd verwacht
head-not-signed = `{ $name }` heeft hem niet ondertekend met de sleutel { $key }
head-badly-signed = de handtekening van `{ $name }` is er niet geldig voor
head-not-a-cosignature = dit is geen medeondertekening
head-proof-missing =
    een bewijs dat van { $shorter } naar { $longer ->
        [one] { $longer } gebeurtenis
       *[other] { $longer } gebeurtenissen
    } leidt, ontbreekt
evidence-malformed = dit zijn geen twee ondertekende koppen, met wat ze verbindt
evidence-of-nothing = de twee koppen spreken elkaar niet tegen

## Receipts

receipt-too-long = een bewijsstuk telt hoogstens { $max } bytes, dit { $found }; behoud minder medeondertekeningen
receipt-malformed = dit zijn niet de bytes van een bewijsstuk, of het einde ontbreekt
receipt-of-two-logs = de gebeurtenis werd geschreven voor { $leaf }, maar de kop is van { $head }
receipt-event = de gebeurtenis erin is onbruikbaar: { $why }
receipt-proof = het bewijs erin houdt geen stand: { $why }
receipt-head = de kop erin is onbruikbaar: { $why }

## Leaves

leaf-too-long = een blad telt hoogstens { $max } bytes, dit { $found }
leaf-of-another-format = het is van een ander formaat dan deze versie leest
leaf-kind = er wordt geen soort gebeurtenis in genoemd
leaf-causes = een gebeurtenis steunt op hoogstens { $max } andere, elk één keer genoemd; deze noemt er { $found }
leaf-readers = er staat niet juist in wie het mag lezen
leaf-addressees = het is gericht aan hoogstens { $max } knooppunten, elk één keer; dit aan { $found }
leaf-flags = het draagt kenmerken die deze versie niet kent
leaf-content-long = wat een gebeurtenis zegt telt hoogstens { $max } bytes, deze { $found }; voeg een document toe met zijn vingerafdruk
leaf-not-canonical = het staat niet in zijn enige vorm

## Heads and packages that another node offers

offer-unrelated =
    het kan niet worden verbonden met de { $known ->
        [one] { $known } gebeurtenis die hier aanvaard is
       *[other] { $known } gebeurtenissen die hier aanvaard zijn
    }: { $why }
offer-not-compared = wat hier wordt bewaard kan er niet mee worden vergeleken: { $why }
offer-of-frozen = uit dit logboek wordt niets meer opgenomen: { $why }
event-of-another-log = het werd geschreven voor { $found }, niet voor { $expected }
event-of-another-length =
    het noemt { $stated ->
        [one] { $stated } byte
       *[other] { $stated } bytes
    }, en { $found ->
        [one] er kwam er { $found }
       *[other] er kwamen er { $found }
    }
event-says-otherwise = wat het zegt is niet wat zijn blad vastlegt
event-is-another = zijn vingerafdruk is { $found }, maar de boom bevat { $held }
package-without-head = hier is nog geen kop van dit logboek aanvaard; bied er eerst een aan
package-to-another-head =
    zendingen leiden naar de aanvaarde kop van { $accepted ->
        [one] { $accepted } gebeurtenis
       *[other] { $accepted } gebeurtenissen
    }, deze leidt naar { $found }
package-count = een zending telt 1 tot { $max } gebeurtenissen, deze { $found }
package-bytes = de gebeurtenissen van een zending tellen hoogstens { $max } bytes, deze { $found }
package-beyond-head =
    ze eindigt bij { $end }, voorbij de aanvaarde kop van { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    }
package-gap =
    { $held ->
        [one] er wordt { $held } gebeurtenis
       *[other] er worden { $held } gebeurtenissen
    } bewaard, maar ze begint bij { $start }; stuur vanaf { $held }
package-event = gebeurtenis { $index } kan niet worden aanvaard: { $why }
package-not-signed = de gebeurtenissen tot { $end } zijn niet die van de aanvaarde kop van { $size }: { $why }
mirror-ahead =
    { $held ->
        [one] er wordt { $held } gebeurtenis
       *[other] er worden { $held } gebeurtenissen
    } bewaard, maar de aanvaarde kop dekt er { $size }
mirror-root =
    de { $size ->
        [one] { $size } bewaarde gebeurtenis is
       *[other] { $size } bewaarde gebeurtenissen zijn
    } niet die van de aanvaarde kop
mirror-moved-meanwhile = het is intussen veranderd
wire-content-without-leaf = het zegt iets zonder zijn blad
wire-leaf-and-hash = blad en vingerafdruk kwamen samen: de vingerafdruk volgt uit het blad
wire-content-denied = het zegt iets en zegt dat het niets zegt
