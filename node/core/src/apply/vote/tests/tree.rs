//! Certificates of units on three levels in the hands of an opener who cheats: cut, doubled, swapped or altered, each is refused by
//! name; and a unit that its country does not list is not counted unnoticed.

use percole_domain::poll::Choice;

use super::*;
use crate::{
    participants::{Participant, of_row},
    testing::{TestNode, levels::Tree, voting::HOUR_US},
};

/// A vote on three levels whose polls are certified, and the opener's log in the hands of someone who cheats. Belgium looks at it.
struct CheatingTree {
    tree: Tree,
    vote: SubjectId,
    log: TestLog,
    units: Vec<Participant>,
}

impl CheatingTree {
    /// Rennes is on the list of France, or joined so late that it is not.
    async fn new(listed: bool) -> CheatingTree {
        let tree = Tree::new().await;
        let vote = tree.group.open_vote().await;
        tree.exchange().await;
        for node in [&tree.fr, &tree.be, &tree.rennes] {
            node.register(20).await;
        }
        tree.set_clocks(OPENS_US - HOUR_US / 2);
        tree.rennes.try_join(&vote).await.unwrap();
        if listed {
            tree.exchange().await;
        }
        tree.set_clocks(OPENS_US);
        tree.fr.try_join(&vote).await.unwrap();
        tree.be.try_join(&vote).await.unwrap();
        tree.exchange().await;
        for (node, yes) in [(&tree.fr, 8), (&tree.be, 5)] {
            node.cast_many(&vote, yes, 3, 0).await;
        }
        assert_eq!(tree.rennes.try_cast(&vote, "1", Choice::Yes).await.is_ok(), listed);
        tree.set_clocks(CLOSES_US);
        for node in [&tree.fr, &tree.be, &tree.rennes] {
            node.duties().await;
        }
        tree.exchange().await;
        let vote: SubjectId = vote.parse().unwrap();
        let mut tx = tree.be.node.read().await.unwrap();
        let row = rows::get::<VoteRow>(&mut tx, &vote).await.unwrap().unwrap();
        drop(tx);
        let mut log = tree.group.log().await;
        log.claimed_us = CLOSES_US;
        CheatingTree { vote, log, units: of_row(&row).unwrap(), tree }
    }

    fn unit(&self, node: &TestNode) -> Participant {
        self.units.iter().find(|unit| unit.host == node.me()).cloned().unwrap()
    }

    fn write(&mut self, kind: &'static str, causes: Vec<EventRef>, payload: &impl Message) {
        let (subject, payload) = (self.vote, payload.encode_to_vec());
        self.log.push(Forged { kind, subject, scope: Scope::Subtree, causes, payload });
    }

    /// The inclusion of a node's certificate as its opener may write it.
    async fn inclusion(&self, node: &TestNode) -> (EventRef, ev::TallyIncluded) {
        let log = node.log().await;
        let certificate = log.newest(ev::TallyCertified::KIND.name);
        let size = certificate.index + 1;
        let payload = ev::TallyIncluded {
            act: None,
            origin: certificate.origin.to_string(),
            index: certificate.index,
            leaf_hash: certificate.leaf_hash.0.to_vec(),
            size,
            root: log.root(size).0.to_vec(),
            replaces: Vec::new(),
            unit: self.unit(node).unit.to_string(),
        };
        (certificate, payload)
    }

    async fn refused(&self) -> Vec<String> {
        self.tree.be.mirror(&self.log, Relation::Descendant).await;
        self.tree.be.assert_rebuilds().await;
        self.tree.be.violations().await.into_iter().map(|(_, reason)| reason).collect()
    }
}

