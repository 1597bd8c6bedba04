//! Ids and texts of others, fit to be shown.

use percole_words::shown;

/// The text on one line, with what steers or hides made visible.
pub(crate) fn clean(text: &str) -> String {
    shown::line(text).into_owned()
}

/// As [`clean`], but line breaks stay.
pub(crate) fn clean_paragraph(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n")
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
