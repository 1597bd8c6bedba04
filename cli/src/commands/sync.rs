//! `percole sync`: how far the logs of other nodes are mirrored.

mod status;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be asked about replication.
#[derive(Subcommand)]
pub(crate) enum Command {
    Status(status::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Status(args) => args.run(session).await,
        }
    }
}
