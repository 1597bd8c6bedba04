//! Ids and texts of others, fit to be shown.

/// The text with control characters, and those that reverse the direction of writing, made visible.
pub(crate) fn clean(text: &str) -> String {
    text.chars().flat_map(|c| if steers(c) { c.escape_default().collect() } else { vec![c] }).collect()
}

/// As [`clean`], but line breaks stay.
pub(crate) fn clean_paragraph(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
}

fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// The eight hexadecimal digits by which tables show a node, or a subject by what follows its colon.
pub(crate) fn short(id: &str) -> String {
    let handle = id.split_once(':').map_or(id, |(_, handle)| handle);
    clean(&handle.chars().take(8).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_shown_by_what_follows_its_colon() {
        assert_eq!(short(&format!("{}:{}", "ab".repeat(32), "cd".repeat(16))), "cdcdcdcd");
        assert_eq!(short(&"ab".repeat(32)), "abababab");
    }

    #[test]
    fn writing_direction_cannot_be_reversed() {
        assert_eq!(clean("a\u{202e}b\n"), "a\\u{202e}b\\n");
        assert_eq!(clean_paragraph("a\nb\u{7}"), "a\nb\\u{7}");
    }
}
