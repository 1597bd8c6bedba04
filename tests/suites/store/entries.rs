//! Entries: what went in comes out byte for byte, and nothing goes in twice.

use percole_store::{
    entries::{self, Entry, EntryKeys, Place},
    logs::{self, LogId},
};
use percole_tests::{TestDatabase, on_both_engines};

use super::samples::{entry, hash, keys, origin, own_log, subject};

fn withheld(index: u64) -> Entry {
    Entry { index, leaf_hash: hash(index), leaf: None, body: None }
}

fn erased(index: u64) -> Entry {
    Entry { body: None, ..entry(index) }
}

on_both_engines! {
    async fn full_withheld_and_erased_entries_read_back(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let stored = [entry(0), withheld(1), erased(2), entry(3)];
        let keys = [keys(0), EntryKeys::default(), keys(2), keys(3)];
        entries::append(&mut tx, LogId::OWN, stored.iter().cloned().zip(keys).collect()).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(entries::range(&mut tx, LogId::OWN, 0, 100).await.unwrap(), stored);
        assert_eq!(entries::range(&mut tx, LogId::OWN, 1, 2).await.unwrap(), stored[1..3]);
        assert_eq!(entries::range(&mut tx, LogId::OWN, 4, u64::MAX).await.unwrap(), []);
        assert_eq!(entries::get(&mut tx, LogId::OWN, 3).await.unwrap().as_ref(), Some(&stored[3]));
        assert_eq!(entries::get(&mut tx, LogId::OWN, 4).await.unwrap(), None);
        assert_eq!(entries::hashes(&mut tx, LogId::OWN, 1, 4).await.unwrap(), [hash(1), hash(2), hash(3)]);
        let (_, command) = entries::with_command(&mut tx, LogId::OWN, 2).await.unwrap().unwrap();
        assert_eq!(command, Some([2; 32]));
        let (_, repeats) = entries::for_fold(&mut tx, Place { log: LogId::OWN, index: 1 }).await.unwrap().unwrap();
        assert!(repeats, "without a key of its own it is never folded");
    }

    async fn an_index_and_an_idempotency_key_go_in_once(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        logs::create(&mut tx, &origin(2)).await.unwrap();
        entries::append(&mut tx, LogId::OWN, vec![(entry(0), keys(0))]).await.unwrap();
        // Another log may hold the same key; a withheld entry has none.
        entries::append(&mut tx, LogId(2), vec![(entry(0), keys(0))]).await.unwrap();
        entries::append(&mut tx, LogId(2), vec![(withheld(1), EntryKeys::default())]).await.unwrap();
        entries::append(&mut tx, LogId(2), vec![(withheld(2), EntryKeys::default())]).await.unwrap();
        tx.commit().await.unwrap();
        for again in [(entry(0), keys(9)), (entry(9), keys(0))] {
            let mut tx = db.write().await.unwrap();
            assert!(entries::append(&mut tx, LogId::OWN, vec![again]).await.is_err());
        }
    }

    async fn idempotency_keys_are_found_in_any_number(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let rows = (0..200).map(|index| (entry(index), keys(index))).collect();
        entries::append(&mut tx, LogId::OWN, rows).await.unwrap();
        for count in [0_u64, 1, 2, 3, 63, 64, 65, 130, 200] {
            let asked: Vec<[u8; 16]> = (0..count).map(|index| keys(index).idem.unwrap()).collect();
            let mut held = entries::by_idem(&mut tx, LogId::OWN, &asked).await.unwrap();
            held.sort_by_key(|key| key.index);
            assert_eq!(held.iter().map(|key| key.index).collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
            assert!(held.iter().all(|key| Some(key.idem) == keys(key.index).idem));
            assert!(held.iter().all(|key| key.command_hash == keys(key.index).command_hash));
        }
        let unknown = keys(10_000).idem.unwrap();
        assert_eq!(entries::by_idem(&mut tx, LogId::OWN, &[unknown]).await.unwrap(), []);
    }

    async fn the_events_of_a_subject_are_found_across_logs_in_order(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        logs::create(&mut tx, &origin(2)).await.unwrap();
        for log in [LogId(2), LogId::OWN] {
            let rows = (0..20).map(|index| (entry(index), keys(index))).collect();
            entries::append(&mut tx, log, rows).await.unwrap();
        }
        let place = |log, index| Place { log: LogId(log), index };
        let found = entries::of_subject(&mut tx, &subject(3), 100).await.unwrap();
        assert_eq!(found, [place(1, 3), place(1, 10), place(1, 17), place(2, 3), place(2, 10), place(2, 17)]);
        assert_eq!(entries::of_subject(&mut tx, &subject(3), 2).await.unwrap(), found[..2]);
        assert_eq!(entries::of_subject(&mut tx, &subject(200), 2).await.unwrap(), []);
        assert_eq!(entries::subjects(&mut tx).await.unwrap(), (0..7).map(subject).collect::<Vec<_>>());
    }
}
