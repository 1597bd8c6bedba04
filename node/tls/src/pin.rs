//! Which server a client insists on.

use percole_merkle::{Fingerprint, LogPublicKey};

/// The identity that a client insists on: the server's chain must lead to exactly this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ServerPin(Fingerprint);

impl ServerPin {
    /// The fingerprint that is insisted on.
    pub fn fingerprint(&self) -> Fingerprint {
        self.0
    }

    /// Whether this key is the pinned one.
    pub fn matches(&self, key: &LogPublicKey) -> bool {
        Fingerprint::of(key) == self.0
    }
}

impl From<LogPublicKey> for ServerPin {
    fn from(key: LogPublicKey) -> ServerPin {
        ServerPin(Fingerprint::of(&key))
    }
}

impl From<Fingerprint> for ServerPin {
    fn from(fingerprint: Fingerprint) -> ServerPin {
        ServerPin(fingerprint)
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::LogKey;

    use super::*;

    #[test]
    fn a_pin_by_key_and_a_pin_by_fingerprint_are_the_same() {
        let key = LogKey::from_seed(&[1; 32]).public();
        assert_eq!(ServerPin::from(key), ServerPin::from(Fingerprint::of(&key)));
        assert!(ServerPin::from(key).matches(&key));
        assert!(!ServerPin::from(key).matches(&LogKey::from_seed(&[2; 32]).public()));
    }
}
