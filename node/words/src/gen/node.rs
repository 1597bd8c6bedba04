// Generated from locales/en/node.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// {path} holds no node yet; run `percole-node init --data-dir {path}` first
pub fn no_node_in(path: impl Into<Arg>) -> Message {
    Message::new("no-node-in", vec![("path", path.into())])
}

/// this database holds no node yet; run `percole-node init` first
pub fn no_node_in_database() -> Message {
    Message::new("no-node-in-database", vec![])
}

/// the key in {path} is not the key of the node in the database ({node}): they come from different nodes
pub fn key_of_another_node(path: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("key-of-another-node", vec![("path", path.into()), ("node", node.into())])
}

/// the first event of the log does not found this node: the database is damaged; run `percole-node fsck`
pub fn foundation_damaged() -> Message {
    Message::new("foundation-damaged", vec![])
}

/// {path} cannot be read: {detail}; restore the key files from your backup
pub fn key_file_unreadable(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("key-file-unreadable", vec![("path", path.into()), ("detail", detail.into())])
}

/// {path} should hold 64 hexadecimal digits
pub fn key_file_form(path: impl Into<Arg>) -> Message {
    Message::new("key-file-form", vec![("path", path.into())])
}

/// {path} cannot be written: {detail}
pub fn cannot_be_written(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cannot-be-written", vec![("path", path.into()), ("detail", detail.into())])
}

/// {path} cannot be read: {detail}
pub fn cannot_be_read(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cannot-be-read", vec![("path", path.into()), ("detail", detail.into())])
}

/// {path} cannot be made: {detail}
pub fn cannot_be_made(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("cannot-be-made", vec![("path", path.into()), ("detail", detail.into())])
}

/// it has format {found}; this version reads format {known}: use the version that wrote it
pub fn file_of_another_format(found: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("file-of-another-format", vec![("found", found.into()), ("known", known.into())])
}

/// {path} is not a directory
pub fn not_a_directory(path: impl Into<Arg>) -> Message {
    Message::new("not-a-directory", vec![("path", path.into())])
}

/// others on this machine may write in {path} (mode {mode}): run `chmod go-w {path}`
pub fn directory_open_to_others(path: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
    Message::new("directory-open-to-others", vec![("path", path.into()), ("mode", mode.into())])
}

/// line {line} of {path} cannot be read: put the file of the old machine there again, or remove the line if you know what it said
pub fn endings_damaged(line: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("endings-damaged", vec![("line", line.into()), ("path", path.into())])
}

/// ended before this node was restored from a backup
pub fn ended_before_restore() -> Message {
    Message::new("ended-before-restore", vec![])
}

/// {path} cannot be written: {detail}; free space or make the directory writable
pub fn checkpoint_not_written(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("checkpoint-not-written", vec![("path", path.into()), ("detail", detail.into())])
}

/// a stored checkpoint is not one that this node signed ({detail}): keys and database do not belong together; run `percole-node fsck`
pub fn checkpoint_of_another(detail: impl Into<Arg>) -> Message {
    Message::new("checkpoint-of-another", vec![("detail", detail.into())])
}

/// the database holds {held} event | {held} events, but this node has published a checkpoint of {published}: the database was restored from an older backup. Writing now would show two histories. Bring back a newer backup; see “Restoring” in the operator’s guide
pub fn older_backup(held: impl Into<Arg>, published: impl Into<Arg>) -> Message {
    Message::new("older-backup", vec![("held", held.into()), ("published", published.into())])
}

/// the first event is not the one | the first {size} events are not those that this node signed: the database is damaged or was replaced; run `percole-node fsck`
pub fn other_events_than_signed(size: impl Into<Arg>) -> Message {
    Message::new("other-events-than-signed", vec![("size", size.into())])
}

/// the database cannot be used: {detail}
pub fn database_unusable(detail: impl Into<Arg>) -> Message {
    Message::new("database-unusable", vec![("detail", detail.into())])
}

