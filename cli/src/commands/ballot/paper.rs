//! `percole ballot paper`.

use std::path::PathBuf;

use percole_proto::v1::{BallotError, CountPaperRequest, CountPaperResponse, HandOutPaperRequest};
use percole_words::cli_ballot;

use crate::commands::Outcome;
use crate::input::file;
use crate::output::answer::Answer;
use crate::output::cells::{self, Cell};
use crate::output::words::clean;
use crate::output::{document, receipt};
use crate::session::Session;

/// The largest file.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Hand out paper after the closing, and count it with the ballots online
///
/// For a vote joined with --paper. First, members without a ballot online sign for a paper (--signed); then the papers are
/// counted once, from a table with a line for each paper, or with how many equal ones in the column `papers`, and the columns
/// `choice` or `q1`, `q2`, … as for `percole ballot import`; `spoiled` for what breaks the rule. That certifies the poll.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Number on the register of a member who signed for a paper; may be given several times
    #[arg(long, value_name = "NUMBER", required_unless_present = "count", conflicts_with = "count")]
    signed: Vec<String>,
    /// The table of papers (CSV, .xlsx or .ods); `-` for standard input
    #[arg(long, value_name = "FILE")]
    count: Option<PathBuf>,
    /// Check the table and count nothing
    #[arg(long, requires = "count")]
    dry_run: bool,
    /// Leave out columns that are unknown; the answer names them
    #[arg(long, requires = "count")]
    ignore_other_columns: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let key = session.command_key();
        let Some(path) = self.count else {
            let node = session.node().await?;
            let count = self.signed.len();
            let request = HandOutPaperRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                vote: self.vote,
                members: self.signed,
            };
            let done =
                node.command(&key, async |node| node.poll().hand_out_paper(request.clone()).await).await?;
            return Ok(receipt::done(&done, cli_ballot::paper_handed_out(count)));
        };
        let file = file::read(&path, FILE_BYTES_MAX)?;
        let node = session.node().await?;
        let request = CountPaperRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            vote: self.vote,
            file,
            ignore_other_columns: self.ignore_other_columns,
            dry_run: self.dry_run,
        };
        let done = node.command(&key, async |node| node.poll().count_paper(request.clone()).await).await?;
        match done.errors.is_empty() && done.more_errors == 0 {
            true => Ok(counted(&done)),
            false => {
                let cells = done.errors.iter().map(cell);
                Err(cells::errors(&path.display().to_string(), cells, done.more_errors))
            }
        }
    }
}

fn cell(error: &BallotError) -> Cell<'_> {
    Cell { line: error.line, column: &error.column, message: &error.message }
}

fn counted(done: &CountPaperResponse) -> Answer {
    let sentence = match &done.receipt {
        Some(_) => cli_ballot::paper_counted(done.papers),
        None => cli_ballot::paper_would_count(done.papers),
    };
    Answer::done(document::of(done), sentence).notes(done.remarks.iter().map(|remark| clean(remark)))
}
