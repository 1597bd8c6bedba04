//! Who may read, against a second definition that walks every way through the tree, and the examples of the documentation.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

fn node(number: usize) -> NodeId {
    NodeId([number as u8; 32])
}

/// The nodes `0..parents.len()`, each with its parent.
type Parents = Vec<Option<usize>>;

fn memberships(parents: &Parents) -> Memberships {
    let edge = |(child, parent): (usize, &Option<usize>)| parent.map(|parent| (node(child), node(parent)));
    Memberships::new(parents.iter().enumerate().filter_map(edge))
}

/// One event: who wrote it, its anchor, its scope, and whom it names.
#[derive(Clone, Debug)]
struct Case {
    writer: usize,
    anchor: usize,
    scope: Scope,
    named: Vec<usize>,
}

impl Case {
    fn readers(&self, tree: &Memberships, nodes: usize) -> BTreeSet<usize> {
        let addressees: Vec<NodeId> = self.named.iter().copied().map(node).collect();
        let anchor = (self.anchor != self.writer).then(|| node(self.anchor));
        let reach = Reach { scope: self.scope, anchor, addressees: &addressees };
        let reads = |at: &usize| may_read(reach, &node(self.writer), &node(*at), tree);
        (0..nodes).filter(reads).collect()
    }
}

/// Every event that a canonical leaf can stand for among so many nodes.
fn cases(nodes: usize) -> Vec<Case> {
    let mut cases = Vec::new();
    for (writer, anchor) in (0..nodes).flat_map(|writer| (0..nodes).map(move |anchor| (writer, anchor))) {
        let others: Vec<usize> = (0..nodes).filter(|other| *other != anchor).collect();
        for chosen in 0_u32..1 << others.len() {
            let named: Vec<usize> =
                (0..others.len()).filter(|at| chosen & (1 << at) != 0).map(|at| others[at]).collect();
            let scopes = match named.len() {
                0 => vec![Scope::Node, Scope::Parent, Scope::Subtree, Scope::Federation],
                1 => vec![Scope::Parent, Scope::Addressed],
                2..=4 => vec![Scope::Addressed],
                _ => continue,
            };
            cases.extend(scopes.into_iter().map(|scope| Case {
                writer,
                anchor,
                scope,
                named: named.clone(),
            }));
        }
    }
    cases
}

/// The nodes above a node; in a circle, each of them and itself.
fn above(parents: &Parents, node: usize) -> BTreeSet<usize> {
    let mut above = BTreeSet::new();
    let mut at = parents[node];
    while let Some(parent) = at.filter(|parent| above.insert(*parent)) {
        at = parents[parent];
    }
    above
}

/// The tree as somebody would draw it: who is joined to whom, and every way tried out.
struct Drawn {
    joined: BTreeMap<usize, BTreeSet<usize>>,
    below: BTreeMap<usize, BTreeSet<usize>>,
}

impl Drawn {
    fn new(parents: &Parents) -> Drawn {
        // A node that comes back to itself has no parent.
        let round = |at: usize| above(parents, at).contains(&at);
        let parents: Parents =
            parents.iter().enumerate().map(|(at, parent)| parent.filter(|_| !round(at))).collect();
        let mut drawn = Drawn { joined: BTreeMap::new(), below: BTreeMap::new() };
        for (child, parent) in parents.iter().enumerate() {
            if let Some(parent) = *parent {
                drawn.joined.entry(child).or_default().insert(parent);
                drawn.joined.entry(parent).or_default().insert(child);
            }
            for over in above(&parents, child) {
                drawn.below.entry(over).or_default().insert(child);
            }
        }
        drawn
    }

    /// The one way without a turn back, or `None`.
    fn way(&self, from: usize, to: usize, passed: &[usize]) -> Option<Vec<usize>> {
        let passed = [passed, &[from]].concat();
        if from == to {
            return Some(passed);
        }
        let next = self.joined.get(&from).into_iter().flatten();
        next.filter(|at| !passed.contains(at)).find_map(|at| self.way(*at, to, &passed))
    }

    fn between(&self, from: usize, to: usize) -> Vec<usize> {
        self.way(from, to, &[]).unwrap_or_default()
    }

    /// The second definition: sets of nodes, put together.
    fn readers(&self, case: &Case, nodes: usize) -> BTreeSet<usize> {
        let mut readers = BTreeSet::from([case.writer, case.anchor]);
        if case.scope != Scope::Node {
            readers.extend(self.between(case.writer, case.anchor));
        }
        match case.scope {
            Scope::Node => {}
            Scope::Parent => readers.extend(&case.named),
            Scope::Subtree => readers.extend(self.below.get(&case.anchor).into_iter().flatten()),
            Scope::Federation => {
                readers.extend((0..nodes).filter(|at| self.way(*at, case.anchor, &[]).is_some()))
            }
            Scope::Addressed => {
                readers.extend(&case.named);
                readers.extend(case.named.iter().flat_map(|named| self.between(case.anchor, *named)));
            }
        }
        readers
    }
}

fn assert_both_agree(parents: &Parents, cases: &[Case]) {
    let (drawn, tree) = (Drawn::new(parents), memberships(parents));
    for case in cases {
        let expected = drawn.readers(case, parents.len());
        assert_eq!(case.readers(&tree, parents.len()), expected, "{case:?} in {parents:?}");
    }
}

