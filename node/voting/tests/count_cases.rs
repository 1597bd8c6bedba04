//! Files that people had and that went wrong: each is counted with the right value, or refused with its place.

#![allow(clippy::unwrap_used)]

use percole_test_data::case;
use percole_voting::count::read::{FileFormat, OtherColumns};
use percole_voting::count::{CountError, CountReport, Method, Options, run};
use percole_words::Lang;

/// Counts a file of `tests/data/cases`.
fn count(method: Method, file: &str) -> Result<CountReport, CountError> {
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
fn blt_ballot_ids() {
    let (names, remarks) = elected(Method::Stv, "blt-ballot-ids/ballots.blt");
    assert_eq!(names, ["Alpha"]);
    assert!(remarks.starts_with("read: 3 papers, 3 candidates"), "{remarks}");
}

#[test]
fn blt_old_mac_comment() {
    assert_eq!(elected(Method::Stv, "blt-old-mac-comment/ballots.blt").0, ["Alpha"]);
}

#[test]
fn blt_skipped_ranking() {
    let (names, remarks) = elected(Method::Stv, "blt-skipped-ranking/ballots.blt");
    assert_eq!(names, ["Alpha"]);
    assert!(
        remarks.starts_with("read: 5 papers") && remarks.contains("one ballot line skips a rank"),
        "{remarks}"
    );
}

#[test]
fn blt_source_and_comment() {
    let (names, remarks) = elected(Method::Stv, "blt-source-and-comment/ballots.blt");
    assert_eq!(names, ["Alpha"]);
    assert!(
        remarks.contains("2 texts behind the title were passed over: Source: club, Comment: none"),
        "{remarks}"
    );
}

#[test]
fn blt_unquoted_names() {
    assert_eq!(elected(Method::Stv, "blt-unquoted-names/ballots.blt").0, ["Alpha"]);
}

#[test]
fn count_blank_rows() {
    let (names, remarks) = elected(Method::MajorityJudgement, "count-blank-rows/ballots.csv");
    assert_eq!(names, ["Alpha"]);
    assert_eq!(remarks, "read: 3 papers, 2 candidates; 4 rows without content were passed over");
}

#[test]
fn count_decimal_comma() {
    let report = count(Method::Score, "count-decimal-comma/points.csv").unwrap();
    assert!(report.to_text(Lang::En).contains('4'), "{}", report.to_text(Lang::En));
    assert_eq!(report.tied, ["Alpha", "Beta"], "4 points each");
    assert!(elected(Method::Schulze, "count-decimal-comma/ranks.csv").1.starts_with("read: 2 papers, 3"));
}

#[test]
fn count_encodings() {
    assert!(elected(Method::Schulze, "count-encodings/utf16.csv").1.contains("UTF-16"));
    let (names, remarks) = elected(Method::Schulze, "count-encodings/windows1252.csv");
    assert_eq!(names, ["Élan"]);
    assert!(remarks.contains("Windows-1252"), "{remarks}");
}

#[test]
fn count_grades_after_excel() {
    for file in ["semicolons.csv", "quoted.csv"] {
        let (names, _) = elected(Method::MajorityJudgement, &format!("count-grades-after-excel/{file}"));
        assert_eq!(names, ["Beta"], "{file}: her grades are Fair twice");
    }
}

#[test]
fn count_hash_rows() {
    let (names, remarks) = elected(Method::InstantRunoff, "count-hash-rows/ids.csv");
    assert_eq!(names, ["Beta"]);
    assert!(remarks.starts_with("read: 3 papers"), "{remarks}");
    let refused = refusal(Method::InstantRunoff, "count-hash-rows/errors.csv");
    assert!(refused.contains("line 3, column 1: `#N/A` is an error of the spreadsheet"), "{refused}");
}

#[test]
fn count_header_case() {
    let (names, remarks) = elected(Method::Score, "count-header-case/papers.csv");
    assert_eq!(names, ["Alpha"], "150 points against 110");
    assert!(remarks.starts_with("read: 50 papers, 2 candidates"), "{remarks}");
    let report = count(Method::Score, "count-header-case/voter.csv").unwrap();
    assert_eq!(report.tied, ["Alpha", "Beta"], "5 points each, and no candidate Voter with 203");
}

#[test]
fn count_unclosed_quote() {
    let refused = refusal(Method::InstantRunoff, "count-unclosed-quote/ballots.csv");
    assert!(
        refused.contains("line 3, column 5: the quotation mark that opens here is not closed"),
        "{refused}"
    );
}

#[test]
fn count_line_break_in_name() {
    let refused = refusal(Method::Schulze, "count-line-break-in-name/ballots.csv");
    assert!(refused.contains("a name on one line"), "{refused}");
}

#[test]
fn count_sep_line() {
    assert_eq!(elected(Method::Schulze, "count-sep-line/ballots.csv").0, ["Alpha"]);
}

#[test]
fn count_separator_in_quotes() {
    let report = count(Method::Schulze, "count-separator-in-quotes/ballots.csv").unwrap();
    assert_eq!(report.candidates, ["Alpha, North", "Beta; South", "Gamma"]);
    assert_eq!(report.tied, ["Alpha, North", "Beta; South"]);
}

#[test]
fn count_twice_one_voter() {
    let refused = refusal(Method::Schulze, "count-twice-one-voter/ballots.csv");
    assert!(refused.contains("line 3, column 1: voter v1 is on line 2 already"), "{refused}");
}

#[test]
fn count_from_standard_input() {
    let bytes = case("count-from-standard-input/ballots.txt");
    let told = Options { format: Some(FileFormat::Blt), ..Options::default() };
    assert_eq!(run(Method::Stv, "-", &bytes, &told).unwrap().elected, ["Alpha"]);
    let refused = run(Method::Stv, "-", &bytes, &Options::default()).unwrap_err().to_string();
    assert!(refused.contains("--format"), "{refused}");
}

#[test]
fn pb_decimal_comma() {
    let (funded, _) = elected(Method::Greedy, "pb-decimal-comma/budget.pb");
    assert_eq!(funded.len(), 2);
}

/// Counts points in a table that is written here.
fn scored(file: &str, other_columns: OtherColumns) -> Result<CountReport, CountError> {
    run(Method::Score, "a.csv", file.as_bytes(), &Options { other_columns, ..Options::default() })
}

#[test]
fn numbers_of_members_and_weights_are_no_candidates() {
    for title in ["N°", "Numéro de sociétaire", "membre", "ID", "number", "Lidnummer", "#"] {
        let report =
            scored(&format!("{title};Alpha;Beta\n1;5;3\n0002;4;2\n"), OtherColumns::Refused).unwrap();
        assert_eq!(report.candidates, ["Alpha", "Beta"], "{title}");
        let said = report.remarks.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        assert!(said.contains("says who voted"), "{title}: {said}");
        let twice =
            scored(&format!("{title};Alpha;Beta\n1;5;3\n1;4;2\n"), OtherColumns::Refused).unwrap_err();
        assert!(twice.to_string().contains("line 3, column 1: voter 1 is on line 2"), "{twice}");
    }
    for (yes, no) in [("Yes", "No"), ("O", "N")] {
        let report = scored(&format!("{yes};{no}\n1;5\n2;4\n"), OtherColumns::Refused).unwrap();
        assert_eq!(
            (report.candidates, report.elected),
            (vec![yes.to_owned(), no.to_owned()], vec![no.to_owned()])
        );
    }
    for title in ["Nombre", "Aantal", "Anzahl", "count", "Bulletins"] {
        let report = scored(&format!("{title};Alpha;Beta\n101;1;3\n"), OtherColumns::Refused).unwrap();
        assert_eq!(report.elected, ["Beta"], "{title}");
    }
    for title in ["Weight", "Poids", "Date", "E-mail", "Total", "Horodateur"] {
        let file = format!("Alpha;{title};Beta\n1;99;3\n");
        let refused = scored(&file, OtherColumns::Refused).unwrap_err().to_string();
        assert!(refused.contains("line 1, column 7") && refused.contains(title), "{refused}");
        let report = scored(&file, OtherColumns::Ignored).unwrap();
        assert_eq!((report.elected, report.candidates.len()), (vec!["Beta".to_owned()], 2));
    }
}

#[test]
fn a_row_of_names_is_no_comment_and_no_row_of_numbers() {
    let elected =
        |file: &str| scored(file, OtherColumns::Refused).map(|report| (report.candidates, report.elected));
    for (file, candidates, elected_one) in [
        ("#;Alpha: list A;Beta\n1;5;3\n2;4;2\n", &["Alpha: list A", "Beta"][..], "Alpha: list A"),
        ("#1: Alpha,#2: Beta,#3: Gamma\n1,2,3\n", &["#1: Alpha", "#2: Beta", "#3: Gamma"], "#3: Gamma"),
        ("# Alpha,# Beta\n1,2\n", &["# Alpha", "# Beta"], "# Beta"),
        ("papers;3;7\n1;5;4\n", &["3", "7"], "3"),
    ] {
        let (names, first) = elected(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(
            (names.iter().map(String::as_str).collect::<Vec<_>>(), first),
            (candidates.to_vec(), vec![elected_one.to_owned()])
        );
    }
    for nameless in ["5;3\n1;2\n4;4\n", "# title: Board\n1,2\n", "# Alpha: list\n2,5;3\n"] {
        let refused = elected(nameless).unwrap_err().to_string();
        assert!(refused.contains("numbers alone"), "{nameless}: {refused}");
    }
    let passed = scored("# drawn up by: Ann\nAlpha;Beta\n1;2\n", OtherColumns::Refused).unwrap();
    let said = passed.remarks.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    assert!(said.contains("line 1 was taken for a comment: “drawn up by: Ann”"), "{said}");
}

#[test]
fn candidates_of_one_name_are_refused_however_it_is_written() {
    for names in ["O'Brien;O’Brien", "Alpha;\u{ff21}lpha", "Alpha;\u{410}lpha", "Ann B;ann\u{a0}b"] {
        assert!(scored(&format!("{names}\n1;2\n"), OtherColumns::Refused).is_err(), "{names}");
    }
    assert!(scored("Müller;Muller\n1;2\n", OtherColumns::Refused).is_ok(), "accents tell people apart");
}

#[test]
fn a_thousand_or_one_is_asked_where_commas_may_be_decimal() {
    let refused = scored("Alpha;Beta\n1.000;2\n", OtherColumns::Refused).unwrap_err().to_string();
    assert!(refused.contains("`1.000` may mean 1000 or 1:"), "{refused}");
    assert_eq!(scored("Alpha,Beta\n1.000,2\n", OtherColumns::Refused).unwrap().elected, ["Beta"]);
}

/// The fastest of three readings, in seconds.
fn seconds(read: impl Fn()) -> f64 {
    let once = || {
        let start = std::time::Instant::now();
        read();
        start.elapsed().as_secs_f64()
    };
    (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
}

#[test]
fn twice_the_file_takes_no_more_than_three_times_as_long() {
    let one_line = |papers: usize| {
        let ballots: String = (0..papers).map(|at| format!("(p{at}) 1 1 2 0 ")).collect();
        format!("2 1 {ballots}0 \"Alpha\" \"Beta\" \"Board\"")
    };
    let texts =
        |count: usize| format!("2 1 1 1 0 0 \"Alpha\" \"Beta\" \"Board\"{}", " \"text\"".repeat(count));
    let count = |text: &str| drop(run(Method::Stv, "a.blt", text.as_bytes(), &Options::default()).unwrap());
    for (what, file) in [("ballots", &one_line as &dyn Fn(usize) -> String), ("texts", &texts)] {
        let (n, twice) = (file(20_000), file(40_000));
        let (one, two) = (seconds(|| count(&n)), seconds(|| count(&twice)));
        assert!(two <= 3.0 * one, "{what}: {one} s, and {two} s for twice as many");
    }
    let besides = run(Method::Stv, "a.blt", texts(40_000).as_bytes(), &Options::default()).unwrap();
    let said = besides.remarks.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    assert!(
        said.contains("40000") || said.contains("40,000") || said.contains("40\u{202f}000"),
        "{}",
        said.len()
    );
    assert!(said.len() < 1_000, "{} bytes", said.len());
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
