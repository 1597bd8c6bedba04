use percole_merkle::{EventRef, NodeId, Scope};
use percole_sync::Relation;

use super::*;
use crate::{
    apply::Payload,
    participants::whole,
    testing::{
        Forged, TestLog,
        voting::{CLOSES_US, OPENS_US, REPORT_BY_US, Three},
    },
};

mod replaced;
mod tree;

/// A vote whose polls are certified, and the opener's log in the hands of someone who cheats. France looks at it.
struct Cheating {
    three: Three,
    vote: SubjectId,
    log: TestLog,
    certificates: Vec<EventRef>,
    /// The logs that the certificates stand in.
    counted: Vec<TestLog>,
}

impl Cheating {
    async fn new() -> Cheating {
        let (three, vote) = Three::with_joined_vote().await;
        three.set_clocks(OPENS_US);
        three.fr.cast_many(&vote, 8, 3, 2).await;
        three.be.cast_many(&vote, 5, 4, 0).await;
        three.set_clocks(CLOSES_US);
        three.fr.duties().await;
        three.be.duties().await;
        three.exchange().await;
        let mut log = three.group.log().await;
        log.claimed_us = CLOSES_US;
        let counted = vec![three.fr.log().await, three.be.log().await];
        let certificates = counted.iter().map(|log| log.newest(ev::TallyCertified::KIND.name)).collect();
        Cheating { three, vote: vote.parse().unwrap(), log, certificates, counted }
    }

    fn write(&mut self, kind: &'static str, causes: Vec<EventRef>, payload: &impl Message) {
        let forged = Forged {
            kind,
            subject: self.vote,
            scope: Scope::Subtree,
            causes,
            payload: payload.encode_to_vec(),
        };
        self.log.push(forged);
    }

    fn inclusion(&self, certificate: EventRef) -> ev::TallyIncluded {
        let size = certificate.index + 1;
        let log = self.counted.iter().find(|log| log.origin == certificate.origin).unwrap();
        ev::TallyIncluded {
            act: None,
            origin: certificate.origin.to_string(),
            index: certificate.index,
            leaf_hash: certificate.leaf_hash.0.to_vec(),
            size,
            root: log.root(size).0.to_vec(),
            replaces: Vec::new(),
            unit: whole(certificate.origin.node).to_string(),
        }
    }

    fn include(&mut self, certificate: EventRef) {
        let inclusion = self.inclusion(certificate);
        self.write(ev::TallyIncluded::KIND.name, vec![certificate], &inclusion);
    }

    fn exclude(&mut self, node: NodeId, status: &str) {
        let payload = ev::TallyExcluded {
            act: None,
            unit: whole(node).to_string(),
            status: status.to_owned(),
            reason: "une raison".to_owned(),
        };
        self.write(ev::TallyExcluded::KIND.name, vec![], &payload);
    }

    async fn declaration(&self) -> Declared {
        let mut tx = self.three.fr.node.read().await.unwrap();
        let row = rows::get::<VoteRow>(&mut tx, &self.vote).await.unwrap().unwrap();
        let tallies = percole_store::votes::tallies(&mut tx, &self.vote).await.unwrap();
        let declaration = crate::tallying::declare(&mut tx, &row, &tallies).await.unwrap().unwrap();
        Declared {
            results: declaration.results(),
            tallies: declaration.tallies_json,
            outcome: declaration.outcome_json,
            engine: declaration.engine,
            rule_hash: row.rule_hash.to_vec(),
        }
    }

    /// States tallies and outcome, and declares them.
    fn declare(&mut self, declared: &Declared) {
        for stated in declared.stated() {
            self.write(ev::OutcomeStated::KIND.name, vec![], &stated);
        }
        self.write(ev::OutcomeDeclared::KIND.name, vec![], &declared.payload());
    }

    async fn show(&self) {
        self.three.fr.mirror(&self.log, Relation::Descendant).await;
        self.three.fr.assert_rebuilds().await;
    }

    /// What France refuses.
    async fn refused(&self) -> Vec<String> {
        self.show().await;
        self.three.fr.violations().await.into_iter().map(|(_, reason)| reason).collect()
    }

    async fn comparison(&self) -> (String, String) {
        let outcome = self.three.fr.outcome(&self.vote.to_string()).await;
        (outcome.comparison, outcome.note)
    }
}

/// What an opener declares.
#[derive(Clone)]
struct Declared {
    tallies: String,
    outcome: String,
    engine: String,
    rule_hash: Vec<u8>,
    results: Vec<String>,
}

