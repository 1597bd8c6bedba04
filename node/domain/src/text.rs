//! The content of a recommendation.

use percole_words::{Message, domain};

use crate::measures::Measure;
use crate::names::{check_line, check_line_or_empty, check_paragraph};
use crate::{Language, Refusal};

/// Longest title, in characters.
pub const TITLE_CHARS_MAX: usize = 300;
/// Longest title of a measure, in characters; measures are often whole sentences.
pub(crate) const MEASURE_TITLE_CHARS_MAX: usize = 2_000;
/// Longest paragraph, in characters.
pub(crate) const PARAGRAPH_CHARS_MAX: usize = 20_000;
/// Most paragraphs of a rationale.
pub(crate) const PARAGRAPHS_MAX: usize = 1_000;
/// Most measures of one recommendation.
pub(crate) const MEASURES_MAX: usize = 200;
/// Largest text of one recommendation, in bytes of UTF-8.
pub const TEXT_BYTES_MAX: usize = 200 * 1024;
/// Most source groups or links of one recommendation.
pub(crate) const REFERENCES_MAX: usize = 200;
/// Longest id of a node, a unit or a body, in characters.
const ID_CHARS_MAX: usize = 100;
/// Most bytes that the source groups of one recommendation take together.
pub(crate) const GROUPS_BYTES_MAX: usize = 32 * 1024;

/// A working group and where it met.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SourceGroup {
    /// The local branch.
    pub antenne: String,
    /// ISO 3166-1 alpha-2, upper case; may be empty.
    pub country: String,
    /// Name of the group when it has one of its own; may be empty.
    pub name: String,
    /// Who speaks for it when that is not the report's own node: the id of a node, or of the unit or body that it is. Else
    /// empty. What an id is, the log knows.
    pub node: String,
}

impl SourceGroup {
    /// Bytes of UTF-8 that it takes.
    pub(crate) fn bytes(&self) -> usize {
        self.antenne.len() + self.country.len() + self.name.len() + self.node.len()
    }

    /// Checks lengths and the form of the country.
    ///
    /// # Errors
    /// `invalid_argument` on the field.
    pub fn check(&self) -> Result<(), Refusal> {
        check_line("antenne", &self.antenne, 100)?;
        check_line_or_empty("name", &self.name, TITLE_CHARS_MAX)?;
        check_line_or_empty("node", &self.node, ID_CHARS_MAX)?;
        let country = self.country.as_bytes();
        if !country.is_empty() && (country.len() != 2 || !country.iter().all(u8::is_ascii_uppercase)) {
            return Err(Refusal::invalid("country", domain::not_a_country()));
        }
        Ok(())
    }
}

/// A recommendation's content at one version, within its limits; only [`RecommendationText::new`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationText {
    language: Language,
    title: String,
    rationale: Vec<String>,
    measures: Vec<Measure>,
}

impl RecommendationText {
    /// Checks a text: a title, at most 200 measures (none is allowed), paragraphs and the whole within limits.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, e.g. `measures[3].title` (counted from 0).
    pub fn new(
        language: Language,
        title: String,
        rationale: Vec<String>,
        measures: Vec<Measure>,
    ) -> Result<RecommendationText, Refusal> {
        check_line("title", &title, TITLE_CHARS_MAX)?;
        at_most("rationale", rationale.len(), PARAGRAPHS_MAX, domain::too_many_paragraphs)?;
        for (i, paragraph) in rationale.iter().enumerate() {
            check_paragraph(&format!("rationale[{i}]"), paragraph, PARAGRAPH_CHARS_MAX)?;
        }
        at_most("measures", measures.len(), MEASURES_MAX, domain::too_many_measures)?;
        for (i, measure) in measures.iter().enumerate() {
            measure.check(&format!("measures[{i}]"))?;
        }
        let text = RecommendationText { language, title, rationale, measures };
        at_most("text", text.bytes(), TEXT_BYTES_MAX, domain::too_many_bytes)?;
        Ok(text)
    }

    /// The language of the content.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Why, one paragraph an element.
    pub fn rationale(&self) -> &[String] {
        &self.rationale
    }

    /// What is asked for; may be empty.
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// The same with other measures.
    pub(crate) fn with_measures(self, measures: Vec<Measure>) -> Result<RecommendationText, Refusal> {
        RecommendationText::new(self.language, self.title, self.rationale, measures)
    }

    fn bytes(&self) -> usize {
        self.title.len()
            + self.rationale.iter().map(String::len).sum::<usize>()
            + self.measures.iter().map(|m| m.title.len() + m.detail.len()).sum::<usize>()
    }
}

/// Refuses a count above its limit; `message` says what there is too much of.
pub(crate) fn at_most(
    field: &str,
    count: usize,
    max: usize,
    message: fn(usize, usize) -> Message,
) -> Result<(), Refusal> {
    if count <= max {
        return Ok(());
    }
    Err(Refusal::invalid(field, message(count, max)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(
        title: &str,
        rationale: Vec<String>,
        measures: Vec<Measure>,
    ) -> Result<RecommendationText, Refusal> {
        RecommendationText::new("fr".parse().unwrap(), title.to_owned(), rationale, measures)
    }

    fn measure(title: &str) -> Measure {
        Measure { number: 0, title: title.to_owned(), detail: String::new() }
    }

    #[test]
    fn a_position_without_a_measure_is_a_text() {
        assert!(text("S’ouvrir à tous les profils", Vec::new(), Vec::new()).is_ok());
    }

    #[test]
    fn every_limit_is_named() {
        let field =
            |result: Result<RecommendationText, Refusal>| result.unwrap_err().field().unwrap().to_owned();
        assert_eq!(field(text("", Vec::new(), Vec::new())), "title");
        assert_eq!(field(text(&"é".repeat(301), Vec::new(), Vec::new())), "title");
        assert!(text(&"é".repeat(300), Vec::new(), Vec::new()).is_ok());
        assert_eq!(field(text("t", vec!["a".into(), "x".repeat(20_001)], Vec::new())), "rationale[1]");
        assert_eq!(field(text("t", Vec::new(), vec![measure("m"); 201])), "measures");
        assert_eq!(field(text("t", Vec::new(), vec![measure("m"), measure("")])), "measures[1].title");
        assert_eq!(field(text("t", vec!["x".repeat(20_000); 11], Vec::new())), "text");
    }

    #[test]
    fn a_country_is_two_capitals() {
        let group = |country: &str| SourceGroup {
            antenne: "Rennes".into(),
            country: country.into(),
            name: String::new(),
            node: String::new(),
        };
        assert!(group("FR").check().is_ok());
        assert!(group("").check().is_ok());
        for wrong in ["fr", "FRA", "É"] {
            assert_eq!(group(wrong).check().unwrap_err().field(), Some("country"));
        }
    }
}
