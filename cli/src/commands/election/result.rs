//! `percole election result`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::verify::Options;
use percole_words::cli_offline;
use serde_json::json;

use crate::commands::Answered;
use crate::input::archive;
use crate::input::election::{self, Threads};
use crate::output::answer::Answer;
use crate::output::verifying::Bars;
use crate::session::Session;

/// Compute the result from the trustees' decryptions and publish it in the archive
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The archive (.bel)
    archive: PathBuf,
    #[command(flatten)]
    threads: Threads,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let options = Options { threads: self.threads.count(), closings: &[], receipts: &[] };
        let mut bars = Bars::new(session);
        let result =
            cli_api::compute_result(&mut election::open(&self.archive)?, &options, &mut |progress| {
                bars.show(progress);
            });
        drop(bars);
        let result = result.map_err(|error| election::failure(cli_offline::no_result_yet(), &error))?;
        archive::extend(
            &self.archive,
            |writer| writer.result(&result),
            |extended| archive::check(session, extended, &options),
        )?;
        let place = self.archive.display().to_string();
        let text = cli_offline::result_published(&place);
        Ok(Answer::done(json!({ "archive": place, "result": result.result }), text))
    }
}