/// the database is not one of percole: it holds {tables}. Nothing was changed; name an empty database
pub fn database_of_others(tables: impl Into<Arg>) -> Message {
    Message::new("database-of-others", vec![("tables", tables.into())])
}

/// name at least one language, e.g. `--language fr`
pub fn name_a_language() -> Message {
    Message::new("name-a-language", vec![])
}

/// {path} already holds node {node}; choose another directory, or start it with `percole-node run`
pub fn holds_a_node(path: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("holds-a-node", vec![("path", path.into()), ("node", node.into())])
}

/// {path} belongs to a node whose database is another one; choose another directory, or bring that database back
pub fn of_another_database(path: impl Into<Arg>) -> Message {
    Message::new("of-another-database", vec![("path", path.into())])
}

/// {path} is there already, and is left as it is; move it away, or choose another directory
pub fn config_is_there(path: impl Into<Arg>) -> Message {
    Message::new("config-is-there", vec![("path", path.into())])
}

/// {path} can be read by others on this machine (mode {mode}): keep it for its owner alone, with `chmod 600`
pub fn key_file_open_to_others(path: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
    Message::new("key-file-open-to-others", vec![("path", path.into()), ("mode", mode.into())])
}

/// Node {node} founded in {path}
pub fn node_founded(node: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("node-founded", vec![("node", node.into()), ("path", path.into())])
}

/// Recovery key (shown once, stored nowhere; write it down and keep it off this machine):
pub fn recovery_key_title() -> Message {
    Message::new("recovery-key-title", vec![])
}

/// Next: `percole-node run --data-dir {path}`
pub fn next_run(path: impl Into<Arg>) -> Message {
    Message::new("next-run", vec![("path", path.into())])
}

/// Its pages, once it runs: {address}
pub fn portal_at(address: impl Into<Arg>) -> Message {
    Message::new("portal-at", vec![("address", address.into())])
}

/// the program cannot start its threads: {detail}
pub fn runtime_cannot_start(detail: impl Into<Arg>) -> Message {
    Message::new("runtime-cannot-start", vec![("detail", detail.into())])
}

/// signals cannot be received
pub fn signals_cannot_be_received() -> Message {
    Message::new("signals-cannot-be-received", vec![])
}

/// the node stopped by itself; its log says why
pub fn stopped_by_itself() -> Message {
    Message::new("stopped-by-itself", vec![])
}

/// the certificates in {path} cannot be used: {detail}
pub fn certificates_unusable(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("certificates-unusable", vec![("path", path.into()), ("detail", detail.into())])
}

/// the certificate in the tls directory is not signed by this node's log key
pub fn certificate_of_another_key() -> Message {
    Message::new("certificate-of-another-key", vec![])
}

/// cannot listen on {path} (listen.socket): {detail}
pub fn socket_cannot_listen(path: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("socket-cannot-listen", vec![("path", path.into()), ("detail", detail.into())])
}

/// {path} (listen.socket) is not a socket, and is left as it is; give a path where nothing stands
pub fn socket_over_a_file(path: impl Into<Arg>) -> Message {
    Message::new("socket-over-a-file", vec![("path", path.into())])
}

/// another program listens on {path} (listen.socket); give another path, or stop that program
pub fn socket_in_use(path: impl Into<Arg>) -> Message {
    Message::new("socket-in-use", vec![("path", path.into())])
}

/// listen.socket is {bytes} bytes long; a socket’s path has at most {max}: {path}
pub fn socket_path_long(bytes: impl Into<Arg>, max: impl Into<Arg>, path: impl Into<Arg>) -> Message {
    Message::new("socket-path-long", vec![("bytes", bytes.into()), ("max", max.into()), ("path", path.into())])
}

