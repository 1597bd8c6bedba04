// Generated from locales/en/backups.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// this is no backup of a node
pub fn no_backup() -> Message {
    Message::new("no-backup", vec![])
}

/// the backup has format {found}; this version reads format {known}: use the version that wrote it
pub fn of_another_format(found: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("of-another-format", vec![("found", found.into()), ("known", known.into())])
}

/// what the backup says of its content is damaged
pub fn manifest_damaged() -> Message {
    Message::new("manifest-damaged", vec![])
}

/// the backup lacks {name}
pub fn part_missing(name: impl Into<Arg>) -> Message {
    Message::new("part-missing", vec![("name", name.into())])
}

/// the backup names `{name}`, which belongs in no backup, or not there
pub fn part_strange(name: impl Into<Arg>) -> Message {
    Message::new("part-strange", vec![("name", name.into())])
}

/// {name} is longer than it can be
pub fn part_too_long(name: impl Into<Arg>) -> Message {
    Message::new("part-too-long", vec![("name", name.into())])
}

/// {name} in the backup is not what was saved: the file was changed or damaged
pub fn part_changed(name: impl Into<Arg>) -> Message {
    Message::new("part-changed", vec![("name", name.into())])
}

/// the backup is cut off: its end is missing
pub fn cut_off() -> Message {
    Message::new("cut-off", vec![])
}

/// behind the backup more follows, which does not belong to it
pub fn more_than_a_backup() -> Message {
    Message::new("more-than-a-backup", vec![])
}

/// the backup cannot be read: it is damaged or cut off ({detail})
pub fn unreadable(detail: impl Into<Arg>) -> Message {
    Message::new("unreadable", vec![("detail", detail.into())])
}

/// node, number of events or their signed sum are not those that the backup names
pub fn not_as_the_manifest_says() -> Message {
    Message::new("not-as-the-manifest-says", vec![])
}

/// a backup holds the keys of the node: give the public key whose secret half opens it with --recipient (`percole-node backup-key FILE` makes a pair), or say --unencrypted
pub fn whom_for() -> Message {
    Message::new("whom-for", vec![])
}

/// `{key}` is no public key for backups; one begins with `age1`
pub fn not_a_public_key(key: impl Into<Arg>) -> Message {
    Message::new("not-a-public-key", vec![("key", key.into())])
}

/// {path} holds no secret key for backups; one begins with `AGE-SECRET-KEY-1`
pub fn no_secret_keys(path: impl Into<Arg>) -> Message {
    Message::new("no-secret-keys", vec![("path", path.into())])
}

/// the backup is encrypted: give the file with the secret key with --identity
pub fn key_needed() -> Message {
    Message::new("key-needed", vec![])
}

/// the backup is encrypted for another key
pub fn other_key() -> Message {
    Message::new("other-key", vec![])
}

/// the secret key is in {path}; keep it off this machine, in two places: without it no backup opens
pub fn key_made(path: impl Into<Arg>) -> Message {
    Message::new("key-made", vec![("path", path.into())])
}

/// {path} is there already, and is left as it is
pub fn exists(path: impl Into<Arg>) -> Message {
    Message::new("exists", vec![("path", path.into())])
}

/// a backup is not for the screen: give a file, or send it on with `|`
pub fn not_to_a_terminal() -> Message {
    Message::new("not-to-a-terminal", vec![])
}

/// another backup or restore is at work in {path}; wait for its end
pub fn another_works(path: impl Into<Arg>) -> Message {
    Message::new("another-works", vec![("path", path.into())])
}

/// the backup cannot be written: {detail}
pub fn not_written(detail: impl Into<Arg>) -> Message {
    Message::new("not-written", vec![("detail", detail.into())])
}

/// what was written cannot be read back: {detail}
pub fn cannot_be_read_back(detail: impl Into<Arg>) -> Message {
    Message::new("cannot-be-read-back", vec![("detail", detail.into())])
}

/// the backup does not restore to a sound node, and was not kept; run `percole-node fsck` on the stopped node
pub fn not_kept() -> Message {
    Message::new("not-kept", vec![])
}

/// The backup is {path}
pub fn written(path: impl Into<Arg>) -> Message {
    Message::new("written", vec![("path", path.into())])
}

/// The backup was sent to standard output
pub fn sent() -> Message {
    Message::new("sent", vec![])
}

/// Node {node} as of {moment}, with one event | {events} events
pub fn of_node(node: impl Into<Arg>, moment: impl Into<Arg>, events: impl Into<Arg>) -> Message {
    Message::new("of-node", vec![("node", node.into()), ("moment", moment.into()), ("events", events.into())])
}

/// Encrypted for one key | Encrypted for {keys} keys
pub fn is_encrypted(keys: impl Into<Arg>) -> Message {
    Message::new("is-encrypted", vec![("keys", keys.into())])
}

/// NOT encrypted: whoever has it has the keys of the node
pub fn is_unencrypted() -> Message {
    Message::new("is-unencrypted", vec![])
}

/// Restored on trial: the log is sound up to its signed head | Restored on trial: {logs} logs are sound up to their signed heads
pub fn restored_on_trial(logs: impl Into<Arg>) -> Message {
    Message::new("restored-on-trial", vec![("logs", logs.into())])
}

/// {path} is not empty (it holds {name}), and is left as it is; restore into a directory that is not there yet, or is empty
pub fn directory_not_empty(path: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("directory-not-empty", vec![("path", path.into()), ("name", name.into())])
}

/// the database that the configuration names is not empty, and is left as it is; empty it, or name an empty one with --database
pub fn database_not_empty() -> Message {
    Message::new("database-not-empty", vec![])
}

/// the backup is damaged, and nothing was restored; take an older one
pub fn not_restored() -> Message {
    Message::new("not-restored", vec![])
}

/// The node is back in {path}
pub fn restored(path: impl Into<Arg>) -> Message {
    Message::new("restored", vec![("path", path.into())])
}

/// The log is sound up to its signed head | {logs} logs are sound up to their signed heads
pub fn logs_verified(logs: impl Into<Arg>) -> Message {
    Message::new("logs-verified", vec![("logs", logs.into())])
}

/// What happens now:
pub fn what_now() -> Message {
    Message::new("what-now", vec![])
}

/// never start the old machine’s node again: two nodes with one key show two histories
pub fn now_old_machine() -> Message {
    Message::new("now-old-machine", vec![])
}

/// if the old machine’s `last-checkpoint` and `endings` can still be read, copy them into {path} before the first start: what was revoked, ended or erased since the backup then stays so
pub fn now_newer_files(path: impl Into<Arg>) -> Message {
    Message::new("now-newer-files", vec![("path", path.into())])
}

/// start it with `percole-node run --data-dir {path}`
pub fn now_start(path: impl Into<Arg>) -> Message {
    Message::new("now-start", vec![("path", path.into())])
}

/// every token waits: let in again whom you know, on this machine, with `percole operator readmit` and `percole person readmit`; unused invitations have ended
pub fn now_tokens() -> Message {
    Message::new("now-tokens", vec![])
}

/// the register is as of {moment}: bring it up to date, then say `percole member confirm`
pub fn now_register(moment: impl Into<Arg>) -> Message {
    Message::new("now-register", vec![("moment", moment.into())])
}

/// these public keys cannot be used together: give keys that `percole-node backup-key` made
pub fn keys_not_together() -> Message {
    Message::new("keys-not-together", vec![])
}
