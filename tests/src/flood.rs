//! A crowd at a node's door, bounded in number: connections that never finish a handshake, opened again when they are closed.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
    time::sleep,
};

use crate::wait::{SOON, so, wait_until};

/// Pause of one of the crowd before it comes again.
const AGAIN: Duration = Duration::from_millis(10);

/// Connections that are held, and renewed, until this is dropped.
pub struct HalfOpen {
    count: usize,
    came: Arc<AtomicUsize>,
    _crowd: JoinSet<()>,
}

impl HalfOpen {
    /// Holds so many connections to an address, from these addresses of this machine in turn. Every other one begins a
    /// greeting that it never ends; the rest are silent.
    pub fn hold(address: &str, sources: &[Ipv4Addr], count: usize) -> HalfOpen {
        allow_many_files();
        let address: SocketAddr = address.parse().unwrap();
        let came = Arc::new(AtomicUsize::new(0));
        let mut crowd = JoinSet::new();
        for number in 0..count {
            let source = sources[number % sources.len()];
            crowd.spawn(come_again(address, source, number % 2 == 0, came.clone()));
        }
        HalfOpen { count, came, _crowd: crowd }
    }

    /// Waits until each of them has come once.
    ///
    /// # Panics
    /// When they cannot come.
    pub async fn gathered(&self) {
        wait_until("the crowd to gather", SOON, async || {
            let came = self.came.load(Ordering::Relaxed);
            so(came == self.count, || format!("{came} of {} came", self.count))
        })
        .await;
    }
}

async fn come_again(address: SocketAddr, source: Ipv4Addr, greets: bool, came: Arc<AtomicUsize>) {
    let first = AtomicBool::new(true);
    loop {
        if let Ok(mut tcp) = connect_from(source.into(), address).await {
            if first.swap(false, Ordering::Relaxed) {
                came.fetch_add(1, Ordering::Relaxed);
            }
            if greets {
                // The head of a record that would have 512 bytes.
                let _ = tcp.write_all(b"\x16\x03\x01\x02\x00\x01").await;
            }
            let _ = tcp.read(&mut [0; 16]).await;
        }
        sleep(AGAIN).await;
    }
}

/// Connects from an address of this machine; all of 127.0.0.0/8 are.
///
/// # Errors
/// The system's.
pub async fn connect_from(source: IpAddr, address: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::new(source, 0))?;
    socket.connect(address).await
}

/// Lets this process have as many files open as the system allows it to ask for.
pub fn allow_many_files() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
}
