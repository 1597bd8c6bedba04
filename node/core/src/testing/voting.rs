//! Requests of voting as tests make them, and a federation of three nodes that exchange their logs when told to.

use futures::StreamExt;
use percole_domain::{Level, poll::Choice};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_sync::Relation;
use percole_words::Lang;

use super::{DAY_US, START_US, TestNode};
use crate::{
    access::{Asked, Caller},
    apply::{Payload, poll::poll_subject},
    duties,
    error::Error,
    participants::whole,
    service::{ballot, members, poll, vote},
};

/// An hour in microseconds.
pub(crate) const HOUR_US: i64 = 3_600_000_000;
/// When votes of tests take ballots, and until when they take certificates.
pub(crate) const OPENS_US: i64 = START_US + HOUR_US;
pub(crate) const CLOSES_US: i64 = START_US + DAY_US;
pub(crate) const REPORT_BY_US: i64 = START_US + 2 * DAY_US;

/// More yes than no overall and in two of two nodes, with a tenth of the roll in each; declared as soon as it is complete.
pub(crate) fn rule() -> String {
    patient_rule().replace("[treatment]\n", "[treatment]\ndeclare = \"when-complete\"\n")
}

/// The same, declared when reporting ends.
pub(crate) fn patient_rule() -> String {
    percole_voting::decide::ready::text("franco-belgian-double-majority").unwrap().to_owned()
}

/// The poll of a node that takes part as a whole.
pub(crate) fn whole_poll(node: NodeId, vote: &SubjectId) -> SubjectId {
    poll_subject(node, vote, &whole(node))
}

/// Nodes that a vote asks as a whole.
pub(crate) fn asked(nodes: &[NodeId]) -> Vec<ev::Participant> {
    let asked = |node: &NodeId| ev::Participant {
        unit: whole(*node).to_string(),
        host: node.to_string(),
        ..ev::Participant::default()
    };
    nodes.iter().map(asked).collect()
}

/// The usual rule, by which a vote may be extended.
pub(crate) fn extensible_rule() -> String {
    rule().replace("[treatment]\n", "[treatment]\nextend = \"allowed\"\n")
}

/// The usual rule, with what becomes of polls in which fewer than five voted.
pub(crate) fn rule_for_few(polls: &str) -> String {
    rule().replace("[small_numbers]\n", &format!("[small_numbers]\npolls = \"{polls}\"\n"))
}

/// A question to be answered with yes, no or abstention.
pub(crate) fn yes_no() -> ev::Question {
    ev::Question { method: "yes-no".to_owned(), options: 3, ..Default::default() }
}

/// What one question and its options are called.
pub(crate) fn wording(text: &str, options: &[&str]) -> ev::Wording {
    ev::Wording { questions: vec![words(text, options, &[])] }
}

/// What a question, its options and its grades are called, in every language the same.
pub(crate) fn words(text: &str, options: &[&str], grades: &[&str]) -> ev::QuestionWords {
    let local = |text: &&str| ev::LocalTexts {
        texts: vec![ev::LocalText { language: String::new(), text: (*text).to_owned() }],
    };
    ev::QuestionWords {
        text: Some(local(&text)),
        options: options.iter().map(local).collect(),
        grades: grades.iter().map(local).collect(),
    }
}

/// A register of so many users, the first five of them staff; numbers from 1.
pub(crate) fn register(size: usize) -> String {
    let mut csv = "number,name,category,antenne,language,email\n".to_owned();
    for number in 1..=size {
        let category = if number <= 5 { "staff" } else { "user" };
        csv.push_str(&format!("{number},Membre {number},{category},Namur,fr,m{number}@example.org\n"));
    }
    csv
}

/// Sets the clocks of some nodes.
pub(crate) fn set_clocks<'a>(nodes: impl IntoIterator<Item = &'a TestNode>, at_us: i64) {
    for node in nodes {
        node.clock.advance(at_us - node.now_us());
    }
}

/// A group and its two national nodes, whose logs travel only with [`Three::exchange`].
pub(crate) struct Three {
    pub(crate) group: TestNode,
    pub(crate) fr: TestNode,
    pub(crate) be: TestNode,
}

