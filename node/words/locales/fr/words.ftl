unknown-language = `{ $text }` n’est pas une langue de percole : écrivez fr, nl, en ou de
list-and = { $before } et { $last }
list-or = { $before } ou { $last }
