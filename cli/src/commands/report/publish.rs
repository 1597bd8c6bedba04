//! `percole report publish`.

use percole_proto::v1::PublishReportRequest;

use crate::commands::Outcome;
use crate::commands::recommendation::scope::{WideScope, name_or_default};
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Publish a report's own text: title, introduction, preambles
///
/// Its recommendations are published by `percole recommendation publish --report REPORT`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// Who may read it from now on; a scope is never narrowed [default: federation]
    #[arg(long, value_enum)]
    scope: Option<WideScope>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let report = node.report_id(&self.report).await?;
        let sentence = format!("Report {} is published.", short(&report));
        let request = PublishReportRequest {
            key: Some(session.command_key()),
            act: Some(session.act()),
            report,
            scope: name_or_default(self.scope),
        };
        let key = request.key.clone().unwrap_or_default();
        let done = node.command(&key, async |node| node.report().publish(request.clone()).await).await?;
        Ok(receipt::done(&done, &sentence))
    }
}
