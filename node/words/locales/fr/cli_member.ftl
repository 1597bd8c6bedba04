## Lists

cli-member-none-fit = personne ne correspond ici : `percole member import` reprend des sociétaires d’un fichier
cli-member-none-found = personne ici ne correspond à la recherche
cli-member-goes-on = { $shown } sociétaires sur { $total }

cli-member-title-ended = a pris fin
cli-member-title-ends = prend fin
cli-member-title-end = fin
cli-member-added = { $name } a maintenant le numéro { $number }
cli-member-changed = l’inscription { $number }, { $name }, est modifiée
cli-member-ended = l’inscription { $number } de { $name } a pris fin
cli-member-ends-on = l’inscription { $number } de { $name } prendra fin le { $day }
cli-member-confirmed = le registre est à jour
cli-member-title-link = lien
cli-member-title-code = code
cli-member-title-valid-until = valable jusqu’au
cli-member-link-signs-in = il connecte { $name }, une fois : ne le remettez à personne d’autre
