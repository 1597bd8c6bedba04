//! The language of a conversation with a node.

use std::sync::{Arc, OnceLock};

use percole_words::Lang;
use tonic::metadata::MetadataMap;

/// The metadata of a request in which we name our language, and of an answer in which the node says which one it speaks.
pub(crate) const METADATA: &str = "percole-lang";

/// The language in which a node answered, once it has.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<OnceLock<Lang>>);

impl Heard {
    /// That language.
    pub(crate) fn lang(&self) -> Option<Lang> {
        self.0.get().copied()
    }

    /// Remembers the language of the first answer; without one that was asked for it is the node's own.
    pub(crate) fn listen(&self, answer: &MetadataMap) {
        let said = answer.get(METADATA).and_then(|value| value.to_str().ok());
        if let Some(lang) = said.and_then(Lang::from_locale) {
            self.0.get_or_init(|| lang);
        }
    }
}

/// The language that we ask for, if any, and the one that we hear.
#[derive(Clone, Default)]
pub(crate) struct Speech {
    pub(crate) asked: Option<Lang>,
    pub(crate) heard: Heard,
}

impl Speech {
    /// The language in which something is said while the node is being asked.
    pub(crate) fn lang(&self) -> Lang {
        self.asked.or_else(|| self.heard.lang()).unwrap_or(Lang::En)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_answer_says_the_nodes_language() {
        let speech = Speech::default();
        assert_eq!(speech.lang(), Lang::En);
        for lang in ["fr", "nl"] {
            let mut metadata = MetadataMap::new();
            metadata.insert(METADATA, lang.parse().unwrap());
            speech.heard.listen(&metadata);
            assert_eq!(speech.lang(), Lang::Fr);
        }
    }
}
