## Reading a rule

rule-under-article = { $problem } ({ $article })
rule-too-long = eine Regel hat höchstens { $max } Byte, diese hat { $bytes }
rule-key-unknown = unbekannter Schlüssel: bekannt sind { $known }
rule-key-unknown-near = unbekannter Schlüssel: meinten Sie `{ $near }`? Bekannt sind { $known }
rule-format-missing = fehlt: schreiben Sie `format = "{ $format }"`
rule-format-other = diese Version liest `{ $format }`
rule-choice-missing = fehlt: schreiben Sie eines von { $known }
rule-value-missing = fehlt: schreiben Sie einen Wert wie `"{ $example }"`
rule-id-missing = fehlt: schreiben Sie eine Id aus Kleinbuchstaben, Ziffern und Bindestrichen
rule-id-form = eine Id hat 1 bis { $max } Kleinbuchstaben, Ziffern und Bindestriche
rule-list-too-long = höchstens { $max } Einträge sind erlaubt
rule-text-too-long = ein Text hat höchstens { $max } Byte
rule-text-needed = hier muss ein Text zwischen Anführungszeichen stehen, nicht leer
rule-whole-number = hier muss eine ganze Zahl von 0 bis { $max } stehen
rule-not-a-fraction = `{ $text }` ist kein Bruch: schreiben Sie ihn wie `2/3`, `35%` oder `12.5%`
rule-not-a-threshold = `{ $text }` ist keine Schwelle: schreiben Sie `simple`, `absolute`, `2/3`, `60%` oder `more than 1/2`
rule-part-bounds = muss mehr als nichts sein, und höchstens das Ganze (1/1)
rule-twice = `{ $text }` steht zweimal da: behalten Sie eines

## Parameters that contradict each other

rule-majority-missing = fehlt: schreiben Sie `[majority]` mit einer Schwelle
rule-simple-alone = eine einfache Mehrheit vergleicht Ja mit Nein: lassen Sie `base` und `abstention` weg, oder nehmen Sie `"absolute"`
rule-only-expressed = zählt nur mit `base = "expressed"`: lassen Sie es weg
rule-one-node = mindestens ein Knoten muss zustimmen
rule-never-approve =
    { $needed } von { $nodes } Knoten { $needed ->
        [one] kann
       *[other] können
    } nie zustimmen: nehmen Sie höchstens { $nodes }
rule-colleges-empty = fehlt: schreiben Sie ein `[[colleges.list]]` für jedes Wahlkollegium
rule-weights-denominator = die Gewichte brauchen einen zu großen gemeinsamen Nenner: nehmen Sie ganze Prozente
rule-category-twice = `{ $category }` ist in zwei Wahlkollegien: lassen Sie sie in einem
rule-category-missing = nennen Sie mindestens eine Kategorie
rule-ceiling-whole = das Ganze ist keine Obergrenze: lassen Sie sie weg
rule-merge-missing = fehlt: nennen Sie für jeden Teil einen Nachbarn
rule-merge-only = gehört zu `then = "merge"`: lassen Sie es weg
rule-own-neighbour = ein Teil ist nicht sein eigener Nachbar: nennen Sie einen anderen
rule-tie-only-simple = Ja und Nein können nur bei einer einfachen Mehrheit gleich sein: lassen Sie `tie` weg, oder setzen Sie `threshold = "simple"`
rule-small-numbers-missing = fehlt: eine Regel, die Knoten oder Wahlkollegien einzeln braucht, sagt vorher, was aus einem Teil mit sehr wenigen Stimmen wird: `then = "publish"`, `"merge"` oder `"not-evaluable"`
rule-present-of-present = die Anwesenden sind immer alle Anwesenden: schreiben Sie `who = "voting"`
rule-voting-basis = wer abgestimmt hat, ist nur in der Einheit der Stimmen bekannt: setzen Sie `basis` und `votes` gleich
rule-goes-with-node = gehört zu `level = "node"`: lassen Sie es weg
rule-goes-with-node-or-college = gehört zu `level = "node"` oder `"college"`: lassen Sie es weg
rule-no-approval = in dieser Regel stimmt kein Knoten zu oder nicht zu: fügen Sie `[nodes]` hinzu, oder nehmen Sie `"no-quorum"` oder `"out"`
rule-no-colleges = in dieser Regel gibt es keine Wahlkollegien: fügen Sie `[colleges]` hinzu, oder nehmen Sie `"overall"`
rule-unknown-college = `{ $college }` ist kein Wahlkollegium dieser Regel

## What laws refuse, and their articles

law-weights-sum = die Gewichte ergeben zusammen { $percent } %: sie müssen 100 % ergeben
law-one-vote = jeder Genossenschafter hat eine Stimme: schreiben Sie `votes = "members"`
law-quorum-missing =
    { $basis ->
        [members] fehlt: das Gesetz verlangt bei der ersten Einberufung ein Quorum von { $part } der Mitglieder
        [shares] fehlt: das Gesetz verlangt bei der ersten Einberufung ein Quorum von { $part } der ausgegebenen Anteile
       *[any] fehlt: das Gesetz verlangt bei der ersten Einberufung ein Quorum von { $part }
    }
law-quorum-low =
    { $basis ->
        [members] { $given } ist weniger als { $part } der Mitglieder, was das Gesetz verlangt
        [shares] { $given } ist weniger als { $part } der ausgegebenen Anteile, was das Gesetz verlangt
       *[any] { $given } ist weniger als { $part }, was das Gesetz verlangt
    }
