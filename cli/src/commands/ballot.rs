//! `percole ballot`: ballots of this node's polls, and secret ballots in files.

mod cast;
mod create;
mod import;
mod list;
mod mine;
mod paper;
mod show;
mod understood;
mod withdraw;

use clap::Subcommand;
use percole_domain::poll::Choice;
use percole_words::cli_ballot;

use super::Answered;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::session::Session;

/// An answer in the words of the reader; others than yes, no and abstention name options by number.
fn answer(reader: Reader, answer: &str) -> String {
    word(reader, answer).unwrap_or_else(|| clean(answer))
}

/// The word for an answer that names no option.
fn word(reader: Reader, answer: &str) -> Option<String> {
    match answer {
        "blank" => Some(reader.say(cli_ballot::title_blank())),
        "spoiled" => Some(reader.say(cli_ballot::spoiled())),
        answer => answer.parse::<Choice>().ok().map(|choice| reader.say(choice)),
    }
}

/// What can be done with ballots.
#[derive(Subcommand)]
pub(crate) enum Command {
    Cast(cast::Args),
    Withdraw(withdraw::Args),
    Import(import::Args),
    Paper(paper::Args),
    List(list::Args),
    Mine(mine::Args),
    Create(create::Args),
    Show(show::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Cast(args) => args.run(session).await,
            Command::Withdraw(args) => args.run(session).await,
            Command::Import(args) => args.run(session).await,
            Command::Paper(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Mine(args) => args.run(session).await,
            Command::Create(args) => args.run(session),
            Command::Show(args) => args.run(session),
        }
    }
}
