//! `percole ballot mine`.

use percole_domain::poll::BoothState;
use percole_proto::v1::{GetOwnBallotRequest, ListOwnBallotsRequest, ListOwnBallotsResponse, OwnBallot};
use percole_words::{cli_ballot, documents as columns};

use crate::commands::Answered;
use crate::commands::page::{Part, paged};
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, Title, numbers};
use crate::output::words::clean;
use crate::session::Session;

/// Show one's own place on the rolls, and one's own ballots, with a person's token
///
/// Says how each ballot was understood, and where it stands in the node's log: `percole log proof` gives a proof of that event.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix [default: every vote on whose roll one is]
    vote: Option<String>,
    #[command(flatten)]
    part: Part,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = match self.vote {
            Some(vote) => {
                let own = ask!(node.poll().get_own_ballot(GetOwnBallotRequest { vote }))?;
                ListOwnBallotsResponse { ballots: vec![own], next_cursor: String::new() }
            }
            None => {
                let ask = async |limit, cursor| {
                    let request = ListOwnBallotsRequest { open: false, limit, cursor };
                    node.ask(async |node| node.poll().list_own_ballots(request.clone()).await).await
                };
                self.part.read(ask).await?
            }
        };
        Ok(listed(session.reader(), &list))
    }
}

paged!(ListOwnBallotsResponse: ballots);

fn listed(reader: Reader, list: &ListOwnBallotsResponse) -> Answer {
    let titles: [Title; 7] = [
        cli_ballot::title_vote().into(),
        cli_ballot::title_booth().into(),
        numbers(cli_ballot::title_roll_number()),
        columns::column_category().into(),
        columns::column_choice().into(),
        cli_ballot::title_cast().into(),
        numbers(cli_ballot::title_event()),
    ];
    let row = |own: &OwnBallot| {
        let answers = own.answers.iter().map(|answer| super::answer(reader, answer));
        let event = own.receipt.as_ref().map(|receipt| receipt.index.to_string());
        [
            clean(&own.title),
            reader.word::<BoothState>(&own.standing),
            if own.roll_number == 0 { String::new() } else { own.roll_number.to_string() },
            clean(&own.category),
            answers.collect::<Vec<_>>().join("; "),
            if own.cast_us == 0 { String::new() } else { reader.moment(own.cast_us) },
            event.unwrap_or_default(),
        ]
    };
    let table = reader.table(titles, list.ballots.iter().map(row), &cli_ballot::on_no_roll());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::EventReceipt;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn own_ballots_are_listed_with_where_they_stand() {
        let open = OwnBallot {
            title: "Budget participatif".into(),
            standing: "open".into(),
            roll_number: 18,
            category: "travailleurs".into(),
            answers: vec!["yes".into(), "3 > 1 = 2".into()],
            cast_us: NOW_US,
            receipt: Some(EventReceipt { index: 412, ..EventReceipt::default() }),
            ..OwnBallot::default()
        };
        let without =
            OwnBallot { title: "Statuts".into(), standing: "off_roll".into(), ..OwnBallot::default() };
        let list = ListOwnBallotsResponse { ballots: vec![open, without], next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let none = ListOwnBallotsResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none)));
    }
}
