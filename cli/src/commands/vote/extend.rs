//! `percole vote extend`.

use percole_proto::event::v1::Extension;
use percole_proto::v1::ExtendVoteRequest;
use percole_words::{cli_acts, cli_vote};

use super::named;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::input::time::Moment;
use crate::link::node::command;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};
use crate::output::{receipt, times};
use crate::session::Session;

/// Accept ballots longer, where the frozen rule of the vote allows it
///
/// At the latest a day before ballots would no longer be accepted. A node that hears of it only after that has closed its poll, and
/// keeps its count.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Until when ballots are accepted; a length is counted from the closing so far
    #[arg(long, value_name = "TIME")]
    closes: Moment,
    /// Why; everybody can read it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let clocks = session.zone_for(&node, &[self.closes]).await?;
        let vote = self.vote;
        let line = named(&node, &vote).await?;
        let before = percole_domain::Timestamp::from_us(line.closes_us);
        let closes = self.closes.from(before, clocks, "--closes")?.as_us();
        self.sure.that(session, cli_acts::extends_vote(clean(&line.title), times::moment(closes)))?;
        let sentence = cli_vote::is_extended(short(&vote), times::moment(closes));
        let done =
            command!(node.vote().extend(ExtendVoteRequest { vote, closes_us: closes, reason: self.reason }))?;
        Ok(receipt::done(&done, sentence))
    }
}

/// How a closing was put off, a sentence each.
pub(super) fn told(reader: Reader, extensions: &[Extension]) -> Vec<String> {
    let sentence = |extension: &Extension| {
        reader.say(cli_vote::was_extended(
            times::moment(extension.extended_us),
            times::moment(extension.from_us),
            times::moment(extension.closes_us),
            clean(&extension.reason),
        ))
    };
    extensions.iter().map(sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn an_extension_is_told_with_its_reason() {
        let day = 86_400_000_000;
        let extension = Extension {
            reason: "la poste est en grève".into(),
            from_us: NOW_US + 2 * day,
            closes_us: NOW_US + 9 * day,
            extended_us: NOW_US,
        };
        let told = |reader| {
            let text = told(reader, std::slice::from_ref(&extension)).join("\n");
            crate::output::answer::Answer::of(&percole_proto::v1::VoteDetail::default(), text)
        };
        insta::assert_snapshot!(in_every_language(told));
    }
}
