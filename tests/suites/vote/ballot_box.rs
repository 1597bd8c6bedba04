//! What a secretary does for a vote.

use std::{
    fs,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use percole_domain::poll::Choice;
use percole_proto::v1 as pb;
use percole_tests::{
    NodeProcess, TestTree, binaries,
    wait::{SOON, wait_until},
    work,
};
use tonic::Status;

#[allow(clippy::disallowed_methods, reason = "real nodes go by the real time")]
pub(crate) fn now_us() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros()).unwrap()
}

/// The number of a member on the register of a node.
pub(crate) fn number(member: usize) -> String {
    format!("M{member:05}")
}

/// Fills the register.
pub(crate) async fn import_members(node: &NodeProcess, count: usize) {
    let mut csv = "number,name,category,antenne,language,email\n".to_owned();
    for member in 0..count {
        csv.push_str(&format!("{},Member {member},worker,Here,fr,m{member}@example.org\n", number(member)));
    }
    let chunks: Vec<_> = csv
        .as_bytes()
        .chunks(64 * 1024)
        .map(|chunk| pb::ImportMembersRequest { chunk: chunk.to_vec(), ..Default::default() })
        .collect();
    let answer = node.member().await.import(futures::stream::iter(chunks)).await.unwrap().into_inner();
    assert_eq!((answer.errors.len(), answer.added), (0, count as u64));
}

/// Opens a vote at the group, for both countries, that closes after some time and declares soon after.
pub(crate) async fn open(federation: &TestTree, closes_in: Duration) -> String {
    open_under(federation, closes_in, Duration::from_secs(5), &sample_rule()).await
}

/// The rule of the demonstration: the outcome is declared as soon as everybody is accounted for.
pub(crate) fn sample_rule() -> String {
    fs::read_to_string(binaries::repository().join("deploy/sample/rule.toml")).unwrap()
}

/// The same under another rule, with another time for reporting.
pub(crate) async fn open_under(
    federation: &TestTree,
    closes_in: Duration,
    reporting: Duration,
    rule_toml: &str,
) -> String {
    let opens_us = now_us();
    let closes_us = opens_us + i64::try_from(closes_in.as_micros()).unwrap();
    let request = pb::OpenVoteRequest {
        key: work::key(u64::try_from(opens_us).unwrap()),
        title: "Avis".to_owned(),
        questions: vec![work::yes_no()],
        wording: Some(work::wording("Êtes-vous pour ?", &[])),
        language: "fr".to_owned(),
        rule_toml: rule_toml.to_owned(),
        opens_us,
        closes_us,
        report_by_us: closes_us + i64::try_from(reporting.as_micros()).unwrap(),
        ..pb::OpenVoteRequest::default()
    };
    federation["Group"].vote().await.open(request).await.unwrap().into_inner().subject
}

/// Waits until a child knows the vote, and joins it.
pub(crate) async fn join(node: &NodeProcess, vote: &str) {
    known(node, vote).await;
    let request = pb::JoinVoteRequest {
        key: work::key(1 << 40),
        vote: vote.to_owned(),
        ..pb::JoinVoteRequest::default()
    };
    node.poll().await.join(request).await.unwrap();
}

/// Waits until a child knows the vote.
pub(crate) async fn known(node: &NodeProcess, vote: &str) {
    wait_until("the vote to be known", SOON, async || {
        let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
        node.vote().await.get(request).await.map(drop).map_err(|status| status.to_string())
    })
    .await;
}

/// Casts one ballot.
pub(crate) async fn cast(
    node: &NodeProcess,
    vote: &str,
    member: usize,
    choice: Choice,
) -> Result<pb::EventReceipt, Status> {
    let request = pb::CastBallotRequest {
        key: work::key((1 << 50) | (member as u64) << 4 | choice as u64),
        vote: vote.to_owned(),
        member: number(member),
        answers: vec![choice.to_string()],
        ..pb::CastBallotRequest::default()
    };
    let cast = node.poll().await.cast_ballot(request).await?.into_inner();
    Ok(cast.receipt.unwrap())
}

/// The choice that a member makes in these tests: of three, two say yes.
pub(crate) fn choice(member: usize) -> Choice {
    if member.is_multiple_of(3) { Choice::No } else { Choice::Yes }
}

