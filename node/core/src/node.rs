//! A running node, as use cases and transports see it.

use std::{collections::BTreeSet, net::SocketAddr, sync::Arc, time::Duration};

use percole_domain::Timestamp;
use percole_merkle::NodeId;
use percole_store::{Db, Tx};
use percole_sync::{Places, Reader};
use percole_words::{Message, node as words};
use tokio::{
    sync::{Mutex, watch},
    time::Instant,
};

use crate::{
    access::attempts::{self, Attempts},
    ambient::Ambient,
    attachments::Attachments,
    clocks::{self, Clocks},
    directory::{Directory, Held},
    error::Error,
    identity::Identity,
    mail::Mail,
    sequencer::Sequencer,
};

/// How long a directory that could not be read is left as it is.
const READ_AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Addresses from which somebody tries tokens that a status shows.
const GUESSING_SHOWN: usize = 3;

/// Everything that use cases and transports share. Cheap to clone behind its `Arc`.
pub struct Node {
    /// Keys and name.
    pub identity: Identity,
    /// Where others reach it.
    pub(crate) listens: Listens,
    /// Reads.
    pub db: Db,
    /// Writes.
    pub sequencer: Sequencer,
    /// Time and chance.
    pub ambient: Ambient,
    /// What was heard of other nodes' clocks.
    pub clocks: Clocks,
    /// Tokens and invitations that were tried and are not valid.
    pub attempts: Attempts,
    /// What goes wrong with the mail that it sends.
    pub mail: Mail,
    /// What documents may take of it.
    pub attachments: Attachments,
    /// When it started, microseconds since 1970-01-01 UTC.
    pub(crate) started_us: i64,
    directory: watch::Sender<Arc<Directory>>,
    places: Arc<Places>,
    /// What the directory follows from; `None` when it is to be read as a whole. Held from the read to the replacement: an older
    /// read that ends late would bring back a child that is cut off.
    refreshing: Mutex<Option<Held>>,
}

/// Where others reach a node.
#[derive(Clone, Debug, Default)]
pub struct Listens {
    /// The address that it listens on for peers and remote operators; `None` for none.
    pub peers: Option<SocketAddr>,
    /// The address under which others reach it, `host:port`, when that is another.
    pub public_address: Option<String>,
    /// The address under which browsers reach its pages, `https://coop.example`; `None` when it has none.
    pub portal: Option<String>,
}

impl Node {
    /// Puts the parts together and reads the directory.
    pub async fn assemble(
        identity: Identity,
        listens: Listens,
        db: Db,
        sequencer: Sequencer,
        ambient: Ambient,
    ) -> Result<Arc<Node>, Error> {
        let mut tx = db.read().await?;
        let held = Held::read(&mut tx, identity.node()).await?;
        drop(tx);
        let directory = Directory::of(identity.node(), &held);
        let started_us = ambient.now_us();
        let directory = watch::Sender::new(directory);
        Ok(Arc::new(Node {
            identity,
            listens,
            db,
            sequencer,
            ambient,
            clocks: Clocks::default(),
            attempts: Attempts::default(),
            mail: Mail::default(),
            attachments: Attachments::default(),
            started_us,
            directory,
            places: Arc::default(),
            refreshing: Mutex::new(Some(held)),
        }))
    }

    /// One sentence for each node whose clock differs from this one's, after what is to be known of this one's own.
    pub fn clock_differences(&self) -> Vec<Message> {
        let directory = self.directory();
        let own = clocks::on_purpose(self.ambient.pace(), Timestamp::from_us(self.ambient.now_us()));
        let fault = self.ambient.clock_fault().map(words::clock_file_fault);
        own.into_iter()
            .chain(fault)
            .chain(self.clocks.differences(|node| directory.is_present(node), |node| directory.name_of(node)))
            .collect()
    }

    /// What the operator should know: who names too many nodes, names that can be taken for one another, the clocks that
    /// differ, and where somebody tries tokens.
    pub fn warnings(&self) -> Vec<Message> {
        let guessing = self.attempts.guessing();
        let guessing = guessing.iter().take(GUESSING_SHOWN).map(attempts::guessing);
        let directory = self.directory();
        let crowded = directory.crowded();
        crowded.chain(directory.called_alike()).chain(self.clock_differences()).chain(guessing).collect()
    }

    /// A refusal that depends on the time, with the clocks that differ.
    pub(crate) fn with_clocks(&self, error: Error) -> Error {
        let directory = self.directory();
        self.clocks.explain(error, |node| directory.is_present(node), |node| directory.name_of(node))
    }

    /// This node's id.
    pub fn me(&self) -> NodeId {
        self.identity.node()
    }

    /// A view of the database at one moment.
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
    pub async fn refresh_directory(&self) -> Result<(), Error> {
        let mut refreshing = self.refreshing.lock().await;
        // Before the read begins: what is committed later is said again.
        let said = self.sequencer.take_of_tree().subjects();
        if refreshing.is_some() && said.as_ref().is_some_and(BTreeSet::is_empty) {
            return Ok(());
        }
        let held = refreshing.take();
        let mut tx = self.db.read().await?;
        let followed = match (held, said) {
            (Some(held), Some(subjects)) => held.follow(&mut tx, &subjects).await?,
            _ => None,
        };
        let held = match followed {
            Some(held) => held,
            None => Held::read(&mut tx, self.me()).await?,
        };
        drop(tx);
        let fresh = Directory::of(self.me(), &held);
        *refreshing = Some(held);
        self.directory.send_if_modified(|held| {
            let before = std::mem::replace(held, fresh);
            // Whoever hears of another number is served by the new directory.
            self.places.changed(before.tree(), held.tree());
            before != *held
        });
        Ok(())
    }

    /// Counts the changes of places that may let somebody read more than before.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// A node as a reader of logs that are held here.
    pub fn reader(&self, node: NodeId) -> Reader {
        self.directory().reader(node).noting(self.places.clone())
    }

    /// Keeps the directory fresh as logs bring news, until the sequencer ends.
    pub async fn follow_logs(self: Arc<Node>) {
        let mut bell = self.sequencer.tree_bell();
        // What was written since `assemble` rang before anybody listened.
        loop {
            let began = Instant::now();
            while let Err(error) = self.refresh_directory().await {
                tracing::warn!(%error, "the directory of nodes cannot be read");
                tokio::time::sleep(READ_AGAIN_AFTER).await;
            }
            // However often somebody moves, reading it takes no more than a fifth of the time.
            tokio::time::sleep(began.elapsed() * 4).await;
            if bell.changed().await.is_err() {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests;
