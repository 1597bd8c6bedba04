use percole_domain::Role;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    access::Caller,
    apply::Payload,
    error::Error,
    testing::{
        TestNode, ask,
        voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three, patient_rule},
    },
};

/// Two yes and one spoiled; then one more yes is found.
const COUNTED: &str = "papers;choice\n2;yes\n1;spoiled\n";
const FOUND: &str = "papers;choice\n3;yes\n1;spoiled\n";
const REASON: &str = "un bulletin était tombé sous la table";

/// France certified five ballots online and three of four papers that were signed for; Belgium nine ballots online.
async fn certified() -> (Three, String) {
    certified_under(patient_rule()).await
}

async fn certified_under(rule_toml: String) -> (Three, String) {
    let three = Three::new().await;
    let request = pb::OpenVoteRequest { rule_toml, ..three.group.vote_request() };
    let vote = ask!(three.group, crate::service::vote::open, request).unwrap().subject;
    three.exchange().await;
    three.fr.register(20).await;
    three.be.register(20).await;
    three.fr.try_join_with_paper(&vote).await.unwrap();
    three.be.try_join(&vote).await.unwrap();
    three.set_clocks(OPENS_US);
    three.fr.cast_many(&vote, 3, 2, 0).await;
    three.be.cast_many(&vote, 5, 4, 0).await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    three.fr.try_hand_out(&vote, &["17", "7", "8", "9"]).await.unwrap();
    three.fr.try_count_paper(&vote, COUNTED, false).await.unwrap();
    (three, vote)
}

/// France corrects, by two people.
async fn correct(three: &Three, vote: &str) {
    assert_eq!(three.fr.try_correct(vote, FOUND, Some(REASON)).await.unwrap().done, "proposed");
    assert_eq!(three.fr.try_correct(vote, FOUND, None).await.unwrap().done, "corrected");
}

fn refused<T>(result: Result<T, Error>, part: &str) {
    let Err(error) = result else { panic!("taken, instead of: {part}") };
    assert!(error.to_string().contains(part), "{error}, not {part}");
}

async fn france(node: &TestNode, three: &Three, vote: &str) -> pb::PollLine {
    let detail = node.vote_detail(vote).await;
    detail.polls.into_iter().find(|line| line.node == three.fr.me().to_string()).unwrap()
}

/// Voters and papers before and after, and what became of it.
fn told(corrections: &[pb::Correction]) -> Vec<([u64; 4], &str)> {
    let figures = |figures: &Option<pb::CertifiedFigures>| {
        figures.as_ref().map_or((0, 0), |figures| (figures.voters, figures.papers))
    };
    let told = |correction: &'_ pb::Correction| {
        let ((voters, papers), (later, more)) = (figures(&correction.before), figures(&correction.after));
        [voters, papers, later, more]
    };
    corrections.iter().map(|correction| (told(correction), correction.standing.as_str())).collect()
}

