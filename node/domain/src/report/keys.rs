//! What is wrong with keys and values, from serde's words: it refuses in fixed English sentences, and only in them.

use percole_words::{Arg, Message, documents};

use percole_tables::text::shortened;

/// The message for one of serde's refusals; nothing when the words are not serde's but those of the format's reader.
pub(super) fn fault(words: &str) -> Option<Message> {
    let mut quoted = words.split('`').skip(1).step_by(2).map(shortened);
    if words.starts_with("missing field ") {
        return quoted.next().map(documents::key_missing);
    }
    if words.starts_with("duplicate field ") {
        return quoted.next().map(documents::key_twice);
    }
    if words.starts_with("unknown field ") {
        return quoted.next().map(|key| documents::key_unknown(key, Arg::listing(quoted)));
    }
    if let Some((found, expected)) = words.strip_prefix("invalid type: ")?.split_once(", expected ") {
        return Some(documents::value_of_other_kind(kind(expected)?, kind(found)?));
    }
    None
}

/// A kind of value, from what serde calls it, with the value behind it or a type of Rust.
fn kind(words: &str) -> Option<Message> {
    let is = |names: &[&str]| names.iter().any(|name| words.starts_with(name));
    match () {
        () if is(&["string", "a string", "character"]) => Some(documents::kind_text()),
        () if is(&["integer", "u32", "an integer"]) => Some(documents::kind_number()),
        () if is(&["floating point"]) => Some(documents::kind_fraction()),
        () if is(&["sequence", "a sequence"]) => Some(documents::kind_list()),
        () if is(&["map", "a map", "struct"]) => Some(documents::kind_keys()),
        () if is(&["boolean", "a boolean"]) => Some(documents::kind_yes_or_no()),
        () if is(&["null", "unit"]) => Some(documents::kind_nothing()),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serdes_sentences_become_messages() {
        for (words, expected) in [
            ("missing field `theme`", "the key `theme` is missing"),
            ("duplicate field `number`", "the key `number` stands here twice: keep one"),
            (
                "unknown field `titre`, expected `title` or `detail`",
                "the key `titre` is unknown: known are title, detail",
            ),
            ("invalid type: string \"1\", expected u32", "a whole number is expected here, not text"),
            (
                "invalid type: floating point `1.5`, expected u32",
                "a whole number is expected here, not a number with decimals",
            ),
            ("invalid type: map, expected a sequence", "a list is expected here, not a group of keys"),
            (
                "invalid type: null, expected struct FormGroup",
                "a group of keys is expected here, not nothing",
            ),
            ("invalid type: boolean `true`, expected a string", "text is expected here, not true or false"),
        ] {
            assert_eq!(fault(words).unwrap().to_string(), expected);
        }
        assert_eq!(fault("invalid value: integer `-1`, expected u32"), None);
        assert_eq!(fault("expected `,` or `}`"), None);
    }
}
