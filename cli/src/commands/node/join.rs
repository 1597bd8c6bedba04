//! `percole node join`.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use percole_proto::v1::{JoinParentRequest, PreviewInvitationRequest, PreviewInvitationResponse};
use serde_json::json;

use crate::commands::Outcome;
use crate::input::file;
use crate::output::failure::Failure;
use crate::output::json;
use crate::output::receipt::sentence_with_place;
use crate::output::table::facts;
use crate::output::words::{clean, moment, short};
use crate::output::{answer::Answer, screen::Remarks};
use crate::session::Session;

/// The most bytes of an invitation on standard input.
const INVITATION_BYTES_MAX: u64 = 16 * 1024;

/// Use an invitation: this node becomes a child of the node that made it
///
/// Shows who stands behind the invitation and asks for a yes. Compare the fingerprint with the one that the other
/// operator reads to you from `percole node status` there.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The line that `percole node invite` printed; `-` reads it from standard input
    invitation: String,
    /// Join without being asked
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let from_input = self.invitation == "-";
        if !self.yes && (from_input || !std::io::stdin().is_terminal()) {
            return Err(Failure::usage("nobody can be asked here, because standard input is not a terminal")
                .next("give --yes once you have compared the fingerprint, or run it in a terminal"));
        }
        let invitation = match from_input {
            true => file::read_text(Path::new("-"), INVITATION_BYTES_MAX)?,
            false => self.invitation,
        };
        let invitation = invitation.trim().to_owned();
        let node = session.node().await?;
        let preview = PreviewInvitationRequest { invitation: invitation.clone() };
        let preview = node.ask(async |node| node.admin().preview_invitation(preview.clone()).await).await?;
        let shown = describe(&preview);
        if self.yes {
            session.screen.remarks().say(&shown);
        } else if !is_yes(&shown)? {
            return Err(Failure::refused("declined", "this node has not joined, as you chose")
                .next("the invitation is not used up; ask for a new one if in doubt"));
        }
        let request = JoinParentRequest { invitation };
        let joined = node.once(node.admin().join_parent(request), "percole node peers").await?;
        let parent = joined.parent.unwrap_or_default();
        let receipt = joined.receipt.unwrap_or_default();
        let sentence =
            format!("This node is a child of {} ({}) now.", clean(&parent.name), short(&parent.node));
        let document = json!({ "parent": json::identity(&parent), "receipt": json::receipt(&receipt) });
        Ok(Answer::done(document, sentence_with_place(&receipt, &sentence)))
    }
}

fn describe(preview: &PreviewInvitationResponse) -> String {
    let parent = preview.parent.clone().unwrap_or_default();
    facts([
        ("parent", parent.name.clone()),
        ("its level", json::level(parent.level()).to_owned()),
        ("its node id", parent.node.clone()),
        ("fingerprint", preview.fingerprint.clone()),
        ("address", preview.address.clone()),
        ("your level", json::level(preview.granted_level()).to_owned()),
        ("expires", moment(preview.expires_us)),
    ])
}

/// Shows the parent and asks, whatever else is hidden: the answer depends on it.
fn is_yes(shown: &str) -> Result<bool, Failure> {
    Remarks::Shown.say(shown);
    let mut err = std::io::stderr();
    let _ = write!(err, "Join this parent? Type yes: ").and_then(|()| err.flush());
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::usage(format!("your answer cannot be read: {error}")))?;
    Ok(matches!(line.trim().to_lowercase().as_str(), "y" | "yes" | "oui" | "ja"))
}