/// cannot listen on {address} ({key}): {detail}
pub fn port_cannot_listen(address: impl Into<Arg>, key: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("port-cannot-listen", vec![("address", address.into()), ("key", key.into()), ("detail", detail.into())])
}

/// {path} does not exist; `percole-node init --data-dir {directory}` makes a node there
pub fn config_missing(path: impl Into<Arg>, directory: impl Into<Arg>) -> Message {
    Message::new("config-missing", vec![("path", path.into()), ("directory", directory.into())])
}

/// the configuration cannot be read: {detail}
pub fn config_not_toml(detail: impl Into<Arg>) -> Message {
    Message::new("config-not-toml", vec![("detail", detail.into())])
}

/// the key {name} is unknown; known are {known}
pub fn config_key_unknown(name: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("config-key-unknown", vec![("name", name.into()), ("known", known.into())])
}

/// the key {name} is unknown; did you mean {near}?
pub fn config_key_near(name: impl Into<Arg>, near: impl Into<Arg>) -> Message {
    Message::new("config-key-near", vec![("name", name.into()), ("near", near.into())])
}

/// the environment variable {name} is unknown; known are {known}
pub fn variable_unknown(name: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("variable-unknown", vec![("name", name.into()), ("known", known.into())])
}

/// the environment variable {name} is unknown; did you mean {near}?
pub fn variable_near(name: impl Into<Arg>, near: impl Into<Arg>) -> Message {
    Message::new("variable-near", vec![("name", name.into()), ("near", near.into())])
}

/// {name} should be a text or a number
pub fn config_value_kind(name: impl Into<Arg>) -> Message {
    Message::new("config-value-kind", vec![("name", name.into())])
}

/// {name} is `{text}`; it should be {right}
pub fn config_value_wrong(name: impl Into<Arg>, text: impl Into<Arg>, right: impl Into<Arg>) -> Message {
    Message::new("config-value-wrong", vec![("name", name.into()), ("text", text.into()), ("right", right.into())])
}

/// database.url should begin with `postgres://` or `sqlite:`, for instance `sqlite:percole.db`
pub fn config_database() -> Message {
    Message::new("config-database", vec![])
}

/// database.url cannot be read: write `postgres://user:password@host/database`, with signs such as `@` and `:` in a password as `%40` and `%3A`
pub fn config_address_unreadable() -> Message {
    Message::new("config-address-unreadable", vec![])
}

/// an address like 0.0.0.0:7443
pub fn right_address() -> Message {
    Message::new("right-address", vec![])
}

/// host:port
pub fn right_host_and_port() -> Message {
    Message::new("right-host-and-port", vec![])
}

/// an address like https://coop.example, with nothing behind the host
pub fn right_site() -> Message {
    Message::new("right-site", vec![])
}

/// an address like smtps://user:password@mail.example
pub fn right_mail_server() -> Message {
    Message::new("right-mail-server", vec![])
}

/// an address like no-reply@coop.example, or a name and \<address\>
pub fn right_sender() -> Message {
    Message::new("right-sender", vec![])
}

/// the address of the provider as it says itself, https://login.example; without TLS only on this machine, as http://localhost:8080
pub fn right_issuer() -> Message {
    Message::new("right-issuer", vec![])
}

/// {name} is missing: an OpenID provider needs `portal.listen`, and under `portal.openid` `issuer` and `client_id`
pub fn openid_needs(name: impl Into<Arg>) -> Message {
    Message::new("openid-needs", vec![("name", name.into())])
}

/// others on this machine can read {path} (portal.openid.secret\_file; mode {mode}); `chmod 600 {path}` keeps it yours
pub fn openid_secret_open(path: impl Into<Arg>, mode: impl Into<Arg>) -> Message {
    Message::new("openid-secret-open", vec![("path", path.into()), ("mode", mode.into())])
}

/// {path} (portal.openid.secret\_file) is empty; it should hold the secret that the provider gave for this site
pub fn openid_secret_empty(path: impl Into<Arg>) -> Message {
    Message::new("openid-secret-empty", vec![("path", path.into())])
}

