//! `percole charter`: the rules of the game, in sentences.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use percole_domain::Charter;
use percole_domain::charter::{BUILT_IN, CHARTER_BYTES_MAX, said};
use percole_proto::v1::{CharterText, CheckCharterRequest, GetCharterRequest};
use percole_words::{cli_cycle, cycles};

use super::Answered;
use crate::input::file;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::session::Session;

/// What can be done with rules of the game.
#[derive(Subcommand)]
pub(crate) enum Command {
    Show(Show),
    Check(Check),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Show(args) => args.run(session).await,
            Command::Check(args) => args.run(session).await,
        }
    }
}

/// Say in sentences which rules of the game are in force
#[derive(clap::Args)]
pub(crate) struct Show {
    /// The rules of this edition: id or prefix [default: those in force at this node]
    #[arg(default_value = "", hide_default_value = true)]
    cycle: String,
    /// The built-in rules, under which a node without an edition works; no node is asked
    #[arg(long, conflicts_with = "cycle")]
    built_in: bool,
    /// The exact TOML file instead of sentences
    #[arg(long)]
    toml: bool,
}

impl Show {
    async fn run(self, session: &Session) -> Answered {
        let text = match self.built_in {
            true => CharterText { toml: BUILT_IN.to_owned(), cycle: String::new() },
            false => {
                let request = GetCharterRequest { cycle: self.cycle };
                let node = session.node().await?;
                node.ask(async |node| node.cycle().get_charter(request.clone()).await).await?
            }
        };
        if self.toml {
            return Ok(Answer::of(&text, text.toml.trim_end().to_owned()));
        }
        let charter = Charter::read(&text.toml);
        let charter = charter.map_err(|_| Failure::usage(cycles::charter_of_other_version()))?;
        Ok(Answer::of(&text, sentences(session.reader(), &charter)))
    }
}

/// A charter in sentences, under its title.
pub(super) fn sentences(reader: Reader, charter: &Charter) -> String {
    let said = charter.sentences(reader.lang);
    let lines = said.into_iter().map(|sentence| format!("\n  {}", reader.say(sentence)));
    std::iter::once(charter.called(reader.lang)).chain(lines).collect()
}

/// Check a file of rules: what is wrong with it, and what the rules of nodes above do not allow
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The TOML file
    file: PathBuf,
}

impl Check {
    async fn run(self, session: &Session) -> Answered {
        let charter_toml = file::read_text(&self.file, CHARTER_BYTES_MAX as u64)?;
        read(&self.file, &charter_toml)?;
        let node = session.node().await?;
        let checked = ask!(node.cycle().check_charter(CheckCharterRequest { charter_toml }))?;
        let sentence = match checked.above.as_str() {
            "" => cli_cycle::charter_fits(),
            above => cli_cycle::charter_fits_above(above),
        };
        Ok(Answer::of(&checked, sentence))
    }
}

/// Reads rules of the game.
///
/// # Errors
/// A usage failure with all that is wrong with them.
pub(super) fn read(place: &Path, toml: &str) -> Result<Charter, Failure> {
    Charter::read(toml).map_err(|faults| {
        Failure::usage(cli_cycle::charter_unusable(place.display().to_string(), said(&faults)))
    })
}