impl Declared {
    fn stated(&self) -> [ev::OutcomeStated; 2] {
        [(TALLIES, &self.tallies), (OUTCOME, &self.outcome)].map(|(what, text)| ev::OutcomeStated {
            act: None,
            what: what.to_owned(),
            text: text.clone(),
        })
    }

    fn payload(&self) -> ev::OutcomeDeclared {
        ev::OutcomeDeclared {
            act: None,
            rule_hash: self.rule_hash.clone(),
            engine: self.engine.clone(),
            tallies: vec![part_hash(&self.tallies).to_vec()],
            outcome: vec![part_hash(&self.outcome).to_vec()],
            results: self.results.clone(),
        }
    }
}

fn assert_refused(refused: &[String], parts: &[&str]) {
    assert_eq!(refused.len(), parts.len(), "{refused:?}");
    for (reason, part) in refused.iter().zip(parts) {
        assert!(reason.contains(part), "{reason}, not {part}");
    }
}

#[tokio::test]
async fn a_tally_counts_once() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    cheating.include(fr);
    cheating.log.claimed_us = REPORT_BY_US;
    cheating.exclude(fr.origin.node, "silent");
    cheating.exclude(be.origin.node, "silent");
    cheating.include(be);
    assert_refused(&cheating.refused().await, &["accounted for already"; 3]);
}

#[tokio::test]
async fn an_inclusion_rests_on_the_certificate_of_a_participant() {
    let mut cheating = Cheating::new().await;
    let fr = cheating.certificates[0];
    let joined = cheating.three.fr.log().await.newest(ev::PollJoined::KIND.name);
    let right = cheating.inclusion(fr);
    cheating.write(ev::TallyIncluded::KIND.name, vec![], &right);
    let of_joining = cheating.inclusion(joined);
    cheating.write(ev::TallyIncluded::KIND.name, vec![joined], &of_joining);
    cheating.write(
        ev::TallyIncluded::KIND.name,
        vec![fr],
        &ev::TallyIncluded { index: right.index - 1, ..right.clone() },
    );
    cheating.write(
        ev::TallyIncluded::KIND.name,
        vec![fr],
        &ev::TallyIncluded { size: right.index, ..right.clone() },
    );
    cheating.log.claimed_us = CLOSES_US - 1;
    cheating.include(fr);
    assert_refused(
        &cheating.refused().await,
        &[
            "does not rest on",
            "not a certificate",
            "does not rest on",
            "does not rest on",
            "not accounted for while",
        ],
    );
}

#[tokio::test]
async fn an_exclusion_needs_a_ground() {
    let mut cheating = Cheating::new().await;
    let be = cheating.certificates[1].origin.node;
    cheating.exclude(be, "silent");
    cheating.exclude(be, "declined");
    cheating.exclude(be, "late");
    cheating.exclude(be, "unwelcome");
    cheating.log.claimed_us = REPORT_BY_US;
    cheating.exclude(cheating.vote.origin, "silent");
    assert_refused(
        &cheating.refused().await,
        &[
            "nothing shows",
            "nothing shows",
            "nothing shows",
            "no reason to exclude",
            "not asked to take part",
        ],
    );
}

#[tokio::test]
async fn an_outcome_comes_after_every_tally_and_only_once() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    cheating.show().await;
    let early = cheating.declaration().await;
    cheating.write(ev::OutcomeDeclared::KIND.name, vec![], &early.payload());
    assert_refused(&cheating.refused().await, &["neither included nor excluded"]);
    assert_eq!(cheating.comparison().await.0, "differs");
    cheating.include(be);
    cheating.show().await;
    let right = cheating.declaration().await;
    for stated in right.stated() {
        cheating.write(ev::OutcomeStated::KIND.name, vec![], &stated);
    }
    // Once the outcome is stated, no tallies can follow.
    cheating.write(ev::OutcomeStated::KIND.name, vec![], &right.stated()[0]);
    let declared = right.payload();
    for wrong in [
        ev::OutcomeDeclared { rule_hash: vec![0; 32], ..declared.clone() },
        ev::OutcomeDeclared { outcome: vec![vec![1; 32]], ..declared.clone() },
        ev::OutcomeDeclared { results: vec!["maybe".into()], ..declared.clone() },
        declared.clone(),
        declared,
    ] {
        cheating.write(ev::OutcomeDeclared::KIND.name, vec![], &wrong);
    }
    assert_refused(
        &cheating.refused().await,
        &[
            "neither included",
            "before the outcome",
            "another rule",
            "than it stated",
            "what the result is",
            "cannot declare",
        ],
    );
    assert_eq!(cheating.comparison().await, ("agrees".to_owned(), String::new()));
}

