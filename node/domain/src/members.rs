//! The register's table, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::members::{Asked, parse};
//! let taken = parse("\
//! N° de sociétaire;Nom;Prénom;Catégorie;Antenne;Langue;Courriel
//! 1042;Lambert;Zoé;sociétaire;Namur;fr;zoe@example.org
//! 1043;\"Atelier Sud; SCRL\";;partenaire;;nl
//! ".as_bytes(), Asked::default())?;
//! assert_eq!(taken.rows[0].name, "Zoé Lambert");
//! assert_eq!(taken.rows[0].email.clone().value().as_deref(), Some("zoe@example.org"));
//! assert_eq!(taken.rows[1].antenne.clone().value(), None);
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

mod entry;
mod status;

use std::collections::HashMap;

pub use entry::{Written, entry};
pub use status::Status;

use email_address::EmailAddress;
use percole_tables::text::{identifier_key, label, shortened};
use percole_tables::{Column, Given, OtherColumns, Row, TableErrors, Taken, read, titles};
use percole_words::{documents, tables};

use crate::names::{NAME_CHARS_MAX, check_line, check_name};
use crate::{Date, Language, Refusal};

/// Longest member number, in characters.
pub(crate) const MEMBER_NUMBER_CHARS_MAX: usize = 40;
/// Longest category or antenne, in characters.
pub(crate) const LABEL_CHARS_MAX: usize = 100;

/// A member as a file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMember {
    /// Line of the file.
    pub line: u64,
    /// Number on the register; unique within the file.
    pub number: String,
    /// A person, or an organisation.
    pub name: String,
    /// What the member is, in lower case.
    pub category: String,
    /// Local branch.
    pub antenne: Given<String>,
    /// Language to write to the member in.
    pub language: Given<Language>,
    /// Address to write to.
    pub email: Given<String>,
    /// Day on which the membership began.
    pub since: Given<Date>,
    /// Member, or user of what the cooperative does.
    pub status: Given<Status>,
}

/// What is asked of the reader besides the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What becomes of columns that are unknown.
    pub others: OtherColumns,
    /// What becomes of numbers that may be one.
    pub near: NearNumbers,
}

/// What becomes of two member numbers that differ only by leading zeros, case or blanks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NearNumbers {
    /// They are refused: a spreadsheet drops leading zeros, and one person would have two votes.
    #[default]
    Refused,
    /// They are two members, as somebody says who knows.
    Differ,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Number,
    Name,
    FirstName,
    Category,
    Antenne,
    Language,
    Email,
    Since,
    Status,
}

/// Names of the column with a person's name, shared with the table of mandates.
pub(crate) const NAME_ALSO: &[&str] = &[
    "full name",
    "last name",
    "surname",
    "family name",
    "nom",
    "nom complet",
    "nom de famille",
    "nom et prenom",
    "nom prenom",
    "prenom nom",
    "prenom et nom",
    "raison sociale",
    "denomination",
    "naam",
    "volledige naam",
    "achternaam",
    "familienaam",
    "vollstandiger name",
    "nachname",
    "familienname",
];

const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Number, "number", documents::column_number, titles::NUMBERS).of_identifiers(),
    Column::needed(Field::Name, "name", documents::column_name, NAME_ALSO),
    Column::needed(
        Field::Category,
        "category",
        documents::column_category,
        &["categorie", "kategorie", "college", "type de membre", "member type"],
    ),
    Column::optional(
        Field::FirstName,
        "first name",
        tables::column_first_name,
        &["given name", "forename", "prenom", "prenoms", "voornaam", "vorname", "rufname"],
    ),
    Column::optional(
        Field::Antenne,
        "antenne",
        documents::column_antenne,
        &["branch", "bureau", "kantoor", "zweigstelle"],
    ),
    Column::optional(Field::Language, "language", documents::column_language, &["langue", "taal", "sprache"]),
    Column::optional(
        Field::Email,
        "email",
        documents::column_email,
        &[
            "e mail",
            "mail",
            "email address",
            "e mail address",
            "courriel",
            "adresse courriel",
            "adresse electronique",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "e mailadres",
            "mailadres",
            "e mail adresse",
        ],
    ),
    Column::optional(
        Field::Since,
        "member since",
        documents::column_since,
        &[
            "since",
            "membre depuis",
            "societaire depuis",
            "date d entree",
            "date d adhesion",
            "lid sinds",
            "vennoot sinds",
            "mitglied seit",
            "eintrittsdatum",
        ],
    ),
    Column::optional(
        Field::Status,
        "status",
        documents::column_status,
        &["statut", "statuut", "statut de membre"],
    ),
];

