## Lists

cli-member-none-fit = personne ne correspond ici : `percole member import` reprend des sociétaires d’un fichier
cli-member-goes-on = { $shown } sociétaires sur { $total } ; --after { $last } montre la suite