#[tokio::test]
async fn an_outcome_counted_in_another_history_is_an_alarm() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    let other = ev::TallyIncluded { root: vec![7; 32], ..cheating.inclusion(be) };
    cheating.write(ev::TallyIncluded::KIND.name, vec![be], &other);
    cheating.show().await;
    let right = cheating.declaration().await;
    cheating.declare(&right);
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "differs" && note.contains("another history of the log of Belgique"), "{note}");
}

#[tokio::test]
async fn a_refused_inclusion_vouches_for_nothing() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    // Without its cause it is refused, though it says the truth; the one that counts lies.
    let true_one = cheating.inclusion(be);
    cheating.write(ev::TallyIncluded::KIND.name, vec![], &true_one);
    cheating.write(
        ev::TallyIncluded::KIND.name,
        vec![be],
        &ev::TallyIncluded { root: vec![7; 32], ..true_one },
    );
    cheating.show().await;
    let right = cheating.declaration().await;
    cheating.declare(&right);
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "differs" && note.contains("another history"), "{comparison}: {note}");
}

#[tokio::test]
async fn a_history_that_nobody_holds_does_not_hide_a_false_outcome() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    let ahead = ev::TallyIncluded { size: be.index + 1_000_000_000, ..cheating.inclusion(be) };
    cheating.write(ev::TallyIncluded::KIND.name, vec![be], &ahead);
    cheating.show().await;
    let right = cheating.declaration().await;
    let outcome = right.outcome.replacen("\"pass\"", "\"fail\"", 1);
    cheating.declare(&Declared { outcome, ..right });
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "differs" && note.contains("another outcome"), "{comparison}: {note}");
}

#[tokio::test]
async fn an_outcome_is_not_compared_before_what_it_counted_is_held() {
    let mut cheating = Cheating::new().await;
    let [fr, be] = [cheating.certificates[0], cheating.certificates[1]];
    cheating.include(fr);
    let ahead = ev::TallyIncluded { size: be.index + 1_000, ..cheating.inclusion(be) };
    cheating.write(ev::TallyIncluded::KIND.name, vec![be], &ahead);
    cheating.show().await;
    let right = cheating.declaration().await;
    cheating.declare(&right);
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "cannot recompute" && note.contains("not held here up to"), "{comparison}: {note}");
}

#[tokio::test]
async fn a_false_outcome_is_an_alarm() {
    let mut cheating = Cheating::new().await;
    for certificate in cheating.certificates.clone() {
        cheating.include(certificate);
    }
    cheating.show().await;
    let right = cheating.declaration().await;
    let mut other_tallies = cheating.log.clone();
    let outcome = right.outcome.replacen("\"pass\"", "\"fail\"", 1);
    assert_ne!(outcome, right.outcome);
    cheating.declare(&Declared { outcome, ..right.clone() });
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "differs" && note.contains("another outcome"), "{comparison}: {note}");

    // The same at Belgium, with false tallies.
    let tallies = right.tallies.replacen("\"yes\":5", "\"yes\":6", 1);
    assert_ne!(tallies, right.tallies);
    std::mem::swap(&mut cheating.log, &mut other_tallies);
    cheating.declare(&Declared { tallies, ..right.clone() });
    std::mem::swap(&mut cheating.log, &mut other_tallies);
    cheating.three.be.mirror(&other_tallies, Relation::Descendant).await;
    let outcome = cheating.three.be.outcome(&cheating.vote.to_string()).await;
    assert!(outcome.comparison == "differs" && outcome.note.contains("other tallies"), "{}", outcome.note);
    cheating.three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn an_outcome_of_another_engine_cannot_be_recomputed() {
    let mut cheating = Cheating::new().await;
    for certificate in cheating.certificates.clone() {
        cheating.include(certificate);
    }
    cheating.show().await;
    let right = cheating.declaration().await;
    cheating.declare(&Declared { engine: "percole-decide/9".into(), ..right });
    cheating.show().await;
    let (comparison, note) = cheating.comparison().await;
    assert!(comparison == "cannot recompute" && note.contains("percole-decide/9"), "{comparison}: {note}");
}

