//! What people read for how far a thing is shown.

use percole_merkle::Scope;
use percole_words::{Message, vocabulary};

/// Who may read what is shown in a scope, as people say it.
pub fn readers(scope: Scope) -> Message {
    match scope {
        Scope::Node => vocabulary::scope_node(),
        Scope::Parent => vocabulary::scope_parent(),
        Scope::Subtree => vocabulary::scope_subtree(),
        Scope::Federation => vocabulary::scope_federation(),
        Scope::Addressed => vocabulary::scope_addressed(),
    }
}
