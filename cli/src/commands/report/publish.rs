//! `percole report publish`.

use percole_merkle::Scope;
use percole_proto::v1::PublishReportRequest;
use percole_words::{Arg, cli_acts, cli_report};

use super::show::held;
use crate::commands::Answered;
use crate::commands::recommendation::scope::{Showing, name_or_default, showing, wide};
use crate::input::sure::Sure;
use crate::input::time::Moment;
use crate::link::node::command;
use crate::output::words::{clean, short};
use crate::output::{receipt, times};
use crate::session::Session;

/// Open a report with all it holds for comment; its texts are frozen as a version
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// End of the comment window (`percole help times`)
    #[arg(long, value_name = "TIME", default_value = "+30d")]
    until: Moment,
    /// Who may read it from now on; a scope is never narrowed [default: federation]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    /// Why, when it was with its groups before
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        let clocks = session.zone_for(&node, &[self.until]).await?;
        let until = self.until.from(session.now(), clocks, "--until")?;
        let title = clean(&held.line.unwrap_or_default().title);
        let will = cli_acts::opens_report(title, times::moment(until.as_us()));
        let shown = Showing::new(will, &held.scope, self.scope.unwrap_or(Scope::Federation));
        self.sure.that(session, Arg::lines(showing([shown])))?;
        let done = command!(node.report().publish(PublishReportRequest {
            report: self.report,
            scope: name_or_default(self.scope),
            comment_until_us: until.as_us(),
            reason: self.reason,
        }))?;
        let sentence = cli_report::now_open(short(&done.subject), times::moment(until.as_us()));
        Ok(receipt::done(&done, sentence))
    }
}
