//! `percole election open`.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use percole_voting::belenios::archive::{ArchiveWriter, WriteError};
use percole_voting::belenios::credential::encode_public;
use percole_voting::belenios::verify::{Options, verify};
use percole_words::{cli_offline, foreign};
use serde_json::json;

use super::create::trustees;
use crate::commands::Answered;
use crate::input::archive;
use crate::input::election::{self, Threads};
use crate::input::file::{self, Overwrite, Secrecy};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::session::Session;

const CREDENTIALS_BYTES_MAX: u64 = 1024 * 1024 * 1024;

/// Open the ballot box: begin an archive with the election, its trustees and its public credentials
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write the archive here; it is named after the election: ID.bel
    archive: PathBuf,
    /// The election record
    #[arg(long, value_name = "FILE")]
    election: PathBuf,
    /// The public parts that the record was made with, in the same order
    #[arg(long, value_name = "FILE", required = true)]
    trustee: Vec<PathBuf>,
    /// A list of public credentials; may be repeated
    #[arg(long, value_name = "FILE", required = true)]
    credentials: Vec<PathBuf>,
    #[command(flatten)]
    threads: Threads,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.overwrite.check(&self.archive)?;
        let mut keys = Vec::new();
        for path in &self.credentials {
            keys.extend(public(path)?);
        }
        let voters = keys.len();
        let seconds = u64::try_from(session.now().as_us() / 1_000_000).unwrap_or(0);
        let (election, trustees) = (election::election(&self.election)?, trustees(&self.trustee)?);
        let bytes = begun(seconds, &election, &trustees, &encode_public(keys))
            .map_err(|error| Failure::usage(cli_offline::archive_not_made(error.said())))?;
        let options = Options { threads: self.threads.count(), closings: &[], receipts: &[] };
        archive::judge(&verify(Cursor::new(&bytes), &options, &mut |_| {}))?;
        self.overwrite.write(&self.archive, &bytes, Secrecy::Public)?;
        let place = self.archive.display().to_string();
        let text = cli_offline::box_open(&place, voters);
        Ok(Answer::done(json!({ "archive": place, "credentials": voters }), text))
    }
}

fn public(path: &Path) -> Result<Vec<String>, Failure> {
    let bytes = file::read_document(path, CREDENTIALS_BYTES_MAX)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(cli_offline::not_credentials(path.display().to_string(), foreign::of_json(&error)))
    })
}

fn begun(seconds: u64, election: &[u8], trustees: &[u8], credentials: &[u8]) -> Result<Vec<u8>, WriteError> {
    let mut writer = ArchiveWriter::create(Vec::new(), seconds)?;
    writer.setup(election, trustees, credentials)?;
    Ok(writer.into_inner())
}
