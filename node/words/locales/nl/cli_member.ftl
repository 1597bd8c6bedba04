## Lists

cli-member-none-fit = hier voldoet geen enkele vennoot: `percole member import` neemt vennoten over uit een bestand
cli-member-goes-on = { $shown } van { $total } vennoten; --after { $last } toont de volgende
