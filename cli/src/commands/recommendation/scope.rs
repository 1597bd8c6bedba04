//! Who may read a text that leaves its node.

use clap::builder::TypedValueParser;
use percole_domain::scope;
use percole_merkle::Scope;
use percole_words::{Arg, cli_acts};

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

/// A text that is shown to more from now on than before, said before it is: a scope is never widened in silence.
pub(crate) struct Showing {
    what: Arg,
    before: Scope,
    after: Scope,
}

impl Showing {
    /// A text that was shown in the scope `before`, a word of the wire, and is to be shown in another. What was shown more
    /// widely is shown as widely again.
    pub(crate) fn new(what: impl Into<Arg>, before: &str, asked: Scope) -> Showing {
        let before = before.parse().unwrap_or(Scope::Node);
        let after = if before.covers(asked) { before } else { asked };
        Showing { what: what.into(), before, after }
    }

    /// The text, and who could read it so far where others can from now on.
    pub(crate) fn said(self) -> Arg {
        match self.before == self.after {
            true => self.what,
            false => cli_acts::so_far(self.what, scope::readers(self.before)).into(),
        }
    }
}

/// Texts in their order, those with the same readers together, and behind them who these readers are.
pub(crate) fn showing(texts: impl IntoIterator<Item = Showing>) -> Vec<Arg> {
    let mut texts: Vec<Showing> = texts.into_iter().collect();
    let mut said = Vec::new();
    while let Some(after) = texts.first().map(|text| text.after) {
        let (alike, others): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.after == after);
        said.extend(alike.into_iter().map(Showing::said));
        said.push(cli_acts::visible(scope::readers(after)).into());
        texts = others;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_that_is_widened_says_who_could_read_it_so_far() {
        let said = |before, asked| Showing::new("a text", before, asked).said().to_string();
        assert_eq!(said("node", Scope::Federation), "a text (so far visible to: this node only)");
        assert_eq!(
            said("parent", Scope::Subtree),
            "a text (so far visible to: this node and the one above it)"
        );
        assert_eq!(said("federation", Scope::Federation), "a text");
        assert_eq!(said("federation", Scope::Subtree), "a text", "it is never narrowed");
    }

    #[test]
    fn texts_stand_with_who_reads_them_from_now_on() {
        let text = |name: &str, before| Showing::new(name, before, Scope::Parent);
        let said = showing([text("a", "node"), text("b", "federation"), text("c", "parent")]);
        let lines: Vec<String> = said.iter().map(ToString::to_string).collect();
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[..2], ["a (so far visible to: this node only)", "c"]);
        assert!(lines[2].contains("this node and the one above it;"), "{}", lines[2]);
        assert_eq!(lines[3], "b");
        assert!(lines[4].contains("the whole federation;"), "{}", lines[4]);
    }
}
