//! The child's connection to its parent: dialled by the child, kept as long as there is a parent.

mod again;
mod documents;
mod fault;
mod gaps;
mod heard;
pub(crate) mod many;
mod own_log;
mod pull;
mod push;
mod queue;
mod ring;
mod told;

pub(crate) use fault::of_parent;

use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use percole_merkle::{LogPublicKey, NodeId, Origin};
use percole_proto::v1::federation_service_client::FederationServiceClient;
use percole_store::logs;
use percole_sync::{Backoff, Reachability, Reader};
use percole_tls::{ConnectOptions, ServerPin, connect};
use tokio::{
    sync::{Semaphore, watch},
    task::JoinSet,
    time::sleep,
};
use tonic::transport::Channel;

use super::{About, heads::Heads};
use crate::{Federation, joining::PARENT_ADDRESS, own, rounds::Rounds};
use fault::Broken;
use percole_core::{directory::Directory, error::Error};
use percole_words::federation;
use told::Board;

/// Logs that are sent, and logs that are fetched, at the same time.
const LOGS_AT_ONCE: usize = 4;
/// Largest answer that is taken in: a package of 2 MiB, or the names of 20,000 logs, with room for framing.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;
/// A peer that answered within this time will soon be back.
const RECENT_US: i64 = 3_600_000_000;

/// Keeps a connection to the parent for as long as this node has one; ends when the node stops.
///
/// Whatever goes wrong is noted for the operator and tried again, with jitter, from 2 s up to `sync.retry_max_ms`.
pub async fn keep_parent(federation: Arc<Federation>) {
    let closed = federation.closed();
    tokio::select! {
        () = closed => {}
        () = keep_dialling(&federation) => {}
    }
}

async fn keep_dialling(federation: &Arc<Federation>) {
    let mut directory = federation.node.watch_directory();
    let mut backoff = Backoff::new();
    loop {
        let Some(parent) = directory.borrow_and_update().parent() else {
            backoff.succeeded();
            if directory.changed().await.is_err() {
                return;
            }
            continue;
        };
        let Err(broken) = attend(federation, parent, &mut backoff).await else { continue };
        own::nobody_there(federation);
        let contact_us = federation.peers.view(&parent).last_contact_us;
        let recent = contact_us > 0 && federation.node.ambient.now_us() - contact_us < RECENT_US;
        let reachability = if recent { Reachability::Recent } else { Reachability::Away };
        let chance = u64::from_le_bytes(federation.node.ambient.random());
        let wait_ms = backoff.failed(reachability, chance).min(federation.patience.retry_max_ms.max(1));
        tracing::warn!(parent = %federation.node.directory().name_of(&parent), error = %broken, wait_ms, "no connection to the parent");
        federation.peers.failed(parent, About::Connection, broken.message());
        tokio::select! {
            () = sleep(Duration::from_millis(wait_ms)) => {}
            () = federation.redial.notified() => {}
            () = parent_changed(&mut directory, parent) => {}
        }
    }
}

/// One connection, from dialling to its end. `Ok` means that the parent is not the parent any more, or is somewhere else.
async fn attend(federation: &Arc<Federation>, parent: NodeId, backoff: &mut Backoff) -> Result<(), Broken> {
    let mut directory = federation.node.watch_directory();
    let session = tokio::select! {
        session = Session::dial(federation, parent) => Arc::new(session?),
        () = parent_changed(&mut directory, parent) => return Ok(()),
    };
    // Dropping the set ends every task of the connection.
    let mut tasks = JoinSet::new();
    tasks.spawn(ring::hear(session.clone()));
    tasks.spawn(heard::tell(session.clone()));
    tasks.spawn(push::push_all(session.clone()));
    tasks.spawn(pull::pull_all(session.clone()));
    tasks.spawn(documents::exchange(session.clone()));
    let mut rings = session.told.follow();
    let mut connected = None;
    loop {
        tokio::select! {
            () = parent_changed(&mut directory, parent) => return Ok(()),
            () = federation.redial.notified() => return Ok(()),
            ended = tasks.join_next() => {
                return match ended {
                    Some(Ok(Err(broken))) => Err(broken),
                    Some(Err(error)) => Err(Broken::broke_off(&error)),
                    Some(Ok(Ok(never))) => match never {},
                    None => Err(Broken::broke_off(&"no tasks are left")),
                };
            }
            // Only a parent that has told something counts as reached.
            Ok(()) = rings.changed(), if connected.is_none() => {
                tracing::info!(parent = %federation.node.directory().name_of(&parent), "connected to the parent");
                backoff.succeeded();
                connected = Some(federation.peers.connected(parent, federation.node.ambient.now_us()));
            }
        }
    }
}