/// Imports the ballots of the first members; returns the last word of the node, or how the connection broke.
pub(crate) async fn import_ballots(
    node: &NodeProcess,
    vote: &str,
    count: usize,
) -> Result<pb::ImportBallotsResponse, Status> {
    let mut csv = "member,choice\n".to_owned();
    for member in 0..count {
        let word = if choice(member) == Choice::Yes { "yes" } else { "no" };
        csv.push_str(&format!("{},{word}\n", number(member)));
    }
    import_file(node, vote, &csv).await
}

/// Imports a file of ballots; returns the last word of the node, or how the connection broke.
pub(crate) async fn import_file(
    node: &NodeProcess,
    vote: &str,
    csv: &str,
) -> Result<pb::ImportBallotsResponse, Status> {
    let chunk = |(at, chunk): (usize, &[u8])| pb::ImportBallotsRequest {
        vote: if at == 0 { vote.to_owned() } else { String::new() },
        chunk: chunk.to_vec(),
        ..Default::default()
    };
    let chunks: Vec<_> = csv.as_bytes().chunks(64 * 1024).enumerate().map(chunk).collect();
    let mut answers = node.poll().await.import_ballots(futures::stream::iter(chunks)).await?.into_inner();
    let mut last = pb::ImportBallotsResponse::default();
    while let Some(answer) = answers.message().await? {
        assert!(answer.errors.is_empty(), "{:?}", answer.errors);
        last = answer;
    }
    Ok(last)
}

/// Every ballot in a node's box.
pub(crate) async fn ballots(node: &NodeProcess, vote: &str) -> Vec<pb::BallotLine> {
    let mut client = node.poll().await;
    let mut all: Vec<pb::BallotLine> = Vec::new();
    let mut request =
        pb::ListBallotsRequest { vote: vote.to_owned(), limit: 500, ..pb::ListBallotsRequest::default() };
    loop {
        let page = client.list_ballots(request.clone()).await.unwrap().into_inner();
        all.extend(page.ballots);
        request.cursor = page.next_cursor;
        if request.cursor.is_empty() {
            return all;
        }
    }
}

/// Waits for the outcome on one node.
pub(crate) async fn outcome(node: &NodeProcess, vote: &str) -> pb::OutcomeDetail {
    wait_until(&format!("the outcome at {}", node.name()), Duration::from_secs(90), async || {
        let request = pb::GetOutcomeRequest { vote: vote.to_owned(), ..Default::default() };
        let detail = node.vote().await.get_outcome(request).await.map_err(|status| status.to_string())?;
        let detail = detail.into_inner();
        let declared = !detail.declared_json.is_empty() && detail.comparison != "not declared";
        if declared { Ok(detail) } else { Err(format!("{}: {}", detail.comparison, detail.note)) }
    })
    .await
}

/// Waits for the outcome on all three nodes, and checks that they agree.
pub(crate) async fn agreed_outcome(federation: &TestTree, vote: &str) -> pb::OutcomeDetail {
    let mut details = Vec::new();
    for node in federation.nodes() {
        let detail = outcome(node, vote).await;
        assert_eq!(detail.comparison, "agrees", "{}: {}", node.name(), detail.note);
        details.push(detail);
    }
    for detail in &details {
        assert_eq!(detail.declared_json, details[0].declared_json);
        assert_eq!(detail.computed_json, details[0].computed_json);
    }
    details.remove(0)
}

/// What the group holds of each node's share.
pub(crate) async fn polls(federation: &TestTree, vote: &str) -> Vec<pb::PollLine> {
    let request = pb::GetVoteRequest { vote: vote.to_owned(), language: String::new() };
    federation["Group"].vote().await.get(request).await.unwrap().into_inner().polls
}

/// For, against and abstentions of a node whose vote has one question of that kind.
pub(crate) fn votes(poll: &pb::PollLine) -> (u64, u64, u64) {
    let [count] = &poll.counts[..] else { panic!("{poll:?}") };
    let [yes, no, abstain] = count.figures[..] else { panic!("{poll:?}") };
    (yes, no, abstain)
}

/// The share of one node.
pub(crate) async fn poll(federation: &TestTree, vote: &str, name: &str) -> pb::PollLine {
    let polls = polls(federation, vote).await;
    polls.iter().find(|poll| poll.node_name == name).cloned().unwrap_or_else(|| panic!("{polls:?}"))
}
