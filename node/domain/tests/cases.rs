//! Files that people had and that went wrong: each is read with the right value, or refused with its place.

#![allow(clippy::unwrap_used)]

use percole_domain::members::{Asked, NewMember, parse};
use percole_domain::report::ReportDocument;
use percole_domain::{ballots, members};
use percole_tables::{OtherColumns, TableErrors};
use percole_test_data::case;

fn register(file: &str) -> Result<Vec<NewMember>, TableErrors> {
    parse(&case(file), Asked::default()).map(|taken| taken.rows)
}

fn errors(file: &str) -> Vec<String> {
    register(file).unwrap_err().errors.iter().map(ToString::to_string).collect()
}

#[test]
fn members_export_of_membership_software() {
    let asked = Asked { others: OtherColumns::Ignored, ..Asked::default() };
    let taken = parse(&case("members-export-of-membership-software/members.csv"), asked).unwrap();
    assert_eq!((taken.rows[0].number.as_str(), taken.rows[0].name.as_str()), ("1", "Member Alpha"));
    assert_eq!(taken.reading.ignored, ["Date d’inscription"]);
    let errors = errors("members-export-of-membership-software/members.csv");
    assert!(errors.len() == 1 && errors[0].contains("--ignore-other-columns"), "{errors:?}");
}

#[test]
fn members_inner_quotes() {
    let errors = errors("members-inner-quotes/members.csv");
    assert!(errors[0].starts_with("line 2: ") && errors[0].contains("write each mark twice"), "{errors:?}");
}

#[test]
fn members_invisible_characters() {
    let refused = errors("members-invisible-characters/members.csv");
    assert_eq!(refused.len(), 3, "{refused:?}");
    assert!(refused.iter().all(|error| error.contains("not seen")), "{refused:?}");
    let ballots = ballots::parse(
        &case("members-invisible-characters/ballots.csv"),
        OtherColumns::Refused,
        1,
        |_, word| {
            percole_domain::poll::Choice::named(word).map_err(|_| percole_words::documents::choice_missing())
        },
    );
    assert!(ballots.unwrap_err().to_string().starts_with("line 3, column numéro: "));
}

#[test]
fn members_short_rows() {
    let members = register("members-short-rows/members.csv").unwrap();
    assert_eq!((members.len(), members[1].email.clone().value()), (2, None));
}

#[test]
fn members_spreadsheet_errors() {
    let errors = errors("members-spreadsheet-errors/members.csv");
    let places: Vec<&str> = errors.iter().map(|error| &error[..error.find(':').unwrap()]).collect();
    assert_eq!(places, ["line 2, column Numéro", "line 3, column Numéro", "line 4, column Numéro"]);
    assert!(errors[2].contains("1,00E+05"), "{errors:?}");
}

#[test]
fn members_leading_zeros() {
    let both = [case("members-leading-zeros/first.csv"), b"42;Member A;x;a@example.org\n".to_vec()].concat();
    let errors = members::parse(&both, Asked::default()).unwrap_err().to_string();
    assert!(errors.contains("line 3") && errors.contains("line 2"), "{errors}");
}

fn measures(file: &str) -> usize {
    let report = ReportDocument::from_markdown_bytes(&case(file));
    report.unwrap_or_else(|error| panic!("{file}: {error}")).recommendations[0].measures.len()
}

#[test]
fn report_heading_colon() {
    assert_eq!(measures("report-heading-colon/report.md"), 1);
}

#[test]
fn report_nfd_group() {
    assert_eq!(measures("report-nfd-group/report.md"), 1);
}

#[test]
fn a_cell_beyond_the_titles_is_refused_though_other_columns_are_left_out() {
    let others = OtherColumns::Ignored;
    let asked = Asked { others, ..Asked::default() };
    for text in [
        "number;name;category\n101;Dupont;Anne;x\n",
        "number;category;name\n101;x;Dupont; Anne\n",
        "number;name;category;phone\n101;Dupont;x;0470; 123\n",
    ] {
        let errors = parse(text.as_bytes(), asked).unwrap_err().to_string();
        assert!(errors.starts_with("line 2: "), "{text}: {errors}");
    }
    let choice = |_: usize, word: &str| {
        percole_domain::poll::Choice::named(word).map_err(|_| percole_words::documents::choice_missing())
    };
    assert!(ballots::parse(b"number;choice\n501;non;oui\n", others, 1, choice).is_err());
    assert!(ballots::parse_papers(b"choice\nnon;oui\n", others, 1, choice).is_err());
    let taken = parse("number;name;category;phone\n101;Dupont;x;0470\n".as_bytes(), asked).unwrap();
    assert_eq!((taken.rows.len(), taken.reading.ignored), (1, vec!["phone".to_owned()]));
}

#[test]
fn what_a_spreadsheet_made_of_a_number_is_none() {
    for number in ["2026-02-01", "1/2/2026", "TRUE", "VRAI", "0.42", "\"0,42\""] {
        let text = format!("number;name;category\n{number};Dupont;x\n");
        assert!(parse(text.as_bytes(), Asked::default()).is_err(), "{number}");
        let written = members::Written {
            number: number.trim_matches('"'),
            name: "Dupont",
            category: "x",
            ..Default::default()
        };
        assert!(members::entry(written).is_err(), "{number}");
    }
    let alike = "number;name;category\nC42;Dupont;x\n\u{421}42;Martin;x\n";
    let errors = parse(alike.as_bytes(), Asked::default()).unwrap_err().to_string();
    assert!(errors.starts_with("line 3, column number: ") && errors.contains("line 2"), "{errors}");
}
