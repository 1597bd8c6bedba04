//! Starting a node, serving, and stopping it.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use percole_domain::Charter;
use percole_federation::{Federation, Patience};
use percole_store::Db;
use percole_tls::{LeafRequest, TlsIdentity, TlsMaterial, chain::LeafSummary};
use tokio::sync::watch;
use tracing::{error, info, warn};

use crate::{config::Config, init, lock::Lock, mail, restored, serve, socket::Socket};
use percole_core::{
    ambient::{Ambient, Pace},
    apply, duties,
    endings::{self, Endings},
    error::Error,
    identity::Identity,
    node::{Listens, Node},
    search,
    sequencer::{Sequencer, Start},
};
use percole_words::{Lang, node};

/// How often certificates are looked at, and the database's lock is checked.
const HOUSEKEEPING_EVERY: Duration = Duration::from_secs(5);
/// The same where time may pass faster, and certificates end sooner.
const HOUSEKEEPING_EVERY_SIMULATED: Duration = Duration::from_millis(500);
/// A certificate of simulated time lasts so long in real time, unless that is made to pass faster still.
const LASTS_AT_LEAST: Duration = Duration::from_secs(600);
/// Progress of making tables anew is told after so many subjects.
const TOLD_EVERY: u64 = 5_000;
/// Longest wait for requests under way when the node stops.
const DRAIN: Duration = Duration::from_secs(5);

/// A node that serves.
pub struct Running {
    /// The node among its peers.
    pub federation: Arc<Federation>,
    /// Where peers reach it, when it listens for them.
    pub peers: Option<SocketAddr>,
    /// Where browsers reach its pages, when it has any.
    pub portal: Option<SocketAddr>,
    socket: Socket,
    stop: watch::Sender<bool>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    writer: tokio::task::JoinHandle<()>,
}

/// Opens the database, recovers the log and serves on both listeners.
///
/// # Errors
/// What keeps the node from starting, in words for the operator.
pub async fn start(config: Config, ambient: Ambient) -> Result<Running, Error> {
    let ambient = ambient.in_zone(config.zone);
    let ambient = match config.clock_file.clone() {
        Some(file) if ambient.pace().is_simulated() => {
            return Err(Error::precondition(node::clock_twice(file.display().to_string())));
        }
        Some(file) => ambient.shifted_by(file).map_err(Error::precondition)?,
        None => ambient,
    };
    let url = config.database_url().map_err(|errors| Error::invalid("database.url", errors.said()))?;
    let (db, lock) = Db::open(&url).await?;
    let identity = Identity::load(&db, &config.data_dir).await?;
    let endings = endings(&db, &config, &identity, &ambient).await?;
    ready(&db).await?;
    let restored = restored::read(&db, &config.data_dir).await?;
    let tls = load_tls(&config, &identity, &ambient)?;
    let started = Sequencer::start(Start {
        db: db.clone(),
        origin: identity.origin,
        key: identity.key.clone(),
        ambient: ambient.clone(),
        charter: Charter::default(),
        last_checkpoint: config.data_dir.join(init::LAST_CHECKPOINT),
        endings,
        doubts: restored::doubts(&db, restored.as_ref()).await?,
    })
    .await?;
    let listens = Listens {
        peers: config.listen.peers,
        public_address: config.listen.public_address.clone(),
        portal: config.portal.address(),
    };
    let node = Node::assemble(identity, listens, db, started.sequencer, ambient).await?;
    node.attachments.set_quota(config.attachments_quota);
    let patience =
        Patience { peer_timeout_ms: config.sync.peer_timeout_ms, retry_max_ms: config.sync.retry_max_ms };
    let federation = Federation::new(node.clone(), tls, patience);
    if let Some(restored) = restored {
        federation.own.was_restored(restored);
    }
    federation.remember_heard().await?;
    percole_federation::own::ask_first(&federation);

    let (stop, stopping) = watch::channel(false);
    let lock = Lock::of_writer(lock, &federation.node.db).await?;
    let mut tasks = in_background(&federation, config.data_dir.join("tls"), lock, &stop);
    let (socket, task) = serve::on_socket(&federation, &config.listen, stopping.clone())?;
    tasks.push(task);
    let mut peers = None;
    if let Some(address) = config.listen.peers {
        let (bound, task) = serve::on_port(&federation, address, stopping.clone()).await?;
        peers = bound;
        tasks.push(task);
    }
    let portal = for_people(&federation, &config, &mut tasks, &stopping).await?;
    announce(&node, &config.listen.socket, peers, portal);
    Ok(Running { federation, peers, portal, socket, stop, tasks, writer: started.task })
}

