//! `percole election`: a secret election through files, step by step.

mod cast;
mod close;
mod create;
mod credentials;
mod id;
mod open;
mod result;
#[cfg(test)]
mod tests;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// The steps of a secret election, in their order.
#[derive(Subcommand)]
pub(crate) enum Command {
    Id(id::Args),
    Credentials(credentials::Args),
    Create(create::Args),
    Open(open::Args),
    Cast(cast::Args),
    Close(close::Args),
    Result(result::Args),
}

impl Command {
    pub(crate) fn run(self, session: &Session) -> Answered {
        match self {
            Command::Id(args) => args.run(session),
            Command::Credentials(args) => args.run(session),
            Command::Create(args) => args.run(),
            Command::Open(args) => args.run(session),
            Command::Cast(args) => args.run(session),
            Command::Close(args) => args.run(session),
            Command::Result(args) => args.run(session),
        }
    }
}
