//! The table of hosted units, described in `node/docs/import-formats.md`.
//!
//! ```
//! let known = ["France".to_owned()];
//! let units = percole_domain::units::parse("\
//! Antenne;Langues;Fait partie de
//! Montpellier;fr;France
//! Lille;fr, nl;
//! ".as_bytes(), &known, percole_tables::OtherColumns::Refused)?.rows;
//! assert_eq!(units[1].languages.len(), 2);
//! assert_eq!(units[1].part_of, percole_domain::bodies::Place::Known(0));
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

use std::collections::HashMap;

use percole_tables::text::key as folded;
use percole_tables::{Column, OtherColumns, Reading, Row, TableErrors, Taken, read};
use percole_words::organisation;

use crate::bodies::{NEAREST_UNIT, Place, UNIT_ALSO, in_circles, unknown};
use crate::members::name_of;
use crate::unit::LANGUAGES_MAX;
use crate::{Language, Level, Refusal};

/// A unit as a file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUnit {
    /// Line of the file.
    pub line: u64,
    /// What it is called.
    pub name: String,
    /// The unit that the node has already under this name, by its place among the known ones.
    pub existing: Option<usize>,
    /// Where it stands in the federation; an antenne when the file does not say.
    pub level: Level,
    /// Languages that it works in, at least one.
    pub languages: Vec<Language>,
    /// The unit that it is a part of; the node's own when the file does not say. [`Place::InFile`] counts the units of the
    /// file.
    pub part_of: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Name,
    Level,
    Languages,
    PartOf,
}

const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Name, "unit", organisation::column_unit, UNIT_ALSO),
    Column::needed(
        Field::Languages,
        "languages",
        organisation::column_languages,
        &["language", "langue", "langues", "taal", "talen", "sprache", "sprachen"],
    ),
    Column::optional(Field::Level, "level", organisation::column_level, &["niveau", "ebene", "stufe"]),
    Column::optional(
        Field::PartOf,
        "part of",
        organisation::column_part_of,
        &["fait partie de", "deel van", "teil von"],
    ),
];

/// Words for a level, folded: English, French, Dutch, German.
const LEVELS: [(Level, &[&str]); 3] = [
    (Level::Antenne, &["antenne", "branch", "kantoor", "zweigstelle"]),
    (Level::National, &["national", "country", "pays", "nationaal", "land"]),
    (Level::Group, &["group", "groupe", "groep", "gruppe"]),
];

/// Reads a whole file of units, or names everything that is wrong with it. `known` are the units that the node has, its
/// own first.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; names that occur twice or are unknown, and units that
/// are parts of each other in a circle, too.
pub fn parse(bytes: &[u8], known: &[String], others: OtherColumns) -> Result<Taken<NewUnit>, TableErrors> {
    let mut lines = Vec::new();
    let mut places = Places::new();
    for (at, name) in known.iter().enumerate() {
        places.entry(folded(name)).or_insert((Place::Known(at), name.clone()));
    }
    let mut seen = HashMap::new();
    let read = read(bytes, COLUMNS, others, |row, errors| {
        let name = row.read(Field::Name, name_of, errors);
        if let Some(name) = &name {
            if let Some(earlier) = seen.insert(folded(name), row.line) {
                row.refuse(Field::Name, organisation::line_twice(earlier), errors);
            }
            places.entry(folded(name)).or_insert((Place::InFile(lines.len()), name.clone()));
        }
        lines.extend(line(row, name, errors));
    });
    let (reading, mut errors) =
        read.map_or_else(|errors| (Reading::default(), errors), |reading| (reading, TableErrors::default()));
    let titles: Vec<String> = lines.iter().map(|line: &Line| line.part_of_title.clone()).collect();
    let rows: Vec<NewUnit> = lines.into_iter().map(|line| line.into_unit(&places, &mut errors)).collect();
    refuse_circles(&rows, &titles, &mut errors);
    errors.in_order().none_or(Taken { rows, reading })
}

/// Where each unit stands, and its name as it is written; by folded name.
type Places = HashMap<String, (Place, String)>;

/// A row whose own cells are right; what it is a part of is not looked up yet.
struct Line {
    unit: NewUnit,
    part_of: Option<String>,
    /// Title of the column, for what is found out later.
    part_of_title: String,
}

impl Line {
    /// The unit, with what it is a part of looked up.
    fn into_unit(self, places: &Places, errors: &mut TableErrors) -> NewUnit {
        let Line { unit, part_of, part_of_title } = self;
        let mut part = Place::Known(0);
        if let Some(text) = part_of {
            match places.get(&folded(&text)) {
                Some((place, _)) => part = *place,
                None => {
                    let refusal =
                        unknown(NEAREST_UNIT, &text, places.values().map(|(_, name)| name.as_str()));
                    errors.push(unit.line, part_of_title, refusal.message().clone());
                }
            }
        }
        let existing = match places.get(&folded(&unit.name)) {
            Some((Place::Known(at), _)) => Some(*at),
            _ => None,
        };
        NewUnit { existing, part_of: part, ..unit }
    }
}

