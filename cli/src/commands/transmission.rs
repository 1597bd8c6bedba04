//! `percole transmission`: what was handed to whom, and where its answer stands.

pub(super) mod list;
mod recall;
pub(super) mod show;
mod standing;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with transmissions; `percole report transmit` makes them.
#[derive(Subcommand)]
pub(crate) enum Command {
    List(list::Args),
    Show(show::Args),
    Recall(recall::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Recall(args) => args.run(session).await,
        }
    }
}
