//! `percole ballot list`.

use percole_proto::v1::{BallotLine, ListBallotsRequest, ListBallotsResponse};
use percole_words::{cli_ballot, documents as columns};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::unit::OwnUnit;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, Title, numbers};
use crate::session::Session;

/// List the ballots of this node's poll
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    #[command(flatten)]
    unit: OwnUnit,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.poll().list_ballots(ListBallotsRequest {
            vote: self.vote,
            limit: self.page.limit,
            cursor: self.page.cursor,
            unit: self.unit.asked(),
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListBallotsResponse) -> Answer {
    let titles: [Title; 6] = [
        numbers(cli_ballot::title_roll_number()),
        cli_ballot::title_member().into(),
        columns::column_category().into(),
        columns::column_choice().into(),
        cli_ballot::title_cast().into(),
        numbers(cli_ballot::title_changes()),
    ];
    let row = |ballot: &BallotLine| {
        [
            ballot.roll_number.to_string(),
            ballot.member.clone(),
            ballot.category.clone(),
            ballot.answers.iter().map(|answer| super::answer(reader, answer)).collect::<Vec<_>>().join("; "),
            reader.moment(ballot.cast_us),
            reader.say(ballot.changes),
        ]
    };
    let table = reader.table(titles, list.ballots.iter().map(row), &cli_ballot::no_ballots());
    let answer = Answer::of(list, table).note(cli_ballot::turnout(list.voters, list.roll_size));
    answer.goes_on(&list.next_cursor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn line(roll_number: u64, answers: &[&str]) -> BallotLine {
        BallotLine {
            roll_number,
            member: format!("M{roll_number}"),
            category: "travailleurs".into(),
            answers: answers.iter().map(ToString::to_string).collect(),
            cast_us: NOW_US,
            changes: 0,
        }
    }

    #[test]
    fn ballots_are_listed_with_the_turnout() {
        let again = BallotLine { changes: 2, ..line(1_200, &["abstain", "3 > 1 = 2"]) };
        let list = ListBallotsResponse {
            ballots: vec![line(7, &["yes", "1"]), line(8, &["no", "blank"]), again],
            roll_size: 27_100,
            voters: 12_040,
            next_cursor: "c2".into(),
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn an_empty_box_says_so() {
        let list = ListBallotsResponse { roll_size: 71, ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let one = ListBallotsResponse {
            ballots: vec![line(7, &["yes"])],
            roll_size: 71,
            voters: 1,
            ..Default::default()
        };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &one)));
    }
}
