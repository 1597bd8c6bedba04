//! The four kinds of value that a column can hold, and rows of them.

use std::sync::Arc;

use sqlx::{Column, Row as _, TypeInfo, ValueRef};

use crate::StoreError;

/// A value in or out of the database. Booleans are 0 and 1, times are microseconds, JSON is text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// `bigint`.
    Int(i64),
    /// `text`.
    Text(String),
    /// `bytea` on PostgreSQL, blob on SQLite.
    Bytes(Vec<u8>),
}

impl Value {
    /// About how much memory it takes.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Value::Null | Value::Int(_) => 8,
            Value::Text(text) => text.len(),
            Value::Bytes(bytes) => bytes.len(),
        }
    }
}

/// Makes the argument list of a statement: `args![log_id, "text", bytes]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

impl From<i64> for Value {
    fn from(value: i64) -> Value {
        Value::Int(value)
    }
}

impl From<u64> for Value {
    /// Sizes and indexes stay far below 2^63; a larger one saturates and is then simply not found.
    fn from(value: u64) -> Value {
        Value::Int(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Value {
        Value::Int(i64::from(value))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Value {
        Value::Int(i64::from(value))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Value {
        Value::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Value {
        Value::Text(value)
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Value {
        Value::Text(value.clone())
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Value {
        Value::Bytes(value)
    }
}

impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Value {
        Value::Bytes(value.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(value: [u8; N]) -> Value {
        Value::Bytes(value.to_vec())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

/// The placeholders of an IN list, whose values are added to `values`. Widths are powers of two, so that few statements
/// are prepared; a short rest repeats its last value, and an empty list matches nothing.
pub(crate) fn in_list<T: Into<Value>>(
    values: &mut Vec<Value>,
    list: impl ExactSizeIterator<Item = T>,
) -> String {
    let width = list.len().next_power_of_two();
    let start = values.len();
    values.extend(list.map(Into::into));
    while values.len() < start + width {
        values.push(if values.len() == start { Value::Null } else { values[values.len() - 1].clone() });
    }
    let placeholders: Vec<String> = (start + 1..=start + width).map(|number| format!("${number}")).collect();
    placeholders.join(",")
}

/// One row of a result, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    values: Vec<Value>,
    columns: Columns,
}

/// The names of a result's columns, shared by its rows.
type Columns = Arc<[String]>;

impl Row {
    /// Bytes of its texts and blobs.
    pub(crate) fn bytes_held(&self) -> u64 {
        let bytes = |value: &Value| match value {
            Value::Text(text) => text.len() as u64,
            Value::Bytes(bytes) => bytes.len() as u64,
            Value::Null | Value::Int(_) => 0,
        };
        self.values.iter().map(bytes).sum()
    }

    /// The integer in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn int(&self, column: usize) -> Result<i64, StoreError> {
        match self.values.get(column) {
            Some(Value::Int(value)) => Ok(*value),
            other => Err(self.corrupt(column, "an integer", other)),
        }
    }

    /// The number from 0 to 2^32 - 1 in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn number(&self, column: usize) -> Result<u32, StoreError> {
        u32::try_from(self.int(column)?)
            .map_err(|_| self.corrupt(column, "a number from 0 to 4294967295", self.values.get(column)))
    }

    /// The non-negative integer in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn size(&self, column: usize) -> Result<u64, StoreError> {
        u64::try_from(self.int(column)?)
            .map_err(|_| self.corrupt(column, "a number not below zero", self.values.get(column)))
    }

    /// The flag in a column, stored as 0 or 1.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn flag(&self, column: usize) -> Result<bool, StoreError> {
        Ok(self.int(column)? != 0)
    }

    /// The text in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn text(&self, column: usize) -> Result<String, StoreError> {
        match self.values.get(column) {
            Some(Value::Text(value)) => Ok(value.clone()),
            other => Err(self.corrupt(column, "text", other)),
        }
    }

    /// The text in a column, or `None` for NULL.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn text_opt(&self, column: usize) -> Result<Option<String>, StoreError> {
        if self.is_null(column) { Ok(None) } else { self.text(column).map(Some) }
    }

    /// The bytes in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn bytes(&self, column: usize) -> Result<Vec<u8>, StoreError> {
        match self.values.get(column) {
            Some(Value::Bytes(value)) => Ok(value.clone()),
            other => Err(self.corrupt(column, "bytes", other)),
        }
    }

    /// The bytes in a column, or `None` for NULL.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn bytes_opt(&self, column: usize) -> Result<Option<Vec<u8>>, StoreError> {
        if self.is_null(column) { Ok(None) } else { self.bytes(column).map(Some) }
    }

    /// Exactly `N` bytes in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the column holds something else.
    pub fn array<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        self.bytes(column)?
            .try_into()
            .map_err(|_| self.corrupt(column, "bytes of the right length", self.values.get(column)))
    }

    /// Parses the text in a column.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it does not parse.
    pub fn parsed<T: std::str::FromStr>(&self, column: usize) -> Result<T, StoreError> {
        self.text(column)?
            .parse()
            .map_err(|_| self.corrupt(column, std::any::type_name::<T>(), self.values.get(column)))
    }

