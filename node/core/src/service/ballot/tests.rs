use percole_domain::poll::Choice;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    apply::Payload,
    error::Code,
    testing::{
        TestNode, ask, look,
        voting::{CLOSES_US, OPENS_US, Three},
    },
};

async fn ballots(node: &TestNode, vote: &str) -> Vec<(u64, String, String, u32)> {
    let request = pb::ListBallotsRequest { vote: vote.to_owned(), ..Default::default() };
    let listed = look!(node, super::list, request).unwrap();
    assert_eq!(listed.voters, listed.ballots.len() as u64);
    listed
        .ballots
        .into_iter()
        .map(|line| (line.roll_number, line.member, line.answers.join(";"), line.changes))
        .collect()
}

/// Ballot events in a node's own log.
async fn cast_events(node: &TestNode) -> usize {
    node.kinds().await.iter().filter(|kind| *kind == ev::BallotCast::KIND.name).count()
}

const YES: &str = "yes";
const NO: &str = "no";
const ABSTAIN: &str = "abstain";

#[tokio::test]
async fn ballots_come_page_by_page_in_the_order_of_the_roll() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    for member in ["9", "3", "7", "5", "1"] {
        three.fr.try_cast(&vote, member, Choice::Yes).await.unwrap();
    }
    let mut request = pb::ListBallotsRequest { vote: vote.clone(), limit: 2, ..Default::default() };
    let mut pages = Vec::new();
    loop {
        let page = look!(three.fr, super::list, request.clone()).unwrap();
        assert_eq!(page.voters, 5);
        pages.push(page.ballots.into_iter().map(|line| line.roll_number).collect::<Vec<_>>());
        request.cursor = page.next_cursor;
        if request.cursor.is_empty() {
            break;
        }
    }
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    assert!(pages.concat().is_sorted());
    let whole = ballots(&three.fr, &vote).await.into_iter().map(|(number, ..)| number);
    assert_eq!(pages.concat(), whole.collect::<Vec<_>>());
    request.cursor = "seven".to_owned();
    look!(three.fr, super::list, request).unwrap_err();
}

#[tokio::test]
async fn the_last_ballot_before_the_closing_counts() {
    let (three, vote) = Three::with_joined_vote().await;
    let early = three.fr.try_cast(&vote, "7", Choice::Yes).await.unwrap_err();
    assert!(early.to_string().contains("not yet"), "{early}");
    three.set_clocks(OPENS_US);
    three.fr.try_cast(&vote, "7", Choice::No).await.unwrap();
    three.fr.try_cast(&vote, "7", Choice::Yes).await.unwrap();
    three.fr.try_cast(&vote, "9", Choice::Abstain).await.unwrap();
    // Members stand on the roll in the order of their numbers as texts.
    assert_eq!(
        ballots(&three.fr, &vote).await,
        [(18, "7".to_owned(), YES.to_owned(), 1), (20, "9".to_owned(), ABSTAIN.to_owned(), 0)]
    );
    three.exchange().await;
    assert_eq!(three.group.vote_detail(&vote).await.polls.iter().map(|poll| poll.voters).sum::<u64>(), 0);
    let own = three.fr.vote_detail(&vote).await;
    assert_eq!(own.polls.iter().find(|poll| poll.own).unwrap().voters, 2);
    three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn a_ballot_that_cannot_be_taken_is_refused_in_words() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    let nobody = three.fr.try_cast(&vote, "999", Choice::Yes).await.unwrap_err();
    assert!(nobody.code() == Code::NotFound && nobody.to_string().contains("999"), "{nobody}");
    let none = three.fr.try_answer(&vote, "7", &["perhaps"]).await.unwrap_err();
    assert_eq!(none.field(), Some("answers[0]"));
    let elsewhere = three.group.try_cast(&vote, "7", Choice::Yes).await.unwrap_err();
    assert!(elsewhere.to_string().contains("not asked to take part"), "{elsewhere}");
    assert_eq!(cast_events(&three.fr).await, 0);
}

