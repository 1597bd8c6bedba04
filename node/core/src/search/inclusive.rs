//! Forms that name women and men in one word: `sociétaire·s`, `adhérent(e)s`, `administrateurs·trices`, `Sprecher*innen`.

/// What joins the parts of such a word; `.`, `-`, `(` and `)` do so only where an ending follows.
const MIDDLE: [char; 9] = ['·', '•', '∙', '‧', '⋅', '・', '*', ':', '_'];
const ALSO: [char; 4] = ['.', '-', '(', ')'];

/// Endings that follow `.`, `-` and brackets, longest first: anything else behind these begins another word.
const ENDINGS: [&str; 21] = [
    "trices", "trice", "rices", "rice", "euses", "euse", "ères", "ère", "ives", "ive", "elles", "elle",
    "innen", "ines", "nes", "ne", "es", "in", "le", "e", "s",
];

/// More endings than `·e·s` has are no such word.
const ENDINGS_MAX: usize = 3;

/// What the feminine ending takes the place of.
const REPLACED: [(&str, &[&str]); 8] = [
    ("trice", &["teurs", "teur"]),
    ("rice", &["eurs", "eur"]),
    ("euse", &["eurs", "eur", "eux"]),
    ("ère", &["ers", "er"]),
    ("ive", &["ifs", "if"]),
    ("elle", &["els", "el"]),
    ("ne", &["ns", "n"]),
    ("e", &["s"]),
];

/// Whether a sign at some place of a text joins what stands before it with an ending.
pub(super) fn joins(text: &str, at: usize, sign: char) -> bool {
    let Some(after) = text.get(at + sign.len_utf8()..) else { return false };
    let next = after.chars().next().unwrap_or(' ');
    if MIDDLE.contains(&sign) {
        return next.is_alphabetic() && is_ending(after);
    }
    match sign {
        ')' => next.is_alphabetic() && is_ending(after) && text[..at].contains('('),
        sign if ALSO.contains(&sign) => is_ending(after),
        _ => false,
    }
}

/// Whether a text begins with an ending that a sign or the end of the word follows.
fn is_ending(text: &str) -> bool {
    let length = text.find(|char: char| !char.is_alphabetic()).unwrap_or(text.len());
    ENDINGS.contains(&text[..length].to_lowercase().as_str())
}

/// Every word that such a word stands for; another stands for itself.
pub(super) fn forms(word: &str) -> Vec<String> {
    let is_sign = |char: char| MIDDLE.contains(&char) || ALSO.contains(&char);
    let mut parts = word.split(is_sign).filter(|part| !part.is_empty());
    let Some(first) = parts.next() else { return Vec::new() };
    let mut forms = vec![first.to_owned()];
    for ending in parts.take(ENDINGS_MAX) {
        let more: Vec<String> = forms.iter().map(|form| with(form, ending)).collect();
        forms.extend(more);
    }
    forms.dedup();
    forms
}

/// A word with another ending.
fn with(word: &str, ending: &str) -> String {
    let singular = ending.strip_suffix('s').filter(|singular| !singular.is_empty()).unwrap_or(ending);
    let replaced = REPLACED.iter().find(|(feminine, _)| *feminine == singular);
    let stem =
        replaced.and_then(|(_, masculine)| masculine.iter().find_map(|ending| word.strip_suffix(ending)));
    match (stem, singular) {
        // `sociétaires·e` keeps its plural.
        (Some(stem), "e") => format!("{stem}{ending}"),
        (Some(stem), "ne") => format!("{stem}n{ending}"),
        (Some(stem), _) => format!("{stem}{ending}"),
        (None, _) => format!("{word}{ending}"),
    }
}
