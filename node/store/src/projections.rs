//! The tables that folds fill: made from their declarations, made anew when these change, and compared with what the logs
//! give.

use std::collections::BTreeMap;

use crate::{Row, StoreError, Table, Tx, Value, args};

/// What each family's tables were made from when they were last filled.
pub async fn declared(tx: &mut Tx) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = tx.rows("SELECT family, declared FROM projection", args![]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.text(1)?))).collect()
}

/// Makes the tables of a family, empty, in the place of those that are there, and remembers what they are made from.
pub async fn make(tx: &mut Tx, family: &str, declared: &str, tables: &[Table]) -> Result<(), StoreError> {
    for table in tables {
        tx.execute(format!("DROP TABLE IF EXISTS {}", table.name), args![]).await?;
        for statement in table.create() {
            tx.execute(statement, args![]).await?;
        }
    }
    tx.execute(
        "INSERT INTO projection (family, declared) VALUES ($1, $2) \
         ON CONFLICT (family) DO UPDATE SET declared = excluded.declared",
        args![family, declared],
    )
    .await?;
    Ok(())
}

/// Forgets what the tables were made from: at the next start all of them are made anew.
pub async fn make_anew(tx: &mut Tx) -> Result<(), StoreError> {
    tx.execute("DELETE FROM projection", args![]).await?;
    Ok(())
}

/// What a table would be made from.
pub fn declaration(tables: &[Table]) -> String {
    tables.iter().flat_map(Table::create).collect::<Vec<_>>().join("; ")
}

/// Rows of a difference that are looked at more closely.
const SHOWN: u64 = 100;

/// How a table differs from an earlier copy of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Rows of the table now.
    pub rows: u64,
    /// How many rows only the earlier copy holds, and the first of them by key.
    pub gone: (u64, Vec<String>),
    /// How many rows only the table holds, and the first of them by key.
    pub new: (u64, Vec<String>),
}

/// Copies a table and empties it. [`compare`] looks at the copy; within one transaction, so that nothing is left behind
/// when that is rolled back.
pub async fn set_aside(tx: &mut Tx, table: &Table) -> Result<(), StoreError> {
    let name = table.name;
    tx.execute(format!("CREATE TABLE {name}_aside AS SELECT * FROM {name}"), args![]).await?;
    tx.execute(format!("DELETE FROM {name}"), args![]).await?;
    Ok(())
}

/// Compares a table with the copy that [`set_aside`] made, and drops the copy. The database does it, so that memory stays
/// bounded however large the table is.
pub async fn compare(tx: &mut Tx, table: &Table) -> Result<Difference, StoreError> {
    let (now, aside) = (table.name.to_owned(), format!("{}_aside", table.name));
    let rows = tx.row(format!("SELECT COUNT(*) FROM {now}"), args![]).await?;
    let difference = Difference {
        rows: rows.map_or(Ok(0), |row| row.size(0))?,
        gone: only_in(tx, table, &aside, &now).await?,
        new: only_in(tx, table, &now, &aside).await?,
    };
    tx.execute(format!("DROP TABLE {aside}"), args![]).await?;
    Ok(difference)
}

async fn only_in(
    tx: &mut Tx,
    table: &Table,
    one: &str,
    other: &str,
) -> Result<(u64, Vec<String>), StoreError> {
    let names = table.names();
    let except = format!("SELECT {names} FROM {one} EXCEPT SELECT {names} FROM {other}");
    let number = tx.row(format!("SELECT COUNT(*) FROM ({except}) AS d"), args![]).await?;
    let number = number.map_or(Ok(0), |row| row.size(0))?;
    if number == 0 {
        return Ok((0, Vec::new()));
    }
    let key = table.key.join(", ");
    let sql = format!("SELECT {names} FROM ({except}) AS d ORDER BY {key} LIMIT {SHOWN}");
    Ok((number, tx.rows(sql, args![]).await?.iter().map(line).collect()))
}

/// The rows of a table as lines, in order of its key; for tests, which compare small ones.
pub async fn dump(tx: &mut Tx, table: &Table) -> Result<Vec<String>, StoreError> {
    let sql = format!("SELECT {} FROM {} ORDER BY {}", table.names(), table.name, table.key.join(", "));
    Ok(tx.rows(sql, args![]).await?.iter().map(line).collect())
}

fn line(row: &Row) -> String {
    let mut text = String::new();
    for value in row.values() {
        match value {
            Value::Null => text.push('∅'),
            Value::Int(value) => text.push_str(&value.to_string()),
            Value::Text(value) => text.push_str(value),
            Value::Bytes(value) => {
                text.push_str("0x");
                for byte in value {
                    text.push_str(&format!("{byte:02x}"));
                }
            }
        }
        text.push(SEPARATOR);
    }
    text
}

/// Stands after each cell of a line: no name or text that nodes take in holds it.
const SEPARATOR: char = '\u{1f}';

/// The cells of a line, in the order of the table's declaration.
pub fn cells(line: &str) -> Vec<&str> {
    line.strip_suffix(SEPARATOR).unwrap_or(line).split(SEPARATOR).collect()
}
