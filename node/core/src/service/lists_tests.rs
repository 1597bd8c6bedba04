//! A page of a list is full unless it is the last one, whatever is left out of the list.

use percole_proto::v1 as pb;
use percole_sync::Relation;

use super::{recommendation, transmission};
use crate::testing::{DAY_US, TestNode, look};

/// The pages of a list, two lines each.
macro_rules! pages {
    ($node:expr, $list:path, $lines:ident, $request:expr) => {{
        let mut pages: Vec<Vec<String>> = Vec::new();
        let mut cursor = String::new();
        loop {
            let mut request = $request;
            (request.limit, request.cursor) = (2, cursor);
            let page = look!($node, $list, request).unwrap();
            pages.push(page.$lines.into_iter().map(|line| line.id).collect());
            cursor = page.next_cursor;
            if cursor.is_empty() {
                break pages;
            }
        }
    }};
}

fn lengths(pages: &[Vec<String>]) -> Vec<usize> {
    pages.iter().map(Vec::len).collect()
}

fn sorted(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.into_iter().collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn what_was_received_alone_fills_its_pages() {
    let (parent, child) = TestNode::parent_and_child().await;
    let mut sent = Vec::new();
    for title in ["Une", "Deux", "Trois", "Quatre", "Cinq"] {
        sent.push(child.sent(&child.adopted(title).await).await);
    }
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    // As many are on their way, and others were handed to somebody else.
    for title in ["Six", "Sept", "Huit", "Neuf", "Dix"] {
        child.sent(&child.adopted(title).await).await;
    }
    for title in ["Onze", "Douze", "Treize"] {
        let id = parent.adopted(title).await;
        parent.try_send(&id, &child.me().to_string(), "").await.unwrap();
    }
    parent.mirror(&child.log().await, Relation::Parent).await;

    let received = pb::ListTransmissionsRequest { received: true, ..Default::default() };
    let pages = pages!(parent, transmission::list, transmissions, received.clone());
    assert_eq!(lengths(&pages), [2, 2, 1]);
    assert_eq!(sorted(pages.concat()), sorted(sent));
    let all = pages!(parent, transmission::list, transmissions, pb::ListTransmissionsRequest::default());
    assert_eq!(lengths(&all), [2, 2, 2, 2, 2, 2, 1]);
}

#[tokio::test]
async fn what_was_handed_over_stands_in_order_of_time_on_all_pages_together() {
    let (parent, child) = TestNode::parent_and_child().await;
    let mut sent = Vec::new();
    for title in ["Une", "Deux", "Trois", "Quatre"] {
        // By turns, and so that lists of subjects would have them in another order: those of one node first.
        let id = parent.adopted(title).await;
        sent.push(parent.try_send(&id, &child.me().to_string(), "").await.unwrap());
        sent.push(child.sent(&child.adopted(title).await).await);
        for node in [&parent, &child] {
            node.clock.advance(DAY_US);
        }
    }
    parent.mirror(&child.log().await, Relation::Parent).await;
    let pages = pages!(parent, transmission::list, transmissions, pb::ListTransmissionsRequest::default());
    let lines = look!(parent, transmission::list, pb::ListTransmissionsRequest::default()).unwrap();
    assert!(lines.transmissions.is_sorted_by_key(|line| line.sent_us));
    assert_eq!(pages.concat(), lines.transmissions.into_iter().map(|line| line.id).collect::<Vec<_>>());
    assert_eq!(sorted(pages.concat()), sorted(sent));
    let request = pb::ListTransmissionsRequest { cursor: "00".to_owned(), ..Default::default() };
    look!(parent, transmission::list, request).unwrap_err();
}

#[tokio::test]
async fn recommendations_that_were_taken_out_leave_no_gap() {
    let (parent, child) = TestNode::parent_and_child().await;
    let recommendation = |number| format!(r#"{{"number": {number}, "title": "Proposition {number}"}}"#);
    let all: Vec<String> = (1..=7).map(recommendation).collect();
    let document = format!(
        r#"{{"document": {{"title": "Cahier", "language": "fr", "status": "draft"}}, "edition": "2019-2020",
            "theme": "Une entreprise partagée", "groups": [{{"antenne": "Rennes", "country": "FR"}}],
            "report": {{"title": "Projet", "introduction": ["Smart est une entreprise partagée."]}},
            "recommendations": [{}]}}"#,
        all.join(", ")
    );
    let imported = child.try_import(document.as_bytes(), "json").await.unwrap();
    child.try_publish_report(&imported.report, "").await.unwrap();
    for number in [0, 2, 3, 5] {
        child.try_drop(&imported.recommendations[number], "un doublon").await.unwrap();
    }
    let held = [1, 4, 6].map(|number| imported.recommendations[number].clone());
    child.clock.advance(2 * DAY_US);
    child.adopts(&imported.report).await;
    child.sent(&imported.report).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    for node in [&parent, &child] {
        for state in ["", "sent"] {
            let request = pb::ListRecommendationsRequest { state: state.to_owned(), ..Default::default() };
            let pages = pages!(node, recommendation::list, recommendations, request.clone());
            assert_eq!(pages, [&held[..2], &held[2..]], "in order of their numbers, {state}");
        }
    }
}
