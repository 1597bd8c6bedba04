//! `percole member`: the register of members.

mod import;
mod list;

use clap::Subcommand;

use super::Outcome;
use crate::session::Session;

/// What can be done with the register.
#[derive(Subcommand)]
pub(crate) enum Command {
    Import(import::Args),
    List(list::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::Import(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
        }
    }
}
