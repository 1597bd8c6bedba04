//! Who calls.

use percole_domain::Role;
use percole_merkle::{LogPublicKey, NodeId};

/// The caller of a request, as the connection and the request's metadata prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Someone on this machine whom the socket's file mode lets in.
    Local,
    /// A remote operator with a valid token.
    Operator {
        /// Id of the token.
        id: String,
        /// Name for people.
        name: String,
        /// What it may do.
        role: Role,
    },
    /// A node whose identity this node knows.
    Peer(NodeId),
    /// A node that nobody here knows.
    Stranger(LogPublicKey),
    /// Nobody in particular: no client certificate, no token.
    Anonymous,
}

impl Caller {
    /// The role of an operator, local or remote.
    pub fn role(&self) -> Option<Role> {
        match self {
            Caller::Local => Some(Role::Admin),
            Caller::Operator { role, .. } => Some(*role),
            _ => None,
        }
    }
}
