//! The language and the time zone of a conversation with a node, and the time that it lives in.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use percole_domain::{Timestamp, Zone};
use percole_words::Lang;
use tonic::metadata::MetadataMap;

/// The metadata of a request in which we name our language, and of an answer in which the node says which one it speaks.
pub(crate) const METADATA: &str = "percole-lang";
/// The same for the time zone.
pub(crate) const ZONE_METADATA: &str = "percole-tz";

/// The metadata of an answer in which a node of simulated time says what its clock shows.
const SIMULATED_METADATA: &str = "percole-simulated-us";

/// The language and the time zone in which a node answered, once it has, and its time.
#[derive(Clone, Default)]
pub(crate) struct Heard(Arc<Said>);

#[derive(Default)]
struct Said {
    lang: OnceLock<Lang>,
    zone: OnceLock<Zone>,
    anything: AtomicBool,
    /// What the clock of a node of simulated time showed as it answered last; 0 for real time.
    simulated_us: AtomicI64,
}

impl Heard {
    /// That language.
    pub(crate) fn lang(&self) -> Option<Lang> {
        self.0.lang.get().copied()
    }

    /// That time zone.
    pub(crate) fn zone(&self) -> Option<Zone> {
        self.0.zone.get().copied()
    }

    /// Whether a node has answered.
    pub(crate) fn anything(&self) -> bool {
        self.0.anything.load(Ordering::Relaxed)
    }

    /// What its clock showed as it answered last, if the time is simulated there.
    pub(crate) fn simulated(&self) -> Option<Timestamp> {
        let us = self.0.simulated_us.load(Ordering::Relaxed);
        (us != 0).then_some(Timestamp::from_us(us))
    }

    /// Remembers language and zone of the first answer, where no other was asked for they are the node's own; and the time of each.
    pub(crate) fn listen(&self, answer: &MetadataMap) {
        let said = |name| answer.get(name).and_then(|value| value.to_str().ok());
        if let Some(lang) = said(METADATA).and_then(Lang::from_locale) {
            self.0.lang.get_or_init(|| lang);
        }
        if let Some(zone) = said(ZONE_METADATA).and_then(|name| name.parse().ok()) {
            self.0.zone.get_or_init(|| zone);
            self.0.anything.store(true, Ordering::Relaxed);
        }
        if let Some(us) = said(SIMULATED_METADATA).and_then(|us| us.parse().ok()) {
            self.0.simulated_us.store(us, Ordering::Relaxed);
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
        assert_eq!(
            (speech.lang(), speech.heard.anything(), speech.heard.simulated()),
            (Lang::En, false, None)
        );
        for (lang, zone) in [("fr", "Europe/Paris"), ("nl", "Europe/Brussels")] {
            let mut metadata = MetadataMap::new();
            metadata.insert(METADATA, lang.parse().unwrap());
            metadata.insert(ZONE_METADATA, zone.parse().unwrap());
            metadata.insert(SIMULATED_METADATA, "1561021200000000".parse().unwrap());
            speech.heard.listen(&metadata);
            assert_eq!(speech.heard.simulated().unwrap().to_string(), "2019-06-20T09:00:00Z");
            assert_eq!(speech.lang(), Lang::Fr);
            assert_eq!(speech.heard.zone().unwrap().name(), "Europe/Paris");
        }
    }
}
