//! Language tags.

use std::fmt;
use std::str::FromStr;

use percole_words::domain;

use crate::Refusal;
use percole_tables::text::shortened;

/// The language of a text: a BCP 47 tag of the form `fr`, `fr-BE` or `sr-Latn-RS`, in its canonical case.
///
/// The subset is language (2 or 3 letters), optional script (4 letters), optional region (2 letters or 3 digits):
/// RFC 5646 section 2.1 without variants, extensions and private use.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a tag in any case, with `-` or `_`: what spreadsheets hold, such as `FR` or `nl_be`.
    ///
    /// # Errors
    /// `invalid_argument` when it is not of the accepted form.
    pub fn from_any_case(text: &str) -> Result<Language, Refusal> {
        match canonical(text) {
            Some(tag) => Ok(Language(tag)),
            None => text.parse(),
        }
    }

    /// The language without script and region: `fr` of `fr-BE`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl FromStr for Language {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Language, Refusal> {
        let wrong = |message| Err(Refusal::invalid("language", message));
        match canonical(text) {
            None => wrong(domain::not_a_language_tag(shortened(text))),
            Some(tag) if tag != text => wrong(domain::language_tag_spelling(shortened(text), tag)),
            Some(tag) => Ok(Language(tag)),
        }
    }
}

/// The tag in its canonical case, or nothing when it is not of the accepted form (RFC 5646 section 2.1.1).
fn canonical(text: &str) -> Option<String> {
    let is_alpha = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
    let mut parts = text.split(['-', '_']).peekable();
    let language = parts.next().filter(|p| (2..=3).contains(&p.len()) && is_alpha(p))?;
    let mut tag = language.to_ascii_lowercase();
    if let Some(script) = parts.next_if(|p| p.len() == 4 && is_alpha(p)) {
        tag.push('-');
        tag.push_str(&script[..1].to_ascii_uppercase());
        tag.push_str(&script[1..].to_ascii_lowercase());
    }
    let is_region =
        |p: &str| p.len() == 2 && is_alpha(p) || p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit());
    if let Some(region) = parts.next_if(|p| is_region(p)) {
        tag.push('-');
        tag.push_str(&region.to_ascii_uppercase());
    }
    parts.next().is_none().then_some(tag)
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_tags_are_taken_as_they_are() {
        for tag in ["fr", "nl-BE", "de", "sr-Latn-RS", "es-419", "gsw"] {
            assert_eq!(tag.parse::<Language>().unwrap().as_str(), tag);
        }
        assert_eq!("nl-BE".parse::<Language>().unwrap().primary(), "nl");
    }

    #[test]
    fn any_case_is_read_where_it_is_asked_for() {
        assert_eq!(Language::from_any_case("FR").unwrap().as_str(), "fr");
        assert_eq!(Language::from_any_case("NL_be").unwrap().as_str(), "nl-BE");
        assert!(Language::from_any_case("français").is_err());
    }

    #[test]
    fn other_spellings_are_refused_with_the_right_one() {
        for (wrong, right) in
            [("FR", "write fr"), ("fr_be", "write fr-BE"), ("français", "BCP 47"), ("", "BCP 47")]
        {
            let refusal = wrong.parse::<Language>().unwrap_err();
            assert!(refusal.to_string().contains(right), "{wrong}: {refusal}");
        }
    }
}
