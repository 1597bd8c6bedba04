//! A node's listener with a tiny service that says who called it, and clients that keep no rules.

#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part")]

mod any_server;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use percole_merkle::{LogKey, LogPublicKey};
use percole_tls::{
    AcceptLimits, Acceptor, ConnectError, ConnectOptions, LeafRequest, LocalConnection, PeerConnection,
    ServerPin, TlsIdentity, TlsMaterial,
};
use rustls::ClientConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_rustls::client::TlsStream;
use tonic::transport::Channel;
use tonic::{Request, Response, Status};
use tonic_health::pb::health_client::HealthClient;
use tonic_health::pb::health_server::{Health, HealthServer};
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};

use any_server::AnyServer;

pub fn log_key(seed: u8) -> LogKey {
    LogKey::from_seed(&[seed; 32])
}

pub fn pin(seed: u8) -> ServerPin {
    log_key(seed).public().into()
}

pub fn now_unix_s() -> u64 {
    UnixTime::now().as_secs()
}

/// Certificates of the node with this log key, issued now.
pub fn material(seed: u8, serial: u8) -> TlsMaterial {
    material_issued_at(seed, serial, now_unix_s())
}

pub fn material_issued_at(seed: u8, serial: u8, now_unix_s: u64) -> TlsMaterial {
    let request =
        LeafRequest { node_name: "Nord", now_unix_s, valid_s: LeafRequest::VALID_S, serial: [serial; 16] };
    TlsMaterial::issue(&log_key(seed), &request).unwrap()
}

pub fn expired(seed: u8) -> TlsMaterial {
    material_issued_at(seed, 1, now_unix_s() - LeafRequest::VALID_S - 5 * 86_400)
}

pub fn identity(seed: u8) -> TlsIdentity {
    TlsIdentity::new(material(seed, 1))
}

/// A running listener.
pub struct Node {
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    done: JoinHandle<()>,
}

impl Node {
    pub async fn start(identity: &TlsIdentity) -> Node {
        Node::start_at("127.0.0.1:0", identity, AcceptLimits::default()).await
    }

    pub async fn start_at(address: &str, identity: &TlsIdentity, limits: AcceptLimits) -> Node {
        Node::start_knowing(None, address, identity, limits).await
    }

    /// A listener that knows the node with this log key.
    pub async fn start_knowing(
        known: Option<LogPublicKey>,
        address: &str,
        identity: &TlsIdentity,
        limits: AcceptLimits,
    ) -> Node {
        let listener = TcpListener::bind(address).await.unwrap();
        let known = Arc::new(move |key: &LogPublicKey| known == Some(*key));
        let acceptor = Acceptor::new(listener, identity, limits, known).unwrap();
        let address = acceptor.local_addr();
        let (stop, stopped) = oneshot::channel();
        let serving = percole_tls::server_builder()
            .add_service(HealthServer::new(WhoCalls))
            .serve_with_incoming_shutdown(acceptor, async {
                let _ = stopped.await;
            });
        let done = tokio::spawn(async { serving.await.unwrap() });
        Node { address, stop, done }
    }

    pub async fn stop(self) {
        self.stop.send(()).unwrap();
        self.done.await.unwrap();
    }

    pub fn address(&self) -> String {
        self.address.to_string()
    }

    pub async fn connect(
        &self,
        pin: ServerPin,
        identity: Option<&TlsIdentity>,
    ) -> Result<Channel, ConnectError> {
        percole_tls::connect(&self.address(), pin, identity, &ConnectOptions::default()).await
    }
}

/// Answers every call with what the server knows of the caller, in the metadata.
pub struct WhoCalls;

#[tonic::async_trait]
impl Health for WhoCalls {
    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        let mut response = Response::new(HealthCheckResponse::default());
        if let Some(peer) = request.extensions().get::<PeerConnection>() {
            let metadata = response.metadata_mut();
            metadata.insert("remote", peer.remote.to_string().parse().unwrap());
            if let Some(key) = peer.identity {
                metadata.insert("identity", key.to_string().parse().unwrap());
            }
        }
        if let Some(local) = request.extensions().get::<LocalConnection>() {
            let uid = local.peer_cred.unwrap().uid();
            response.metadata_mut().insert("uid", uid.into());
        }
        Ok(response)
    }

    type WatchStream = tokio_stream::Pending<Result<HealthCheckResponse, Status>>;

    async fn watch(
        &self,
        _request: Request<HealthCheckRequest>,
    ) -> Result<Response<Self::WatchStream>, Status> {
        Ok(Response::new(tokio_stream::pending()))
    }
}

/// What the server saw of the caller.
#[derive(Debug, PartialEq, Eq)]
pub struct Seen {
    pub remote: Option<String>,
    pub identity: Option<LogPublicKey>,
    pub uid: Option<u32>,
}

pub async fn call(channel: &Channel) -> Result<Seen, Status> {
    let mut client = HealthClient::new(channel.clone());
    let response = client.check(HealthCheckRequest::default()).await?;
    let text = |name| response.metadata().get(name).map(|value| value.to_str().unwrap().to_owned());
    Ok(Seen {
        remote: text("remote"),
        identity: text("identity").map(|key| key.parse().unwrap()),
        uid: text("uid").map(|uid| uid.parse().unwrap()),
    })
}

/// The chain and the private key of this material, as other programs would read them from the files.
pub fn exported(material: &TlsMaterial) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
    let dir = tempfile::tempdir().unwrap();
    material.store(dir.path()).unwrap();
    let chain = CertificateDer::pem_file_iter(dir.path().join("cert.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(dir.path().join("key.pem")).unwrap();
    (chain.collect::<Result<_, _>>().unwrap(), key)
}

/// A client that accepts every server and presents whatever it is told to, fitting or not.
pub fn lawless_config(
    presents: Option<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)>,
) -> ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AnyServer));
    let mut config = match presents {
        Some((chain, key)) => {
            let key = provider.key_provider.load_private_key(key).unwrap();
            let certified = CertifiedKey::new(chain, key);
            builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(certified)))
        }
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    config
}

pub async fn lawless_connect(
    address: SocketAddr,
    config: &Arc<ClientConfig>,
) -> std::io::Result<TlsStream<TcpStream>> {
    let tcp = TcpStream::connect(address).await?;
    let name = ServerName::try_from("any.example.org").unwrap();
    tokio_rustls::TlsConnector::from(Arc::clone(config)).connect(name, tcp).await
}

/// Options for tests that wait for a timeout.
pub fn impatient() -> ConnectOptions {
    ConnectOptions { connect_timeout: Duration::from_millis(300), ..ConnectOptions::default() }
}
