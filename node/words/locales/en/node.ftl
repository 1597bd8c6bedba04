## Keys and identity

no-node-in = { $path } holds no node yet; run `percole-node init --data-dir { $path }` first
no-node-in-database = this database holds no node yet; run `percole-node init` first
key-of-another-node = the key in { $path } is not the key of the node in the database ({ $node }): they come from different nodes
foundation-damaged = the first event of the log does not found this node: the database is damaged; run `percole-node fsck`
key-file-unreadable = { $path } cannot be read: { $detail }; restore the key files from your backup
key-file-form = { $path } should hold 64 hexadecimal digits
cannot-be-written = { $path } cannot be written: { $detail }
cannot-be-read = { $path } cannot be read: { $detail }
cannot-be-made = { $path } cannot be made: { $detail }
file-of-another-format = it has format { $found }; this version reads format { $known }: use the version that wrote it
not-a-directory = { $path } is not a directory
directory-open-to-others = others on this machine may write in { $path } (mode { $mode }): run `chmod go-w { $path }`
endings-damaged = line { $line } of { $path } cannot be read: put the file of the old machine there again, or remove the line if you know what it said
ended-before-restore = ended before this node was restored from a backup

## The log and its database

checkpoint-not-written = { $path } cannot be written: { $detail }; free space or make the directory writable
checkpoint-of-another = a stored checkpoint is not one that this node signed ({ $detail }): keys and database do not belong together; run `percole-node fsck`
older-backup =
    the database holds { $held ->
        [one] { $held } event
       *[other] { $held } events
    }, but this node has published a checkpoint of { $published }: the database was restored from an older backup. Writing now would show two histories. Bring back a newer backup; see “Restoring” in the operator’s guide
other-events-than-signed =
    { $size ->
        [one] the first event is not the one
       *[other] the first { $size } events are not those
    } that this node signed: the database is damaged or was replaced; run `percole-node fsck`
database-unusable = the database cannot be used: { $detail }
database-of-others = the database is not one of percole: it holds { $tables }. Nothing was changed; name an empty database

## Founding

name-a-language = name at least one language, e.g. `--language fr`
holds-a-node = { $path } already holds node { $node }; choose another directory, or start it with `percole-node run`
of-another-database = { $path } belongs to a node whose database is another one; choose another directory, or bring that database back
config-is-there = { $path } is there already, and is left as it is; move it away, or choose another directory
key-file-open-to-others = { $path } can be read by others on this machine (mode { $mode }): keep it for its owner alone, with `chmod 600`
node-founded = Node { $node } founded in { $path }
recovery-key-title = Recovery key (shown once, stored nowhere; write it down and keep it off this machine):
next-run = Next: `percole-node run --data-dir { $path }`
portal-at = Its pages, once it runs: { $address }

## Starting and serving

runtime-cannot-start = the program cannot start its threads: { $detail }
signals-cannot-be-received = signals cannot be received
stopped-by-itself = the node stopped by itself; its log says why
certificates-unusable = the certificates in { $path } cannot be used: { $detail }
certificate-of-another-key = the certificate in the tls directory is not signed by this node's log key
socket-cannot-listen = cannot listen on { $path } (listen.socket): { $detail }
socket-over-a-file = { $path } (listen.socket) is not a socket, and is left as it is; give a path where nothing stands
socket-in-use = another program listens on { $path } (listen.socket); give another path, or stop that program
socket-path-long = listen.socket is { $bytes } bytes long; a socket’s path has at most { $max }: { $path }
port-cannot-listen = cannot listen on { $address } ({ $key }): { $detail }

## Configuration

