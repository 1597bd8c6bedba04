//! `percole node invite`.

use percole_domain::Level;
use percole_proto::v1::{InviteRequest, InviteResponse};
use percole_words::cli_node;

use crate::commands::Answered;
use crate::input::time::Length;
use crate::input::word::word;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::{document, times};
use crate::session::Session;

/// Levels below some other.
const LEVELS: [Level; 2] = [Level::Antenne, Level::National];

/// Make an invitation for a child; it serves once
///
/// Prints one line, to be handed over by a safe way: who has it can join as a child of this node.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Level that the child will have
    #[arg(long, value_parser = word::<Level>(LEVELS.map(|level| (level.as_str(), Some(level.label())))))]
    level: Level,
    /// How long the invitation may be used
    #[arg(long, value_name = "LENGTH", default_value = "7d")]
    valid_for: Length,
    /// Address under which the child reaches this node [default: listen.public_address of its configuration]
    #[arg(long, value_name = "HOST:PORT")]
    address: Option<String>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        // An invitation whose answer is lost is known to nobody and expires: asking again does no harm.
        let made = ask!(node.admin().invite(InviteRequest {
            level: document::number_of(document::LEVEL, self.level.as_str()),
            valid_for_seconds: self.valid_for.as_seconds(),
            address: self.address.unwrap_or_default(),
        }))?;
        Ok(shown(&made))
    }
}

fn shown(made: &InviteResponse) -> Answer {
    let note = cli_node::invitation_serves_once(times::moment(made.expires_us));
    Answer::of(made, made.invitation.as_str()).note(note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn an_invitation_is_shown_with_what_to_do_with_it() {
        let made =
            InviteResponse { invitation: "percole://group.example.org:7443/…".into(), expires_us: NOW_US };
        insta::assert_snapshot!(in_every_language(|_| shown(&made)));
    }
}
