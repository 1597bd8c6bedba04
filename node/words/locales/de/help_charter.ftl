help-charter = Die Spielregeln, in Sätzen
help-charter-show = In Sätzen sagen, welche Spielregeln gelten
help-charter-show--cycle = Die Regeln dieser Ausgabe: Id oder deren Anfang [sonst: die auf diesem Knoten gelten]
help-charter-show--built-in = Die eingebauten Regeln, unter denen ein Knoten ohne Ausgabe arbeitet; kein Knoten wird gefragt
help-charter-show--toml = Die TOML-Datei selbst statt Sätzen
help-charter-check = Eine Datei mit Regeln prüfen: was daran nicht stimmt, und was die Regeln der Knoten darüber nicht zulassen
help-charter-check--file = Die TOML-Datei
