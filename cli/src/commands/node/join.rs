//! `percole node join`.

use std::path::Path;

use percole_domain::Level;
use percole_proto::v1::{
    JoinParentRequest, JoinParentResponse, PreviewInvitationRequest, PreviewInvitationResponse,
};
use percole_words::cli_node;

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::input::{file, question};
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::receipt::sentence_with_place;
use crate::output::words::{clean, short};
use crate::session::Session;

/// The most bytes of an invitation on standard input.
const INVITATION_BYTES_MAX: u64 = 16 * 1024;

/// Use an invitation: this node becomes a child of the node that made it
///
/// Shows who stands behind the invitation and asks for a yes. Compare the fingerprint with the one that the other
/// operator reads to you from `percole node status` there.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The line that `percole node invite` printed: `-` reads it from standard input [default: asked for at the terminal]
    ///
    /// It holds a secret, and others on this machine see the arguments of programs: give it as an argument only where nobody
    /// else is.
    invitation: Option<String>,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let given = Given::of(self.invitation);
        match given {
            // Standard input holds the invitation, and no answer behind it.
            Given::OnInput => self.sure.or_none(cli_node::compare_then_yes())?,
            Given::AtTerminal | Given::AsArgument(_) => self.sure.or_ask(cli_node::compare_then_yes())?,
        }
        let node = session.node().await?;
        let reader = session.reader();
        if matches!(given, Given::AsArgument(_)) {
            session.screen.remarks().say(&reader.say(cli_node::invitation_was_visible()));
        }
        let invitation = given.read(reader)?;
        let preview = PreviewInvitationRequest { invitation: invitation.clone() };
        let preview = node.ask(async |node| node.admin().preview_invitation(preview.clone()).await).await?;
        // What it answered says in which zone it lives.
        let shown = described(session.reader(), &preview);
        let shown = [shown].into_iter().chain(preview.warnings.clone()).collect::<Vec<_>>().join("\n\n");
        let declined = || {
            let words = Failure::refused("declined", cli_node::not_joined());
            words.next(cli_node::invitation_still_serves())
        };
        self.sure.of(session, &shown, cli_node::join_question(), declined)?;
        let request = JoinParentRequest { invitation };
        Ok(joined(&node.once(node.admin().join_parent(request), "percole node peers").await?))
    }
}

/// How the invitation is given.
#[derive(PartialEq, Eq)]
enum Given {
    AtTerminal,
    OnInput,
    /// Others on this machine see it.
    AsArgument(String),
}

impl Given {
    fn of(argument: Option<String>) -> Given {
        match argument {
            None => Given::AtTerminal,
            Some(argument) if argument == "-" => Given::OnInput,
            Some(argument) => Given::AsArgument(argument),
        }
    }

    fn read(self, reader: Reader) -> Result<String, Failure> {
        let invitation = match self {
            Given::AtTerminal => question::answer(reader, cli_node::invitation_question(), is_whole)?,
            Given::OnInput => file::read_text(Path::new("-"), INVITATION_BYTES_MAX)?,
            Given::AsArgument(invitation) => invitation,
        };
        Ok(invitation.trim().to_owned())
    }
}

/// Whether a text that was pasted holds an invitation to its end: the seconds of its expiry, of ten digits. The node reads
/// it; here it is only known when to stop reading.
fn is_whole(text: &str) -> bool {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '>').collect();
    let Some((_, end)) = text.split_once("expires=") else { return false };
    let end = end.strip_prefix("3D").unwrap_or(end);
    end.bytes().take_while(u8::is_ascii_digit).count() >= 10
}

fn joined(joined: &JoinParentResponse) -> Answer {
    let parent = joined.parent.clone().unwrap_or_default();
    let receipt = joined.receipt.clone().unwrap_or_default();
    let sentence = cli_node::joined(clean(&parent.name), short(&parent.node));
    Answer::done(document::of(joined), sentence_with_place(&receipt, sentence)).notes(joined.warnings.clone())
}

fn described(reader: Reader, preview: &PreviewInvitationResponse) -> String {
    let parent = preview.parent.clone().unwrap_or_default();
    let level = |number| reader.word::<Level>(&document::word_of(document::LEVEL, number));
    reader.facts([
        (cli_node::title_parent(), parent.name.clone()),
        (cli_node::title_its_level(), level(parent.level)),
        (cli_node::title_its_id(), parent.node.clone()),
        (cli_node::title_fingerprint(), preview.fingerprint.clone()),
        (cli_node::title_address(), preview.address.clone()),
        (cli_node::title_your_level(), level(preview.granted_level)),
        (cli_node::title_expires(), reader.closing(preview.expires_us)),
    ])
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::NodeIdentity;
    use percole_proto::v1::{AckLevel, EventReceipt};

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn parent() -> NodeIdentity {
        NodeIdentity {
            node: "ab".repeat(32),
            name: "Les deux pays".into(),
            level: document::number_of(document::LEVEL, Level::Group.as_str()),
            languages: vec!["fr".into(), "nl".into()],
            ..Default::default()
        }
    }

    #[test]
    fn an_invitation_that_is_pasted_in_pieces_is_read_to_its_end() {
        for (text, whole) in [
            (
                "percole://group.example.org:7443/join?key=ab&secret=cd&level=national&expires=1900000000\n",
                true,
            ),
            ("percole://group.example.org:7443/join?key=ab&sec\n", false),
            ("percole://g/join?key=ab&secret=cd&level=national&exp\n> ires=19000\n", false),
            ("percole://g/join?key=ab&secret=cd&level=national&exp\n> ires=19000\n> 00000\n", true),
            ("percole://g/join?key=3Dab&secret=3Dcd&level=3Dnational&expires=3D1900000000", true),
        ] {
            assert_eq!(is_whole(text), whole, "{text}");
        }
    }

    #[test]
    fn who_invites_is_shown_before_the_question() {
        let preview = PreviewInvitationResponse {
            parent: Some(parent()),
            granted_level: document::number_of(document::LEVEL, Level::National.as_str()),
            address: "group.example.org:7443".into(),
            fingerprint: "0123".repeat(16),
            expires_us: NOW_US,
            warnings: Vec::new(),
        };
        insta::assert_snapshot!(in_every_language(|reader| {
            let question = reader.say(cli_node::join_question());
            Answer::of(&preview, described(reader, &preview)).note(question)
        }));
    }

    #[test]
    fn whom_it_joined_is_said() {
        let receipt = EventReceipt { index: 1, level: AckLevel::Durable.into(), ..Default::default() };
        let response =
            JoinParentResponse { parent: Some(parent()), receipt: Some(receipt), warnings: Vec::new() };
        insta::assert_snapshot!(in_every_language(|_| joined(&response)));
    }
}
