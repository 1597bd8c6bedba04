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

/// A table's content, reduced to what a comparison needs: one text a row.
///
/// # Errors
/// The database's error.
pub async fn dump(tx: &mut Tx, table: Table) -> Result<Vec<String>, StoreError> {
    let mut lines = Vec::new();
    loop {
        let sql = format!("SELECT * FROM {} ORDER BY {} LIMIT $1 OFFSET $2", table.name, table.key);
        let rows = tx.rows(sql, args![PAGE, lines.len() as u64]).await?;
        let last = (rows.len() as u64) < PAGE;
        lines.extend(rows.iter().map(line));
        if last {
            return Ok(lines);
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
        text.push('\u{1f}');
    }
    text
}

/// A line of [`dump`] as people read it.
pub fn readable(line: &str) -> String {
    let shown: String = line.trim_end_matches('\u{1f}').replace('\u{1f}', " | ").chars().take(160).collect();
    format!("[{shown}]")
}
