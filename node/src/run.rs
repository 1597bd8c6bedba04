//! Starting a node, serving, and stopping it.

use std::{fs, io, os::unix::fs::PermissionsExt, path::Path, sync::Arc, time::Duration};

use percole_merkle::{LogKey, NodeId, Origin};
use percole_proto::event::v1 as ev;
use percole_store::{Db, InstanceLock, Tx, entries, logs, logs::LogId};
use percole_tls::{AcceptLimits, Acceptor, LeafRequest, TlsIdentity, TlsMaterial};
use tokio::{
    net::{TcpListener, UnixListener},
    sync::watch,
};
use tokio_stream::wrappers::UnixListenerStream;
use tracing::{error, info, warn};

use crate::{
    ambient::Ambient,
    apply,
    config::Config,
    duties,
    error::{Code, Error},
    federation,
    grpc::{self, GuardLayer},
    identity::{Identity, KeyFiles},
    init,
    node::Node,
    sequencer::{PrivateWrite, Sequencer, Start},
};

/// How often certificates are looked at, and the database's lock is checked.
const HOUSEKEEPING_EVERY: Duration = Duration::from_secs(5);
/// Longest wait for requests under way when the node stops.
const DRAIN: Duration = Duration::from_secs(5);

/// A node that serves.
pub struct Running {
    /// The node itself.
    pub node: Arc<Node>,
    /// Where peers reach it, when it listens for them.
    pub peers: Option<std::net::SocketAddr>,
    stop: watch::Sender<bool>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    writer: tokio::task::JoinHandle<()>,
}

/// Opens the database, recovers the log and serves on both listeners.
///
/// # Errors
/// What keeps the node from starting, in words for the operator.
pub async fn start(config: Config, ambient: Ambient) -> Result<Running, Error> {
    let url = config.database_url().map_err(|errors| Error::invalid("database.url", errors.to_string()))?;
    let (db, lock) = Db::open(&url).await?;
    let identity = load_identity(&db, &config.data_dir).await?;
    let tls = load_tls(&config, &identity, &ambient)?;
    let started = Sequencer::start(Start {
        db: db.clone(),
        origin: identity.origin,
        key: identity.key.clone(),
        ambient: ambient.clone(),
        last_checkpoint: config.data_dir.join(init::LAST_CHECKPOINT),
    })
    .await?;
    started.sequencer.private(AfterUpgrade).await?;
    let node = Node::assemble(identity, config, db, started.sequencer, ambient, tls).await?;

    let (stop, stopping) = watch::channel(false);
    let mut tasks = vec![tokio::spawn(follow_logs(node.clone(), stopping.clone()))];
    tasks.push(tokio::spawn(duties::follow(node.clone(), stopping.clone())));
    tasks.push(tokio::spawn(housekeeping(node.clone(), lock, stop.clone())));
    tasks.push(tokio::spawn(federation::keep_parent(node.clone())));
    tasks.push(serve_socket(&node, stopping.clone())?);
    let mut peers = None;
    if let Some(address) = node.config.listen.peers {
        let listener = TcpListener::bind(address).await.map_err(|error| {
            Error::precondition(format!(
                "cannot listen on {address} (listen.peers): {error}; is another program using it?"
            ))
        })?;
        peers = listener.local_addr().ok();
        tasks.push(serve_peers(&node, listener, stopping.clone())?);
    }
    info!(
        node = %node.me().short(), name = %node.identity.card.name, database = node.db.engine(),
        socket = %node.config.listen.socket.display(), peers = ?peers, "the node serves"
    );
    Ok(Running { node, peers, stop, tasks, writer: started.task })
}

impl Running {
    /// Ends when something asked the node to stop: [`Running::stop`], or a lost database lock.
    pub async fn wait_for_stop(&self) {
        let mut stopping = self.stop.subscribe();
        let _ = stopping.wait_for(|stop| *stop).await;
    }

