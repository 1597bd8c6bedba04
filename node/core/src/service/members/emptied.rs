//! What an operator takes out of the register does not come back with a backup.

use percole_store::members::MemberRow;

use crate::endings::{Ending, MemberField};

/// What was taken out between two states of a member, and what was filled again.
pub(super) fn noted(held: &MemberRow, new: &MemberRow, us: i64) -> Vec<Ending> {
    let number = || new.number.clone();
    let note = |field: MemberField| match (field.of(held).is_empty(), field.of(new).is_empty()) {
        (false, true) => Some(Ending::MemberField { us, number: number(), field }),
        (true, false) => Some(Ending::MemberFieldBack { us, number: number(), field }),
        _ => None,
    };
    MemberField::ALL.into_iter().filter_map(note).collect()
}
