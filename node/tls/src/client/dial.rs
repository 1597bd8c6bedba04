//! From an address to an established TLS stream.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::rt::TokioIo;
use percole_words::{Message, federation};
use rustls::client::Resumption;
use rustls::pki_types::ServerName;
use rustls::version::TLS13;
use rustls::{AlertDescription, CertificateError, ClientConfig};
use tokio::io::AsyncBufReadExt;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tonic::transport::Uri;

use super::ConnectOptions;
use super::error::ConnectError;
use super::verifier::{PinnedServer, ServerRefusal};
use crate::chain::ChainError;
use crate::identity::TlsIdentity;
use crate::pin::ServerPin;

/// Everything that dialling needs, for the first time and for every time after.
pub(super) struct Target {
    address: String,
    origin: Uri,
    server_name: ServerName<'static>,
    tls: TlsConnector,
    presents: Presents,
    connect_timeout: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Presents {
    Certificate,
    Nothing,
}

impl Target {
    pub(super) fn new(
        address: &str,
        pin: ServerPin,
        identity: Option<&TlsIdentity>,
        options: &ConnectOptions,
    ) -> Result<Target, ConnectError> {
        let refused = || ConnectError::BadAddress { address: address.to_owned() };
        let origin: Uri = format!("http://{address}").parse().map_err(|_| refused())?;
        let host = host_of(address).ok_or_else(refused)?;
        // Sent in the clear for proxies that route by name; nothing is checked against it.
        let server_name = ServerName::try_from(host.to_owned()).map_err(|_| refused())?;
        Ok(Target {
            address: address.to_owned(),
            origin,
            server_name,
            tls: TlsConnector::from(Arc::new(client_config(pin, identity))),
            presents: if identity.is_some() { Presents::Certificate } else { Presents::Nothing },
            connect_timeout: options.connect_timeout,
        })
    }

    /// The origin of requests. Its scheme is `http` because this crate, not tonic, puts TLS below.
    pub(super) fn origin(&self) -> Uri {
        self.origin.clone()
    }
}

/// The host in `host:port` or `[address]:port`, when both parts are there.
fn host_of(address: &str) -> Option<&str> {
    let (host, port) = address.rsplit_once(':')?;
    port.parse::<u16>().ok().filter(|port| *port != 0)?;
    match host.strip_prefix('[') {
        Some(v6) => v6.strip_suffix(']').filter(|v6| v6.parse::<std::net::Ipv6Addr>().is_ok()),
        None => Some(host).filter(|host| !host.is_empty() && !host.contains([':', '/', '@'])),
    }
}

fn client_config(pin: ServerPin, identity: Option<&TlsIdentity>) -> ClientConfig {
    let builder = ClientConfig::builder_with_provider(crate::provider())
        .with_protocol_versions(&[&TLS13])
        .expect("the ring provider has the cipher suites of TLS 1.3")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(PinnedServer(pin)));
    let mut config = match identity {
        Some(identity) => builder.with_client_cert_resolver(Arc::new(identity.clone())),
        None => builder.with_no_client_auth(),
    };
    if let Some(identity) = identity {
        config.time_provider = identity.clock();
    }
    config.alpn_protocols = vec![crate::ALPN_H2.to_vec()];
    config.resumption = Resumption::disabled();
    config
}

/// Resolves, connects and shakes hands within the timeout.
pub(super) async fn dial(target: Arc<Target>) -> Result<TokioIo<TlsStream<TcpStream>>, ConnectError> {
    let timed_out =
        || ConnectError::TimedOut { address: target.address.clone(), after: target.connect_timeout };
    let established = timeout(target.connect_timeout, establish(&target)).await.map_err(|_| timed_out())?;
    established.map(TokioIo::new)
}

async fn establish(target: &Target) -> Result<TlsStream<TcpStream>, ConnectError> {
    let tcp = connect_tcp(target).await?;
    // Small frames carry calls; waiting to fill a packet would delay each of them.
    let _ = tcp.set_nodelay(true);
    let mut stream = target
        .tls
        .connect(target.server_name.clone(), tcp)
        .await
        .map_err(|error| handshake_error(&target.address, error))?;
    if stream.get_ref().1.alpn_protocol() != Some(crate::ALPN_H2) {
        let reason = federation::not_speaking_http();
        return Err(ConnectError::NotPercole { address: target.address.clone(), reason });
    }
    if target.presents == Presents::Certificate {
        await_acceptance(target, &mut stream).await?;
    }
    Ok(stream)
}

