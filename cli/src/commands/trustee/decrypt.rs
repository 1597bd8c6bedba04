//! `percole trustee decrypt`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::keyfile::{Cost, SEALED_BYTES_MAX};
use percole_voting::belenios::verify::Options;
use percole_words::{cli_acts, cli_offline};
use serde_json::json;

use crate::commands::Answered;
use crate::input::archive;
use crate::input::election::{self, Threads};
use crate::input::file::{self, Secrecy};
use crate::input::passphrase::Passphrase;
use crate::input::sure::Sure;
use crate::output::answer::Answer;
use crate::output::verifying::Bars;
use crate::session::Session;

/// Decrypt the tally of a closed election as far as your key can, and add that to the archive
///
/// Verifies the whole archive first. A key decrypts one tally per election, ever: the key file remembers which.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The archive (.bel); your partial decryption is added
    archive: PathBuf,
    /// Your key file; it is replaced by one that remembers this tally
    key: PathBuf,
    /// Compare with what a ballot box stated at its closing, before; may be repeated
    #[arg(long, value_name = "FILE")]
    closings: Vec<PathBuf>,
    #[command(flatten)]
    threads: Threads,
    #[command(flatten)]
    passphrase: Passphrase,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let closings = election::closings(&self.closings)?;
        let options = Options { threads: self.threads.count(), closings: &closings, receipts: &[] };
        let sealed = file::read(&self.key, SEALED_BYTES_MAX as u64)?;
        let mut archive = election::open(&self.archive)?;
        self.sure.that(session, cli_acts::decrypts(self.archive.display().to_string()))?;
        let passphrase = self.passphrase.of_existing(session.lang())?;
        let mut bars = Bars::new(session);
        let made = cli_api::trustee_decrypt(
            &mut archive,
            &options,
            &sealed,
            &passphrase,
            Cost::STANDARD,
            &mut |progress| bars.show(progress),
            &mut session.rng(),
        );
        drop(bars);
        let made = made.map_err(|error| election::failure(cli_offline::nothing_decrypted(), &error))?;
        // The key remembers before anybody can see what it decrypted.
        file::replace(&self.key, &made.sealed, Secrecy::Secret)?;
        archive::extend(
            &self.archive,
            |writer| writer.partial_decryption(made.owner, &made.partial),
            |extended| archive::check(session, extended, &options),
        )?;
        let place = self.archive.display().to_string();
        let text = cli_offline::decryption_added(made.owner, &place);
        Ok(Answer::done(json!({ "trustee": made.owner, "archive": place }), text))
    }
}
