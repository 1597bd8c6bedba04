unknown-language = `{ $text }` n’est pas une langue de percole : écrivez fr, nl, en ou de
unknown-zone = `{ $text }` n’est pas un fuseau horaire connu ici : écrivez par exemple Europe/Paris ou Europe/Brussels, ou UTC
list-and = { $before } et { $last }
list-or = { $before } ou { $last }
