//! `percole trustee`: what a trustee of a secret election does, through files.

mod decrypt;
mod key;
mod messages;
mod public;
mod start;
mod step;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What trustees do.
#[derive(Subcommand)]
pub(crate) enum Command {
    Key(key::Args),
    Start(start::Args),
    Step(step::Args),
    Public(public::Args),
    Decrypt(decrypt::Args),
}

impl Command {
    pub(crate) fn run(self, session: &Session) -> Answered {
        match self {
            Command::Key(args) => args.run(session),
            Command::Start(args) => args.run(session),
            Command::Step(args) => args.run(session),
            Command::Public(args) => args.run(session),
            Command::Decrypt(args) => args.run(session),
        }
    }
}