/// {issuer} (portal.openid.issuer) does not answer as an OpenID provider: {detail}
pub fn openid_provider_silent(issuer: impl Into<Arg>, detail: impl Into<Arg>) -> Message {
    Message::new("openid-provider-silent", vec![("issuer", issuer.into()), ("detail", detail.into())])
}

/// an octal mode like 660
pub fn right_mode() -> Message {
    Message::new("right-mode", vec![])
}

/// a name such as Europe/Paris, or UTC
pub fn right_time_zone() -> Message {
    Message::new("right-time-zone", vec![])
}

/// text or json
pub fn right_log_format() -> Message {
    Message::new("right-log-format", vec![])
}

/// milliseconds from 100 to 3600000
pub fn right_milliseconds() -> Message {
    Message::new("right-milliseconds", vec![])
}

/// a number of MiB from 1 to 16777216
pub fn right_mebibytes() -> Message {
    Message::new("right-mebibytes", vec![])
}

/// log.level is `{text}`; it should be error, warn, info, debug or trace, or a list such as `info,percole_core=debug`
pub fn log_level_unusable(text: impl Into<Arg>) -> Message {
    Message::new("log-level-unusable", vec![("text", text.into())])
}

/// {path} (clock.file) holds `{text}`; it should hold by how many seconds this node’s clock is ahead, for instance 3600 or -60
pub fn clock_file_form(path: impl Into<Arg>, text: impl Into<Arg>) -> Message {
    Message::new("clock-file-form", vec![("path", path.into()), ("text", text.into())])
}

/// this is a rehearsal: this node’s clock is {span} ahead of the machine’s
pub fn clock_is_shifted(span: impl Into<Arg>) -> Message {
    Message::new("clock-is-shifted", vec![("span", span.into())])
}

/// this is a rehearsal: this node’s clock is {span} behind the machine’s
pub fn clock_is_shifted_back(span: impl Into<Arg>) -> Message {
    Message::new("clock-is-shifted-back", vec![("span", span.into())])
}

/// {path} (--clock): {what}; `percole-node clock {path} --set 2019-06-20T09:00:00Z` writes a good one
pub fn clock_file_unusable(path: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("clock-file-unusable", vec![("path", path.into()), ("what", what.into())])
}

/// it should hold 1 to {max} parts `[[stretch]]`, each with `real`, `simulated` and `rate`
pub fn clock_stretches(max: impl Into<Arg>) -> Message {
    Message::new("clock-stretches", vec![("max", max.into())])
}

/// stretch {number}: {what}
pub fn clock_stretch(number: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("clock-stretch", vec![("number", number.into()), ("what", what.into())])
}

/// `rate` is {text}; it should be a whole number from 0, for a clock that stands still, to {max}
pub fn clock_rate(text: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("clock-rate", vec![("text", text.into()), ("max", max.into())])
}

/// it should begin later than the stretch before it
pub fn clock_order() -> Message {
    Message::new("clock-order", vec![])
}

/// it begins at {begins}, when the one before has reached {reached}: within a file time never goes back
pub fn clock_goes_back(begins: impl Into<Arg>, reached: impl Into<Arg>) -> Message {
    Message::new("clock-goes-back", vec![("begins", begins.into()), ("reached", reached.into())])
}

/// the time goes on as it did, since the clock file cannot be followed: {what}
pub fn clock_file_fault(what: impl Into<Arg>) -> Message {
    Message::new("clock-file-fault", vec![("what", what.into())])
}

/// both --clock and clock.file ({path}) say what the time is; keep one of them
pub fn clock_twice(path: impl Into<Arg>) -> Message {
    Message::new("clock-twice", vec![("path", path.into())])
}