    /// Stops taking requests, finishes those under way, writes what is queued and closes the database.
    pub async fn stop(self) {
        let Running { node, stop, tasks, writer, .. } = self;
        stop.send_replace(true);
        // Streams to peers never end by themselves.
        node.federation.close();
        for mut task in tasks {
            if tokio::time::timeout(DRAIN, &mut task).await.is_err() {
                task.abort();
            }
        }
        let db = node.db.clone();
        let socket = node.config.listen.socket.clone();
        drop(node);
        let mut writer = writer;
        if tokio::time::timeout(DRAIN, &mut writer).await.is_err() {
            writer.abort();
        }
        db.close().await;
        // Left behind, it is replaced at the next start.
        let _ = fs::remove_file(socket);
        info!("the node has stopped");
    }
}

/// Reads keys from files and what the node says of itself from the first event of its log.
///
/// # Errors
/// When there is no node yet, or keys and database do not belong together.
pub async fn load_identity(db: &Db, data_dir: &Path) -> Result<Identity, Error> {
    let mut tx = db.read().await?;
    let head = logs::own(&mut tx).await?.filter(|head| head.size > 0).ok_or_else(|| {
        Error::precondition(format!(
            "{} holds no node yet; run `percole-node init --data-dir {}` first",
            data_dir.display(),
            data_dir.display()
        ))
    })?;
    let (key, secret) = KeyFiles::of(data_dir).load()?;
    if NodeId::from_first_key(&key.public()) != head.origin.node {
        return Err(Error::precondition(format!(
            "the key in {} is not the key of the node in the database ({}): they come from different nodes",
            data_dir.join("keys").display(),
            head.origin.node.short()
        )));
    }
    let card = foundation(&mut tx, &key).await?;
    Ok(Identity { origin: head.origin, key: Arc::new(key), secret: Arc::new(secret), card })
}

async fn foundation(tx: &mut Tx, key: &LogKey) -> Result<ev::NodeIdentity, Error> {
    let damaged = || {
        Error::precondition(
            "the first event of the log does not found this node: the database is damaged; run `percole-node fsck`",
        )
    };
    let entry = entries::get(tx, LogId::OWN, 0).await?.ok_or_else(damaged)?;
    let body = entry.body.ok_or_else(damaged)?;
    let founded: ev::NodeFounded = prost::Message::decode(body.payload.as_slice()).map_err(|_| damaged())?;
    let card = founded.identity.ok_or_else(damaged)?;
    if card.log_key == key.public().as_bytes()
        && card.node == Origin::first(NodeId::from_first_key(&key.public())).node.to_string()
    {
        return Ok(card);
    }
    Err(damaged())
}

fn load_tls(config: &Config, identity: &Identity, ambient: &Ambient) -> Result<TlsIdentity, Error> {
    let directory = config.data_dir.join("tls");
    let material = TlsMaterial::load_or_issue(&directory, &identity.key, &leaf_request(identity, ambient))
        .map_err(|error| {
            Error::precondition(format!("TLS certificates in {}: {error}", directory.display()))
        })?;
    Ok(TlsIdentity::new(material))
}

fn leaf_request<'a>(identity: &'a Identity, ambient: &Ambient) -> LeafRequest<'a> {
    LeafRequest {
        node_name: &identity.card.name,
        now_unix_s: u64::try_from(ambient.now_us() / 1_000_000).unwrap_or_default(),
        valid_s: LeafRequest::VALID_S,
        serial: ambient.random(),
    }
}

/// Folds what an older version could not.
struct AfterUpgrade;

#[async_trait::async_trait]
impl PrivateWrite for AfterUpgrade {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(apply::retry_unknown(tx).await?)
    }
}

