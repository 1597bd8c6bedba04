# What is left open for whoever looks around: pages, links that sign in, and a vote.

step "A vote of France that stays open, and ways to sign in"
open=$(as samuel "${of_board[@]}" --quiet vote open --yes --title "À vous : trois priorités" --language fr --participant France \
  --questions deploy/sample/questions.toml --rule french-ordinary-assembly --closes +21d --report-by +1d)
on france --quiet vote join --yes "$open" >/dev/null
link() { on france --json member invite "$1" | field link; }
token() { # token NODE NAME ROLE: what an operator types on the page of signing in
  on "$1" --quiet operator invite "$2" --role "$3" --valid-for 1d | field_of_toml token
}
field_of_toml() { sed -n "s/^$1 = \"\\(.*\\)\"\$/\\1/p"; }
member_link=$(link FR000002) secretary_link=$(link FR000003) board_link=$(link FR000004)
administrator_token=$(token group "Responsable des scrutins" secretary)
operator_token=$(token france "Exploitation" admin)

say ""
say "Done in $((SECONDS - started)) s after the build. The time on all pages is simulated, and goes on as fast as real time."
enter() { printf '  %-44s %s\n' "$1" "$2" >&2; }
say "Pages, for a visitor who signs in nowhere:"
for name in "${nodes[@]}"; do enter "$name" "${portal[$name]}"; done
say "Links of France that sign in once, each in a browser (or a private window) of its own:"
enter "a member, Anne Bernard, who has a vote to cast" "$member_link"
enter "a group’s secretary, Nadia Garnier" "$secretary_link"
enter "the board’s secretary, Samuel Garnier" "$board_link"
say "Tokens, to be typed on the page of signing in:"
enter "the group’s administrator, ${portal[group]}/sign-in" "$administrator_token"
enter "the operator of France, ${portal[france]}/sign-in" "$operator_token"

say "In a terminal (add $bin to PATH):"
# The beginning of an id is enough.
short() { local id=${1##*:}; echo "${id:0:8}"; }
see() { enter "$1" "percole --socket $data/$2"; }
see "who belongs to the federation" "group/percole.sock node peers"
see "what the boards are asked, and until when" "group/percole.sock transmission list"
see "the report, with what each group said" "rennes/percole.sock report show $(short "$report")"
see "who took part in the vote, and within whom" "liege/percole.sock vote show $(short "$vote")"
see "the outcome in Dutch, with every figure" "belgium/percole.sock vote outcome $(short "$vote") --working --lang nl"
see "the papers of Rennes, for other programs" "rennes/percole.sock vote export $(short "$vote") --question 2"
enter "let four weeks pass" "$server clock $clock --to \"2020-06-19 09:00\""
say "  the nodes' own logs: $data/*.log"
