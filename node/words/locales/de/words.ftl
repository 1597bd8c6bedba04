unknown-language = `{ $text }` ist keine Sprache von percole: schreiben Sie fr, nl, en oder de
unknown-zone = `{ $text }` ist keine hier bekannte Zeitzone: schreiben Sie zum Beispiel Europe/Paris oder Europe/Brussels, oder UTC
list-and = { $before } und { $last }
list-or = { $before } oder { $last }
