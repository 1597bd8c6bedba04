//! `percole report`: the booklets that hold recommendations.

mod adopt;
mod change;
mod end;
mod import;
mod list;
mod pass_on;
mod places;
mod publish;
mod revise;
mod sheets;
mod show;
mod source;
mod transmit;
pub(super) mod voices;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with reports.
#[derive(Subcommand)]
pub(crate) enum Command {
    Import(import::Args),
    List(list::Args),
    Show(show::Args),
    Change(change::Args),
    Publish(publish::Args),
    Revise(revise::Args),
    Adopt(adopt::Args),
    Reopen(end::Reopen),
    Source(source::Args),
    Transmit(transmit::Args),
    PassOn(pass_on::Args),
    Withdraw(end::Withdraw),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Import(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Change(args) => args.run(session).await,
            Command::Publish(args) => args.run(session).await,
            Command::Revise(args) => args.run(session).await,
            Command::Adopt(args) => args.run(session).await,
            Command::Reopen(args) => args.run(session).await,
            Command::Source(args) => args.run(session).await,
            Command::Transmit(args) => args.run(session).await,
            Command::PassOn(args) => args.run(session).await,
            Command::Withdraw(args) => args.run(session).await,
        }
    }
}
