cli-member-title-ended = a pris fin
cli-member-added = { $name } a maintenant le numéro { $number }
cli-member-changed = l’inscription { $number }, { $name }, est modifiée
cli-member-ended = l’inscription { $number } de { $name } a pris fin
