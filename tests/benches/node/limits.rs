//! What the database and the processor can do by themselves.

use std::time::{Duration, Instant};

use percole_merkle::LogKey;
use percole_store::{Value, args};
use percole_tests::{Engine, TestDatabase};

/// Strict checks of Ed25519 signatures by one core.
pub(crate) fn signature_checks_per_second() -> f64 {
    let key = LogKey::from_seed(&[7; 32]);
    let (message, public) = (b"percole/bench/v1\0", key.public());
    let signature = key.sign(message);
    let started = Instant::now();
    let mut checks = 0_u32;
    while started.elapsed() < Duration::from_secs(1) {
        public.verify(message, &signature).unwrap();
        checks += 1;
    }
    f64::from(checks) / started.elapsed().as_secs_f64()
}

/// Transactions of one insert each, one after the other.
pub(crate) async fn commits_per_second(engine: Engine, seconds: u64) -> f64 {
    inserts(engine, seconds, 1).await
}

/// Rows inserted by one statement a row, 64 in each transaction.
pub(crate) async fn rows_per_second(engine: Engine, seconds: u64) -> f64 {
    inserts(engine, seconds, 64).await
}

async fn inserts(engine: Engine, seconds: u64, rows_per_commit: u64) -> f64 {
    let database = TestDatabase::new(engine);
    let (db, _lock) = database.open().await;
    let mut tx = db.write().await.unwrap();
    let table = "CREATE TABLE bench (id BIGINT NOT NULL PRIMARY KEY, data BYTEA NOT NULL)";
    tx.execute(table, args![]).await.unwrap();
    tx.commit().await.unwrap();
    let started = Instant::now();
    let mut rows = 0_u64;
    while started.elapsed() < Duration::from_secs(seconds) {
        let mut tx = db.write().await.unwrap();
        for _ in 0..rows_per_commit {
            rows += 1;
            let row: Vec<Value> = args![rows, [7_u8; 300]];
            tx.execute("INSERT INTO bench (id, data) VALUES ($1, $2)", row).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    let rate = rows as f64 / started.elapsed().as_secs_f64();
    db.close().await;
    rate
}
