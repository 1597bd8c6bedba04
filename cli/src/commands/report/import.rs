//! `percole report import`.

use std::path::PathBuf;

use percole_domain::reporting::ReportKind;
use percole_proto::v1::{ImportReportRequest, ImportReportResponse};
use percole_words::cli_recommendation;
use serde_json::json;

use crate::commands::Answered;
use crate::commands::recommendation::text::{self, FILE_BYTES_MAX, Format};
use crate::input::file;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::words::{clean, short};
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
    /// As the sheet of a group, for whoever edits a report; it is handed over and never adopted
    #[arg(long)]
    sheet: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let format = match self.format {
            Some(format) => format,
            None => text::format_of(&self.file)?,
        };
        let document = file::read(&self.file, FILE_BYTES_MAX)?;
        if self.dry_run {
            let read =
                text::read_document(&self.file.display().to_string(), &document, format, session.lang())?;
            let measures = read.measure_count() as u64;
            return Ok(would_take_in(&read.text.title, read.recommendations.len() as u64, measures));
        }
        let kind = if self.sheet { ReportKind::Sheet } else { ReportKind::Report };
        let node = session.node().await?;
        let done = ask!(node.report().import(ImportReportRequest {
            act: Some(session.act()),
            document,
            format: format.as_str().to_owned(),
            kind: kind.to_string(),
        }))?;
        Ok(taken_in(&done))
    }
}

fn would_take_in(title: &str, recommendations: u64, measures: u64) -> Answer {
    let document = json!({
        "dry_run": true,
        "title": title,
        "recommendations": recommendations,
        "measures": measures,
    });
    Answer::done(document, cli_recommendation::document_good(recommendations, measures))
}

fn taken_in(done: &ImportReportResponse) -> Answer {
    let (report, recommendations) = (short(&done.report), done.recommendations.len());
    let sentence = match done.created {
        0 => cli_recommendation::there_already(report, recommendations, done.measures),
        _ => cli_recommendation::taken_in(report, recommendations, done.measures),
    };
    let warnings = done.warnings.iter().map(|warning| cli_recommendation::note(clean(warning)));
    Answer::made(document::of(done), sentence, done.report.clone()).notes(warnings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::recommendation::line::specimen;
    use crate::output::specimen::in_every_language;

    #[test]
    fn a_report_is_taken_in_once() {
        let done = ImportReportResponse {
            report: specimen::id("4567"),
            recommendations: vec![specimen::id("0123"), specimen::id("89ab")],
            measures: 1,
            created: 3,
            warnings: vec!["la recommandation 2 ne demande aucune mesure".into()],
        };
        insta::assert_snapshot!(in_every_language(|_| taken_in(&done)));
        let again = ImportReportResponse { created: 0, warnings: Vec::new(), measures: 5, ..done };
        insta::assert_snapshot!(in_every_language(|_| taken_in(&again)));
    }

    #[test]
    fn a_good_document_says_what_it_holds() {
        insta::assert_snapshot!(in_every_language(|_| would_take_in("Gouvernance", 1, 92)));
    }
}
