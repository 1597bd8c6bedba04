//! How far a thing is shown: scopes that only ever widen, and who they reach.

use percole_merkle::{LeafHeader, NodeId, Scope};
use percole_sync::{Reach, may_read};
use percole_words::service;

use crate::{directory::Directory, error::Error};

/// The scope in which a thing is shown that was shown in `held` and is now asked to be shown in `asked`.
///
/// A text that has left cannot be made unseen, so that a narrower scope than before changes nothing.
///
/// # Errors
/// `InvalidArgument` on `scope` for the parent after the subtree or the other way round: only the federation holds both,
/// and nobody asked for that.
pub(crate) fn widened(held: Scope, asked: Scope) -> Result<Scope, Error> {
    if asked.covers(held) {
        return Ok(asked);
    }
    if held.covers(asked) {
        return Ok(held);
    }
    Err(Error::invalid("scope", service::scope_too_narrow(held.as_str(), asked.as_str())))
}

/// How far a thing was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The widest scope, or the newest of two that do not hold each other.
    pub(crate) scope: Scope,
    /// Whom the scope `parent` names: a later parent has only the hash of what was written to an earlier one.
    pub(crate) parent: Option<NodeId>,
}

impl Shown {
    /// To nobody outside this node.
    pub(crate) const NOWHERE: Shown = Shown { scope: Scope::Node, parent: None };

    /// How far a thing is shown after it was shown in an event too.
    pub(crate) fn and_in(self, event: &LeafHeader) -> Shown {
        let scope = remembered(self.scope, event.scope);
        let named = (event.scope == Scope::Parent).then(|| event.addressees.first().copied()).flatten();
        Shown { scope, parent: named.or(self.parent).filter(|_| scope == Scope::Parent) }
    }

    /// Whether a receiver may read the thing where it stands.
    pub(crate) fn reaches(&self, receiver: &NodeId, directory: &Directory) -> bool {
        let reach = Reach { scope: self.scope, anchor: None, addressees: self.parent.as_slice() };
        may_read(reach, &directory.me(), receiver, directory.tree())
    }

    /// Whether whoever may read what is written now in a scope may read the thing already.
    pub(crate) fn covers(&self, scope: Scope, directory: &Directory) -> bool {
        self.scope.covers(scope) && (self.scope != Scope::Parent || self.parent == directory.parent())
    }
}

/// The scope that a fold remembers: the widest that was seen, or the newest of two that do not hold each other.
pub(crate) fn remembered(held: Scope, seen: Scope) -> Scope {
    if held.covers(seen) { held } else { seen }
}

/// The narrowest scope that reaches a receiver and keeps reaching whom `held` reached, or `None` when none does.
pub(crate) fn narrowest(held: Scope, receiver: &NodeId, directory: &Directory) -> Option<Scope> {
    let is_wide = |scope: &Scope| scope.covers(held) && reaches(*scope, receiver, directory);
    [Scope::Parent, Scope::Subtree, Scope::Federation].into_iter().find(is_wide)
}

/// Whether a receiver may read what this node writes now in a scope, when it names no other anchor and no addressees.
pub(crate) fn reaches(scope: Scope, receiver: &NodeId, directory: &Directory) -> bool {
    let parent = directory.parent().filter(|_| scope == Scope::Parent);
    let reach = Reach { scope, anchor: None, addressees: parent.as_slice() };
    may_read(reach, &directory.me(), receiver, directory.tree())
}

/// Reads a scope in which a thing may be shown to others; `default` for an empty text. A request names no addressees, so
/// that nothing can be asked to be shown to some.
///
/// # Errors
/// `InvalidArgument` on `scope` for anything else.
pub(crate) fn read_scope(text: &str, default: Scope) -> Result<Scope, Error> {
    match text {
        "" => Ok(default),
        text => text
            .parse()
            .ok()
            .filter(|scope| !matches!(scope, Scope::Node | Scope::Addressed))
            .ok_or_else(|| Error::invalid("scope", service::not_a_shown_scope(text))),
    }
}

/// As [`read_scope`], but a thing may also stay on this node.
///
/// # Errors
/// `InvalidArgument` on `scope` for anything that is no scope.
pub(crate) fn read_any_scope(text: &str, default: Scope) -> Result<Scope, Error> {
    match text.parse() {
        Ok(Scope::Node) => Ok(Scope::Node),
        _ => read_scope(text, default),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_only_widens() {
        use Scope::{Federation, Node, Parent, Subtree};
        assert_eq!(widened(Node, Parent).unwrap(), Parent);
        assert_eq!(widened(Federation, Parent).unwrap(), Federation);
        assert_eq!(widened(Parent, Parent).unwrap(), Parent);
        assert!(widened(Parent, Subtree).unwrap_err().to_string().contains("federation"));
        assert_eq!(remembered(Federation, Parent), Federation);
        assert_eq!(remembered(Node, Subtree), Subtree);
        assert_eq!(widened(Scope::Addressed, Federation).unwrap(), Federation);
        assert!(widened(Scope::Addressed, Subtree).is_err(), "whoever was addressed may be elsewhere");
    }

    #[test]
    fn the_narrowest_scope_reaches_the_receiver_and_the_earlier_readers() {
        use Scope::{Federation, Node, Parent, Subtree};
        let [group, france, belgium, rennes] = [1, 2, 3, 4].map(|number| NodeId([number; 32]));
        let directory = Directory::sample(france, &[(france, group), (belgium, group), (rennes, france)]);
        let narrowest = |held, receiver| narrowest(held, &receiver, &directory);
        assert_eq!(narrowest(Node, group), Some(Parent));
        assert_eq!(narrowest(Node, rennes), Some(Subtree));
        assert_eq!(narrowest(Node, belgium), Some(Federation));
        assert_eq!(narrowest(Subtree, group), Some(Federation));
        assert_eq!(narrowest(Federation, group), Some(Federation));
        assert_eq!(narrowest(Node, NodeId([9; 32])), None, "a stranger");
    }

    #[test]
    fn a_scope_to_show_something_in_is_never_the_node_alone() {
        assert_eq!(read_scope("", Scope::Parent).unwrap(), Scope::Parent);
        assert_eq!(read_scope("subtree", Scope::Parent).unwrap(), Scope::Subtree);
        for wrong in ["node", "addressed", "Parent", "all"] {
            assert_eq!(read_scope(wrong, Scope::Parent).unwrap_err().field(), Some("scope"));
        }
    }
}
