help-charter = The rules of the game, in sentences
help-charter-show = Say in sentences which rules of the game are in force
help-charter-show--cycle = The rules of this edition: id or prefix [default: those in force at this node]
help-charter-show--built-in = The built-in rules, under which a node without an edition works; no node is asked
help-charter-show--toml = The exact TOML file instead of sentences
help-charter-check = Check a file of rules: what is wrong with it, and what the rules of nodes above do not allow
help-charter-check--file = The TOML file
