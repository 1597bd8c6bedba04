use percole_domain::roll::{RollEntry, RollSecret, commitment};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{polls::PollRow, rolls, rows};

use crate::{
    apply::Payload,
    error::Code,
    sequencer::Draft,
    service::members::Mode,
    testing::{
        ask, look,
        voting::{CLOSES_US, OPENS_US, Three, rule, whole_poll},
    },
};

#[tokio::test]
async fn joining_freezes_the_roll() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    let empty = three.fr.try_join(&vote).await.unwrap_err();
    assert!(empty.to_string().contains("percole member import"), "{empty}");
    three.fr.register(20).await;
    let receipt = three.fr.try_join(&vote).await.unwrap();
    assert_eq!(receipt.subject, whole_poll(three.fr.me(), &vote.parse().unwrap()).to_string());
    assert_eq!(three.fr.try_join(&vote).await.unwrap_err().code(), Code::FailedPrecondition);
    assert_eq!(three.fr.try_decline(&vote, "non").await.unwrap_err().code(), Code::FailedPrecondition);

    // Someone who comes later waits for the next vote.
    three.fr.import_members("number,name,category\n99,Zoé,user\n", Mode::Write).await;
    three.set_clocks(OPENS_US);
    let late = three.fr.try_cast(&vote, "99", percole_domain::poll::Choice::Yes).await.unwrap_err();
    assert!(late.code() == Code::NotFound && late.to_string().contains("frozen"), "{late}");

    three.exchange().await;
    for node in three.all() {
        let detail = node.vote_detail(&vote).await;
        let line = detail.polls.iter().find(|line| line.node == three.fr.me().to_string()).unwrap();
        assert_eq!((line.state.as_str(), line.roll_size), ("joined", 20));
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn the_commitment_is_that_of_the_roll() {
    let (three, vote) = Three::with_joined_vote().await;
    let subject = whole_poll(three.fr.me(), &vote.parse().unwrap());
    let mut tx = three.fr.node.read().await.unwrap();
    let secret = RollSecret::new(rolls::secret(&mut tx, &subject).await.unwrap().unwrap());
    let entries = rolls::entries(&mut tx, &subject).await.unwrap();
    assert_eq!(entries.len(), 20);
    let hashes = entries.into_iter().map(|entry| {
        let salt = secret.salt(entry.roll_number);
        RollEntry { roll_number: entry.roll_number, member: entry.member, category: entry.category }
            .hash(&salt)
    });
    let expected = commitment(hashes.collect::<Vec<_>>().into_iter());
    // What the group folded from the event is what France kept at home.
    let mut tx = three.group.node.read().await.unwrap();
    let poll = rows::get::<PollRow>(&mut tx, &subject).await.unwrap().unwrap();
    assert_eq!(poll.roll_commitment, expected);
    assert_eq!(poll.roll_categories, r#"[["staff",5],["user",15]]"#);
    assert_eq!(rolls::entries(&mut tx, &subject).await.unwrap(), [], "members stay at home");
}

#[tokio::test]
async fn a_roll_may_hold_some_categories_only_and_small_ones_are_merged() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    three.fr.import_members("number,name,category\n50,Ana,partner\n51,Jan,client\n", Mode::Write).await;
    let unknown = three.fr.try_join_with(&vote, &["staff", "board"]).await.unwrap_err();
    assert_eq!(unknown.field(), Some("categories[1]"));
    assert!(unknown.to_string().contains("client, partner, staff, user"), "{unknown}");
    three.fr.try_join_with(&vote, &["User", "partner"]).await.unwrap();

    let mut tx = three.fr.node.read().await.unwrap();
    let subject = whole_poll(three.fr.me(), &vote.parse().unwrap());
    let poll = rows::get::<PollRow>(&mut tx, &subject).await.unwrap().unwrap();
    assert_eq!((poll.roll_size, poll.roll_categories.as_str()), (16, r#"[["other",16]]"#));
    drop(tx);
    three.set_clocks(OPENS_US);
    assert!(three.fr.try_cast(&vote, "1", percole_domain::poll::Choice::Yes).await.is_err(), "staff");
    three.fr.try_cast(&vote, "50", percole_domain::poll::Choice::Yes).await.unwrap();
}

#[tokio::test]
async fn a_refused_join_keeps_no_roll() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    three.set_clocks(CLOSES_US);
    let late = three.fr.try_join(&vote).await.unwrap_err();
    assert!(late.code() == Code::FailedPrecondition && late.to_string().contains("before that"), "{late}");
    let mut tx = three.fr.node.read().await.unwrap();
    let subject = whole_poll(three.fr.me(), &vote.parse().unwrap());
    assert_eq!(rolls::secret(&mut tx, &subject).await.unwrap(), None);
    assert_eq!(rolls::entries(&mut tx, &subject).await.unwrap(), []);
}

#[tokio::test]
async fn only_those_who_are_asked_decide() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.group.register(20).await;
    let refused = three.group.try_join(&vote).await.unwrap_err();
    assert!(refused.to_string().contains("not asked"), "{refused}");
    three.exchange().await;
    assert_eq!(three.be.try_decline(&vote, " ").await.unwrap_err().field(), Some("reason"));
    three.be.try_decline(&vote, "notre assemblée est trop proche").await.unwrap();
    let twice = three.be.try_join(&vote).await.unwrap_err();
    assert!(twice.to_string().contains("declined"), "{twice}");
    three.exchange().await;
    let states = three.fr.poll_states(&vote, &[&three.be]).await;
    assert_eq!(states, [("declined".to_owned(), "notre assemblée est trop proche".to_owned())]);
}

#[tokio::test]
async fn the_same_key_joins_once() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    let request = percole_proto::v1::JoinVoteRequest { key: three.fr.new_key(), vote, ..Default::default() };
    let first = ask!(three.fr, super::join, request.clone()).unwrap();
    let again = ask!(three.fr, super::join, request).unwrap();
    assert_eq!((again.index, again.repeated), (first.index, true));
    let kinds = three.fr.kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == ev::PollJoined::KIND.name).count(), 1);
}

