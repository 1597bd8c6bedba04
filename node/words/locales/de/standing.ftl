## A node that may be older than what it published

unconfirmed = dieser Knoten ist vielleicht älter als das, was er veröffentlicht hat: { $why }. Er beantwortet Fragen und schreibt nichts, denn Schreiben könnte zwei Geschichten zeigen. Er macht von selbst weiter, sobald { $missing }. Geht das nicht, so entscheidet sein Betreiber: `percole node confirm` sagt, was das riskiert
starting = dieser Knoten startet und stellt fest, wie weit sein Logbuch reicht; versuchen Sie es gleich noch einmal
doubt-restored = er wurde aus der Sicherung vom { $time } wiederhergestellt
doubt-file-missing = seine Datei `last-checkpoint`, die sich den neuesten veröffentlichten Kopf merkt, fehlt
doubt-older =
    seine Datenbank enthält { $held ->
        [one] { $held } Ereignis
       *[other] { $held } Ereignisse
    }, und er hat { $published } veröffentlicht
doubt-elsewhere = seine Datenbank wurde kopiert, verschoben oder wiederhergestellt, seit er zuletzt lief
doubt-unsettled = er wurde wiederhergestellt, und das ist noch nicht abgeschlossen
doubt-twin = jemand anderes mit den Schlüsseln dieses Knotens hat bis Ereignis { $size } in sein Logbuch geschrieben. Eine Kopie dieses Knotens läuft: halten Sie eine der beiden an und starten Sie dann die andere neu

## What such a node waits for

somebody-is-asked = seine Nachbarn den neuesten Kopf gezeigt haben, den sie halten
parent-to-be-heard = sein übergeordneter Knoten { $name } den neuesten Kopf gezeigt hat, den er hält
children-to-be-heard =
    { $asked ->
        [one] { $count ->
            [one] der angeschlossene Knoten
           *[other] einer der { $count } angeschlossenen Knoten
        }
       *[other] { $asked } der { $count } angeschlossenen Knoten
    } den neuesten Kopf gezeigt haben, den sie halten (bisher { $heard })
events-coming = die Ereignisse bis { $size } wieder hier sind: { $held } sind es, und der Rest ist unterwegs von denen, die ihn halten
events-to-be-had = die Ereignisse bis { $size } gefunden sind: { $held } sind hier, und von den Gefragten hält niemand den Rest, der angekündigt und vielleicht nie gesendet wurde
causes-to-be-had = die Ereignisse anderer, auf denen seine eigenen beruhen, angekommen sind
nobody-to-ask = sich jemand verbindet, der sein Logbuch hält: er hat weder einen übergeordneten noch angeschlossene Knoten, die er fragen könnte
twin-to-be-ended = er neu gestartet wurde
confirmed-by-others =
    andere haben gezeigt, wie weit das Logbuch dieses Knotens reicht, und alles ist wieder hier: er macht mit { $size ->
        [one] { $size } Ereignis
       *[other] { $size } Ereignissen
    } weiter
lost-by-another = ein Knoten sagt nur von sich selbst, was er verloren hat

## The operator's word

confirm-another-name = dieser Knoten heißt { $name }, nicht { $given }; nichts wurde geändert
confirm-nothing-to-do = nichts hindert diesen Knoten am Schreiben; es gibt nichts zu bestätigen
confirm-frozen = das Logbuch dieses Knotens hat schon zwei Geschichten, und kein Wort behebt das

## Two histories

frozen = das Logbuch dieses Knotens hat zwei Geschichten, und andere Knoten nehmen nichts mehr daraus an: { $why }. Was er schriebe, sähe niemals jemand. Die Menschen beider Knoten entscheiden; ein neuer Knoten (`percole-node init`) kann an seiner Stelle beitreten
frozen-heads = er hat die Köpfe von { $shorter } und { $longer } Einträgen unterzeichnet, die einander widersprechen
frozen-without-evidence = der übergeordnete Knoten sagt, dass das Logbuch dieses Knotens zwei Geschichten hat, und zeigt sie nicht
frozen-log-refused = das Logbuch von { $name } hat dort zwei Geschichten; nichts mehr wird daraus angenommen
