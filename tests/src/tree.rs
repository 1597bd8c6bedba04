//! Any tree of nodes, joined over mutual TLS.
//!
//! A tree is written as chains from a parent to its child, `Group < France < Rennes; Group < Belgium`: a name stands for
//! one node, and how far it is from the root is its level (group, national, and antennes at any depth).

use std::{
    collections::BTreeMap,
    ops::{Index, IndexMut},
    path::{Path, PathBuf},
};

use futures::future::join_all;
use percole_domain::Level;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    Engine, NodePlan, NodeProcess, logs,
    wait::{SOON, wait_until},
};

/// A group and its two countries.
pub const TWO_COUNTRIES: &str = "Group < France; Group < Belgium";

/// What a test wants of a tree.
#[derive(Clone, Debug)]
pub struct TreePlan {
    shape: Shape,
    engine: Engine,
    engines: BTreeMap<String, Engine>,
    clock: Option<PathBuf>,
}

impl TreePlan {
    /// The same with every node on another database.
    pub fn on(mut self, engine: Engine) -> TreePlan {
        self.engine = engine;
        self
    }

    /// The same in the simulated time of a clock file.
    pub fn by_clock(mut self, file: &Path) -> TreePlan {
        self.clock = Some(file.to_owned());
        self
    }

    /// The same with one node on another database.
    ///
    /// # Panics
    /// When the tree has no such node.
    pub fn node_on(mut self, name: &str, engine: Engine) -> TreePlan {
        self.shape.index_of(name);
        self.engines.insert(name.to_owned(), engine);
        self
    }

    /// Founds and starts all nodes, and joins each to its parent, from the root downwards.
    pub async fn start(self) -> TestTree {
        let mut tree = TestTree {
            shape: Shape::default(),
            nodes: Vec::new(),
            engine: self.engine,
            engines: self.engines,
            clock: self.clock,
        };
        tree.grow_to(self.shape).await;
        tree
    }
}

/// Nodes that run and know each other, each under its name.
pub struct TestTree {
    shape: Shape,
    nodes: Vec<NodeProcess>,
    engine: Engine,
    engines: BTreeMap<String, Engine>,
    clock: Option<PathBuf>,
}

impl TestTree {
    /// A tree to be, with every node on SQLite.
    ///
    /// # Panics
    /// When the chains do not make one tree.
    pub fn plan(chains: &str) -> TreePlan {
        let mut shape = Shape::default();
        shape.read(chains);
        TreePlan { shape, engine: Engine::Sqlite, engines: BTreeMap::new(), clock: None }
    }

    /// A tree on SQLite that runs.
    ///
    /// # Panics
    /// When the chains do not make one tree.
    pub async fn start(chains: &str) -> TestTree {
        TestTree::plan(chains).start().await
    }

    /// Founds, starts and joins nodes below those that there are: `Group < Spain < Cadiz`.
    ///
    /// # Panics
    /// When the chains do not go on from the tree.
    pub async fn grow(&mut self, chains: &str) {
        let mut shape = self.shape.clone();
        shape.read(chains);
        self.grow_to(shape).await;
    }

    async fn grow_to(&mut self, shape: Shape) {
        let first_new = self.nodes.len();
        let new = shape.0[first_new..].iter().map(|place| {
            let engine = self.engines.get(&place.name).copied().unwrap_or(self.engine);
            let plan = NodePlan::new(&place.name, place.level).on(engine);
            match &self.clock {
                Some(file) => plan.by_clock(file).found(),
                None => plan.found(),
            }
        });
        let new: Vec<NodeProcess> = new.collect();
        self.nodes.extend(new);
        join_all(self.nodes[first_new..].iter_mut().map(NodeProcess::start)).await;
        for (index, place) in shape.0.iter().enumerate().skip(first_new) {
            if let Some(parent) = place.parent {
                join(&self.nodes[parent], &self.nodes[index]).await;
            }
        }
        self.shape = shape;
    }

    /// Waits until a node has heard from both ends that others are members: those are the ones that a vote of it asks.
    ///
    /// # Panics
    /// When it does not hear of them.
    pub async fn knows(&self, node: &str, names: &[&str]) {
        let is = |peer: &pb::Peer, name: &str| peer.identity.as_ref().is_some_and(|card| card.name == name);
        wait_until(&format!("{node} to know {names:?}"), SOON, async || {
            let asked = pb::ListPeersRequest::default();
            let peers = self[node].admin().await.list_peers(asked).await.unwrap().into_inner().peers;
            let knows = |name: &&str| peers.iter().any(|peer| peer.state == "active" && is(peer, name));
            if names.iter().all(knows) { Ok(()) } else { Err(format!("{peers:?}")) }
        })
        .await;
    }

