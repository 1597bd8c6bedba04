//! Named ballots: one by one, and as a file.

use std::{
    fmt::Write as _,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{Engine, NodePlan, NodeProcess, work};

use crate::Size;

/// Bytes of a file that one message carries.
const CHUNK: usize = 512 * 1_024;

/// Ballots per second by 64 callers, and by an import. A node of its own votes on its own question.
pub(crate) async fn ballots_per_second(engine: Engine, size: Size) -> (f64, f64) {
    let node = NodePlan::national("bench").on(engine).start().await;
    import_members(&node, size.members).await;
    let single = one_by_one(&node, &open_and_join(&node, 1).await, size.members).await;
    let vote = open_and_join(&node, 2).await;
    let mut csv = "number;choice\n".to_owned();
    (1..=size.members).for_each(|number| writeln!(csv, "M{number:06};oui").unwrap());
    (single, import(&node, &vote, csv, size.members).await)
}

/// Fills the register of a node: M000001 and so on.
pub(crate) async fn import_members(node: &NodeProcess, members: u64) {
    let mut csv = "number;name;category\n".to_owned();
    for number in 1..=members {
        writeln!(csv, "M{number:06};Membre {number};sociétaire").unwrap();
    }
    let requests: Vec<_> = csv
        .into_bytes()
        .chunks(CHUNK)
        .map(|chunk| pb::ImportMembersRequest { chunk: chunk.to_vec(), ..Default::default() })
        .collect();
    let answer = node.member().await.import(tokio_stream::iter(requests)).await.unwrap();
    assert_eq!(answer.into_inner().added, members);
}

async fn open_and_join(node: &NodeProcess, number: u8) -> String {
    let asked = Asked {
        questions: vec![work::yes_no()],
        closes_in: Duration::from_secs(3_600),
        participant: node.id().await,
        apart: Vec::new(),
    };
    let (vote, _) = open(node, number, asked).await;
    join(node, &vote, number).await;
    vote
}

/// What is voted on, how long, and by whom.
pub(crate) struct Asked {
    pub questions: Vec<ev::Question>,
    pub closes_in: Duration,
    pub participant: String,
    /// Units of that node that vote apart from it; they join until a second before the closing.
    pub apart: Vec<String>,
}

/// Opens a vote of which the outcome is declared as soon as it is known; returns it, and when it closes.
pub(crate) async fn open(node: &NodeProcess, number: u8, asked: Asked) -> (String, i64) {
    let now_us = now_us();
    let closes_us = now_us + i64::try_from(asked.closes_in.as_micros()).unwrap();
    let opened = node
        .vote()
        .await
        .open(pb::OpenVoteRequest {
            key: key(b"open", u64::from(number)),
            act: None,
            title: "Mesure".to_owned(),
            wording: Some(work::numbered(&asked.questions)),
            questions: asked.questions,
            language: "fr".to_owned(),
            // One node votes alone, so one approving node is all.
            rule_toml: include_str!("../../../deploy/sample/rule.toml")
                .replace("at_least = 2", "at_least = 1")
                .replace("of = 2", "of = 1"),
            opens_us: now_us - 1_000_000,
            closes_us,
            report_by_us: closes_us + 3_600_000_000,
            participants: vec![asked.participant],
            rolls_freeze_us: if asked.apart.is_empty() { 0 } else { closes_us - 1_000_000 },
            apart: asked.apart,
            ..pb::OpenVoteRequest::default()
        })
        .await
        .unwrap();
    (opened.into_inner().subject, closes_us)
}

/// Takes part in a vote.
pub(crate) async fn join(node: &NodeProcess, vote: &str, number: u8) {
    let join = pb::JoinVoteRequest {
        key: key(b"join", u64::from(number)),
        vote: vote.to_owned(),
        ..pb::JoinVoteRequest::default()
    };
    node.poll().await.join(join).await.unwrap();
}

async fn one_by_one(node: &NodeProcess, vote: &str, members: u64) -> f64 {
    const CALLERS: u64 = 64;
    let client = node.poll().await;
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for caller in 0..CALLERS {
        let (mut client, vote) = (client.clone(), vote.to_owned());
        tasks.spawn(async move {
            for number in (1..=members).filter(|number| number % CALLERS == caller) {
                let ballot = pb::CastBallotRequest {
                    key: key(b"cast", number),
                    vote: vote.clone(),
                    member: format!("M{number:06}"),
                    answers: vec!["yes".to_owned()],
                    ..pb::CastBallotRequest::default()
                };
                client.cast_ballot(ballot).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    members as f64 / started.elapsed().as_secs_f64()
}

/// Ballots per second of a file, which holds so many.
pub(crate) async fn import(node: &NodeProcess, vote: &str, csv: String, ballots: u64) -> f64 {
    let requests: Vec<_> = csv
        .into_bytes()
        .chunks(CHUNK)
        .map(|chunk| pb::ImportBallotsRequest {
            vote: vote.to_owned(),
            act: None,
            chunk: chunk.to_vec(),
            ..Default::default()
        })
        .collect();
    let started = Instant::now();
    let mut answers =
        node.poll().await.import_ballots(tokio_stream::iter(requests)).await.unwrap().into_inner();
    let mut last = pb::ImportBallotsResponse::default();
    while let Some(answer) = answers.message().await.unwrap() {
        last = answer;
    }
    assert!(last.done && last.accepted == ballots, "{last:?}");
    ballots as f64 / started.elapsed().as_secs_f64()
}

pub(crate) fn key(what: &[u8; 4], number: u64) -> Option<pb::CommandKey> {
    let mut key = what.repeat(2);
    key.extend_from_slice(&number.to_be_bytes());
    Some(pb::CommandKey { key })
}

#[allow(clippy::disallowed_methods, reason = "a benchmark is a main of its own")]
pub(crate) fn now_us() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros()).unwrap()
}
