//! `percole recommendation`: what reports ask for, one at a time.

mod create;
mod drop;
pub(super) mod line;
mod list;
pub(super) mod scope;
mod show;
pub(super) mod text;
pub(super) mod timeline;
mod version;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with recommendations; they go their way with the report that holds them.
#[derive(Subcommand)]
pub(crate) enum Command {
    Create(create::Args),
    Version(version::Args),
    Drop(drop::Args),
    List(list::Args),
    Show(show::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Create(args) => args.run(session).await,
            Command::Version(args) => args.run(session).await,
            Command::Drop(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}
