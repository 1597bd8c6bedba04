## Lists

cli-member-none-fit = hier passt kein Mitglied: `percole member import` übernimmt Mitglieder aus einer Datei
cli-member-goes-on = { $shown } von { $total } Mitgliedern; --after { $last } zeigt die nächsten