fn serve_socket(
    node: &Arc<Node>,
    stopping: watch::Receiver<bool>,
) -> Result<tokio::task::JoinHandle<()>, Error> {
    let path = &node.config.listen.socket;
    let listener = bind_socket(path, node.config.listen.socket_mode).map_err(|error| {
        Error::precondition(format!("cannot listen on {} (listen.socket): {error}", path.display()))
    })?;
    let server = percole_tls::server_builder()
        .layer(GuardLayer::new(node.clone()))
        .add_routes(grpc::routes(node))
        .serve_with_incoming_shutdown(UnixListenerStream::new(listener), stopped(stopping));
    Ok(tokio::spawn(async move {
        if let Err(error) = server.await {
            error!(%error, "the socket's server failed");
        }
    }))
}

/// Binds the socket, replacing one that a crashed node left. Nobody else can be listening: this process holds the lock.
fn bind_socket(path: &Path, mode: u32) -> io::Result<UnixListener> {
    match fs::remove_file(path) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    Ok(listener)
}

fn serve_peers(
    node: &Arc<Node>,
    listener: TcpListener,
    stopping: watch::Receiver<bool>,
) -> Result<tokio::task::JoinHandle<()>, Error> {
    let acceptor = Acceptor::new(listener, &node.tls, AcceptLimits::default())
        .map_err(|error| Error::new(Code::Internal, format!("the TLS listener: {error}")))?;
    let server = percole_tls::server_builder()
        .layer(GuardLayer::new(node.clone()))
        .add_routes(grpc::routes(node))
        .serve_with_incoming_shutdown(acceptor, stopped(stopping));
    Ok(tokio::spawn(async move {
        if let Err(error) = server.await {
            error!(%error, "the peers' server failed");
        }
    }))
}

/// Follows the logs until the node stops: while this task holds the node, the sequencer does not end by itself.
async fn follow_logs(node: Arc<Node>, stopping: watch::Receiver<bool>) {
    tokio::select! {
        () = node.follow_logs() => {}
        () = stopped(stopping) => {}
    }
}

async fn stopped(mut stopping: watch::Receiver<bool>) {
    let _ = stopping.wait_for(|stop| *stop).await;
}

/// Renews certificates, takes in ones that an operator replaced, and stops the node when it loses its database lock.
async fn housekeeping(node: Arc<Node>, mut lock: InstanceLock, stop: watch::Sender<bool>) {
    let directory = node.config.data_dir.join("tls");
    let mut stopping = stop.subscribe();
    loop {
        tokio::select! {
            _ = stopping.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(HOUSEKEEPING_EVERY) => {}
        }
        if let Err(error) = lock.check().await {
            error!(error = %error.chain(), "the database lock is lost: another node may take over, so this one stops");
            stop.send_replace(true);
            return;
        }
        if let Err(error) = refresh_certificates(&node, &directory) {
            warn!(%error, "certificates could not be refreshed; the ones in use stay");
        }
    }
}

fn refresh_certificates(node: &Node, directory: &Path) -> Result<(), Error> {
    let failed = |error: percole_tls::MaterialError| Error::precondition(error.to_string());
    let now_unix_s = u64::try_from(node.ambient.now_us() / 1_000_000).unwrap_or_default();
    let current = node.tls.current();
    if current.needs_renewal(now_unix_s) {
        let request = leaf_request(&node.identity, &node.ambient);
        let fresh = TlsMaterial::issue(&node.identity.key, &request).map_err(failed)?;
        fresh.store(directory).map_err(failed)?;
        node.tls.replace(fresh);
        info!("the TLS certificate was renewed");
        return Ok(());
    }
    let stored = TlsMaterial::load(directory).map_err(failed)?;
    if let Some(stored) = stored.filter(|stored| stored.leaf().serial != current.leaf().serial) {
        if stored.identity() != node.identity.key.public() {
            return Err(Error::precondition(
                "the certificate in the tls directory is not signed by this node's log key",
            ));
        }
        info!(serial = %stored.leaf().serial, "the TLS certificate was replaced on disk and is used from now on");
        node.tls.replace(stored);
    }
    Ok(())
}
