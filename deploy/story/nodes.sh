# Five nodes, joined.

nodes=(group france belgium rennes liege)
pids=()
stop() {
  trap - EXIT INT TERM
  for pid in "${pids[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2>/dev/null; done
  wait 2>/dev/null || true
}
trap stop EXIT
trap 'exit 130' INT TERM

free_port() {
  # A port that nobody listens on; the first three that are free are taken.
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}
node() { # node DIR NAME LEVEL PORT LANGUAGE…
  local dir=$data/$1 key=$1 name=$2 level=$3 port=$4
  shift 4
  "$server" init --clock "$clock" --data-dir "$dir" --name "$name" --level "$level" --listen "127.0.0.1:$port" \
    --portal "127.0.0.1:$(free_port $((port + 37)))" $(printf -- '--language %s ' "$@") >"$dir.init"
  portal[$key]=$(sed -n 's|.*\(http://localhost:[0-9]*\)$|\1|p' "$dir.init")
  "$server" run --clock "$clock" --data-dir "$dir" 2>"$dir.log" &
  pids+=($!)
}
ready() {
  for _ in $(seq 200); do on "$1" --quiet node status >/dev/null 2>&1 && return; sleep 0.1; done
  say "the node $1 did not start; its log:"; cat "$data/$1.log" >&2; exit 1
}
join() { # join PARENT CHILD LEVEL
  local invitation
  invitation=$(on "$1" --quiet node invite --level "$3" --valid-for 1h)
  on "$2" --quiet node join - --yes <<<"$invitation" >/dev/null
}

step "June 2019. Five nodes: the group, France with the antenne Rennes, Belgium with the antenne Liège"
"$server" clock "$clock" --set "2019-06-14 09:00" >&2
port=7442
next_port() { port=$(free_port $((port + 1))); }
next_port; node group "Groupe" group "$port" fr nl en de
next_port; node france "France" national "$port" fr
next_port; node belgium "Belgique · België · Belgien" national "$port" fr nl de
next_port; node rennes "Rennes" antenne "$port" fr
next_port; node liege "Liège" antenne "$port" fr
for name in "${nodes[@]}"; do ready "$name"; done
join group france national
join group belgium national
join france rennes antenne
join belgium liege antenne
until_said Liège on group --json node peers
until_said Rennes on group --json node peers
for name in france belgium; do until_said '"state": "active"' on "$name" --json node peers; done
on group node peers >&2
