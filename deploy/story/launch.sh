# The season is opened (J1): the members of France say yes, and what they said opens the edition.

season=2019-2020
of_board=(--as secrétariat --of "Conseil d’administration")

step "The board’s secretary asks the members of France whether to begin; one in four answers"
launch=$(as samuel "${of_board[@]}" --quiet vote open --yes --title "Commencer le processus participatif en France" --language fr \
  --question "Commençons-nous le processus participatif en France ?" --participant France \
  --rule french-ordinary-assembly --opens now --closes +14d --report-by +1d)
on france --quiet vote join --yes "$launch" >/dev/null
awk -v n="$((fr_members - rennes_members))" 'BEGIN {
  print "number;choice"; for (i = 1; i <= n; i += 4) printf "FR%06d;%s\n", i, i % 5 ? "oui" : "non"
}' >"$data/ballots-launch.csv"
until_said '"done": true' on france --json ballot import "$launch" "$data/ballots-launch.csv"
# An hour after the closing the node counts; a day is left for that, which would be too short at the pace of the way there.
go "2019-06-28 10:00" 2
until_said '"state": "\(certified\|included\)"' on france --json vote show "$launch"
go "2019-07-01 09:00"
until_said '"comparison": "agrees"' on france --json vote outcome "$launch"
on france --lang fr vote outcome "$launch" >&2

step "The season $season: edition 1 in France, by that vote; edition 4 in Belgium, under the same rules"
as samuel "${of_board[@]}" cycle open "$season" --number 1 --charter deploy/sample/charter.toml --vote "$launch" --yes >&2
on belgium cycle open "$season" --number 4 --charter deploy/sample/charter.toml --resolution "Assemblée du 22 juin 2019, résolution 5" --yes >&2
on france charter show >&2
