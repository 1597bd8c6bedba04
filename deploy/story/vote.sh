# One vote across both countries.

step "A vote across both countries: advice on the first recommendation, and three priorities of six"
vote=$(on group --quiet vote open --yes --title "Avis sur la première recommandation, et priorités" \
  --questions deploy/sample/questions.toml --language fr --recommendation "$first" --rule deploy/sample/rule.toml \
  --opens now --closes +30d --report-by +10d --rolls-freeze +7d)
take_part() { # take_part NODE: joins as soon as the node may
  local tries
  for tries in $(seq 200); do
    on "$1" --quiet vote join --yes "$vote" >/dev/null 2>"$data/join-$1.err" && return
    sleep 0.1
  done
  say "$1 could not join the vote:"; cat "$data/join-$1.err" >&2
  return 1
}
say "Rennes votes by itself, within France; France goes on without its members. Liège does not answer: Belgium waits a week for it"
for name in rennes france; do take_part "$name"; done
go "2020-04-28 09:00"
take_part belgium
on france --lang fr vote show "$vote" >&2

ballots() { # ballots COUNT PREFIX: six in ten vote; five ninths of them yes; each names three priorities of six
  awk -v n="$1" -v p="$2" 'BEGIN {
    k = split("1, 2, 3|1, 2, 5|2, 3, 6|1, 4, 5|1, 2, 4|1, 3, 6|2, 3, 4", three, "|"); print "number;q1;q2"
    for (i = 1; i <= n; i++) if (i % 10 < 6) {
      printf "%s%06d;%s;%s\n", p, i, i % 9 < 5 ? "oui" : i % 9 < 8 ? "non" : "abstention", three[i % k + 1]
    }
  }'
}
ballots "$((fr_members - rennes_members))" FR >"$data/ballots-france.csv"
ballots "$((be_members - liege_members))" BE >"$data/ballots-belgium.csv"
ballots "$rennes_members" RE >"$data/ballots-rennes.csv"
cast() { # cast NODE: takes the ballots in, as soon as its booth is open
  until_said '"done": true' on "$1" --json ballot import "$vote" "$data/ballots-$1.csv"
  say "$1: $(($(wc -l <"$data/ballots-$1.csv") - 1)) ballots are in the box"
}
cast france & imports=($!)
cast rennes & imports+=($!)
cast belgium
wait "${imports[@]}"
say "one French member changes their mind before the closing"
on france --quiet ballot cast "$vote" --member FR000001 --choice no --choice "1, 2, 3" >/dev/null

go "2020-05-22 09:00" "$window"
for name in "${nodes[@]}"; do until_said '"comparison": "agrees"' on "$name" --json vote outcome "$vote" || true; done

step "The outcome, as each node computes it from the certificates it holds"
agree=yes
for name in "${nodes[@]}"; do
  on "$name" --json vote outcome "$vote" >"$data/outcome-$name.json"
  comparison=$(field comparison <"$data/outcome-$name.json")
  say "$name: $comparison"
  [ "$comparison" = agrees ] || agree=no
done
on group --lang fr vote outcome "$vote" >&2
on france log verify >&2
on group sync status >&2

step "May 2020. Mandates about to end, and one that has ended: nobody signs by it any more"
on france mandate directory --ending-within 60 >&2
refused ended-mandate on france --as secrétariat --of "Groupe « Vie locale »" meeting plan "Groupe « Vie locale »" --start "2020-06-20 10:00"
