//! Reports, recommendations and transmissions: rows read back, are replaced, found and removed; their tables are made from
//! their declarations, and made anew.

use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{
    Table, TableRow, Tx, projections,
    recommendations::{self, RecommendationRow},
    reports::ReportRow,
    rows,
    transmissions::{self, TransmissionRow},
};
use percole_tests::{TestDatabase, on_both_engines};

const TABLES: [Table; 3] = [ReportRow::TABLE, RecommendationRow::TABLE, TransmissionRow::TABLE];

fn node(number: u8) -> NodeId {
    NodeId([number; 32])
}

fn subject(owner: u8, number: u8) -> SubjectId {
    SubjectId { origin: node(owner), id: [number; 16] }
}

fn report(owner: u8, number: u8) -> ReportRow {
    ReportRow {
        subject: subject(owner, number),
        kind: "report".to_owned(),
        state: "draft".to_owned(),
        version: 0,
        body: None,
        shown_to: Vec::new(),
        scope: Scope::Node,
        text: Some(vec![0, 1, 255]),
        comment_until_us: None,
        adopt_until_us: None,
        cycle: None,
        frozen: None,
        adopted: None,
        quotes: None,
        sources: None,
        copy_of: None,
        copied: None,
        changed_us: 5,
    }
}

fn recommendation(owner: u8, number: u8, report: SubjectId) -> RecommendationRow {
    RecommendationRow {
        subject: subject(owner, number),
        report,
        number: u32::from(number),
        measures: 3,
        measures_given: 3,
        state: "held".to_owned(),
        version: 1,
        body: None,
        shown_to: Vec::new(),
        scope: Scope::Node,
        text: Some(vec![7; 300_000]),
        shown_version: 0,
        shown_measures: 0,
        shown_text: None,
        placement: Vec::new(),
        dropped: String::new(),
        changed_us: 5,
    }
}

fn transmission(number: u8, report: SubjectId, recipient: u8) -> TransmissionRow {
    TransmissionRow {
        subject: SubjectId { origin: report.origin, id: [number; 16] },
        report,
        version: 2,
        purpose: "decision".to_owned(),
        sent: vec![1],
        recipient: node(recipient),
        body: "board".to_owned(),
        answer_days: 90,
        state: "sent".to_owned(),
        scope: Scope::Parent,
        sent_us: i64::from(number),
        received_us: None,
        reason: String::new(),
        due_us: None,
        changed_us: i64::from(number),
    }
}

async fn make(tx: &mut Tx) {
    projections::make(tx, "governance", &projections::declaration(&TABLES), &TABLES).await.unwrap();
}

/// One row in each table.
async fn fill(tx: &mut Tx) {
    rows::put(tx, [&report(1, 1)]).await.unwrap();
    rows::put(tx, [&recommendation(1, 2, subject(1, 1))]).await.unwrap();
    rows::put(tx, [&transmission(1, subject(1, 7), 9)]).await.unwrap();
}

async fn dump(tx: &mut Tx) -> Vec<Vec<String>> {
    let mut dumps = Vec::new();
    for table in &TABLES {
        dumps.push(projections::dump(tx, table).await.unwrap());
    }
    dumps
}

