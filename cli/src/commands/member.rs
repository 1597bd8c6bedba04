//! `percole member`: the register of members.

mod add;
mod change;
mod confirm;
mod end;
mod import;
mod invite;
mod list;
mod one;
mod show;

use clap::Subcommand;

use super::Answered;
use crate::session::Session;

/// What can be done with the register.
#[derive(Subcommand)]
pub(crate) enum Command {
    Import(import::Args),
    Add(add::Args),
    Change(change::Args),
    End(end::Args),
    Confirm(confirm::Args),
    Invite(invite::Args),
    List(list::Args),
    Show(show::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Import(args) => args.run(session).await,
            Command::Add(args) => args.run(session).await,
            Command::Change(args) => args.run(session).await,
            Command::End(args) => args.run(session).await,
            Command::Confirm(args) => args.run(session).await,
            Command::Invite(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
        }
    }
}
