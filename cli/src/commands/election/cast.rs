//! `percole election cast`.

use std::path::PathBuf;

use percole_voting::belenios::cli_api;
use percole_voting::belenios::verify::Options;
use percole_words::{Arg, cli_offline};
use serde_json::json;

use crate::commands::Answered;
use crate::input::archive;
use crate::input::election::{self, Threads};
use crate::output::answer::Answer;
use crate::session::Session;

/// Put ballots into an open ballot box, all or none, each checked completely
///
/// The last ballot of each credential counts.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The archive (.bel)
    archive: PathBuf,
    /// Ballots, in the order in which they came in
    #[arg(required = true)]
    ballot: Vec<PathBuf>,
    #[command(flatten)]
    threads: Threads,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let election = election::contents(&self.archive)?.election;
        let mut ballots = Vec::new();
        let mut trackers = Vec::new();
        for path in &self.ballot {
            let ballot = election::record(path)?;
            let view = cli_api::ballot_show(&election, &ballot).map_err(|error| {
                election::failure(cli_offline::ballot_file(path.display().to_string()), &error)
            })?;
            trackers.push(view.tracker);
            ballots.push(ballot);
        }
        let options = Options { threads: self.threads.count(), closings: &[], receipts: &[] };
        archive::extend(
            &self.archive,
            |writer| ballots.iter().try_for_each(|ballot| writer.ballot(ballot)),
            // The whole archive: only there can be seen whether a credential is listed and a ballot is new.
            |extended| archive::check(session, extended, &options),
        )?;
        let said = Arg::from(cli_offline::in_box(ballots.len()));
        let text = Arg::lines(std::iter::once(said).chain(trackers.iter().map(Arg::from)));
        Ok(Answer::done(json!({ "trackers": trackers }), text))
    }
}
