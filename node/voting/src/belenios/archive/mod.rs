//! The `.bel` file: a hash chain of events over records in an old-style tar.

pub mod contents;
pub mod event;
pub mod reader;
pub mod record;
pub mod writer;

pub use contents::Contents;
pub use event::{Event, EventType};
pub use reader::{ReadError, Records};
pub use record::RecordKind;
pub use writer::{ArchiveWriter, Head, WriteError};
