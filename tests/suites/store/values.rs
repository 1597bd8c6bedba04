//! The executor: values of the four kinds, and statements over many rows.

use percole_store::{StoreError, StoreFailure, Tx, Value, args};
use percole_tests::{TestDatabase, on_both_engines};

const TABLE: &str = "CREATE TABLE sample (id BIGINT NOT NULL PRIMARY KEY, n BIGINT, t TEXT, b BYTEA)";
const INSERT: &str = "INSERT INTO sample (id, n, t, b) VALUES";

async fn all(tx: &mut Tx) -> Vec<Vec<Value>> {
    let rows = tx.rows("SELECT id, n, t, b FROM sample ORDER BY id", args![]).await.unwrap();
    rows.iter().map(|row| row.values().to_vec()).collect()
}

on_both_engines! {
    async fn every_kind_of_value_comes_back_as_it_went_in(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        let texts = ["", "a'b\"c;--", "é 漢字 🐝", "\u{1}\u{7f}"];
        let rows: Vec<Vec<Value>> = vec![
            args![0_i64, i64::MIN, texts[0], Vec::<u8>::new()],
            args![1_i64, i64::MAX, texts[1], vec![0_u8, 0xff, 0, b'\'']],
            args![2_i64, 0_i64, texts[2], (0..=255).collect::<Vec<u8>>()],
            args![3_i64, -1_i64, texts[3], vec![7_u8; 300_000]],
        ];
        for row in rows.clone() {
            tx.execute(format!("{INSERT} ($1, $2, $3, $4)"), row).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(all(&mut db.read().await.unwrap()).await, rows);
    }

    async fn null_is_kept_in_every_kind_of_column_and_in_one_prepared_statement(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        // The same statement with and without NULL, in both orders: the prepared form must not remember a type.
        let rows: Vec<Vec<Value>> = vec![
            args![0_i64, None::<i64>, None::<&str>, None::<Vec<u8>>],
            args![1_i64, 5_i64, "five", vec![5_u8]],
            args![2_i64, None::<i64>, "text", None::<Vec<u8>>],
            args![3_i64, 7_i64, None::<&str>, vec![7_u8]],
        ];
        for row in rows.clone() {
            tx.execute(format!("{INSERT} ($1, $2, $3, $4)"), row).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(all(&mut tx).await, rows);
        let row = tx.row("SELECT id, n, t, b FROM sample WHERE id = $1", args![0_i64]).await.unwrap().unwrap();
        assert_eq!((row.text_opt(2).unwrap(), row.bytes_opt(3).unwrap()), (None, None));
        assert!(matches!(row.int(1), Err(StoreError::Corrupt { column, .. }) if column == "n"));
    }

    async fn comparing_with_null_finds_nothing_and_is_no_error(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        tx.execute(format!("{INSERT} ($1, $2, $3, $4)"), args![1_i64, 1_i64, "a", vec![1_u8]]).await.unwrap();
        for column in ["n", "t", "b"] {
            let sql = format!("SELECT id FROM sample WHERE {column} = $1");
            assert_eq!(tx.rows(sql, args![Value::Null]).await.unwrap(), []);
        }
    }

    async fn many_rows_go_in_whole_whatever_their_number(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        let mut expected: Vec<Vec<Value>> = Vec::new();
        // Around the sizes of the prepared chunks.
        for count in [0_i64, 1, 2, 3, 4, 5, 15, 16, 17, 63, 64, 65, 255, 256, 257, 600] {
            let first = i64::try_from(expected.len()).unwrap();
            let rows: Vec<Vec<Value>> = (first..first + count)
                .map(|id| {
                    let odd = id % 2 == 1;
                    args![id, odd.then_some(id * 3), (!odd).then(|| format!("row {id}")), vec![1_u8; 3]]
                })
                .collect();
            tx.insert_many(INSERT, rows.clone(), "").await.unwrap();
            expected.extend(rows);
        }
        tx.commit().await.unwrap();
        assert_eq!(all(&mut db.read().await.unwrap()).await, expected);
    }

    async fn an_insert_of_many_rows_may_end_with_a_conflict_clause(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        let rows = |text: &str| -> Vec<Vec<Value>> {
            (0..20_i64).map(|id| args![id, None::<i64>, text, None::<Vec<u8>>]).collect()
        };
        tx.insert_many(INSERT, rows("old"), "").await.unwrap();
        tx.insert_many(INSERT, rows("new"), "ON CONFLICT (id) DO UPDATE SET t = excluded.t").await.unwrap();
        assert_eq!(all(&mut tx).await, rows("new"));
    }

    async fn a_transaction_that_is_dropped_leaves_nothing(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        tx.execute("INSERT INTO sample (id) VALUES ($1)", args![1_i64]).await.unwrap();
        drop(tx);
        let mut tx = db.write().await.unwrap();
        tx.execute("INSERT INTO sample (id) VALUES ($1)", args![2_i64]).await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(all(&mut db.read().await.unwrap()).await, Vec::<Vec<Value>>::new());
    }

    async fn a_reader_sees_one_state_throughout(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        tx.commit().await.unwrap();
        let mut before = db.read().await.unwrap();
        assert_eq!(all(&mut before).await.len(), 0);
        let mut tx = db.write().await.unwrap();
        tx.execute("INSERT INTO sample (id) VALUES ($1)", args![1_i64]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(all(&mut before).await.len(), 0, "a reader saw a commit made after it began");
        drop(before);
        assert_eq!(all(&mut db.read().await.unwrap()).await.len(), 1);
    }

    async fn a_reader_cannot_write(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.read().await.unwrap();
        let refused = tx.execute("INSERT INTO setting (name, value) VALUES ($1, $2)", args!["a", "b"]).await;
        let error = refused.unwrap_err();
        assert_eq!(error.failure(), StoreFailure::Disk, "{}", error.chain());
    }

    async fn a_unique_key_is_a_defect_not_a_full_disk(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let sql = "INSERT INTO setting (name, value) VALUES ($1, $2)";
        tx.execute(sql, args!["a", "b"]).await.unwrap();
        let error = tx.execute(sql, args!["a", "c"]).await.unwrap_err();
        assert_eq!(error.failure(), StoreFailure::Internal, "{}", error.chain());
    }

    async fn a_column_of_another_type_is_named_as_corrupt(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        tx.execute(TABLE, args![]).await.unwrap();
        tx.execute(format!("{INSERT} ($1, $2, $3, $4)"), args![1_i64, -5_i64, "word", vec![1_u8]]).await.unwrap();
        let row = tx.row("SELECT id, n, t, b FROM sample", args![]).await.unwrap().unwrap();
        let column = |error: StoreError| match error {
            StoreError::Corrupt { column, row, .. } => (column, row),
            other => panic!("{other}"),
        };
        let one = "1".to_owned();
        assert_eq!(column(row.size(1).unwrap_err()), ("n".to_owned(), one.clone()));
        assert_eq!(column(row.bytes(2).unwrap_err()), ("t".to_owned(), one.clone()));
        assert_eq!(column(row.parsed::<u32>(2).unwrap_err()), ("t".to_owned(), one.clone()));
        assert_eq!(column(row.array::<32>(3).unwrap_err()), ("b".to_owned(), one));
    }
}
