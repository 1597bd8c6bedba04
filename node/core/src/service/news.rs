//! What changed last: for feeds.

use percole_store::subjects::{self, Filter};

use crate::{access::Viewer, error::Error, node::Node};

/// A subject that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its id.
    pub id: String,
    /// What it is called; empty when it has no title.
    pub title: String,
    /// A state of its lifecycle.
    pub state: String,
    /// BCP 47; empty when it has none.
    pub language: String,
    /// The node that it belongs to.
    pub node_name: String,
    /// When, microseconds since 1970-01-01 UTC.
    pub changed_us: i64,
}

/// Those of a family that the viewer may read and that changed last, the newest first.
pub async fn newest(
    node: &Node,
    viewer: &Viewer,
    family: &'static str,
    limit: u32,
) -> Result<Vec<Changed>, Error> {
    let filter = Filter::of(family, viewer.readable());
    let lines = subjects::newest(&mut node.read().await?, &filter, limit).await?;
    let directory = node.directory();
    let changed = lines.into_iter().map(|line| Changed {
        id: line.subject.to_string(),
        title: line.title,
        state: line.state,
        language: line.language,
        node_name: directory.name_of(&line.node),
        changed_us: line.changed_us,
    });
    Ok(changed.collect())
}
