//! `percole trustee key`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::keyfile::Cost;
use percole_words::cli_offline;
use serde_json::json;

use crate::commands::Answered;
use crate::input::election::{self, Group};
use crate::input::file::{Overwrite, Secrecy};
use crate::input::passphrase::Passphrase;
use crate::output::answer::Answer;
use crate::session::Session;

/// Make the key of a trustee without whom there is no result
///
/// For a threshold of several trustees, use `percole trustee start` instead.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write the key here, encrypted under the passphrase and readable by you only
    key: PathBuf,
    /// Write the public part here, for `percole election create`
    public: PathBuf,
    #[command(flatten)]
    group: Group,
    #[command(flatten)]
    passphrase: Passphrase,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.overwrite.check(&self.key)?;
        self.overwrite.check(&self.public)?;
        let passphrase = self.passphrase.of_new(session.lang())?;
        let made =
            cli_api::trustee_key_create(self.group.group, &passphrase, Cost::STANDARD, &mut session.rng())
                .map_err(|error| election::failure(cli_offline::key_not_made(), &error))?;
        self.overwrite.write(&self.key, &made.sealed, Secrecy::Secret)?;
        self.overwrite.write(&self.public, &made.public, Secrecy::Public)?;
        let (key, public) = (self.key.display().to_string(), self.public.display().to_string());
        let text = cli_offline::key_made(&key, &public);
        Ok(Answer::done(json!({ "key": key, "public": public }), text))
    }
}
