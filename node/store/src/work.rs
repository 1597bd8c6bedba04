//! How much the database was asked to do since it was opened: what tests of bounds compare, as no clock can.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use crate::Row;

/// Work that was done: of two readings, the difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Statements that ran.
    pub statements: u64,
    /// Rows that were read or changed.
    pub rows: u64,
    /// The most bytes that one statement read.
    pub bytes_at_once_max: u64,
    /// Transactions that wrote, each durable when it ended.
    pub durable_writes: u64,
}

/// The counters of a database.
#[derive(Clone, Default)]
pub(crate) struct Counted(Arc<Counters>);

#[derive(Default)]
struct Counters {
    statements: AtomicU64,
    rows: AtomicU64,
    bytes_at_once_max: AtomicU64,
    durable_writes: AtomicU64,
}

impl Counted {
    pub(crate) fn changed(&self, rows: u64) {
        self.0.statements.fetch_add(1, Ordering::Relaxed);
        self.0.rows.fetch_add(rows, Ordering::Relaxed);
    }

    pub(crate) fn read(&self, rows: &[Row]) {
        self.changed(rows.len() as u64);
        let bytes = rows.iter().map(Row::bytes_held).sum();
        self.0.bytes_at_once_max.fetch_max(bytes, Ordering::Relaxed);
    }

    pub(crate) fn written(&self) {
        self.0.durable_writes.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn so_far(&self) -> Work {
        Work {
            statements: self.0.statements.load(Ordering::Relaxed),
            rows: self.0.rows.load(Ordering::Relaxed),
            bytes_at_once_max: self.0.bytes_at_once_max.load(Ordering::Relaxed),
            durable_writes: self.0.durable_writes.load(Ordering::Relaxed),
        }
    }
}
