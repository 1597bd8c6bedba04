//! Files that people had and that went wrong: each is counted with the right value, or refused with its place.

#![allow(clippy::unwrap_used)]

use percole_test_data::case;
use percole_voting::count::read::{FileFormat, OtherColumns};
use percole_voting::count::{CountError, Method, Options, Report, run};
use percole_words::Lang;

/// Counts a file of `tests/data/cases`.
fn count(method: Method, file: &str) -> Result<Report, CountError> {
    run(method, file, &case(file), &Options::default())
}

/// Who is elected, and what was read.
fn elected(method: Method, file: &str) -> (Vec<String>, String) {
    let report = count(method, file).unwrap_or_else(|error| panic!("{error}"));
    let remarks: Vec<String> = report.remarks.iter().map(ToString::to_string).collect();
    (report.elected, remarks.join("; "))
}

fn refusal(method: Method, file: &str) -> String {
    count(method, file).unwrap_err().to_string()
}

#[test]
fn blt_of_other_programs_elects_alpha() {
    for file in [
        "blt-ballot-ids/ballots.blt",
        "blt-old-mac-comment/ballots.blt",
        "blt-skipped-ranking/ballots.blt",
        "blt-source-and-comment/ballots.blt",
        "blt-unquoted-names/ballots.blt",
    ] {
        let (names, _) = elected(Method::Stv, file);
        assert_eq!(names, ["Alpha"], "{file}");
    }
    assert!(elected(Method::Stv, "blt-ballot-ids/ballots.blt").1.starts_with("read: 3 papers, 3 candidates"));
    assert!(
        elected(Method::Stv, "blt-skipped-ranking/ballots.blt").1.contains("one ballot line skips a rank")
    );
    let (_, remarks) = elected(Method::Stv, "blt-source-and-comment/ballots.blt");
    assert!(
        remarks.contains("2 texts behind the title were passed over: Source: club, Comment: none"),
        "{remarks}"
    );
}

#[test]
fn rows_without_content_are_no_papers() {
    let (names, remarks) = elected(Method::MajorityJudgement, "count-blank-rows/ballots.csv");
    assert_eq!(names, ["Alpha"]);
    assert_eq!(remarks, "read: 3 papers, 2 candidates; 4 rows without content were passed over");
}

#[test]
fn decimals_are_read_as_spreadsheets_and_programs_write_them() {
    let report = count(Method::Score, "count-decimal-comma/points.csv").unwrap();
    assert!(report.to_text(Lang::En).contains('4'), "{}", report.to_text(Lang::En));
    assert_eq!(report.tied, ["Alpha", "Beta"], "4 points each");
    assert!(elected(Method::Schulze, "count-decimal-comma/ranks.csv").1.starts_with("read: 2 papers, 3"));
}

#[test]
fn other_encodings_are_converted_and_said() {
    assert!(elected(Method::Schulze, "count-encodings/utf16.csv").1.contains("UTF-16"));
    let (names, remarks) = elected(Method::Schulze, "count-encodings/windows1252.csv");
    assert_eq!(names, ["Élan"]);
    assert!(remarks.contains("Windows-1252"), "{remarks}");
}

#[test]
fn the_grades_line_is_read_as_a_spreadsheet_saves_it() {
    for file in ["semicolons.csv", "quoted.csv"] {
        let (names, _) = elected(Method::MajorityJudgement, &format!("count-grades-after-excel/{file}"));
        assert_eq!(names, ["Beta"], "{file}: her grades are Fair twice");
    }
}

#[test]
fn rows_that_begin_with_a_hash_are_papers() {
    let (names, remarks) = elected(Method::InstantRunoff, "count-hash-rows/ids.csv");
    assert_eq!(names, ["Beta"]);
    assert!(remarks.starts_with("read: 3 papers"), "{remarks}");
    let refused = refusal(Method::InstantRunoff, "count-hash-rows/errors.csv");
    assert!(refused.contains("line 3, column 1: `#N/A` is an error of the spreadsheet"), "{refused}");
}

#[test]
fn papers_and_voter_are_columns_in_any_case() {
    let (names, remarks) = elected(Method::Score, "count-header-case/papers.csv");
    assert_eq!(names, ["Alpha"], "150 points against 110");
    assert!(remarks.starts_with("read: 50 papers, 2 candidates"), "{remarks}");
    let report = count(Method::Score, "count-header-case/voter.csv").unwrap();
    assert_eq!(report.tied, ["Alpha", "Beta"], "5 points each, and no candidate Voter with 203");
}

