// Generated from locales/en/cli_node.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// role
pub fn title_role() -> Message {
    Message::new("cli-node-title-role", vec![])
}

/// expires
pub fn title_expires() -> Message {
    Message::new("cli-node-title-expires", vec![])
}

/// last used
pub fn title_last_used() -> Message {
    Message::new("cli-node-title-last-used", vec![])
}

/// valid
pub fn token_valid() -> Message {
    Message::new("cli-node-token-valid", vec![])
}

/// revoked
pub fn token_revoked() -> Message {
    Message::new("cli-node-token-revoked", vec![])
}

/// expired
pub fn token_expired() -> Message {
    Message::new("cli-node-token-expired", vec![])
}

/// no remote operators: `percole operator invite` makes a token file for one
pub fn no_operators() -> Message {
    Message::new("cli-node-no-operators", vec![])
}

/// the token file of {name} is {file}; it is the only copy
pub fn operator_token_written(name: impl Into<Arg>, file: impl Into<Arg>) -> Message {
    Message::new("cli-node-operator-token-written", vec![("name", name.into()), ("file", file.into())])
}

/// the token of {name} is revoked
pub fn operator_revoked(name: impl Into<Arg>) -> Message {
    Message::new("cli-node-operator-revoked", vec![("name", name.into())])
}
