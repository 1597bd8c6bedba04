//! The single writer of the database: commands load, decide, append and apply in its transaction.
//!
//! One task owns the right edge of the log and takes work from a queue. Work that is waiting shares a transaction
//! (group commit); the head of the log moves by a conditional UPDATE in that same transaction, and memory changes only
//! after the commit. So nothing is acknowledged before it is on disk, and nothing after the event that forbids it.

mod acting;
mod batch;
mod checkpoint;
mod command;
mod forgetting;
mod late;
mod later;
mod mirror;
mod newest;
mod of_tree;
mod queue;
mod take_back;
mod task;
mod writer;

pub(crate) use batch::{Batch, Content};
pub(crate) use of_tree::OfTree;

pub use batch::Receipt;
pub use command::{Command, CommandId, Deciding, Draft};
pub use late::FillGaps;
pub use mirror::AcceptCheckpoint;
pub use take_back::TakeBack;
pub use task::{IngestPackage, Private, PrivateWrite, SharedWrite};
pub use writer::{Sequencer, Start};