fn refuse_circles(units: &[NewUnit], titles: &[String], errors: &mut TableErrors) {
    let place = |(at, unit): (usize, &NewUnit)| unit.existing.map_or(Place::InFile(at), Place::Known);
    // The node's own unit is a part of nothing, and an empty cell of its line means nothing either.
    let within = |(at, unit): (usize, &NewUnit)| {
        Some((place((at, unit)), unit.part_of)).filter(|(a, b)| a != b || *a != Place::Known(0))
    };
    let circles = in_circles(&units.iter().enumerate().filter_map(within).collect());
    for ((at, unit), title) in units.iter().enumerate().zip(titles) {
        if circles.contains(&place((at, unit))) {
            errors.push(unit.line, title, organisation::unit_in_circle(&unit.name));
        }
    }
}

/// One row; nothing when something in it is wrong, which is recorded.
fn line(row: &Row<'_, Field>, name: Option<String>, errors: &mut TableErrors) -> Option<Line> {
    let level = row.read_optional(Field::Level, level, errors);
    let languages = row.read(Field::Languages, languages, errors);
    let unit = NewUnit {
        line: row.line,
        name: name?,
        existing: None,
        level: level?.unwrap_or(Level::Antenne),
        languages: languages?,
        part_of: Place::Known(0),
    };
    let part_of = row.optional(Field::PartOf).map(str::to_owned);
    Some(Line { unit, part_of, part_of_title: row.title(Field::PartOf).to_owned() })
}

fn level(text: &str) -> Result<Level, Refusal> {
    let wanted = folded(text);
    let found = LEVELS.iter().find(|(_, words)| words.contains(&wanted.as_str()));
    found.map_or_else(|| text.parse(), |(level, _)| Ok(*level))
}

/// Tags, separated by commas or blanks.
fn languages(text: &str) -> Result<Vec<Language>, Refusal> {
    let tags = text.split([',', ' ', '/']).filter(|tag| !tag.is_empty());
    let languages: Vec<Language> = tags.map(Language::from_any_case).collect::<Result<_, _>>()?;
    match languages.len() {
        0 => Err(Refusal::invalid("", organisation::unit_language_missing())),
        1..=LANGUAGES_MAX => Ok(languages),
        many => Err(Refusal::invalid("", organisation::too_many_languages(many, LANGUAGES_MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<String> {
        vec!["France".to_owned(), "Rennes".to_owned()]
    }

    fn taken(bytes: &[u8]) -> Result<Vec<NewUnit>, TableErrors> {
        parse(bytes, &known(), OtherColumns::Refused).map(|taken| taken.rows)
    }

    fn errors(text: &str) -> Vec<String> {
        taken(text.as_bytes()).unwrap_err().errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn units_are_read_with_what_they_are_a_part_of() {
        let text = "Antenne;Langues;Niveau;Fait partie de\nLille;FR nl;;\nrennes;fr;antenne;France\nTourcoing;fr;Zweigstelle;lille\n";
        let units = taken(text.as_bytes()).unwrap();
        let [lille, rennes, tourcoing] = &units[..] else { panic!("{units:?}") };
        assert_eq!((lille.level, lille.part_of, lille.existing), (Level::Antenne, Place::Known(0), None));
        assert_eq!(lille.languages.iter().map(Language::as_str).collect::<Vec<_>>(), ["fr", "nl"]);
        assert_eq!((rennes.existing, rennes.part_of), (Some(1), Place::Known(0)));
        assert_eq!(tourcoing.part_of, Place::InFile(0));
    }

    #[test]
    fn the_own_unit_may_stand_in_its_file() {
        let units = taken(b"unit,languages,level\nFrance,fr,national\n").unwrap();
        assert_eq!((units[0].existing, units[0].level), (Some(0), Level::National));
    }

    #[test]
    fn every_fault_is_named_by_line_and_column() {
        let text = "unit,languages,level,part of
,fr,,
Lille,,city,
LILLE,fr,,Rene
A,fr,,B
B,français,,
C,fr,,D
D,fr,,C
";
        assert_eq!(
            errors(text),
            [
                "line 2, column unit: is empty",
                "line 3, column level: `city` is not a level: write one of antenne, national, group",
                "line 3, column languages: is missing: name the language that the unit works in",
                "line 4, column unit: is on line 3 already: keep one of the two lines",
                "line 4, column part of: `Rene` is no unit here: did you mean Rennes?",
                "line 6, column languages: `français` is not a language tag: write a BCP 47 tag such as fr, nl-BE or de",
                "line 7, column part of: leads back to C: no unit is a part of itself",
                "line 8, column part of: leads back to D: no unit is a part of itself",
            ]
        );
    }
}
