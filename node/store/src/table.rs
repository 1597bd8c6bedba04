//! Tables, each declared once: from its declaration come the row, the schema and every statement, all by column name.

use crate::{Row, StoreError, Value};

/// A declared table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns that identify a row.
    pub key: &'static [&'static str],
    /// Every column with its type.
    pub columns: &'static [(&'static str, &'static str)],
    /// Indexes: their columns.
    pub indexes: &'static [&'static [&'static str]],
}

/// A row of a declared table.
pub trait TableRow: Sized {
    /// The table.
    const TABLE: Table;

    /// The values of all columns, in the order of the declaration.
    fn values(&self) -> Vec<Value>;

    /// Reads a row whose columns stand in the order of the declaration.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] with table and column when one holds something else.
    fn read(row: &Row) -> Result<Self, StoreError>;
}

impl Table {
    /// The statements that make the table and its indexes.
    pub fn create(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.columns.iter().map(|(name, kind)| format!("{name} {kind}")).collect();
        lines.push(format!("PRIMARY KEY ({})", self.key.join(", ")));
        let mut statements = vec![format!("CREATE TABLE {} ({})", self.name, lines.join(", "))];
        for columns in self.indexes {
            statements.push(format!(
                "CREATE INDEX {}_by_{} ON {} ({})",
                self.name,
                columns.join("_"),
                self.name,
                columns.join(", ")
            ));
        }
        statements
    }

    /// The names of all columns, as a list for a statement.
    pub fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    /// What makes an insertion replace the row that is there.
    pub(crate) fn on_conflict(&self) -> String {
        let others = self.columns.iter().map(|(name, _)| *name).filter(|name| !self.key.contains(name));
        let set: Vec<String> = others.map(|name| format!("{name} = excluded.{name}")).collect();
        let does =
            if set.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", set.join(", ")) };
        format!("ON CONFLICT ({}) DO {does}", self.key.join(", "))
    }
}

/// Declares a table and its row.
///
/// ```ignore
/// table! {
///     /// A report as the logs held here tell of it.
///     pub struct ReportRow in "report" key(subject) index(node, state) {
///         /// What it is called in logs.
///         subject: SubjectId,
///     }
/// }
/// ```
#[macro_export]
macro_rules! table {
    (
        $(#[$meta:meta])*
        $vis:vis struct $row:ident in $name:literal key($($key:ident),+) $(index($($index:ident),+))* {
            $( $(#[$field_meta:meta])* $field:ident : $type:ty, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $vis struct $row {
            $( $(#[$field_meta])* pub $field: $type, )+
        }

        impl $crate::TableRow for $row {
            const TABLE: $crate::Table = $crate::Table {
                name: $name,
                key: &[$(stringify!($key)),+],
                columns: &[$((stringify!($field), <$type as $crate::Cell>::SQL)),+],
                indexes: &[$(&[$(stringify!($index)),+]),*],
            };

            fn values(&self) -> Vec<$crate::Value> {
                vec![$($crate::Cell::put(&self.$field)),+]
            }

            fn read(row: &$crate::Row) -> Result<Self, $crate::StoreError> {
                let mut cells = row.cells($name);
                Ok($row { $($field: cells.read()?),+ })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use percole_merkle::SubjectId;

    use super::*;

    table! {
        /// For this test.
        struct SampleRow in "sample" key(subject) index(state, number) {
            /// The key.
            subject: SubjectId,
            /// A word.
            state: String,
            /// Perhaps a number.
            number: Option<u32>,
        }
    }

    #[test]
    fn the_schema_follows_from_the_declaration() {
        assert_eq!(
            SampleRow::TABLE.create(),
            [
                "CREATE TABLE sample (subject BYTEA NOT NULL, state TEXT NOT NULL, number BIGINT, PRIMARY KEY (subject))",
                "CREATE INDEX sample_by_state_number ON sample (state, number)",
            ]
        );
        assert_eq!(
            SampleRow::TABLE.on_conflict(),
            "ON CONFLICT (subject) DO UPDATE SET state = excluded.state, number = excluded.number"
        );
    }
}
