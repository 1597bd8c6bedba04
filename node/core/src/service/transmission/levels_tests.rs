//! Reports over four levels: who reads them, and how they go up with their history.

use percole_proto::v1 as pb;

use super::pass_on_tests::{pass_on, send};
use crate::{
    error::Code,
    service::report,
    testing::{
        governance::{DOCUMENT, handed},
        line::Line,
        look,
    },
};

/// A report called so, opened for comment by a node of a line.
async fn published(line: &Line, writer: usize, scope: &str) -> String {
    let title = format!("\"title\": \"Cahier de {writer}, {scope}\"");
    let document = DOCUMENT.replace("\"title\": \"Projet de recommandations\"", &title);
    let node = &line.nodes[writer];
    let report = node.try_import(document.as_bytes(), "json").await.unwrap().report;
    node.try_publish_report(&report, scope).await.unwrap();
    report
}

#[tokio::test]
async fn a_report_reaches_every_level_that_its_scope_allows_with_all_its_texts() {
    let line = Line::of_four().await;
    let reports = [
        (3, "federation", &[0, 1, 2, 3][..]),
        (0, "subtree", &[0, 1, 2, 3]),
        (1, "federation", &[0, 1, 2, 3]),
        (1, "subtree", &[1, 2, 3]),
        (3, "parent", &[2, 3]),
    ];
    let mut shown = Vec::new();
    for (writer, scope, readers) in reports {
        shown.push((published(&line, writer, scope).await, writer, readers));
    }
    line.exchange().await;
    for (report, writer, readers) in &shown {
        let own = line.nodes[*writer].report(report).await;
        for (at, node) in line.nodes.iter().enumerate() {
            let request = pb::GetReportRequest { report: report.clone() };
            let held = look!(node, report::get, request);
            if !readers.contains(&at) {
                assert_eq!(held.unwrap_err().code(), Code::NotFound, "{at} reads what {writer} wrote");
                continue;
            }
            let held = held.unwrap();
            assert!(held.text.is_some() && held.text == own.text, "{at}");
            assert_eq!((held.recommendations.len(), held.line.unwrap().measures), (2, 2), "{at}");
            for recommendation in &own.recommendations {
                let text = node.detail(&recommendation.id).await.text;
                assert!(text.is_some(), "{at}: {}", recommendation.title);
            }
        }
    }
    for node in &line.nodes {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_report_is_passed_on_through_four_levels_with_its_history() {
    let line = Line::of_four().await;
    let [group, france, rennes, quartier] = &line.nodes[..] else { panic!("four nodes") };
    let report = quartier.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    quartier.try_ask_groups(&report, "").await.unwrap();
    quartier.try_say(&report, "", "reservation", "À ne pas lire séparément").await.unwrap();
    quartier.carry_out().await;
    let first = send(quartier, &report, vec![handed("", "board", "")], true).await.unwrap().remove(0);
    let mut received = first.clone();
    for hands_on in [rennes, france] {
        line.exchange().await;
        hands_on.carry_out().await;
        received = pass_on(hands_on, &received, handed("", "board", "opinion")).await.unwrap();
    }
    line.exchange().await;
    group.carry_out().await;
    line.exchange().await;

    let copy = group.report(&group.transmission(&received).await.report).await;
    let chain: Vec<_> =
        copy.chain.iter().map(|hop| (hop.sender_name.as_str(), hop.recipient_name.as_str())).collect();
    assert_eq!(chain, [("Quartier", "Rennes"), ("Rennes", "France")]);
    assert!(copy.chain.iter().all(|hop| hop.received_us != 0), "{:?}", copy.chain);
    let voice = &copy.voices[0];
    let given = voice.given.as_ref().unwrap();
    assert_eq!(
        (voice.position.as_str(), voice.statement.as_str()),
        ("reservation", "À ne pas lire séparément")
    );
    assert_eq!((given.present[0].count, given.how.as_str()), (9, "consent"));
    assert_eq!((copy.recommendations.len(), copy.line.unwrap().measures), (2, 2));
    assert_eq!(copy.text, quartier.report(&report).await.text);
    assert_eq!(quartier.transmission(&first).await.state, "received");
    for node in &line.nodes {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}
