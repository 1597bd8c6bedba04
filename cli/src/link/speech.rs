//! The language and the time zone of a conversation with a node.

use std::sync::{Arc, OnceLock};

use percole_domain::Zone;
use percole_words::Lang;
use tonic::metadata::MetadataMap;

/// The metadata of a request in which we name our language, and of an answer in which the node says which one it speaks.
pub(crate) const METADATA: &str = "percole-lang";
/// The same for the time zone.
pub(crate) const ZONE_METADATA: &str = "percole-tz";

/// The language and the time zone in which a node answered, once it has.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<(OnceLock<Lang>, OnceLock<Zone>)>);

impl Heard {
    /// That language.
    pub(crate) fn lang(&self) -> Option<Lang> {
        self.0.0.get().copied()
    }

    /// That time zone.
    pub(crate) fn zone(&self) -> Option<Zone> {
        self.0.1.get().copied()
    }

    /// Remembers those of the first answer; where no other was asked for they are the node's own.
    pub(crate) fn listen(&self, answer: &MetadataMap) {
        let said = |name| answer.get(name).and_then(|value| value.to_str().ok());
        if let Some(lang) = said(METADATA).and_then(Lang::from_locale) {
            self.0.0.get_or_init(|| lang);
        }
        if let Some(zone) = said(ZONE_METADATA).and_then(|name| name.parse().ok()) {
            self.0.1.get_or_init(|| zone);
        }
    }
}

/// The language and the time zone that we ask for, if any, and those that we hear.
#[derive(Clone, Default)]
pub(crate) struct Speech {
    pub(crate) asked: Option<Lang>,
    pub(crate) zone: Option<Zone>,
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
    fn the_first_answer_says_the_nodes_language_and_time_zone() {
        let speech = Speech::default();
        assert_eq!(speech.lang(), Lang::En);
        for (lang, zone) in [("fr", "Europe/Paris"), ("nl", "Europe/Brussels")] {
            let mut metadata = MetadataMap::new();
            metadata.insert(METADATA, lang.parse().unwrap());
            metadata.insert(ZONE_METADATA, zone.parse().unwrap());
            speech.heard.listen(&metadata);
            assert_eq!(speech.lang(), Lang::Fr);
            assert_eq!(speech.heard.zone().unwrap().name(), "Europe/Paris");
        }
    }
}
