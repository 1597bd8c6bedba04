//! Messages and services of percole, generated from the `.proto` files in this folder.
//!
//! `percole.v1` holds the services (feature `client` or `server`), `percole.event.v1` the payloads of events.
//! The code in `gen/` is committed; the test `generated` keeps it equal to the `.proto` files.

#[cfg(any(feature = "client", feature = "server"))]
pub mod codec;

pub mod texts;

/// Payloads of events: one `.proto` file per subject. A payload is encoded once by its author and then opaque.
pub mod event {
    #[allow(missing_docs, unreachable_pub, clippy::all, clippy::too_many_lines)]
    pub mod v1 {
        //! First version of the payload schemas.
        include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/gen/percole.event.v1.rs"));
    }
}

/// Services and their messages.
#[allow(missing_docs, unreachable_pub, clippy::all, clippy::too_many_lines)]
pub mod v1 {
    //! First version of the services.
    include!("gen/percole.v1.rs");
}

/// Encoded `FileDescriptorSet` of every service, for reflection.
pub const DESCRIPTORS: &[u8] = include_bytes!("gen/descriptors.bin");
