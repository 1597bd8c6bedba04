//! `percole report`: the booklets that hold recommendations.

mod adopt;
mod end;
mod list;
mod publish;
mod revise;
mod sheets;
mod show;
mod source;
mod transmit;
pub(super) mod voices;

use clap::Subcommand;

use super::Outcome;
use crate::session::Session;

/// What can be done with reports; `percole recommendation import` takes one in.
#[derive(Subcommand)]
pub(crate) enum Command {
    List(list::Args),
    Show(show::Args),
    Publish(publish::Args),
    Revise(revise::Args),
    Adopt(adopt::Args),
    Reopen(end::Reopen),
    Source(source::Args),
    Transmit(transmit::Args),
    Withdraw(end::Withdraw),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Publish(args) => args.run(session).await,
            Command::Revise(args) => args.run(session).await,
            Command::Adopt(args) => args.run(session).await,
            Command::Reopen(args) => args.run(session).await,
            Command::Source(args) => args.run(session).await,
            Command::Transmit(args) => args.run(session).await,
            Command::Withdraw(args) => args.run(session).await,
        }
    }
}
