//! `percole report revise`.

use percole_merkle::Scope;
use percole_proto::v1::ReviseReportRequest;
use percole_words::{cli_acts, cli_report};

use super::show::held;
use crate::commands::Answered;
use crate::commands::recommendation::scope::{name_or_default, wide};
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Freeze a report as it stands and ask its groups to adopt it
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// Why, once others were shown it
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    /// What changed since the version before
    #[arg(long, default_value = "", hide_default_value = true)]
    changed: String,
    /// Who may read it from now on; its groups must be able to [default: the narrowest that reaches them]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        self.sure.that(session, cli_acts::asks_groups(clean(&held.line.unwrap_or_default().title)))?;
        let done = command!(node.report().revise(ReviseReportRequest {
            report: self.report,
            reason: self.reason,
            changed: self.changed,
            scope: name_or_default(self.scope),
        }))?;
        Ok(receipt::done(&done, cli_report::now_asked(short(&done.subject))))
    }
}
