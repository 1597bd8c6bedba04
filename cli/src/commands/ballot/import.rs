//! `percole ballot import`.

use std::path::PathBuf;

use indicatif::ProgressBar;
use percole_proto::v1::{ImportBallotsRequest, ImportBallotsResponse};
use percole_words::{Arg, cli_ballot};
use tonic::Streaming;

use super::understood;
use crate::commands::Answered;
use crate::input::file;
use crate::input::unit::OwnUnit;
use crate::link::status::{failure_of, is_lost};
use crate::output::answer::Answer;
use crate::output::cells;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::output::{document, progress};
use crate::session::Session;

/// The largest file.
const FILE_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// What one message carries.
const CHUNK_BYTES: usize = 256 * 1024;

/// Take in named ballots from a table (CSV, .xlsx or .ods)
///
/// The first line names the columns `number` and `choice`, or `q1`, `q2`, … for a vote with several questions; answers are
/// written as for `percole ballot cast`. All lines are checked first, and nothing is taken in when one is wrong. When the import is interrupted, the same command goes on: a ballot that is in already is
/// left unchanged.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// The file; `-` for standard input
    file: PathBuf,
    /// Check the file and take in nothing; says how many ballots are new, changed and unchanged
    #[arg(long)]
    dry_run: bool,
    /// Leave out columns that are unknown; the answer names them
    #[arg(long)]
    ignore_other_columns: bool,
    #[command(flatten)]
    unit: OwnUnit,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let bytes = file::read(&self.file, FILE_BYTES_MAX)?;
        let node = session.node().await?;
        let vote = self.vote;
        let head = ImportBallotsRequest {
            vote,
            act: Some(session.act()),
            chunk: Vec::new(),
            ignore_other_columns: self.ignore_other_columns,
            dry_run: self.dry_run,
            unit: self.unit.asked(),
        };
        let chunks: Vec<_> = std::iter::once(head).chain(bytes.chunks(CHUNK_BYTES).map(chunk)).collect();
        let begun = node.poll().import_ballots(tokio_stream::iter(chunks)).await;
        let mut last = ImportBallotsResponse::default();
        let stream = begun.map_err(|status| interrupted(&last, &status))?.into_inner();
        let bar = progress::bar(session, 0, cli_ballot::ballots());
        let followed = follow(stream, &mut last, &bar).await;
        bar.finish_and_clear();
        followed?;
        match last.errors.is_empty() && last.more_errors == 0 {
            true => Ok(done(session.reader(), &last, self.dry_run)),
            false => Err(cells::errors(&self.file.display().to_string(), &last.errors, last.more_errors)),
        }
    }
}

fn chunk(bytes: &[u8]) -> ImportBallotsRequest {
    ImportBallotsRequest { chunk: bytes.to_vec(), ..ImportBallotsRequest::default() }
}

/// Follows the node's reports to the end; `last` is the newest of them, also when the stream breaks.
async fn follow(
    mut stream: Streaming<ImportBallotsResponse>,
    last: &mut ImportBallotsResponse,
    bar: &ProgressBar,
) -> Result<(), Failure> {
    loop {
        match stream.message().await {
            Ok(Some(report)) => *last = report,
            Ok(None) if last.done || !last.errors.is_empty() || last.more_errors > 0 => return Ok(()),
            Ok(None) => return Err(stopped(last, cli_ballot::node_stopped())),
            Err(status) => return Err(interrupted(last, &status)),
        }
        bar.set_length(last.total);
        bar.set_position(last.accepted + last.unchanged);
    }
}

/// A refusal is one; anything else after the import began leaves a part done.
fn interrupted(last: &ImportBallotsResponse, status: &tonic::Status) -> Failure {
    let failure = failure_of(status);
    match last.accepted > 0 || is_lost(status) {
        true => stopped(last, failure.what().clone()),
        false => failure,
    }
}

fn stopped(last: &ImportBallotsResponse, why: impl Into<Arg>) -> Failure {
    let how_far = match last.total {
        0 => cli_ballot::interrupted_at_start(why),
        total => cli_ballot::interrupted(last.accepted + last.unchanged, total, why),
    };
    Failure::partly(how_far)
        .field("accepted", last.accepted.into())
        .field("unchanged", last.unchanged.into())
        .field("total", last.total.into())
        .next(cli_ballot::goes_on_where_it_stopped())
}

fn done(reader: Reader, last: &ImportBallotsResponse, dry_run: bool) -> Answer {
    let sentence = match dry_run {
        true => cli_ballot::would_import(last.accepted, last.changed, last.unchanged),
        false => cli_ballot::imported(last.accepted, last.changed, last.unchanged),
    };
    let mut json = document::of(last);
    json["dry_run"] = dry_run.into();
    Answer::done(json, understood::told(reader, sentence, &last.understood))
        .notes(last.remarks.iter().map(|remark| clean(remark)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::exit::Exit;
    use crate::output::specimen::{failure_in_every_language, in_every_language};

    #[test]
    fn an_interrupted_import_says_how_far_it_came() {
        let last =
            ImportBallotsResponse { accepted: 1_000, unchanged: 200, total: 20_000, ..Default::default() };
        let lost = tonic::Status::unavailable("going down");
        let failure = interrupted(&last, &lost);
        assert_eq!(failure.exit, Exit::Partly);
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }

    #[test]
    fn a_refusal_before_the_first_ballot_is_a_refusal() {
        let status = tonic::Status::failed_precondition("it is too late");
        assert_eq!(interrupted(&ImportBallotsResponse::default(), &status).exit, Exit::Refused);
        let broken = std::io::Error::new(std::io::ErrorKind::ConnectionReset, "reset");
        let lost = tonic::Status::from_error(Box::new(broken));
        assert_eq!(interrupted(&ImportBallotsResponse::default(), &lost).exit, Exit::Partly);
    }

    #[test]
    fn an_import_that_broke_before_the_first_report_says_so() {
        let failure = stopped(&ImportBallotsResponse::default(), cli_ballot::node_stopped());
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }

    #[test]
    fn an_import_says_what_it_took_in_or_would() {
        let last = ImportBallotsResponse {
            accepted: 40,
            changed: 2,
            unchanged: 1,
            total: 41,
            done: true,
            understood: understood::specimen(),
            remarks: vec!["column `note` is left out".into()],
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| done(reader, &last, false)));
        insta::assert_snapshot!(in_every_language(|reader| done(reader, &last, true)));
    }
}
