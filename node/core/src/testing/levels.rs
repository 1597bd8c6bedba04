//! A federation of five nodes on three levels, which exchange their logs when told to.

use percole_domain::Level;
use percole_proto::v1 as pb;
use percole_sync::Relation;

use super::{
    TestNode,
    voting::{Three, set_clocks},
};
use crate::{
    duties,
    error::Error,
    service::{members, poll, unit, vote},
};

/// A group, two countries and an antenne of each, whose logs travel only with [`Tree::exchange`].
pub(crate) struct Tree {
    pub(crate) group: TestNode,
    pub(crate) fr: TestNode,
    pub(crate) be: TestNode,
    pub(crate) rennes: TestNode,
    pub(crate) liege: TestNode,
}

impl Tree {
    pub(crate) async fn new() -> Tree {
        let Three { group, fr, be } = Three::new().await;
        let rennes = TestNode::new("Rennes", Level::Antenne, 4).await;
        let liege = TestNode::new("Liège", Level::Antenne, 5).await;
        let tree = Tree { group, fr, be, rennes, liege };
        tree.fr.adopt(&tree.rennes).await;
        tree.be.adopt(&tree.liege).await;
        tree.exchange().await;
        tree
    }

    pub(crate) fn all(&self) -> [&TestNode; 5] {
        [&self.group, &self.fr, &self.be, &self.rennes, &self.liege]
    }

    /// The node above another one.
    fn above(&self, node: &TestNode) -> Option<&TestNode> {
        match node.me() {
            me if me == self.group.me() => None,
            me if me == self.rennes.me() => Some(&self.fr),
            me if me == self.liege.me() => Some(&self.be),
            _ => Some(&self.group),
        }
    }

    /// What a reader is to a writer.
    fn relation(&self, reader: &TestNode, writer: &TestNode) -> Relation {
        let is_above = |upper: &TestNode, lower: &TestNode| {
            let parent = self.above(lower);
            let grandparent = parent.and_then(|parent| self.above(parent));
            [parent, grandparent].into_iter().flatten().any(|node| node.me() == upper.me())
        };
        match self.above(writer) {
            Some(parent) if parent.me() == reader.me() => Relation::Parent,
            _ if is_above(reader, writer) => Relation::Ancestor,
            _ if is_above(writer, reader) => Relation::Descendant,
            _ => Relation::Elsewhere,
        }
    }

    /// Carries every log everywhere, by scope.
    pub(crate) async fn exchange(&self) {
        self.exchange_but(None).await;
    }

    /// The same with one node cut off.
    pub(crate) async fn exchange_but(&self, cut: Option<&TestNode>) {
        let connected = || self.all().into_iter().filter(|node| cut.is_none_or(|cut| cut.me() != node.me()));
        for writer in connected() {
            let log = writer.log().await;
            for reader in connected().filter(|reader| reader.me() != writer.me()) {
                reader.mirror(&log, self.relation(reader, writer)).await;
            }
        }
        for node in connected() {
            node.node.refresh_directory().await.unwrap();
        }
    }

    pub(crate) fn set_clocks(&self, at_us: i64) {
        set_clocks(self.all(), at_us);
    }

    /// Lets every node do what is due, and carries the news, until nothing moves any more.
    pub(crate) async fn settle(&self) {
        for _ in 0..4 {
            for node in self.all() {
                duties::carry_out(&node.node).await.unwrap();
                node.duties().await;
            }
            self.exchange().await;
        }
    }

    /// State, place and voters of every unit, as a node shows it, by name.
    pub(crate) async fn shown_at(&self, node: &TestNode, vote: &str) -> Vec<(String, String, String, u64)> {
        let detail = node.vote_detail(vote).await;
        let line = |line: pb::PollLine| (line.unit_name, line.state, line.place, line.voters);
        detail.polls.into_iter().map(line).collect()
    }
}

/// Shorthands about units that panic on a refusal; those named `try_…` do not.
impl TestNode {
    /// Registers a unit: the node's own, later a part of it; gives its id.
    pub(crate) async fn unit(&self, name: &str, first: &str) -> String {
        let request = pb::RegisterUnitRequest {
            key: self.new_key(),
            name: name.to_owned(),
            level: percole_proto::event::v1::Level::Antenne.into(),
            languages: vec!["fr".to_owned()],
            first: first.to_owned(),
            ..Default::default()
        };
        ask!(self, unit::register, request).unwrap().subject
    }

    /// Members of an antenne with these numbers, who belong to the unit that is called so.
    pub(crate) async fn members_of(&self, antenne: &str, numbers: std::ops::RangeInclusive<u64>) {
        let mut csv = "number,name,category,antenne\n".to_owned();
        numbers.for_each(|number| csv.push_str(&format!("{number},Membre {number},user,{antenne}\n")));
        let answer = self.import_members(&csv, members::Mode::Link).await;
        assert_eq!(answer.errors, []);
    }

    pub(crate) async fn try_join_for(&self, vote: &str, unit: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::JoinVoteRequest {
            key: self.new_key(),
            vote: vote.to_owned(),
            unit: unit.to_owned(),
            ..Default::default()
        };
        ask!(self, poll::join, request)
    }

    /// Opens a vote for all below, with these units apart.
    pub(crate) async fn open_vote_apart(&self, apart: &[&str]) -> String {
        let apart = apart.iter().map(ToString::to_string).collect();
        ask!(self, vote::open, pb::OpenVoteRequest { apart, ..self.vote_request() }).unwrap().subject
    }
}
