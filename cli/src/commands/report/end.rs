//! `percole report reopen` and `percole report withdraw`.

use percole_proto::v1::{ReopenReportRequest, WithdrawReportRequest};
use percole_words::{cli_acts, cli_report};

use super::show::held;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Give an adopted report back to its groups
#[derive(clap::Args)]
pub(crate) struct Reopen {
    /// The report: id or prefix
    report: String,
    /// Why
    #[arg(long)]
    reason: String,
}

impl Reopen {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let done =
            command!(node.report().reopen(ReopenReportRequest { report: self.report, reason: self.reason }))?;
        Ok(receipt::done(&done, cli_report::now_reopened(short(&done.subject))))
    }
}

/// Take a report back with all it holds, before it is handed over
#[derive(clap::Args)]
pub(crate) struct Withdraw {
    /// The report: id or prefix
    report: String,
    /// Why
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Withdraw {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        self.sure.that(session, cli_acts::withdraws_report(clean(&held.line.unwrap_or_default().title)))?;
        let done = command!(
            node.report().withdraw(WithdrawReportRequest { report: self.report, reason: self.reason })
        )?;
        Ok(receipt::done(&done, cli_report::now_withdrawn(short(&done.subject))))
    }
}