/// Reads a whole register, or names everything that is wrong with it.
///
/// # Errors
/// Every error by line and column (the first 1,000 listed, the rest counted); nothing is read in part.
pub fn parse(bytes: &[u8], asked: Asked) -> Result<Taken<NewMember>, TableErrors> {
    let mut rows = Vec::new();
    let mut seen = Seen::new(asked.near);
    let reading = read(bytes, COLUMNS, asked.others, |row, errors| {
        let member = member(row, errors);
        seen.refuse_repeated(row, Field::Number, &member.number, errors);
        rows.push(member);
    })?;
    Ok(Taken { rows, reading })
}

/// A number that was seen. A file may have a million.
struct Earlier {
    /// As it is written, where it is compared otherwise.
    written: Option<Box<str>>,
    line: u64,
}

/// The numbers of a file so far, each with its line.
pub(crate) struct Seen {
    near: NearNumbers,
    by_key: HashMap<Box<str>, Earlier>,
}

impl Seen {
    pub(crate) fn new(near: NearNumbers) -> Seen {
        Seen { near, by_key: HashMap::new() }
    }

    /// Refuses a number that an earlier line has, naming that line; and one that may be the same.
    pub(crate) fn refuse_repeated<K: Copy + PartialEq>(
        &mut self,
        row: &Row<'_, K>,
        key: K,
        number: &str,
        errors: &mut TableErrors,
    ) {
        if number.is_empty() {
            return;
        }
        let near = match self.near {
            NearNumbers::Refused => identifier_key(number),
            NearNumbers::Differ => number.to_owned(),
        };
        let Some(earlier) = self.by_key.get(near.as_str()) else {
            let written = (near != number).then(|| number.into());
            self.by_key.insert(near.into(), Earlier { written, line: row.line });
            return;
        };
        let line = earlier.line.to_string();
        let earlier = earlier.written.as_deref().unwrap_or(&near);
        let message = match earlier == number {
            true => documents::on_line_already(shortened(number), line),
            false => tables::identifier_near(shortened(number), shortened(earlier), line),
        };
        row.refuse(key, message, errors);
    }
}

/// One member; what is wrong with it is recorded, and then the member is never used.
fn member(row: &Row<'_, Field>, errors: &mut TableErrors) -> NewMember {
    let mut needed = |field, chars_max| row.read(field, line_of(chars_max), errors).unwrap_or_default();
    let number = needed(Field::Number, MEMBER_NUMBER_CHARS_MAX);
    let last_name = needed(Field::Name, NAME_CHARS_MAX);
    let category = label(&needed(Field::Category, LABEL_CHARS_MAX));
    let antenne = row.given(Field::Antenne, line_of(LABEL_CHARS_MAX), errors);
    let language = row.given(Field::Language, Language::from_any_case, errors);
    let email = row.given(Field::Email, email, errors);
    let since = row.given(Field::Since, Date::from_any_form, errors);
    let status = row.given(Field::Status, Status::named, errors);
    let name = name(row, last_name, errors);
    NewMember { line: row.line, number, name, category, antenne, language, email, since, status }
}

/// A name in one column or two; organisations have no first name.
fn name(row: &Row<'_, Field>, last: String, errors: &mut TableErrors) -> String {
    let Some(first) = row.optional(Field::FirstName).filter(|_| !last.is_empty()) else { return last };
    let whole = format!("{first} {last}");
    row.read(Field::FirstName, |_| line_of(NAME_CHARS_MAX)(&whole), errors).unwrap_or_default()
}

/// Reads one line of text that is not empty.
pub(crate) fn line_of(chars_max: usize) -> impl FnOnce(&str) -> Result<String, Refusal> {
    move |text| check_line("", text, chars_max).map(|()| text.to_owned())
}

/// Reads a name: of a unit, a body or somebody who holds an office.
pub(crate) fn name_of(text: &str) -> Result<String, Refusal> {
    check_name("", text).map(|()| text.to_owned())
}

/// An address as RFC 5322 and RFC 6531 allow it, with a dot in its domain; no display name, no `[192.0.2.1]`.
///
/// # Errors
/// `invalid_argument`, when it is none.
pub(crate) fn email(text: &str) -> Result<String, Refusal> {
    let options =
        email_address::Options::default().with_required_tld().without_display_text().without_domain_literal();
    match EmailAddress::parse_with_options(text, options) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(Refusal::invalid("email", documents::not_an_email_address(shortened(text)))),
    }
}

#[cfg(test)]
mod tests;
