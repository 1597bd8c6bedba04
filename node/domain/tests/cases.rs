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
fn an_export_of_membership_software_needs_only_its_other_columns_named() {
    let asked = Asked { others: OtherColumns::Ignored, ..Asked::default() };
    let taken = parse(&case("members-export-of-membership-software/members.csv"), asked).unwrap();
    assert_eq!((taken.rows[0].number.as_str(), taken.rows[0].name.as_str()), ("1", "Member Alpha"));
    assert_eq!(taken.reading.ignored, ["Date d’inscription"]);
    let errors = errors("members-export-of-membership-software/members.csv");
    assert!(errors.len() == 1 && errors[0].contains("--ignore-other-columns"), "{errors:?}");
}

#[test]
fn an_inner_quotation_mark_is_refused_by_its_line() {
    let errors = errors("members-inner-quotes/members.csv");
    assert!(errors[0].starts_with("line 2: ") && errors[0].contains("write each mark twice"), "{errors:?}");
}

#[test]
fn one_member_with_something_unseen_in_the_number_is_not_four() {
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
fn cells_that_a_spreadsheet_left_out_at_the_end_are_empty() {
    let members = register("members-short-rows/members.csv").unwrap();
    assert_eq!((members.len(), members[1].email.clone().value()), (2, None));
}

#[test]
fn what_a_spreadsheet_mangled_is_no_number() {
    let errors = errors("members-spreadsheet-errors/members.csv");
    let places: Vec<&str> = errors.iter().map(|error| &error[..error.find(':').unwrap()]).collect();
    assert_eq!(places, ["line 2, column Numéro", "line 3, column Numéro", "line 4, column Numéro"]);
    assert!(errors[2].contains("1,00E+05"), "{errors:?}");
}

#[test]
fn a_register_with_and_without_zeros_names_both_lines() {
    let both = [case("members-leading-zeros/first.csv"), b"42;Member A;x;a@example.org\n".to_vec()].concat();
    let errors = members::parse(&both, Asked::default()).unwrap_err().to_string();
    assert!(errors.contains("line 3") && errors.contains("line 2"), "{errors}");
}

#[test]
fn a_heading_with_a_colon_and_a_group_in_another_normal_form_are_understood() {
    for file in ["report-heading-colon/report.md", "report-nfd-group/report.md"] {
        let report = ReportDocument::from_markdown_bytes(&case(file))
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(report.recommendations[0].measures.len(), 1, "{file}");
    }
}