/// it is {now} there already; choose a later moment, or begin anew with --set
pub fn clock_is_past(now: impl Into<Arg>) -> Message {
    Message::new("clock-is-past", vec![("now", now.into())])
}

/// {moment} cannot be reached in so short a time; give it {span} at least
pub fn clock_too_fast(moment: impl Into<Arg>, span: impl Into<Arg>) -> Message {
    Message::new("clock-too-fast", vec![("moment", moment.into()), ("span", span.into())])
}

/// the time is simulated: it is {now} here, and {pace}
pub fn time_is_simulated(now: impl Into<Arg>, pace: impl Into<Arg>) -> Message {
    Message::new("time-is-simulated", vec![("now", now.into()), ("pace", pace.into())])
}

/// it passes as fast as real time | it passes {rate} times as fast as real time
pub fn time_passes(rate: impl Into<Arg>) -> Message {
    Message::new("time-passes", vec![("rate", rate.into())])
}

/// it stands still
pub fn time_stands_still() -> Message {
    Message::new("time-stands-still", vec![])
}

/// The configuration is good
pub fn config_good() -> Message {
    Message::new("config-good", vec![])
}

/// The configuration is good; the node runs, so its socket and its address were not tried
pub fn config_good_and_runs() -> Message {
    Message::new("config-good-and-runs", vec![])
}

/// log {origin}: {what}
pub fn damaged_log(origin: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("damaged-log", vec![("origin", origin.into()), ("what", what.into())])
}

/// entry {index}: {what}
pub fn damaged_entry(index: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("damaged-entry", vec![("index", index.into()), ("what", what.into())])
}

/// table {table}: {what}
pub fn damaged_table(table: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("damaged-table", vec![("table", table.into()), ("what", what.into())])
}

/// {path}: {what}
pub fn in_file(path: impl Into<Arg>, what: impl Into<Arg>) -> Message {
    Message::new("in-file", vec![("path", path.into()), ("what", what.into())])
}

/// entry {index} is missing, the head says {size}
pub fn entries_end_early(index: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("entries-end-early", vec![("index", index.into()), ("size", size.into())])
}

/// entry {index} is missing
pub fn entry_missing(index: impl Into<Arg>) -> Message {
    Message::new("entry-missing", vec![("index", index.into())])
}

/// it does not fit into the tree ({detail})
pub fn entry_does_not_fit(detail: impl Into<Arg>) -> Message {
    Message::new("entry-does-not-fit", vec![("detail", detail.into())])
}

/// the first entry does not give the root that is signed | the first {size} entries do not give the root that is signed
pub fn signed_root_differs(size: impl Into<Arg>) -> Message {
    Message::new("signed-root-differs", vec![("size", size.into())])
}

/// one entry is held | {held} entries are held, but a head of {signed} was signed: entries are lost
pub fn entries_lost(held: impl Into<Arg>, signed: impl Into<Arg>) -> Message {
    Message::new("entries-lost", vec![("held", held.into()), ("signed", signed.into())])
}

/// one entry is held | {held} entries are held, but a head of {published} was published ({file}): the database is an older backup
pub fn older_than_published(held: impl Into<Arg>, published: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("older-than-published", vec![("held", held.into()), ("published", published.into()), ("file", file.into())])
}

/// there are entries beyond the head at {size}
pub fn beyond_the_head(size: impl Into<Arg>) -> Message {
    Message::new("beyond-the-head", vec![("size", size.into())])
}

/// its key is not known here, so its signed head cannot be verified
pub fn head_not_verifiable() -> Message {
    Message::new("head-not-verifiable", vec![])
}

/// the stored signed head cannot be verified ({detail})
pub fn signed_head_damaged(detail: impl Into<Arg>) -> Message {
    Message::new("signed-head-damaged", vec![("detail", detail.into())])
}

/// its leaf does not give its hash
pub fn leaf_hash_differs() -> Message {
    Message::new("leaf-hash-differs", vec![])
}

