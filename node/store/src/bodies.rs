//! Bodies: assemblies, boards, committees, working groups.

use percole_merkle::{Scope, SubjectId};

use crate::table;

table! {
    /// A body, as the logs held here tell of it.
    pub struct BodyRow in "body" key(subject) index(unit) {
        /// What it is called in logs.
        subject: SubjectId,
        /// The unit that it belongs to.
        unit: SubjectId,
        /// Encoded `percole.event.v1.BodyDescription`.
        description: Vec<u8>,
        /// First day, ISO 8601.
        first_day: Option<String>,
        /// Last day, ISO 8601.
        last_day: Option<String>,
        /// A state of the lifecycle of bodies.
        state: String,
        /// The widest scope in which it was shown.
        scope: Scope,
        /// When its node says that it changed last.
        changed_us: i64,
    }
}