#[test]
fn four_nodes_in_every_arrangement_circles_too_read_what_the_second_definition_says() {
    let cases = cases(4);
    for number in 0..5_usize.pow(4) {
        let parents: Parents = (0..4).map(|at| (number / 5_usize.pow(at) % 5).checked_sub(1)).collect();
        assert_both_agree(&parents, &cases);
    }
}

/// A tree: each node but the first below an earlier one.
fn any_tree(nodes: usize) -> impl Strategy<Value = Parents> {
    proptest::collection::vec(any::<prop::sample::Index>(), nodes - 1).prop_map(|choices| {
        let below = choices.iter().enumerate().map(|(earlier, choice)| Some(choice.index(earlier + 1)));
        std::iter::once(None).chain(below).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn seven_nodes_in_any_tree_read_what_the_second_definition_says(
        mut parents in any_tree(7),
        cut in any::<prop::sample::Index>(),
    ) {
        let cases = cases(7);
        assert_both_agree(&parents, &cases);
        // Cut in two federations, unless the root was drawn.
        parents[cut.index(7)] = None;
        assert_both_agree(&parents, &cases);
    }

    #[test]
    fn whatever_leaves_its_writer_arrives_over_nodes_that_may_read_it(parents in any_tree(6)) {
        let (drawn, tree) = (Drawn::new(&parents), memberships(&parents));
        for case in cases(6) {
            // `node` is carried by nobody, and a parent that has changed since is on no way.
            let present = case.scope != Scope::Parent || case.named.iter().all(|at| parents[case.anchor] == Some(*at));
            if case.scope == Scope::Node || !present {
                continue;
            }
            let readers = case.readers(&tree, 6);
            for reader in &readers {
                let way = drawn.between(case.writer, *reader);
                prop_assert!(way.iter().all(|at| readers.contains(at)), "{case:?} to {reader} in {parents:?}");
            }
        }
    }

    #[test]
    fn a_reply_with_its_targets_anchor_is_read_by_the_targets_readers_and_whoever_carries_it(parents in any_tree(6)) {
        let (drawn, tree) = (Drawn::new(&parents), memberships(&parents));
        for target in cases(6).into_iter().filter(|case| case.writer == case.anchor && case.scope != Scope::Node) {
            let readers = target.readers(&tree, 6);
            for replier in &readers {
                let reply = Case { writer: *replier, ..target.clone() };
                // Who may read a text has it over nodes that may read it, so that no other has to carry the reply.
                let carriers: BTreeSet<usize> = drawn.between(*replier, target.anchor).into_iter().collect();
                let expected: BTreeSet<usize> = readers.union(&carriers).copied().collect();
                prop_assert_eq!(reply.readers(&tree, 6), expected);
                if target.scope != Scope::Parent || target.named.iter().all(|at| parents[target.anchor] == Some(*at)) {
                    prop_assert!(carriers.is_subset(&readers));
                }
            }
        }
    }
}

/// The group 0; below it France 1 and Belgium 2; below France Rennes 3 and Lyon 4; below Belgium Liège 5; below Rennes 6.
const EXAMPLE: [Option<usize>; 7] = [None, Some(0), Some(0), Some(1), Some(1), Some(2), Some(3)];

fn example(writer: usize, anchor: usize, scope: Scope, named: &[usize]) -> Vec<usize> {
    let case = Case { writer, anchor, scope, named: named.to_vec() };
    case.readers(&memberships(&EXAMPLE.to_vec()), EXAMPLE.len()).into_iter().collect()
}

#[test]
fn rennes_comments_on_a_subtree_text_of_france_for_exactly_its_readers() {
    let text = example(1, 1, Scope::Subtree, &[]);
    assert_eq!(text, [1, 3, 4, 6]);
    assert_eq!(example(3, 1, Scope::Subtree, &[]), text);
    // Without the anchor it would be read below Rennes only.
    assert_eq!(example(3, 3, Scope::Subtree, &[]), [3, 6]);
}

#[test]
fn each_scope_is_read_by_those_it_names() {
    use Scope::{Addressed, Federation, Node, Parent, Subtree};
    assert_eq!(example(3, 3, Node, &[]), [3]);
    assert_eq!(example(3, 1, Node, &[]), [1, 3]);
    assert_eq!(example(6, 1, Node, &[]), [1, 6], "Rennes does not carry it");
    assert_eq!(example(3, 3, Parent, &[1]), [1, 3]);
    assert_eq!(example(3, 3, Parent, &[]), [3], "it had no parent");
    assert_eq!(example(3, 3, Parent, &[2]), [2, 3], "its parent at that time; a later one gets the hash");
    assert_eq!(example(1, 3, Parent, &[1]), [1, 3], "the parent answers");
    assert_eq!(
        example(2, 1, Subtree, &[]),
        [0, 1, 2, 3, 4, 6],
        "the group carries what Belgium writes there"
    );
    assert_eq!(example(3, 3, Federation, &[]), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(example(3, 3, Addressed, &[4]), [1, 3, 4]);
    assert_eq!(example(3, 3, Addressed, &[4, 5]), [0, 1, 2, 3, 4, 5]);
    assert_eq!(example(6, 3, Addressed, &[1]), [1, 3, 6]);
}
