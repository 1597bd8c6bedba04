//! Why a node cannot be reached, as a message for people.

use std::error::Error as StdError;
use std::io;

use percole_words::{Message, federation, foreign};

use super::error::{ConnectError, links};

impl ConnectError {
    /// The same as a message, for whoever reads it in a language of their own.
    pub fn said(&self) -> Message {
        match self {
            ConnectError::BadAddress { address } => federation::not_an_address(address),
            ConnectError::Unresolvable { address, .. } => federation::name_unresolvable(address),
            ConnectError::Refused { address } => federation::nothing_listens(address),
            ConnectError::TimedOut { address, after } => {
                federation::no_answer_in_time(address, after.as_secs_f32().to_string())
            }
            ConnectError::WrongIdentity { address, expected, got } => {
                federation::another_node_answers(address, expected.to_string(), got.to_string())
            }
            ConnectError::NotPercole { address, reason } => federation::answers_otherwise(address, reason),
            ConnectError::ServerCertificate { address, reason } => {
                federation::server_certificate_invalid(address, reason.said())
            }
            ConnectError::CertificateRefused { address, reason } => {
                federation::own_certificate_refused(address, reason)
            }
            ConnectError::Failed { address, .. } => federation::connection_failed(address, cause(self)),
            ConnectError::NoSocket { path } => federation::no_socket(path.display().to_string()),
            ConnectError::SocketDenied { path } => federation::socket_denied(path.display().to_string()),
            ConnectError::SocketFailed { path, .. } => {
                federation::connection_failed(path.display().to_string(), cause(self))
            }
        }
    }
}

/// What the system said, where it did.
pub(super) fn cause(error: &(dyn StdError + 'static)) -> Message {
    let said = links(error).find_map(|link| link.downcast_ref::<io::Error>()).map(foreign::of_system);
    said.unwrap_or_else(federation::connection_failed_somehow)
}
