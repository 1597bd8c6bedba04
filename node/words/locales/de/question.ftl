## Questions of a vote, and their answers

unknown-method = `{ $text }` ist kein Verfahren: Schreiben Sie eines von { $known }
completion-elsewhere = gehört nur zum Verfahren der gleichen Anteile: Lassen Sie es weg
budget-elsewhere = gehört nur zu Budgets: Lassen Sie Budget und Kosten weg
budget-missing = fehlt: Sagen Sie, wie viel ausgegeben werden kann und was jede Möglichkeit kostet
cost-missing = ist für jede Möglichkeit nötig
cost-not-positive = ist ein Betrag über 0, etwa 1200 oder 12.50
ties-of-rule = werden bei einer Frage mit Ja oder Nein von der Regel entschieden: Lassen Sie dies weg
seed-too-long = ist höchstens { $most } Bytes lang
order-of-all =
    { $count ->
        [one] nennt die einzige Möglichkeit einmal, mit ihrer Nummer
       *[other] nennt jede der { $count } Möglichkeiten einmal, mit ihrer Nummer
    }
not-of-this-method = gehört nicht zu diesem Verfahren: Lassen Sie es weg
number-from-to = { $number } ist keine Zahl von { $least } bis { $most }
answer-missing = ist leer: Geben Sie eine Antwort
answer-of-other-options =
    antwortet nicht auf eine Frage über { $count ->
        [one] { $count } Möglichkeit
       *[other] { $count } Möglichkeiten
    }
value-beyond = { $value } ist mehr als { $most }, das Höchste für eine Möglichkeit
too-many-marks = { $marks } Möglichkeiten sind gewählt, höchstens { $most } sind erlaubt
equal-ranks = zwei Möglichkeiten teilen einen Rang: Dieses Verfahren verlangt für jede einen eigenen
rank-missing = die Ränge folgen nicht lückenlos ab 1
other-number-of-figures =
    diese Frage hat { $needed ->
        [one] { $needed } Zahl
       *[other] { $needed } Zahlen
    }, bescheinigt { $found ->
        [one] ist
       *[other] sind
    } { $found }
papers-without-need = für diese Frage werden Summen bescheinigt, keine Stimmzettel
figures-cannot-be =
    { $papers } Stimmzettel { $papers ->
        [one] kann
       *[other] können
    } diese Zahlen nicht ergeben
nothing-given = `{ $text }` gibt nichts: Schreiben Sie eine Möglichkeit, einen Doppelpunkt und was sie erhält
unknown-grade = `{ $text }` ist keine der Noten
unknown-option = `{ $text }` ist keine der Möglichkeiten: Nennen Sie sie mit ihrer Nummer oder wie sie heißt
option-twice = `{ $text }` steht zweimal da
means-two = `{ $text }` kann durch seine Nummer etwas sein und durch seinen Namen etwas anderes: schreiben Sie die Nummer mit `#`, wie `#{ $number }`
name-is-another-number = `{ $text }` ist die Nummer einer anderen Antwort, sodass niemand weiß, welche gemeint ist: geben Sie ihr einen Namen, der nicht die Zahl { $number } ist
name-is-blank = `{ $text }` ist das Wort für eine leere Stimme: schreiben Sie mehr vom Namen, etwa einen Vornamen
name-is-several = `{ $text }` nennt mehrere andere: schreiben Sie es ohne die Zeichen, die Antworten trennen
not-points = `{ $text }` ist keine ganze Zahl von Punkten
unknown-completion = ist `none`, `add1` oder `add1+greedy`
