//! `percole log`: the log of a node, read and checked.

mod check_receipt;
mod entries;
mod event;
mod problems;
mod proof;
mod proven;
mod redact;
mod show;
mod trust;
mod verify;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with a log.
#[derive(Subcommand)]
pub(crate) enum Command {
    Show(show::Args),
    Verify(verify::Args),
    Proof(proof::Args),
    CheckReceipt(check_receipt::Args),
    Problems(problems::Args),
    Redact(redact::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Show(args) => args.run(session).await,
            Command::Verify(args) => args.run(session).await,
            Command::Proof(args) => args.run(session).await,
            Command::CheckReceipt(args) => args.run(session),
            Command::Problems(args) => args.run(session).await,
            Command::Redact(args) => args.run(session).await,
        }
    }
}