/// Waits until `parent` is not the parent any more.
async fn parent_changed(directory: &mut watch::Receiver<Arc<Directory>>, parent: NodeId) {
    // The directory lives as long as the node.
    let _ = directory.wait_for(|directory| directory.parent() != Some(parent)).await;
}

/// Never; a task of a connection ends only by breaking it.
enum Never {}

/// What the tasks of one connection share.
struct Session {
    federation: Arc<Federation>,
    parent: NodeId,
    parent_origin: Origin,
    parent_key: LogPublicKey,
    client: FederationServiceClient<Channel>,
    answer_timeout: Duration,
    /// What the parent says it can serve.
    told: Board,
    /// Documents that the parent wants.
    documents: documents::Asked,
    /// What this node can serve.
    heads: watch::Receiver<Heads>,
    sending: Semaphore,
    rounds: Rounds,
}

impl Session {
    async fn dial(federation: &Arc<Federation>, parent: NodeId) -> Result<Session, Broken> {
        let directory = federation.node.directory();
        let known = directory.node(&parent).ok_or_else(|| Broken::new(federation::parent_unknown()))?;
        let parent_origin = Origin { node: parent, incarnation: known.incarnation };
        let parent_key =
            directory.log_key(&parent_origin).ok_or_else(|| Broken::new(federation::parent_key_unknown()))?;
        let address = parent_address(federation).await?;
        let answer_timeout = Duration::from_millis(federation.patience.peer_timeout_ms);
        let options = ConnectOptions { connect_timeout: answer_timeout, ..ConnectOptions::default() };
        let channel = connect(&address, ServerPin::from(parent_key), Some(&federation.tls), &options)
            .await
            .map_err(|error| Broken::new(error.said().clone()))?;
        Ok(Session {
            federation: federation.clone(),
            parent,
            parent_origin,
            parent_key,
            client: FederationServiceClient::new(channel).max_decoding_message_size(ANSWER_BYTES_MAX),
            answer_timeout,
            told: Board::default(),
            documents: documents::Asked::default(),
            heads: federation.heads.follow(),
            sending: Semaphore::new(LOGS_AT_ONCE),
            rounds: Rounds::default(),
        })
    }

    /// A client for one call; clones share the connection.
    fn client(&self) -> FederationServiceClient<Channel> {
        self.federation.calls_to_parent.fetch_add(1, Ordering::Relaxed);
        self.client.clone()
    }

    /// Whether a node stands below this one, or is this one: how far its log is, this node tells the parent.
    fn is_ours(&self, origin: &Origin) -> bool {
        self.federation.node.directory().is_below_me(&origin.node)
    }

    /// Whether a log is this node's own.
    fn is_own(&self, origin: &Origin) -> bool {
        own::is_own(&self.federation, origin)
    }

    /// Whether this node sends a log upwards: its own, those to which a chain of admissions leads, and the parent's, which
    /// may have been restored from an older backup.
    fn carries(&self, origin: &Origin) -> bool {
        let directory = self.federation.node.directory();
        *origin == self.parent_origin || directory.tree().leads_to(&directory.me(), &origin.node)
    }

    /// The parent as a reader of a log, if it is in one tree with the writer.
    fn parent_as_reader(&self, origin: &Origin) -> Option<Reader> {
        let directory = self.federation.node.directory();
        directory.tree().is_one(&self.parent, &origin.node).then(|| self.federation.node.reader(self.parent))
    }

    fn me(&self) -> NodeId {
        self.federation.node.me()
    }

    fn now_us(&self) -> i64 {
        self.federation.node.ambient.now_us()
    }
}

async fn parent_address(federation: &Federation) -> Result<String, Broken> {
    let read = async {
        let mut tx = federation.node.read().await?;
        Ok::<_, Error>(logs::setting(&mut tx, PARENT_ADDRESS).await?)
    };
    let address = read.await.map_err(|error| Broken::new(error.said().clone()))?;
    address.ok_or_else(|| Broken::new(federation::parent_address_unknown()))
}