config-missing = { $path } does not exist; `percole-node init --data-dir { $directory }` makes a node there
config-not-toml = the configuration cannot be read: { $detail }
config-key-unknown = the key { $name } is unknown; known are { $known }
config-key-near = the key { $name } is unknown; did you mean { $near }?
variable-unknown = the environment variable { $name } is unknown; known are { $known }
variable-near = the environment variable { $name } is unknown; did you mean { $near }?
config-value-kind = { $name } should be a text or a number
config-value-wrong = { $name } is `{ $text }`; it should be { $right }
config-database = database.url should begin with `postgres://` or `sqlite:`, for instance `sqlite:percole.db`
config-address-unreadable = database.url cannot be read: write `postgres://user:password@host/database`, with signs such as `@` and `:` in a password as `%40` and `%3A`
right-address = an address like 0.0.0.0:7443
right-host-and-port = host:port
right-site = an address like https://coop.example, with nothing behind the host
right-mail-server = an address like smtps://user:password@mail.example
right-sender = an address like no-reply@coop.example, or a name and <address>
right-issuer = the address of the provider as it says itself, https://login.example; without TLS only on this machine, as http://localhost:8080
openid-needs = { $name } is missing: an OpenID provider needs `portal.listen`, and under `portal.openid` `issuer` and `client_id`
openid-secret-open = others on this machine can read { $path } (portal.openid.secret_file; mode { $mode }); `chmod 600 { $path }` keeps it yours
openid-secret-empty = { $path } (portal.openid.secret_file) is empty; it should hold the secret that the provider gave for this site
openid-provider-silent = { $issuer } (portal.openid.issuer) does not answer as an OpenID provider: { $detail }
right-mode = an octal mode like 660
right-time-zone = a name such as Europe/Paris, or UTC
right-log-format = text or json
right-milliseconds = milliseconds from 100 to 3600000
right-mebibytes = a number of MiB from 1 to 16777216
log-level-unusable = log.level is `{ $text }`; it should be error, warn, info, debug or trace, or a list such as `info,percole_core=debug`
clock-file-form = { $path } (clock.file) holds `{ $text }`; it should hold by how many seconds this node’s clock is ahead, for instance 3600 or -60
clock-is-shifted = this is a rehearsal: this node’s clock is { $span } ahead of the machine’s
clock-is-shifted-back = this is a rehearsal: this node’s clock is { $span } behind the machine’s
clock-file-unusable = { $path } (--clock): { $what }; `percole-node clock { $path } --set 2019-06-20T09:00:00Z` writes a good one
clock-stretches = it should hold 1 to { $max } parts `[[stretch]]`, each with `real`, `simulated` and `rate`
clock-stretch = stretch { $number }: { $what }
clock-rate = `rate` is { $text }; it should be a whole number from 0, for a clock that stands still, to { $max }
clock-order = it should begin later than the stretch before it
clock-goes-back = it begins at { $begins }, when the one before has reached { $reached }: within a file time never goes back
clock-file-fault = the time goes on as it did, since the clock file cannot be followed: { $what }
clock-twice = both --clock and clock.file ({ $path }) say what the time is; keep one of them
clock-is-past = it is { $now } there already; choose a later moment, or begin anew with --set
clock-too-fast = { $moment } cannot be reached in so short a time; give it { $span } at least
time-is-simulated = the time is simulated: it is { $now } here, and { $pace }
time-passes =
    { $rate ->
        [one] it passes as fast as real time
       *[other] it passes { $rate } times as fast as real time
    }
time-stands-still = it stands still
config-good = The configuration is good
config-good-and-runs = The configuration is good; the node runs, so its socket and its address were not tried

## What the check of a node's data finds

damaged-log = log { $origin }: { $what }
damaged-entry = entry { $index }: { $what }
damaged-table = table { $table }: { $what }
in-file = { $path }: { $what }
entries-end-early = entry { $index } is missing, the head says { $size }
entry-missing = entry { $index } is missing
entry-does-not-fit = it does not fit into the tree ({ $detail })
signed-root-differs =
    { $size ->
        [one] the first entry does not give the root that is signed
       *[other] the first { $size } entries do not give the root that is signed
    }
entries-lost =
    { $held ->
        [one] one entry is held
       *[other] { $held } entries are held
    }, but a head of { $signed } was signed: entries are lost
older-than-published =
    { $held ->
        [one] one entry is held
       *[other] { $held } entries are held
    }, but a head of { $published } was published ({ $file }): the database is an older backup
beyond-the-head = there are entries beyond the head at { $size }
head-not-verifiable = its key is not known here, so its signed head cannot be verified
signed-head-damaged = the stored signed head cannot be verified ({ $detail })
leaf-hash-differs = its leaf does not give its hash
leaf-unreadable = its leaf cannot be read ({ $detail })
leaf-of-another-log = its leaf says that it belongs to { $origin }
content-differs = its content is not the one that its leaf commits to
tree-node-missing = tree node { $index } of level { $level } is missing
tree-node-wrong = tree node { $index } of level { $level } is wrong
tables-not-rebuilt = the tables cannot be rebuilt from the damaged logs: { $error }
more-rows-differ =
    { $count ->
        [one] at least one more row differs
       *[other] at least { $count } more rows differ
    }
row-missing = row [{ $row }] is missing
row-without-source = row [{ $row }] does not follow from the logs
row-differs = row [{ $row }]: { $cells }
cell-differs = { $column } is { $wrong }, should be { $right }
log-checked =
    log { $origin }: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }, signed up to { $signed }
table-equal =
    table { $table }: { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, equal to what the logs say
table-differs =
    table { $table }: { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, DIFFERENT from what the logs say
damaged = DAMAGED { $what }
sound-and-rebuilt = Everything is sound; the tables were rebuilt and were equal
everything-sound = Everything is sound
rebuilt-from-logs = The logs are sound; the tables were rebuilt from them
something-damaged = Something is damaged. Keep this directory as it is and see the operator’s guide
