//! All projections made anew from the logs, and compared with what was there.

use percole_store::{StoreError, Table, Tx, projections};

use super::{States, ready::refold_all, tables};

/// What a rebuild found in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The table.
    pub table: Table,
    /// How it differs from what was there.
    pub difference: projections::Difference,
}

impl Comparison {
    /// Whether the table held exactly what the logs give.
    pub fn is_equal(&self) -> bool {
        self.difference.gone.0 == 0 && self.difference.new.0 == 0
    }
}

/// Rebuilds every projection from the logs and compares. The caller commits to keep the rebuilt tables, or rolls back.
pub async fn rebuild(tx: &mut Tx) -> Result<Vec<Comparison>, StoreError> {
    for table in tables() {
        projections::set_aside(tx, &table).await?;
    }
    let mut states = States::default();
    refold_all(&mut states, tx, |_| {}).await?;
    let mut reports = Vec::new();
    for table in tables() {
        reports.push(Comparison { table, difference: projections::compare(tx, &table).await? });
    }
    Ok(reports)
}
