# The programs, and what every part of the story uses.

say() { printf '%s\n' "$*" >&2; }
step() { say ""; say "── $*"; }
die() { say "deploy/demo: $*"; exit 1; }

# The server that knows simulated time is no part of any package: it is built here.
simulated=(--features percole-node/simulated-clock --bin percole-node-simulated)
if [ -n "${TEST_BIN_DIR:-}" ]; then
  bin=$TEST_BIN_DIR # tests/run has built them
  [ -x "$bin/percole-node-simulated" ] || cargo build --quiet --workspace --target-dir "$(dirname "$bin")" "${simulated[@]}"
else
  command -v cargo >/dev/null || { say "deploy/demo: cargo is missing; install Rust (https://rustup.rs)"; exit 2; }
  { command -v cc && command -v make; } >/dev/null || { say "deploy/demo: a C compiler or make is missing; install them (Debian: build-essential)"; exit 2; }
  step "Building percole (the first time takes some minutes)"
  build_started=$SECONDS
  cargo build --locked --quiet --package percole-node --package percole-cli --bin percole "${simulated[@]}"
  say "built in $((SECONDS - build_started)) s"
  bin=$(cargo metadata --format-version 1 --no-deps --locked | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug
fi
PATH=$bin:$PATH
server=$bin/percole-node-simulated
started=$SECONDS

rm -rf "$data" && mkdir -p "$data"
data=$(cd "$data" && pwd)
for variable in $(compgen -e PERCOLE_ || true); do unset "$variable"; done

on() { # on DIR COMMAND…: as the operator of a node
  local dir=$1
  shift
  percole --socket "$data/$dir/percole.sock" "$@"
}
as() { # as TOKEN COMMAND…: as whoever holds a token
  local token=$1
  shift
  percole --token-file "$data/$token.token" "$@"
}

# The clock that all five nodes follow.
clock=$data/clock
go() { # go TIME [SECONDS]: the time passes until then, in so many seconds
  "$server" clock "$clock" --to "$1" --within "${2:-1}" >&2
}

# Words of one line of a JSON document that percole printed.
field() { sed -n "s/.*\"$1\": *\"\\([^\"]*\\)\".*/\\1/p" | head -n 1; }
number() { sed -n "s/.*\"$1\": *\\([0-9][0-9]*\\).*/\\1/p" | head -n 1; }
quoted() { sed -n "s/.*\"$1\": *\\(\".*\"\\),\\{0,1\\}\$/\\1/p" | head -n 1; }

until_said() { # until_said WORDS COMMAND…: waits until a command says these words
  local words=$1 tries
  shift
  for tries in $(seq 300); do
    "$@" 2>/dev/null | grep -q -- "$words" && return
    sleep 0.1
  done
  say "waited in vain for « $words » from: $*"
  return 1
}

refused() { # refused WHAT COMMAND…: what must be refused, which is told; its JSON stands in the file WHAT
  local what=$1
  shift
  if "$@" --json >"$data/$what.json" 2>/dev/null; then die "$* should have been refused"; fi
  say "refused: $(quoted message <"$data/$what.json")"
}

declare -A portal
page() { # page NODE PATH: what a visitor who reads French is shown
  local port=${portal[$1]##*:}
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nAccept-Language: fr\r\n\r\n' "$2" "$port" >&3
  cat <&3
  exec 3<&-
}
shows() { # shows NODE PATH WORDS: a page says these words; a dot stands for the blanks of French
  page "$1" "$2" >"$data/page.html"
  grep -q -- "$3" "$data/page.html" || die "the page ${portal[$1]}$2 does not say « $3 »"
}
