use percole_domain::poll::Choice;
use percole_proto::v1 as pb;

use crate::{
    access::{Caller, Viewer},
    service::vote::{self, list, show},
    testing::{
        TestNode, ask, look,
        voting::{CLOSES_US, HOUR_US, OPENS_US, Three},
    },
};

/// Opens a vote at a node that closes some hours after the others, and gives its id.
async fn open(node: &TestNode, title: &str, hours: i64) -> String {
    let request = node.vote_request();
    let request = pb::OpenVoteRequest {
        title: title.to_owned(),
        closes_us: request.closes_us + hours * HOUR_US,
        report_by_us: request.report_by_us + hours * HOUR_US,
        participants: vec![node.me().to_string()],
        // One that asks nothing of the number of nodes.
        rule_toml: percole_voting::decide::ready::text("french-ordinary-assembly").unwrap().to_owned(),
        ..request
    };
    ask!(node, vote::open, request).unwrap().subject
}

async fn page(node: &TestNode, request: pb::ListVotesRequest) -> (Vec<String>, String) {
    let page = look!(node, list, request).unwrap();
    (page.votes.into_iter().map(|vote| vote.title).collect(), page.next_cursor)
}

#[tokio::test]
async fn calls_lead_and_what_closes_last_is_first_over_all_pages() {
    let three = Three::new().await;
    // Belgium hears of France's votes and is not called by them.
    for (node, title, hours) in [
        (&three.fr, "a", 9),
        (&three.be, "b", 1),
        (&three.group, "c", 2),
        (&three.be, "d", 3),
        (&three.group, "e", 0),
    ] {
        open(node, title, hours).await;
    }
    three.exchange().await;
    let (mut titles, mut cursor) = (Vec::new(), String::new());
    loop {
        let request = pb::ListVotesRequest { limit: 2, cursor, ..Default::default() };
        let (some, next) = page(&three.be, request).await;
        assert!(some.len() == 2 || next.is_empty(), "only the last page is shorter: {some:?}");
        titles.extend(some);
        cursor = next;
        if cursor.is_empty() {
            break;
        }
    }
    titles.retain(|title| title != "a");
    assert_eq!(titles, ["d", "c", "b", "e"]);
    let of_group = pb::ListVotesRequest { node: three.group.me().to_string(), ..Default::default() };
    assert_eq!(page(&three.be, of_group).await.0, ["c", "e"]);
    let wrong = pb::ListVotesRequest { cursor: "00".to_owned(), ..Default::default() };
    assert_eq!(look!(three.be, list, wrong).unwrap_err().field(), Some("cursor"));
}

#[tokio::test]
async fn votes_are_listed_by_where_they_stand_now() {
    let three = Three::new().await;
    open(&three.be, "first", 0).await;
    open(&three.be, "second", 1).await;
    let standing = async |state: &str| {
        let request = pb::ListVotesRequest { state: state.to_owned(), ..Default::default() };
        page(&three.be, request).await.0
    };
    assert_eq!(standing("planned").await, ["second", "first"]);
    three.set_clocks(OPENS_US);
    assert_eq!((standing("open").await.len(), standing("planned").await.len()), (2, 0));
    three.set_clocks(CLOSES_US);
    assert_eq!(
        (standing("open").await, standing("counting").await),
        (vec!["second".to_owned()], vec!["first".to_owned()])
    );
    let wrong = pb::ListVotesRequest { state: "soon".to_owned(), ..Default::default() };
    assert!(look!(three.be, list, wrong).is_err());
}

#[tokio::test]
async fn how_many_voted_so_far_is_shown_to_readers_once_they_are_not_few() {
    let (three, vote) = Three::with_joined_vote().await;
    three.set_clocks(OPENS_US);
    let reader = Viewer::of(&Caller::Operator {
        id: "1".to_owned(),
        name: "n".to_owned(),
        role: percole_domain::Role::Reader,
    });
    let seen = async |viewer: &Viewer| {
        let request = pb::GetVoteRequest { vote: vote.clone(), ..Default::default() };
        let detail = show(&three.be.node, viewer, request).await.unwrap();
        detail.polls.into_iter().find(|poll| poll.own).unwrap().voters
    };
    for voters in 1..=6 {
        three.be.try_cast(&vote, &voters.to_string(), Choice::Yes).await.unwrap();
        assert_eq!(seen(&Viewer::everything()).await, voters);
        assert_eq!(seen(&reader).await, if voters < 5 { 0 } else { voters });
    }
}
