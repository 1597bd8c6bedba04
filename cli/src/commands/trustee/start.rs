//! `percole trustee start`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::dkg::Parameters;
use percole_voting::belenios::keyfile::Cost;
use percole_words::cli_offline;
use serde_json::json;

use super::messages;
use crate::commands::Answered;
use crate::input::election::{self, Group};
use crate::input::file::{Overwrite, Secrecy};
use crate::input::passphrase::Passphrase;
use crate::output::answer::Answer;
use crate::session::Session;

/// Begin a key generation with other trustees, of whom a threshold is needed for a result
///
/// Writes the first message. Give each message file to all others; when theirs are here, `percole trustee step`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write the state here, encrypted under the passphrase and readable by you only; at the end it is your key
    state: PathBuf,
    /// Name of the key generation, the same for all and never used before
    #[arg(long)]
    run: String,
    /// How many trustees take part
    #[arg(long, value_name = "N")]
    size: usize,
    /// How many of them a result needs
    #[arg(long, value_name = "N")]
    threshold: usize,
    /// Which of them you are, from 1
    #[arg(long, value_name = "N")]
    index: usize,
    /// Write the message for the others into this folder
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    messages: PathBuf,
    #[command(flatten)]
    group: Group,
    #[command(flatten)]
    passphrase: Passphrase,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.overwrite.check(&self.state)?;
        let passphrase = self.passphrase.of_new(session.lang())?;
        let parameters = Parameters { run: self.run, size: self.size, threshold: self.threshold };
        let made = cli_api::key_generation_start(
            self.group.group,
            parameters,
            self.index,
            &passphrase,
            Cost::STANDARD,
            &mut session.rng(),
        )
        .map_err(|error| election::failure(cli_offline::generation_not_begun(), &error))?;
        let message = messages::write(&self.messages, &made.public)?;
        self.overwrite.write(&self.state, &made.sealed, Secrecy::Secret)?;
        let (state, message) = (self.state.display().to_string(), message.display().to_string());
        let text = cli_offline::generation_begun(&message, &state);
        Ok(Answer::done(json!({ "state": state, "messages": [message] }), text))
    }
}
