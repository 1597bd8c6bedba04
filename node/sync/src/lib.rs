//! Replication of logs as a pure state machine: what to send, what to accept, what to refuse.
//!
//! Nothing here reads a clock, draws randomness, opens a connection or touches storage; times and chance are
//! arguments. The same code serves the child's push, the child's pull and bundles on a stick.
//!
//! | module | subject | design 03 |
//! | --- | --- | --- |
//! | [`tree`] | the tree of memberships | point 11 |
//! | [`place`] | where a node stands, and who may carry its log: the words of both ends | point 11 |
//! | [`scope`] | which nodes may read an event, by place in the tree | points 1, 2 and 11 |
//! | [`package`] | runs of entries on the wire, and cutting them from a log | points 1 and 11, limits |
//! | [`mirror`] | the receiver: checkpoints considered, packages verified | points 11 to 13 and 19 |
//! | [`gaps`] | entries of which only the hash is held, asked for again | point 13 |
//! | [`unplaced`] | when a change of places lets somebody read more | point 11 |
//! | [`sender`] | the sender: what to do next, with bounded unacknowledged data | point 11 |
//! | [`backoff`] | how long to wait before the next try | point 15 |
//! | [`lag`] | how far two ends are apart, or that it is unknown | point 15 |

pub mod backoff;
pub mod gaps;
pub mod lag;
pub mod mirror;
pub mod package;
pub mod place;
mod said;
pub mod scope;
pub mod sender;
pub mod tree;
pub mod unplaced;

pub use backoff::{Backoff, Reachability};
pub use lag::{Lag, Standing};
pub use mirror::{
    AcceptedCheckpoint, Checked, CheckedPackage, EntryError, Mirror, MirrorError, Offer, PackageError,
    Refusal, Remedy, Verdict, VerifiedContent, VerifiedEntry, verify_late_leaf,
};
pub use package::{
    Body, Cut, ENTRIES_PER_PACKAGE_MAX, PACKAGE_BYTES_MAX, Package, PackageCutter, StoredEntry, WireEntry,
};
pub use place::Word;
pub use scope::{Reach, Reader, may_read};
pub use sender::{Answer, Sender, Step, Waiting};
pub use tree::{Memberships, Relation};
pub use unplaced::Places;

#[cfg(test)]
mod testing;
