//! The table of bodies, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::bodies::{Known, Place, parse};
//! let known = Known { units: vec!["France".to_owned()], bodies: Vec::new() };
//! let bodies = parse("\
//! Instance;Type;Sièges;Durée;Répond à
//! Assemblée générale;assemblée générale;;;
//! Comité d’éthique;comité d’éthique;15;24;Assemblée générale
//! ".as_bytes(), &known, percole_tables::OtherColumns::Refused)?.rows;
//! assert_eq!(bodies[1].description.seats, Some(15));
//! assert_eq!(bodies[1].answers_to, Some(Place::InFile(0)));
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

mod columns;
mod lookup;

use std::collections::{HashMap, HashSet};

use columns::{COLUMNS, Field};
pub(crate) use columns::{NAME_ALSO, UNIT_ALSO};
pub(crate) use lookup::{Lookup, NEAREST_UNIT, unknown};

use percole_tables::text::{key as folded, shortened};
use percole_tables::{OtherColumns, Reading, Row, TableErrors, Taken, read};
use percole_words::organisation;

use crate::body::{ARTICLE_CHARS_MAX, BodyDescription, SEATS_MAX, TERM_MONTHS_MAX, WorkingBrief};
use crate::members::{line_of, name_of};
use crate::names::{NAME_CHARS_MAX, NOTE_CHARS_MAX};
use crate::text::TITLE_CHARS_MAX;
use crate::vocabulary::{BodyKind, KnownBodyKind};
use crate::{Date, Refusal};

/// What a node has already, and files refer to by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Names of its units; the first is the node's own, which an empty cell means.
    pub units: Vec<String>,
    /// Its bodies that are not dissolved.
    pub bodies: Vec<KnownBody>,
}

/// A body that a node has already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownBody {
    /// Its unit, by its place in [`Known::units`].
    pub unit: usize,
    /// What it is called; no other body of its unit has this name.
    pub name: String,
    /// The body that it answers to, by its place in [`Known::bodies`].
    pub answers_to: Option<usize>,
}

/// Where a body stands that a file names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In [`Known::bodies`].
    Known(usize),
    /// Among the bodies of the file, which the node does not have yet.
    InFile(usize),
}

/// A body as a file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBody {
    /// Line of the file.
    pub line: u64,
    /// Its unit, by its place in [`Known::units`].
    pub unit: usize,
    /// The body that the node has already under this name, by its place in [`Known::bodies`].
    pub existing: Option<usize>,
    /// What it is; within its limits.
    pub description: BodyDescription,
    /// The body that it answers to; none that leads back to it.
    pub answers_to: Option<Place>,
    /// Its first day, when that is known.
    pub established: Option<Date>,
    /// What the file has no column for, and so says nothing about.
    pub unsaid: Unsaid,
}

/// What a table of bodies leaves out: a body that the node has already keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsaid {
    /// The number of seats.
    pub seats: bool,
    /// The length of a mandate.
    pub term: bool,
    /// The article that founds it.
    pub article: bool,
    /// Theme, brief and day of a group: all three.
    pub brief: bool,
    /// The body that it answers to.
    pub answers_to: bool,
}

impl Unsaid {
    fn of(row: &Row<'_, Field>) -> Unsaid {
        Unsaid {
            seats: !row.has(Field::Seats),
            term: !row.has(Field::Term),
            article: !row.has(Field::Article),
            brief: ![Field::Theme, Field::Brief, Field::Due].into_iter().any(|field| row.has(field)),
            answers_to: !row.has(Field::AnswersTo),
        }
    }
}

