//! `percole report`: the booklets that hold recommendations.

mod list;
mod publish;
mod show;

use clap::Subcommand;

use super::Outcome;
use crate::session::Session;

/// What can be done with reports; `percole recommendation import` takes one in.
#[derive(Subcommand)]
pub(crate) enum Command {
    List(list::Args),
    Show(show::Args),
    Publish(publish::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Publish(args) => args.run(session).await,
        }
    }
}
