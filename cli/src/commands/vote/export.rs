//! `percole vote export`.

use std::path::{Path, PathBuf};

use percole_proto::v1::{ExportBallotsRequest, ExportBallotsResponse};
use percole_words::cli_vote;
use serde_json::json;

use crate::commands::Answered;
use crate::input::file::{Overwrite, Secrecy};
use crate::link::node::ask;
use crate::link::status::failure_of;
use crate::output::answer::Answer;
use crate::session::Session;

/// Write the papers of a question as a file that other programs count, once the poll is closed
///
/// BLT for instant runoff and STV, PrefLib for Schulze, majority judgement, approval, choosing and yes or no, Pabulib for
/// budgets and points. The papers have no names, and nothing ties those of one question to those of another. `percole count`
/// reads the file too.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Number of the question
    #[arg(long, default_value = "1")]
    question: u32,
    /// The papers of all nodes that are counted together, where whole papers were certified; else those of this node's box
    #[arg(long)]
    all_nodes: bool,
    /// Write here; the format's ending is added to a name without an ending
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    overwrite: Overwrite,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request = ExportBallotsRequest {
            vote: self.vote,
            question: self.question,
            all_nodes: self.all_nodes,
            language: session.language(),
            ..ExportBallotsRequest::default()
        };
        let mut parts = ask!(node.poll().export_ballots(request))?;
        let (mut ending, mut file) = (String::new(), Vec::new());
        while let Some(part) = parts.message().await.map_err(|status| failure_of(&status))? {
            let ExportBallotsResponse { ending: named, chunk } = part;
            if !named.is_empty() {
                ending = named;
            }
            file.extend(chunk);
        }
        let Some(out) = self.out else { return Ok(printed(&ending, &file)) };
        let out = with_ending(&out, &ending);
        self.overwrite.check(&out)?;
        self.overwrite.write(&out, &file, Secrecy::Public)?;
        Ok(written(&out))
    }
}

fn printed(ending: &str, file: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(file).into_owned();
    Answer::asked(json!({ "ending": ending, "text": text }), text)
}

fn written(out: &Path) -> Answer {
    let name = out.display().to_string();
    Answer::made(json!({ "file": name }), cli_vote::exported(&name), name)
}

/// The name with the ending that says its format, unless it has one.
fn with_ending(out: &Path, ending: &str) -> PathBuf {
    if out.extension().is_some() { out.to_owned() } else { out.with_extension(ending) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::once_in_every_language;

    #[test]
    fn papers_are_printed_or_written_into_a_file() {
        insta::assert_snapshot!(once_in_every_language(&printed(
            "blt",
            b"2 1\n1 1 2 0\n0\n\"Oui\"\n\"Non\"\n\"Q1\"\n"
        )));
        insta::assert_snapshot!(once_in_every_language(&written(Path::new("papers.blt"))));
    }

    #[test]
    fn a_name_without_an_ending_gets_the_formats() {
        assert_eq!(with_ending(Path::new("papers"), "blt"), Path::new("papers.blt"));
        assert_eq!(with_ending(Path::new("a/papers.txt"), "blt"), Path::new("a/papers.txt"));
    }
}
