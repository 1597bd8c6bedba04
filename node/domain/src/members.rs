//! The register's CSV form, described in `node/docs/import-formats.md`.
//!
//! ```
//! let members = percole_domain::members::parse("\
//! Numéro;Nom;Catégorie;Antenne;Langue;Courriel
//! 1042;Zoé Lambert;sociétaire;Namur;fr;zoe@example.org
//! 1043;\"Atelier Sud; SCRL\";partenaire;;nl;
//! ".as_bytes())?;
//! assert_eq!(members[0].email.as_deref(), Some("zoe@example.org"));
//! assert_eq!(members[1].name, "Atelier Sud; SCRL");
//! assert_eq!(members[1].antenne, None);
//! # Ok::<(), percole_domain::table::TableErrors>(())
//! ```

use std::collections::HashMap;

use email_address::EmailAddress;
use percole_words::documents;

use crate::Language;
use crate::names::{NAME_CHARS_MAX, check_line};
use crate::table::{Column, Needed, Row, TableErrors, read};
use crate::words::shortened;

/// Longest member number, in characters.
pub const MEMBER_NUMBER_CHARS_MAX: usize = 40;
/// Longest category or antenne, in characters.
pub const LABEL_CHARS_MAX: usize = 100;

/// A member as a file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMember {
    /// Number on the register; unique within the file.
    pub number: String,
    /// A person, or an organisation.
    pub name: String,
    /// What the member is, in lower case.
    pub category: String,
    /// Local branch.
    pub antenne: Option<String>,
    /// Language to write to the member in.
    pub language: Option<Language>,
    /// Address to write to.
    pub email: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Number,
    Name,
    Category,
    Antenne,
    Language,
    Email,
}

/// Names of the number's column, shared with the table of ballots.
pub(crate) const NUMBER_ALSO: &[&str] = &[
    "member number",
    "member",
    "no",
    "no.",
    "n°",
    "numero",
    "numero de societaire",
    "numero d'associe",
    "numero de membre",
    "societaire",
    "nummer",
    "lidnummer",
    "vennootnummer",
    "vennoot",
    "mitgliedsnummer",
    "mitglied",
];

/// Names of the column with a person's name, shared with the table of mandates.
pub(crate) const NAME_ALSO: &[&str] =
    &["full name", "nom", "nom complet", "naam", "volledige naam", "vollstandiger name"];

const COLUMNS: &[Column<Field>] = &[
    Column {
        key: Field::Number,
        name: "number",
        label: documents::column_number,
        also: NUMBER_ALSO,
        needed: Needed::Always,
    },
    Column {
        key: Field::Name,
        name: "name",
        label: documents::column_name,
        also: NAME_ALSO,
        needed: Needed::Always,
    },
    Column {
        key: Field::Category,
        name: "category",
        label: documents::column_category,
        also: &["categorie", "kategorie"],
        needed: Needed::Always,
    },
    Column {
        key: Field::Antenne,
        name: "antenne",
        label: documents::column_antenne,
        also: &["branch", "bureau", "kantoor", "zweigstelle"],
        needed: Needed::IfKnown,
    },
    Column {
        key: Field::Language,
        name: "language",
        label: documents::column_language,
        also: &["langue", "taal", "sprache"],
        needed: Needed::IfKnown,
    },
    Column {
        key: Field::Email,
        name: "email",
        label: documents::column_email,
        also: &[
            "e mail",
            "mail",
            "email address",
            "e mail address",
            "courriel",
            "adresse electronique",
            "adresse e mail",
            "adresse mail",
            "e mailadres",
            "mailadres",
            "e mail adresse",
        ],
        needed: Needed::IfKnown,
    },
];

/// Reads a whole register, or names everything that is wrong with it.
///
/// Columns in any order, separated by commas or semicolons, UTF-8 with or without byte order mark.
///
/// # Errors
/// Every error by line and column (the first 1,000 listed, the rest counted); nothing is read in part.
pub fn parse(bytes: &[u8]) -> Result<Vec<NewMember>, TableErrors> {
    let mut members = Vec::new();
    let mut lines_by_number: HashMap<String, u64> = HashMap::new();
    read(bytes, COLUMNS, |row, errors| {
        let member = member(row, errors);
        if !member.number.is_empty() {
            refuse_repeated(row, Field::Number, &member.number, &mut lines_by_number, errors);
        }
        members.push(member);
    })?;
    Ok(members)
}

/// Refuses a number that an earlier line has, naming that line.
pub(crate) fn refuse_repeated<K: Copy + PartialEq>(
    row: &Row<'_, K>,
    key: K,
    number: &str,
    lines_by_number: &mut HashMap<String, u64>,
    errors: &mut TableErrors,
) {
    match lines_by_number.get(number) {
        Some(earlier) => {
            let message = documents::on_line_already(shortened(number), earlier.to_string());
            row.refuse(key, message, errors);
        }
        None => {
            lines_by_number.insert(number.to_owned(), row.line);
        }
    }
}

/// One member; what is wrong with it is recorded, and then the member is never used.
fn member(row: &Row<'_, Field>, errors: &mut TableErrors) -> NewMember {
    let mut checked = |field, chars_max| {
        let text = row.cell(field);
        if let Err(refusal) = check_line("", text, chars_max) {
            row.refuse(field, refusal.message().clone(), errors);
        }
        text.to_owned()
    };
    let number = checked(Field::Number, MEMBER_NUMBER_CHARS_MAX);
    let name = checked(Field::Name, NAME_CHARS_MAX);
    let category = checked(Field::Category, LABEL_CHARS_MAX).to_lowercase();
    let antenne = row.optional(Field::Antenne).map(|_| checked(Field::Antenne, LABEL_CHARS_MAX));
    let language = row.read_optional(Field::Language, Language::from_any_case, errors).flatten();
    NewMember { number, name, category, antenne, language, email: email(row, errors) }
}

/// An address as RFC 5322 and RFC 6531 allow it, with a dot in its domain; no display name, no `[192.0.2.1]`.
fn email(row: &Row<'_, Field>, errors: &mut TableErrors) -> Option<String> {
    let text = row.optional(Field::Email)?;
    let options =
        email_address::Options::default().with_required_tld().without_display_text().without_domain_literal();
    if EmailAddress::parse_with_options(text, options).is_err() {
        row.refuse(Field::Email, documents::not_an_email_address(shortened(text)), errors);
    }
    Some(text.to_owned())
}

#[cfg(test)]
mod tests;
