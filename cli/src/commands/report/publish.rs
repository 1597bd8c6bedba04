//! `percole report publish`.

use percole_merkle::Scope;
use percole_proto::v1::{GetReportRequest, PublishReportRequest};
use percole_words::{Arg, cli_acts, cli_report};

use crate::commands::Outcome;
use crate::commands::recommendation::scope::{Showing, name_or_default, showing, wide};
use crate::input::sure::Sure;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Publish a report's own text: title, introduction, preambles
///
/// Its recommendations are published by `percole recommendation publish --report REPORT`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// Who may read it from now on; a scope is never narrowed [default: federation]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let asked = GetReportRequest { report: self.report.clone() };
        let held = node.ask(async |node| node.report().get(asked.clone()).await).await?;
        let will = cli_acts::publishes_report(clean(&held.line.unwrap_or_default().title));
        let shown = Showing::new(will, &held.scope, self.scope.unwrap_or(Scope::Federation));
        self.sure.that(session, Arg::lines(showing([shown])))?;
        let key = session.command_key();
        let request = PublishReportRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            report: self.report,
            scope: name_or_default(self.scope),
        };
        let done = node.command(&key, async |node| node.report().publish(request.clone()).await).await?;
        Ok(receipt::done(&done, cli_report::now_published(short(&done.subject))))
    }
}
