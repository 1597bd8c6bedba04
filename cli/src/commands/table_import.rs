//! Importing units, bodies and mandates: a file is taken in whole, or not at all.

use std::path::PathBuf;

use percole_proto::v1::{ImportTableRequest, ImportTableResponse};
use percole_words::{Arg, directory};
use serde_json::{Value, json};
use tonic::{Response, Status};

use super::Answered;
use crate::input::file;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::cells;
use crate::output::words::clean;
use crate::session::Session;

/// The largest file that one message carries.
const FILE_BYTES_MAX: u64 = 7 * 1024 * 1024;

/// What became of a line, as the node says it.
const ADDED: &str = "added";
const CHANGED: &str = "changed";

/// Which file, and whether it is tried only.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The file; `-` for standard input
    file: PathBuf,
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Why, when the file changes what is here already
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    /// Leave out columns that are unknown; the answer names them
    #[arg(long)]
    ignore_other_columns: bool,
}

impl Args {
    /// Has the file taken in by one of the node's services.
    pub(crate) async fn run(
        self,
        session: &Session,
        call: impl AsyncFn(&Node, ImportTableRequest) -> Result<Response<ImportTableResponse>, Status>,
    ) -> Answered {
        let csv = file::read(&self.file, FILE_BYTES_MAX)?;
        let node = session.node().await?;
        let request = ImportTableRequest {
            act: Some(session.act()),
            csv,
            dry_run: self.dry_run,
            reason: self.reason.clone(),
            ignore_other_columns: self.ignore_other_columns,
        };
        // The same file again changes nothing, so that it may be sent again.
        let response = node.ask(async |node| call(node, request.clone()).await).await?;
        if !response.errors.is_empty() || response.more_errors > 0 {
            let file = self.file.display().to_string();
            return Err(cells::errors(&file, &response.errors, response.more_errors));
        }
        let notes: Vec<String> = response.remarks.iter().map(|remark| clean(remark)).collect();
        Ok(self.answer(&response).notes(notes))
    }

    fn answer(&self, response: &ImportTableResponse) -> Answer {
        let (lines, unchanged) = (&response.lines, response.unchanged);
        let counted = |change: &str| lines.iter().filter(|line| line.change == change).count();
        let (added, changed) = (counted(ADDED), counted(CHANGED));
        let sentence = match self.dry_run {
            true => directory::import_would_give(added, changed, unchanged),
            false => directory::import_gave(added, changed, unchanged),
        };
        let documents = lines
            .iter()
            .map(|line| json!({ "line": line.line, "change": line.change, "name": line.name }))
            .collect::<Vec<Value>>();
        let document = json!({
            "dry_run": self.dry_run,
            "lines": documents,
            "added": added,
            "changed": changed,
            "unchanged": unchanged,
            "remarks": response.remarks,
            "errors": [],
        });
        // What was done needs no list; what would be done is what one wants to look at.
        let changes = lines.iter().filter(|_| self.dry_run).map(|line| match line.change.as_str() {
            CHANGED => directory::import_line_changed(line.line, &line.name),
            _ => directory::import_line_added(line.line, &line.name),
        });
        Answer::done(document, Arg::lines(std::iter::once(sentence).chain(changes)))
    }
}