/// its leaf cannot be read ({detail})
pub fn leaf_unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("leaf-unreadable", vec![("detail", detail.into())])
}

/// its leaf says that it belongs to {origin}
pub fn leaf_of_another_log(origin: impl Into<Arg>) -> Message {
    Message::new("leaf-of-another-log", vec![("origin", origin.into())])
}

/// its content is not the one that its leaf commits to
pub fn content_differs() -> Message {
    Message::new("content-differs", vec![])
}

/// tree node {index} of level {level} is missing
pub fn tree_node_missing(index: impl Into<Arg>, level: impl Into<Arg>) -> Message {
    Message::new("tree-node-missing", vec![("index", index.into()), ("level", level.into())])
}

/// tree node {index} of level {level} is wrong
pub fn tree_node_wrong(index: impl Into<Arg>, level: impl Into<Arg>) -> Message {
    Message::new("tree-node-wrong", vec![("index", index.into()), ("level", level.into())])
}

/// the tables cannot be rebuilt from the damaged logs: {error}
pub fn tables_not_rebuilt(error: impl Into<Arg>) -> Message {
    Message::new("tables-not-rebuilt", vec![("error", error.into())])
}

/// at least one more row differs | at least {count} more rows differ
pub fn more_rows_differ(count: impl Into<Arg>) -> Message {
    Message::new("more-rows-differ", vec![("count", count.into())])
}

/// row \[{row}\] is missing
pub fn row_missing(row: impl Into<Arg>) -> Message {
    Message::new("row-missing", vec![("row", row.into())])
}

/// row \[{row}\] does not follow from the logs
pub fn row_without_source(row: impl Into<Arg>) -> Message {
    Message::new("row-without-source", vec![("row", row.into())])
}

/// row \[{row}\]: {cells}
pub fn row_differs(row: impl Into<Arg>, cells: impl Into<Arg>) -> Message {
    Message::new("row-differs", vec![("row", row.into()), ("cells", cells.into())])
}

/// {column} is {wrong}, should be {right}
pub fn cell_differs(column: impl Into<Arg>, wrong: impl Into<Arg>, right: impl Into<Arg>) -> Message {
    Message::new("cell-differs", vec![("column", column.into()), ("wrong", wrong.into()), ("right", right.into())])
}

/// log {origin}: one entry | {entries} entries, signed up to {signed}
pub fn log_checked(origin: impl Into<Arg>, entries: impl Into<Arg>, signed: impl Into<Arg>) -> Message {
    Message::new("log-checked", vec![("origin", origin.into()), ("entries", entries.into()), ("signed", signed.into())])
}

/// table {table}: one row | {rows} rows, equal to what the logs say
pub fn table_equal(table: impl Into<Arg>, rows: impl Into<Arg>) -> Message {
    Message::new("table-equal", vec![("table", table.into()), ("rows", rows.into())])
}

/// table {table}: one row | {rows} rows, DIFFERENT from what the logs say
pub fn table_differs(table: impl Into<Arg>, rows: impl Into<Arg>) -> Message {
    Message::new("table-differs", vec![("table", table.into()), ("rows", rows.into())])
}

/// DAMAGED {what}
pub fn damaged(what: impl Into<Arg>) -> Message {
    Message::new("damaged", vec![("what", what.into())])
}

/// Everything is sound; the tables were rebuilt and were equal
pub fn sound_and_rebuilt() -> Message {
    Message::new("sound-and-rebuilt", vec![])
}

/// Everything is sound
pub fn everything_sound() -> Message {
    Message::new("everything-sound", vec![])
}

/// The logs are sound; the tables were rebuilt from them
pub fn rebuilt_from_logs() -> Message {
    Message::new("rebuilt-from-logs", vec![])
}

/// Something is damaged. Keep this directory as it is and see the operator’s guide
pub fn something_damaged() -> Message {
    Message::new("something-damaged", vec![])
}
