// Generated from locales/en/database.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// {path} cannot be opened: {why}; the data directory must be there, and this user must be able to write in it
pub fn directory_not_openable(path: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("directory-not-openable", vec![("path", path.into()), ("why", why.into())])
}

/// {path} is in use by another percole-node (process {process}); stop that one first, or give this one another data directory
pub fn directory_in_use(path: impl Into<Arg>, process: impl Into<Arg>) -> Message {
    Message::new("directory-in-use", vec![("path", path.into()), ("process", process.into())])
}

/// this PostgreSQL database is in use by another percole-node; stop that one first, or give this one another database
pub fn database_in_use() -> Message {
    Message::new("database-in-use", vec![])
}

/// {path} is no lock file of percole, and is left as it is; move it elsewhere, or choose another directory
pub fn lock_of_others(path: impl Into<Arg>) -> Message {
    Message::new("lock-of-others", vec![("path", path.into())])
}

/// there is no database {path}
pub fn database_not_there(path: impl Into<Arg>) -> Message {
    Message::new("database-not-there", vec![("path", path.into())])
}

/// {path} is not a database, and is left as it is; name another file
pub fn file_is_no_database(path: impl Into<Arg>) -> Message {
    Message::new("file-is-no-database", vec![("path", path.into())])
}

/// its server cannot be reached: {why}; look at the address, and whether the server runs
pub fn server_not_reached(why: impl Into<Arg>) -> Message {
    Message::new("server-not-reached", vec![("why", why.into())])
}

/// its server does not answer
pub fn server_does_not_answer() -> Message {
    Message::new("server-does-not-answer", vec![])
}

/// its server does not let this user in: look at user and password
pub fn server_lets_nobody_in() -> Message {
    Message::new("server-lets-nobody-in", vec![])
}

/// its server has no database of this name: make it first
pub fn server_lacks_database() -> Message {
    Message::new("server-lacks-database", vec![])
}

/// {path} has bytes in its name that are no text: give the data directory another name
pub fn database_name_no_text(path: impl Into<Arg>) -> Message {
    Message::new("database-name-no-text", vec![("path", path.into())])
}

/// this is not the database of a node
pub fn not_a_nodes_database() -> Message {
    Message::new("not-a-nodes-database", vec![])
}

/// step {step} of its tables is not made yet: the database was last used by an older version. Check it with that version, or start the node once with this one, which brings it up to date. Nothing was changed
pub fn schema_of_older_version(step: impl Into<Arg>) -> Message {
    Message::new("schema-of-older-version", vec![("step", step.into())])
}

/// step {step} of its tables is not known to this version: a newer version used the database. Install that version, or restore a backup made before the upgrade. Nothing was changed
pub fn schema_of_newer_version(step: impl Into<Arg>) -> Message {
    Message::new("schema-of-newer-version", vec![("step", step.into())])
}

/// step {step} of its tables is another one than this version has: this is not an official build, or the database was edited. Nothing was changed
pub fn schema_edited(step: impl Into<Arg>) -> Message {
    Message::new("schema-edited", vec![("step", step.into())])
}

/// step {step} of its tables was made only partly; restore the backup made before the upgrade
pub fn schema_half_made(step: impl Into<Arg>) -> Message {
    Message::new("schema-half-made", vec![("step", step.into())])
}
