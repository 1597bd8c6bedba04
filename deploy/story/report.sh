# A report: adopted by three groups, handed to two boards.

step "April 2020. A report: taken in by France, adopted by three groups, handed to two boards"
# Where a group of the report is called like the antenne on its own node, that node speaks for it.
if [ "${import##*.}" = md ]; then
  sed "s/^antenne = \"Rennes\"\$/&\nnode = \"$(on rennes --json node status | field node)\"/" "$import" >"$data/report.md"
  import=$data/report.md
fi
on france report import "$import" >&2
# The same document again changes nothing; it only tells which report it is.
report=$(on france --quiet report import "$import")
on france report revise --yes "$report" >&2
on france --json report show "$report" | sed -n 's/.*"antenne": "\(.*\)".*/\1/p' | sort -u >"$data/groups"
number=0
while read -r name; do
  number=$((number + 1)) speaker=france
  said=(--group "$name" --date 2020-03-12 --place "$name" --how consent --present sociétaire=$((10 + number)))
  if [ "$name" = Rennes ] && grep -q '^node = ' "$import"; then
    speaker=rennes
    until_said "$name" on rennes --json report show "$report"
  fi
  # The last group agrees with a reservation, which stands beside the report wherever it is read.
  [ "$number" -lt "$(wc -l <"$data/groups")" ] || said+=(--reservation "Ces mesures ne se lisent pas séparément.")
  on "$speaker" report adopt --yes "$report" "${said[@]}" >&2
done <"$data/groups"
until_said '"state": "adopted"' on france --json report show "$report"

say "the rules of the edition give a board thirty days at least to answer:"
refused too-short on france report transmit --yes "$report" --to board --answer-days 10
on france report transmit --yes "$report" --to board --to "Belgique · België · Belgien/board=opinion" --may-be-passed-on >&2
# Both nodes have received it by themselves, and the days of their boards to answer run.
for name in group belgium; do
  until_said '"standing": "awaited"' on "$name" --json transmission list --received
done
first=$(on france --json recommendation list --report "$report" | field id)
on group transmission list >&2
on group report show "$report" >&2
