//! Documents between this node, its parent and its children: what is wanted here, as far as it is known now.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use percole_core::{
    attachments::travel::{self, Looked, Named, Wanted},
    error::Error,
    node::Node,
};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use tokio::{
    sync::Notify,
    time::{sleep, timeout},
};

/// What is wanted is looked up at most this often, however much the logs bring.
const PAUSE: Duration = Duration::from_secs(2);
/// And again after so long, as room may have come about.
const AGAIN: Duration = Duration::from_secs(60);
/// Documents that one ring asks a child for.
const ASKED_MAX: usize = 16;

/// What is wanted.
#[derive(Default)]
pub(crate) struct Documents {
    wanted: Mutex<Arc<Vec<Wanted>>>,
    came: Notify,
}

impl Documents {
    /// Keeps it up to date.
    pub(crate) async fn keep(&self, node: &Node) {
        let mut bell = node.sequencer.bell();
        loop {
            bell.mark_unchanged();
            if let Err(error) = self.look(node).await {
                tracing::warn!(%error, "it cannot be looked up which documents are missing");
            }
            sleep(PAUSE).await;
            let news = async {
                tokio::select! {
                    moved = bell.changed() => moved.is_ok(),
                    () = self.came.notified() => true,
                }
            };
            if timeout(AGAIN, news).await == Ok(false) {
                return;
            }
        }
    }

    async fn look(&self, node: &Node) -> Result<(), Error> {
        let Looked { wanted, left_over } = travel::look(node).await?;
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(wanted);
        match left_over.is_empty() {
            true => Ok(()),
            false => travel::forget(node, left_over).await,
        }
    }

    /// Something came, and is wanted no longer.
    pub(crate) fn came(&self) {
        self.came.notify_one();
    }

    /// What is wanted of nodes that fit.
    pub(crate) fn of(&self, fits: impl Fn(&NodeId) -> bool) -> Vec<Wanted> {
        let wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner).clone();
        wanted.iter().filter(|wanted| fits(&wanted.named.subject.origin)).copied().collect()
    }

    /// Whether a document is wanted.
    pub(crate) fn wants(&self, named: &Named) -> bool {
        let wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner).clone();
        wanted.iter().any(|wanted| wanted.named == *named)
    }

    /// What a child is asked for, as it travels.
    pub(crate) fn asked_of(&self, fits: impl Fn(&NodeId) -> bool) -> Vec<pb::DocumentWanted> {
        let wanted = self.of(fits).into_iter().take(ASKED_MAX);
        wanted
            .map(|Wanted { named, pieces }| pb::DocumentWanted {
                subject: named.subject.to_string(),
                sha256: named.sha256.to_vec(),
                pieces,
            })
            .collect()
    }
}