/// Reads a whole file of bodies, or names everything that is wrong with it.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; names that occur twice in a unit or are unknown, and
/// bodies that answer to each other in a circle, too.
pub fn parse(bytes: &[u8], known: &Known, others: OtherColumns) -> Result<Taken<NewBody>, TableErrors> {
    let mut lines = Vec::new();
    let mut seen: HashMap<(usize, String), u64> = HashMap::new();
    let existing = Lookup::new(known);
    let read = read(bytes, COLUMNS, others, |row, errors| {
        let unit = unit(row, Field::Unit, &existing, errors);
        let name = row.read(Field::Name, name_of, errors);
        if let (Some(unit), Some(name)) = (unit, &name)
            && let Some(earlier) = seen.insert((unit, folded(name)), row.line)
        {
            row.refuse(Field::Name, organisation::line_twice(earlier), errors);
        }
        lines.extend(line(row, unit, name, errors));
    });
    let (reading, mut errors) =
        read.map_or_else(|errors| (Reading::default(), errors), |reading| (reading, TableErrors::default()));
    let mut lookup = existing;
    let places: Vec<Place> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| lookup.add(line.unit, &line.description.name, Place::InFile(at)))
        .collect();
    // Whom others answer to is not unknown because something else on its own line is wrong.
    for (unit, name) in seen.into_keys() {
        lookup.add(unit, &name, Place::InFile(lines.len()));
    }
    let superiors = superiors(&lines, &places, &lookup, known, &mut errors);
    let rows = lines.into_iter().zip(places).map(|(line, place)| line.into_body(place, &superiors)).collect();
    errors.in_order().none_or(Taken { rows, reading })
}

/// A row whose own cells are right; whom it answers to is not looked up yet.
struct Line {
    line: u64,
    unit: usize,
    description: BodyDescription,
    established: Option<Date>,
    answers_to: Option<String>,
    /// Title of the column, for what is found out later.
    answers_to_title: String,
    unsaid: Unsaid,
}

impl Line {
    fn into_body(self, place: Place, superiors: &Superiors) -> NewBody {
        NewBody {
            line: self.line,
            unit: self.unit,
            existing: if let Place::Known(at) = place { Some(at) } else { None },
            description: self.description,
            answers_to: superiors.get(&place).copied(),
            established: self.established,
            unsaid: self.unsaid,
        }
    }
}

/// One row; nothing when something in it is wrong, which is recorded.
fn line(
    row: &Row<'_, Field>,
    unit: Option<usize>,
    name: Option<String>,
    errors: &mut TableErrors,
) -> Option<Line> {
    let description = description(row, name, errors);
    let established = row.read_optional(Field::Established, Date::from_any_form, errors);
    Some(Line {
        line: row.line,
        unit: unit?,
        description: description?,
        established: established?,
        answers_to: row.optional(Field::AnswersTo).map(str::to_owned),
        answers_to_title: row.title(Field::AnswersTo).to_owned(),
        unsaid: Unsaid::of(row),
    })
}

/// The unit that a cell names, or the node's own.
fn unit<K: Copy + PartialEq>(
    row: &Row<'_, K>,
    key: K,
    existing: &Lookup,
    errors: &mut TableErrors,
) -> Option<usize> {
    row.read_optional(key, |text| existing.unit(text), errors).map(|unit| unit.unwrap_or(0))
}

/// Unit and body that the cells of a row name: a body of that unit when it names one, else one near the node's own.
pub(crate) fn unit_and_body<K: Copy + PartialEq>(
    row: &Row<'_, K>,
    (unit_key, body_key): (K, K),
    known: &Lookup,
    errors: &mut TableErrors,
) -> (Option<usize>, Option<usize>) {
    let unit = unit(row, unit_key, known, errors);
    let named = row.optional(unit_key).is_some();
    let body = unit.and_then(|unit| row.read(body_key, |text| body(text, unit, named, known), errors));
    (unit, body)
}

fn body(text: &str, unit: usize, is_named: bool, known: &Lookup) -> Result<usize, Refusal> {
    line_of(NAME_CHARS_MAX * 2)(text)?;
    match if is_named { known.within(unit, text)? } else { known.near(unit, text)? } {
        Place::Known(at) => Ok(at),
        Place::InFile(_) => Err(Refusal::invalid("", organisation::body_only_in_file())),
    }
}

fn description(
    row: &Row<'_, Field>,
    name: Option<String>,
    errors: &mut TableErrors,
) -> Option<BodyDescription> {
    let kind = row.read(Field::Kind, BodyKind::from_label, errors);
    let seats = row.read_optional(Field::Seats, number_to(SEATS_MAX), errors);
    let term_months = row.read_optional(Field::Term, months, errors);
    let article = row.read_optional(Field::Article, line_of(ARTICLE_CHARS_MAX), errors);
    let theme = row.read_optional(Field::Theme, line_of(TITLE_CHARS_MAX), errors);
    let text = row.read_optional(Field::Brief, line_of(NOTE_CHARS_MAX), errors);
    let due = row.read_optional(Field::Due, Date::from_any_form, errors);
    let (kind, theme, text) = (kind?, theme?.unwrap_or_default(), text?.unwrap_or_default());
    let brief = brief(row, &kind, WorkingBrief { theme, text, due: due? }, errors)?;
    let article = article?.unwrap_or_default();
    Some(BodyDescription { kind, name: name?, seats: seats?, term_months: term_months?, article, brief })
}

