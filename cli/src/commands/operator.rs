//! `percole operator`: who may operate this node from elsewhere.

mod invite;
mod list;
mod revoke;

use clap::{Subcommand, ValueEnum};
use percole_proto::v1::OperatorRole;

use super::Outcome;
use crate::session::Session;

/// What can be done with operators.
#[derive(Subcommand)]
pub(crate) enum Command {
    Invite(invite::Args),
    List(list::Args),
    Revoke(revoke::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::Invite(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Revoke(args) => args.run(session).await,
        }
    }
}

/// What an operator may do; each role includes the ones before.
#[derive(Clone, Copy, ValueEnum)]
enum Role {
    /// Reads everything that an operator may read
    Reader,
    /// Works with members, recommendations, votes and ballots
    Secretary,
    /// Does everything, peers and operators included
    Admin,
}

impl From<Role> for OperatorRole {
    fn from(role: Role) -> OperatorRole {
        match role {
            Role::Reader => OperatorRole::Reader,
            Role::Secretary => OperatorRole::Secretary,
            Role::Admin => OperatorRole::Admin,
        }
    }
}

fn role_name(role: OperatorRole) -> &'static str {
    match role {
        OperatorRole::Unspecified => "unspecified",
        OperatorRole::Reader => "reader",
        OperatorRole::Secretary => "secretary",
        OperatorRole::Admin => "admin",
    }
}
