//! Who calls, and what they may.

mod caller;
pub mod permissions;

pub use caller::Caller;
