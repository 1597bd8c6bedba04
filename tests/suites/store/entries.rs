//! Entries: what went in comes out byte for byte, and nothing goes in twice.

use percole_store::{
    entries::{self, Entry, EntryKeys, Place},
    logs::{self, LogId},
    problems::{self, Trouble},
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
        let of = [subject(3)];
        let found = entries::events_of(&mut tx, &of, None, 100).await.unwrap();
        let places: Vec<Place> = found.iter().map(|event| event.place).collect();
        assert_eq!(places, [place(1, 3), place(1, 10), place(1, 17), place(2, 3), place(2, 10), place(2, 17)]);
        assert!(found.iter().all(|event| event.entry == entry(event.place.index)));
        assert!(found.iter().all(|event| event.recorded_by == keys(event.place.index).recorded_by));
        assert!(found.iter().all(|event| !event.repeated && !event.left_out));
        assert_eq!(entries::events_of(&mut tx, &of, None, 2).await.unwrap(), found[..2]);
        assert_eq!(entries::events_of(&mut tx, &of, Some(places[1]), 100).await.unwrap(), found[2..]);
        assert_eq!(entries::events_of(&mut tx, &of, Some(places[2]), 100).await.unwrap(), found[3..]);
        assert_eq!(entries::events_of(&mut tx, &[subject(200)], None, 2).await.unwrap(), []);
        let two = entries::events_of(&mut tx, &[subject(3), subject(4)], None, 100).await.unwrap();
        assert_eq!(two.len(), 12, "{two:?}");
        assert!(two.is_sorted_by_key(|event| event.place));
        let subjects: Vec<_> = (0..7).map(subject).collect();
        assert_eq!(entries::subjects(&mut tx, None, 100).await.unwrap(), subjects);
        assert_eq!(entries::subjects(&mut tx, Some(&subject(2)), 2).await.unwrap(), subjects[3..5]);
    }

    async fn what_repeats_a_key_or_is_left_out_says_so_and_an_erased_payload_is_gone(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let repeated = EntryKeys { idem: None, ..keys(7) };
        let rows = vec![(entry(0), keys(0)), (entry(7), repeated), (entry(14), keys(14))];
        entries::append(&mut tx, LogId::OWN, rows).await.unwrap();
        let place = |index| Place { log: LogId::OWN, index };
        let words = Some("no authority");
        problems::record(&mut tx, place(14), &subject(0), &Trouble::Violation, words).await.unwrap();
        assert!(entries::erase(&mut tx, place(0)).await.unwrap());
        assert!(!entries::erase(&mut tx, place(0)).await.unwrap(), "it is gone already");
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        let found = entries::events_of(&mut tx, &[subject(0)], None, 100).await.unwrap();
        let said: Vec<_> = found.iter().map(|event| (event.repeated, event.left_out)).collect();
        assert_eq!(said, [(false, false), (true, false), (false, true)]);
        assert_eq!(found[0].entry, erased(0), "leaf and hash stay");
        assert_eq!(found[1].entry, entry(7));
    }

    async fn what_was_erased_leaves_the_files_once_nobody_reads_it(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        entries::append(&mut tx, LogId::OWN, vec![(entry(0), keys(0))]).await.unwrap();
        tx.commit().await.unwrap();
        let mut reading = db.read().await.unwrap();
        assert!(entries::get(&mut reading, LogId::OWN, 0).await.unwrap().unwrap().body.is_some());
        let mut tx = db.write().await.unwrap();
        assert!(entries::erase(&mut tx, Place { log: LogId::OWN, index: 0 }).await.unwrap());
        tx.commit().await.unwrap();
        let while_read = db.forget(&["entry", "left_out_words"]).await.unwrap();
        // PostgreSQL leaves to a later VACUUM what is still read.
        assert_eq!(while_read, db.engine() == "postgres");
        reading.rollback().await.unwrap();
        assert!(db.forget(&["entry", "left_out_words"]).await.unwrap());
        let mut tx = db.read().await.unwrap();
        assert_eq!(entries::get(&mut tx, LogId::OWN, 0).await.unwrap().unwrap(), erased(0));
    }
}
