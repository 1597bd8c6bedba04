## A node that may be older than what it published

unconfirmed = dit knooppunt is misschien ouder dan wat het heeft gepubliceerd: { $why }. Het beantwoordt vragen en schrijft niets, want schrijven zou twee geschiedenissen kunnen tonen. Het gaat vanzelf verder zodra { $missing }. Kan dat niet, dan beslist zijn beheerder: `percole node confirm` zegt wat dat riskeert
starting = dit knooppunt start en zoekt uit hoever zijn logboek is; probeer het zo dadelijk opnieuw
doubt-restored = het werd hersteld uit de reservekopie van { $time }
doubt-file-missing = zijn bestand `last-checkpoint`, dat de nieuwste gepubliceerde kop onthoudt, ontbreekt
doubt-older =
    zijn databank bevat { $held ->
        [one] { $held } gebeurtenis
       *[other] { $held } gebeurtenissen
    }, en het heeft er { $published } gepubliceerd
doubt-elsewhere = zijn databank werd gekopieerd, verplaatst of hersteld sinds het voor het laatst liep
doubt-unsettled = het werd hersteld, en dat is nog niet geregeld
doubt-twin = iemand anders met de sleutels van dit knooppunt schreef tot gebeurtenis { $size } in zijn logboek. Er loopt een kopie van dit knooppunt: stop een van de twee en start daarna het andere opnieuw

## What such a node waits for

somebody-is-asked = zijn buren de nieuwste kop hebben getoond die zij bewaren
parent-to-be-heard = het bovenliggende knooppunt { $name } de nieuwste kop heeft getoond die het bewaart
children-to-be-heard =
    { $asked ->
        [one] { $count ->
            [one] het aangesloten knooppunt
           *[other] een van de { $count } aangesloten knooppunten
        }
       *[other] { $asked } van de { $count } aangesloten knooppunten
    } de nieuwste kop hebben getoond die zij bewaren (tot nu toe { $heard })
events-coming = de gebeurtenissen tot { $size } weer hier zijn: { $held } zijn er, en de rest is onderweg van wie ze bewaart
events-to-be-had = de gebeurtenissen tot { $size } gevonden zijn: { $held } zijn hier, en niemand van wie gevraagd werd bewaart de rest, die werd aangekondigd en misschien nooit verstuurd
causes-to-be-had = de gebeurtenissen van anderen waarop de zijne steunen zijn aangekomen
nobody-to-ask = iemand die zijn logboek bewaart verbinding maakt: het heeft geen bovenliggend knooppunt en geen aangesloten knooppunten om te vragen
twin-to-be-ended = het opnieuw gestart is
confirmed-by-others =
    anderen hebben getoond hoever het logboek van dit knooppunt is, en alles is weer hier: het gaat verder met { $size ->
        [one] { $size } gebeurtenis
       *[other] { $size } gebeurtenissen
    }
lost-by-another = een knooppunt zegt alleen van zichzelf wat het verloor

## The operator's word

confirm-another-name = dit knooppunt heet { $name }, niet { $given }; er werd niets gewijzigd
confirm-nothing-to-do = niets belet dit knooppunt te schrijven; er valt niets te bevestigen
confirm-frozen = het logboek van dit knooppunt heeft al twee geschiedenissen, en geen woord verhelpt dat

## Two histories

frozen = het logboek van dit knooppunt heeft twee geschiedenissen, en andere knooppunten nemen er niets meer uit aan: { $why }. Wat het zou schrijven, zou niemand ooit zien. De mensen van beide knooppunten beslissen; een nieuw knooppunt (`percole-node init`) kan zich in zijn plaats aansluiten
frozen-heads = het ondertekende de koppen van { $shorter } en { $longer } items, die elkaar tegenspreken
frozen-without-evidence = het bovenliggende knooppunt zegt dat het logboek van dit knooppunt twee geschiedenissen heeft, en toont ze niet
frozen-log-refused = het logboek van { $name } heeft daar twee geschiedenissen; er wordt niets meer uit aangenomen
