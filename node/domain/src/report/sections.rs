//! Headings of the Markdown form: which words name a section, in four languages.

use crate::Language;
use percole_tables::text::key as folded;

/// A section that a heading names by a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// `## Introduction`.
    Introduction,
    /// `## Reading grid`.
    ReadingGrid,
    /// `## Preamble: GROUP`.
    Preamble,
    /// `### Measures`, within a recommendation.
    Measures,
    /// `### Links`, within a recommendation.
    Links,
}

/// Words for each section: the one that is written in EN, FR, NL and DE, then others that are understood.
const WORDS: [(Section, [&str; 4], &[&str]); 5] = [
    (Section::Introduction, ["Introduction", "Introduction", "Inleiding", "Einleitung"], &["einfuhrung"]),
    (
        Section::ReadingGrid,
        ["Reading grid", "Grille de lecture", "Leeswijzer", "Leseraster"],
        &["leesrooster", "lesehilfe"],
    ),
    (Section::Preamble, ["Preamble", "Préambule", "Woord vooraf", "Vorwort"], &["preambule", "praambel"]),
    (
        Section::Measures,
        ["Measures", "Mesures", "Maatregelen", "Maßnahmen"],
        &["mesures demandees", "gevraagde maatregelen", "massnahmen"],
    ),
    (Section::Links, ["Links", "Liens", "Verbanden", "Verweise"], &["linked to", "liee a", "verknupft mit"]),
];

impl Section {
    /// The section that a heading names, whatever its case and accents.
    pub(super) fn named(heading: &str) -> Option<Section> {
        // French writes a colon behind many a heading.
        let heading = folded(heading.trim_end().trim_end_matches(':'));
        let names = |words: &[&str], more: &[&str]| {
            words.iter().any(|word| folded(word) == heading) || more.contains(&heading.as_str())
        };
        WORDS.iter().find(|(_, words, more)| names(words, more)).map(|(section, ..)| *section)
    }

    /// The word to write in a document of this language; English when there is none.
    pub(super) fn word(self, language: &Language) -> &'static str {
        let column = match language.primary() {
            "fr" => 1,
            "nl" => 2,
            "de" => 3,
            _ => 0,
        };
        WORDS.iter().find(|(section, ..)| *section == self).map_or("", |(_, words, _)| words[column])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_names_its_section_in_every_language() {
        for (section, words, _) in WORDS {
            for (language, word) in ["en", "fr", "nl", "de"].iter().zip(words) {
                assert_eq!(Section::named(word), Some(section), "{word}");
                assert_eq!(section.word(&language.parse().unwrap()), word);
            }
        }
        assert_eq!(Section::named("PREAMBULE"), Some(Section::Preamble));
        assert_eq!(Section::named("Mesures  demandées"), Some(Section::Measures));
        assert_eq!(Section::named("Conclusion"), None);
    }
}
