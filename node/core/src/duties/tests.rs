use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;

use super::*;
use crate::{
    apply::Payload,
    testing::{
        TestNode, look,
        voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three, patient_rule},
    },
};

async fn count(node: &TestNode, kind: &str) -> usize {
    node.kinds().await.iter().filter(|held| *held == kind).count()
}

/// Every node computed the same bytes, and agrees with the opener.
async fn assert_all_agree(three: &Three, vote: &str, result: &str) {
    let mut computed = Vec::new();
    for node in three.all() {
        let outcome = node.outcome(vote).await;
        assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
        assert_eq!(outcome.declared_json, outcome.computed_json);
        assert_eq!(outcome.line.unwrap().results, [result], "{:?}", outcome.explanation);
        assert!(!outcome.explanation.is_empty());
        computed.push((outcome.computed_json, outcome.tallies_json));
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
    }
    assert!(computed.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn three_nodes_compute_the_same_outcome() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.settle().await;
    assert_eq!(count(&three.fr, ev::PollClosed::KIND.name).await, 0, "nothing is due before the closing");
    three.set_clocks(CLOSES_US);
    three.settle().await;
    assert_all_agree(&three, &vote, "pass").await;
    for node in [&three.fr, &three.be] {
        assert_eq!(
            (count(node, ev::PollClosed::KIND.name).await, count(node, ev::TallyCertified::KIND.name).await),
            (1, 1)
        );
    }
    assert_eq!(count(&three.group, ev::TallyIncluded::KIND.name).await, 2);
    assert_eq!(count(&three.group, ev::OutcomeDeclared::KIND.name).await, 1);
    let detail = three.be.vote_detail(&vote).await;
    let line = detail.polls.iter().find(|line| line.node == three.fr.me().to_string()).unwrap();
    assert_eq!((line.voters, &line.counts[0].figures[..], line.counted), (13, &[8, 3, 2][..], true));
    let french = percole_proto::v1::GetOutcomeRequest {
        vote: vote.clone(),
        language: "fr".to_owned(),
        working: false,
    };
    let words = look!(three.be, crate::service::vote::outcome, french).unwrap().explanation.join("\n");
    assert!(words.contains("Belgique") && !words.contains(&three.be.me().to_string()), "{words}");
    // Nothing more ever follows.
    three.set_clocks(REPORT_BY_US + HOUR_US);
    three.settle().await;
    assert_eq!(count(&three.group, ev::OutcomeDeclared::KIND.name).await, 1);
}

/// What a node computes while nothing is declared.
async fn computed(node: &TestNode, vote: &str) -> String {
    let outcome = node.outcome(vote).await;
    assert_eq!((outcome.comparison.as_str(), outcome.declared_json.as_str()), ("not declared", ""));
    assert!(outcome.note.contains("not declared yet"), "{}", outcome.note);
    assert!(!outcome.explanation.is_empty() && !outcome.tallies_json.is_empty());
    outcome.computed_json
}

#[tokio::test]
async fn the_outcome_waits_for_the_end_of_reporting_and_everybody_computes_it_meanwhile() {
    let (three, vote) = Three::with_vote_under(patient_rule()).await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    assert_eq!(count(&three.group, ev::TallyIncluded::KIND.name).await, 2);
    three.set_clocks(REPORT_BY_US - 1);
    three.settle().await;
    assert_eq!(count(&three.group, ev::OutcomeDeclared::KIND.name).await, 0);
    assert_eq!(carry_out(&three.group.node).await.unwrap(), Some(REPORT_BY_US));
    let expected = computed(&three.group, &vote).await;
    assert!(expected.contains("pass"), "{expected}");
    assert_eq!([computed(&three.fr, &vote).await, computed(&three.be, &vote).await], [&*expected, &expected]);
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    assert_all_agree(&three, &vote, "pass").await;
    assert_eq!(three.be.outcome(&vote).await.declared_json, expected);
}

#[tokio::test]
async fn without_a_word_of_the_opener_every_node_shows_the_outcome_that_it_computes() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    // The group carries logs, and settles nothing.
    three.exchange().await;
    let waiting = three.be.outcome(&vote).await;
    assert!(waiting.computed_json.is_empty() && waiting.note.contains("1 of 2"), "{}", waiting.note);
    three.be.duties().await;
    three.exchange().await;
    let both = [computed(&three.fr, &vote).await, computed(&three.be, &vote).await];
    assert!(both[0] == both[1] && both[0].contains("pass"), "{both:?}");
}

