//! Invitations: one line that a parent's operator hands to a child's.

mod mended;

use std::{fmt, str::FromStr};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percole_domain::{Level, Timestamp};
use percole_merkle::Fingerprint;
use percole_words::{Message, federation};
use sha2::{Digest, Sha256};

/// Longest line of one.
const BYTES_MAX: usize = 512;
const SCHEME: &str = "percole://";

/// What an invitation says. Whoever has it may join once, until it expires.
///
/// Written `percole://HOST:PORT/join?key=FINGERPRINT&secret=SECRET&level=LEVEL&expires=TIME`, with the fingerprint of the
/// parent's log key (64 hexadecimal digits), 32 random bytes as unpadded base64url, and the expiry in seconds since
/// 1970-01-01 UTC.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Where the parent is reached, `host:port`.
    pub address: String,
    /// What its certificate must lead to.
    pub fingerprint: Fingerprint,
    /// The right to join, once.
    pub secret: [u8; 32],
    /// Level that the child will have.
    pub(crate) level: Level,
    /// From when on it is refused.
    pub expires: Timestamp,
}

impl Invitation {
    /// What the parent keeps: it never stores the secret itself.
    pub(crate) fn secret_hash(secret: &[u8]) -> [u8; 32] {
        Sha256::new().chain_update(b"percole/invitation/v1\0").chain_update(secret).finalize().into()
    }

    /// What a joining node signs: that it, and nobody else, uses this invitation with this parent.
    pub fn signed_message(parent: &percole_merkle::NodeId, secret: &[u8]) -> Vec<u8> {
        let mut message = b"percole/join/v1\0".to_vec();
        message.extend_from_slice(parent.as_bytes());
        message.extend_from_slice(&Invitation::secret_hash(secret));
        message
    }
}

impl fmt::Display for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{SCHEME}{}/join?key={}&secret={}&level={}&expires={}",
            self.address,
            self.fingerprint,
            BASE64_URL_SAFE_NO_PAD.encode(self.secret),
            self.level,
            self.expires.as_us() / 1_000_000
        )
    }
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invitation({}, secret not shown)", self.address)
    }
}

impl FromStr for Invitation {
    type Err = Message;

    fn from_str(text: &str) -> Result<Invitation, Message> {
        let wrong = federation::invitation_fault;
        if text.len() > mended::MAIL_BYTES_MAX {
            return Err(wrong(federation::invitation_too_long()));
        }
        let text = mended::mended(text);
        let scheme = text.get(..SCHEME.len()).filter(|scheme| scheme.eq_ignore_ascii_case(SCHEME));
        let rest = scheme
            .map(|scheme| &text[scheme.len()..])
            .ok_or_else(|| wrong(federation::invitation_beginning()))?;
        let (address, query) =
            rest.split_once("/join?").ok_or_else(|| wrong(federation::invitation_part_missing("/join?")))?;
        let mut values = [None; 4];
        const NAMES: [&str; 4] = ["key", "secret", "level", "expires"];
        for pair in query.split('&') {
            let (name, value) =
                pair.split_once('=').ok_or_else(|| wrong(federation::invitation_part_without_value()))?;
            let place = NAMES
                .iter()
                .position(|known| *known == name)
                .ok_or_else(|| wrong(federation::invitation_part_unknown(name)))?;
            if values[place].replace(value).is_some() {
                return Err(wrong(federation::invitation_part_twice(name)));
            }
        }
        let part = |place: usize| {
            values[place].ok_or_else(|| wrong(federation::invitation_part_missing(NAMES[place])))
        };
        let (key, secret, level, expires) = (part(0)?, part(1)?, part(2)?, part(3)?);
        let port = address.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse::<u16>().ok()?)));
        // What would be read otherwise once it is written again stands in no address.
        const ELSEWHERE: &[char] = &['&', '=', '?', '/', '@', '<', '>', '"'];
        if port.is_none_or(|(host, _)| host.is_empty() || host.contains(ELSEWHERE)) {
            return Err(wrong(federation::invitation_address()));
        }
        let secret = BASE64_URL_SAFE_NO_PAD.decode(secret).ok().and_then(|bytes| bytes.try_into().ok());
        let seconds: i64 = expires.parse().map_err(|_| wrong(federation::invitation_expiry()))?;
        Ok(Invitation {
            address: address.to_owned(),
            fingerprint: key.parse().map_err(|_| wrong(federation::invitation_key()))?,
            secret: secret.ok_or_else(|| wrong(federation::invitation_secret()))?,
            level: level.parse().map_err(|_| wrong(federation::invitation_level()))?,
            expires: Timestamp::from_us(
                seconds.checked_mul(1_000_000).ok_or_else(|| wrong(federation::invitation_expiry()))?,
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation() -> Invitation {
        Invitation {
            address: "[::1]:7443".to_owned(),
            fingerprint: Fingerprint([7; 32]),
            secret: [9; 32],
            level: Level::National,
            expires: Timestamp::from_us(1_900_000_000_000_000),
        }
    }

    #[test]
    fn an_invitation_survives_being_written_and_read() {
        assert_eq!(invitation().to_string().parse(), Ok(invitation()));
    }

    #[test]
    fn a_damaged_invitation_says_what_is_missing() {
        let text = invitation().to_string();
        for (damaged, word) in [
            (text.replace("percole://", "http://"), "percole://"),
            (text.replace("&level=national", ""), "level is missing"),
            (text.replace("[::1]:7443", "nowhere"), "host:port"),
            (format!("{text}&key=00"), "key is there twice"),
            (text.replace("secret=CQ", "secret=*"), "secret is damaged"),
        ] {
            let error = damaged.parse::<Invitation>().unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }

    #[test]
    fn a_secret_never_reaches_a_debug_line() {
        assert!(!format!("{:?}", invitation()).contains("CQkJ"));
    }
}