#[tokio::test]
async fn the_same_key_casts_once() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    let request = pb::CastBallotRequest {
        key: three.fr.new_key(),
        vote: vote.clone(),
        member: "7".to_owned(),
        answers: vec![YES.to_owned()],
        ..Default::default()
    };
    let first = ask!(three.fr, super::cast, request.clone()).unwrap();
    let (first, understood) = (first.receipt.unwrap(), first.understood);
    three.set_clocks(CLOSES_US);
    let again = ask!(three.fr, super::cast, request.clone()).unwrap();
    assert_eq!(again.understood, understood, "it is told back again");
    let again = again.receipt.unwrap();
    assert_eq!(
        (again.index, again.repeated),
        (first.index, true),
        "it was taken, also when it is asked again late"
    );
    let other = pb::CastBallotRequest { answers: vec![NO.to_owned()], ..request };
    assert_eq!(ask!(three.fr, super::cast, other).unwrap_err().code(), Code::AlreadyExists);
}

#[tokio::test]
async fn a_late_ballot_is_refused_by_the_clock_and_by_the_closing() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(CLOSES_US - 1);
    three.fr.try_cast(&vote, "7", Choice::Yes).await.unwrap();
    three.set_clocks(CLOSES_US);
    let late = three.fr.try_cast(&vote, "8", Choice::Yes).await.unwrap_err();
    assert!(late.code() == Code::FailedPrecondition && late.to_string().contains("too late"), "{late}");
    three.fr.duties().await;
    // Someone sets the clock back: what is closed stays closed.
    three.set_clocks(OPENS_US);
    for member in ["8", "999"] {
        let closed = three.fr.try_cast(&vote, member, Choice::Yes).await.unwrap_err();
        assert!(closed.to_string().contains("counted and signed"), "{closed}");
    }
    let import = three.fr.try_import_ballots(&vote, "number,choice\n8,yes\n").await.unwrap_err();
    assert_eq!(import.code(), Code::FailedPrecondition);
    assert_eq!(ballots(&three.fr, &vote).await.len(), 1);
    three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn a_file_of_ballots_is_taken_once_and_continues_where_it_stopped() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(700).await;
    three.fr.try_join(&vote).await.unwrap();
    three.set_clocks(OPENS_US);
    let mut csv = "numéro;choix\n".to_owned();
    for number in 1..=600 {
        csv.push_str(&format!("{number};{}\n", ["oui", "non", "abstention"][number % 3]));
    }
    // A part was taken before, one by one; one member had chosen something else.
    three.fr.try_cast(&vote, "1", Choice::No).await.unwrap();
    three.fr.try_cast(&vote, "2", Choice::Yes).await.unwrap();
    let progress = three.fr.try_import_ballots(&vote, &csv).await.unwrap();
    let counts: Vec<_> = progress.iter().map(|p| (p.accepted, p.unchanged, p.total, p.done)).collect();
    assert_eq!(
        counts,
        [(255, 1, 600, false), (511, 1, 600, false), (599, 1, 600, false), (599, 1, 600, true)]
    );
    let again = three.fr.try_import_ballots(&vote, &csv).await.unwrap();
    let last = again.last().unwrap();
    assert_eq!((last.accepted, last.unchanged, last.done), (0, 600, true));
    assert_eq!(cast_events(&three.fr).await, 601);
    let changed = csv.replace("\n3;oui", "\n3;non");
    assert_eq!(three.fr.try_import_ballots(&vote, &changed).await.unwrap().last().unwrap().accepted, 1);

    three.set_clocks(CLOSES_US);
    three.fr.duties().await;
    let detail = three.fr.vote_detail(&vote).await;
    let poll = detail.polls.iter().find(|poll| poll.own).unwrap();
    assert_eq!((poll.roll_size, poll.voters, &poll.counts[0].figures[..]), (700, 600, &[199, 201, 200][..]));
    three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn one_wrong_line_keeps_the_whole_file_out() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    for (csv, expected) in [
        ("number,choice\n1,yes\n999,no\n2,no\n777,no\n", vec![3, 5]),
        ("number,choice\n1,yes\n1,no\n", vec![3]),
        ("number,choice\n1,yes\n2,perhaps\n", vec![3]),
    ] {
        let answers = three.fr.try_import_ballots(&vote, csv).await.unwrap();
        let [answer] = answers.as_slice() else { panic!("{answers:?}") };
        assert_eq!(answer.errors.iter().map(|error| error.line).collect::<Vec<_>>(), expected);
        assert!(answer.done && answer.accepted == 0);
    }
    assert_eq!(cast_events(&three.fr).await, 0);
}

