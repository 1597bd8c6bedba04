//! A running node, as use cases and transports see it.

use std::{net::SocketAddr, sync::Arc};

use percole_merkle::NodeId;
use percole_store::{Db, Tx};
use tokio::sync::watch;

use crate::{ambient::Ambient, directory::Directory, error::Error, identity::Identity, sequencer::Sequencer};

/// Everything that use cases and transports share. Cheap to clone behind its `Arc`.
pub struct Node {
    /// Keys and name.
    pub identity: Identity,
    /// Where others reach it.
    pub listens: Listens,
    /// Reads.
    pub db: Db,
    /// Writes.
    pub sequencer: Sequencer,
    /// Time and chance.
    pub ambient: Ambient,
    /// When it started, microseconds since 1970-01-01 UTC.
    pub started_us: i64,
    directory: watch::Sender<Arc<Directory>>,
}

/// Where others reach a node.
#[derive(Clone, Debug, Default)]
pub struct Listens {
    /// The address that it listens on for peers and remote operators; `None` for none.
    pub peers: Option<SocketAddr>,
    /// The address under which others reach it, `host:port`, when that is another.
    pub public_address: Option<String>,
}

impl Node {
    /// Puts the parts together and reads the directory.
    ///
    /// # Errors
    /// The database's error.
    pub async fn assemble(
        identity: Identity,
        listens: Listens,
        db: Db,
        sequencer: Sequencer,
        ambient: Ambient,
    ) -> Result<Arc<Node>, Error> {
        let mut tx = db.read().await?;
        let directory = Directory::load(&mut tx, identity.node()).await?;
        drop(tx);
        let started_us = ambient.now_us();
        let directory = watch::Sender::new(directory);
        Ok(Arc::new(Node { identity, listens, db, sequencer, ambient, started_us, directory }))
    }

    /// This node's id.
    pub fn me(&self) -> NodeId {
        self.identity.node()
    }

    /// A view of the database at one moment.
    ///
    /// # Errors
    /// The database's error.
    #[track_caller]
    pub fn read(&self) -> impl Future<Output = Result<Tx, Error>> + Send + '_ {
        let tx = self.db.read();
        async move { Ok(tx.await?) }
    }

    /// The newest directory.
    pub fn directory(&self) -> Arc<Directory> {
        self.directory.borrow().clone()
    }

    /// Follows the directory: every stream to a peer watches it, so that a peer that is cut off is cut off at once.
    pub fn watch_directory(&self) -> watch::Receiver<Arc<Directory>> {
        self.directory.subscribe()
    }

    /// Reads the directory again. Use cases that change it call this before they answer.
    ///
    /// # Errors
    /// The database's error.
    pub async fn refresh_directory(&self) -> Result<(), Error> {
        let mut tx = self.db.read().await?;
        let fresh = Directory::load(&mut tx, self.me()).await?;
        self.directory.send_if_modified(|held| {
            let changed = **held != *fresh;
            *held = fresh;
            changed
        });
        Ok(())
    }

    /// Keeps the directory fresh as mirrored logs bring news, until the sequencer ends.
    pub async fn follow_logs(self: Arc<Node>) {
        let mut bell = self.sequencer.tree_bell();
        while bell.changed().await.is_ok() {
            if let Err(error) = self.refresh_directory().await {
                tracing::warn!(%error, "the directory of nodes cannot be read");
            }
        }
    }
}
