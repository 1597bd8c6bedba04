//! Why a node cannot be reached, as a message for people.

use percole_words::{Message, federation};

use super::error::{ConnectError, links};

impl ConnectError {
    /// The same as a message, for whoever reads it in a language of their own. What the system said stays in English.
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
                federation::server_certificate_invalid(address, reason.to_string())
            }
            ConnectError::CertificateRefused { address, reason } => {
                federation::own_certificate_refused(address, reason)
            }
            ConnectError::Failed { address, .. } => {
                federation::connection_failed(address, self.source_words())
            }
            ConnectError::NoSocket { path } => federation::no_socket(path.display().to_string()),
            ConnectError::SocketDenied { path } => federation::socket_denied(path.display().to_string()),
            ConnectError::SocketFailed { path, .. } => {
                federation::connection_failed(path.display().to_string(), self.source_words())
            }
        }
    }

    fn source_words(&self) -> String {
        links(self).skip(1).map(ToString::to_string).collect::<Vec<_>>().join(": ")
    }
}
