use percole_merkle::EventRef;
use percole_store::rows;
use percole_sync::Relation;
use prost::Message;

use super::*;
use crate::{
    apply::Payload,
    participants::whole,
    questions::count_hash,
    testing::{
        Forged, TestLog, TestNode,
        voting::{CLOSES_US, OPENS_US, Three, asked, whole_poll},
    },
};

mod corrected;
mod few;

/// A vote that the group holds, and the log of a child of the group whose author writes what it likes.
struct Hostile {
    three: Three,
    vote: SubjectId,
    opened: EventRef,
    rule_hash: Vec<u8>,
    log: TestLog,
}

impl Hostile {
    async fn new() -> Hostile {
        let three = Three::new().await;
        let vote = three.group.open_vote().await;
        three.exchange().await;
        let rule_hash = three.fr.vote_detail(&vote).await.rule_hash;
        let opened = three.group.log().await.newest(ev::VoteOpened::KIND.name);
        let log = three.fr.log().await;
        Hostile { vote: vote.parse().unwrap(), three, opened, rule_hash, log }
    }

    fn subject(&self) -> SubjectId {
        whole_poll(self.log.node(), &self.vote)
    }

    fn write(&mut self, kind: &'static str, scope: Scope, causes: Vec<EventRef>, payload: &impl Message) {
        let subject = self.subject();
        self.log.push(Forged { kind, subject, scope, causes, payload: payload.encode_to_vec() });
    }

    fn joined(&self) -> ev::PollJoined {
        ev::PollJoined {
            act: None,
            vote: self.vote.to_string(),
            rule_hash: self.rule_hash.clone(),
            roll: vec![ev::CategoryCount { category: "user".to_owned(), count: 20 }],
            roll_size: 20,
            roll_commitment: vec![1; 32],
            takes_paper: false,
            unit: whole(self.log.node()).to_string(),
            below: Vec::new(),
        }
    }

    fn join(&mut self) {
        let (payload, opened) = (self.joined(), self.opened);
        self.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &payload);
    }

    fn close(&mut self) {
        self.write(
            ev::PollClosed::KIND.name,
            Scope::Federation,
            vec![],
            &ev::PollClosed { act: None, ballots_accepted: 2 },
        );
    }

    /// One yes and one no.
    fn count() -> ev::QuestionCount {
        ev::QuestionCount { question: 1, counted: 2, figures: vec![1, 1, 0], ..Default::default() }
    }

    fn counted(&self) -> ev::QuestionCounted {
        ev::QuestionCounted { act: None, vote: self.vote.to_string(), part: 1, count: Some(Self::count()) }
    }

    fn write_count(&mut self, counted: &ev::QuestionCounted) {
        self.write(ev::QuestionCounted::KIND.name, Scope::Federation, vec![], counted);
    }

    fn certificate(&self) -> ev::TallyCertified {
        ev::TallyCertified {
            act: None,
            vote: self.vote.to_string(),
            rule_hash: self.rule_hash.clone(),
            roll_size: 20,
            voters: 2,
            counts: vec![count_hash(&Self::count()).to_vec()],
            merged: Vec::new(),
        }
    }

    fn ballot(&mut self, roll_number: u64) {
        let payload = yes(roll_number);
        self.write(ev::BallotCast::KIND.name, Scope::Node, vec![], &payload);
    }

    /// What the group refuses of the log, when its author shows everything, ballots too.
    async fn refused(&self) -> Vec<(String, String)> {
        let node = &self.three.group;
        node.mirror(&self.log, Relation::Itself).await;
        node.assert_rebuilds().await;
        node.violations().await
    }
}

fn yes(roll_number: u64) -> ev::BallotCast {
    ev::BallotCast { act: None, roll_number, answers: vec![ev::Answer { values: vec![1, 0, 0] }] }
}

fn assert_refused(refused: &[(String, String)], expected: &[(&str, &str)]) {
    assert_eq!(refused.len(), expected.len(), "{refused:?}");
    for ((kind, reason), (expected_kind, part)) in refused.iter().zip(expected) {
        assert!(kind == expected_kind && reason.contains(part), "{kind}: {reason}, not {part}");
    }
}

#[tokio::test]
async fn an_honest_sequence_is_folded() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = OPENS_US;
    hostile.ballot(3);
    hostile.ballot(3);
    hostile.ballot(20);
    hostile.log.claimed_us = CLOSES_US;
    hostile.close();
    hostile.write_count(&hostile.counted());
    let certificate = hostile.certificate();
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    assert_refused(&hostile.refused().await, &[]);
    let mut tx = hostile.three.group.node.read().await.unwrap();
    let row = rows::get::<PollRow>(&mut tx, &hostile.subject()).await.unwrap().unwrap();
    assert_eq!((row.state.as_str(), row.voters, &row.papers[..]), ("certified", 2, &[2][..]));
    assert_eq!(ballots::count(&mut tx, &hostile.subject()).await.unwrap().0, 3);
}

