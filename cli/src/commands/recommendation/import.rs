//! `percole recommendation import`.

use std::path::PathBuf;

use clap::ValueEnum;
use percole_proto::v1::{ImportReportRequest, ImportReportResponse};
use serde_json::json;

use super::text::{self, FILE_BYTES_MAX};
use crate::commands::Outcome;
use crate::input::file;
use crate::output::answer::Answer;
use crate::output::words::{clean, count, short};
use crate::session::Session;

/// Take in a report with its recommendations, from JSON or Markdown
///
/// The same document again changes nothing.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The document; `-` for standard input, with --format
    file: PathBuf,
    /// Form of the document [default: by the end of its name]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Check the document here and send nothing
    #[arg(long)]
    dry_run: bool,
}

/// The forms of a document.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// JSON
    Json,
    /// Markdown with front matter
    Markdown,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let format = match self.format {
            Some(Format::Json) => "json",
            Some(Format::Markdown) => "markdown",
            None => text::format_of(&self.file)?,
        };
        let document = file::read(&self.file, FILE_BYTES_MAX)?;
        if self.dry_run {
            return dry_run(&self.file.display().to_string(), &document, format);
        }
        let request = ImportReportRequest { act: Some(session.act()), document, format: format.to_owned() };
        let node = session.node().await?;
        let done = node.ask(async |node| node.report().import(request.clone()).await).await?;
        Ok(answer(&done))
    }
}

fn dry_run(place: &str, document: &[u8], format: &str) -> Outcome {
    let read = text::read_document(place, document, format)?;
    let (recommendations, measures) = (read.recommendations.len() as u64, read.measure_count() as u64);
    let text = format!(
        "The document is good: {} holding {}. Nothing was sent.",
        count(recommendations, "recommendation"),
        count(measures, "measure")
    );
    let document = json!({
        "dry_run": true,
        "title": read.text.title,
        "recommendations": recommendations,
        "measures": measures,
    });
    Ok(Answer::done(document, text))
}

fn answer(done: &ImportReportResponse) -> Answer {
    let held = format!(
        "report {} with {} holding {}",
        short(&done.report),
        count(done.recommendations.len() as u64, "recommendation"),
        count(done.measures.into(), "measure")
    );
    let text = match done.created {
        0 => format!("All of it is there already: {held}."),
        _ => format!("Taken in: {held}."),
    };
    let document = json!({
        "report": done.report,
        "recommendations": done.recommendations,
        "measures": done.measures,
        "created": done.created,
        "warnings": done.warnings,
    });
    let warnings = done.warnings.iter().map(|warning| format!("note: {}", clean(warning)));
    Answer::made(document, text, done.report.clone()).notes(warnings)
}
