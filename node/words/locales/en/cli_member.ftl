## Lists

cli-member-none-fit = no members here fit: `percole member import` takes members in
cli-member-goes-on = { $shown } of { $total } members; --after { $last } goes on
