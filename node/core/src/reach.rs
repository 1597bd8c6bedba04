//! How far a thing is shown: scopes that only ever widen, and who they reach.

use percole_merkle::{LeafHeader, NodeId, Scope, SubjectId};
use percole_sync::{Reach, may_read};
use percole_words::service;

use crate::{apply::Payload, directory::Directory, error::Error, sequencer::Draft};

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

/// Nodes that are remembered by name for one thing; one that is not is shown the thing once more.
const NAMED_MAX: usize = 64;

/// For whom something is written: a scope seen from this node, with the nodes that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The scope.
    pub(crate) scope: Scope,
    /// Whom the scope `addressed` names; for the parent the sequencer names the one that there is.
    pub(crate) named: Vec<NodeId>,
}

impl Span {
    /// To some nodes alone, and to those on the way to them.
    pub(crate) fn to(named: Vec<NodeId>) -> Span {
        Span { scope: Scope::Addressed, named }
    }

    /// An event for whoever this reaches.
    pub(crate) fn draft<P: Payload>(&self, subject: SubjectId, payload: &P) -> Draft {
        Draft::new(subject, self.scope, payload).addressed_to(self.named.iter().copied())
    }
}

impl From<Scope> for Span {
    fn from(scope: Scope) -> Span {
        Span { scope, named: Vec::new() }
    }
}

/// How far a thing was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The widest scope.
    pub(crate) scope: Scope,
    /// Whom it was shown to by name, beside whom that scope reaches: a later parent has only the hash of what was written to
    /// an earlier one, and what is addressed to some reaches them and those on the way to them.
    pub(crate) named: Vec<NodeId>,
}

impl Shown {
    /// To nobody outside this node.
    pub(crate) const NOWHERE: Shown = Shown { scope: Scope::Node, named: Vec::new() };

    /// How far a thing is shown after it was shown in an event too.
    pub(crate) fn and_in(self, event: &LeafHeader) -> Shown {
        use Scope::{Addressed, Federation, Node, Parent, Subtree};
        let scope = match (self.scope, event.scope) {
            (held, Node) => held,
            (Federation, _) | (_, Federation) => Federation,
            (Subtree, _) | (_, Subtree) => Subtree,
            (Node, seen) => seen,
            (Parent, Parent) => Parent,
            _ => Addressed,
        };
        let mut named = self.named;
        named.extend(&event.addressees);
        named.sort_unstable();
        named.dedup();
        named.truncate(NAMED_MAX);
        Shown { scope, named }
    }

    /// Whether a receiver may read the thing where it stands.
    pub(crate) fn reaches(&self, receiver: &NodeId, directory: &Directory) -> bool {
        let by_name = Reach { scope: Scope::Addressed, anchor: None, addressees: &self.named };
        let widely = Reach { scope: self.scope, anchor: None, addressees: &self.named };
        [by_name, widely].iter().any(|reach| may_read(*reach, &directory.me(), receiver, directory.tree()))
    }

    /// Whether whoever may read what is written now for some may read the thing already.
    pub(crate) fn covers(&self, span: &Span, directory: &Directory) -> bool {
        match span.scope {
            Scope::Node => true,
            Scope::Parent => directory.parent().is_none_or(|parent| self.reaches(&parent, directory)),
            Scope::Addressed => span.named.iter().all(|node| self.reaches(node, directory)),
            Scope::Subtree | Scope::Federation => self.scope.covers(span.scope),
        }
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
    fn who_was_addressed_reads_beside_whom_the_scope_reaches() {
        let [group, france, belgium, rennes, suisse] = [1, 2, 3, 4, 5].map(|number| NodeId([number; 32]));
        let edges = [(france, group), (belgium, group), (rennes, france), (suisse, group)];
        let directory = Directory::sample(france, &edges);
        let shown = Shown { scope: Scope::Subtree, named: vec![belgium] };
        let reached = [group, belgium, rennes, suisse].map(|node| shown.reaches(&node, &directory));
        assert_eq!(reached, [true, true, true, false], "the group stands between");
        assert!(shown.covers(&Span::to(vec![belgium, rennes]), &directory));
        assert!(
            shown.covers(&Scope::Parent.into(), &directory)
                && shown.covers(&Scope::Subtree.into(), &directory)
        );
        assert!(!shown.covers(&Span::to(vec![suisse]), &directory));
        assert!(!shown.covers(&Scope::Federation.into(), &directory));
        assert!(!Shown::NOWHERE.reaches(&rennes, &directory));
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
