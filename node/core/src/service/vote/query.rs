//! What a node sees of votes: lists and details.

use std::collections::HashMap;

use percole_domain::{
    Timestamp,
    vote::{Vote, VotePhase},
};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx, ballots,
    polls::{self, PollRow},
    votes::{self, TallyRow, VoteRow},
};
use percole_voting::decide::Rule;
use prost::Message;

use super::load;
use crate::{
    apply::vote::{status, vote},
    directory::Directory,
    error::Error,
    node::Node,
    service::request,
    tallying,
};

/// All votes known here.
///
/// # Errors
/// The database's error.
pub async fn list(node: &Node) -> Result<pb::ListVotesResponse, Error> {
    let mut tx = node.read().await?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let mut lines = Vec::new();
    for row in votes::all(&mut tx).await? {
        lines.push(line(&row, &vote(&row)?, &directory, now));
    }
    Ok(pb::ListVotesResponse { votes: lines })
}

/// A vote in a line, as it stands at `now`.
pub(super) fn line(
    row: &VoteRow,
    vote: &Vote<NodeId>,
    directory: &Directory,
    now: Timestamp,
) -> pb::VoteLine {
    pb::VoteLine {
        id: row.subject.to_string(),
        opener: row.subject.origin.to_string(),
        opener_name: directory.name_of(&row.subject.origin),
        title: row.title.clone(),
        state: vote.phase(now).to_string(),
        opens_us: row.opens_us,
        closes_us: row.closes_us,
        report_by_us: row.report_by_us,
        result: row.declared.as_ref().map(|declared| declared.result.clone()).unwrap_or_default(),
    }
}

/// One vote with its rule in plain sentences and the polls of all participants.
///
/// # Errors
/// `NotFound` for an unknown vote, `InvalidArgument` for a language that rules are not printed in.
pub async fn show(node: &Node, request: pb::GetVoteRequest) -> Result<pb::VoteDetail, Error> {
    let subject = request::read_subject("vote", &request.vote)?;
    let mut tx = node.read().await?;
    let row = load(&mut tx, &subject).await?;
    let lang = tallying::language(&request.language, &row.language)?;
    let vote = vote(&row)?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let polls = Polls::load(&mut tx, &subject, node.me()).await?;
    let polls = vote.participants().map(|participant| polls.line(*participant, &directory)).collect();
    Ok(pb::VoteDetail {
        line: Some(line(&row, &vote, &directory, now)),
        question: row.question,
        language: row.language,
        recommendation: row.recommendation,
        text: row.text.and_then(|text| ev::RecommendationText::decode(text.as_slice()).ok()),
        rule_sentences: match Rule::from_toml(&row.rule_toml) {
            Ok(rule) => rule.sentences(lang),
            Err(problems) => vec![format!("this version of percole cannot read the rule: {problems}")],
        },
        rule_toml: row.rule_toml,
        rule_hash: row.rule_hash.to_vec(),
        polls,
        note: if vote.phase(now) == VotePhase::Cancelled { row.note } else { String::new() },
    })
}

/// The polls of a vote and what became of their tallies.
struct Polls {
    me: NodeId,
    polls: HashMap<NodeId, PollRow>,
    tallies: HashMap<NodeId, TallyRow>,
    own_voters: u64,
}

impl Polls {
    async fn load(tx: &mut Tx, vote: &SubjectId, me: NodeId) -> Result<Polls, Error> {
        let polls: HashMap<NodeId, PollRow> =
            polls::of_vote(tx, vote).await?.into_iter().map(|poll| (poll.subject.origin, poll)).collect();
        let tallies = votes::tallies(tx, vote).await?.into_iter().map(|tally| (tally.node, tally)).collect();
        let own_voters = match polls.get(&me) {
            Some(poll) if poll.state == "joined" => ballots::voters(tx, &poll.subject).await?,
            _ => 0,
        };
        Ok(Polls { me, polls, tallies, own_voters })
    }

    fn line(&self, node: NodeId, directory: &Directory) -> pb::PollLine {
        let mut line = pb::PollLine {
            node: node.to_string(),
            node_name: directory.name_of(&node),
            state: "asked".to_owned(),
            own: node == self.me,
            ..pb::PollLine::default()
        };
        if let Some(poll) = self.polls.get(&node) {
            line.state = poll.state.clone();
            line.reason = poll.note.clone();
            line.roll_size = poll.roll.size;
            line.voters =
                if line.own && poll.state == "joined" { self.own_voters } else { poll.counts.voters };
            (line.yes, line.no, line.abstain) = (poll.counts.yes, poll.counts.no, poll.counts.abstain);
        }
        if let Some(tally) = self.tallies.get(&node) {
            line.counted = tally.status == status::INCLUDED;
            line.state = if line.counted { "included" } else { "excluded" }.to_owned();
            if !line.counted {
                line.reason = format!("{}: {}", tally.status, tally.reason);
            }
        }
        line
    }
}
