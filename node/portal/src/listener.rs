//! The portal's connections.
//!
//! A browser is a stranger: how long it may take for a request, how large that may be, and how many connections there are
//! at once is bounded. Behind a proxy all come from one address, so that the bound on an address does not hold for this
//! machine's own.

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{Router, body::Body, extract::Request};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
};
use tower::ServiceExt;
use tracing::{debug, warn};

use crate::{Portal, pages};

/// Connections at once, of everybody and of one address of another machine.
const CONNECTIONS_MAX: usize = 1_024;
const CONNECTIONS_OF_ADDRESS_MAX: usize = 64;
/// How long the head of a request may take to arrive, and how long a connection may be idle between two.
const HEAD_WITHIN: Duration = Duration::from_secs(15);
/// Bytes of a request's head.
const HEAD_BYTES_MAX: usize = 32 * 1024;
/// After an error of the system, such as too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves the portal until the node stops.
pub async fn serve(listener: TcpListener, portal: Portal, mut stopping: watch::Receiver<bool>) {
    let router = pages::router(portal);
    let doors = Doors::new();
    loop {
        let accepted = tokio::select! {
            () = stopped(&mut stopping) => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, from)) => match doors.enter(from.ip()) {
                Some(place) => {
                    tokio::spawn(connection(stream, from, router.clone(), place, stopping.clone()));
                }
                None => debug!(%from, "a browser's connection is not taken: there are too many"),
            },
            Err(error) => {
                warn!(%error, "a browser's connection could not be accepted");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn connection(
    stream: TcpStream,
    from: SocketAddr,
    router: Router,
    _place: Place,
    mut stopping: watch::Receiver<bool>,
) {
    let service = hyper::service::service_fn(move |mut request: Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(From(from.ip()));
        router.clone().oneshot(request.map(Body::new))
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .max_buf_size(HEAD_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(served);
    // What is watched is let go of before the connection is waited for.
    let ended = tokio::select! {
        ended = served.as_mut() => Some(ended),
        () = stopped(&mut stopping) => None,
    };
    let ended = match ended {
        Some(ended) => ended,
        None => {
            served.as_mut().graceful_shutdown();
            served.await
        }
    };
    if let Err(error) = ended {
        debug!(%from, %error, "a browser's connection ended early");
    }
}

async fn stopped(stopping: &mut watch::Receiver<bool>) {
    let _ = stopping.wait_for(|stop| *stop).await;
}

/// From which address a request came.
#[derive(Clone, Copy)]
pub(crate) struct From(pub(crate) IpAddr);

/// How many are inside.
#[derive(Clone)]
struct Doors {
    all: Arc<Semaphore>,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A place inside, given back when it is dropped.
struct Place {
    _one_of_all: OwnedSemaphorePermit,
    address: IpAddr,
    doors: Doors,
}

impl Doors {
    fn new() -> Doors {
        Doors { all: Arc::new(Semaphore::new(CONNECTIONS_MAX)), by_address: Arc::default() }
    }

    fn enter(&self, address: IpAddr) -> Option<Place> {
        let one_of_all = self.all.clone().try_acquire_owned().ok()?;
        let mut counted = self.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let inside = counted.entry(address).or_default();
        if *inside >= CONNECTIONS_OF_ADDRESS_MAX && !address.is_loopback() {
            return None;
        }
        *inside += 1;
        Some(Place { _one_of_all: one_of_all, address, doors: self.clone() })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counted = self.doors.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(inside) = counted.get_mut(&self.address) {
            *inside -= 1;
            if *inside == 0 {
                counted.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_does_not_take_every_place() {
        let doors = Doors::new();
        let far: IpAddr = "203.0.113.9".parse().unwrap();
        let mut places: Vec<Place> =
            (0..CONNECTIONS_OF_ADDRESS_MAX).filter_map(|_| doors.enter(far)).collect();
        assert_eq!(places.len(), CONNECTIONS_OF_ADDRESS_MAX);
        assert!(doors.enter(far).is_none());
        assert!(doors.enter("203.0.113.10".parse().unwrap()).is_some());
        places.pop();
        assert!(doors.enter(far).is_some());
        drop(places);
        assert!(doors.by_address.lock().unwrap().is_empty());
    }

    #[test]
    fn a_proxy_on_this_machine_has_all_places_and_no_more() {
        let doors = Doors::new();
        let proxy: IpAddr = "127.0.0.1".parse().unwrap();
        let places: Vec<Place> = (0..=CONNECTIONS_MAX).filter_map(|_| doors.enter(proxy)).collect();
        assert_eq!(places.len(), CONNECTIONS_MAX);
    }
}
