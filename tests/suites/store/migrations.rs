//! The schema: applied once, checked at every start.

use percole_store::{Db, StoreError, args};
use percole_tests::{TestDatabase, on_both_engines};

async fn refusal(database: &TestDatabase) -> String {
    match database.try_open().await {
        Err(StoreError::Schema(words)) => words.to_string(),
        Err(other) => panic!("refused for another reason: {other}"),
        Ok(_) => panic!("it opened"),
    }
}

async fn change(db: &Db, sql: &'static str, args: Vec<percole_store::Value>) {
    let mut tx = db.write().await.unwrap();
    assert_eq!(tx.execute(sql, args).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

async fn steps(db: &Db) -> Vec<i64> {
    let mut tx = db.read().await.unwrap();
    let rows = tx.rows("SELECT version FROM _sqlx_migrations ORDER BY version", args![]).await.unwrap();
    rows.iter().map(|row| row.int(0).unwrap()).collect()
}

on_both_engines! {
    async fn an_empty_database_gets_every_step_and_a_second_start_none(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        let first = steps(&db).await;
        assert!(first.len() >= 2, "{first:?}");
        assert_eq!(first, (1..=i64::try_from(first.len()).unwrap()).collect::<Vec<_>>());
        percole_store::logs::set_setting(&mut db.write().await.unwrap(), "unkept", "1").await.unwrap();
        let mut tx = db.write().await.unwrap();
        percole_store::logs::set_setting(&mut tx, "kept", "1").await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        drop(lock);
        let (db, _lock) = database.open().await;
        assert_eq!(steps(&db).await, first);
        let mut tx = db.read().await.unwrap();
        assert_eq!(percole_store::logs::setting(&mut tx, "kept").await.unwrap().as_deref(), Some("1"));
        assert_eq!(percole_store::logs::setting(&mut tx, "unkept").await.unwrap(), None);
    }

    async fn an_older_schema_is_brought_up_to_date(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        let all = steps(&db).await;
        let mut tx = db.write().await.unwrap();
        tx.execute("ALTER TABLE token DROP COLUMN waits", args![]).await.unwrap();
        for table in ["heard", "session", "sign_in_link", "outbox", "sign_in_way"] {
            tx.execute(format!("DROP TABLE {table}"), args![]).await.unwrap();
        }
        for table in ["meeting_counted", "meeting_whole", "meeting_draft", "meeting_sign_up", "request_filer", "personal_calendar", "attachment_piece", "attachment"]
            .map(|table| format!("DROP TABLE {table}"))
        {
            tx.execute(table, args![]).await.unwrap();
        }
        tx.execute("DELETE FROM _sqlx_migrations WHERE version >= 6", args![]).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        drop(lock);
        let (db, _lock) = database.open().await;
        assert_eq!(steps(&db).await, all);
        let mut tx = db.read().await.unwrap();
        assert_eq!(tx.rows("SELECT waits FROM token", args![]).await.unwrap(), []);
    }

    async fn a_newer_schema_is_refused_and_left_alone(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        change(
            &db,
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             VALUES (9999, 'from a later version', TRUE, $1, 0)",
            args![vec![1_u8; 48]],
        )
        .await;
        db.close().await;
        drop(lock);
        let words = refusal(&database).await;
        assert!(words.contains("9999") && words.contains("newer version"), "{words}");
        // Refused again, and for the same reason: the refusal itself changed nothing.
        assert_eq!(refusal(&database).await, words);
    }

    async fn a_step_that_was_applied_with_another_text_is_refused(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        let changed = args![vec![1_u8; 48]];
        change(&db, "UPDATE _sqlx_migrations SET checksum = $1 WHERE version = 2", changed).await;
        db.close().await;
        drop(lock);
        let words = refusal(&database).await;
        assert!(words.contains("step 2"), "{words}");
    }

    async fn a_step_that_was_applied_partly_is_refused(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, lock) = database.open().await;
        change(&db, "UPDATE _sqlx_migrations SET success = FALSE WHERE version = 2", args![]).await;
        db.close().await;
        drop(lock);
        let words = refusal(&database).await;
        assert!(words.contains("step 2") && words.contains("partly"), "{words}");
    }
}
