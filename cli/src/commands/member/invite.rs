//! `percole member invite`.

use percole_proto::v1::{InviteMemberRequest, InviteMemberResponse};
use percole_words::cli_member;

use crate::commands::Answered;
use crate::input::time::Length;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::session::Session;

/// Make a link that signs a member in to the pages of this node, once; it is shown once
///
/// Print it, or hand it over yourself: whoever has it acts as the member. The member sees on their own page that it was made, and
/// when it was used. The code at its end can be typed on the page of signing in.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number on the register
    number: String,
    /// How long it may be used, at most 120 days
    #[arg(long, value_name = "LENGTH", default_value = "7d")]
    valid_for: Length,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request =
            InviteMemberRequest { number: self.number, valid_for_seconds: self.valid_for.as_seconds() };
        let made = node.once(node.member().invite(request), "percole member list").await?;
        Ok(shown(session.reader(), &made))
    }
}

fn shown(reader: Reader, made: &InviteMemberResponse) -> Answer {
    let facts = reader.facts([
        (cli_member::title_link(), made.link.clone()),
        (cli_member::title_code(), made.code.clone()),
        (cli_member::title_valid_until(), reader.moment(made.expires_us)),
    ]);
    Answer::of(made, facts).note(cli_member::link_signs_in(clean(&made.name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn a_link_is_shown_with_whom_it_signs_in() {
        let made = InviteMemberResponse {
            link: "https://coop.example/sign-in/link/7K3QD-0M2XV-9ABCD-EFGH1".into(),
            code: "7K3QD-0M2XV-9ABCD-EFGH1".into(),
            name: "Zoé Lambert".into(),
            expires_us: NOW_US + 7 * 24 * 3_600 * 1_000_000,
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &made)));
    }
}
