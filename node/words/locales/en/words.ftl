unknown-language = `{ $text }` is not a language that percole speaks: write one of fr, nl, en, de
unknown-zone = `{ $text }` is no time zone that is known here: write one such as Europe/Paris or Europe/Brussels, or UTC
list-and = { $before } and { $last }
list-or = { $before } or { $last }