impl Three {
    pub(crate) async fn new() -> Three {
        let group = TestNode::new("Groupe", Level::Group, 1).await;
        let fr = TestNode::new("France", Level::National, 2).await;
        let be = TestNode::new("Belgique", Level::National, 3).await;
        group.adopt(&fr).await;
        group.adopt(&be).await;
        let three = Three { group, fr, be };
        three.exchange().await;
        three
    }

    /// A vote of the group, known to all and joined by both, each with a register of 20 members.
    pub(crate) async fn with_joined_vote() -> (Three, String) {
        Three::with_vote_under(rule()).await
    }

    /// The same under another rule.
    pub(crate) async fn with_vote_under(rule_toml: String) -> (Three, String) {
        let three = Three::new().await;
        let request = pb::OpenVoteRequest { rule_toml, ..three.group.vote_request() };
        let vote = ask!(three.group, vote::open, request).unwrap().subject;
        three.exchange().await;
        for node in [&three.fr, &three.be] {
            node.register(20).await;
            node.try_join(&vote).await.unwrap();
        }
        three.exchange().await;
        (three, vote)
    }

    /// Carries every log everywhere, by scope.
    pub(crate) async fn exchange(&self) {
        self.exchange_with_group(&self.fr).await;
        self.exchange_with_group(&self.be).await;
        self.exchange_with_group(&self.fr).await;
    }

    /// Carries the logs between one national node and the group, which relays its sibling's.
    pub(crate) async fn exchange_with_group(&self, node: &TestNode) {
        self.group.mirror(&node.log().await, Relation::Parent).await;
        node.mirror(&self.group.log().await, Relation::Descendant).await;
        let sibling = if node.me() == self.fr.me() { &self.be } else { &self.fr };
        let held = self.group.mirrored(&sibling.node.identity.origin).await;
        if held > 0 {
            node.mirror_to(&sibling.log().await, Relation::Elsewhere, held).await;
        }
    }

    pub(crate) fn all(&self) -> [&TestNode; 3] {
        [&self.group, &self.fr, &self.be]
    }

    pub(crate) fn set_clocks(&self, at_us: i64) {
        set_clocks(self.all(), at_us);
    }

    /// Lets every node do what is due, and carries the news, until nothing moves any more.
    pub(crate) async fn settle(&self) {
        for _ in 0..4 {
            for node in self.all() {
                node.duties().await;
            }
            self.exchange().await;
        }
    }
}

/// Shorthands that panic on a refusal; those named `try_…` do not.
impl TestNode {
    /// Entries of a log that this node holds.
    pub(crate) async fn mirrored(&self, origin: &percole_merkle::Origin) -> u64 {
        let mut tx = self.node.read().await.unwrap();
        percole_store::logs::by_origin(&mut tx, origin).await.unwrap().map_or(0, |head| head.size)
    }

    /// Kinds of the events in its own log, in order.
    pub(crate) async fn kinds(&self) -> Vec<String> {
        let log = self.log().await;
        let kind = |entry: &percole_sync::StoredEntry| {
            let leaf = entry.leaf.as_deref().unwrap();
            percole_merkle::LeafHeader::decode(leaf).unwrap().kind.as_str().to_owned()
        };
        log.entries.iter().map(kind).collect()
    }

    /// Roll number and first answer of every ballot in its own log, in order.
    pub(crate) async fn ballot_events(&self) -> Vec<(u64, Vec<u32>)> {
        let log = self.log().await;
        let ballot = |entry: &percole_sync::StoredEntry| {
            let header = percole_merkle::LeafHeader::decode(entry.leaf.as_deref()?).unwrap();
            if header.kind.as_str() != ev::BallotCast::KIND.name {
                return None;
            }
            let ballot: ev::BallotCast =
                prost::Message::decode(entry.body.as_ref()?.payload.as_slice()).unwrap();
            Some((ballot.roll_number, ballot.answers[0].values.clone()))
        };
        log.entries.iter().filter_map(ballot).collect()
    }