#[tokio::test]
async fn a_ballot_after_the_closing_is_a_violation() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = OPENS_US;
    hostile.ballot(1);
    hostile.ballot(21);
    hostile.log.claimed_us = CLOSES_US;
    hostile.ballot(2);
    hostile.close();
    // The author turns the clock back, and closes twice.
    hostile.log.claimed_us = OPENS_US;
    hostile.ballot(3);
    hostile.log.claimed_us = CLOSES_US;
    hostile.close();
    assert_refused(
        &hostile.refused().await,
        &[
            (ev::BallotCast::KIND.name, "not on the roll"),
            (ev::BallotCast::KIND.name, "too late"),
            (ev::BallotCast::KIND.name, "poll is closed"),
            (ev::PollClosed::KIND.name, "cannot close"),
        ],
    );
    let mut tx = hostile.three.group.node.read().await.unwrap();
    assert_eq!(ballots::voters(&mut tx, &hostile.subject()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_poll_needs_a_vote_that_asks_for_it() {
    let mut hostile = Hostile::new().await;
    let (joined, opened) = (hostile.joined(), hostile.opened);
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![], &joined);
    let founded = hostile.log.newest(ev::NodeFounded::KIND.name);
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![founded], &joined);
    let other = ev::PollJoined { vote: hostile.subject().to_string(), ..joined.clone() };
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &other);
    let subject = SubjectId { origin: hostile.log.node(), id: [5; 16] };
    let payload = joined.encode_to_vec();
    let forged = Forged {
        kind: ev::PollJoined::KIND.name,
        subject,
        scope: Scope::Federation,
        causes: vec![opened],
        payload,
    };
    hostile.log.push(forged);
    let rule = ev::PollJoined { rule_hash: vec![0; 32], ..joined.clone() };
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &rule);
    let sum = ev::PollJoined { roll_size: 21, ..joined.clone() };
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &sum);
    let short = ev::PollJoined { roll_commitment: vec![1; 31], ..joined.clone() };
    hostile.write(ev::PollJoined::KIND.name, Scope::Federation, vec![opened], &short);
    hostile.close();
    hostile.join();
    hostile.join();
    assert_refused(
        &hostile.refused().await,
        &[
            (ev::PollJoined::KIND.name, "nobody asked"),
            (ev::PollJoined::KIND.name, "nobody asked"),
            (ev::PollJoined::KIND.name, "nobody asked"),
            (ev::PollJoined::KIND.name, "its subject is not"),
            (ev::PollJoined::KIND.name, "another rule"),
            (ev::PollJoined::KIND.name, "do not add up"),
            (ev::PollJoined::KIND.name, "32 bytes"),
            (ev::PollClosed::KIND.name, "never joined"),
            (ev::PollJoined::KIND.name, "joined or declined this vote already"),
        ],
    );
}

#[tokio::test]
async fn who_is_not_asked_has_no_poll() {
    let mut hostile = Hostile::new().await;
    // A vote that a stranger claims to have opened for France, on a subject of the group.
    let mut stranger = TestLog::of_seed(77);
    let mut opened = opening(&hostile).await;
    opened.participants = asked(&[hostile.log.node()]);
    let forged = Forged {
        kind: ev::VoteOpened::KIND.name,
        subject: SubjectId { origin: hostile.vote.origin, id: [8; 16] },
        scope: Scope::Federation,
        causes: vec![],
        payload: opened.encode_to_vec(),
    };
    let vote = forged.subject;
    stranger.push(forged);
    let cause = stranger.newest(ev::VoteOpened::KIND.name);
    hostile.three.group.mirror(&stranger, Relation::Itself).await;
    hostile.vote = vote;
    hostile.opened = cause;
    hostile.join();
    // A real vote that asks only Belgium.
    let real = hostile.three.group.open_vote_for(&[hostile.three.group.me(), hostile.three.be.me()]).await;
    hostile.vote = real.parse().unwrap();
    hostile.opened = hostile.three.group.log().await.newest(ev::VoteOpened::KIND.name);
    hostile.join();
    assert_refused(
        &hostile.refused().await,
        &[
            (ev::PollJoined::KIND.name, "nobody asked"),
            (ev::PollJoined::KIND.name, "not asked to take part"),
            (ev::VoteOpened::KIND.name, "without authority"),
        ],
    );
}

