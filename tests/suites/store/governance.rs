//! Reports, recommendations and transmissions: rows read back, are replaced, listed and removed.

use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{
    projections,
    recommendations::{self, Filter, RecommendationLine, RecommendationRow},
    reports::{self, CountedReport, ReportRow},
    transmissions::{self, TransmissionRow},
};
use percole_tests::{TestDatabase, on_both_engines};

fn node(number: u8) -> NodeId {
    NodeId([number; 32])
}

fn subject(owner: u8, number: u8) -> SubjectId {
    SubjectId { origin: node(owner), id: [number; 16] }
}

fn report(owner: u8, number: u8, cycle: &str) -> ReportRow {
    ReportRow {
        subject: subject(owner, number),
        title: "Projet de recommandations".to_owned(),
        language: "fr".to_owned(),
        theme: "Une entreprise partagée".to_owned(),
        cycle: cycle.to_owned(),
        state: "drafted".to_owned(),
        scope: Scope::Node,
        text: vec![0, 1, 255],
    }
}

fn recommendation(owner: u8, number: u8, report: Option<SubjectId>) -> RecommendationRow {
    RecommendationRow {
        line: RecommendationLine {
            subject: subject(owner, number),
            report,
            number: u32::from(number),
            title: format!("Recommandation {number}"),
            measures: 3,
            state: "draft".to_owned(),
            version: 1,
            scope: Scope::Node,
        },
        comment_until_us: None,
        text: vec![7; 300_000],
        placement: Vec::new(),
    }
}

fn transmission(number: u8, recommendation: SubjectId, recipient: u8) -> TransmissionRow {
    TransmissionRow {
        subject: SubjectId { origin: recommendation.origin, id: [number; 16] },
        recommendation,
        version: 2,
        recipient: node(recipient),
        body: "board".to_owned(),
        answer_days: 90,
        state: "sent".to_owned(),
        scope: Scope::Parent,
        sent_us: i64::from(number),
        due_us: None,
    }
}

on_both_engines! {
    async fn a_report_counts_what_it_holds(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let (old, new) = (report(1, 1, "2018-2019"), report(1, 2, "2019-2020"));
        reports::put(&mut tx, &old).await.unwrap();
        reports::put(&mut tx, &new).await.unwrap();
        for number in [3, 4] {
            recommendations::put(&mut tx, &[recommendation(1, number, Some(new.subject))]).await.unwrap();
        }
        let published = ReportRow { state: "published".to_owned(), scope: Scope::Federation, ..new };
        reports::put(&mut tx, &published).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        assert_eq!(reports::get(&mut tx, &published.subject).await.unwrap().as_ref(), Some(&published));
        assert_eq!(reports::get(&mut tx, &subject(2, 1)).await.unwrap(), None);
        let counted = |report, recommendations, measures| CountedReport { report, recommendations, measures };
        assert_eq!(reports::all(&mut tx).await.unwrap(), [counted(published, 2, 6), counted(old, 0, 0)]);
    }

    async fn recommendations_are_listed_by_what_is_asked_for(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let booklet = subject(1, 9);
        let rows = [
            recommendation(1, 2, Some(booklet)),
            recommendation(1, 1, Some(booklet)),
            recommendation(1, 5, None),
            recommendation(2, 1, None),
        ];
        for row in &rows {
            recommendations::put(&mut tx, std::slice::from_ref(row)).await.unwrap();
        }
        let mut moved = rows[2].clone();
        moved.line.state = "in_comment".to_owned();
        moved.comment_until_us = Some(1_591_005_600_000_000);
        recommendations::put(&mut tx, std::slice::from_ref(&moved)).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        assert_eq!(recommendations::get(&mut tx, &moved.line.subject).await.unwrap(), Some(moved.clone()));
        assert_eq!(recommendations::get(&mut tx, &subject(3, 1)).await.unwrap(), None);
        let all = recommendations::list(&mut tx, &Filter::default()).await.unwrap();
        let expected = [&moved, &rows[1], &rows[0], &rows[3]].map(|row| row.line.clone());
        assert_eq!(all, expected, "those that stand alone come first, on both engines");
        let filter = Filter { node: Some(node(1)), state: Some("draft".to_owned()), report: Some(booklet) };
        let found = recommendations::list(&mut tx, &filter).await.unwrap();
        assert_eq!(found, [&rows[1], &rows[0]].map(|row| row.line.clone()));
        let filter = Filter { state: Some("in_comment".to_owned()), ..Filter::default() };
        assert_eq!(recommendations::list(&mut tx, &filter).await.unwrap(), [moved.line]);
    }

    async fn transmissions_are_found_by_recommendation_and_by_both_ends(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let (one, two) = (transmission(1, subject(1, 7), 9), transmission(2, subject(2, 7), 1));
        transmissions::put(&mut tx, &two).await.unwrap();
        transmissions::put(&mut tx, &one).await.unwrap();
        let received = TransmissionRow { state: "received".to_owned(), due_us: Some(77), ..one };
        transmissions::put(&mut tx, &received).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.write().await.unwrap();
        let of = transmissions::of_recommendation(&mut tx, &subject(1, 7)).await.unwrap();
        assert_eq!(of, std::slice::from_ref(&received));
        assert_eq!(transmissions::of_node(&mut tx, &node(1)).await.unwrap(), [received.clone(), two.clone()]);
        assert_eq!(transmissions::of_node(&mut tx, &node(9)).await.unwrap(), std::slice::from_ref(&received));
        assert_eq!(transmissions::of_node(&mut tx, &node(2)).await.unwrap(), std::slice::from_ref(&two));
        transmissions::reset(&mut tx, &received.subject).await.unwrap();
        assert_eq!(transmissions::get(&mut tx, &received.subject).await.unwrap(), None);
        assert_eq!(transmissions::get(&mut tx, &two.subject).await.unwrap(), Some(two));
    }

    async fn projections_are_dumped_row_by_row_and_cleared(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        reports::put(&mut tx, &report(1, 1, "2018-2019")).await.unwrap();
        recommendations::put(&mut tx, &[recommendation(1, 2, None)]).await.unwrap();
        transmissions::put(&mut tx, &transmission(1, subject(1, 7), 9)).await.unwrap();
        let tables = reports::TABLES.into_iter().chain(recommendations::TABLES).chain(transmissions::TABLES);
        for table in tables {
            assert_eq!(projections::dump(&mut tx, table).await.unwrap().lines.len(), 1, "{}", table.name);
            projections::clear(&mut tx, table).await.unwrap();
            assert!(projections::dump(&mut tx, table).await.unwrap().lines.is_empty(), "{}", table.name);
        }
    }
}