    /// The newest event of its own log, which is a ballot.
    pub(crate) async fn newest_ballot(&self) -> ev::BallotCast {
        let log = self.log().await;
        let body = log.entries.last().unwrap().body.as_ref().unwrap();
        prost::Message::decode(body.payload.as_slice()).unwrap()
    }

    pub(crate) async fn duties(&self) {
        while duties::carry_out(&self.node).await.unwrap() == Some(self.now_us()) {}
    }

    pub(crate) async fn import_members(&self, csv: &str, mode: members::Mode) -> pb::ImportMembersResponse {
        let (file, asked) = (csv.as_bytes().to_vec(), Default::default());
        members::import(
            &self.node,
            super::operator(),
            members::Import { file, mode, asked, locale: Lang::En.into() },
        )
        .await
        .unwrap()
    }

    pub(crate) async fn register(&self, size: usize) {
        let answer = self.import_members(&register(size), members::Mode::Write).await;
        assert_eq!(answer.errors, []);
    }

    pub(crate) fn vote_request(&self) -> pb::OpenVoteRequest {
        pb::OpenVoteRequest {
            key: self.new_key(),
            title: "Budget participatif".to_owned(),
            questions: vec![yes_no()],
            wording: Some(wording("Smart alloue-t-elle un budget participatif au niveau local ?", &[])),
            language: "fr".to_owned(),
            rule_toml: rule(),
            opens_us: OPENS_US,
            closes_us: CLOSES_US,
            report_by_us: REPORT_BY_US,
            ..Default::default()
        }
    }

    pub(crate) async fn open_vote(&self) -> String {
        ask!(self, vote::open, self.vote_request()).unwrap().subject
    }

    pub(crate) async fn open_vote_for(&self, participants: &[NodeId]) -> String {
        let participants = participants.iter().map(ToString::to_string).collect();
        ask!(self, vote::open, pb::OpenVoteRequest { participants, ..self.vote_request() }).unwrap().subject
    }

