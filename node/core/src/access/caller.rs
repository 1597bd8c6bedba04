//! Who calls.

use percole_domain::Role;
use percole_merkle::{LogPublicKey, NodeId};

/// The caller of a request, as the connection and the request's metadata prove it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// A person with a session: a member, a user or staff.
    Person {
        /// Id of the person.
        id: String,
    },
    /// A node whose identity this node knows.
    Peer(NodeId),
    /// A node that nobody here knows.
    Stranger(LogPublicKey),
    /// A node that is no child here, while this node may have forgotten that it is one: it may give back what it holds of this
    /// node's own log, which this node signed, and is given nothing.
    Bearer(NodeId),
    /// Nobody in particular: no client certificate, no token.
    Anonymous,
}

impl Caller {
    /// How this node remembers, beside the events that a caller recorded, who that was.
    pub(crate) fn recorder(&self) -> String {
        match self {
            Caller::Local => "local".to_owned(),
            Caller::Operator { id, .. } => format!("operator:{id}"),
            Caller::Person { id } => format!("person:{id}"),
            Caller::Peer(node) | Caller::Bearer(node) => format!("node:{node}"),
            Caller::Stranger(_) | Caller::Anonymous => "nobody".to_owned(),
        }
    }

    /// The role of an operator, local or remote.
    pub fn role(&self) -> Option<Role> {
        match self {
            Caller::Local => Some(Role::Admin),
            Caller::Operator { role, .. } => Some(*role),
            _ => None,
        }
    }
}
