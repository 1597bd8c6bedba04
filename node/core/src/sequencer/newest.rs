//! What every command asks for and hardly any changes, kept from one batch to the next.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Something that is read from the tables, as the newest committed batch left it.
pub(super) struct Newest<T>(Mutex<Option<Arc<T>>>);

impl<T> Default for Newest<T> {
    fn default() -> Newest<T> {
        Newest(Mutex::new(None))
    }
}

impl<T> Newest<T> {
    /// What was read, if it was since a batch changed it.
    pub(super) fn held(&self) -> Option<Arc<T>> {
        self.lock().clone()
    }

    /// Remembers what was read.
    pub(super) fn hold(&self, read: &Arc<T>) {
        *self.lock() = Some(read.clone());
    }

    /// Forgets it: a batch changed it, or nobody knows what was committed.
    pub(super) fn forget(&self) {
        *self.lock() = None;
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
