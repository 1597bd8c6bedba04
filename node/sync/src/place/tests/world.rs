//! A federation of four levels in memory: nodes join, move, come back, are suspended, cut off and admitted again, and some
//! lie about all of it, in any order. Then the faults end, and every connection exchanges until nothing moves any more.
//!
//! What counts as failure:
//!
//! 1. an event that a node may read is not held whole there, although a path of honest, connected, unsuspended nodes leads
//!    to it from its writer, each of which may read it too;
//! 2. somebody was handed an event that it might read in no tree that can be made of the places that ever were;
//! 3. an honest node stands elsewhere than where it joined last, for any node that is connected with it.

use std::collections::{BTreeMap, BTreeSet};

use percole_merkle::{NodeId, Scope};

use super::super::Word;
use crate::{
    scope::{Reach, may_read},
    testing::simulation::chance::Chance,
    tree::Memberships,
};

/// The level of each node; a parent stands on a level above its child's.
const LEVELS: [u8; 11] = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 0];
const NODES: usize = LEVELS.len();

/// What an event says of an edge; the number is the other end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Admitted(usize),
    Suspended(usize),
    Resumed(usize),
    ChildLeft(usize),
    Joined(usize),
    ParentLeft(usize),
    Text,
}

#[derive(Clone, Debug)]
struct Event {
    says: Says,
    scope: Scope,
    anchor: Option<NodeId>,
    addressees: Vec<NodeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    Active,
    Suspended,
    Left,
}

#[derive(Clone, Debug, Default)]
struct Node {
    lies: bool,
    cut: bool,
    log: Vec<Event>,
    /// Of each other log, what is held whole.
    mirrors: BTreeMap<usize, Vec<bool>>,
}

struct World {
    chance: Chance,
    nodes: Vec<Node>,
    /// Every place that there ever was by everybody's words, child and parent.
    places: BTreeSet<(NodeId, NodeId)>,
    /// Where each honest node joined last.
    joined: BTreeMap<usize, usize>,
}

fn id(number: usize) -> NodeId {
    NodeId([number as u8; 32])
}

impl World {
    fn new(seed: u64) -> World {
        let mut world = World {
            chance: Chance::new(seed),
            nodes: vec![Node::default(); NODES],
            places: BTreeSet::new(),
            joined: BTreeMap::new(),
        };
        for liar in 0..world.chance.below(3) {
            let number = 1 + (world.chance.below(9) as usize + liar as usize) % 9;
            world.nodes[number].lies = true;
        }
        for child in 1..10 {
            world.join(child);
        }
        world
    }

    fn any(&mut self) -> usize {
        self.chance.below(NODES as u64) as usize
    }

    fn write(&mut self, node: usize, says: Says) {
        self.put(node, Event { says, scope: Scope::Federation, anchor: None, addressees: Vec::new() });
    }

    fn put(&mut self, node: usize, event: Event) {
        self.nodes[node].log.push(event);
        let tree = self.truth();
        self.places.extend((0..NODES).filter_map(|node| Some((id(node), tree.parent(&id(node))?))));
    }

    /// State of a child, as its parent recorded it.
    fn edge(&self, parent: usize, child: usize) -> Option<Edge> {
        self.nodes[parent].log.iter().rev().find_map(|event| match event.says {
            Says::Admitted(of) | Says::Resumed(of) if of == child => Some(Edge::Active),
            Says::Suspended(of) if of == child => Some(Edge::Suspended),
            Says::ChildLeft(of) if of == child => Some(Edge::Left),
            _ => None,
        })
    }

    /// The parent that a node has by its own log.
    fn parent(&self, child: usize) -> Option<usize> {
        let newest = self.nodes[child].log.iter().rev().find_map(|event| match event.says {
            Says::Joined(parent) => Some(Some(parent)),
            Says::ParentLeft(_) => Some(None),
            _ => None,
        });
        newest.flatten()
    }

