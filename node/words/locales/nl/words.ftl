unknown-language = `{ $text }` is geen taal van percole: schrijf fr, nl, en of de
list-and = { $before } en { $last }
list-or = { $before } of { $last }
