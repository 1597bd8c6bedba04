//! `percole member end`.

use percole_proto::v1::{EndMemberRequest, GetMemberRequest};
use percole_words::{cli_acts, cli_member};

use super::one;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::words::clean;
use crate::output::{document, times};
use crate::session::Session;

/// End a membership, today or on a later day: from that day on the number is on no roll that is frozen
///
/// The entry is kept with its day and reason, so that no old file brings the number back unseen; `percole member add` takes
/// the member back. Rolls that are frozen already stay as they are.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number on the register
    number: String,
    /// Why
    #[arg(long)]
    reason: String,
    /// The day from which on it is no member any more, YYYY-MM-DD [default: today]
    #[arg(long, default_value = "", hide_default_value = true)]
    day: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = ask!(node.member().get(GetMemberRequest { number: self.number.clone() }))?;
        let day = if self.day.is_empty() { cli_acts::today().into() } else { times::day(&self.day) };
        self.sure.that(session, cli_acts::ends_member(clean(&held.number), clean(&held.name), day))?;
        let request = EndMemberRequest { number: self.number, day: self.day, reason: self.reason };
        let answer = node.once(node.member().end(request), "percole member show").await?;
        let member = answer.member.clone().unwrap_or_default();
        if one::is_to_come(session.reader(), &member) {
            let said =
                cli_member::ends_on(clean(&member.number), clean(&member.name), times::day(&member.ended));
            return Ok(Answer::done(document::of(&answer), said));
        }
        Ok(one::done(&answer, cli_member::ended))
    }
}
