//! `percole report change`.

use std::path::PathBuf;

use percole_proto::event::v1 as ev;
use percole_proto::v1::ChangeReportRequest;
use percole_words::cli_report;

use super::show::held;
use crate::commands::Answered;
use crate::commands::recommendation::text::{self, FILE_BYTES_MAX};
use crate::input::file;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Change a report's own text: its title, or all that stands before its recommendations
///
/// Recommendations are changed by `percole recommendation version`. Nothing leaves the node before the next version is frozen.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// Another title
    #[arg(long, required_unless_present = "file")]
    title: Option<String>,
    /// A report document (.md or .json) of which everything but the recommendations is taken
    #[arg(long)]
    file: Option<PathBuf>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        let mut text = match &self.file {
            Some(path) => written(path, session)?,
            None => held.text.unwrap_or_default(),
        };
        text.title = self.title.unwrap_or(text.title);
        let done =
            command!(node.report().change(ChangeReportRequest { report: self.report, text: Some(text) }))?;
        Ok(receipt::done(&done, cli_report::now_changed(short(&done.subject))))
    }
}

/// The text of a report as a document has it.
fn written(
    path: &std::path::Path,
    session: &Session,
) -> Result<ev::ReportText, crate::output::failure::Failure> {
    let format = text::format_of(path)?;
    let document = file::read(path, FILE_BYTES_MAX)?;
    let read = text::read_document(&path.display().to_string(), &document, format, session.lang())?.text;
    let group = |group: percole_domain::text::SourceGroup| ev::SourceGroup {
        antenne: group.antenne,
        country: group.country,
        name: group.name,
        node: group.node,
    };
    Ok(ev::ReportText {
        title: read.title,
        language: read.language.to_string(),
        theme: read.theme,
        cycle: read.cycle,
        introduction: read.introduction,
        reading_grid: read
            .reading_grid
            .into_iter()
            .map(|line| ev::ReadingLevel { level: line.level, meaning: line.meaning })
            .collect(),
        groups: read.groups.into_iter().map(group).collect(),
        preambles: read
            .preambles
            .into_iter()
            .map(|preamble| ev::Preamble { group: preamble.group, text: preamble.text })
            .collect(),
        drafters: read.drafters,
    })
}
