//! What a vote that ended before its time still refuses, and what it says then.

use percole_domain::poll::Choice;
use percole_words::Lang;

use crate::{
    error::{Code, Error},
    testing::{
        TestNode,
        voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three},
    },
};

const BALLOTS: &str = "number,choice\n8,yes\n";

fn refused<T>(result: Result<T, Error>, parts: &[&str]) {
    let Err(error) = result else { panic!("taken, instead of: {parts:?}") };
    assert_eq!(error.code(), Code::FailedPrecondition, "{error}");
    for part in parts {
        assert!(error.to_string().contains(part), "{error}, not {part}");
    }
}

/// Whatever a node may do in a vote is refused with the same words.
async fn refuses_all(node: &TestNode, vote: &str, parts: &[&str]) {
    refused(node.try_join(vote).await, parts);
    refused(node.try_decline(vote, "trop tard").await, parts);
    refused(node.try_cast(vote, "7", Choice::Yes).await, parts);
    refused(node.try_withdraw_ballot(vote, "7", "mauvaise ligne").await, parts);
    refused(node.try_import_ballots(vote, BALLOTS).await, parts);
    refused(node.try_hand_out(vote, &["9"]).await, parts);
    for dry_run in [true, false] {
        refused(node.try_count_paper(vote, "papers;choice\n1;yes\n", dry_run).await, parts);
    }
}

/// France joined, took paper and a ballot; Belgium has a register and did not answer.
async fn begun() -> (Three, String) {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    three.be.register(20).await;
    three.fr.try_join_with_paper(&vote).await.unwrap();
    three.exchange().await;
    three.set_clocks(OPENS_US);
    three.fr.try_cast(&vote, "7", Choice::Yes).await.unwrap();
    (three, vote)
}

#[tokio::test]
async fn a_cancelled_vote_says_when_and_why_to_whoever_joins_casts_withdraws_or_imports() {
    let (three, vote) = begun().await;
    three.set_clocks(OPENS_US + HOUR_US);
    three.group.try_cancel(&vote).await.unwrap();
    three.exchange().await;
    let words = ["was cancelled on Monday 1 June 2020, 12:00 UTC: la question était fausse"];
    // Also long after it would have closed.
    for now_us in [OPENS_US + 2 * HOUR_US, CLOSES_US, REPORT_BY_US + HOUR_US] {
        three.set_clocks(now_us);
        for node in three.all() {
            node.duties().await;
        }
        refuses_all(&three.fr, &vote, &words).await;
        refuses_all(&three.be, &vote, &words).await;
    }
    let refused = three.fr.try_cast(&vote, "7", Choice::No).await.unwrap_err();
    for (lang, said) in [
        (
            Lang::Fr,
            "le scrutin a été annulé le lundi 1er juin 2020 à 12 h 00 UTC\u{a0}: la question était fausse",
        ),
        (
            Lang::Nl,
            "de stemming werd geannuleerd op maandag 1 juni 2020 om 12.00 uur UTC: la question était fausse",
        ),
        (
            Lang::De,
            "die Abstimmung wurde am Montag, 1. Juni 2020, 12.00 Uhr UTC abgesagt: la question était fausse",
        ),
    ] {
        assert_eq!(refused.said().in_lang(lang), said);
    }
}

#[tokio::test]
async fn a_poll_that_was_closed_before_its_vote_was_cancelled_says_so_too() {
    let (three, vote) = begun().await;
    three.set_clocks(CLOSES_US);
    three.settle().await;
    three.group.try_cancel(&vote).await.unwrap();
    three.exchange().await;
    refuses_all(&three.fr, &vote, &["was cancelled on", "la question était fausse"]).await;
}

#[tokio::test]
async fn whom_the_opener_left_out_hears_when_and_why() {
    let (three, vote) = begun().await;
    three.set_clocks(REPORT_BY_US);
    three.group.duties().await;
    three.exchange().await;
    let detail = three.be.vote_detail(&vote).await;
    let states: Vec<&str> = detail.polls.iter().map(|line| line.state.as_str()).collect();
    assert_eq!(states, ["excluded", "excluded"], "{detail:?}");
    let when = "was left out of the vote on Wednesday 3 June 2020";
    refuses_all(&three.be, &vote, &[when, "silent: it neither joined nor declined"]).await;
    refuses_all(&three.fr, &vote, &[when, "certificate did not arrive in time"]).await;
}
