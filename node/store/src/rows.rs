//! The statements that every declared table has.

use crate::{Cell, StoreError, Table, TableRow, Tx, Value, args, value::in_list};

/// Keys looked up in one statement.
const LOOKED_UP: usize = 64;

/// Writes rows, each key at most once, replacing what was there.
pub async fn put<'row, R: TableRow + 'row>(
    tx: &mut Tx,
    rows: impl IntoIterator<Item = &'row R>,
) -> Result<(), StoreError> {
    let values: Vec<Vec<Value>> = rows.into_iter().map(TableRow::values).collect();
    let head = format!("INSERT INTO {} ({}) VALUES", R::TABLE.name, R::TABLE.names());
    tx.insert_many(&head, values, &R::TABLE.on_conflict()).await
}

/// The rows that a condition lets through; `tail` is what follows the table's name, e.g. `WHERE vote = $1 ORDER BY subject`.
///
/// # Errors
/// The database's error, or [`StoreError::Corrupt`].
pub async fn select<R: TableRow>(tx: &mut Tx, tail: &str, values: Vec<Value>) -> Result<Vec<R>, StoreError> {
    let sql = format!("SELECT {} FROM {} {tail}", R::TABLE.names(), R::TABLE.name);
    tx.rows(sql, values).await?.iter().map(R::read).collect()
}

/// A page of the rows that fit a condition, of a table with `name` and `id`, in their order; at most `limit` after a name and an
/// id.
///
/// # Errors
/// The database's error, or [`StoreError::Corrupt`].
pub async fn by_name<R: TableRow>(
    tx: &mut Tx,
    condition: &str,
    after: Option<&(String, String)>,
    limit: u32,
) -> Result<Vec<R>, StoreError> {
    let (name, id) = after.map_or(("", ""), |(name, id)| (name, id));
    let tail =
        format!("WHERE {condition} AND (name > $1 OR (name = $1 AND id > $2)) ORDER BY name, id LIMIT $3");
    select(tx, &tail, args![name, id, limit]).await
}

/// The row with a key, or `None`.
///
/// # Errors
/// The database's error, or [`StoreError::Corrupt`].
pub async fn get<R: TableRow>(tx: &mut Tx, key: &impl Cell) -> Result<Option<R>, StoreError> {
    let tail = format!("WHERE {} = $1", R::TABLE.key[0]);
    Ok(select(tx, &tail, vec![key.put()]).await?.pop())
}

/// The rows whose first key column is one of some, in no particular order.
///
/// # Errors
/// The database's error, or [`StoreError::Corrupt`].
pub async fn among<R: TableRow>(tx: &mut Tx, keys: &[impl Cell]) -> Result<Vec<R>, StoreError> {
    among_of(tx, R::TABLE.key[0], keys).await
}

/// The rows that have one of some values in a column, in no particular order.
///
/// # Errors
/// The database's error, or [`StoreError::Corrupt`].
pub(crate) async fn among_of<R: TableRow>(
    tx: &mut Tx,
    column: &str,
    keys: &[impl Cell],
) -> Result<Vec<R>, StoreError> {
    let mut rows = Vec::new();
    for chunk in keys.chunks(LOOKED_UP) {
        let mut values = args![];
        let list = in_list(&mut values, chunk.iter().map(Cell::put));
        rows.extend(select(tx, &format!("WHERE {column} IN ({list})"), values).await?);
    }
    Ok(rows)
}

/// Removes the rows of a table whose first key column is this.
pub async fn remove(tx: &mut Tx, table: &Table, key: &impl Cell) -> Result<u64, StoreError> {
    tx.execute(format!("DELETE FROM {} WHERE {} = $1", table.name, table.key[0]), vec![key.put()]).await
}

/// How many rows a condition lets through.
pub async fn count<R: TableRow>(tx: &mut Tx, tail: &str, values: Vec<Value>) -> Result<u64, StoreError> {
    let row = tx.row(format!("SELECT COUNT(*) FROM {} {tail}", R::TABLE.name), values).await?;
    row.map_or(Ok(0), |row| row.size(0))
}