async fn opening(hostile: &Hostile) -> ev::VoteOpened {
    let mut tx = hostile.three.group.node.read().await.unwrap();
    let row = rows::get::<percole_store::votes::VoteRow>(&mut tx, &hostile.vote).await.unwrap().unwrap();
    ev::VoteOpened {
        title: row.title,
        questions: ev::Questions::decode(&row.questions[..]).unwrap().questions,
        language: row.language,
        rule_toml: row.rule_toml,
        rule_hash: row.rule_hash.to_vec(),
        opens_us: row.opens_us,
        closes_us: row.closes_us,
        report_by_us: row.report_by_us,
        participants: ev::Participants::decode(&row.participants[..]).unwrap().participants,
        ..ev::VoteOpened::default()
    }
}

#[tokio::test]
async fn certificates_that_cannot_be_are_refused() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = CLOSES_US;
    let right = hostile.certificate();
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &right);
    hostile.close();
    hostile.write_count(&hostile.counted());
    for wrong in [
        ev::TallyCertified { voters: 3, ..right.clone() },
        ev::TallyCertified { roll_size: 21, ..right.clone() },
        ev::TallyCertified { rule_hash: vec![0; 32], ..right.clone() },
        ev::TallyCertified { vote: hostile.subject().to_string(), ..right.clone() },
    ] {
        hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &wrong);
    }
    let early = hostile.refused().await;
    assert_refused(
        &early,
        &[
            (ev::TallyCertified::KIND.name, "cannot certify"),
            (ev::TallyCertified::KIND.name, "2 papers are counted for question 1"),
            (ev::TallyCertified::KIND.name, "frozen with 20"),
            (ev::TallyCertified::KIND.name, "another vote"),
            (ev::TallyCertified::KIND.name, "another vote"),
        ],
    );
}

#[tokio::test]
async fn another_node_cannot_write_in_a_poll() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    assert_refused(&hostile.refused().await, &[]);
    let mut belgium = hostile.three.be.log().await;
    belgium.claimed_us = OPENS_US;
    let payload = yes(1).encode_to_vec();
    let subject = hostile.subject();
    belgium.push(Forged {
        kind: ev::BallotCast::KIND.name,
        subject,
        scope: Scope::Federation,
        causes: vec![],
        payload,
    });
    hostile.three.group.mirror(&belgium, Relation::Parent).await;
    assert_refused(
        &hostile.three.group.violations().await,
        &[(ev::BallotCast::KIND.name, "without authority")],
    );
    // And a named ballot that leaves its own node is not taken for one.
    hostile.log.claimed_us = OPENS_US;
    let ballot = yes(1);
    hostile.write(ev::BallotCast::KIND.name, Scope::Federation, vec![], &ballot);
    assert!(hostile.refused().await.iter().any(|(_, reason)| reason.contains("left its node")));
}

#[tokio::test]
async fn a_poll_of_a_vote_that_may_not_be_read_is_passed_over() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = CLOSES_US;
    // Closing and certificate rest on the joining, as those of an honest node do.
    let joined = vec![hostile.log.newest(ev::PollJoined::KIND.name)];
    let closed = ev::PollClosed { act: None, ballots_accepted: 2 };
    hostile.write(ev::PollClosed::KIND.name, Scope::Federation, joined.clone(), &closed);
    let counted = hostile.counted();
    hostile.write(ev::QuestionCounted::KIND.name, Scope::Federation, joined.clone(), &counted);
    let certificate = hostile.certificate();
    hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, joined, &certificate);
    // A node above the opener: it holds the hash of the vote's opening, and the polls.
    let above = TestNode::new("Monde", percole_domain::Level::Group, 9).await;
    above.mirror(&hostile.three.group.log().await, Relation::Parent).await;
    above.mirror(&hostile.log, Relation::Ancestor).await;
    assert_eq!(above.problems().await, []);
    let mut tx = above.node.read().await.unwrap();
    assert_eq!(rows::get::<PollRow>(&mut tx, &hostile.subject()).await.unwrap(), None);
    drop(tx);
    above.assert_rebuilds().await;
}