#[tokio::test]
async fn who_says_nothing_until_the_end_is_silent_also_where_the_opener_is() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    three.exchange().await;
    three.set_clocks(REPORT_BY_US);
    let both = [computed(&three.fr, &vote).await, computed(&three.be, &vote).await];
    assert!(both[0] == both[1] && both[0].contains("no-quorum"), "{both:?}");
}

#[tokio::test]
async fn each_certificate_is_included_once_as_it_arrives() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    three.exchange_with_group(&three.fr).await;
    for _ in 0..3 {
        three.group.duties().await;
    }
    assert_eq!(
        (
            count(&three.group, ev::TallyIncluded::KIND.name).await,
            count(&three.group, ev::OutcomeDeclared::KIND.name).await
        ),
        (1, 0)
    );
    let waiting = three.group.outcome(&vote).await;
    assert_eq!(waiting.comparison, "not declared");
    assert!(waiting.note.contains("1 of 2"), "{}", waiting.note);
    // Belgium learns of the inclusion before it holds the French certificate, and waits for it.
    three.be.mirror(&three.group.log().await, percole_sync::Relation::Descendant).await;
    let blind = three.be.outcome(&vote).await;
    assert_eq!(blind.comparison, "cannot recompute", "{}", blind.note);
    three.settle().await;
    assert_all_agree(&three, &vote, "pass").await;
}

#[tokio::test]
async fn a_silent_node_is_excluded_when_reporting_ends_and_comes_too_late_afterwards() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    three.be.duties().await;
    three.exchange_with_group(&three.fr).await;
    three.group.duties().await;
    three.set_clocks(REPORT_BY_US - 1);
    three.group.duties().await;
    assert_eq!(count(&three.group, ev::TallyExcluded::KIND.name).await, 0);
    three.set_clocks(REPORT_BY_US);
    three.group.duties().await;
    assert_eq!(count(&three.group, ev::TallyExcluded::KIND.name).await, 1);
    assert_eq!(count(&three.group, ev::OutcomeDeclared::KIND.name).await, 1);
    // The certificate arrives after all; the outcome stays, and the remark says so.
    three.settle().await;
    assert_eq!(
        (
            count(&three.group, ev::TallyIncluded::KIND.name).await,
            count(&three.group, ev::OutcomeDeclared::KIND.name).await
        ),
        (1, 1)
    );
    let states = three.fr.poll_states(&vote, &[&three.fr, &three.be]).await;
    assert_eq!(states[0].0, "included");
    assert_eq!(states[1].0, "excluded");
    assert!(states[1].1.starts_with("sans réponse\u{a0}: il participait"), "{}", states[1].1);
    assert!(three.fr.outcome(&vote).await.note.contains("Belgique certified its tally"));
    assert_all_agree(&three, &vote, "no-quorum").await;
}

#[tokio::test]
async fn who_declined_and_who_never_answered_is_told_apart() {
    let three = Three::new().await;
    let vote = three.group.open_vote_for(&[three.fr.me(), three.be.me()]).await;
    three.exchange().await;
    three.be.try_decline(&vote, "notre assemblée est trop proche").await.unwrap();
    three.set_clocks(CLOSES_US);
    three.settle().await;
    let states = three.group.poll_states(&vote, &[&three.fr, &three.be]).await;
    assert_eq!(states[0].0, "asked");
    assert_eq!(
        states[1],
        ("excluded".to_owned(), "décliné\u{a0}: notre assemblée est trop proche".to_owned())
    );
    assert_eq!(count(&three.group, ev::OutcomeDeclared::KIND.name).await, 0, "France may still report");
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    let states = three.group.poll_states(&vote, &[&three.fr]).await;
    assert_eq!(
        states,
        [("excluded".to_owned(), "sans réponse\u{a0}: il n’a ni participé ni refusé".to_owned())]
    );
    assert_all_agree(&three, &vote, &three.group.vote_detail(&vote).await.line.unwrap().results[0]).await;
}

