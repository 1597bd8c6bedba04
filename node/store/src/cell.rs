//! What a column of a declared table can hold.

use percole_merkle::{Hash, NodeId, Origin, Scope, SubjectId};

use crate::{
    Value,
    entries::{subject_bytes, subject_from_bytes},
    logs::LogId,
};

/// A Rust value that stands in one column.
pub trait Cell: Sized {
    /// Its type in the schema, for both databases.
    const SQL: &'static str;

    /// The value as the database takes it.
    fn put(&self) -> Value;

    /// The value as the database gives it back; `None` when it is not one.
    fn take(value: &Value) -> Option<Self>;
}

impl Cell for i64 {
    const SQL: &'static str = "BIGINT NOT NULL";

    fn put(&self) -> Value {
        Value::Int(*self)
    }

    fn take(value: &Value) -> Option<i64> {
        match value {
            Value::Int(value) => Some(*value),
            _ => None,
        }
    }
}

impl Cell for String {
    const SQL: &'static str = "TEXT NOT NULL";

    fn put(&self) -> Value {
        Value::Text(self.clone())
    }

    fn take(value: &Value) -> Option<String> {
        match value {
            Value::Text(value) => Some(value.clone()),
            _ => None,
        }
    }
}

impl Cell for Vec<u8> {
    const SQL: &'static str = "BYTEA NOT NULL";

    fn put(&self) -> Value {
        Value::Bytes(self.clone())
    }

    fn take(value: &Value) -> Option<Vec<u8>> {
        match value {
            Value::Bytes(value) => Some(value.clone()),
            _ => None,
        }
    }
}

impl<T: Cell> Cell for Option<T> {
    // The type of what is inside, without NOT NULL.
    const SQL: &'static str = nullable(T::SQL);

    fn put(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::put)
    }

    fn take(value: &Value) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::take(value).map(Some),
        }
    }
}

const fn nullable(sql: &'static str) -> &'static str {
    match sql.split_at_checked(sql.len() - " NOT NULL".len()) {
        Some((kind, _)) => kind,
        None => sql,
    }
}

/// Cells that stand in the column of another type.
macro_rules! cell {
    ($($type:ty as $column:ty: $to:expr, $from:expr;)+) => {
        $(impl Cell for $type {
            const SQL: &'static str = <$column as Cell>::SQL;

            fn put(&self) -> Value {
                let to: fn(&$type) -> $column = $to;
                to(self).put()
            }

            fn take(value: &Value) -> Option<$type> {
                let from: fn($column) -> Option<$type> = $from;
                <$column as Cell>::take(value).and_then(from)
            }
        })+
    };
}

cell! {
    // Sizes and indexes stay far below 2^63; a larger one saturates and is then simply not found.
    u64 as i64: |value| i64::try_from(*value).unwrap_or(i64::MAX), |value| u64::try_from(value).ok();
    u32 as i64: |value| i64::from(*value), |value| u32::try_from(value).ok();
    bool as i64: |value| i64::from(*value), |value| Some(value != 0);
    LogId as i64: |log| log.0, |log| Some(LogId(log));
    [u8; 32] as Vec<u8>: |bytes| bytes.to_vec(), |bytes| bytes.try_into().ok();
    [u8; 16] as Vec<u8>: |bytes| bytes.to_vec(), |bytes| bytes.try_into().ok();
    Hash as Vec<u8>: |hash| hash.0.to_vec(), |bytes| bytes.try_into().ok().map(Hash);
    SubjectId as Vec<u8>: subject_bytes, |bytes| subject_from_bytes(&bytes).ok();
    NodeId as String: |node| node.to_string(), |node| node.parse().ok();
    Origin as String: |origin| origin.to_string(), |origin| origin.parse().ok();
    Scope as String: |scope| scope.as_str().to_owned(), |scope| scope.parse().ok();
    Vec<NodeId> as String: |nodes| list(nodes), |nodes| parts(&nodes);
    Vec<u64> as String: |numbers| list(numbers), |numbers| parts(&numbers);
}

fn list<T: ToString>(parts: &[T]) -> String {
    parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn parts<T: std::str::FromStr>(list: &str) -> Option<Vec<T>> {
    list.split(',').filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_optional_column_may_be_null_and_another_not() {
        assert_eq!(<Option<i64>>::SQL, "BIGINT");
        assert_eq!(<Option<SubjectId>>::SQL, "BYTEA");
        assert_eq!(SubjectId::SQL, "BYTEA NOT NULL");
        assert_eq!(<Option<u32> as Cell>::take(&Value::Null), Some(None));
        assert_eq!(u32::take(&Value::Null), None);
        assert_eq!(u32::take(&Value::Int(-1)), None);
    }

    #[test]
    fn a_list_of_nodes_reads_back() {
        let nodes = vec![NodeId([1; 32]), NodeId([2; 32])];
        assert_eq!(Cell::take(&nodes.put()), Some(nodes));
        assert_eq!(<Vec<NodeId> as Cell>::take(&Value::Text(String::new())), Some(Vec::new()));
    }
}