/// What a node does besides answering.
fn in_background(
    federation: &Arc<Federation>,
    tls: PathBuf,
    lock: Lock,
    stop: &watch::Sender<bool>,
) -> Vec<tokio::task::JoinHandle<()>> {
    let node = &federation.node;
    vec![
        tokio::spawn(follow_logs(node.clone(), stop.subscribe())),
        tokio::spawn(duties::follow(node.clone(), stop.subscribe())),
        tokio::spawn(search::follow(node.clone(), stop.subscribe())),
        tokio::spawn(housekeeping(federation.clone(), tls, lock, stop.clone())),
        tokio::spawn(federation.clone().keep_heads()),
        tokio::spawn(federation.clone().keep_documents()),
        tokio::spawn(federation.clone().keep_own()),
        tokio::spawn(federation.clone().keep_heard()),
        tokio::spawn(percole_federation::keep_parent(federation.clone())),
    ]
}

/// Serves the pages, when there are any, and sends mail, when there is a server for it; tells where the pages are.
async fn for_people(
    federation: &Arc<Federation>,
    config: &Config,
    tasks: &mut Vec<tokio::task::JoinHandle<()>>,
    stopping: &watch::Receiver<bool>,
) -> Result<Option<SocketAddr>, Error> {
    if let Some(mail) = config.mail.clone() {
        tasks.push(tokio::spawn(mail::keep_sending(federation.node.clone(), mail, stopping.clone())));
    }
    let Some(address) = config.portal.listen else { return Ok(None) };
    let (bound, task) = serve::on_portal(federation, config, address, stopping.clone()).await?;
    tasks.push(task);
    Ok(bound)
}

/// Says in the log that the node serves, after what its operator should know.
fn announce(node: &Node, socket: &Path, peers: Option<SocketAddr>, portal: Option<SocketAddr>) {
    for said in node.sequencer.gate().now().said().into_iter().chain(node.clock_differences()) {
        warn!("{said}");
    }
    info!(
        node = %node.me().short(), name = %node.identity.card.name, database = node.db.engine(),
        socket = %socket.display(), peers = ?peers, portal = ?portal, "the node serves"
    );
}

impl Running {
    /// Ends when something asked the node to stop: [`Running::stop`], or a lost database lock.
    pub async fn wait_for_stop(&self) {
        let mut stopping = self.stop.subscribe();
        let _ = stopping.wait_for(|stop| *stop).await;
    }

    /// Stops taking requests, finishes those under way, writes what is queued and closes the database.
    pub async fn stop(self) {
        let Running { federation, stop, tasks, writer, socket, .. } = self;
        stop.send_replace(true);
        // Streams to peers never end by themselves.
        federation.close();
        for mut task in tasks {
            if tokio::time::timeout(DRAIN, &mut task).await.is_err() {
                task.abort();
            }
        }
        let db = federation.node.db.clone();
        let calls_to_parent = federation.calls_to_parent.load(Ordering::Relaxed);
        drop(federation);
        let mut writer = writer;
        if tokio::time::timeout(DRAIN, &mut writer).await.is_err() {
            writer.abort();
        }
        let durable_writes = db.work().durable_writes;
        db.close().await;
        socket.remove();
        info!(durable_writes, calls_to_parent, "the node has stopped");
    }
}

fn load_tls(config: &Config, identity: &Identity, ambient: &Ambient) -> Result<TlsIdentity, Error> {
    let directory = config.data_dir.join("tls");
    let material = TlsMaterial::load_or_issue(&directory, &identity.key, &leaf_request(identity, ambient))
        .map_err(|error| {
            Error::precondition(node::certificates_unusable(directory.display().to_string(), error.said()))
        })?;
    let ambient = ambient.clone();
    Ok(TlsIdentity::at(material, move || now_unix_s(&ambient)))
}

/// How long a new certificate is valid. Where the time is simulated it lasts for some minutes of whoever looks on, however fast it passes.
fn valid_s(ambient: &Ambient) -> u64 {
    match ambient.pace() {
        Pace::Simulated(_) => LeafRequest::VALID_S.saturating_add(seconds(ambient.goes_in(LASTS_AT_LEAST))),
        Pace::Real | Pace::Shifted(_) => LeafRequest::VALID_S,
    }
}

/// Whether a certificate is to be made anew.
fn is_due(leaf: &LeafSummary, ambient: &Ambient) -> bool {
    let ends_soon = |now_s: u64| {
        now_s < leaf.not_before_unix_s
            || leaf.not_after_unix_s.saturating_sub(now_s) < LeafRequest::VALID_S / 3
    };
    match ambient.pace() {
        Pace::Simulated(_) => ends_soon(now_unix_s(ambient)) || ends_soon(seconds(ambient.machine_us())),
        Pace::Real | Pace::Shifted(_) => leaf.needs_renewal(now_unix_s(ambient)),
    }
}

