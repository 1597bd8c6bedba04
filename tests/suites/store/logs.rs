//! Heads, checkpoints, what may be served, cosignatures, settings.

use percole_store::logs::{self, CosignatureRow, LogId};
use percole_tests::{TestDatabase, on_both_engines};

use super::samples::{origin, own_log};

on_both_engines! {
    async fn logs_are_numbered_from_the_own_one_and_found_by_origin(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        assert_eq!(logs::own(&mut tx).await.unwrap(), None);
        let own = own_log(&mut tx).await;
        let mirror = logs::create(&mut tx, &origin(2)).await.unwrap();
        assert_eq!((own.log, mirror.log), (LogId::OWN, LogId(2)));
        assert_eq!(logs::own(&mut tx).await.unwrap(), Some(own.clone()));
        assert_eq!(logs::by_origin(&mut tx, &origin(2)).await.unwrap(), Some(mirror.clone()));
        assert_eq!(logs::by_origin(&mut tx, &origin(3)).await.unwrap(), None);
        assert_eq!(logs::all(&mut tx).await.unwrap(), [own, mirror]);
    }

    async fn an_origin_has_one_log(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        logs::create(&mut tx, &origin(1)).await.unwrap();
        assert!(logs::create(&mut tx, &origin(1)).await.is_err());
    }

    async fn a_checkpoint_never_goes_back(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        for (size, note) in [(3, "three"), (5, "five"), (4, "four")] {
            logs::set_checkpoint(&mut tx, LogId::OWN, size, note.as_bytes()).await.unwrap();
        }
        let head = logs::own(&mut tx).await.unwrap().unwrap();
        assert_eq!((head.checkpoint_size, head.checkpoint.as_deref()), (5, Some(b"five".as_slice())));
    }

    async fn a_mirror_is_served_up_to_the_checkpoint_of_which_all_is_held(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let mirror = logs::create(&mut tx, &origin(2)).await.unwrap();
        let mut steps = Vec::new();
        logs::accept_checkpoint(&mut tx, mirror.log, 3, b"three").await.unwrap();
        steps.push(logs::served_note(&mut tx, mirror.log).await.unwrap());
        logs::advance(&mut tx, mirror.log, 0, 3, 0).await.unwrap();
        steps.push(logs::served_note(&mut tx, mirror.log).await.unwrap());
        logs::accept_checkpoint(&mut tx, mirror.log, 7, b"seven").await.unwrap();
        logs::advance(&mut tx, mirror.log, 3, 5, 0).await.unwrap();
        steps.push(logs::served_note(&mut tx, mirror.log).await.unwrap());
        logs::advance(&mut tx, mirror.log, 5, 7, 0).await.unwrap();
        steps.push(logs::served_note(&mut tx, mirror.log).await.unwrap());
        let three = Some((3, b"three".to_vec()));
        let seven = Some((7, b"seven".to_vec()));
        assert_eq!(steps, [None, three.clone(), three, seven]);
        let served = logs::served(&mut tx).await.unwrap();
        assert_eq!(served.iter().map(|head| head.size).collect::<Vec<_>>(), [0, 7]);
    }

    async fn a_frozen_origin_stays_frozen_with_its_evidence(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        logs::create(&mut tx, &origin(2)).await.unwrap();
        for _ in 0..2 {
            logs::freeze(&mut tx, &origin(2), "two histories", b"evidence", 17).await.unwrap();
        }
        let head = logs::by_origin(&mut tx, &origin(2)).await.unwrap().unwrap();
        assert_eq!(head.frozen.as_deref(), Some("two histories"));
        let evidence = tx.rows("SELECT evidence FROM equivocation", vec![]).await.unwrap();
        assert_eq!(evidence.len(), 1);
        assert_eq!(evidence[0].bytes(0).unwrap(), b"evidence");
    }

    async fn the_newest_cosignature_of_each_witness_is_kept(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let line = |cosigner: u8, size: u64, line: &str| CosignatureRow {
            cosigner: origin(cosigner),
            size,
            line: line.as_bytes().to_vec(),
        };
        for row in [line(2, 5, "five"), line(2, 4, "late"), line(3, 1, "one"), line(2, 6, "six")] {
            logs::set_cosignature(&mut tx, LogId::OWN, &row).await.unwrap();
        }
        logs::set_cosignature(&mut tx, LogId::OWN, &line(4, 6, "six too")).await.unwrap();
        let held = logs::cosignatures(&mut tx, LogId::OWN, 6, 31).await.unwrap();
        assert_eq!(held, [line(2, 6, "six"), line(4, 6, "six too")]);
        assert_eq!(logs::cosignatures(&mut tx, LogId::OWN, 6, 1).await.unwrap().len(), 1);
        assert_eq!(logs::cosignatures(&mut tx, LogId::OWN, 1, 31).await.unwrap(), [line(3, 1, "one")]);
    }

    async fn an_unfounded_log_can_be_removed_and_a_founded_one_cannot(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let head = own_log(&mut tx).await;
        logs::remove_unfounded(&mut tx, LogId::OWN).await.unwrap();
        assert_eq!(logs::own(&mut tx).await.unwrap(), None);
        let again = own_log(&mut tx).await;
        assert_eq!(again.log, head.log);
        logs::advance(&mut tx, LogId::OWN, 0, 1, again.epoch).await.unwrap();
        logs::remove_unfounded(&mut tx, LogId::OWN).await.unwrap();
        assert!(logs::own(&mut tx).await.unwrap().is_some());
    }
}