#[tokio::test]
async fn a_certificate_signed_after_reporting_ended_is_late() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    // Belgium and the group were off until reporting was over.
    three.set_clocks(REPORT_BY_US + 1);
    three.be.duties().await;
    three.exchange().await;
    three.settle().await;
    let states = three.group.poll_states(&vote, &[&three.fr, &three.be]).await;
    assert_eq!(states[0].0, "included");
    assert!(states[1].1.starts_with("en retard\u{a0}: certifié le"), "{}", states[1].1);
    assert_all_agree(&three, &vote, "no-quorum").await;
}

#[tokio::test]
async fn the_opener_may_take_part_itself() {
    let three = Three::new().await;
    let vote = three.group.open_vote_for(&[three.group.me(), three.fr.me()]).await;
    three.exchange().await;
    for node in [&three.group, &three.fr] {
        node.register(20).await;
        node.try_join(&vote).await.unwrap();
    }
    three.set_clocks(OPENS_US);
    three.group.cast_many(&vote, 3, 2, 1).await;
    three.fr.cast_many(&vote, 2, 3, 0).await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    assert_all_agree(&three, &vote, "fail").await;
}

#[tokio::test]
async fn a_crash_between_any_two_steps_changes_nothing() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 8, 3, 2).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    let subject: SubjectId = vote.parse().unwrap();
    // Each command once, then again as a restarted node would: the second finds nothing to do.
    for node in [&three.fr, &three.be] {
        let poll = crate::testing::voting::whole_poll(node.me(), &subject);
        assert_eq!(node.node.sequencer.submit(close::Close { poll }).await.unwrap().len(), 3);
        assert_eq!(node.node.sequencer.submit(close::Close { poll }).await.unwrap(), []);
    }
    three.exchange().await;
    let group = &three.group.node.sequencer;
    assert_eq!(
        group.submit(declare::Declare { vote: subject }).await.unwrap(),
        [],
        "nothing is accounted for"
    );
    assert_eq!(group.submit(settle::Settle { vote: subject }).await.unwrap().len(), 2);
    assert_eq!(group.submit(settle::Settle { vote: subject }).await.unwrap(), []);
    // Here the group is killed before it declares; the next pass does.
    three.group.duties().await;
    assert_eq!(group.submit(declare::Declare { vote: subject }).await.unwrap(), []);
    three.settle().await;
    assert_all_agree(&three, &vote, "pass").await;
}

#[tokio::test]
async fn the_next_wake_up_is_the_next_thing_due() {
    let (three, _) = Three::with_joined_vote().await;
    assert_eq!(carry_out(&three.fr.node).await.unwrap(), Some(CLOSES_US));
    assert_eq!(carry_out(&three.group.node).await.unwrap(), Some(CLOSES_US));
    three.set_clocks(CLOSES_US);
    assert_eq!(carry_out(&three.fr.node).await.unwrap(), None);
    assert_eq!(carry_out(&three.group.node).await.unwrap(), Some(REPORT_BY_US));
    let ambient = &three.fr.node.ambient;
    assert_eq!(sleep_until(None, ambient), SLEEP_MAX);
    assert_eq!(sleep_until(Some(CLOSES_US + 1_000), ambient), Duration::from_millis(1));
    assert_eq!(sleep_until(Some(0), ambient), Duration::ZERO);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_task_closes_a_poll_when_its_time_comes() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(CLOSES_US);
    let (stop, stopping) = watch::channel(false);
    let task = tokio::spawn(follow(three.fr.node.clone(), stopping));
    let mut bell = three.fr.node.sequencer.bell();
    while three.fr.vote_detail(&vote).await.polls.iter().all(|poll| poll.state != "certified") {
        bell.changed().await.unwrap();
    }
    stop.send_replace(true);
    task.await.unwrap();
}
