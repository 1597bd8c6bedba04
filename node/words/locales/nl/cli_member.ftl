## Lists

cli-member-none-fit = hier voldoet geen enkele vennoot: `percole member import` neemt vennoten over uit een bestand
cli-member-none-found = hier voldoet geen enkele vennoot aan de zoekopdracht
cli-member-goes-on = { $shown } van { $total } vennoten

cli-member-title-ended = geëindigd
cli-member-title-ends = eindigt
cli-member-title-end = einde
cli-member-added = { $name } is nu vennoot { $number }
cli-member-changed = vennoot { $number }, { $name }, is gewijzigd
cli-member-ended = de inschrijving { $number } van { $name } is beëindigd
cli-member-ends-on = de inschrijving { $number } van { $name } eindigt op { $day }
cli-member-confirmed = het register is bijgewerkt
cli-member-title-link = link
cli-member-title-code = code
cli-member-title-valid-until = geldig tot
cli-member-link-signs-in = hij meldt { $name } één keer aan: geef hem aan niemand anders
