//! Comparing whole projection tables, so that `fsck` can prove that they are what the logs say.

use crate::{Row, StoreError, Tx, Value, args};

/// A projection table, with the columns that identify a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its key, as a list for ORDER BY.
    pub key: &'static str,
}

/// Rows compared at once, so that memory stays bounded however large a table is.
const PAGE: u64 = 5_000;

/// A table's content, reduced to what a comparison needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dump {
    /// Names of the columns; empty when there are no rows.
    pub columns: Vec<String>,
    /// One line a row; [`cells`] takes it apart.
    pub lines: Vec<String>,
}

/// Reads a whole table.
///
/// # Errors
/// The database's error.
pub async fn dump(tx: &mut Tx, table: Table) -> Result<Dump, StoreError> {
    let mut dump = Dump::default();
    loop {
        let sql = format!("SELECT * FROM {} ORDER BY {} LIMIT $1 OFFSET $2", table.name, table.key);
        let rows = tx.rows(sql, args![PAGE, dump.lines.len() as u64]).await?;
        if let Some(first) = rows.first() {
            dump.columns = first.columns().to_vec();
        }
        let last = (rows.len() as u64) < PAGE;
        dump.lines.extend(rows.iter().map(line));
        if last {
            return Ok(dump);
        }
    }
}

/// Empties a table.
///
/// # Errors
/// The database's error.
pub async fn clear(tx: &mut Tx, table: Table) -> Result<(), StoreError> {
    tx.execute(format!("DELETE FROM {}", table.name), args![]).await?;
    Ok(())
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

/// The cells of a line of a [`Dump`], in the order of its columns.
pub fn cells(line: &str) -> Vec<&str> {
    line.strip_suffix(SEPARATOR).unwrap_or(line).split(SEPARATOR).collect()
}
