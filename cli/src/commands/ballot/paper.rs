//! `percole ballot paper`.

use std::path::{Path, PathBuf};

use percole_proto::v1::{CountPaperRequest, CountPaperResponse, HandOutPaperRequest};
use percole_words::{cli_acts, cli_ballot};

use super::understood;
use crate::commands::Answered;
use crate::commands::vote::named;
use crate::input::file;
use crate::input::sure::Sure;
use crate::input::unit::OwnUnit;
use crate::link::node::{Node, command};
use crate::output::answer::Answer;
use crate::output::cells;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::output::{document, receipt};
use crate::session::Session;

/// The largest file.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Hand out paper after the closing, and count it with the ballots online
///
/// For a vote joined with --paper. First, members without a ballot online sign for a paper (--signed); then the papers are
/// counted once, from a table with a line for each paper, or with how many equal ones in the column `papers`, and the columns
/// `choice` or `q1`, `q2`, … as for `percole ballot import`; `spoiled` for what breaks the rule. That certifies the poll. When it was
/// wrong, and until the outcome is declared, one person counts the papers again with --reason, and a second one, with a token of their
/// own, counts them too and confirms with --confirm: what is certified is then replaced, and both figures are shown with the reason.
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
    /// Why what is certified is wrong: proposes these papers as a correction
    #[arg(long, requires = "count", conflicts_with = "confirm")]
    reason: Option<String>,
    /// Say yes, as a second person who counted the same, to the correction that is proposed
    #[arg(long, requires = "count")]
    confirm: bool,
    /// Check the table and count nothing
    #[arg(long, requires = "count")]
    dry_run: bool,
    /// Leave out columns that are unknown; the answer names them
    #[arg(long, requires = "count")]
    ignore_other_columns: bool,
    #[command(flatten)]
    unit: OwnUnit,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self.count.clone() {
            Some(path) => self.count(session, path).await,
            None => self.hand_out(session).await,
        }
    }

    async fn hand_out(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let count = self.signed.len();
        let done = command!(node.poll().hand_out_paper(HandOutPaperRequest {
            vote: self.vote,
            members: self.signed,
            unit: self.unit.asked(),
        }))?;
        Ok(receipt::done(&done, cli_ballot::paper_handed_out(count)))
    }

    async fn count(self, session: &Session, path: PathBuf) -> Answered {
        let file = file::read(&path, FILE_BYTES_MAX)?;
        let node = session.node().await?;
        let certifies = !self.dry_run && self.reason.is_none();
        let request = CountPaperRequest {
            vote: self.vote.clone(),
            file,
            ignore_other_columns: self.ignore_other_columns,
            dry_run: self.dry_run,
            reason: self.reason.unwrap_or_default(),
            confirm: self.confirm,
            unit: self.unit.asked(),
            ..CountPaperRequest::default()
        };
        if certifies {
            let tried = CountPaperRequest { dry_run: true, ..request.clone() };
            let tried = sent(&node, tried, &path).await?;
            let title = clean(&named(&node, &self.vote).await?.title);
            let will = match self.confirm {
                true => cli_acts::corrects_paper(tried.papers, title),
                false => cli_acts::certifies_paper(tried.papers, title),
            };
            self.sure.that(session, understood::told(session.reader(), will, &tried.understood))?;
        }
        let done = sent(&node, request, &path).await?;
        Ok(counted(session.reader(), &done, &self.vote))
    }
}

/// What the node made of a table of papers.
async fn sent(node: &Node, request: CountPaperRequest, path: &Path) -> Result<CountPaperResponse, Failure> {
    let done = command!(node.poll().count_paper(CountPaperRequest { ..request }))?;
    match done.errors.is_empty() && done.more_errors == 0 {
        true => Ok(done),
        false => Err(cells::errors(&path.display().to_string(), &done.errors, done.more_errors)),
    }
}

fn counted(reader: Reader, done: &CountPaperResponse, vote: &str) -> Answer {
    let sentence = match done.done.as_str() {
        "" => cli_ballot::paper_would_count(done.papers),
        "proposed" => cli_ballot::correction_proposed(done.papers),
        "corrected" => cli_ballot::corrected(done.papers),
        _ => cli_ballot::paper_counted(done.papers),
    };
    let answer = Answer::done(document::of(done), understood::told(reader, sentence, &done.understood));
    let answer = answer.notes(done.remarks.iter().map(|remark| clean(remark)));
    match done.done.as_str() {
        "proposed" => answer.notes([cli_ballot::correction_confirm(vote)]),
        _ => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn a_count_of_papers_says_how_they_were_understood() {
        let papers = |done: &str| CountPaperResponse {
            papers: 15,
            done: done.into(),
            understood: understood::specimen(),
            ..Default::default()
        };
        for done in ["", "counted", "proposed", "corrected"] {
            let papers = papers(done);
            insta::assert_snapshot!(in_every_language(|reader| counted(reader, &papers, "4f2a")));
        }
    }
}
