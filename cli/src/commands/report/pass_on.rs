//! `percole report pass-on`.

use percole_domain::lifecycle::TransmissionState;
use percole_domain::transmission::Purpose;
use percole_proto::v1::{NodeStatusRequest, PassOnRequest, ReportDetail, TransmissionLine};
use percole_words::{cli_acts, cli_report};

use super::show::held;
use super::transmit::{To, sent};
use crate::commands::Answered;
use crate::commands::recommendation::scope::name_or_default;
use crate::input::sure::Sure;
use crate::link::node::{Node, command};
use crate::output::failure::Failure;
use crate::output::words::clean;
use crate::session::Session;

/// Hand on a report that this node received, as a copy with its whole history
///
/// The copy carries the texts, what each group said, when it met, how it decided and how many were there, and through whose hands
/// it came. Its sender must have allowed it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report that was received: id or prefix
    report: String,
    /// The transmission by which it was, when there are several: id or prefix
    #[arg(long, value_name = "TRANSMISSION")]
    from: Option<String>,
    #[command(flatten)]
    to: To,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        let found = self.to.find(&node, Purpose::Decision).await?;
        let transmission = match &self.from {
            Some(named) => named.clone(),
            None => received(&node, &held).await?.id,
        };
        let line = held.line.clone().unwrap_or_default();
        let will = cli_acts::passes_on(clean(&line.title), clean(&line.node_name));
        self.sure.that(session, self.to.will(session.reader(), will, "node", &found))?;
        let done = command!(node.transmission().pass_on(PassOnRequest {
            transmission,
            recipients: found.into_iter().map(|one| one.recipient).collect(),
            answer_days: self.to.answer_days.unwrap_or(0),
            scope: name_or_default(self.to.scope),
            may_be_passed_on: self.to.may_be_passed_on,
        }))?;
        Ok(sent(&line.id, &done))
    }
}

/// The transmission by which this node received a report: the first one that may be passed on.
async fn received(node: &Node, report: &ReportDetail) -> Result<TransmissionLine, Failure> {
    let status = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
    let me = status.identity.unwrap_or_default().node;
    let here = report
        .transmissions
        .iter()
        .filter(|line| line.recipient == me && line.state == TransmissionState::Received.as_str());
    let allowed = here.clone().find(|line| line.may_be_passed_on);
    let found = allowed.or_else(|| here.clone().next()).cloned();
    found.ok_or_else(|| Failure::usage(cli_report::not_received()))
}
