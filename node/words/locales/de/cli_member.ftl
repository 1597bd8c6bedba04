cli-member-title-ended = beendet
cli-member-added = { $name } ist jetzt Mitglied { $number }
cli-member-changed = Mitglied { $number }, { $name }, ist geändert
cli-member-ended = die Mitgliedschaft { $number } von { $name } ist beendet
