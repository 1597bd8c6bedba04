//! The Markdown form, described in `node/docs/import-formats.md`.

use percole_words::{Message, documents, foreign};
use serde::{Deserialize, Serialize};

use super::blocks::{Block, BlockKind, Item, blocks};
use super::sections::Section;
use super::{
    DOCUMENT_BYTES_MAX, Preamble, ReadingLevel, ReportDocument, ReportError, ReportRecommendation, ReportText,
};
use crate::measures::Measure;
use crate::source;
use crate::text::SourceGroup;
use percole_tables::text::shortened;

/// The line above and below the front matter.
pub(super) const FENCE: &str = "+++";

pub(super) fn read(bytes: &[u8]) -> Result<ReportDocument, ReportError> {
    let text =
        source::utf8(bytes, DOCUMENT_BYTES_MAX).map_err(|e| ReportError::at_line(e.line, e.message))?;
    let (front, body, body_line) = split(text)?;
    let front = FrontMatter::parse(front)?;
    let mut draft = Unfinished::new(front)?;
    for block in blocks(body, body_line)? {
        draft.take(block)?;
    }
    draft.finish()?.checked()
}

/// Front matter, body, and the line on which the body begins.
fn split(text: &str) -> Result<(&str, &str, u64), ReportError> {
    let mut lines = text.split_inclusive('\n');
    let opening = lines.next().unwrap_or("");
    if opening.trim_end() != FENCE {
        return Err(ReportError::at_line(1, documents::front_matter_missing()));
    }
    let mut at = opening.len();
    for (line, number) in lines.zip(2..) {
        if line.trim_end() == FENCE {
            return Ok((&text[opening.len()..at], &text[at + line.len()..], number + 1));
        }
        at += line.len();
    }
    Err(ReportError::at_line(1, documents::front_matter_unclosed()))
}

/// What stands between the fences, in TOML.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FrontMatter {
    pub(super) language: String,
    pub(super) theme: String,
    pub(super) cycle: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) drafters: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) groups: Vec<FrontGroup>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FrontGroup {
    pub(super) antenne: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) country: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) node: String,
}

impl FrontMatter {
    fn parse(toml_text: &str) -> Result<FrontMatter, ReportError> {
        toml::from_str(toml_text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start.min(toml_text.len()));
            let line = 2 + source::line_breaks(&toml_text.as_bytes()[..start]);
            let message = foreign::toml_fault(error.message());
            ReportError::at_line(line, documents::front_matter_fault(message))
        })
    }
}

/// Where the next block belongs.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    BeforeTitle,
    Introduction,
    ReadingGrid,
    Preamble,
    Rationale,
    Measures,
    Links,
}

struct Unfinished {
    document: ReportDocument,
    place: Place,
}

impl Unfinished {
    fn new(front: FrontMatter) -> Result<Unfinished, ReportError> {
        let language = front.language.parse().map_err(|refusal: crate::Refusal| {
            ReportError::at(documents::at_front_matter("language"), refusal.message().clone())
        })?;
        let group =
            |FrontGroup { antenne, country, name, node }| SourceGroup { antenne, country, name, node };
        let text = ReportText {
            title: String::new(),
            language,
            theme: front.theme,
            cycle: front.cycle,
            introduction: Vec::new(),
            reading_grid: Vec::new(),
            groups: front.groups.into_iter().map(group).collect(),
            preambles: Vec::new(),
            drafters: front.drafters,
        };
        Ok(Unfinished {
            document: ReportDocument { text, recommendations: Vec::new() },
            place: Place::BeforeTitle,
        })
    }

    fn take(&mut self, block: Block) -> Result<(), ReportError> {
        let Block { line, kind } = block;
        let taken = match kind {
            BlockKind::Heading { depth, text } => self.heading(depth, &text),
            BlockKind::Paragraph(text) => self.paragraph(text),
            BlockKind::List(items) => self.list(items),
        };
        taken.map_err(|message| ReportError::at_line(line, message))
    }

    fn heading(&mut self, depth: u8, text: &str) -> Result<(), Message> {
        self.place = match (depth, self.place) {
            (1, Place::BeforeTitle) => {
                self.document.text.title = text.to_owned();
                Place::Introduction
            }
            (1, _) => return Err(documents::second_title()),
            (_, Place::BeforeTitle) => return Err(documents::section_before_title()),
            (2, _) => self.section(text)?,
            (3, Place::Rationale | Place::Measures | Place::Links) => match Section::named(text) {
                Some(Section::Measures) => Place::Measures,
                Some(Section::Links) => Place::Links,
                _ => return Err(documents::part_unknown(shortened(text))),
            },
            _ => return Err(documents::heading_misplaced()),
        };
        Ok(())
    }

