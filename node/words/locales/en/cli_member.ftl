cli-member-title-ended = ended
cli-member-added = { $name } is member { $number } now
cli-member-changed = member { $number }, { $name }, is changed
cli-member-ended = the membership { $number } of { $name } is ended
