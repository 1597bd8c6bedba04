unknown-language = `{ $text }` is not a language that percole speaks: write one of fr, nl, en, de
list-and = { $before } and { $last }
list-or = { $before } or { $last }
