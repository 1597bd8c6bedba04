//! Who may read a thing.

use percole_words::vocabulary;

use crate::words;

words! {
    /// Who may read an object; see [`Scope::covers`] for which is wider.
    pub enum Scope: "scope", vocabulary::unknown_scope {
        /// Stays on this node.
        Node = "node" => vocabulary::scope_node,
        /// This node and its parent.
        Parent = "parent" => vocabulary::scope_parent,
        /// This node and every node below it.
        Subtree = "subtree" => vocabulary::scope_subtree,
        /// Every node.
        Federation = "federation" => vocabulary::scope_federation,
        /// The nodes that the event names, this node, and those between that carry it.
        Addressed = "addressed" => vocabulary::scope_addressed,
    }
}

impl Scope {
    /// Whether whoever may read under `narrower` may also read under this scope.
    ///
    /// Two that are addressed may be so to different nodes, so that neither covers the other.
    pub fn covers(self, narrower: Scope) -> bool {
        let alike = self == narrower && self != Scope::Addressed;
        alike || self == Scope::Federation || narrower == Scope::Node
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

    #[test]
    fn whoever_is_addressed_is_surely_within_the_federation_only() {
        let covering: Vec<&Scope> =
            Scope::ALL.iter().filter(|scope| scope.covers(Scope::Addressed)).collect();
        assert_eq!(covering, [&Scope::Federation]);
        let covered: Vec<&Scope> =
            Scope::ALL.iter().filter(|scope| Scope::Addressed.covers(**scope)).collect();
        assert_eq!(covered, [&Scope::Node]);
    }
}
