//! `percole vote list`.

use percole_proto::v1::{ListVotesRequest, VoteLine};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{moment, short};
use crate::session::Session;

/// List votes, opened here or at the parent
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let list = node.ask(async |node| node.vote().list(ListVotesRequest::default()).await).await?;
        let (calls, others): (Vec<_>, Vec<_>) = list.votes.iter().partition(|vote| vote.calls);
        let votes: Vec<Value> = list.votes.iter().map(document).collect();
        let width = session.screen.width();
        let mut text = table(&calls).render(width, "No votes: `percole vote open` opens one.");
        if !others.is_empty() {
            text.push_str("\n\nOpened by nodes that are not above this one; to take part, name who asks (`percole vote join … --opener NODE`):\n");
            text.push_str(&table(&others).render(width, ""));
        }
        Ok(Answer::asked(json!({ "votes": votes }), text))
    }
}

/// Votes, who asks first.
fn table(votes: &[&VoteLine]) -> Table {
    let mut table = Table::new(&["opened by", "id", "title", "state", "opens", "closes", "result"]);
    for vote in votes {
        table.row([
            vote.opener_name.clone(),
            short(&vote.id),
            vote.title.clone(),
            vote.state.clone(),
            moment(vote.opens_us),
            moment(vote.closes_us),
            if vote.result.is_empty() { "-".to_owned() } else { vote.result.clone() },
        ]);
    }
    table
}

/// A vote as a part of JSON documents.
pub(super) fn document(vote: &VoteLine) -> Value {
    json!({
        "id": vote.id,
        "opener": vote.opener,
        "opener_name": vote.opener_name,
        "calls": vote.calls,
        "title": vote.title,
        "state": vote.state,
        "opens": json::moment(vote.opens_us),
        "closes": json::moment(vote.closes_us),
        "report_by": json::moment(vote.report_by_us),
        "result": json::text(&vote.result),
    })
}
