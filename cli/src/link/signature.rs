//! What a command is given with.

use percole_proto::event::v1::Act;
use percole_proto::v1::CommandKey;

use crate::ambient::Ambient;
use crate::input::key::Key16;

/// In whose name commands are given, and under which key.
#[derive(Clone)]
pub(crate) struct Signature {
    /// Who acts, as the event will record it.
    pub(crate) act: Act,
    /// The key that was given.
    pub(crate) key: Option<Key16>,
    pub(crate) ambient: Ambient,
}

impl Signature {
    /// The key under which the next command is carried out once: the one given, or a random one.
    pub(crate) fn key(&self) -> CommandKey {
        let key = self.key.map_or_else(|| self.ambient.random_key(), |key| key.0);
        CommandKey { key: key.to_vec() }
    }
}