law-second-call = bei der zweiten Einberufung verlangt das Gesetz noch { $part }
law-tie = Stimmengleichheit ist keine Mehrheit: schreiben Sie `tie = "fails"` oder `"casting-vote"`
law-more-than = `{ $given }` ist zu wenig: das Gesetz verlangt mehr als { $part } der abgegebenen gültigen Stimmen
law-at-least = `{ $given }` ist zu wenig: das Gesetz verlangt mindestens { $part } der abgegebenen gültigen Stimmen
law-colleges-missing = fehlt: ohne Wahlkollegien lassen Sie `"fr-scic-colleges"` aus `laws` weg
law-three-colleges = eine SCIC hat mindestens drei Wahlkollegien, hier sind es { $count }
law-weight-low = Wahlkollegium `{ $college }` hat { $percent } %, weniger als { $limit } %: nehmen Sie { $limit } % bis { $most } %
law-weight-high = Wahlkollegium `{ $college }` hat { $percent } %, mehr als { $limit } %: nehmen Sie { $least } % bis { $limit } %
law-ceiling-missing = fehlt: nicht kooperierende Genossenschafter halten zusammen höchstens 35 % (49 %, wenn Genossenschaften darunter sind)
law-ceiling-high = { $given } liegt über 49/100 (35/100 für jene, die keine Genossenschaften sind)
law-ceiling-one = eine Obergrenze muss 35 % oder weniger sein, für jene, die keine Genossenschaften sind
law-cap-missing = Abstimmen nach Anteilen braucht eine Grenze: niemand stimmt, eigene Stimmen und Vollmachten zusammen, mit mehr als 1/10 der Stimmen der vertretenen Anteile ab; fügen Sie `[cap]` hinzu, oder schreiben Sie `votes = "members"`
law-cap-high = { $given } ist mehr als 1/10 der Stimmen der vertretenen Anteile
law-cap-base = das Zehntel wird von den vertretenen Stimmen genommen: schreiben Sie `base = "represented"`
law-cap-rounding = Aufrunden könnte das Zehntel überschreiten: schreiben Sie `rounding = "down"` oder `"exact"`
law-convening = die Mitglieder werden am Tag der Einberufung gezählt: schreiben Sie `of = "convening"`
law-of-1947 = französisches Gesetz Nr. 47-1775 vom 10. September 1947, Art. { $article }
law-of-commerce = französisches Handelsgesetzbuch, Art. { $article }
law-of-approval = Königlicher Erlass vom 8. Januar 1962, Art. 1
law-of-companies = GGV, Art. { $article }
law-of-europe = Verordnung (EG) Nr. 1435/2003, Art. { $article }

## Tallies

tallies-too-long = eine Datei mit Auszählungen hat höchstens { $max } Byte, diese hat { $bytes }
tallies-too-many = { $counts } mal ein Knoten und eine Frage: höchstens { $max } sind erlaubt; stellen Sie weniger Fragen in einer Abstimmung
tallies-entries = { $count } Einträge: höchstens { $max } sind erlaubt
tallies-id = eine Id hat 1 bis { $max } Byte und keine Steuerzeichen
tallies-no-question = nennen Sie mindestens eine Frage
tallies-not-a-question = ist nicht unter den Fragen
tallies-two-ways = eine Frage wird entweder mit einem Verfahren ausgezählt, oder mit Ja, Nein und Enthaltungen
tallies-reason-long = ein Grund hat höchstens { $max } Byte
tallies-reason-missing = fehlt: ein Ausschluss wird mit seinem Grund veröffentlicht
tallies-correction = eine Berichtigung braucht den Stand `counted` oder `late`, und einen Grund
tallies-certificate-missing = fehlt: ein Knoten ohne Auszählungsprotokoll ist `silent` oder `declined`
tallies-within = `{ $node }` ist hier kein anderer Knoten, der für sich zählt
tallies-no-part = nennen Sie mindestens einen Teil, wie `"all"`
tallies-withheld-listed = zurückgehaltene Stimmen werden nicht aufgeführt: lassen Sie eines der beiden weg
tallies-withheld-low = ist die Zahl, unter der Stimmen zurückgehalten werden: 2 oder mehr
tallies-question-missing = `{ $question }` fehlt
tallies-votes-uncounted = ein Knoten, der nicht zählt, hat hier keine Stimmen, nur sein Wählerverzeichnis
tallies-figure-large = eine Zahl ist höchstens { $max }
tallies-more-members =
    { $attending ->
        [one] { $attending } anwesendes oder vertretenes Mitglied
       *[other] { $attending } anwesende oder vertretene Mitglieder
    }, aber nur { $roll } im Wählerverzeichnis
tallies-more-shares =
    { $attending ->
        [one] { $attending } anwesender oder vertretener Anteil
       *[other] { $attending } anwesende oder vertretene Anteile
    }, aber nur { $roll } im Wählerverzeichnis
tallies-more-votes =
    { $votes ->
        [one] { $votes } Stimme
       *[other] { $votes } Stimmen
    }, aber nur { $attending } anwesend oder vertreten
tallies-not-a-part = `{ $part }` ist hier kein Teil
tallies-more-than-held =
    { $votes ->
        [one] { $votes } Stimme
       *[other] { $votes } Stimmen
    } abgegeben, aber { $held } gehalten
tallies-more-than-part = mehr Stimmen zu `{ $question }`, als der Teil `{ $part }` zählt
