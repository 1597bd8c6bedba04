help-charter = De spelregels, in zinnen
help-charter-show = In zinnen zeggen welke spelregels gelden
help-charter-show--cycle = De regels van deze editie: id of begin ervan [anders: die op dit knooppunt gelden]
help-charter-show--built-in = De ingebouwde regels, waaronder een knooppunt zonder editie werkt; er wordt geen knooppunt gevraagd
help-charter-show--toml = Het TOML-bestand zelf in plaats van zinnen
help-charter-check = Een bestand met regels nakijken: wat er niet klopt, en wat de regels van hogere knooppunten niet toelaten
help-charter-check--file = Het TOML-bestand
