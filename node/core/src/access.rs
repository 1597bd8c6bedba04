//! Who calls, what they may do, and what they may read. Every transport asks here, and nowhere else is it judged.

mod asked;
pub mod attempts;
mod caller;
pub mod permissions;
mod reading;
pub mod session;
pub mod token;
mod viewer;
pub mod writing;

pub use asked::Asked;

pub(crate) use asked::node_act;

pub use asked::operator_act;
pub use caller::Caller;
pub use reading::viewer;
pub(crate) use reading::{MEMBER, is_member, mandates_on, readable, runs_on, unknown, viewer_on};
pub(crate) use viewer::audience_of;
pub use viewer::{Standing, Viewer};
