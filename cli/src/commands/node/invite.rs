//! `percole node invite`.

use clap::ValueEnum;
use percole_proto::event::v1::Level;
use percole_proto::v1::InviteRequest;
use serde_json::json;

use crate::commands::Outcome;
use crate::input::time::Length;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::words::moment;
use crate::session::Session;

/// Make an invitation for a child; it serves once
///
/// Prints one line, to be handed over by a safe way: who has it can join as a child of this node.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Level that the child will have
    #[arg(long, value_enum)]
    level: ChildLevel,
    /// How long the invitation may be used
    #[arg(long, value_name = "LENGTH", default_value = "7d")]
    valid_for: Length,
    /// Address under which the child reaches this node [default: listen.public_address of its configuration]
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
}

/// Levels below some other.
#[derive(Clone, Copy, ValueEnum)]
enum ChildLevel {
    /// A local branch
    Antenne,
    /// A country's cooperative
    National,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let level = match self.level {
            ChildLevel::Antenne => Level::Antenne,
            ChildLevel::National => Level::National,
        };
        let request = InviteRequest {
            level: level.into(),
            valid_for_seconds: self.valid_for.as_seconds(),
            address: self.address.unwrap_or_default(),
        };
        let node = session.node().await?;
        // An invitation whose answer is lost is known to nobody and expires: asking again does no harm.
        let made = node.ask(async |node| node.admin().invite(request.clone()).await).await?;
        let document = json!({
            "invitation": made.invitation,
            "level": json::level(level),
            "expires": json::moment(made.expires_us),
        });
        let note = format!(
            "It serves once, until {}. Hand it over by a safe way; there: `percole node join INVITATION`.",
            moment(made.expires_us)
        );
        Ok(Answer::asked(document, made.invitation).note(note))
    }
}