#[test]
fn what_would_move_cells_is_refused_with_its_place() {
    let refused = refusal(Method::InstantRunoff, "count-unclosed-quote/ballots.csv");
    assert!(
        refused.contains("line 3, column 5: the quotation mark that opens here is not closed"),
        "{refused}"
    );
    let refused = refusal(Method::Schulze, "count-line-break-in-name/ballots.csv");
    assert!(refused.contains("a name on one line"), "{refused}");
}

#[test]
fn separators_are_those_outside_quotation_marks_or_those_that_the_file_tells() {
    assert_eq!(elected(Method::Schulze, "count-sep-line/ballots.csv").0, ["Alpha"]);
    let report = count(Method::Schulze, "count-separator-in-quotes/ballots.csv").unwrap();
    assert_eq!(report.candidates, ["Alpha, North", "Beta; South", "Gamma"]);
    assert_eq!(report.tied, ["Alpha, North", "Beta; South"]);
}

#[test]
fn one_voter_counts_once() {
    let refused = refusal(Method::Schulze, "count-twice-one-voter/ballots.csv");
    assert!(refused.contains("line 3, column 1: voter v1 is on line 2 already"), "{refused}");
}

#[test]
fn a_file_whose_name_says_nothing_is_read_as_it_is_told() {
    let bytes = case("count-from-standard-input/ballots.txt");
    let told = Options { format: Some(FileFormat::Blt), ..Options::default() };
    assert_eq!(run(Method::Stv, "-", &bytes, &told).unwrap().elected, ["Alpha"]);
    let refused = run(Method::Stv, "-", &bytes, &Options::default()).unwrap_err().to_string();
    assert!(refused.contains("--format"), "{refused}");
}

#[test]
fn amounts_of_a_budget_may_have_decimal_commas_and_grouping() {
    let (funded, _) = elected(Method::Greedy, "pb-decimal-comma/budget.pb");
    assert_eq!(funded.len(), 2);
}

#[test]
fn columns_that_hold_no_ballots_are_left_out_when_that_is_asked_for() {
    let form = "When,Adam,Remark,Beate\n2026-06-20 18:00,1,good luck,2\n2026-06-20 18:01,2,,1\n2026-06-20 18:02,1,,2\n";
    let counted = |file: &str, other_columns| {
        let options = Options { other_columns, ..Options::default() };
        run(Method::InstantRunoff, "a.csv", file.as_bytes(), &options)
    };
    let report = counted(form, OtherColumns::Ignored).unwrap();
    assert_eq!(
        (report.candidates, report.elected),
        (vec!["Adam".to_owned(), "Beate".to_owned()], vec!["Adam".to_owned()])
    );
    assert_eq!(report.remarks[1].to_string(), "columns left out: When and Remark");
    let refused = counted(form, OtherColumns::Refused).unwrap_err().to_string();
    assert!(refused.contains("line 2, column 1"), "{refused}");
    // A slip in a candidate's column costs nobody the column.
    let slip = counted("Adam,Beate\n1,2\nfirst,2\n", OtherColumns::Ignored).unwrap_err().to_string();
    assert!(slip.contains("line 3, column 1"), "{slip}");
    assert!(counted("When,Why\ntoday,so\n", OtherColumns::Ignored).is_err());
}

#[test]
fn cumulative_votes_on_a_budget_are_counted_by_their_points() {
    let file = "META\nkey;value\nbudget;100\nvote_type;cumulative\nPROJECTS\nproject_id;cost\n1;60\n2;60\n\
                VOTES\nvoter_id;vote;points\na;1,2;1,3\nb;1;3\nc;;\n";
    let report = run(Method::Greedy, "a.pb", file.as_bytes(), &Options::default()).unwrap();
    assert_eq!(report.elected, ["1"], "4 points against 3, though it is marked in as many votes as it needs");
    // Each of the three has 33⅓. For project 1 b gives all, and a the other 26⅔ for one point; project 2 has a alone.
    let report = run(Method::EqualShares, "a.pb", file.as_bytes(), &Options::default()).unwrap();
    assert_eq!(report.elected, ["1"]);
    assert!(report.to_text(Lang::En).contains("points"), "{}", report.to_text(Lang::En));
}
