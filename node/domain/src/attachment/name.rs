//! Names of files, as others may save them.

use percole_tables::text::is_invisible;
use unicode_normalization::UnicodeNormalization;

/// Longest name of a file, in characters.
pub const NAME_CHARS_MAX: usize = 100;
/// Longest ending that is taken for one, in characters.
const ENDING_CHARS_MAX: usize = 8;
/// What some system takes for more than a part of a name.
const SPECIAL: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
/// What a file is called whose name says nothing.
const NAMELESS: &str = "document";

/// A name that every system can save a file under, without a path, and its ending in small letters; empty when it has none.
///
/// ```
/// use percole_domain::attachment::clean_name;
/// let cleaned = |name| { let (name, ending) = clean_name(name); format!("{name} {ending}") };
/// assert_eq!(cleaned("C:\\Users\\zoe\\Comptes 2019.PDF"), "Comptes 2019.PDF pdf");
/// assert_eq!(cleaned("/a/b/.profile"), "profile ");
/// assert_eq!(cleaned("a<b>\u{202e}fdp.exe"), "a-b-fdp.exe exe");
/// assert_eq!(cleaned(" . "), "document ");
/// ```
pub fn clean_name(raw: &str) -> (String, String) {
    let file = raw.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = file
        .nfc()
        .filter(|&c| !is_invisible(c) && !matches!(c, '\u{2028}' | '\u{2029}'))
        .map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c })
        .map(|c| if SPECIAL.contains(&c) { '-' } else { c })
        .collect();
    let words = plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let name = words.trim_matches(['.', ' ']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if is_ending(ending) => (stem.trim_end_matches(['.', ' ']), ending),
        _ => (name, ""),
    };
    let room = NAME_CHARS_MAX - ENDING_CHARS_MAX - 1;
    let stem: String = stem.chars().take(room).collect();
    let stem = match stem.trim_end() {
        "" => NAMELESS,
        stem => stem,
    };
    let whole = if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") };
    // Cutting and joining may bring signs together that belong to each other.
    (whole.nfc().collect(), ending.to_ascii_lowercase())
}

fn is_ending(text: &str) -> bool {
    (1..=ENDING_CHARS_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
