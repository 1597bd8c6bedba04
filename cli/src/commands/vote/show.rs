//! `percole vote show`.

use percole_proto::v1::{GetVoteRequest, PollLine, VoteDetail};
use serde_json::{Value, json};

use super::list;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::{Table, facts};
use crate::output::words::{clean, clean_paragraph, grouped, moment};
use crate::session::Session;

/// Show a vote: question, rule in plain sentences, and how each node stands
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Show the rule as it is frozen, in TOML
    #[arg(long)]
    rule: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let vote = node.vote_id(&self.vote).await?;
        let request = GetVoteRequest { vote, language: session.language() };
        let detail = node.ask(async |node| node.vote().get(request.clone()).await).await?;
        let mut parts = vec![head(&detail), clean_paragraph(&detail.question)];
        match self.rule {
            true => parts.push(clean_paragraph(&detail.rule_toml)),
            false => parts.push(rule(&detail)),
        }
        parts.push(polls(&detail.polls, session.screen.width()));
        parts.retain(|part| !part.is_empty());
        Ok(Answer::asked(document(&detail), parts.join("\n\n")))
    }
}

fn head(detail: &VoteDetail) -> String {
    let vote = detail.line.clone().unwrap_or_default();
    facts([
        ("title", vote.title.clone()),
        ("id", vote.id.clone()),
        ("state", vote.state.clone()),
        ("result", vote.result.clone()),
        ("opened by", vote.opener_name.clone()),
        ("ballots", format!("{} until {}", moment(vote.opens_us), moment(vote.closes_us))),
        ("certificates", format!("until {}", moment(vote.report_by_us))),
        ("recommendation", detail.text.clone().map(|text| text.title).unwrap_or_default()),
        ("its id", detail.recommendation.clone()),
        ("rule", hex::encode(&detail.rule_hash)),
    ])
}

fn rule(detail: &VoteDetail) -> String {
    detail.rule_sentences.iter().map(|sentence| clean(sentence)).collect::<Vec<_>>().join("\n")
}

fn polls(polls: &[PollLine], width: Option<u16>) -> String {
    let mut table = Table::new(&["node", "state", ">roll", ">voters", ">yes", ">no", ">abstain", "reason"]);
    for poll in polls {
        let counted = |votes: u64| if poll.counted { grouped(votes) } else { "-".to_owned() };
        let voters = if poll.counted || poll.own { grouped(poll.voters) } else { "-".to_owned() };
        let name = if poll.own { format!("{} (here)", poll.node_name) } else { poll.node_name.clone() };
        let roll = if poll.roll_size == 0 { "-".to_owned() } else { grouped(poll.roll_size) };
        table.row([
            name,
            poll.state.clone(),
            roll,
            voters,
            counted(poll.yes),
            counted(poll.no),
            counted(poll.abstain),
            poll.reason.clone(),
        ]);
    }
    table.render(width, "No node takes part.")
}

fn document(detail: &VoteDetail) -> Value {
    let mut document = list::document(&detail.line.clone().unwrap_or_default());
    let more = json!({
        "question": detail.question,
        "language": detail.language,
        "recommendation": json::text(&detail.recommendation),
        "text": detail.text.as_ref().map(json::recommendation_text),
        "rule_toml": detail.rule_toml,
        "rule_hash": hex::encode(&detail.rule_hash),
        "rule_sentences": detail.rule_sentences,
        "polls": detail.polls.iter().map(poll_document).collect::<Vec<_>>(),
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut document, more) {
        all.extend(more);
    }
    document
}

fn poll_document(poll: &PollLine) -> Value {
    let counted = |votes: u64| poll.counted.then_some(votes);
    json!({
        "node": poll.node,
        "node_name": poll.node_name,
        "own": poll.own,
        "state": poll.state,
        "roll_size": poll.roll_size,
        "voters": (poll.counted || poll.own).then_some(poll.voters),
        "counted": poll.counted,
        "yes": counted(poll.yes),
        "no": counted(poll.no),
        "abstain": counted(poll.abstain),
        "reason": json::text(&poll.reason),
    })
}