/// Tries the addresses of the name in turn, each with its share of half the time, so that one that swallows packets
/// does not hide the next.
async fn connect_tcp(target: &Target) -> Result<TcpStream, ConnectError> {
    let unresolvable = |source: io::Error| ConnectError::Unresolvable {
        address: target.address.clone(),
        source: Arc::new(source),
    };
    let found: Vec<SocketAddr> = lookup_host(&target.address).await.map_err(unresolvable)?.collect();
    let (Some(last), Ok(count)) = (found.last().copied(), u32::try_from(found.len())) else {
        return Err(unresolvable(io::Error::new(io::ErrorKind::NotFound, "the name has no address")));
    };
    let share = target.connect_timeout / 2 / count;
    for address in &found[..found.len() - 1] {
        if let Ok(Ok(stream)) = timeout(share, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    TcpStream::connect(last).await.map_err(|error| ConnectError::of_tcp(&target.address, error))
}

/// Waits for the first bytes of the server, its HTTP/2 settings, without taking them.
///
/// In TLS 1.3 the client is done before the server has looked at the client's certificate, so a refusal would come up
/// in the first call as a bare transport error. The server sends its settings only after it has accepted us.
async fn await_acceptance(target: &Target, stream: &mut TlsStream<TcpStream>) -> Result<(), ConnectError> {
    let reason = match stream.fill_buf().await {
        Ok(bytes) if !bytes.is_empty() => return Ok(()),
        Ok(_) => federation::tls_closed_after_certificate(),
        Err(error) => match (alert(&error), error.kind()) {
            (Some(alert), _) => alert_said(&format!("{alert:?}")),
            (None, io::ErrorKind::ConnectionReset | io::ErrorKind::UnexpectedEof) => {
                federation::tls_closed_after_certificate()
            }
            (None, _) => {
                return Err(ConnectError::Failed {
                    address: target.address.clone(),
                    source: Arc::new(error),
                });
            }
        },
    };
    Err(ConnectError::CertificateRefused { address: target.address.clone(), reason })
}

fn rustls_error(error: &io::Error) -> Option<&rustls::Error> {
    error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>())
}

fn alert(error: &io::Error) -> Option<AlertDescription> {
    match rustls_error(error) {
        Some(rustls::Error::AlertReceived(alert)) => Some(*alert),
        _ => None,
    }
}

/// What a refused certificate's alert, by its name in rustls, means for the one who showed it.
pub(super) fn alert_said(alert: &str) -> Message {
    match alert {
        "CertificateExpired" => federation::tls_certificate_expired_there(),
        "DecryptError" => federation::tls_certificate_badly_signed(),
        other => federation::tls_alert(other),
    }
}

fn handshake_error(address: &str, error: io::Error) -> ConnectError {
    let address = address.to_owned();
    let not_percole = |address, reason| ConnectError::NotPercole { address, reason };
    match rustls_error(&error) {
        Some(rustls::Error::InvalidCertificate(CertificateError::Other(inner))) => {
            match inner.0.downcast_ref::<ServerRefusal>().cloned() {
                Some(ServerRefusal::WrongIdentity { expected, got }) => {
                    ConnectError::WrongIdentity { address, expected, got }
                }
                Some(ServerRefusal::Chain(ChainError::NotPercole(_))) => {
                    not_percole(address, federation::not_a_nodes_certificate())
                }
                Some(ServerRefusal::Chain(reason)) => ConnectError::ServerCertificate { address, reason },
                None => ConnectError::Failed { address, source: Arc::new(error) },
            }
        }
        Some(rustls::Error::AlertReceived(AlertDescription::NoApplicationProtocol)) => {
            not_percole(address, federation::not_speaking_http())
        }
        Some(rustls::Error::AlertReceived(alert)) => {
            not_percole(address, federation::tls_alert(format!("{alert:?}")))
        }
        Some(rustls::Error::InvalidMessage(_)) => not_percole(address, federation::not_speaking_tls()),
        Some(other) => {
            tracing::debug!(%address, %other, "the TLS handshake failed");
            not_percole(address, federation::handshake_failed())
        }
        None if error.kind() == io::ErrorKind::UnexpectedEof => {
            not_percole(address, federation::closed_in_handshake())
        }
        None => ConnectError::Failed { address, source: Arc::new(error) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_host_and_port() {
        assert_eq!(host_of("group.example.org:7443"), Some("group.example.org"));
        assert_eq!(host_of("[2001:db8::1]:7443"), Some("2001:db8::1"));
        assert_eq!(host_of("192.0.2.1:1"), Some("192.0.2.1"));
        let wrong = ["", "host", "host:", ":7443", "host:0", "host:70000", "::1:7443", "[host]:1", "a/b:1"];
        for address in wrong {
            assert_eq!(host_of(address), None, "{address}");
        }
        assert_eq!(host_of("https://host:7443"), None);
        assert_eq!(host_of("user@host:7443"), None);
    }
}