#[tokio::test]
async fn a_false_rule_hash_opens_nothing() {
    let three = Three::new().await;
    let mut log = three.group.log().await;
    let payload = ev::VoteOpened {
        title: "Titre".to_owned(),
        questions: vec![crate::testing::voting::yes_no()],
        language: "fr".to_owned(),
        rule_toml: crate::testing::voting::rule(),
        rule_hash: vec![3; 32],
        opens_us: OPENS_US,
        closes_us: CLOSES_US,
        report_by_us: REPORT_BY_US,
        participants: crate::testing::voting::asked(&[three.fr.me()]),
        ..ev::VoteOpened::default()
    };
    let subject = SubjectId { origin: three.group.me(), id: [1; 16] };
    let mut write = |payload: &ev::VoteOpened| {
        let payload = payload.encode_to_vec();
        log.push(Forged {
            kind: ev::VoteOpened::KIND.name,
            subject,
            scope: Scope::Subtree,
            causes: vec![],
            payload,
        });
    };
    write(&payload);
    // A rule that only a later version can read is taken as it is.
    write(&ev::VoteOpened { rule_toml: "format = \"percole-rule/2\"".to_owned(), ..payload });
    three.fr.mirror(&log, Relation::Descendant).await;
    let violations = three.fr.violations().await;
    assert!(violations.len() == 1 && violations[0].1.contains("frozen hash"), "{violations:?}");
    let detail = three.fr.vote_detail(&subject.to_string()).await;
    assert!(detail.rule_sentences[0].contains("this version reads"), "{:?}", detail.rule_sentences);
}

/// A published recommendation of the group, and a log of the group in which it can be voted on.
async fn voted_on() -> (Three, ev::VoteOpened, TestLog) {
    let three = Three::new().await;
    let id = three.group.create("Smart publie l’ordre du jour").await;
    three.group.try_publish(&id, "federation").await.unwrap();
    let request = percole_proto::v1::OpenVoteRequest { recommendation: id, ..three.group.vote_request() };
    crate::testing::ask!(three.group, crate::service::vote::open, request).unwrap();
    let log = three.group.log().await;
    let opened = log.newest(ev::VoteOpened::KIND.name).index;
    let payload = ev::VoteOpened::decode(log.payload(opened).unwrap().as_slice()).unwrap();
    (three, payload, log)
}

#[tokio::test]
async fn a_vote_quotes_one_text_as_it_is_opened() {
    let (three, opening, mut log) = voted_on().await;
    let source = log.newest(ev::RecommendationVersioned::KIND.name);
    let shown = log.newest(ev::RecommendationPlaced::KIND.name);
    let quote = log.payload(log.newest(ev::VoteQuoted::KIND.name).index).unwrap();
    let words = log.payload(log.newest(ev::VoteWorded::KIND.name).index).unwrap();
    assert_eq!(opening.version, 1);
    let mut write = |id: u8, kind, causes: &[EventRef], payload: Vec<u8>| {
        let subject = SubjectId { origin: three.group.me(), id: [id; 16] };
        log.push(Forged { kind, subject, scope: Scope::Subtree, causes: causes.to_vec(), payload });
    };
    let (opened, quoted) = (ev::VoteOpened::KIND.name, ev::VoteQuoted::KIND.name);
    let worded = ev::VoteWorded::KIND.name;
    write(1, opened, &[], opening.encode_to_vec());
    write(1, worded, &[], words.clone());
    write(1, quoted, &[source], quote.clone());
    write(1, quoted, &[source], quote.clone());
    write(2, opened, &[], opening.encode_to_vec());
    write(2, worded, &[], words.clone());
    write(2, quoted, &[], quote.clone());
    write(3, opened, &[], opening.encode_to_vec());
    write(3, worded, &[], words.clone());
    write(3, quoted, &[shown], quote.clone());
    write(3, quoted, &[source], quote.clone());
    let on_nothing = ev::VoteOpened { recommendation: String::new(), ..opening.clone() };
    write(4, opened, &[], on_nothing.encode_to_vec());
    write(4, worded, &[], words.clone());
    write(4, worded, &[], words.clone());
    write(4, quoted, &[source], quote.clone());
    three.fr.mirror(&log, Relation::Descendant).await;
    let refused: Vec<String> = three.fr.violations().await.into_iter().map(|(_, reason)| reason).collect();
    let parts =
        ["quotes its text already", "does not rest on", "does not rest on", "after the vote was opened"];
    assert_refused(&refused, &[parts.as_slice(), &["at once, and once", "on no recommendation"]].concat());
    three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn a_quoted_text_that_is_erased_leaves_what_it_was() {
    let (three, _, mut log) = voted_on().await;
    let quoted = log.newest(ev::VoteQuoted::KIND.name).index;
    let vote = log.header(quoted).subject.to_string();
    log.order_erasure(quoted);
    three.fr.mirror(&log, Relation::Descendant).await;
    log.strip(quoted);
    three.be.mirror(&log, Relation::Descendant).await;
    for node in [&three.fr, &three.be] {
        let detail = node.vote_detail(&vote).await;
        assert_eq!((detail.text, detail.version), (None, 1));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    let tables = [VoteRow::TABLE];
    assert_eq!(three.fr.rows(&tables).await, three.be.rows(&tables).await);
}