    fn section(&mut self, text: &str) -> Result<Place, Message> {
        if let Some((number, title)) = numbered(text) {
            let number = number.parse().map_err(|_| documents::number_too_large(shortened(number)))?;
            let title = title.to_owned();
            self.document.recommendations.push(ReportRecommendation {
                number,
                title,
                rationale: Vec::new(),
                linked_to: Vec::new(),
                measures: Vec::new(),
            });
            return Ok(Place::Rationale);
        }
        if let Some((word, group)) = text.split_once(':')
            && Section::named(word) == Some(Section::Preamble)
        {
            self.document.text.preambles.push(Preamble { group: group.trim().to_owned(), text: Vec::new() });
            return Ok(Place::Preamble);
        }
        match Section::named(text) {
            Some(Section::Introduction) => Ok(Place::Introduction),
            Some(Section::ReadingGrid) => Ok(Place::ReadingGrid),
            Some(Section::Preamble) => Err(documents::preamble_of_whom(shortened(text))),
            _ => Err(documents::section_unknown(shortened(text))),
        }
    }

    fn paragraph(&mut self, text: String) -> Result<(), Message> {
        let paragraphs = match self.place {
            Place::Introduction => &mut self.document.text.introduction,
            Place::Preamble => {
                &mut self
                    .document
                    .text
                    .preambles
                    .last_mut()
                    .expect("a preamble was opened by its heading")
                    .text
            }
            Place::Rationale => &mut self.recommendation().rationale,
            Place::BeforeTitle => return Err(documents::text_before_title()),
            Place::ReadingGrid => return Err(documents::text_in_reading_grid()),
            Place::Measures => return Err(documents::text_among_measures()),
            Place::Links => return Err(documents::text_among_links()),
        };
        paragraphs.push(text);
        Ok(())
    }

    fn list(&mut self, items: Vec<Item>) -> Result<(), Message> {
        match self.place {
            Place::ReadingGrid => {
                let levels = items.into_iter().map(reading_level).collect::<Result<Vec<_>, _>>()?;
                self.document.text.reading_grid.extend(levels);
            }
            Place::Measures => self.recommendation().measures.extend(items.into_iter().map(measure)),
            Place::Links => {
                let numbers = items.into_iter().map(|item| link(&item)).collect::<Result<Vec<_>, _>>()?;
                self.recommendation().linked_to.extend(numbers);
            }
            Place::Rationale => return Err(documents::list_outside_measures()),
            Place::BeforeTitle | Place::Introduction | Place::Preamble => {
                return Err(documents::list_misplaced());
            }
        }
        Ok(())
    }

    fn recommendation(&mut self) -> &mut ReportRecommendation {
        self.document.recommendations.last_mut().expect("a recommendation was opened by its heading")
    }

    fn finish(self) -> Result<ReportDocument, ReportError> {
        if self.place == Place::BeforeTitle {
            return Err(ReportError::at(documents::at_body(), documents::title_missing()));
        }
        Ok(self.document)
    }
}

/// `1. Title` or `1) Title`.
fn numbered(heading: &str) -> Option<(&str, &str)> {
    let digits = heading.find(|c: char| !c.is_ascii_digit()).filter(|digits| *digits > 0)?;
    let (number, rest) = heading.split_at(digits);
    let title = rest.strip_prefix(['.', ')'])?;
    title.starts_with(char::is_whitespace).then(|| (number, title.trim()))
}

/// The bold beginning is the measure, the rest its detail; without one, all of it is the measure. Its id may stand before it.
fn measure(item: Item) -> Measure {
    match item.bold {
        Some(title) => Measure::written(&title, item.text),
        None => Measure::written(&item.text, String::new()),
    }
}

fn reading_level(item: Item) -> Result<ReadingLevel, Message> {
    match item.bold {
        Some(level) => Ok(ReadingLevel { level, meaning: item.text }),
        None => Err(documents::level_not_bold()),
    }
}

fn link(item: &Item) -> Result<u32, Message> {
    let text = item.text.trim();
    match (&item.bold, text.parse()) {
        (None, Ok(number)) => Ok(number),
        _ => Err(documents::not_a_recommendation_number(shortened(text))),
    }
}
