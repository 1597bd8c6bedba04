//! Who may read a text that leaves its node.

use clap::builder::TypedValueParser;
use percole_domain::scope;
use percole_merkle::Scope;

use crate::input::word::word;

/// The scopes that are wider than the node itself and name no nodes.
const WIDE: [Scope; 3] = [Scope::Parent, Scope::Subtree, Scope::Federation];

/// Reads a scope of a text that leaves its node.
pub(crate) fn wide() -> impl TypedValueParser<Value = Scope> {
    word::<Scope>(WIDE.map(|scope| (scope.as_str(), Some(scope::readers(scope).into()))))
}

/// The scope's word, or empty for the node's own choice.
pub(crate) fn name_or_default(scope: Option<Scope>) -> String {
    scope.map(|scope| scope.to_string()).unwrap_or_default()
}
