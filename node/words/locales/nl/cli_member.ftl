cli-member-title-ended = geëindigd
cli-member-added = { $name } is nu vennoot { $number }
cli-member-changed = vennoot { $number }, { $name }, is gewijzigd
cli-member-ended = de inschrijving { $number } van { $name } is beëindigd
