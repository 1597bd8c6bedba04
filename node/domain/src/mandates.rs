//! The table of mandates, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::bodies::{Known, KnownBody};
//! let board = KnownBody { unit: 0, name: "Conseil d’administration".to_owned(), answers_to: None };
//! let known = Known { units: vec!["France".to_owned()], bodies: vec![board] };
//! let mandates = percole_domain::mandates::parse("\
//! Instance;Rôle;Nom;Du;Au
//! Conseil d’administration;présidente;Zoé Lambert;01/07/2018;30/06/2022
//! ".as_bytes(), &known, percole_tables::OtherColumns::Refused)?.rows;
//! assert_eq!(mandates[0].begin.to, Some("2022-06-30".parse().unwrap()));
//! assert_eq!(mandates[0].begin.role.to_string(), "chair");
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use percole_tables::text::key as folded;
use percole_tables::{Column, OtherColumns, Row, TableErrors, Taken, read};
use percole_words::{documents, organisation};

use crate::bodies::{Known, Lookup, NAME_ALSO, Place, UNIT_ALSO, unit_and_body};
use crate::mandate::Begin;
use crate::members::{MEMBER_NUMBER_CHARS_MAX, NAME_ALSO as PERSON_ALSO, line_of, name_of};
use crate::names::NAME_CHARS_MAX;
use crate::vocabulary::MandateRole;
use crate::{Date, Refusal};

/// A mandate as a file describes it.
#[derive(Clone, Debug)]
pub struct NewMandate {
    /// Line of the file.
    pub line: u64,
    /// The body, by its place in [`Known::bodies`].
    pub body: usize,
    /// Role and dates; the last day is not before the first.
    pub begin: Begin,
    /// Who holds it.
    pub name: String,
    /// Number on the register, to say later that there is no such member.
    pub member: Option<String>,
    /// Who gave it, when that is said.
    pub appointed: Option<Appointed>,
}

/// Who gave a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appointed {
    /// A body, by its place in [`Known::bodies`].
    By(usize),
    /// A meeting, as its minutes call it.
    At(String),
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Body,
    Unit,
    Role,
    Name,
    From,
    To,
    Member,
    Appointed,
}

const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Body, "body", organisation::column_body, NAME_ALSO),
    Column::needed(Field::Role, "role", organisation::column_role, &["role", "rol", "rolle"]),
    Column::needed(Field::Name, "name", documents::column_name, PERSON_ALSO),
    Column::optional(
        Field::From,
        "from",
        organisation::column_from,
        &["since", "du", "depuis", "debut", "van", "vanaf", "sinds", "von", "ab", "seit", "beginn"],
    ),
    Column::optional(
        Field::To,
        "to",
        organisation::column_to,
        &["until", "au", "jusqu'au", "fin", "tot", "tot en met", "einde", "bis", "ende"],
    ),
    Column::optional(Field::Unit, "unit", organisation::column_unit, UNIT_ALSO),
    Column::optional(
        Field::Appointed,
        "appointed by",
        organisation::column_appointed,
        &[
            "elected by",
            "nomme par",
            "nommee par",
            "designe par",
            "designee par",
            "elu par",
            "elue par",
            "benoemd door",
            "verkozen door",
            "aangesteld door",
            "ernannt von",
            "gewahlt von",
            "bestellt von",
        ],
    ),
    Column::optional(Field::Member, "number", documents::column_number, percole_tables::titles::NUMBERS)
        .of_identifiers(),
];

/// Reads a whole file of mandates, or names everything that is wrong with it.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; bodies that are unknown, and mandates of one person
/// in one role that overlap, too.
pub fn parse(bytes: &[u8], known: &Known, others: OtherColumns) -> Result<Taken<NewMandate>, TableErrors> {
    let lookup = Lookup::new(known);
    let mut rows = Vec::new();
    let mut terms = Terms::default();
    let reading = read(bytes, COLUMNS, others, |row, errors| {
        let Some(mandate) = mandate(row, &lookup, errors) else { return };
        if let Some(earlier) = terms.add(&mandate) {
            row.refuse(Field::Name, organisation::office_twice(earlier), errors);
        }
        rows.push(mandate);
    })?;
    Ok(Taken { rows, reading })
}

/// One row; nothing when something in it is wrong, which is recorded.
fn mandate(row: &Row<'_, Field>, lookup: &Lookup, errors: &mut TableErrors) -> Option<NewMandate> {
    let (unit, body) = unit_and_body(row, (Field::Unit, Field::Body), lookup, errors);
    let role = row.read(Field::Role, MandateRole::from_label, errors);
    let name = row.read(Field::Name, name_of, errors);
    let from = row.read_optional(Field::From, Date::from_any_form, errors);
    let to = row.read_optional(Field::To, Date::from_any_form, errors);
    let member = row.read_optional(Field::Member, line_of(MEMBER_NUMBER_CHARS_MAX), errors);
    let appointed = row.read_optional(Field::Appointed, |text| appointed(text, unit, lookup), errors);
    let (from, to) = (from?, to?);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        row.refuse(Field::To, organisation::ends_before_beginning(to, from), errors);
        return None;
    }
    let begin = Begin { role: role?, from, to };
    Some(NewMandate {
        line: row.line,
        body: body?,
        begin,
        name: name?,
        member: member?,
        appointed: appointed?,
    })
}

/// A body that is known by this name, else a meeting.
fn appointed(text: &str, unit: Option<usize>, lookup: &Lookup) -> Result<Appointed, Refusal> {
    let text = line_of(NAME_CHARS_MAX * 2)(text)?;
    let body = unit.and_then(|unit| lookup.near(unit, &text).ok());
    Ok(match body {
        Some(Place::Known(at)) => Appointed::By(at),
        _ => Appointed::At(text),
    })
}

/// The terms of each person in each office, by first day; none overlaps another.
#[derive(Default)]
struct Terms(HashMap<Office, BTreeMap<Option<Date>, Term>>);

/// One person in one role of one body; the number tells two people of one name apart.
#[derive(PartialEq, Eq, Hash)]
struct Office {
    body: usize,
    role: MandateRole,
    folded_name: String,
    member: Option<String>,
}

struct Term {
    line: u64,
    to: Option<Date>,
}

impl Terms {
    /// Adds a mandate, unless it overlaps one; returns the line of that one.
    fn add(&mut self, mandate: &NewMandate) -> Option<u64> {
        let Begin { role, from, to } = &mandate.begin;
        let office = Office {
            body: mandate.body,
            role: role.clone(),
            folded_name: folded(&mandate.name),
            member: mandate.member.clone(),
        };
        let terms = self.0.entry(office).or_default();
        let before = terms.range(..=from).next_back().filter(|(_, term)| !is_over(term.to, *from));
        let after = terms.range((Bound::Excluded(from), Bound::Unbounded)).next();
        let overlapping =
            before.or(after.filter(|(next, _)| !is_over(*to, **next))).map(|(_, term)| term.line);
        if overlapping.is_none() {
            terms.insert(*from, Term { line: mandate.line, to: *to });
        }
        overlapping
    }
}

/// Whether a term that ends on one day is over before another one begins; an open end never is.
fn is_over(to: Option<Date>, from: Option<Date>) -> bool {
    matches!((to, from), (Some(to), Some(from)) if to < from)
}

#[cfg(test)]
mod tests;
