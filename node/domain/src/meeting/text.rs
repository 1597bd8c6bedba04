//! What stands in words about a meeting, and its limits.

use std::collections::HashSet;

use percole_tables::text::key;
use percole_words::{domain, meeting};

use super::{Present, Stage};
use crate::Refusal;
use crate::names::{
    NAME_CHARS_MAX, NOTE_CHARS_MAX, check_line, check_line_or_empty, check_paragraph,
    check_paragraph_or_empty,
};
use crate::text::{REFERENCES_MAX, TITLE_CHARS_MAX, at_most};

/// Most items of an agenda.
pub const AGENDA_ITEMS_MAX: usize = 100;
/// Longest extract of minutes, in characters.
pub const EXTRACT_CHARS_MAX: usize = 40_000;
/// Longest minutes as a whole, in characters.
pub const WHOLE_CHARS_MAX: usize = 200_000;
/// Longest address of a meeting by video, in characters.
const LINK_CHARS_MAX: usize = 500;

/// How a meeting is called, and where and how people take part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// May be empty: then it is called like its body.
    pub title: String,
    /// The room; may be empty.
    pub place: String,
    /// The address by which people take part from afar; may be empty.
    pub link: String,
    /// How one takes part; may be empty.
    pub note: String,
}

impl Words {
    /// Checks them.
    ///
    /// # Errors
    /// `invalid_argument` on the field; on `words.link` for what no browser would open safely.
    pub fn check(&self) -> Result<(), Refusal> {
        check_line_or_empty("words.title", &self.title, TITLE_CHARS_MAX)?;
        check_line_or_empty("words.place", &self.place, TITLE_CHARS_MAX)?;
        check_line_or_empty("words.link", &self.link, LINK_CHARS_MAX)?;
        let is_web = ["https://", "http://"].iter().any(|scheme| self.link.starts_with(scheme));
        if !self.link.is_empty() && (!is_web || self.link.contains(char::is_whitespace)) {
            return Err(Refusal::invalid("words.link", meeting::meeting_link_is_no_address()));
        }
        check_paragraph_or_empty("words.note", &self.note, NOTE_CHARS_MAX)
    }
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is about.
    pub title: String,
    /// More of it; may be empty.
    pub text: String,
}

/// Checks an agenda.
///
/// # Errors
/// `invalid_argument` on the field.
pub fn check_agenda(items: &[Item]) -> Result<(), Refusal> {
    at_most("items", items.len(), AGENDA_ITEMS_MAX, domain::too_many_lines)?;
    for (at, item) in items.iter().enumerate() {
        check_line(&format!("items[{at}].title"), &item.title, TITLE_CHARS_MAX)?;
        check_paragraph_or_empty(&format!("items[{at}].text"), &item.text, NOTE_CHARS_MAX)?;
    }
    Ok(())
}

/// What was decided on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The item, counted from 1; 0 for what was on no agenda.
    pub item: u32,
    /// What.
    pub text: String,
}

/// Checks decisions by themselves.
///
/// # Errors
/// `invalid_argument` on the field.
pub fn check_decisions(decisions: &[Decision]) -> Result<(), Refusal> {
    at_most("decisions", decisions.len(), 2 * AGENDA_ITEMS_MAX, domain::too_many_lines)?;
    for (at, decision) in decisions.iter().enumerate() {
        check_paragraph(&format!("decisions[{at}].text"), &decision.text, NOTE_CHARS_MAX)?;
    }
    Ok(())
}

/// Checks what everybody may read of minutes.
///
/// # Errors
/// `invalid_argument` on the field; on `approved_by` for final ones that nobody approved.
pub fn check_minutes(stage: Stage, extract: &str, approved_by: &str) -> Result<(), Refusal> {
    check_paragraph("extract", extract, EXTRACT_CHARS_MAX)?;
    match stage {
        Stage::Draft => check_line_or_empty("approved_by", approved_by, 2 * NAME_CHARS_MAX),
        Stage::Final if approved_by.is_empty() => {
            Err(Refusal::invalid("approved_by", meeting::meeting_approval_missing()))
        }
        Stage::Final => check_line("approved_by", approved_by, 2 * NAME_CHARS_MAX),
    }
}

/// Checks who was present: somebody was, and each category names each way of taking part once.
///
/// # Errors
/// `invalid_argument` on `present`, or on the category of the second of two.
pub fn check_present(present: &[Present]) -> Result<(), Refusal> {
    at_most("present", present.len(), REFERENCES_MAX, domain::too_many_lines)?;
    let mut seen = HashSet::new();
    for (at, part) in present.iter().enumerate() {
        let field = format!("present[{at}].category");
        check_line(&field, &part.category, TITLE_CHARS_MAX)?;
        if !seen.insert((key(&part.category), part.mode)) {
            return Err(Refusal::invalid(field, domain::named_twice(&part.category)));
        }
    }
    if present.iter().all(|part| part.count == 0) {
        return Err(Refusal::invalid("present", meeting::meeting_nobody_present()));
    }
    Ok(())
}
