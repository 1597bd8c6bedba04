unknown-language = `{ $text }` is geen taal van percole: schrijf fr, nl, en of de
unknown-zone = `{ $text }` is geen tijdzone die hier bekend is: schrijf bijvoorbeeld Europe/Paris of Europe/Brussels, of UTC
list-and = { $before } en { $last }
list-or = { $before } of { $last }
