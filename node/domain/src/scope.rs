//! Who may read a thing.

use percole_words::vocabulary;

use crate::words;

words! {
    /// Who may read an object (domain page, "Scope"); see [`Scope::covers`] for which is wider.
    pub enum Scope: "scope", vocabulary::unknown_scope {
        /// Stays on this node.
        Node = "node" => vocabulary::scope_node,
        /// This node and its parent.
        Parent = "parent" => vocabulary::scope_parent,
        /// This node and every node below it.
        Subtree = "subtree" => vocabulary::scope_subtree,
        /// Every node.
        Federation = "federation" => vocabulary::scope_federation,
    }
}

impl Scope {
    /// Whether whoever may read under `narrower` may also read under this scope.
    pub fn covers(self, narrower: Scope) -> bool {
        self == narrower || self == Scope::Federation || narrower == Scope::Node
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parent_and_subtree_do_not_cover_each_other() {
        assert!(!Scope::Parent.covers(Scope::Subtree));
        assert!(!Scope::Subtree.covers(Scope::Parent));
        assert!(Scope::ALL.iter().all(|&s| Scope::Federation.covers(s) && s.covers(Scope::Node)));
    }
}
