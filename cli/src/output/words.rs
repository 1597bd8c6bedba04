//! Small words: times, ages, ids, counts.

use percole_domain::Timestamp;

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

/// A moment in microseconds as RFC 3339, to the second; nothing for 0, which means never.
pub(crate) fn moment(us: i64) -> String {
    match us {
        0 => String::new(),
        _ => Timestamp::from_us(us - us.rem_euclid(1_000_000)).to_string(),
    }
}

/// The eight hexadecimal digits by which tables show a node, or a subject by what follows its colon.
pub(crate) fn short(id: &str) -> String {
    let handle = id.split_once(':').map_or(id, |(_, handle)| handle);
    clean(&handle.chars().take(8).collect::<String>())
}

/// A count with its noun: `1 measure`, `38 measures`.
pub(crate) fn count(number: u64, one: &str) -> String {
    match (number, one.strip_suffix('y')) {
        (1, _) => format!("1 {one}"),
        (_, Some(stem)) => format!("{} {stem}ies", grouped(number)),
        _ => format!("{} {one}s", grouped(number)),
    }
}

/// A number with its thousands apart: `27,100`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
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
    fn counts_take_their_plural() {
        assert_eq!(count(1, "entry"), "1 entry");
        assert_eq!(count(27_100, "entry"), "27,100 entries");
        assert_eq!(count(0, "measure"), "0 measures");
        assert_eq!(grouped(1_000_000), "1,000,000");
    }

    #[test]
    fn never_has_no_moment() {
        assert_eq!(moment(0), "");
        assert_eq!(moment(1_587_729_600_123_456), "2020-04-24T12:00:00Z");
    }

    #[test]
    fn writing_direction_cannot_be_reversed() {
        assert_eq!(clean("a\u{202e}b\n"), "a\\u{202e}b\\n");
        assert_eq!(clean_paragraph("a\nb\u{7}"), "a\nb\\u{7}");
    }
}