    /// All nodes, parents before their children.
    pub fn nodes(&self) -> Vec<&NodeProcess> {
        self.nodes.iter().collect()
    }

    /// The end of every end-to-end test: stops the nodes, verifies each, and compares their logs.
    pub async fn check_logs(&mut self) {
        for node in &mut self.nodes {
            node.terminate().await;
        }
        logs::check(&self.nodes()).await;
    }
}

/// A node by its name; panics when there is none.
impl Index<&str> for TestTree {
    type Output = NodeProcess;

    fn index(&self, name: &str) -> &NodeProcess {
        &self.nodes[self.shape.index_of(name)]
    }
}

impl IndexMut<&str> for TestTree {
    fn index_mut(&mut self, name: &str) -> &mut NodeProcess {
        &mut self.nodes[self.shape.index_of(name)]
    }
}

/// Makes an invitation at the parent for a node of a level.
pub async fn invite(parent: &NodeProcess, level: ev::Level) -> String {
    let request = pb::InviteRequest { level: level.into(), valid_for_seconds: 600, address: String::new() };
    parent.admin().await.invite(request).await.unwrap().into_inner().invitation
}

/// Joins a child to a parent.
pub async fn join(parent: &NodeProcess, child: &NodeProcess) {
    let level = child.status().await.identity.unwrap().level();
    let invitation = invite(parent, level).await;
    child.admin().await.join_parent(pb::JoinParentRequest { invitation }).await.unwrap();
}

/// Who is below whom: the root first, every parent before its children.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shape(Vec<Place>);

#[derive(Clone, Debug, PartialEq)]
struct Place {
    name: String,
    level: Level,
    parent: Option<usize>,
}

impl Shape {
    fn read(&mut self, chains: &str) {
        for chain in chains.split(';') {
            let mut above = None;
            for name in chain.split('<').map(str::trim) {
                assert!(!name.is_empty(), "a node without a name in {chains:?}");
                above = Some(self.place(name, above));
            }
        }
    }

    /// Where a name is, or from now on is: below what is above it in its chain.
    fn place(&mut self, name: &str, above: Option<usize>) -> usize {
        if let Some(known) = self.0.iter().position(|place| place.name == name) {
            assert!(above.is_none() || above == self.0[known].parent, "{name} has two parents");
            return known;
        }
        assert!(above.is_some() || self.0.is_empty(), "{name} would be a second root");
        let level = above.map_or(Level::Group, |above| below(self.0[above].level));
        self.0.push(Place { name: name.to_owned(), level, parent: above });
        self.0.len() - 1
    }

    fn index_of(&self, name: &str) -> usize {
        let names: Vec<&str> = self.0.iter().map(|place| place.name.as_str()).collect();
        names.iter().position(|known| *known == name).unwrap_or_else(|| panic!("no node {name} in {names:?}"))
    }
}

fn below(level: Level) -> Level {
    match level {
        Level::Group => Level::National,
        Level::National | Level::Antenne => Level::Antenne,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(chains: &str) -> Vec<(String, Level, Option<usize>)> {
        let mut shape = Shape::default();
        shape.read(chains);
        shape.0.into_iter().map(|place| (place.name, place.level, place.parent)).collect()
    }

    #[test]
    fn chains_make_a_tree() {
        let place = |name: &str, level, parent| (name.to_owned(), level, parent);
        let expected = [
            place("G", Level::Group, None),
            place("F", Level::National, Some(0)),
            place("R", Level::Antenne, Some(1)),
            place("B", Level::National, Some(0)),
            place("L", Level::Antenne, Some(3)),
        ];
        assert_eq!(shape("G < F < R; G < B < L"), expected);
        assert_eq!(shape("G < F < R < Q")[3], place("Q", Level::Antenne, Some(2)));
        assert_eq!(shape("G<F<R;G<B;B<L"), expected);
    }

    #[test]
    #[should_panic(expected = "F has two parents")]
    fn a_node_has_one_parent() {
        shape("G < F; G < B < F");
    }

    #[test]
    #[should_panic(expected = "B would be a second root")]
    fn a_tree_has_one_root() {
        shape("G < F; B < L");
    }
}
