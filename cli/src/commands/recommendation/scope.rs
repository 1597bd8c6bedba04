//! Who may read a text that leaves its node.

use clap::ValueEnum;

/// A scope wider than the node itself.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum WideScope {
    /// This node and its parent
    Parent,
    /// This node and every node below it
    Subtree,
    /// Every node
    Federation,
}

/// The scope's name, or empty for the node's own choice.
pub(crate) fn name_or_default(scope: Option<WideScope>) -> String {
    scope.map_or_else(String::new, |scope| scope.name().to_owned())
}

impl WideScope {
    /// The name that events use.
    pub(crate) fn name(self) -> &'static str {
        match self {
            WideScope::Parent => "parent",
            WideScope::Subtree => "subtree",
            WideScope::Federation => "federation",
        }
    }
}