/// The time by which nodes judge certificates.
fn now_unix_s(ambient: &Ambient) -> u64 {
    seconds(ambient.peers_us())
}

fn seconds(us: i64) -> u64 {
    u64::try_from(us / 1_000_000).unwrap_or_default()
}

fn leaf_request<'a>(identity: &'a Identity, ambient: &Ambient) -> LeafRequest<'a> {
    // Operators elsewhere judge it by the machine's time, so that it is valid by both where they differ.
    let (now_s, machine_s) = (now_unix_s(ambient), seconds(ambient.machine_us()));
    LeafRequest {
        node_name: &identity.card.name,
        now_unix_s: now_s.min(machine_s),
        valid_s: valid_s(ambient).saturating_add(now_s.abs_diff(machine_s)),
        serial: ambient.random(),
    }
}

/// The file of what ended here. After a restore it is carried out before anybody is served, and before the tables are made.
async fn endings(
    db: &Db,
    config: &Config,
    identity: &Identity,
    ambient: &Ambient,
) -> Result<Arc<Endings>, Error> {
    let endings = Endings::of(&config.data_dir);
    let language = identity.card.languages.first().and_then(|language| Lang::from_locale(language));
    let ended = endings::apply_due(db, &endings, language.unwrap_or(Lang::En)).await?;
    if ended > 0 {
        info!(ended, "what ended after the backup was made is ended in the restored database too");
    }
    // By the earlier clock, so that nothing is forgotten too soon.
    endings.tidy(ambient.now_us().min(ambient.machine_us()))?;
    Ok(Arc::new(endings))
}

/// Makes sure that every table is what this version makes of the logs.
async fn ready(db: &Db) -> Result<(), Error> {
    let mut tx = db.write().await?;
    let mut told = 0;
    apply::ready(&mut tx, |progress| {
        if progress.subjects >= told + TOLD_EVERY {
            told = progress.subjects;
            info!(
                subjects = told,
                "the tables are made anew from the logs, because this version keeps them differently"
            );
        }
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Follows the logs until the node stops: while this task holds the node, the sequencer does not end by itself.
async fn follow_logs(node: Arc<Node>, stopping: watch::Receiver<bool>) {
    tokio::select! {
        () = node.follow_logs() => {}
        () = stopped(stopping) => {}
    }
}

/// Resolves when the node is asked to stop.
pub(crate) async fn stopped(mut stopping: watch::Receiver<bool>) {
    let _ = stopping.wait_for(|stop| *stop).await;
}

/// Renews certificates, takes in ones that an operator replaced, and stops the node when it loses its database lock.
async fn housekeeping(
    federation: Arc<Federation>,
    certificates: PathBuf,
    mut lock: Lock,
    stop: watch::Sender<bool>,
) {
    let mut stopping = stop.subscribe();
    loop {
        let every = match federation.node.ambient.pace() {
            Pace::Simulated(_) => HOUSEKEEPING_EVERY_SIMULATED,
            Pace::Real | Pace::Shifted(_) => HOUSEKEEPING_EVERY,
        };
        tokio::select! {
            _ = stopping.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(every) => {}
        }
        if let Err(error) = lock.hold(&federation.node.db).await {
            error!(error = %error.chain(), "the database lock is lost: another node may take over, so this one stops");
            stop.send_replace(true);
            return;
        }
        if let Err(error) = refresh_certificates(&federation, &certificates) {
            warn!(%error, "certificates could not be refreshed; the ones in use stay");
        }
    }
}

fn refresh_certificates(federation: &Federation, directory: &Path) -> Result<(), Error> {
    let Federation { node, tls, .. } = federation;
    let failed = |error: percole_tls::MaterialError| {
        Error::precondition(node::certificates_unusable(directory.display().to_string(), error.said()))
    };
    let current = tls.current();
    if is_due(current.leaf(), &node.ambient) {
        let request = leaf_request(&node.identity, &node.ambient);
        let fresh = TlsMaterial::issue(&node.identity.key, &request).map_err(failed)?;
        fresh.store(directory).map_err(failed)?;
        tls.replace(fresh);
        info!("the TLS certificate was renewed");
        return Ok(());
    }
    let stored = TlsMaterial::load(directory).map_err(failed)?;
    if let Some(stored) = stored.filter(|stored| stored.leaf().serial != current.leaf().serial) {
        if stored.identity() != node.identity.key.public() {
            return Err(Error::precondition(node::certificate_of_another_key()));
        }
        info!(serial = %stored.leaf().serial, "the TLS certificate was replaced on disk and is used from now on");
        tls.replace(stored);
    }
    Ok(())
}
