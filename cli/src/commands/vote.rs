//! `percole vote`: votes across nodes.

mod cancel;
mod decline;
mod join;
mod list;
mod open;
mod outcome;
mod show;

use clap::Subcommand;

use super::Outcome;
use crate::session::Session;

/// What can be done with votes.
#[derive(Subcommand)]
pub(crate) enum Command {
    Open(open::Args),
    List(list::Args),
    Show(show::Args),
    Join(join::Args),
    Decline(decline::Args),
    Cancel(cancel::Args),
    Outcome(outcome::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::Open(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Join(args) => args.run(session).await,
            Command::Decline(args) => args.run(session).await,
            Command::Cancel(args) => args.run(session).await,
            Command::Outcome(args) => args.run(session).await,
        }
    }
}
