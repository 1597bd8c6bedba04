# The figures that the pages show, read from the running nodes; each is looked for on its page. Then the end.

step "The pages show what the nodes hold"
json() { on "$@" --json; }
text() { printf '"%s"' "$(sed 's/\\/\\\\/g; s/"/\\"/g' <<<"$1")"; }
count() { grep -c "$1" || true; }

# J1: one season, two editions under their numbers, and the vote that decided the first.
until_said '"number": 4' json group cycle list --season "$season"
edition() { json "$1" cycle list --season "$season" | grep -A3 "\"node_name\": \"$2\"" | number number; }
edition_france=$(edition group France) edition_belgium=$(edition group "Belgique · België · Belgien")
cycle=$(json france cycle show | field id)
decided=$(json france cycle show | quoted vote_title)
shows group / "Saison $season, édition $edition_france"
shows group / "Saison $season, édition $edition_belgium"
shows france "/cycles/$cycle" "édition $edition_france"
json france vote outcome "$launch" >"$data/launch.json"

# J2: the committee with a vacant seat, and mandates about to end.
json france body list >"$data/bodies.json"
bodies=$(count '"kind":' <"$data/bodies.json")
of_ethics() { grep -B3 -A1 '"name": "Comité d’éthique"' "$data/bodies.json" | number "$1"; }
seats=$(of_ethics seats) filled=$(of_ethics filled)
ending=$(json france mandate list --state running --limit 500 | count '"to": "2020-06-17"')
shows france /bodies "$filled sièges pourvus sur $seats"

# J4: meetings planned, held, with minutes.
json france meeting list --limit 100 >"$data/all-meetings.json"
json france meeting list --body "Groupe « Gouvernance »" --limit 100 >"$data/meetings.json"
json france meeting show "$first_meeting" | sed -n '/"signed_up"/,/}/p' >"$data/signed-up.json"
of_meetings() { sed -n '/"counts"/,/}/p' "$data/meetings.json" | number "$1"; }
present=$(grep -A3 "\"id\": \"$first_meeting\"" "$data/meetings.json" | number present)
shows france /meetings "Prévues.*: $(sed -n '/"counts"/,/}/p' "$data/all-meetings.json" | number planned), tenues"
shows france "/meetings/$first_meeting" "$present personnes ont participé"

# What the groups wrote, to whom it was handed, and what came of the vote.
json group report show "$report" >"$data/report.json"
json group report list >"$data/reports.json"
json group transmission list >"$data/transmissions.json"
awaited=$(count '"standing": "awaited"' <"$data/transmissions.json")
reservations=$(count '^      "position": "reservation"' <"$data/report.json")
shows group /votes "Avis sur la première recommandation"

agreed=$([ "$agree" = yes ] && echo true || echo false)
one() { tr -d '\n' <"$data/$1.json"; }
journeys() {
  printf '{"J1":{"season":%s,"editions":{"France":%s,"Belgium":%s},"decided_by":%s,"decided":%s},' \
    "$(text "$season")" "$edition_france" "$edition_belgium" "$decided" "$(quoted result <"$data/launch.json")"
  printf '"J2":{"bodies":%s,"committee":{"seats":%s,"filled":%s,"vacant":%s},"mandates_ending":%s,"ended_mandate":%s},' \
    "$bodies" "$seats" "$filled" "$((seats - filled))" "$ending" "$(quoted message <"$data/ended-mandate.json")"
  printf '"J4":{"planned":%s,"held":%s,"with_minutes":%s,"present":%s,"signed_up":{"room":%s,"online":%s}},' \
    "$(of_meetings planned)" "$(of_meetings held)" "$(of_meetings with_minutes)" "$present" \
    "$(number room <"$data/signed-up.json")" "$(number online <"$data/signed-up.json")"
  printf '"J5":{"recommendations":%s,"measures":%s,"reservations":%s},' \
    "$(number recommendations <"$data/reports.json")" "$(number measures <"$data/reports.json")" "$reservations"
  printf '"J7":{"awaited":%s,"days_left":%s,"refused":%s},' \
    "$awaited" "$(number days <"$data/transmissions.json")" "$(quoted message <"$data/too-short.json")"
  printf '"J10":{"agree":%s,"result":%s}}' "$agreed" "$(quoted result <"$data/outcome-group.json")"
}

if [ "$once" = no ]; then
  say ""
  say "The nodes keep running. Ctrl-C stops them."
  wait
fi
if [ "$json" = yes ]; then
  printf '{"vote":"%s","result":"%s","agree":%s,"seconds":%d,"journeys":%s,"portals":{' \
    "$vote" "$(field result <"$data/outcome-group.json")" "$agreed" "$((SECONDS - started))" "$(journeys)"
  between=
  for name in "${nodes[@]}"; do printf '%s"%s":"%s"' "$between" "$name" "${portal[$name]}"; between=,; done
  printf '},"nodes":{'
  between=
  for name in "${nodes[@]}"; do printf '%s"%s":%s' "$between" "$name" "$(one "outcome-$name")"; between=,; done
  printf '}}\n'
fi
stop
[ "$agree" = yes ]