/// An answer as ballots hold it.
fn said(choice: &str) -> Vec<u32> {
    [YES, NO, ABSTAIN].iter().map(|word| u32::from(*word == choice)).collect()
}

#[tokio::test]
async fn many_callers_at_once_lose_and_double_nothing() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    let node = &three.fr;
    let casts = (0..200).map(|turn| {
        let (vote, member) = (vote.clone(), (turn % 20 + 1).to_string());
        let choice = [Choice::Yes, Choice::No, Choice::Abstain][turn / 20 % 3];
        async move { node.try_cast(&vote, &member, choice).await.unwrap() }
    });
    futures::future::join_all(casts).await;
    let events = node.ballot_events().await;
    assert_eq!(events.len(), 200);
    let held = ballots(node, &vote).await;
    assert_eq!(held.len(), 20);
    for (roll_number, _, choice, changes) in held {
        let last = events.iter().rev().find(|(number, _)| *number == roll_number).unwrap();
        assert_eq!((said(&choice), changes), (last.1.clone(), 9), "the last one in the log counts");
    }
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_ballot_for_the_wrong_member_is_withdrawn_and_counts_no_more() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    three.fr.try_cast(&vote, "7", Choice::No).await.unwrap();
    three.fr.try_cast(&vote, "9", Choice::Yes).await.unwrap();
    let refused = three.fr.try_withdraw_ballot(&vote, "7", " ").await.unwrap_err();
    assert_eq!(refused.field(), Some("reason"));
    let nothing = three.fr.try_withdraw_ballot(&vote, "8", "wrong line").await.unwrap_err();
    assert!(nothing.code() == Code::NotFound && nothing.to_string().contains('8'), "{nothing}");
    three.fr.try_withdraw_ballot(&vote, "7", "wrong line").await.unwrap();
    assert_eq!(ballots(&three.fr, &vote).await, [(20, "9".to_owned(), YES.to_owned(), 0)]);
    three.fr.assert_rebuilds().await;
    three.fr.try_cast(&vote, "7", Choice::Abstain).await.unwrap();
    assert_eq!(ballots(&three.fr, &vote).await.len(), 2);
    three.fr.try_withdraw_ballot(&vote, "7", "again").await.unwrap();
    three.set_clocks(CLOSES_US);
    assert!(three.fr.try_withdraw_ballot(&vote, "9", "too late").await.is_err());
    three.fr.duties().await;
    let own = three.fr.vote_detail(&vote).await;
    assert_eq!(own.polls.iter().find(|poll| poll.own).unwrap().voters, 1, "one ballot counts");
}

#[tokio::test]
async fn a_number_without_its_zeros_is_named_and_one_with_something_unseen_refused() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    let near = three.fr.try_cast(&vote, "07", Choice::Yes).await.unwrap_err();
    assert!(near.to_string().contains("did you mean 7?"), "{near}");
    let hidden = three.fr.try_cast(&vote, "7\u{200b}", Choice::Yes).await.unwrap_err();
    assert!(hidden.to_string().contains("U+200B"), "{hidden}");
    let csv = "number;choice\n07;yes\n8;yes\n";
    let answer = three.fr.try_import_ballots(&vote, csv).await.unwrap();
    assert!(answer[0].errors[0].message.contains("did you mean 7?"), "{answer:?}");
    assert_eq!(cast_events(&three.fr).await, 0);
}