    /// Parses the comma-separated parts of the text in a column; an empty text has none.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when a part does not parse.
    pub fn list<T: std::str::FromStr>(&self, column: usize) -> Result<Vec<T>, StoreError> {
        self.text(column)?
            .split(',')
            .filter(|part| !part.is_empty())
            .map(|part| {
                part.parse()
                    .map_err(|_| self.corrupt(column, std::any::type_name::<T>(), self.values.get(column)))
            })
            .collect()
    }

    /// The cells of a declared table's row, in the order of its declaration.
    pub fn cells<'row>(&'row self, table: &'static str) -> Cells<'row> {
        Cells { row: self, table, next: 0 }
    }

    /// All values in column order, for dumps.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    /// All values in column order.
    pub(crate) fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// The names of all columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    fn is_null(&self, column: usize) -> bool {
        matches!(self.values.get(column), Some(Value::Null))
    }

    fn corrupt(&self, column: usize, expected: &str, found: Option<&Value>) -> StoreError {
        let name = self.columns.get(column).map_or("?", String::as_str);
        let found = match found {
            None => "no such column",
            Some(Value::Null) => "NULL",
            Some(Value::Int(_)) => "an integer",
            Some(Value::Text(_)) => "text",
            Some(Value::Bytes(_)) => "bytes",
        };
        let first = match self.values.first() {
            Some(Value::Int(value)) => value.to_string(),
            Some(Value::Text(value)) => value.clone(),
            _ => "?".to_owned(),
        };
        StoreError::Corrupt {
            column: name.to_owned(),
            row: first,
            expected: expected.to_owned(),
            found: found.to_owned(),
        }
    }
}

/// Reads the cells of a row one after the other.
pub struct Cells<'row> {
    row: &'row Row,
    table: &'static str,
    next: usize,
}

impl Cells<'_> {
    /// The next cell.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] with table and column when it holds something else.
    pub fn read<T: crate::Cell>(&mut self) -> Result<T, StoreError> {
        let column = self.next;
        self.next += 1;
        let value = self.row.values.get(column);
        value.and_then(T::take).ok_or_else(|| {
            let error = self.row.corrupt(column, std::any::type_name::<T>(), value);
            match error {
                StoreError::Corrupt { column, row, expected, found } => {
                    StoreError::Corrupt { column: format!("{}.{column}", self.table), row, expected, found }
                }
                other => other,
            }
        })
    }
}

macro_rules! decode_row {
    ($name:ident, $row:ty) => {
        pub(crate) fn $name(row: &$row, columns: &mut Option<Columns>) -> Result<Row, sqlx::Error> {
            let mut values = Vec::with_capacity(row.len());
            for index in 0..row.len() {
                let raw = row.try_get_raw(index)?;
                let value = if raw.is_null() {
                    Value::Null
                } else {
                    match raw.type_info().name() {
                        "INTEGER" | "INT8" | "BIGINT" | "BOOLEAN" => Value::Int(row.try_get(index)?),
                        // PostgreSQL's type of a number that is written in a statement.
                        "INT4" => Value::Int(i64::from(row.try_get::<i32, _>(index)?)),
                        "TEXT" | "VARCHAR" | "NAME" => Value::Text(row.try_get(index)?),
                        "BLOB" | "BYTEA" => Value::Bytes(row.try_get(index)?),
                        other => {
                            return Err(sqlx::Error::ColumnDecode {
                                index: row.column(index).name().to_owned(),
                                source: format!(
                                    "a column of type {other}; only bigint, text and bytes are used"
                                )
                                .into(),
                            });
                        }
                    }
                };
                values.push(value);
            }
            let named = || row.columns().iter().map(|column| column.name().to_owned()).collect();
            Ok(Row { values, columns: columns.get_or_insert_with(named).clone() })
        }
    };
}

decode_row!(decode_sqlite, sqlx::sqlite::SqliteRow);
decode_row!(decode_postgres, sqlx::postgres::PgRow);

/// NULL without a type: PostgreSQL infers it from the column, so that one statement serves NULL and not NULL.
#[derive(Clone, Copy)]
pub(crate) struct SqlNull;

impl sqlx::Type<sqlx::Postgres> for SqlNull {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        sqlx::postgres::PgTypeInfo::with_oid(sqlx::postgres::types::Oid(0))
    }
}

impl sqlx::Encode<'_, sqlx::Postgres> for SqlNull {
    fn encode_by_ref(
        &self,
        _: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        Ok(sqlx::encode::IsNull::Yes)
    }
}

impl sqlx::Type<sqlx::Sqlite> for SqlNull {
    fn type_info() -> sqlx::sqlite::SqliteTypeInfo {
        <i64 as sqlx::Type<sqlx::Sqlite>>::type_info()
    }
}

impl sqlx::Encode<'_, sqlx::Sqlite> for SqlNull {
    fn encode_by_ref(
        &self,
        _: &mut sqlx::sqlite::SqliteArgumentsBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        Ok(sqlx::encode::IsNull::Yes)
    }
}
