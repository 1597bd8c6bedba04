use std::collections::BTreeSet;

use percole_domain::poll::{BoothState, Choice};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::Lang;

use super::{Own, list_own, own};
use crate::{
    access::Caller,
    apply::Payload,
    error::{Code, Error},
    service::persons,
    testing::{
        TestNode, ask, operator,
        voting::{CLOSES_US, OPENS_US, Three},
    },
};

/// A person who is the member with a number; a user without one.
async fn person(node: &TestNode, member: &str) -> Caller {
    let (status, name) = if member.is_empty() { ("user", "Ana") } else { ("member", "") };
    let request =
        pb::AddPersonRequest { status: status.to_owned(), name: name.to_owned(), member: member.to_owned() };
    Caller::Person { id: persons::add(&node.node, operator(), request).await.unwrap().id }
}

async fn cast(
    node: &TestNode,
    caller: &Caller,
    vote: &str,
    member: &str,
    answer: &str,
) -> Result<pb::EventReceipt, Error> {
    let request = pb::CastBallotRequest {
        key: node.new_key(),
        vote: vote.to_owned(),
        member: member.to_owned(),
        answers: vec![answer.to_owned()],
        ..Default::default()
    };
    Ok(ask!(node, caller.clone(), super::cast, request)?.receipt.unwrap())
}

async fn seen(node: &TestNode, caller: &Caller, vote: &str) -> Own {
    own(&node.node, caller, &pb::GetOwnBallotRequest { vote: vote.to_owned() }).await.unwrap()
}

/// Everything in which a person has a part, asked for line by line.
async fn listed(node: &TestNode, caller: &Caller, open: bool) -> Vec<Own> {
    let mut request = pb::ListOwnBallotsRequest { open, limit: 1, ..Default::default() };
    let mut all = Vec::new();
    loop {
        let page = list_own(&node.node, caller, request.clone()).await.unwrap();
        assert!(page.own.len() <= 1);
        all.extend(page.own);
        request.cursor = page.next_cursor;
        if request.cursor.is_empty() {
            return all;
        }
    }
}

#[tokio::test]
async fn own_votes_come_page_by_page_the_last_to_close_first() {
    let (three, first) = Three::with_joined_vote().await;
    let seven = person(&three.fr, "7").await;
    let mut votes = vec![first];
    for _ in 0..2 {
        let vote = three.group.open_vote().await;
        three.exchange().await;
        three.fr.try_join(&vote).await.unwrap();
        votes.push(vote);
    }
    three.set_clocks(OPENS_US);
    let listed = listed(&three.fr, &seven, true).await;
    let listed: Vec<&String> = listed.iter().map(|own| &own.told.vote).collect();
    assert_eq!(listed.len(), 3);
    assert_eq!(BTreeSet::from_iter(listed), votes.iter().collect());
}

#[tokio::test]
async fn a_person_casts_their_own_ballot_and_is_told_of_no_other() {
    let (three, vote) = Three::with_joined_vote().await;
    let (seven, eight) = (person(&three.fr, "7").await, person(&three.fr, "8").await);
    let early = seen(&three.fr, &seven, &vote).await;
    assert_eq!(
        (early.state, early.told.roll_number, early.told.category.as_str()),
        (BoothState::Planned, 18, "user")
    );
    assert!(listed(&three.fr, &seven, true).await.is_empty());

    three.set_clocks(OPENS_US);
    let receipt = cast(&three.fr, &seven, &vote, "", "yes").await.unwrap();
    let told = seen(&three.fr, &seven, &vote).await.told;
    assert_eq!((told.answers.as_slice(), told.changes), (&["yes".to_owned()][..], 0));
    let shown = told.receipt.unwrap();
    assert_eq!((shown.index, shown.leaf_hash), (receipt.index, receipt.leaf_hash.clone()));

    let again = cast(&three.fr, &seven, &vote, "7", "no").await.unwrap();
    let own = seen(&three.fr, &seven, &vote).await;
    assert_eq!((own.answers, own.told.changes), (vec![vec![0, 1, 0]], 1));
    assert_eq!(own.told.receipt.unwrap().index, again.index);

    let others = cast(&three.fr, &eight, &vote, "7", "yes").await.unwrap_err();
    assert_eq!(others.code(), Code::PermissionDenied, "{others}");
    let other = seen(&three.fr, &eight, &vote).await.told;
    assert!(other.answers.is_empty() && other.receipt.is_none() && other.roll_number != own.told.roll_number);
    let open = listed(&three.fr, &eight, true).await;
    assert_eq!(open.iter().map(|own| own.told.member.as_str()).collect::<Vec<_>>(), ["8"]);
    three.fr.assert_rebuilds().await;
}

