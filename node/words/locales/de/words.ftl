unknown-language = `{ $text }` ist keine Sprache von percole: schreiben Sie fr, nl, en oder de
list-and = { $before } und { $last }
list-or = { $before } oder { $last }
