//! The two listeners of a node: the local socket, and the port for peers and remote operators.

use std::{net::SocketAddr, sync::Arc};

use percole_core::{access::permissions, error::Error};
use percole_federation::Federation;
use percole_portal::{OpenIdPlan, Plan, Site};
use percole_tls::{AcceptLimits, Acceptor, Known};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use tokio_stream::wrappers::UnixListenerStream;
use tracing::error;

use crate::{
    check::cannot_listen,
    config::{Config, Listen, OpenId},
    grpc::{self, GuardLayer},
    run::stopped,
    socket::Socket,
};

/// Serves the local operator's socket until the node stops.
///
/// # Errors
/// When the socket cannot be bound; see [`Socket::bind`].
pub(crate) fn on_socket(
    federation: &Arc<Federation>,
    listen: &Listen,
    stopping: watch::Receiver<bool>,
) -> Result<(Socket, JoinHandle<()>), Error> {
    let (socket, listener) = Socket::bind(&listen.socket, listen.socket_mode)?;
    let server = percole_tls::server_builder()
        .layer(GuardLayer::new(federation.node.clone()))
        .add_routes(grpc::routes(federation))
        .serve_with_incoming_shutdown(UnixListenerStream::new(listener), stopped(stopping));
    let task = tokio::spawn(async move {
        if let Err(error) = server.await {
            error!(%error, "the socket's server failed");
        }
    });
    Ok((socket, task))
}

/// Serves peers and remote operators over TLS until the node stops; tells the address that it listens on.
///
/// # Errors
/// When the address cannot be listened on.
pub(crate) async fn on_port(
    federation: &Arc<Federation>,
    address: SocketAddr,
    stopping: watch::Receiver<bool>,
) -> Result<(Option<SocketAddr>, JoinHandle<()>), Error> {
    let listener = listen("listen.peers", address).await?;
    let bound = listener.local_addr().ok();
    let limits = AcceptLimits::for_files(files());
    let acceptor = Acceptor::new(listener, &federation.tls, limits, active_children(federation))
        .map_err(|error| Error::internal(format!("the TLS listener: {error}")))?;
    let server = percole_tls::server_builder()
        .layer(GuardLayer::new(federation.node.clone()))
        .add_routes(grpc::routes(federation))
        .serve_with_incoming_shutdown(acceptor, stopped(stopping));
    let task = tokio::spawn(async move {
        if let Err(error) = server.await {
            error!(%error, "the peers' server failed");
        }
    });
    Ok((bound, task))
}

/// Serves the pages for browsers until the node stops; tells the address that it listens on.
///
/// # Errors
/// When the address cannot be listened on.
pub(crate) async fn on_portal(
    federation: &Arc<Federation>,
    config: &Config,
    address: SocketAddr,
    stopping: watch::Receiver<bool>,
) -> Result<(Option<SocketAddr>, JoinHandle<()>), Error> {
    let listener = listen("portal.listen", address).await?;
    let bound = listener.local_addr().ok();
    let openid = config.portal.openid.as_ref().map(provider).transpose()?;
    let (address, contact) = (config.portal.public_address.clone(), config.portal.contact.clone());
    let plan =
        Plan { address, found_at: config.portal.address(), mails: config.mail.is_some(), contact, openid };
    let site = Site::new(federation.clone(), plan);
    Ok((bound, tokio::spawn(percole_portal::serve(listener, Arc::new(site), stopping))))
}

/// A provider of accounts, with the secret that it gave.
fn provider(config: &OpenId) -> Result<OpenIdPlan, Error> {
    Ok(OpenIdPlan {
        issuer: config.issuer.clone(),
        client_id: config.client_id.clone(),
        secret: config.secret().map_err(Error::precondition)?,
        member_claim: config.member_claim.clone(),
        name: config.name.clone(),
    })
}

async fn listen(key: &str, address: SocketAddr) -> Result<TcpListener, Error> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|error| Error::precondition(cannot_listen(key, address, &error)))
}

/// Whose connections have places that no stranger can take.
fn active_children(federation: &Arc<Federation>) -> Known {
    let node = federation.node.clone();
    Arc::new(move |key| {
        let directory = node.directory();
        directory.by_key(key).is_some_and(|node| permissions::active_child(&node, &directory).is_ok())
    })
}

/// How many files this process may have open: as many as the system lets it ask for. Shells and older service managers begin
/// with 1,024, which a flood of connections uses up.
fn files() -> u64 {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).is_ok() {
        return maximum.unwrap_or(u64::MAX);
    }
    current.unwrap_or(u64::MAX)
}
