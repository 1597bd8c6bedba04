//! `percole recommendation`: recommendations and their way to another node.

mod acknowledge;
pub(super) mod adopt;
pub(super) mod adoption;
mod create;
mod import;
pub(super) mod line;
mod list;
mod publish;
mod recall;
mod revise;
pub(super) mod scope;
mod several;
mod show;
mod text;
pub(super) mod timeline;
pub(super) mod transmissions;
pub(super) mod transmit;
mod version;
mod withdraw;

use clap::Subcommand;

use super::Outcome;
use crate::session::Session;

/// What can be done with recommendations.
#[derive(Subcommand)]
pub(crate) enum Command {
    Import(import::Args),
    Create(create::Args),
    Version(version::Args),
    Publish(publish::Args),
    Revise(revise::Args),
    Adopt(adopt::Args),
    Transmit(transmit::Args),
    Transmissions(transmissions::Args),
    Acknowledge(acknowledge::Args),
    Recall(recall::Args),
    Withdraw(withdraw::Args),
    List(list::Args),
    Show(show::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        match self {
            Command::Import(args) => args.run(session).await,
            Command::Create(args) => args.run(session).await,
            Command::Version(args) => args.run(session).await,
            Command::Publish(args) => args.run(session).await,
            Command::Revise(args) => args.run(session).await,
            Command::Adopt(args) => args.run(session).await,
            Command::Transmit(args) => args.run(session).await,
            Command::Transmissions(args) => args.run(session).await,
            Command::Acknowledge(args) => args.run(session).await,
            Command::Recall(args) => args.run(session).await,
            Command::Withdraw(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}