/// A child's figures stop nobody: too large to be counted, or merely absurd.
#[tokio::test]
async fn a_roll_beyond_all_measure_is_excluded_and_the_outcome_is_declared() {
    for roll_size in [10_000_001, 2_000_000_000_000_000, i64::MAX as u64, u64::MAX] {
        let mut hostile = Hostile::new().await;
        let vote = hostile.vote.to_string();
        hostile.three.be.register(20).await;
        hostile.three.be.try_join(&vote).await.unwrap();
        let roll = vec![ev::CategoryCount { category: "user".to_owned(), count: roll_size }];
        let joined = ev::PollJoined { roll, roll_size, ..hostile.joined() };
        let opened = vec![hostile.opened];
        hostile.write(ev::PollJoined::KIND.name, Scope::Federation, opened, &joined);
        hostile.three.set_clocks(OPENS_US);
        hostile.three.be.cast_many(&vote, 15, 3, 0).await;
        hostile.log.claimed_us = CLOSES_US;
        hostile.close();
        hostile.write_count(&hostile.counted());
        let certificate = ev::TallyCertified { roll_size, ..hostile.certificate() };
        hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
        hostile.three.group.mirror(&hostile.log, Relation::Parent).await;
        hostile.three.be.mirror(&hostile.log, Relation::Elsewhere).await;
        hostile.three.set_clocks(CLOSES_US);
        hostile.three.be.duties().await;
        hostile.three.set_clocks(crate::testing::voting::REPORT_BY_US);
        for _ in 0..3 {
            hostile.three.exchange_with_group(&hostile.three.be).await;
            hostile.three.group.duties().await;
        }
        hostile.three.exchange_with_group(&hostile.three.be).await;
        for node in [&hostile.three.group, &hostile.three.be] {
            let outcome = node.outcome(&vote).await;
            assert_eq!(outcome.comparison, "agrees", "{roll_size}: {}", outcome.note);
            assert!(outcome.tallies_json.contains("\"status\":\"excluded\""), "{}", outcome.tallies_json);
            assert!(outcome.tallies_json.contains("10000000"), "the reason: {}", outcome.tallies_json);
        }
        hostile.three.group.assert_rebuilds().await;
    }
}

/// Counts that are cut, doubled, swapped or altered are refused by name, and so is a certificate that signs others.
#[tokio::test]
async fn a_count_that_is_not_what_was_published_is_refused_by_name() {
    let mut hostile = Hostile::new().await;
    hostile.join();
    hostile.log.claimed_us = CLOSES_US;
    let right = hostile.counted();
    let with = |count: ev::QuestionCount| ev::QuestionCounted { count: Some(count), ..right.clone() };
    let count = Hostile::count();
    hostile.write_count(&right);
    hostile.close();
    let certificate = hostile.certificate();
    hostile.write(
        ev::TallyCertified::KIND.name,
        Scope::Federation,
        vec![],
        &ev::TallyCertified { voters: 0, counts: vec![], ..certificate.clone() },
    );
    for wrong in [
        ev::QuestionCounted { part: 2, ..right.clone() },
        with(ev::QuestionCount { question: 2, ..count.clone() }),
        with(ev::QuestionCount { figures: vec![1, 1], ..count.clone() }),
        with(ev::QuestionCount { figures: vec![2, 1, 0], ..count.clone() }),
        with(ev::QuestionCount { figures: vec![u64::MAX, 3, 0], ..count.clone() }),
        with(ev::QuestionCount {
            papers: vec![ev::Papers { count: 2, values: vec![1, 0, 0] }],
            ..count.clone()
        }),
        right.clone(),
        right.clone(),
        ev::QuestionCounted { part: 2, ..right.clone() },
    ] {
        hostile.write_count(&wrong);
    }
    let altered = count_hash(&ev::QuestionCount { figures: vec![2, 0, 0], ..count.clone() }).to_vec();
    let hash = count_hash(&count).to_vec();
    for counts in [vec![], vec![altered], vec![hash.clone(), hash.clone()], vec![hash]] {
        let certificate = ev::TallyCertified { counts, ..certificate.clone() };
        hostile.write(ev::TallyCertified::KIND.name, Scope::Federation, vec![], &certificate);
    }
    let (counted, certified) = (ev::QuestionCounted::KIND.name, ev::TallyCertified::KIND.name);
    assert_refused(
        &hostile.refused().await,
        &[
            (counted, "once it is closed"),
            (certified, "question 1 is not counted"),
            (counted, "part 1 is next"),
            (counted, "no question 2"),
            (counted, "has 3 figures"),
            (counted, "2 papers cannot give"),
            (counted, "2 papers cannot give"),
            (counted, "sums are certified"),
            (counted, "part 2 is next"),
            (counted, "part 2 is next"),
            (certified, "part 1 differs"),
            (certified, "part 1 differs"),
            (certified, "part 2 differs"),
        ],
    );
}