/// Every node agrees with the declaration that rests on so many voters of France.
async fn assert_declared(three: &Three, vote: &str, voters: u64, standing: &str) {
    let mut computed = Vec::new();
    for node in three.all() {
        let outcome = node.outcome(vote).await;
        assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
        assert_eq!(told(&outcome.corrections), [([8, 3, 9, 4], standing)]);
        assert_eq!(outcome.corrections[0].reason, REASON);
        let line = france(node, three, vote).await;
        assert_eq!(
            (line.voters, line.state.as_str(), line.counts[0].counted),
            (voters, "included", voters - 1)
        );
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
        computed.push(outcome.computed_json);
    }
    assert!(computed.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_correction_needs_a_reason_another_person_and_the_same_figures() {
    let (three, vote) = certified().await;
    let fr = &three.fr;
    refused(three.be.try_correct(&vote, FOUND, Some(REASON)).await, "papers");
    refused(fr.try_correct(&vote, FOUND, None).await, "no correction is proposed");
    refused(fr.try_correct(&vote, COUNTED, Some(REASON)).await, "certified already");
    refused(fr.try_correct(&vote, "papers;choice\n5;yes\n", Some(REASON)).await, "4 members signed");
    refused(fr.try_correct(&vote, FOUND, Some(" ")).await, "reason");
    fr.try_correct(&vote, FOUND, Some(REASON)).await.unwrap();
    refused(fr.try_correct_as(Caller::Local, &vote, FOUND, None).await, "cannot confirm it");
    refused(fr.try_correct(&vote, "papers;choice\n4;yes\n", None).await, "another count, of 4 papers");
    let line = france(fr, &three, &vote).await;
    assert_eq!((line.voters, line.papers), (8, 3), "nothing is corrected yet");
    let shown = fr.vote_detail(&vote).await.corrections;
    assert_eq!(told(&shown), [([8, 3, 0, 0], "proposed")]);
    assert_eq!((shown[0].papers, shown[0].reason.as_str()), (4, REASON));
    three.exchange().await;
    assert_eq!(three.group.vote_detail(&vote).await.corrections, [], "it stays at its node");

    fr.try_correct(&vote, FOUND, None).await.unwrap();
    refused(fr.try_correct(&vote, FOUND, None).await, "no correction is proposed");
    let kinds = fr.kinds().await;
    let last: Vec<&str> = kinds.iter().rev().take(3).rev().map(String::as_str).collect();
    assert_eq!(last, ["poll.tally_corrected", "poll.question_counted", "poll.tally_certified"]);
    let other = |id: &str| Caller::Operator { id: id.to_owned(), name: String::new(), role: Role::Secretary };
    fr.try_correct_as(other("3"), &vote, COUNTED, Some("non, trois")).await.unwrap();
    fr.try_correct_as(other("4"), &vote, COUNTED, None).await.unwrap();
    let shown = fr.vote_detail(&vote).await.corrections;
    assert_eq!(told(&shown), [([8, 3, 9, 4], "replaced"), ([9, 4, 8, 3], "replaced")]);
    three.settle().await;
    assert_eq!(three.be.vote_detail(&vote).await.corrections, shown);
    for node in three.all() {
        assert_eq!(node.violations().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn what_is_corrected_in_time_counts_and_the_old_figures_are_listed() {
    let (three, vote) = certified().await;
    three.settle().await;
    assert_eq!(france(&three.be, &three, &vote).await.voters, 8);
    correct(&three, &vote).await;
    three.exchange().await;
    let before = three.group.outcome(&vote).await;
    assert_eq!(before.comparison, "not declared");
    assert!(before.tallies_json.contains("\"members\":9"), "computed as corrected: {}", before.tallies_json);
    three.settle().await;
    let included =
        three.group.kinds().await.iter().filter(|kind| *kind == ev::TallyIncluded::KIND.name).count();
    assert_eq!(included, 3, "France twice, Belgium once");
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    assert_declared(&three, &vote, 9, "replaced").await;
    refused(three.fr.try_correct(&vote, COUNTED, Some("encore")).await, "declared");
}

#[tokio::test]
async fn a_correction_that_the_opener_learns_of_together_with_the_certificate_counts_alike() {
    let (three, vote) = certified().await;
    correct(&three, &vote).await;
    three.exchange().await;
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    assert_declared(&three, &vote, 9, "replaced").await;
}

#[tokio::test]
async fn a_correction_after_the_declaration_changes_nothing_and_is_shown() {
    let (three, vote) = certified().await;
    three.settle().await;
    three.set_clocks(REPORT_BY_US - HOUR_US);
    // France hears nothing of the declaration, and nobody of the correction before it.
    correct(&three, &vote).await;
    for node in [&three.group, &three.be] {
        node.clock.advance(HOUR_US);
    }
    three.group.duties().await;
    three.exchange().await;
    three.settle().await;
    assert_declared(&three, &vote, 8, "late").await;
}

#[tokio::test]
async fn a_certificate_corrected_after_the_end_of_reporting_counts_as_it_was() {
    let (three, vote) = certified().await;
    three.exchange().await;
    three.fr.clock.advance(REPORT_BY_US + HOUR_US - three.fr.now_us());
    correct(&three, &vote).await;
    three.exchange().await;
    three.set_clocks(REPORT_BY_US + 2 * HOUR_US);
    three.settle().await;
    assert_declared(&three, &vote, 8, "late").await;
}

/// The conditions of the rule with their figures, as Belgium computes them once the outcome is declared.
async fn conditions(three: &Three, vote: &str) -> serde_json::Value {
    three.settle().await;
    three.set_clocks(REPORT_BY_US);
    three.settle().await;
    let outcome = three.be.outcome(vote).await;
    assert_eq!(outcome.comparison, "agrees", "{}", outcome.note);
    let mut text: serde_json::Value = serde_json::from_str(&outcome.computed_json).unwrap();
    text["decision"]["questions"][0]["conditions"].take()
}

#[tokio::test]
async fn the_frozen_rule_says_which_of_the_figures_count() {
    let first = patient_rule().replace("corrected = \"corrected\"", "corrected = \"first\"");
    let (three, vote) = certified_under(first).await;
    correct(&three, &vote).await;
    let by_the_first = conditions(&three, &vote).await;
    let (three, vote) = certified().await;
    let uncorrected = conditions(&three, &vote).await;
    let (three, vote) = certified().await;
    correct(&three, &vote).await;
    let corrected = conditions(&three, &vote).await;
    assert!(by_the_first.as_array().is_some_and(|held| !held.is_empty()));
    assert_eq!(by_the_first, uncorrected);
    assert_ne!(corrected, uncorrected);
}

/// What counts is shown for the unit, and the correction beside it.
#[tokio::test]
async fn a_correction_that_the_rule_does_not_count_is_shown_as_one() {
    for (treatment, voters) in [("first", 8), ("absent", 9)] {
        let word = format!("corrected = \"{treatment}\"");
        let rule = patient_rule().replace("corrected = \"corrected\"", &word);
        let (three, vote) = certified_under(rule).await;
        correct(&three, &vote).await;
        let before = three.fr.vote_detail(&vote).await;
        assert_eq!(told(&before.corrections), [([8, 3, 9, 4], treatment)], "before it is declared too");
        three.settle().await;
        three.set_clocks(REPORT_BY_US);
        three.settle().await;
        assert_declared(&three, &vote, voters, treatment).await;
    }
}
