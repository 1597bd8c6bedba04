//! The percole node program: it reads its configuration, founds or opens a node, and serves it.
//!
//! What a node is and does stands in [`percole_core`]; how it meets its peers in [`percole_federation`].

pub mod backup;
pub mod check;
pub mod config;
pub mod fsck;
pub mod grpc;
pub mod identity;
pub mod init;
mod lock;
pub mod logging;
mod mail;
pub mod private;
pub mod restore;
pub mod restored;
pub mod run;
mod serve;
mod socket;
