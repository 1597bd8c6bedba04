//! `percole node`: this node, its parent and its children.

mod confirm;
mod invite;
mod join;
mod leave;
pub(crate) mod peers;
mod reach;
mod resume;
mod status;
mod suspend;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with nodes.
#[derive(Subcommand)]
pub(crate) enum Command {
    Status(status::Args),
    Invite(invite::Args),
    Join(join::Args),
    Leave(leave::Args),
    Reach(reach::Args),
    Suspend(suspend::Args),
    Resume(resume::Args),
    Peers(peers::Args),
    Confirm(confirm::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Status(args) => args.run(session).await,
            Command::Invite(args) => args.run(session).await,
            Command::Join(args) => args.run(session).await,
            Command::Leave(args) => args.run(session).await,
            Command::Reach(args) => args.run(session).await,
            Command::Suspend(args) => args.run(session).await,
            Command::Resume(args) => args.run(session).await,
            Command::Peers(args) => args.run(session).await,
            Command::Confirm(args) => args.run(session).await,
        }
    }
}