#[tokio::test]
async fn certificates_cut_doubled_swapped_or_altered_are_refused_by_name() {
    let mut cheating = CheatingTree::new(true).await;
    let mut expected = Vec::new();
    for turn in 0..3 {
        let nodes = [&cheating.tree.fr, &cheating.tree.rennes, &cheating.tree.be];
        let (own, other) = (nodes[turn], nodes[(turn + 1) % 3]);
        let (certificate, right) = cheating.inclusion(own).await;
        let (of_other, _) = cheating.inclusion(other).await;
        let others_unit = cheating.unit(other).unit.to_string();
        let names = (own.me().short().to_string(), other.me().short().to_string());
        // Swapped: under the name of another unit, and another unit's under this name.
        let swapped = ev::TallyIncluded { unit: others_unit, ..right.clone() };
        cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &swapped);
        expected.push(format!("another poll than that of node {}", names.1));
        cheating.write(ev::TallyIncluded::KIND.name, vec![of_other], &right);
        expected.push("does not rest on".to_owned());
        // Altered: another leaf, another place. Cut: a log that ends before it.
        for wrong in [
            ev::TallyIncluded { leaf_hash: vec![7; 32], ..right.clone() },
            ev::TallyIncluded { index: right.index - 1, ..right.clone() },
            ev::TallyIncluded { size: right.index, ..right.clone() },
        ] {
            cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &wrong);
            expected.push("does not rest on".to_owned());
        }
        // Doubled.
        cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &right);
        cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &right);
        expected.push(format!("node {} is accounted for already", names.0));
        // Nobody's.
        let stranger = ev::TallyIncluded { unit: whole(NodeId([9; 32])).to_string(), ..right };
        cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &stranger);
        expected.push("is not asked to take part".to_owned());
    }
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_refused(&cheating.refused().await, &expected);
}

#[tokio::test]
async fn a_unit_that_is_listed_is_not_left_out_as_missing_on_the_list() {
    let mut cheating = CheatingTree::new(true).await;
    let joined = cheating.tree.fr.log().await.newest(ev::PollJoined::KIND.name);
    let payload = ev::TallyExcluded {
        act: None,
        unit: cheating.unit(&cheating.tree.rennes).unit.to_string(),
        status: "unlisted".to_owned(),
        reason: "une raison".to_owned(),
    };
    cheating.write(ev::TallyExcluded::KIND.name, vec![joined], &payload);
    cheating.write(ev::TallyExcluded::KIND.name, vec![], &payload);
    assert_refused(&cheating.refused().await, &["nothing shows", "nothing shows"]);
}

#[tokio::test]
async fn a_unit_that_is_not_listed_is_not_counted_unnoticed() {
    let mut cheating = CheatingTree::new(false).await;
    for of in 0..3 {
        let nodes = [&cheating.tree.fr, &cheating.tree.rennes, &cheating.tree.be];
        let (certificate, inclusion) = cheating.inclusion(nodes[of]).await;
        cheating.write(ev::TallyIncluded::KIND.name, vec![certificate], &inclusion);
    }
    cheating.log.claimed_us = REPORT_BY_US;
    let silent = ev::TallyExcluded {
        act: None,
        unit: cheating.unit(&cheating.tree.liege).unit.to_string(),
        status: "silent".to_owned(),
        reason: "une raison".to_owned(),
    };
    cheating.write(ev::TallyExcluded::KIND.name, vec![], &silent);
    assert_eq!(cheating.refused().await, Vec::<String>::new());
    // The outcome that comes of it is stated and declared as it is computed.
    let be = &cheating.tree.be;
    let mut tx = be.node.read().await.unwrap();
    let row = rows::get::<VoteRow>(&mut tx, &cheating.vote).await.unwrap().unwrap();
    let tallies = percole_store::votes::tallies(&mut tx, &cheating.vote).await.unwrap();
    let declaration = crate::tallying::declare(&mut tx, &row, &tallies).await.unwrap().unwrap();
    drop(tx);
    let declared = Declared {
        results: declaration.results(),
        tallies: declaration.tallies_json,
        outcome: declaration.outcome_json,
        engine: declaration.engine,
        rule_hash: row.rule_hash.to_vec(),
    };
    for stated in declared.stated() {
        cheating.write(ev::OutcomeStated::KIND.name, vec![], &stated);
    }
    cheating.write(ev::OutcomeDeclared::KIND.name, vec![], &declared.payload());
    assert_eq!(cheating.refused().await, Vec::<String>::new());
    let outcome = cheating.tree.be.outcome(&cheating.vote.to_string()).await;
    assert_eq!(outcome.comparison, "differs");
    assert!(outcome.note.contains("counts Rennes on its own"), "{}", outcome.note);
}
