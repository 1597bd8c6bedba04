//! Peers and transport: what the state machine of `percole-sync` decides, carried out over gRPC and the database.
//!
//! The child dials its parent and keeps one connection ([`keep_parent`]). Over it the child pushes its own log and the
//! logs of the nodes below it, pulls all others, and cosigns what its parent signs; the parent's side of every call is
//! in [`server`]. Both directions end in one place, [`Mirrors`], which alone stores what comes from outside.

mod bell;
mod leash;
mod mirrors;
mod peers;
mod reader;
pub mod server;
mod session;
pub mod wire;
mod witness;

use std::sync::Arc;

pub use leash::Leash;
pub use mirrors::Mirrors;
pub use peers::{Direction, LineView, PeerView, Peers};
pub use session::keep_parent;

/// What a node remembers of its peers while it runs.
#[derive(Default)]
pub struct Federation {
    /// Who was there when, and how far each log is.
    pub peers: Arc<Peers>,
    /// The logs that it mirrors.
    pub mirrors: Mirrors,
    /// Who sends entries at the moment.
    pub intake: server::Intake,
}
