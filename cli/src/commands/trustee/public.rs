//! `percole trustee public`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::keyfile::SEALED_BYTES_MAX;
use serde_json::json;

use crate::commands::Answered;
use crate::input::passphrase::Passphrase;
use crate::input::{election, file};
use crate::output::answer::Answer;
use crate::session::Session;

/// Show the public key of a trustee's key file; checks the passphrase, too
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The key file
    key: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let sealed = file::read(&self.key, SEALED_BYTES_MAX as u64)?;
        let passphrase = self.passphrase.of_existing(session.lang())?;
        let public = cli_api::trustee_public_key(&sealed, &passphrase)
            .map_err(|error| election::failure(self.key.display().to_string(), &error))?;
        Ok(Answer::asked(json!({ "public_key": public }), public))
    }
}