    fn join(&mut self, child: usize) {
        let mut parent = self.any();
        while LEVELS[parent] >= LEVELS[child] {
            parent = self.any();
        }
        if self.edge(parent, child) == Some(Edge::Suspended) {
            return;
        }
        self.leave(child);
        if self.edge(parent, child) != Some(Edge::Active) {
            self.write(parent, Says::Admitted(child));
        }
        // The answer may be lost: then the parent has admitted it, and it knows nothing of that.
        if self.chance.permille(900) {
            self.write(child, Says::Joined(parent));
            self.joined.insert(child, parent);
        }
    }

    fn leave(&mut self, child: usize) {
        let Some(parent) = self.parent(child) else { return };
        let told =
            self.chance.permille(800) && self.edge(parent, child).is_some_and(|edge| edge != Edge::Left);
        if told {
            self.write(parent, Says::ChildLeft(child));
        }
        self.write(child, Says::ParentLeft(parent));
    }

    /// Something that may happen on any day.
    fn happens(&mut self) {
        let (one, other) = (self.any(), self.any());
        match self.chance.below(10) {
            0 if LEVELS[one] > 0 && !self.nodes[one].lies => self.join(one),
            1 => self.nodes[one].cut = !self.nodes[one].cut,
            2 => match self.edge(one, other) {
                Some(Edge::Active) => self.write(one, Says::Suspended(other)),
                Some(Edge::Suspended) => self.write(one, Says::Resumed(other)),
                Some(Edge::Left) => self.write(one, Says::Admitted(other)),
                None => {}
            },
            3 | 4 if self.nodes[one].lies => self.lie(one, other),
            5 | 6 => self.publish(one),
            _ => {
                for (child, parent) in self.connections() {
                    if self.chance.permille(300) {
                        self.exchange(child, parent);
                    }
                }
            }
        }
    }

    fn lie(&mut self, liar: usize, about: usize) {
        if liar == about {
            return;
        }
        let says = [
            Says::Admitted(about),
            Says::Joined(about),
            Says::ParentLeft(about),
            Says::ChildLeft(about),
            Says::Suspended(about),
        ];
        let says = says[self.chance.below(says.len() as u64) as usize];
        self.write(liar, says);
    }

    fn publish(&mut self, writer: usize) {
        let scopes = [Scope::Node, Scope::Parent, Scope::Subtree, Scope::Federation, Scope::Addressed];
        let scope = scopes[self.chance.below(5) as usize];
        let anchor = self.any();
        let anchor = (self.chance.permille(300) && anchor != writer).then(|| id(anchor));
        let addressees = match scope {
            Scope::Parent => self.parent(writer).map(id).into_iter().collect(),
            Scope::Addressed => vec![id(self.any())],
            _ => Vec::new(),
        };
        let anchor = anchor.filter(|anchor| scope != Scope::Parent && !addressees.contains(anchor));
        self.put(writer, Event { says: Says::Text, scope, anchor, addressees });
    }

