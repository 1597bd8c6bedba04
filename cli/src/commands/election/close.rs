//! `percole election close`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::verify::Options;
use percole_words::{cli_acts, cli_offline};
use serde_json::json;

use crate::commands::Answered;
use crate::input::archive;
use crate::input::election::{self, Threads};
use crate::input::sure::Sure;
use crate::output::answer::Answer;
use crate::output::verifying::Bars;
use crate::session::Session;

/// Close the ballot box and publish the encrypted tally
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The archive (.bel)
    archive: PathBuf,
    #[command(flatten)]
    threads: Threads,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.sure.that(session, cli_acts::closes_box(self.archive.display().to_string()))?;
        let options = Options { threads: self.threads.count(), closings: &[], receipts: &[] };
        let mut bars = Bars::new(session);
        let tally = cli_api::compute_tally(&mut election::open(&self.archive)?, &options, &mut |progress| {
            bars.show(progress);
        });
        drop(bars);
        let tally = tally.map_err(|error| election::failure(cli_offline::box_stays_open(), &error))?;
        archive::extend(
            &self.archive,
            |writer| writer.end_ballots().and_then(|()| writer.encrypted_tally(&tally)),
            |extended| archive::check(session, extended, &options),
        )?;
        Ok(Answer::done(json!({ "ballots": tally.ballots }), cli_offline::box_closed(tally.ballots)))
    }
}
