//! The table of all subjects: pages, filters, who may read what, and ids by their beginning or number.

use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{
    Tx, projections, rows,
    subjects::{self, Filter, Readable, SubjectRow, place},
};
use percole_tests::{TestDatabase, on_both_engines};

fn subject(owner: u8, number: u8) -> SubjectId {
    SubjectId { origin: NodeId([owner; 32]), id: [number; 16] }
}

fn row(owner: u8, id: u8, container: Option<SubjectId>, number: u32) -> SubjectRow {
    let subject = subject(owner, id);
    SubjectRow {
        subject,
        family: "recommendation".to_owned(),
        node: subject.origin,
        place: place(&subject, container.as_ref(), number),
        unit: None,
        container,
        number,
        title: format!("Recommandation {id}"),
        state: "draft".to_owned(),
        scope: Scope::Node,
        audience: "authors".to_owned(),
        body: None,
        language: "fr".to_owned(),
        due_us: None,
        changed_us: 0,
    }
}

async fn fill(tx: &mut Tx, held: &[SubjectRow]) {
    projections::make(tx, "subject", "as it is", &[subjects::TABLE]).await.unwrap();
    rows::put(tx, held).await.unwrap();
}

fn all() -> Filter {
    Filter::of("recommendation", Readable::Everything)
}

async fn found(tx: &mut Tx, filter: &Filter) -> Vec<SubjectRow> {
    subjects::page(tx, filter, None, 100).await.unwrap()
}

on_both_engines! {
    async fn a_list_holds_what_is_asked_for_in_its_order(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let booklet = subject(1, 9);
        let mut held = vec![
            row(1, 0x30, Some(booklet), 2),
            row(1, 0x20, Some(booklet), 1),
            row(1, 0x50, None, 0),
            row(2, 0x10, None, 0),
            SubjectRow { family: "report".to_owned(), ..row(1, 9, None, 0) },
        ];
        fill(&mut tx, &held).await;
        held[2] = SubjectRow { state: "in_comment".to_owned(), language: "nl".to_owned(), ..held[2].clone() };
        rows::put(&mut tx, [&held[2]]).await.unwrap();
        let of = |numbers: &[usize]| numbers.iter().map(|at| held[*at].clone()).collect::<Vec<_>>();

        assert_eq!(found(&mut tx, &all()).await, of(&[2, 1, 0, 3]), "those that stand alone come first");
        let drafts = Filter { node: Some(NodeId([1; 32])), states: vec!["draft".to_owned()], ..all() };
        assert_eq!(found(&mut tx, &drafts).await, of(&[1, 0]));
        let either = Filter { states: vec!["draft".to_owned(), "in_comment".to_owned()], ..all() };
        assert_eq!(found(&mut tx, &either).await.len(), 4);
        assert_eq!(found(&mut tx, &Filter { container: Some(booklet), ..all() }).await, of(&[1, 0]));
        assert_eq!(found(&mut tx, &Filter { language: Some("nl".to_owned()), ..all() }).await, of(&[2]));
        assert_eq!(subjects::get(&mut tx, "report", &booklet).await.unwrap().as_ref(), Some(&held[4]));
        assert_eq!(subjects::get(&mut tx, "recommendation", &booklet).await.unwrap(), None);
        subjects::remove(&mut tx, "recommendation", &held[3].subject).await.unwrap();
        assert_eq!(found(&mut tx, &all()).await.len(), 3);
    }

    async fn pages_follow_each_other_and_leave_nothing_out(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let held: Vec<SubjectRow> = (0..100).map(|id| row(1, id, None, u32::from(id) % 7)).collect();
        fill(&mut tx, &held).await;
        let whole = found(&mut tx, &all()).await;
        let mut paged: Vec<SubjectRow> = Vec::new();
        loop {
            let after = paged.last().map(|row| row.place.clone());
            let page = subjects::page(&mut tx, &all(), after.as_deref(), 9).await.unwrap();
            if page.is_empty() {
                break;
            }
            assert!(page.len() <= 9);
            paged.extend(page);
        }
        assert_eq!(paged, whole);
        assert!(paged.is_sorted_by_key(|row| (row.number, row.subject)));
    }

    async fn who_looks_sees_what_is_meant_for_them(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let board = subject(1, 0xb0);
        let meant = |id, audience: &str, body| SubjectRow { audience: audience.to_owned(), body, ..row(1, id, None, 0) };
        let held = [
            meant(1, "public", None),
            meant(2, "members", None),
            meant(3, "authors", Some(board)),
            meant(4, "authors", Some(subject(1, 0xb1))),
            meant(5, "authors", None),
        ];
        fill(&mut tx, &held).await;
        let sees = async |tx: &mut Tx, audiences: &[&'static str], bodies: &[SubjectId]| {
            let readable = Readable::Some { audiences: audiences.to_vec(), bodies: bodies.to_vec() };
            let found = found(tx, &Filter::of("recommendation", readable)).await;
            found.iter().map(|row| row.subject.id[0]).collect::<Vec<_>>()
        };
        assert_eq!(sees(&mut tx, &["public"], &[]).await, [1]);
        assert_eq!(sees(&mut tx, &["public", "members"], &[]).await, [1, 2]);
        assert_eq!(sees(&mut tx, &["public", "members"], &[board]).await, [1, 2, 3]);
        assert_eq!(found(&mut tx, &all()).await.len(), 5);
    }

    async fn an_id_is_found_by_its_beginning_or_its_number(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let booklet = subject(1, 9);
        let held = [row(1, 0xa1, Some(booklet), 7), row(1, 0xa2, Some(booklet), 8), row(2, 0xa1, None, 0)];
        fill(&mut tx, &held).await;
        let mut to = [0xff; 16];
        to[0] = 0xa1;
        let mut from = [0; 16];
        from[0] = 0xa1;
        let found = subjects::by_prefix(&mut tx, &all(), from, to, 10).await.unwrap();
        assert_eq!(found, [held[0].clone(), held[2].clone()]);
        let own = Filter { node: Some(NodeId([1; 32])), ..all() };
        assert_eq!(subjects::by_prefix(&mut tx, &own, from, to, 10).await.unwrap(), [held[0].clone()]);
        assert_eq!(subjects::by_prefix(&mut tx, &all(), from, to, 1).await.unwrap().len(), 1);
        assert_eq!(subjects::numbered(&mut tx, &all(), 8, 10).await.unwrap(), [held[1].clone()]);
        assert_eq!(subjects::numbered(&mut tx, &all(), 9, 10).await.unwrap(), []);
    }
}
