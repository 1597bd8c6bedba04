//! `percole transmission recall`.

use percole_proto::v1::RecallTransmissionRequest;
use percole_words::{cli_acts, cli_transmission};

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Take a transmission back, until its body answers
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The transmission: id or prefix
    transmission: String,
    /// Why; everybody who sees the transmission reads it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_acts::recalls(short(&self.transmission)))?;
        let done = command!(
            node.transmission()
                .recall(RecallTransmissionRequest { transmission: self.transmission, reason: self.reason })
        )?;
        Ok(receipt::done(&done, cli_transmission::recalled(short(&done.subject))))
    }
}
