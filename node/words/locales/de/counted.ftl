method-title =
    { $method ->
        [choose] k aus n wählen
        [approval] Zustimmung
        [score] Punkte
        [majority-judgement] Mehrheitsurteil
        [schulze] Schulze (gewinnende Stimmen)
        [instant-runoff] Integrierte Stichwahl
        [stv] STV, SSI 2007/42 Regeln 45–52 (fünf Dezimalen)
        [stv-exact] STV, SSI 2007/42 Regeln 45–52 mit genauen Brüchen
        [equal-shares] Methode der gleichen Anteile (Nutzen: die Kosten)
        [equal-shares-points] Methode der gleichen Anteile (Nutzen: die Punkte)
       *[greedy] Der Reihe nach nach Stimmen
    }
method-used = Methode: { $method }
withdrawn = Zurückgetreten: { $names }
ties-stop = Gleichstand: die Auszählung hält an und sagt, wer gleichauf liegt
ties-by-order = Gleichstand: nach der genannten Reihenfolge: { $names }
ties-by-draw = Gleichstand: ausgelost mit dem Startwert „{ $seed }“: { $names }
names-and-more =
    { $names } und { $count ->
        [one] ein weiterer Name
       *[other] { $count } weitere
    }
nobody-elected = Gewählt: noch niemand
nothing-funded = Finanziert: noch nichts
elected-are = Gewählt: { $names }
funded-are = Finanziert: { $names }
open-tie-for-places = GLEICHSTAND, um { $places ->
        [one] 1 Platz
       *[other] { $places } Plätze
    }: { $names }
open-tie-of-exclusion = GLEICHSTAND, wer ausscheidet: { $names }
open-tie-of-surplus = GLEICHSTAND, wessen Überschuss zuerst übertragen wird: { $names }
open-tie-of-funding = GLEICHSTAND, welches Projekt zuerst finanziert wird: { $names }
no-tie-break = Die Frage sagt nicht, wie ein Gleichstand entschieden wird, deshalb hält die Auszählung hier an
tie-of-place = Gleichstand von { $among }: { $chosen } bekommt den Platz, { $by }
tie-of-exclusion = Gleichstand von { $among }: { $chosen } scheidet aus, { $by }
tie-of-surplus = Gleichstand von { $among }: { $chosen } wird zuerst übertragen, { $by }
tie-of-funding = Gleichstand von { $among }: { $chosen } wird zuerst finanziert, { $by }
by-earlier-stage = nach den Stimmen in Stufe { $stage }
by-order = nach der genannten Reihenfolge
by-draw = durch das Los
by-nobody = durch niemand
papers-in-all = Stimmzettel: { $total } ({ $parts })
papers-counted = { $count } gezählt
papers-blank = { $count } leer
papers-spoiled = { $count } ungültig
places = Plätze: { $seats }
crosses-max = Ein Stimmzettel darf bis zu { $count ->
        [one] ein Kreuz
       *[other] { $count } Kreuze
    } haben
column-votes = Stimmen
column-points = Punkte
column-cost = Kosten
column-left = Rest
column-each-pays = Jeder zahlt
column-per-point = Je Punkt
column-payers = Zahlende
column-give-all = Geben alles
column-spent = Ausgegeben
column-papers = Zettel
column-change = Änderung
column-majority-grade = Mehrheitsnote
column-next-grade = nächste mittlere Note
mark-elected = gewählt
mark-tied = gleichauf
mark-excluded = ausgeschieden
mark-funded = finanziert
mark-too-dear = zu teuer
grade-missing = Ein Stimmzettel ohne Note für einen Namen gibt die schlechteste
equal-so-far = Bisher gleich; nachdem je { $count ->
        [one] ein mittlerer Stimmzettel
       *[other] { $count } mittlere Stimmzettel
    } weggenommen wurden:
ranking = Rangfolge:
matrix-preferred = Wie viele Stimmzettel den links dem oben vorziehen (* ist ein Sieg):
matrix-paths = Der schwächste Sieg des stärksten Pfades (* wo er stärker ist als der Rückweg):
runoff-round = Runde { $number }: { $papers ->
        [one] ein Stimmzettel zählt
       *[other] { $papers } Stimmzettel zählen
    }, Mehrheit { $majority }
row-no-further = (keine weitere Präferenz)
row-cut-off = (abgeschnitten)
papers-move = Stimmzettel von { $name }: { $moves }
papers-to = { $papers } an { $name }
papers-to-nobody = { $papers } ohne weitere Präferenz
no-papers-move = keine Stimmzettel
quota = Quote: { $papers } ÷ ({ $seats } + 1), abgerundet, + 1 = { $quota }
fractions-exact = Brüche werden genau gezählt; ≈ steht bei denen, die diese Tabelle abrundet
stage = Stufe { $number }: { $action }
first-preferences = erste Präferenzen
surplus-moves = { $name } hat { $total } Stimmen, { $surplus } über der Quote, die weitergehen
papers-move-at =
    { $papers ->
        [one] ein Stimmzettel, erhalten
       *[other] { $papers } Stimmzettel, erhalten
    } zu { $received }, gehen weiter zu { $passed }
fewest-excluded = { $name } hat die wenigsten Stimmen, { $total }, und scheidet aus
elected-last = Gewählt: { $names } (die letzten Plätze, Regel 52)
budget = Budget: { $limit }
spent-of = Ausgegeben: { $spent } von { $limit }
each-voter-has = Alle Abstimmenden haben je { $share }
then-by-votes = Mit dem Rest, nach Stimmen:
then-by-points = Mit dem Rest, nach Punkten:
nothing-more-fits = Ohne zusätzliches Geld passt nichts mehr
add-one-fits = Mit { $added } × { $unit } mehr für alle Abstimmenden passt nichts mehr; dieses Ergebnis bleibt
add-one-over = Mit { $added } × { $unit } mehr für alle Abstimmenden wäre das Budget überschritten; das Ergebnis davor bleibt
ballots-ranked = Stimmzettel mit Rangfolge
ballots-marked = Stimmzettel mit Kreuzen
ballots-scored = Stimmzettel mit Punkten
ballots-graded = Stimmzettel mit Noten
ballots-whole-points = Kreuze, oder ganze Punkte ab 0
ballots-other-points = andere Punkte
other-ballots = `{ $method }` braucht { $needs }, die Datei enthält aber { $found }
seats-of-budget = `{ $method }` gibt ein Budget aus, eine Zahl von Plätzen sagt da nichts: lassen Sie sie weg
seats-one = die integrierte Stichwahl wählt eine Person, nicht { $seats }; nehmen Sie `stv` für mehrere Plätze
seats-none = mindestens ein Platz muss zu besetzen sein, nicht 0
order-names-twice = `{ $name }` steht zweimal darin
order-lacks = `{ $name }` fehlt
order-unknown = `{ $name }` steht nicht zur Wahl
order-ambiguous = `{ $name }` kann mehrere bezeichnen, die zur Wahl stehen
method-unknown = `{ $text }` ist keine Methode: schreiben Sie eine von { $known }
