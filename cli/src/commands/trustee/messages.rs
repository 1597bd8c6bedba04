//! The messages of a key generation, as files.

use std::path::{Path, PathBuf};

use percole_voting::belenios::dkg::Message;

use crate::input::file::{self, Secrecy};
use crate::output::failure::Failure;

/// Writes a message for all members into a folder, under the name of its round and sender.
///
/// # Errors
/// A usage failure when it cannot be written, or another message of this round and sender is there.
pub(super) fn write(folder: &Path, message: &[u8]) -> Result<PathBuf, Failure> {
    let path = folder.join(name(message)?);
    file::write_new(&path, message, Secrecy::Public).map_err(|failure| {
        failure.next(
            "a member sends one message per round: if the one there was never sent (a run was interrupted), remove it; \
             else this key generation must begin anew",
        )
    })?;
    Ok(path)
}

fn name(message: &[u8]) -> Result<String, Failure> {
    let message = Message::decode(message)
        .map_err(|wrong| Failure::usage(format!("the message that was made cannot be read: {wrong}")))?;
    Ok(format!("round-{}-member-{}.json", message.round() + 1, message.from))
}
