//! `percole operator`: who may operate this node from elsewhere.

mod invite;
mod list;
mod readmit;
mod revoke;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with operators.
#[derive(Subcommand)]
pub(crate) enum Command {
    Invite(invite::Args),
    List(list::Args),
    Readmit(readmit::Args),
    Revoke(revoke::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Invite(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Readmit(args) => args.run(session).await,
            Command::Revoke(args) => args.run(session).await,
        }
    }
}
