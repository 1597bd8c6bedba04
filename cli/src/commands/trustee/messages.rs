//! The messages of a key generation, as files.

use std::path::{Path, PathBuf};

use percole_voting::belenios::dkg::Message;
use percole_words::cli_offline;

use crate::input::election;
use crate::input::file::{self, Secrecy};
use crate::output::failure::Failure;

/// Writes a message for all members into a folder, under the name of its round and sender.
///
/// # Errors
/// A usage failure when it cannot be written, or another message of this round and sender is there.
pub(super) fn write(folder: &Path, message: &[u8]) -> Result<PathBuf, Failure> {
    let path = folder.join(name(message)?);
    file::write_new(&path, message, Secrecy::Public)
        .map_err(|failure| failure.next(cli_offline::one_message_a_round()))?;
    Ok(path)
}

/// Reads a message of another member.
///
/// # Errors
/// A usage failure when it cannot be read, or is no message.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let message = election::record(path)?;
    match Message::decode(&message) {
        Ok(_) => Ok(message),
        Err(why) => Err(Failure::usage(cli_offline::file_unusable(path.display().to_string(), why))),
    }
}

fn name(message: &[u8]) -> Result<String, Failure> {
    let message =
        Message::decode(message).map_err(|wrong| Failure::usage(cli_offline::message_unreadable(wrong)))?;
    Ok(format!("round-{}-member-{}.json", message.round() + 1, message.from))
}
