//! Mandates: who holds which office, from when to when.

use percole_merkle::{Scope, SubjectId};

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table, value::in_list};

table! {
    /// A mandate, as the logs held here tell of it. Whether it runs on a day is computed.
    pub struct MandateRow in "mandate" key(subject) index(body, role) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The body.
        body: SubjectId,
        /// A known word, or the organisation's own.
        role: String,
        /// First day, ISO 8601.
        first_day: Option<String>,
        /// Last day of the term, ISO 8601.
        last_day: Option<String>,
        /// The day on which an act ended it, ISO 8601.
        ended: Option<String>,
        /// Encoded `percole.event.v1.Appointment`.
        appointed: Option<Vec<u8>>,
        /// The holder's public name; `None` before it is given, and once it is erased.
        name: Option<String>,
        /// SHA-256 of the portrait.
        portrait: Option<[u8; 32]>,
        /// A state of the lifecycle of mandates.
        state: String,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its node says that it changed last.
        changed_us: i64,
    }
}

/// The mandates in a body, of any time.
pub async fn of_body(tx: &mut Tx, body: &SubjectId) -> Result<Vec<MandateRow>, StoreError> {
    rows::select(tx, "WHERE body = $1 ORDER BY subject", args![subject_bytes(body)]).await
}

/// The mandates that name a portrait.
pub async fn with_portraits(tx: &mut Tx) -> Result<Vec<MandateRow>, StoreError> {
    rows::select(tx, "WHERE portrait IS NOT NULL ORDER BY changed_us DESC, subject", args![]).await
}

/// The mandates in some bodies, of any time.
pub async fn of_bodies(tx: &mut Tx, bodies: &[SubjectId]) -> Result<Vec<MandateRow>, StoreError> {
    let mut values = Vec::new();
    let list = in_list(&mut values, bodies.iter().map(subject_bytes));
    rows::select(tx, &format!("WHERE body IN ({list}) ORDER BY subject"), values).await
}
