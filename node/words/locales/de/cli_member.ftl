## Lists

cli-member-none-fit = hier passt kein Mitglied: `percole member import` übernimmt Mitglieder aus einer Datei
cli-member-none-found = hier passt kein Mitglied zur Suche
cli-member-goes-on = { $shown } von { $total } Mitgliedern

cli-member-title-ended = beendet
cli-member-title-ends = endet
cli-member-title-end = Ende
cli-member-added = { $name } ist jetzt Mitglied { $number }
cli-member-changed = Mitglied { $number }, { $name }, ist geändert
cli-member-ended = die Mitgliedschaft { $number } von { $name } ist beendet
cli-member-ends-on = die Mitgliedschaft { $number } von { $name } endet am { $day }
cli-member-confirmed = das Register ist auf dem neuesten Stand
cli-member-title-link = Link
cli-member-title-code = Code
cli-member-title-valid-until = gültig bis
cli-member-link-signs-in = er meldet { $name } einmal an: geben Sie ihn niemand anderem