/// The brief of a group; the outer nothing when it is wrong.
fn brief(
    row: &Row<'_, Field>,
    kind: &BodyKind,
    brief: WorkingBrief,
    errors: &mut TableErrors,
) -> Option<Option<WorkingBrief>> {
    let cells = [Field::Theme, Field::Brief, Field::Due];
    let Some(first) = cells.into_iter().find(|&field| row.optional(field).is_some()) else {
        return Some(None);
    };
    if matches!(kind, BodyKind::Known(known) if *known != KnownBodyKind::WorkingGroup) {
        row.refuse(first, organisation::brief_not_of_group(), errors);
        return None;
    }
    if brief.theme.is_empty() {
        row.refuse(first, organisation::theme_missing(), errors);
        return None;
    }
    Some(Some(brief))
}

/// Reads a number from 1 on.
fn number_to(max: u32) -> impl FnOnce(&str) -> Result<u32, Refusal> {
    move |text| {
        let number = text.parse().ok().filter(|number| (1..=max).contains(number));
        number.ok_or_else(|| Refusal::invalid("", organisation::number_out_of_range(shortened(text), max)))
    }
}

/// What a number of years is called.
const YEARS: &[&str] =
    &["an", "ans", "annee", "annees", "year", "years", "jaar", "jaren", "jahr", "jahre", "jahren"];
/// What a number of months is called.
const MONTHS: &[&str] = &["mois", "month", "months", "maand", "maanden", "monat", "monate", "monaten"];

/// A term: a number of months, or one that says of what it is.
fn months(text: &str) -> Result<u32, Refusal> {
    let said = folded(text);
    let digits = said.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(said.len());
    let (number, of) = said.split_at(digits);
    let each = match of.trim() {
        years if YEARS.contains(&years) => Some(12),
        months if months.is_empty() || MONTHS.contains(&months) => Some(1),
        _ => None,
    };
    let number = number.parse::<u32>().ok();
    let months = each.and_then(|each| number?.checked_mul(each));
    months
        .filter(|months| (1..=TERM_MONTHS_MAX).contains(months))
        .ok_or_else(|| Refusal::invalid("", organisation::term_unreadable(shortened(text), TERM_MONTHS_MAX)))
}

/// Who answers to whom, once the file is taken in.
type Superiors = HashMap<Place, Place>;

fn superiors(
    lines: &[Line],
    places: &[Place],
    lookup: &Lookup,
    known: &Known,
    errors: &mut TableErrors,
) -> Superiors {
    let of_known = |(at, body): (usize, &KnownBody)| Some((Place::Known(at), Place::Known(body.answers_to?)));
    let mut superiors: Superiors = known.bodies.iter().enumerate().filter_map(of_known).collect();
    for (line, place) in lines.iter().zip(places) {
        if !line.unsaid.answers_to {
            superiors.remove(place);
        }
        match line.answers_to.as_deref().map(|text| lookup.near(line.unit, text)) {
            Some(Ok(superior)) => drop(superiors.insert(*place, superior)),
            Some(Err(refusal)) => errors.push(line.line, &line.answers_to_title, refusal.message().clone()),
            None => {}
        }
    }
    let circles = in_circles(&superiors);
    for (line, _) in lines.iter().zip(places).filter(|(_, place)| circles.contains(place)) {
        let message = organisation::body_in_circle(&line.description.name);
        errors.push(line.line, &line.answers_to_title, message);
    }
    superiors
}

/// Those whose superiors lead back to them.
pub(crate) fn in_circles(superiors: &Superiors) -> HashSet<Place> {
    let mut circles = HashSet::new();
    let mut settled = HashSet::new();
    for &start in superiors.keys() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next.filter(|at| settled.insert(*at)) {
            path.push(at);
            next = superiors.get(&at).copied();
        }
        if let Some(begins) = next.and_then(|at| path.iter().position(|&seen| seen == at)) {
            circles.extend(&path[begins..]);
        }
    }
    circles
}

#[cfg(test)]
mod tests;
