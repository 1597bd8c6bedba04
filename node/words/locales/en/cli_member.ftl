## Lists

cli-member-none-fit = no members here fit: `percole member import` takes members in
cli-member-none-found = no members here fit what is searched for
cli-member-goes-on = { $shown } of { $total } members

cli-member-title-ended = ended
cli-member-title-ends = ends
cli-member-title-end = end
cli-member-added = { $name } is member { $number } now
cli-member-changed = member { $number }, { $name }, is changed
cli-member-ended = the membership { $number } of { $name } is ended
cli-member-ends-on = the membership { $number } of { $name } ends on { $day }
cli-member-confirmed = the register is up to date
cli-member-title-link = link
cli-member-title-code = code
cli-member-title-valid-until = valid until
cli-member-link-signs-in = it signs { $name } in, once: hand it to nobody else
