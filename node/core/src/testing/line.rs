//! Nodes in one line, each below the one before, which exchange their logs when told to.

use std::cmp::Ordering;

use percole_domain::Level;
use percole_sync::Relation;

use super::TestNode;

/// A group, a country, an antenne and what is below it, whose logs travel only with [`Line::exchange`].
pub(crate) struct Line {
    /// From the top down.
    pub(crate) nodes: Vec<TestNode>,
}

impl Line {
    pub(crate) async fn of_four() -> Line {
        let levels = [
            ("Groupe", Level::Group),
            ("France", Level::National),
            ("Rennes", Level::Antenne),
            ("Quartier", Level::Antenne),
        ];
        let mut nodes: Vec<TestNode> = Vec::with_capacity(levels.len());
        for (seed, (name, level)) in (1..).zip(levels) {
            let node = TestNode::new(name, level, seed).await;
            if let Some(parent) = nodes.last() {
                parent.adopt(&node).await;
            }
            nodes.push(node);
        }
        let line = Line { nodes };
        line.exchange().await;
        line
    }

    /// Carries every log everywhere, by scope.
    pub(crate) async fn exchange(&self) {
        for (at, writer) in self.nodes.iter().enumerate() {
            let log = writer.log().await;
            for (reader_at, reader) in self.nodes.iter().enumerate() {
                let relation = match reader_at.cmp(&at) {
                    Ordering::Less if reader_at + 1 == at => Relation::Parent,
                    Ordering::Less => Relation::Ancestor,
                    Ordering::Greater => Relation::Descendant,
                    Ordering::Equal => continue,
                };
                reader.mirror(&log, relation).await;
            }
        }
        for node in &self.nodes {
            node.node.refresh_directory().await.unwrap();
        }
    }
}
