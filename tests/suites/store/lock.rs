//! One writer at a time: the lock elects, the head row fences.

use percole_store::{StoreError, StoreFailure, entries, logs, logs::LogId};
use percole_tests::{TestDatabase, on_both_engines};

use super::samples;

on_both_engines! {
    async fn a_second_opener_is_refused_until_the_first_has_gone(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        let Err(error) = database.try_open().await else { panic!("two hold the lock") };
        assert!(matches!(error, StoreError::Locked(_)), "{error}");
        assert_eq!(error.failure(), StoreFailure::Fenced);
        assert!(error.to_string().contains("in use by another percole-node"), "{error}");
        db.close().await;
        drop(lock);
        // PostgreSQL notices a closed connection a moment later.
        percole_tests::wait_until("the lock to be free", percole_tests::wait::SOON, async || {
            database.try_open().await.map(drop).map_err(|error| error.to_string())
        })
        .await;
    }

    async fn a_held_lock_can_be_checked(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (_db, mut lock) = database.open().await;
        lock.check().await.unwrap();
    }

    async fn a_writer_whose_epoch_was_taken_is_stopped_and_leaves_nothing(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let head = samples::own_log(&mut tx).await;
        tx.commit().await.unwrap();

        let mut tx = db.write().await.unwrap();
        let stolen = logs::take_epoch(&mut tx).await.unwrap();
        assert_eq!(stolen, head.epoch + 1);
        tx.commit().await.unwrap();

        let mut tx = db.write().await.unwrap();
        entries::append(&mut tx, LogId::OWN, vec![(samples::entry(0), samples::keys(0))]).await.unwrap();
        let refused = logs::advance(&mut tx, LogId::OWN, 0, 1, head.epoch).await.unwrap_err();
        assert!(matches!(refused, StoreError::Fenced { expected_size: 0, .. }), "{refused}");
        assert_eq!(refused.failure(), StoreFailure::Fenced);
        tx.rollback().await.unwrap();

        let mut tx = db.write().await.unwrap();
        assert_eq!(entries::get(&mut tx, LogId::OWN, 0).await.unwrap(), None);
        logs::advance(&mut tx, LogId::OWN, 0, 1, stolen).await.unwrap();
    }

    async fn a_writer_that_is_behind_the_head_is_stopped(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let head = samples::own_log(&mut tx).await;
        logs::advance(&mut tx, LogId::OWN, 0, 3, head.epoch).await.unwrap();
        for stale in [0, 2, 4] {
            let refused = logs::advance(&mut tx, LogId::OWN, stale, 5, head.epoch).await;
            assert!(matches!(refused, Err(StoreError::Fenced { .. })), "from {stale}");
        }
        logs::advance(&mut tx, LogId::OWN, 3, 5, head.epoch).await.unwrap();
        assert_eq!(logs::own(&mut tx).await.unwrap().unwrap().size, 5);
    }
}