#[tokio::test]
async fn a_refusal_for_the_hour_names_the_clock_that_differs() {
    let three = Three::new().await;
    let vote = three.group.open_vote().await;
    three.exchange().await;
    three.fr.register(20).await;
    three.fr.clock.advance(CLOSES_US - three.fr.now_us() + 1);
    let refusal = three.fr.try_join(&vote).await.unwrap_err();
    assert!(!refusal.to_string().contains("clock"), "{refusal}");
    three.fr.node.clocks.heard(three.group.me(), three.group.now_us(), three.fr.now_us());
    let refusal = three.fr.try_join(&vote).await.unwrap_err();
    assert_eq!((refusal.code(), refusal.reason().id()), (Code::FailedPrecondition, "joining-too-late"));
    assert!(refusal.to_string().contains("the clock of Groupe is"), "{refusal}");
}

/// France opens a vote as if it were the group's, and asks Belgium.
#[tokio::test]
async fn a_siblings_vote_is_no_call_and_is_joined_by_name() {
    let three = Three::new().await;
    let own = three.group.open_vote().await;
    let frozen = percole_voting::decide::Rule::from_toml(&rule()).unwrap();
    let payload = ev::VoteOpened {
        title: "Budget du groupe".to_owned(),
        questions: vec![crate::testing::voting::yes_no()],
        language: "fr".to_owned(),
        rule_toml: rule(),
        rule_hash: frozen.hash().as_bytes().to_vec(),
        opens_us: OPENS_US,
        closes_us: CLOSES_US + 1,
        report_by_us: CLOSES_US + 2,
        participants: crate::testing::voting::asked(&[three.be.me()]),
        ..ev::VoteOpened::default()
    };
    let vote = SubjectId { origin: three.fr.me(), id: [8; 16] };
    three.fr.write(Draft::new(vote, Scope::Federation, &payload)).await;
    three.exchange().await;
    three.be.register(20).await;

    let list = look!(three.be, crate::service::vote::list, pb::ListVotesRequest::default()).unwrap().votes;
    let calls: Vec<(&str, bool)> = list.iter().map(|line| (line.id.as_str(), line.calls)).collect();
    assert_eq!(calls, [(own.as_str(), true), (vote.to_string().as_str(), false)]);

    let join = |opener: String| pb::JoinVoteRequest {
        key: three.be.new_key(),
        vote: vote.to_string(),
        opener,
        ..Default::default()
    };
    let refusal = ask!(three.be, crate::service::poll::join, join(String::new())).unwrap_err();
    assert!(refusal.to_string().contains("France, which does not stand above"), "{refusal}");
    let group = three.group.me().to_string();
    let refusal = ask!(three.be, crate::service::poll::join, join(group)).unwrap_err();
    assert_eq!(refusal.field(), Some("opener"));
    let france = three.fr.me().to_string();
    ask!(three.be, crate::service::poll::join, join(france)).unwrap();
    three.be.try_join(&own).await.unwrap();
}

#[tokio::test]
async fn categories_of_a_vote_that_nobody_has_are_remarked_at_opening_and_at_joining() {
    let three = Three::new().await;
    let electorate = percole_proto::event::v1::Electorate {
        categories: ["Staff", "Sociétaires", "user", "societaires"].map(str::to_owned).to_vec(),
        ..Default::default()
    };
    let open = || {
        let request =
            pb::OpenVoteRequest { electorate: Some(electorate.clone()), ..three.group.vote_request() };
        let asked = crate::testing::operator().read_in(percole_words::Lang::Fr.into());
        crate::service::vote::open(&three.group.node, asked, request)
    };
    let unknowing = open().await.unwrap();
    assert_eq!(unknowing.remarks, Vec::<String>::new(), "a register without anybody knows no categories");
    three.exchange().await;
    three.fr.register(20).await;
    let joined = three.fr.try_join(&unknowing.subject).await.unwrap();
    assert_eq!(joined.remarks.len(), 1, "{:?}", joined.remarks);
    let remark = &joined.remarks[0];
    assert!(remark.contains("nobody on this node's register is of sociétaires,"), "{remark}");
    assert!(remark.contains("are staff, user"), "{remark}");

    three.group.register(5).await;
    let opened = open().await.unwrap();
    let remark = &opened.remarks[0];
    assert!(remark.starts_with("personne dans le registre de ce nœud n’est de la catégorie "), "{remark}");
    assert!(remark.contains("sociétaires et user,"), "{remark}");
    let none = three.group.open_vote().await;
    three.exchange().await;
    assert_eq!(three.fr.try_join(&none).await.unwrap().remarks, Vec::<String>::new());
}
