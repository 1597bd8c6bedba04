//! The table of named ballots, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::poll::Choice;
//! use percole_tables::OtherColumns;
//! let text = "numéro;choix\n1042;oui\n1043;abstention\n";
//! let ballots = percole_domain::ballots::parse(text.as_bytes(), OtherColumns::Refused)?.rows;
//! assert_eq!((ballots[0].member.as_str(), ballots[0].choice), ("1042", Choice::Yes));
//! assert_eq!((ballots[1].line, ballots[1].choice), (3, Choice::Abstain));
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

use percole_tables::text::shortened;
use percole_tables::{Column, OtherColumns, Row, TableErrors, Taken, read};
use percole_words::documents;

use crate::members::{MEMBER_NUMBER_CHARS_MAX, NUMBER_ALSO, NearNumbers, Seen, line_of};
use crate::poll::Choice;

/// One named ballot of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedBallot {
    /// Line of the file, to say later that the member is not on the roll.
    pub line: u64,
    /// Number on the register.
    pub member: String,
    /// What the member chose.
    pub choice: Choice,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Member,
    Choice,
}

const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Member, "number", documents::column_number, NUMBER_ALSO).of_identifiers(),
    Column::needed(
        Field::Choice,
        "choice",
        documents::column_choice,
        &["vote", "ballot", "choix", "bulletin", "keuze", "stem", "wahl", "stimme"],
    ),
];

/// Reads a whole file of ballots, one line for each member, or names everything that is wrong with it.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; a member on two lines too.
pub fn parse(bytes: &[u8], others: OtherColumns) -> Result<Taken<NamedBallot>, TableErrors> {
    let mut rows = Vec::new();
    // Whether two numbers are one person's is for the roll to say, on which both would have to be.
    let mut seen = Seen::new(NearNumbers::Differ);
    let reading = read(bytes, COLUMNS, others, |row, errors| {
        let member = row.read(Field::Member, line_of(MEMBER_NUMBER_CHARS_MAX), errors).unwrap_or_default();
        seen.refuse_repeated(row, Field::Member, &member, errors);
        if let Some(choice) = choice(row, errors) {
            rows.push(NamedBallot { line: row.line, member, choice });
        }
    })?;
    Ok(Taken { rows, reading })
}

fn choice(row: &Row<'_, Field>, errors: &mut TableErrors) -> Option<Choice> {
    let word = row.cell(Field::Choice);
    if row.is_wrong(Field::Choice) {
        return None;
    }
    let choice = Choice::named(word).ok();
    if choice.is_none() {
        let message = match word {
            "" => documents::choice_missing(),
            word => documents::not_a_choice(shortened(word)),
        };
        row.refuse(Field::Choice, message, errors);
    }
    choice
}

#[cfg(test)]
mod tests {
    use percole_words::Lang;
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Vec<NamedBallot>, TableErrors> {
        parse(text.as_bytes(), OtherColumns::Refused).map(|taken| taken.rows)
    }

    #[test]
    fn choices_are_known_in_four_languages() {
        let text = "Lidnummer,Stem\n1,Ja\n2,nee\n3,Onthouding\n4,OUI\n5,non\n6,nein\n7,yes\n8,Enthaltung\n";
        let choices: Vec<_> = read(text).unwrap().into_iter().map(|ballot| ballot.choice).collect();
        use Choice::*;
        assert_eq!(choices, [Yes, No, Abstain, Yes, No, No, Yes, Abstain]);
    }

    #[test]
    fn the_titles_that_messages_name_are_known_in_every_language() {
        for &lang in Lang::ALL {
            let titles: Vec<_> = COLUMNS.iter().map(|column| (column.label)().in_lang(lang)).collect();
            let text = format!("{}\n1;{}\n", titles.join(";"), Choice::Abstain.label().in_lang(lang));
            assert_eq!(read(text.as_str()).map(|ballots| ballots[0].choice), Ok(Choice::Abstain), "{text}");
        }
    }

    #[test]
    fn faults_are_named_by_line_and_column() {
        let text = "numéro;choix\n1;oui\n2;peut-être\n;non\n1;non\n3;\n";
        let errors: Vec<_> = read(text).unwrap_err().errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors.len(), 4, "{errors:?}");
        assert!(
            errors[0].starts_with("line 3, column choix: `peut-être` is not a choice: write yes"),
            "{errors:?}"
        );
        assert_eq!(errors[1], "line 4, column numéro: is empty");
        assert_eq!(errors[2], "line 5, column numéro: `1` is on line 2 already: keep one of the two lines");
        assert!(errors[3].starts_with("line 6, column choix: is empty"), "{errors:?}");
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes, OtherColumns::Ignored);
            let _ = parse(&[b"number;choice\n", &bytes[..]].concat(), OtherColumns::Refused);
        }
    }
}
