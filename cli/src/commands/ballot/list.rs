//! `percole ballot list`.

use percole_proto::v1::{BallotLine, ListBallotsRequest};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{grouped, moment};
use crate::session::Session;

/// List the ballots of this node's poll
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// How many to show
    #[arg(long, default_value = "100")]
    limit: u32,
    /// Go on after this number of the roll
    #[arg(long, default_value = "0", hide_default_value = true, value_name = "ROLL NUMBER")]
    after: u64,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let vote = node.vote_id(&self.vote).await?;
        let request = ListBallotsRequest { vote, limit: self.limit, after_roll_number: self.after };
        let list = node.ask(async |node| node.poll().list_ballots(request.clone()).await).await?;
        let mut table = Table::new(&[">roll no", "member", "category", "choice", "cast", ">cast again"]);
        for ballot in &list.ballots {
            table.row([
                ballot.roll_number.to_string(),
                ballot.member.clone(),
                ballot.category.clone(),
                json::choice(ballot.choice()).to_owned(),
                moment(ballot.cast_us),
                ballot.changes.to_string(),
            ]);
        }
        let ballots: Vec<Value> = list.ballots.iter().map(document).collect();
        let answer = Answer::asked(
            json!({ "ballots": ballots, "roll_size": list.roll_size, "voters": list.voters }),
            table.render(session.screen.width(), "No ballots are in the box."),
        );
        let turnout =
            format!("{} of {} on the roll have voted.", grouped(list.voters), grouped(list.roll_size));
        let answer = answer.note(turnout);
        Ok(match list.ballots.last() {
            Some(last) if list.ballots.len() as u64 == u64::from(self.limit) => {
                answer.note(format!("--after {} goes on.", last.roll_number))
            }
            _ => answer,
        })
    }
}

fn document(ballot: &BallotLine) -> Value {
    json!({
        "roll_number": ballot.roll_number,
        "member": ballot.member,
        "category": json::text(&ballot.category),
        "choice": json::choice(ballot.choice()),
        "cast": json::moment(ballot.cast_us),
        "changes": ballot.changes,
    })
}