    pub(crate) async fn try_cancel(&self, vote: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::CancelVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            reason: "la question était fausse".to_owned(),
            ..Default::default()
        };
        ask!(self, vote::cancel, request)
    }

    pub(crate) async fn try_extend(&self, vote: &str, closes_us: i64) -> Result<pb::EventReceipt, Error> {
        let request = pb::ExtendVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            closes_us,
            reason: "la poste est en grève".to_owned(),
            ..Default::default()
        };
        ask!(self, vote::extend, request)
    }

    pub(crate) async fn try_join(&self, vote: &str) -> Result<pb::EventReceipt, Error> {
        self.try_join_with(vote, &[]).await
    }

    pub(crate) async fn try_join_with(
        &self,
        vote: &str,
        categories: &[&str],
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::JoinVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            categories: categories.iter().map(ToString::to_string).collect(),
            ..Default::default()
        };
        ask!(self, poll::join, request)
    }

    /// Joins, and says that paper is handed out after the closing.
    pub(crate) async fn try_join_with_paper(&self, vote: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::JoinVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            paper: true,
            ..Default::default()
        };
        ask!(self, poll::join, request)
    }

    pub(crate) async fn try_hand_out(&self, vote: &str, members: &[&str]) -> Result<pb::EventReceipt, Error> {
        let request = pb::HandOutPaperRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            members: members.iter().map(ToString::to_string).collect(),
            ..Default::default()
        };
        ask!(self, ballot::hand_out, request)
    }

    pub(crate) async fn try_count_paper(
        &self,
        vote: &str,
        file: &str,
        dry_run: bool,
    ) -> Result<pb::CountPaperResponse, Error> {
        let request = pb::CountPaperRequest {
            vote: vote.to_owned(),
            file: file.as_bytes().to_vec(),
            dry_run,
            ..Default::default()
        };
        let asked = Asked::new(Caller::Local, "PollService/count_paper", self.new_key(), None, &request)?;
        ballot::count_paper(&self.node, asked, request, Lang::En.into()).await
    }

    /// Counts the papers again: with a reason as whoever sits at the node, without one as another operator who confirms.
    pub(crate) async fn try_correct(
        &self,
        vote: &str,
        file: &str,
        reason: Option<&str>,
    ) -> Result<pb::CountPaperResponse, Error> {
        let caller = match reason {
            Some(_) => Caller::Local,
            None => Caller::Operator {
                id: "2".to_owned(),
                name: "assesseur".to_owned(),
                role: percole_domain::Role::Secretary,
            },
        };
        self.try_correct_as(caller, vote, file, reason).await
    }

    /// The same by some caller.
    pub(crate) async fn try_correct_as(
        &self,
        caller: Caller,
        vote: &str,
        file: &str,
        reason: Option<&str>,
    ) -> Result<pb::CountPaperResponse, Error> {
        let request = pb::CountPaperRequest {
            vote: vote.to_owned(),
            file: file.as_bytes().to_vec(),
            reason: reason.unwrap_or_default().to_owned(),
            confirm: reason.is_none(),
            ..Default::default()
        };
        let asked = Asked::new(caller, "PollService/count_paper", self.new_key(), None, &request)?;
        ballot::count_paper(&self.node, asked, request, Lang::En.into()).await
    }

    pub(crate) async fn try_decline(&self, vote: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::DeclineVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, poll::decline, request)
    }

    pub(crate) async fn try_withdraw_ballot(
        &self,
        vote: &str,
        member: &str,
        reason: &str,
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::WithdrawBallotRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            member: member.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, ballot::withdraw, request)
    }

    pub(crate) async fn try_cast(
        &self,
        vote: &str,
        member: &str,
        choice: Choice,
    ) -> Result<pb::EventReceipt, Error> {
        self.try_answer(vote, member, &[choice.as_str()]).await
    }

    pub(crate) async fn try_answer(
        &self,
        vote: &str,
        member: &str,
        answers: &[&str],
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::CastBallotRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            member: member.to_owned(),
            answers: answers.iter().map(ToString::to_string).collect(),
            ..Default::default()
        };
        Ok(ask!(self, ballot::cast, request)?.receipt.unwrap())
    }

    /// Casts so many ballots of each kind, by the members with the first numbers.
    pub(crate) async fn cast_many(&self, vote: &str, yes: usize, no: usize, abstain: usize) {
        let choices = [(yes, Choice::Yes), (no, Choice::No), (abstain, Choice::Abstain)];
        let choices = choices.into_iter().flat_map(|(count, choice)| std::iter::repeat_n(choice, count));
        for (number, choice) in (1..).zip(choices) {
            self.try_cast(vote, &number.to_string(), choice).await.unwrap();
        }
    }

    /// The progress messages of an import.
    pub(crate) async fn try_import_ballots(
        &self,
        vote: &str,
        csv: &str,
    ) -> Result<Vec<pb::ImportBallotsResponse>, Error> {
        let import = ballot::Import {
            vote: vote.to_owned(),
            unit: String::new(),
            file: csv.as_bytes().to_vec(),
            others: Default::default(),
            mode: ballot::Mode::Take,
            locale: Lang::En.into(),
        };
        let asked = Asked::unnamed(Caller::Local, None)?;
        let stream = ballot::import(self.node.clone(), asked, import).await?;
        Ok(stream.map(Result::unwrap).collect().await)
    }

    pub(crate) async fn vote_detail(&self, vote: &str) -> pb::VoteDetail {
        let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
        look!(self, vote::show, request).unwrap()
    }

    pub(crate) async fn outcome(&self, vote: &str) -> pb::OutcomeDetail {
        let request =
            pb::GetOutcomeRequest { vote: vote.to_owned(), language: "en".to_owned(), working: false };
        look!(self, vote::outcome, request).unwrap()
    }

    /// State of each participant's poll as this node sees it, with its reason, in the order asked for.
    pub(crate) async fn poll_states(&self, vote: &str, nodes: &[&TestNode]) -> Vec<(String, String)> {
        let detail = self.vote_detail(vote).await;
        let state = |node: &&TestNode| {
            let line = detail.polls.iter().find(|line| line.node == node.me().to_string()).unwrap();
            (line.state.clone(), line.reason.clone())
        };
        nodes.iter().map(state).collect()
    }
}
