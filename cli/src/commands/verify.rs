//! `percole verify`: the archive of a secret election, checked without any node.

mod words;

use std::path::{Path, PathBuf};

use percole_voting::belenios::closing::Receipt;
use percole_voting::belenios::verify::{Examined, Options, Verdict, verify};
use percole_words::{cli, cli_offline};

use super::Answered;
use crate::input::election::{self, Threads};
use crate::input::file;
use crate::output::answer::Answer;
use crate::output::exit::Exit;
use crate::output::failure::Failure;
use crate::output::verifying::Bars;
use crate::session::Session;

const RECEIPT_BYTES_MAX: u64 = 1024 * 1024;

/// Verify the archive of a secret election, offline
///
/// Checks every record, event, credential, ballot, proof and decryption, and that the result is what the ballots give.
/// Exits with 0 when all is valid, with 1 when something is not (and says which record and which check), with 2 when the
/// file cannot be read. --json prints {"valid", "problems", "result"} with everything that was found.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The archive (.bel)
    file: PathBuf,
    /// Find the ballot of this receipt, too; may be repeated
    #[arg(long, value_name = "RECEIPT")]
    against: Vec<PathBuf>,
    /// Compare with what a ballot box stated at its closing: finds dropped, added and reordered ballots; may be repeated
    #[arg(long, value_name = "FILE")]
    closings: Vec<PathBuf>,
    #[command(flatten)]
    threads: Threads,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let closings = election::closings(&self.closings)?;
        let receipts = self.against.iter().map(|path| receipt(path)).collect::<Result<Vec<_>, _>>()?;
        let options = Options { threads: self.threads.count(), closings: &closings, receipts: &receipts };
        let archive = election::open(&self.file)?;
        let mut bars = Bars::new(session);
        let report = verify(archive, &options, &mut |progress| bars.show(progress));
        drop(bars);
        if session.screen.is_json() {
            // The library's own document: the same bytes wherever it is asked in a language.
            session.screen.json(&format!("{}\n", report.to_json(session.lang())))?;
            return Ok(self.end(Answer::printed(), &report));
        }
        if let Some(why) = &report.unreadable {
            let place = self.file.display().to_string();
            return Err(Failure::usage(cli_offline::unverifiable(place, why)));
        }
        let names = words::Names::read(&self.file, &report);
        Ok(self.end(
            Answer::asked(serde_json::Value::Null, words::text(session.reader(), &report, &names)),
            &report,
        ))
    }

    fn end(&self, mut answer: Answer, report: &Examined) -> Answer {
        answer.exit = match report.verdict {
            Verdict::Valid => Exit::Done,
            Verdict::Invalid => Exit::Negative,
            Verdict::Unreadable => Exit::Usage,
        };
        let fates = self.against.iter().zip(&report.receipts);
        let answer = answer
            .notes(fates.map(|(path, fate)| cli::within(path.display().to_string(), words::fate(*fate))));
        if self.closings.is_empty() && report.verdict == Verdict::Valid {
            return answer.note(cli_offline::left_out_ballots());
        }
        answer
    }
}

fn receipt(path: &Path) -> Result<Receipt, Failure> {
    let bytes = file::read(path, RECEIPT_BYTES_MAX)?;
    Receipt::decode(&bytes).map_err(|wrong| {
        Failure::usage(cli_offline::receipt_unusable(path.display().to_string(), wrong))
            .next(cli_offline::receipt_should_hold())
    })
}