on_both_engines! {
    async fn a_row_reads_back_and_a_later_one_of_its_key_replaces_it(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        let (old, new) = (report(1, 1), report(1, 2));
        rows::put(&mut tx, [&old, &new]).await.unwrap();
        let published = ReportRow { state: "published".to_owned(), scope: Scope::Federation, text: None, ..new };
        rows::put(&mut tx, [&published]).await.unwrap();
        rows::put::<ReportRow>(&mut tx, []).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        assert_eq!(rows::get(&mut tx, &published.subject).await.unwrap().as_ref(), Some(&published));
        assert_eq!(rows::get::<ReportRow>(&mut tx, &subject(2, 1)).await.unwrap(), None);
        let asked = [subject(2, 1), published.subject, old.subject];
        let mut among: Vec<ReportRow> = rows::among(&mut tx, &asked).await.unwrap();
        among.sort_by_key(|row| row.subject);
        assert_eq!(among, [old, published]);
        assert_eq!(rows::count::<ReportRow>(&mut tx, "", percole_store::args![]).await.unwrap(), 2);
    }

    async fn any_number_of_rows_is_looked_up(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        let held: Vec<ReportRow> = (0..200).map(|number| report(1, number)).collect();
        rows::put(&mut tx, &held).await.unwrap();
        for count in [0_usize, 1, 63, 64, 65, 130, 200] {
            let keys: Vec<SubjectId> = held[..count].iter().map(|row| row.subject).collect();
            let mut found: Vec<ReportRow> = rows::among(&mut tx, &keys).await.unwrap();
            found.sort_by_key(|row| row.subject);
            assert_eq!(found, held[..count]);
        }
    }

    async fn the_recommendations_of_a_report_come_in_order_of_their_numbers(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        let booklet = subject(1, 9);
        let held = [
            recommendation(1, 2, booklet),
            recommendation(1, 1, booklet),
            recommendation(1, 5, subject(1, 8)),
            recommendation(2, 1, subject(2, 9)),
        ];
        rows::put(&mut tx, &held).await.unwrap();
        let moved = RecommendationRow { version: 2, ..held[0].clone() };
        let reason = "un doublon".to_owned();
        let dropped = RecommendationRow {
            state: "dropped".to_owned(),
            dropped: reason,
            ..recommendation(1, 3, booklet)
        };
        rows::put(&mut tx, [&moved, &dropped]).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.read().await.unwrap();
        let found = recommendations::of_report(&mut tx, &booklet).await.unwrap();
        assert_eq!(found, [held[1].clone(), moved]);
        let all = recommendations::of_reports(&mut tx, &[booklet]).await.unwrap();
        assert_eq!(all.iter().filter(|row| row.state == "dropped").collect::<Vec<_>>(), [&dropped]);
        assert_eq!(recommendations::of_report(&mut tx, &subject(3, 9)).await.unwrap(), []);
    }

    async fn transmissions_are_found_by_report_and_by_who_has_still_to_receive_them(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        let (one, two) = (transmission(1, subject(1, 7), 9), transmission(2, subject(2, 7), 1));
        rows::put(&mut tx, [&two, &one]).await.unwrap();
        let received = TransmissionRow { state: "received".to_owned(), due_us: Some(77), ..one };
        let second = TransmissionRow { recipient: node(1), ..transmission(3, subject(1, 7), 9) };
        rows::put(&mut tx, [&second, &received]).await.unwrap();

        let of = transmissions::of_report(&mut tx, &subject(1, 7)).await.unwrap();
        assert_eq!(of, [received.clone(), second.clone()]);
        assert_eq!(transmissions::on_the_way_to(&mut tx, &node(1)).await.unwrap(), [two.clone(), second]);
        assert_eq!(transmissions::on_the_way_to(&mut tx, &node(9)).await.unwrap(), [], "it was received");
        assert_eq!(transmissions::on_the_way_to(&mut tx, &node(2)).await.unwrap(), []);
        assert_eq!(rows::remove(&mut tx, &TransmissionRow::TABLE, &received.subject).await.unwrap(), 1);
        assert_eq!(rows::get::<TransmissionRow>(&mut tx, &received.subject).await.unwrap(), None);
        assert_eq!(rows::get(&mut tx, &two.subject).await.unwrap(), Some(two));
    }

    async fn projections_are_dumped_row_by_row_and_made_anew_empty(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        fill(&mut tx).await;
        assert!(dump(&mut tx).await.iter().all(|lines| lines.len() == 1));
        projections::make(&mut tx, "governance", "otherwise", &TABLES).await.unwrap();
        assert!(dump(&mut tx).await.iter().all(Vec::is_empty));
        tx.commit().await.unwrap();
        let declared = projections::declared(&mut db.read().await.unwrap()).await.unwrap();
        assert_eq!(declared.into_iter().collect::<Vec<_>>(), [("governance".to_owned(), "otherwise".to_owned())]);
    }

    async fn a_projection_is_compared_with_what_was_set_aside(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        make(&mut tx).await;
        rows::put(&mut tx, [&report(1, 1), &report(1, 2), &report(1, 3)]).await.unwrap();
        let before = projections::dump(&mut tx, &ReportRow::TABLE).await.unwrap();
        projections::set_aside(&mut tx, &ReportRow::TABLE).await.unwrap();
        assert_eq!(projections::dump(&mut tx, &ReportRow::TABLE).await.unwrap(), Vec::<String>::new());
        let moved = ReportRow { text: None, ..report(1, 2) };
        rows::put(&mut tx, [&report(1, 1), &moved, &report(1, 4)]).await.unwrap();
        let after = projections::dump(&mut tx, &ReportRow::TABLE).await.unwrap();
        let difference = projections::compare(&mut tx, &ReportRow::TABLE).await.unwrap();
        assert_eq!(difference.rows, 3);
        assert_eq!(difference.gone, (2, before[1..].to_vec()));
        assert_eq!(difference.new, (2, after[1..].to_vec()));
        // Nothing is left behind: it can be done again.
        projections::set_aside(&mut tx, &ReportRow::TABLE).await.unwrap();
    }
}
