//! A report: the booklet of a theme with its recommendations, as it is taken in whole.
//!
//! Both forms, JSON and Markdown with front matter, are described in `node/docs/import-formats.md` and hold the same. A
//! document that a parser returns is tidied and checked: blanks at the ends of lines are gone, limits hold, numbers are
//! unique and links lead somewhere.
//!
//! ```
//! # use percole_domain::report::ReportDocument;
//! let document = ReportDocument::from_markdown(
//!     r#"+++
//! language = "fr"
//! theme = "Une entreprise partagée"
//! cycle = "2019-2020"
//!
//! [[groups]]
//! antenne = "Rennes"
//! country = "FR"
//! +++
//!
//! ## Projet de recommandations
//!
//! Smart est une entreprise partagée.
//!
//! ### 1. Smart publie l’ordre du jour du Conseil d’Administration
//!
//! Le groupe a constaté un manque d’information.
//!
//! #### Mesures
//!
//! - **Smart affiche les trombinoscopes des instances.** Sur le site, et à jour.
//! "#,
//! )?;
//! let recommendation = &document.recommendations[0];
//! assert_eq!(recommendation.measures[0].detail, "Sur le site, et à jour.");
//! # Ok::<(), percole_domain::report::ReportError>(())
//! ```

mod blocks;
mod check;
mod json;
mod markdown;
mod sections;
mod write;

use std::fmt;

pub use json::Imported;
use percole_words::{Arg, Lang, Locale, Message, documents};

use crate::measures::Measure;
use crate::recommendation::Placement;
use crate::text::{RecommendationText, SourceGroup};
use crate::{Language, Refusal};

/// Largest document that is read, in bytes.
pub const DOCUMENT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Most recommendations of one report.
pub(crate) const RECOMMENDATIONS_MAX: usize = 1_000;
/// Most groups, preambles, drafters or lines of the reading grid.
pub const LIST_MAX: usize = 200;
/// Largest text of the report itself, without its recommendations, in bytes of UTF-8.
pub(crate) const REPORT_TEXT_BYTES_MAX: usize = crate::text::TEXT_BYTES_MAX;

/// A report's own text, without its recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportText {
    /// One line.
    pub title: String,
    /// Language of everything in the report.
    pub language: Language,
    /// The theme of its groups.
    pub theme: String,
    /// The run of the process ("édition"), e.g. `2019-2020`.
    pub cycle: String,
    /// One paragraph an element.
    pub introduction: Vec<String>,
    /// What the levels of participation mean here.
    pub reading_grid: Vec<ReadingLevel>,
    /// The groups that wrote it.
    pub groups: Vec<SourceGroup>,
    /// What single groups say before the recommendations.
    pub preambles: Vec<Preamble>,
    /// Offices, or people who chose to sign.
    pub drafters: Vec<String>,
}

/// One line of a reading grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingLevel {
    /// The level, e.g. "concertation".
    pub level: String,
    /// What it means.
    pub meaning: String,
}

/// What a group says before the recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preamble {
    /// The group's name, or its antenne.
    pub group: String,
    /// One paragraph an element.
    pub text: Vec<String>,
}

/// One recommendation of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRecommendation {
    /// Its number within the report, from 1.
    pub number: u32,
    /// One line.
    pub title: String,
    /// Why, one paragraph an element.
    pub rationale: Vec<String>,
    /// Numbers of recommendations that it is linked to.
    pub linked_to: Vec<u32>,
    /// What is asked for; may be empty.
    pub measures: Vec<Measure>,
}

/// A report with its recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDocument {
    /// The report's own text.
    pub text: ReportText,
    /// Its recommendations, in order.
    pub recommendations: Vec<ReportRecommendation>,
}

impl ReportDocument {
    /// Reads the JSON form.
    ///
    /// # Errors
    /// What is wrong and where: line, column and path. Nothing is read in part.
    pub fn from_json(bytes: &[u8]) -> Result<ReportDocument, ReportError> {
        json::read(bytes).map(|imported| imported.document)
    }

    /// Reads the JSON form and also names the keys whose values percole has no place for.
    ///
    /// # Errors
    /// As [`ReportDocument::from_json`].
    pub fn import_json(bytes: &[u8]) -> Result<Imported, ReportError> {
        json::read(bytes)
    }

    /// Reads the Markdown form.
    ///
    /// # Errors
    /// What is wrong and on which line. Nothing is read in part.
    pub fn from_markdown(text: &str) -> Result<ReportDocument, ReportError> {
        ReportDocument::from_markdown_bytes(text.as_bytes())
    }

    /// Reads the Markdown form from the bytes of a file, which must be UTF-8.
    ///
    /// # Errors
    /// As [`ReportDocument::from_markdown`].
    pub fn from_markdown_bytes(bytes: &[u8]) -> Result<ReportDocument, ReportError> {
        markdown::read(bytes)
    }

    /// The JSON form, indented.
    pub fn to_json(&self) -> String {
        json::write(self)
    }

    /// The Markdown form, with headings in the document's language where they are known, else in English.
    pub fn to_markdown(&self) -> String {
        write::write(self)
    }

    /// Tidies and checks a document that was put together in memory; the parsers do it themselves.
    ///
    /// # Errors
    /// Every fault, with its path.
    pub fn checked(self) -> Result<ReportDocument, ReportError> {
        check::checked(self)
    }

    /// Measures of all recommendations together.
    pub fn measure_count(&self) -> usize {
        self.recommendations.iter().map(|recommendation| recommendation.measures.len()).sum()
    }
}

impl ReportText {
    /// Checks the text as it stands, without tidying: for a recorded event.
    ///
    /// # Errors
    /// `invalid_argument` on the first field at fault.
    pub fn check(&self) -> Result<(), Refusal> {
        check::text_faults(self).into_iter().next().map_or(Ok(()), Err)
    }
}

impl ReportRecommendation {
    /// The text of its first version.
    ///
    /// # Errors
    /// `invalid_argument` when it is not within its limits; never for one of a checked document.
    pub fn text(&self, language: &Language) -> Result<RecommendationText, Refusal> {
        RecommendationText::new(
            language.clone(),
            self.title.clone(),
            self.rationale.clone(),
            self.measures.clone(),
        )
    }

    /// Its place within the report of these groups.
    pub fn placement(&self, groups: &[SourceGroup]) -> Placement {
        Placement { number: self.number, groups: groups.to_vec(), linked_to: self.linked_to.clone() }
    }
}

/// What is wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportError {
    /// The faults found; at least one.
    pub faults: Vec<Fault>,
}

/// One fault of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, or path such as `recommendations[3].title`, or both.
    pub place: Arg,
    /// What is wrong, and what would be right.
    pub message: Message,
}

impl Fault {
    /// Where and what, as one message.
    pub fn said(&self) -> Message {
        documents::fault(self.place.clone(), &self.message)
    }
}

impl ReportError {
    fn at(place: impl Into<Arg>, message: Message) -> ReportError {
        ReportError { faults: vec![Fault { place: place.into(), message }] }
    }

    fn at_line(line: u64, message: Message) -> ReportError {
        ReportError::at(documents::at_line(line.to_string()), message)
    }

    /// All faults as one message, one on a line.
    pub fn said(&self) -> Message {
        documents::faults(Arg::lines(self.faults.iter().map(Fault::said)))
    }

    /// All faults as a person reads them, one on a line.
    pub fn in_lang(&self, reader: impl Into<Locale>) -> String {
        self.said().in_lang(reader)
    }
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_lang(Lang::En))
    }
}

impl std::error::Error for ReportError {}

#[cfg(test)]
mod tests;
