//! Which of this node's units is meant, where several vote apart.

/// The option of a command about a poll of this node.
#[derive(clap::Args, Clone)]
pub(crate) struct OwnUnit {
    /// The unit of this node that votes, where several vote apart: id, prefix or name [default: the node's own]
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
}

impl OwnUnit {
    /// As a request says it.
    pub(crate) fn asked(&self) -> String {
        self.unit.clone().unwrap_or_default()
    }
}