    /// Who exchanges with whom, child and parent.
    fn connections(&self) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        for child in (0..NODES).filter(|child| !self.nodes[*child].cut) {
            for parent in (0..NODES).filter(|parent| *parent != child && !self.nodes[*parent].cut) {
                // A liar goes wherever it is let in; an honest node to its parent.
                let dials = self.nodes[child].lies || self.parent(child) == Some(parent);
                if dials && self.edge(parent, child) == Some(Edge::Active) {
                    all.push((child, parent));
                }
            }
        }
        all
    }

    /// One end sends what it may carry, then fetches what it is served. Tells whether anything moved.
    fn exchange(&mut self, child: usize, parent: usize) -> bool {
        let (below, above) = (self.tree_of(child), self.tree_of(parent));
        let [child_lies, parent_lies] = [child, parent].map(|node| self.nodes[node].lies);
        let mut moved = false;
        for log in (0..NODES).filter(|log| *log != parent) {
            let carries = below.leads_to(&id(child), &id(log)) && below.is_one(&id(parent), &id(log));
            if (child_lies || carries) && (parent_lies || above.leads_to(&id(child), &id(log))) {
                moved |= self.transfer(child, parent, log, &below);
            }
        }
        for log in (0..NODES).filter(|log| *log != child) {
            if parent_lies || above.relation(&id(child), &id(log)).is_some() {
                moved |= self.transfer(parent, child, log, &above);
            }
        }
        moved
    }

    /// Passes on what is missing of a log, and what is held there as a hash.
    fn transfer(&mut self, from: usize, to: usize, log: usize, tree: &Memberships) -> bool {
        let length = self.held_by(from, log);
        let mut moved = false;
        for index in 0..length {
            let there = self.nodes[to].mirrors.entry(log).or_default();
            let is_new = there.len() <= index;
            if is_new {
                there.push(false);
            }
            let is_gap = !there[index];
            moved |= is_new;
            if is_gap && self.holds(from, log, index) && self.shares(from, to, log, index, tree) {
                self.nodes[to].mirrors.entry(log).or_default()[index] = true;
                self.check_allowed(to, log, index);
                moved = true;
            }
        }
        moved
    }

    /// A liar keeps back what it likes; what it gives away is nobody's affair, as it could do so anywhere.
    fn shares(&mut self, from: usize, to: usize, log: usize, index: usize, tree: &Memberships) -> bool {
        let reads = reads(&self.nodes[log].log[index], log, to, tree);
        reads && !(self.nodes[from].lies && from != log)
    }

    fn held_by(&self, node: usize, log: usize) -> usize {
        if node == log {
            self.nodes[log].log.len()
        } else {
            self.nodes[node].mirrors.get(&log).map_or(0, Vec::len)
        }
    }

    fn holds(&self, node: usize, log: usize, index: usize) -> bool {
        node == log || self.nodes[node].mirrors.get(&log).is_some_and(|held| held.get(index) == Some(&true))
    }

    /// The words that a node holds.
    fn words(&self, holds: impl Fn(usize, usize) -> bool) -> Vec<Word> {
        let mut words = BTreeMap::new();
        for (log, node) in self.nodes.iter().enumerate() {
            for (index, event) in node.log.iter().enumerate().filter(|(index, _)| holds(log, *index)) {
                let (child, parent) = match event.says {
                    Says::Admitted(child) => (child, log),
                    Says::Joined(parent) => (log, parent),
                    _ => continue,
                };
                let word =
                    Word { recorder: id(log), child: id(child), parent: id(parent), begun: index as u64 };
                words.insert((log, child, parent), word);
            }
        }
        words.into_values().collect()
    }

    fn tree_of(&self, node: usize) -> Memberships {
        Memberships::believed(&id(node), &self.words(|log, index| self.holds(node, log, index)))
    }

    /// The tree for whoever holds everything.
    fn truth(&self) -> Memberships {
        Memberships::believed(&NodeId([0xff; 32]), &self.words(|_, _| true))
    }

    fn settle(&mut self) {
        for _ in 0..100 {
            let mut moved = false;
            for (child, parent) in self.connections() {
                moved |= self.exchange(child, parent);
            }
            if !moved {
                return;
            }
        }
        panic!("the nodes never come to rest");
    }

    /// The honest nodes that a path of honest, connected nodes leads to, each of which passes.
    fn reached(&self, from: usize, passes: impl Fn(usize) -> bool) -> BTreeSet<usize> {
        let edges = self.connections();
        let (mut seen, mut left) = (BTreeSet::from([from]), vec![from]);
        while let Some(at) = left.pop() {
            for (child, parent) in &edges {
                let next = if *child == at { *parent } else { *child };
                let touches = *child == at || *parent == at;
                if touches && !self.nodes[next].lies && passes(next) && seen.insert(next) {
                    left.push(next);
                }
            }
        }
        seen
    }

    fn check(&self, seed: u64) {
        let truth = self.truth();
        for writer in (0..NODES).filter(|writer| !self.nodes[*writer].lies) {
            let around = self.reached(writer, |_| true);
            // Whoever does not hear of the parent cannot know that it agrees.
            let parent = self.joined.get(&writer).filter(|parent| around.contains(parent));
            for reader in around.iter().filter(|_| parent.is_some()) {
                self.check_place(seed, writer, *reader);
            }
            for (index, event) in self.nodes[writer].log.iter().enumerate() {
                // Who does not know where somebody stands withholds what hangs on it.
                let known = event
                    .anchor
                    .iter()
                    .chain(&event.addressees)
                    .all(|at| around.contains(&(at.0[0] as usize)));
                if !known {
                    continue;
                }
                for reader in self.reached(writer, |node| reads(event, writer, node, &truth)) {
                    let holds = self.holds(reader, writer, index);
                    assert!(
                        holds,
                        "seed {seed}: {reader} lacks event {index} of {writer}: {event:?}\n{truth:?}"
                    );
                }
            }
        }
    }

    fn check_place(&self, seed: u64, node: usize, viewer: usize) {
        let stands = self.tree_of(viewer).parent(&id(node));
        let joined = self.joined.get(&node).map(|parent| id(*parent));
        assert_eq!(stands, joined, "seed {seed}: where {node} stands for {viewer}");
    }

    /// What a liar shows of its own is its own affair. Whoever hands on may not know yet who has moved since.
    fn check_allowed(&self, to: usize, log: usize, index: usize) {
        let event = &self.nodes[log].log[index];
        let (writer, reader) = (id(log), id(to));
        let anchor = event.anchor.unwrap_or(writer);
        let ends = [writer, anchor].into_iter().chain(event.addressees.iter().copied());
        let carries = event.scope != Scope::Node && ends.into_iter().any(|end| self.was_below(end, reader));
        let is_read = match event.scope {
            Scope::Node => false,
            Scope::Parent => event.addressees.contains(&reader),
            Scope::Subtree => self.was_below(reader, anchor),
            Scope::Federation => self.were_one(reader, anchor),
            Scope::Addressed => false,
        };
        let allowed = is_read || carries && (event.anchor.is_some() || event.scope == Scope::Addressed);
        let ends = [writer, anchor].contains(&reader) || event.addressees.contains(&reader);
        assert!(self.nodes[log].lies || ends || allowed, "{to} was handed event {index} of {log}: {event:?}");
    }

    fn was_below(&self, node: NodeId, above: NodeId) -> bool {
        self.around(node, |(child, parent), at| (child == at).then_some(parent)).contains(&above)
    }

    fn were_one(&self, one: NodeId, other: NodeId) -> bool {
        let next = |(child, parent), at| {
            if child == at { Some(parent) } else { (parent == at).then_some(child) }
        };
        self.around(one, next).contains(&other)
    }

    /// The nodes that steps over places lead to.
    fn around(
        &self,
        from: NodeId,
        next: impl Fn((NodeId, NodeId), NodeId) -> Option<NodeId>,
    ) -> BTreeSet<NodeId> {
        let (mut seen, mut left) = (BTreeSet::from([from]), vec![from]);
        while let Some(at) = left.pop() {
            left.extend(
                self.places.iter().filter_map(|place| next(*place, at)).filter(|node| seen.insert(*node)),
            );
        }
        seen
    }
}

fn reads(event: &Event, writer: usize, reader: usize, tree: &Memberships) -> bool {
    let reach = Reach { scope: event.scope, anchor: event.anchor, addressees: &event.addressees };
    may_read(reach, &id(writer), &id(reader), tree)
}

#[test]
fn every_event_is_held_wherever_an_honest_path_stands_and_nothing_is_served_to_whom_it_may_not_be() {
    for seed in 0..400 {
        let mut world = World::new(seed);
        for _ in 0..80 {
            world.happens();
        }
        world.settle();
        world.check(seed);
    }
}
