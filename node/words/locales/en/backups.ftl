## What a backup is, and what is wrong with one

no-backup = this is no backup of a node
of-another-format = the backup has format { $found }; this version reads format { $known }: use the version that wrote it
manifest-damaged = what the backup says of its content is damaged
part-missing = the backup lacks { $name }
part-strange = the backup names `{ $name }`, which belongs in no backup, or not there
part-too-long = { $name } is longer than it can be
part-changed = { $name } in the backup is not what was saved: the file was changed or damaged
cut-off = the backup is cut off: its end is missing
more-than-a-backup = behind the backup more follows, which does not belong to it
unreadable = the backup cannot be read: it is damaged or cut off ({ $detail })
not-as-the-manifest-says = node, number of events or their signed sum are not those that the backup names

## Keys

whom-for = a backup holds the keys of the node: give the public key whose secret half opens it with --recipient (`percole-node backup-key FILE` makes a pair), or say --unencrypted
not-a-public-key = `{ $key }` is no public key for backups; one begins with `age1`
no-secret-keys = { $path } holds no secret key for backups; one begins with `AGE-SECRET-KEY-1`
key-needed = the backup is encrypted: give the file with the secret key with --identity
other-key = the backup is encrypted for another key
key-made = the secret key is in { $path }; keep it off this machine, in two places: without it no backup opens

## Making a backup

exists = { $path } is there already, and is left as it is
not-to-a-terminal = a backup is not for the screen: give a file, or send it on with `|`
another-works = another backup or restore is at work in { $path }; wait for its end
not-written = the backup cannot be written: { $detail }
cannot-be-read-back = what was written cannot be read back: { $detail }
not-kept = the backup does not restore to a sound node, and was not kept; run `percole-node fsck` on the stopped node
written = The backup is { $path }
sent = The backup was sent to standard output
of-node =
    Node { $node } as of { $moment }, with { $events ->
        [one] one event
       *[other] { $events } events
    }
is-encrypted =
    { $keys ->
        [one] Encrypted for one key
       *[other] Encrypted for { $keys } keys
    }
is-unencrypted = NOT encrypted: whoever has it has the keys of the node
restored-on-trial =
    { $logs ->
        [one] Restored on trial: the log is sound up to its signed head
       *[other] Restored on trial: { $logs } logs are sound up to their signed heads
    }

## Restoring

directory-not-empty = { $path } is not empty (it holds { $name }), and is left as it is; restore into a directory that is not there yet, or is empty
database-not-empty = the database that the configuration names is not empty, and is left as it is; empty it, or name an empty one with --database
not-restored = the backup is damaged, and nothing was restored; take an older one
restored = The node is back in { $path }
logs-verified =
    { $logs ->
        [one] The log is sound up to its signed head
       *[other] { $logs } logs are sound up to their signed heads
    }
what-now = What happens now:
now-old-machine = never start the old machine’s node again: two nodes with one key show two histories
now-newer-files = if the old machine’s `last-checkpoint` and `endings` can still be read, copy them into { $path } before the first start: what was revoked, ended or erased since the backup then stays so
now-start = start it with `percole-node run --data-dir { $path }`
now-tokens = every token waits: let in again whom you know, on this machine, with `percole operator readmit` and `percole person readmit`; unused invitations have ended
now-register = the register is as of { $moment }: bring it up to date, then say `percole member confirm`
keys-not-together = these public keys cannot be used together: give keys that `percole-node backup-key` made
