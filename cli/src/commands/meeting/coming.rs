//! `percole meeting sign-up`.

use percole_domain::meeting::Coming;
use percole_proto::v1::SignUpRequest;
use percole_words::cli_meeting;

use crate::commands::Answered;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::session::Session;

/// Say whether you come to a meeting; it can be changed until the meeting begins
///
/// With a token of your own. It stays on the node; whoever prepares the meeting sees how many come, not who.
#[derive(clap::Args)]
pub(crate) struct SignUp {
    /// The meeting: id or prefix
    meeting: String,
    /// Whether you come to the room, take part online, or not [default: take an earlier answer back]
    #[arg(value_parser = one_of!(Coming))]
    answer: Option<Coming>,
}

impl SignUp {
    pub(super) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let answer = self.answer.map(|answer| answer.to_string()).unwrap_or_default();
        let noted = ask!(node.meeting().sign_up(SignUpRequest { meeting: self.meeting, answer }))?;
        let sentence = match self.answer {
            Some(answer) => cli_meeting::signed_up(answer),
            None => cli_meeting::sign_up_taken_back(),
        };
        Ok(Answer::of(&noted, sentence))
    }
}