#[tokio::test]
async fn what_a_person_casts_names_nobody_and_no_office() {
    let (three, vote) = Three::with_joined_vote().await;
    let seven = person(&three.fr, "7").await;
    three.set_clocks(OPENS_US);
    let act = ev::Act { body: "Conseil".to_owned(), role: "chair".to_owned(), ..ev::Act::default() };
    let request = pb::CastBallotRequest {
        key: three.fr.new_key(),
        act: Some(act),
        vote: vote.clone(),
        answers: vec!["yes".to_owned()],
        ..Default::default()
    };
    ask!(three.fr, seven, super::cast, request).unwrap();
    let ballot = three.fr.newest_ballot().await;
    let expected = ev::Act { role: "member".to_owned(), article: "ballot".to_owned(), ..ev::Act::default() };
    assert_eq!((ballot.act, ballot.roll_number), (Some(expected), 18));
    assert_eq!(three.fr.kinds().await.last().unwrap(), ev::BallotCast::KIND.name);
}

#[tokio::test]
async fn who_has_no_ballot_is_told_why_in_a_sentence() {
    let (three, vote) = Three::with_joined_vote().await;
    let user = person(&three.fr, "").await;
    three.set_clocks(OPENS_US);
    let asked = pb::GetOwnBallotRequest { vote: vote.clone() };
    let none = own(&three.fr.node, &user, &asked).await.unwrap_err();
    assert!(none.to_string().contains("no member"), "{none}");
    let operators = own(&three.fr.node, &Caller::Local, &asked).await.unwrap_err();
    assert_eq!(operators.code(), Code::PermissionDenied);

    // Who comes after the roll was frozen is not on it, and is not told of numbers near to their own.
    three
        .fr
        .import_members("number,name,category\n70,Zoé,user\n", crate::service::members::Mode::Write)
        .await;
    let late = person(&three.fr, "70").await;
    let state = seen(&three.fr, &late, &vote).await;
    assert_eq!(state.state, BoothState::OffRoll);
    let refused = cast(&three.fr, &late, &vote, "", "yes").await.unwrap_err();
    assert!(refused.code() == Code::NotFound && !refused.to_string().contains('7'), "{refused}");

    let seven = person(&three.fr, "7").await;
    three.fr.try_cast(&vote, "7", Choice::Yes).await.unwrap();
    let withdraw = pb::WithdrawBallotRequest {
        key: three.fr.new_key(),
        vote: vote.clone(),
        member: "7".to_owned(),
        reason: "mauvais numéro".to_owned(),
        ..Default::default()
    };
    ask!(three.fr, super::withdraw, withdraw).unwrap();
    let told = seen(&three.fr, &seven, &vote).await.told;
    assert!(told.withdrawn && told.answers.is_empty() && told.receipt.is_none());
    cast(&three.fr, &seven, &vote, "", "no").await.unwrap();
    let own = |member: &str| pb::WithdrawBallotRequest {
        key: three.fr.new_key(),
        vote: vote.clone(),
        member: member.to_owned(),
        reason: "je réfléchis encore".to_owned(),
        ..Default::default()
    };
    let anothers = ask!(three.fr, seven.clone(), super::withdraw, own("70")).unwrap_err();
    assert_eq!(anothers.code(), Code::PermissionDenied);
    ask!(three.fr, seven.clone(), super::withdraw, own("")).unwrap();
    assert!(seen(&three.fr, &seven, &vote).await.told.withdrawn);
    cast(&three.fr, &seven, &vote, "", "no").await.unwrap();

    three.set_clocks(CLOSES_US);
    let closed = seen(&three.fr, &seven, &vote).await;
    assert_eq!((closed.state, closed.told.answers.len()), (BoothState::Closed, 1));
    let reason = closed.for_reader(Lang::En.into()).reason;
    assert!(reason.contains("too late"), "{reason}");
    assert!(cast(&three.fr, &seven, &vote, "", "yes").await.is_err());
    let kept = listed(&three.fr, &seven, false).await;
    assert_eq!(kept.len(), 1, "the receipt stays");
}
