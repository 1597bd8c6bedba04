//! What a node says of itself when it joins, or is joined: checked at both doors by one rule.

use percole_domain::{Language, Refusal, names};
use percole_merkle::{LogPublicKey, NodeId};
use percole_proto::event::v1 as ev;
use percole_words::{events, federation, organisation};

/// Most languages that a node works in.
pub(crate) const LANGUAGES_MAX: usize = 20;

/// A node's word about itself, of which nothing can be taken for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckedCard {
    /// Whose it is; derives from the key.
    pub node: NodeId,
    /// Signs its log.
    pub log_key: LogPublicKey,
}

/// Checks name, languages, keys and id. Whether the caller holds the key, and whether the level fits, is asked elsewhere.
///
/// # Errors
/// `invalid_argument` on the field.
pub fn check(card: &ev::NodeIdentity) -> Result<CheckedCard, Refusal> {
    names::check_name("name", &card.name)?;
    if card.languages.len() > LANGUAGES_MAX {
        return Err(Refusal::invalid(
            "languages",
            organisation::too_many_languages(card.languages.len(), LANGUAGES_MAX),
        ));
    }
    for language in &card.languages {
        language
            .parse::<Language>()
            .map_err(|refusal| Refusal::invalid("languages", refusal.message().clone()))?;
    }
    let bytes: [u8; 32] = card
        .log_key
        .as_slice()
        .try_into()
        .map_err(|_| Refusal::invalid("log_key", federation::key_has_32_bytes()))?;
    let log_key = LogPublicKey::from_bytes(&bytes)
        .map_err(|error| Refusal::invalid("log_key", federation::key_unusable(error.said())))?;
    if card.recovery_key.len() != 32 {
        return Err(Refusal::invalid("recovery_key", federation::key_has_32_bytes()));
    }
    if card.incarnation != 0 {
        return Err(Refusal::invalid("incarnation", federation::joins_with_first_log()));
    }
    let node = NodeId::from_first_key(&log_key);
    if card.node != node.to_string() {
        return Err(Refusal::invalid("node", events::id_not_of_key()));
    }
    Ok(CheckedCard { node, log_key })
}

#[cfg(test)]
mod tests {
    use percole_merkle::LogKey;

    use super::*;

    fn card() -> ev::NodeIdentity {
        let key = LogKey::from_seed(&[1; 32]).public();
        ev::NodeIdentity {
            node: NodeId::from_first_key(&key).to_string(),
            name: "Belgique".to_owned(),
            languages: vec!["fr".to_owned(), "nl-BE".to_owned()],
            log_key: key.as_bytes().to_vec(),
            recovery_key: vec![7; 32],
            ..Default::default()
        }
    }

    #[test]
    fn what_a_node_says_of_itself_is_checked_field_by_field() {
        assert_eq!(check(&card()).unwrap().node.to_string(), card().node);
        let changed = |change: fn(&mut ev::NodeIdentity)| {
            let mut card = card();
            change(&mut card);
            check(&card).unwrap_err().field().unwrap().to_owned()
        };
        for (change, field) in [
            ((|card| card.name.clear()) as fn(&mut ev::NodeIdentity), "name"),
            (|card| card.name.push('\u{202e}'), "name"),
            (|card| card.name = "e".repeat(200_000), "name"),
            (|card| card.languages = vec!["fr".to_owned(); LANGUAGES_MAX + 1], "languages"),
            (|card| card.languages.push("\u{1b}[2J".to_owned()), "languages"),
            (|card| card.log_key.clear(), "log_key"),
            (|card| card.recovery_key.push(0), "recovery_key"),
            (|card| card.incarnation = 1, "incarnation"),
            (|card| card.node.make_ascii_uppercase(), "node"),
        ] {
            assert_eq!(changed(change), field);
        }
    }
}
