//! `percole ballot create`: a secret ballot, prepared without any node.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_words::{Arg, cli_ballot, foreign};
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use crate::commands::Answered;
use crate::input::election;
use crate::input::file::{self, Overwrite, Secrecy};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::session::Session;

const CREDENTIAL_BYTES_MAX: u64 = 1024;

/// Make a secret ballot for an election file, offline
///
/// The ballot is encrypted here; hand it in where the election's ballots are collected. The tracker finds it again in the
/// published archive: --json gives it in the form that `percole verify --against` takes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The election: its record (JSON), or its archive (.bel)
    election: PathBuf,
    /// File with your voting credential; `-` for standard input
    #[arg(long, value_name = "FILE")]
    credential_file: PathBuf,
    /// JSON file with your choices: per question a 0 or 1 per answer, blank first where it is offered: [[1,0,0],[0,1]]
    #[arg(long, value_name = "FILE")]
    choices: PathBuf,
    /// Write the ballot here instead of printing it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

#[derive(Deserialize)]
struct Uuid {
    uuid: String,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        if let Some(out) = &self.out {
            self.overwrite.check(out)?;
        }
        let election = election::election(&self.election)?;
        let credential = Zeroizing::new(file::read_text(&self.credential_file, CREDENTIAL_BYTES_MAX)?);
        let choices: Vec<Vec<u8>> = election::json(&self.choices, cli_ballot::choices_should_hold())?;
        let made = cli_api::ballot_create(&election, credential.trim(), &choices, &mut session.rng())
            .map_err(|error| election::failure(cli_ballot::not_made(), &error))?;
        let Uuid { uuid } = serde_json::from_slice(&election)
            .map_err(|error| Failure::usage(cli_ballot::no_identifier(foreign::of_json(&error))))?;
        let record = String::from_utf8_lossy(&made.bytes).into_owned();
        let receipt = json!({ "election": uuid, "ballot": made.hash.to_string(), "tracker": made.tracker });
        let tracker = cli_ballot::tracker(&made.tracker);
        let Some(out) = self.out else {
            let mut document = receipt;
            document["record"] = json!(record);
            return Ok(Answer::asked(document, record).note(tracker));
        };
        self.overwrite.write(&out, &made.bytes, Secrecy::Public)?;
        let file = out.display().to_string();
        let mut document = receipt;
        document["file"] = json!(file);
        Ok(Answer::made(document, Arg::lines([cli_ballot::written(file), tracker]), made.tracker))
    }
}
