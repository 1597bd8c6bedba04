//! Files as people have them are read, and damaged ones are refused with line, column and what was expected.

#![allow(clippy::unwrap_used)]

mod count_support;

use count_support::generate::Random;
use percole_voting::count::read::{self, CsvCells, OtherColumns, ReadError};
use percole_voting::count::{Amount, Ballots, Profile, Standing};

/// Ranks as `papers: 0 1=2`, one line each.
fn ranked(profile: &Profile) -> Vec<String> {
    let Ballots::Ranked(ballots) = &profile.ballots else { panic!("ranked") };
    let rank = |rank: &[percole_voting::count::CandidateIndex]| {
        rank.iter().map(|c| c.0.to_string()).collect::<Vec<_>>().join("=")
    };
    let line = |b: &percole_voting::count::RankedBallot| {
        format!("{}: {}", b.papers, b.ranks.iter().map(rank).collect::<Vec<_>>().join(" "))
    };
    ballots.iter().map(line).collect()
}

fn names(profile: &Profile) -> Vec<&str> {
    profile.candidates.iter().map(|c| c.name.as_str()).collect()
}

type Reader = fn(&[u8]) -> Result<Profile, ReadError>;

/// Readers without what they say of their reading.
macro_rules! profiles {
    ($($reader:ident)*) => { $(
        fn $reader(bytes: &[u8]) -> Result<Profile, ReadError> {
            read::$reader(bytes).map(|counted| counted.profile)
        }
    )* };
}

profiles! { read_blt read_cat read_pb read_soc read_soi read_toc read_toi }

fn read_csv(bytes: &[u8], cells: &CsvCells) -> Result<Profile, ReadError> {
    read::read_csv(bytes, cells, OtherColumns::Refused).map(|counted| counted.profile)
}

/// Each text is refused at line and column; the message begins with what was expected.
fn refused(read: Reader, cases: &[(&str, usize, usize, &str, &str)]) {
    for (text, line, column, expected, found) in cases {
        let error = read(text.as_bytes()).expect_err(text);
        let place = (error.line, error.column);
        let shown = |arg: Option<percole_words::Arg>| arg.map(|arg| arg.in_lang(percole_words::Lang::En));
        assert_eq!(
            (place, shown(error.found()).unwrap_or_default().as_str()),
            ((*line, *column), *found),
            "{text:?}: {error}"
        );
        assert!(error.message().to_string().contains(expected), "{text:?}: {error}");
    }
}

const BLT: &str = "\
4 2   # four candidates, two places
-2
3 1 3 4 0
 4 1 2=3 0
1 0   # blank
0
\"Adam # not a comment\"
\"Beate\" \"Chloé\"
\"Dirk\"
\"Board 2025\"
";

#[test]
fn blt_is_read() {
    let profile = read_blt(BLT.as_bytes()).unwrap();
    assert_eq!(names(&profile), ["Adam # not a comment", "Beate", "Chloé", "Dirk"]);
    assert_eq!(ranked(&profile), ["3: 0 2 3", "4: 0 1=2", "1: "]);
    assert_eq!((profile.title.as_deref(), profile.seats), (Some("Board 2025"), Some(2)));
    let withdrawn: Vec<bool> = profile.candidates.iter().map(|c| c.standing == Standing::Withdrawn).collect();
    assert_eq!(withdrawn, [false, true, false, false]);
    let windows = format!("\u{feff}{}", BLT.replace('\n', "\r\n"));
    assert_eq!(read_blt(windows.as_bytes()).unwrap(), profile);
}

#[test]
fn a_damaged_blt_is_refused_with_its_place() {
    let end = "the end of the file";
    refused(
        read_blt,
        &[
            ("", 1, 1, "the number of candidates", end),
            ("x 2", 1, 1, "the number of candidates", "\"x\""),
            ("2 0", 1, 3, "the number of seats", "\"0\""),
            ("99999999999999999999 1", 1, 1, "the number of candidates", "\"99999999999999999999\""),
            ("2 1\n-3\n0", 2, 2, "a candidate's number from 1 to 2", "\"3\""),
            ("2 1\n1 2 1.5 0", 2, 5, "a candidate's number", "\"1.5\""),
            ("2 1\n1.5 2 0", 2, 1, "a whole number of papers", "\"1.5\""),
            ("2 1\n1 2 1 2 0", 2, 7, "each candidate at most once", "\"2\""),
            ("2 1\n1 1=1 0", 2, 5, "each candidate at most once", "\"1\""),
            ("2 1\n1 2 1\n0\n\"A\"\n\"B\"", 4, 1, "a whole number of papers", "\"\\\"A\\\"\""),
            ("2 1\n3 1 2 0\n", 3, 1, "a number of papers, or 0", end),
            ("2 1\n0\n\"A\"\nB b", 4, 1, "double quotes around a name of several words", "\"B b\""),
            ("2 1\n0\n\"A\"\n7", 4, 1, "the name of candidate 2", "\"7\""),
            ("2 1\n(p1) 1 1 0\n(p1) 1 2 0\n0\nA\nB", 3, 2, "the ballot p1 is on line 2 already", ""),
            ("2 1\n(p1 1 1 0\n", 2, 1, "a closing )", "\"(p1\""),
            ("2 1\n0\n\"A\"\n", 4, 1, "the name of candidate 2", end),
            ("2 1\n0\n\"A\"\n\"B", 4, 1, "a double quote at the end", "\"\\\"B\""),
            ("2 1\n0\n\"A\"\n\"A\"", 4, 2, "a name that no other", "\"A\""),
            ("2 1\n0\n\"A\"\n\"\"", 4, 2, "a name of 1 to", "nothing"),
            ("1 1\n0\n\"A\"\n\"T\"\n9", 5, 1, "the end of the file", "\"9\""),
            ("1 1\n2000000000000 1 0\n", 2, 1, "at most 1,000,000,000,000 papers", "\"2000000000000\""),
        ],
    );
    let error = read_blt(b"2 1\n1 \xff \x81 0").unwrap_err();
    assert_eq!((error.line, error.column), (2, 3));
    assert!(error.to_string().contains("CSV UTF-8"), "{error}");
}

const TOI: &str = "\
# FILE NAME: board.toi
# TITLE: Board
# DATA TYPE: toi
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 6
# NUMBER UNIQUE ORDERS: 3
# ALTERNATIVE NAME 1: Adam: the first
# ALTERNATIVE NAME 2: Beate
# ALTERNATIVE NAME 3: Chloé
3: 1,{2, 3}
2: {3,1}
1: 2
";

const OLD_TOI: &str = "3\n1,Adam\n2,Beate, of Ghent\n3,Chloé\n6,6,3\n3,1,{2,3}\n2,{3,1}\n1,2\n";

#[test]
fn preflib_orders_are_read_with_both_headers() {
    let new = read_toi(TOI.as_bytes()).unwrap();
    assert_eq!(names(&new), ["Adam: the first", "Beate", "Chloé"]);
    assert_eq!(new.title.as_deref(), Some("Board"));
    assert_eq!(ranked(&new), ["3: 0 1=2", "2: 2=0", "1: 1"]);
    let old = read_toi(OLD_TOI.as_bytes()).unwrap();
    assert_eq!(names(&old), ["Adam", "Beate, of Ghent", "Chloé"]);
    assert_eq!(old.ballots, new.ballots);
    let strict = "2\n1,A\n2,B\n3,3,2\n2,1,2\n1,2,1\n";
    assert_eq!(ranked(&read_soc(strict.as_bytes()).unwrap()), ["2: 0 1", "1: 1 0"]);
    assert_eq!(read_soc(strict.as_bytes()), read_toc(strict.as_bytes()));
    assert_eq!(read_soc(strict.as_bytes()), read_soi(strict.as_bytes()));
}

#[test]
fn an_order_of_another_kind_than_promised_is_refused() {
    let strict = "one candidate per rank";
    let complete = "all 3 candidates";
    let soi = TOI.replace("TYPE: toi", "TYPE: soi");
    let toc = TOI.replace("TYPE: toi", "TYPE: toc");
    refused(read_soi, &[(&soi, 10, 7, strict, "\"2, 3\""), (OLD_TOI, 6, 6, strict, "\"2,3\"")]);
    refused(read_toc, &[(&toc, 11, 3, complete, "\" {3,1}\""), (OLD_TOI, 7, 3, complete, "\"{3,1}\"")]);
    refused(read_soi, &[(TOI, 3, 14, "soi, as the name of the file says", "\"toi\"")]);
    refused(read_cat, &[(TOI, 3, 14, "cat, as the name of the file says", "\"toi\"")]);
    let short = "3\n1,A\n2,B\n3,C\n1,1,1\n1,2\n";
    refused(read_soc, &[(short, 6, 3, complete, "\"2\"")]);
}

#[test]
fn a_damaged_preflib_file_is_refused_with_its_place() {
    let with = |old: &str, new: &str| TOI.replacen(old, new, 1);
    let cases = [
        (with("VOTERS: 6", "VOTERS: 7"), 5, 18, "6 voters, as the lines add up to", "\"7\""),
        (with("ORDERS: 3", "ORDERS: 4"), 6, 25, "3 orders, as there are lines", "\"4\""),
        (with("ALTERNATIVES: 3", "ALTERNATIVES: x"), 4, 24, "a whole number", "\"x\""),
        (
            with("ALTERNATIVES: 3", "ALTERNATIVES: 4"),
            13,
            1,
            "a line `# ALTERNATIVE NAME 4: …`",
            "the end of the file",
        ),
        (with("ALTERNATIVES: 3", "ALTERNATIVES: 2"), 9, 23, "no ALTERNATIVE NAME 3", "\"Chloé\""),
        (with("ALTERNATIVES: 3", "ALTERNATIVES: 1000000"), 4, 24, "a number from 1 to 1000", "\"1000000\""),
        (with("NAME 2: Beate", "NAME 2: Chloé"), 9, 23, "a name that no other candidate has", "\"Chloé\""),
        (with("1,{2, 3}", "1,{2, 3"), 10, 6, "a closing }", "\"{2, 3\""),
        (with("1,{2, 3}", "1,{2, 4}"), 10, 10, "a candidate's number from 1 to 3", "\"4\""),
        (with("1,{2, 3}", "1,{2, 1}"), 10, 10, "each candidate at most once", "\"1\""),
        (with("1,{2, 3}", "1,{}"), 10, 6, "a candidate's number inside", "\"{}\""),
        (with("1,{2, 3}", "1{2,3}"), 10, 4, "a candidate's number", "\"1{2\""),
        (with("1,{2, 3}", "1,"), 10, 6, "a candidate's number after the comma", "nothing"),
        (with("3: 1", "3 1"), 10, 1, "a number of papers, `:`", "\"3 1,{2, 3}\""),
        (with("3: 1", "-3: 1"), 10, 1, "a whole number of papers", "\"-3\""),
        (
            with("# NUMBER ALTERNATIVES: 3\n", ""),
            12,
            1,
            "a line `# NUMBER ALTERNATIVES",
            "the end of the file",
        ),
    ];
    for (text, line, column, expected, found) in &cases {
        refused(read_toi, &[(text, *line, *column, expected, found)]);
    }
    refused(
        read_toi,
        &[
            ("", 1, 1, "a line `# NUMBER ALTERNATIVES", "the end of the file"),
            ("x\n", 1, 1, "the number of candidates", "\"x\""),
            ("2\n1,A\n3,B\n", 3, 1, "“2,” and a name", "\"3\""),
            ("2\n1,A\n2,B\n3\n", 4, 1, "number of voters, sum", "\"3\""),
            ("2\n1,A\n2,B\n3,3,1\n2,1\n", 4, 1, "2 voters", "\"3\""),
        ],
    );
}

const CAT: &str = "\
# DATA TYPE: cat
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 5
# NUMBER UNIQUE PREFERENCES: 2
# NUMBER CATEGORIES: 2
# CATEGORY NAME 1: Yes
# CATEGORY NAME 2: No
# ALTERNATIVE NAME 1: Adam
# ALTERNATIVE NAME 2: Beate
# ALTERNATIVE NAME 3: Chloé
4: {1,3},2
1: {},{1,2,3}
";

#[test]
fn preflib_categories_are_read() {
    let profile = read_cat(CAT.as_bytes()).unwrap();
    let Ballots::Graded { grades, ballots } = &profile.ballots else { panic!("graded") };
    assert_eq!(grades, &["Yes", "No"]);
    assert_eq!(ballots[0].grades, [Some(0), Some(1), Some(0)]);
    assert_eq!((ballots[1].papers, &ballots[1].grades[..]), (1, &[Some(1); 3][..]));
    let with = |old: &str, new: &str| CAT.replacen(old, new, 1);
    refused(read_cat, &[(&with("{1,3},2", "{1,3},2,{}"), 11, 3, "2 categories", "\" {1,3},2,{}\"")]);
    refused(read_cat, &[(&with("{1,3},2", "{1,3},3"), 11, 10, "each candidate at most once", "\"3\"")]);
    let without = TOI.replace("TYPE: toi", "TYPE: cat");
    refused(read_cat, &[(&without, 13, 1, "a line `# NUMBER CATEGORIES", "the end of the file")]);
}

const PB: &str = "\
META
key;value
description;\"Budget; 2025\"
num_projects;3
num_votes;3
budget;1000.50
vote_type;approval
PROJECTS
project_id;name;cost
1;Playground;600
2;\"Benches \"\"Oak\"\"\";400.50
x9;;300
VOTES
voter_id;age;vote
a;31;1,2
b;40;
c;;\"x9,1\"
";

#[test]
fn pabulib_approvals_are_read() {
    let profile = read_pb(PB.as_bytes()).unwrap();
    assert_eq!(names(&profile), ["1 Playground", "2 Benches \"Oak\"", "x9"]);
    assert_eq!(profile.title.as_deref(), Some("Budget; 2025"));
    let budget = profile.budget.as_ref().unwrap();
    assert_eq!(budget.limit, Amount::ratio(2001, 2));
    assert_eq!(budget.costs, [Amount::whole(600), Amount::ratio(801, 2), Amount::whole(300)]);
    let Ballots::Marked(ballots) = &profile.ballots else { panic!("marked") };
    let marks: Vec<Vec<u32>> = ballots.iter().map(|b| b.marks.iter().map(|c| c.0).collect()).collect();
    assert_eq!(marks, [vec![0, 1], vec![], vec![2, 0]]);
    assert_eq!(read_pb(PB.replace('\n', "\r\n").as_bytes()).unwrap(), profile);
}

/// The file with another vote type and votes.
fn pb(vote_type: &str, votes: &str) -> String {
    let meta = PB.replace("num_votes;3\n", "").replace("approval", vote_type);
    format!("{}VOTES\n{votes}", meta.split("VOTES\n").next().unwrap())
}

#[test]
fn every_pabulib_vote_type_is_read() {
    let ordinal = read_pb(pb("ordinal", "voter_id;vote\na;x9,1\nb;\n").as_bytes()).unwrap();
    assert_eq!(ranked(&ordinal), ["1: 2 0", "1: "]);
    let one = read_pb(pb("choose-1", "voter_id;vote\na;x9\n").as_bytes()).unwrap();
    assert!(matches!(&one.ballots, Ballots::Marked(ballots) if ballots.len() == 1));
    for points in ["cumulative", "scoring"] {
        let text = pb(points, "voter_id;vote;points\na;x9,1;3,0.5\nb;;\n");
        let profile = read_pb(text.as_bytes()).unwrap();
        let Ballots::Scored(ballots) = &profile.ballots else { panic!("scored") };
        let given: Vec<(u32, String)> =
            ballots[0].points.iter().map(|(c, points)| (c.0, points.to_string())).collect();
        assert_eq!(given, [(2, "3".to_owned()), (0, "0.5".to_owned())]);
        assert_eq!(ballots[1].points, []);
    }
    let text = pb("quadratic", "voter_id;vote\na;x9\n");
    let error = read_pb(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 6, column 11: expected a supported vote_type: approval, choose-1, ordinal, cumulative or scoring, \
         found \"quadratic\""
    );
}

#[test]
fn a_damaged_pabulib_file_is_refused_with_its_place() {
    let with = |old: &str, new: &str| PB.replacen(old, new, 1);
    let end = "the end of the file";
    let cases = [
        (with("META", "Meta data"), 1, 1, "the section META", "\"Meta data\""),
        (with("1000.50", "1 00"), 6, 8, "an amount above zero", "\"1 00\""),
        (with("1000.50", "1,000"), 6, 8, "`1,000` may mean 1000 or 1:", ""),
        (with("key;value\n", ""), 2, 1, "the column names key and value", "\"description\""),
        (with("project_id;name;cost", "project_id;cost;cost"), 9, 17, "each column once", "\"cost\""),
        (with("vote_type;approval", "vote_type;approval;x"), 7, 20, "2 columns", "\"x\""),
        (with("a;31;1,2", "b;31;1,2"), 16, 1, "voter b is on line 15 already", ""),
        (with("b;40;", "b"), 16, 2, "a cell in the column vote", "nothing"),
        (format!("{PB}VOTES\n"), 18, 1, "the end of the file", "\"VOTES\""),
        (with("budget;1000.50\n", ""), 17, 1, "`budget` in META", end),
        (with("num_votes;3", "num_votes;4"), 5, 11, "3, the number of votes", "\"4\""),
        (with("num_projects;3", "num_projects;2"), 4, 14, "3, the number of projects", "\"2\""),
        (with("budget;", "budget;5\nbudget;"), 7, 1, "each key once", "\"budget\""),
        (with("cost", "price"), 9, 1, "a column `cost`", "column names without it"),
        (with("400.50\n", "4e2\n"), 11, 21, "an amount above zero", "\"4e2\""),
        (with(";300", ";0"), 12, 5, "an amount above zero", "\"0\""),
        (with(";300", ""), 12, 4, "an amount above zero", "nothing"),
        (with("x9;;300", "1;;300"), 12, 1, "an id that no other project has", "\"1\""),
        (with("x9;;300", "x9;;300;7"), 12, 9, "3 columns", "\"7\""),
        (with("31;1,2", "31;1,7"), 15, 8, "the id of a project", "\"7\""),
        (with("31;1,2", "31;1,1"), 15, 8, "each project at most once", "\"1\""),
        (with("\"x9,1\"", "\"x9,7\""), 17, 8, "the id of a project", "\"7\""),
        (PB.split("VOTES").next().unwrap().to_owned(), 13, 1, "the section VOTES", end),
        (PB.split("PROJECTS").next().unwrap().to_owned(), 8, 1, "the section PROJECTS", end),
        (pb("choose-1", "voter_id;vote\na;1,2\n"), 14, 3, "one project", "\"1,2\""),
        (pb("scoring", "voter_id;vote\na;1,2\n"), 13, 1, "a column `points`", "column names without it"),
        (pb("scoring", "voter_id;vote;points\na;1,2;3\n"), 14, 7, "points for 2 projects", "\"3\""),
        (pb("scoring", "voter_id;vote;points\na;1,2;3,x\n"), 14, 9, "points, such as", "\"x\""),
    ];
    for (text, line, column, expected, found) in &cases {
        refused(read_pb, &[(text, *line, *column, expected, found)]);
    }
    refused(read_pb, &[("", 1, 1, "the section META", end)]);
}

fn ranks(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_csv(bytes, &CsvCells::Ranks)
}

fn points(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_csv(bytes, &CsvCells::Points)
}

fn marks(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_csv(bytes, &CsvCells::Marks)
}

fn grades(bytes: &[u8]) -> Result<Profile, ReadError> {
    read_csv(bytes, &CsvCells::Grades(None))
}

#[test]
fn csv_is_read_as_the_method_needs_it() {
    let text = "# title: Board\npapers,voter,Adam,\"Beate, of Ghent\",Chloé\n3,a,2,1,2\n1,b,,,\n\n2,c,,7,3\n";
    let profile = ranks(text.as_bytes()).unwrap();
    assert_eq!(names(&profile), ["Adam", "Beate, of Ghent", "Chloé"]);
    assert_eq!(ranked(&profile), ["3: 1 0=2", "1: ", "2: 2 1"]);
    assert_eq!(profile.title.as_deref(), Some("Board"));
    let profile = points(b"A;B\n2.5;-1\n;0\n").unwrap();
    let Ballots::Scored(ballots) = &profile.ballots else { panic!("scored") };
    assert_eq!(ballots[0].points[0].1, Amount::ratio(5, 2));
    assert_eq!(ballots[1].points.len(), 1);
    let profile = marks(b"A\tB\tC\r\nx\t\t1\r\nX\t0\t\r\n").unwrap();
    let Ballots::Marked(ballots) = &profile.ballots else { panic!("marked") };
    assert_eq!(ballots.iter().map(|b| b.marks.len()).collect::<Vec<_>>(), [2, 1]);
    let text = "# grades: good, fair, poor\nA,B\ngood,\npoor,fair\n";
    let profile = grades(text.as_bytes()).unwrap();
    let Ballots::Graded { ballots, .. } = &profile.ballots else { panic!("graded") };
    assert_eq!(ballots[0].grades, [Some(0), None]);
    assert_eq!(ballots[1].grades, [Some(2), Some(1)]);
    let named = CsvCells::Grades(Some(vec!["fair".to_owned(), "good".to_owned(), "poor".to_owned()]));
    let Ballots::Graded { ballots, .. } = read_csv(text.as_bytes(), &named).unwrap().ballots else {
        panic!()
    };
    assert_eq!(ballots[0].grades, [Some(1), None]);
}

#[test]
fn a_damaged_csv_is_refused_with_its_place() {
    let end = "the end of the file";
    refused(
        ranks,
        &[
            ("", 1, 1, "a row with the names", end),
            ("# only a comment\n", 2, 1, "a row with the names", end),
            ("papers,voter\n1,a\n", 1, 13, "a column for each candidate", "nothing"),
            ("voter;A;Votant\n1;2;3\n", 1, 9, "one column “Votant”", "\"Votant\""),
            ("A,B\n1,2,3\n", 2, 5, "2 cells", "\"3\""),
            ("A,B\n1,2\n\n0,1\n", 4, 1, "a rank: 1 or more", "\"0\""),
            ("A,B\n1,first\n", 2, 3, "a rank: 1 or more", "\"first\""),
            ("A,A\n1,2\n", 1, 3, "a name that no other candidate has", "\"A\""),
            ("A,,B\n1,,2\n", 1, 4, "a name of 1 to", "nothing"),
            ("A,\n1,2\n", 2, 3, "1 cell,", "\"2\""),
            ("A\na\n", 2, 1, "a rank", "\"a\""),
            ("A,a\n1,2\n", 1, 3, "a name that no other candidate has", "\"a\""),
            ("\"A\nB\",C\n1,2\n", 1, 2, "a name on one line", "\"A\\nB\""),
            ("A,B\n1,#N/A\n", 2, 3, "`#N/A` is an error of the spreadsheet", ""),
            ("voter,A\nv1,1\n,1\n", 3, 2, "the voter, since other rows", "nothing"),
            ("voter,A\n0042,1\n42,1\n", 3, 1, "voter 42 may be 0042 on line 2", ""),
            ("voter,A\n5\u{200b},1\n", 2, 1, "not seen (U+200B)", ""),
            ("papers,A,B\n-1,1,2\n", 2, 1, "a whole number of papers", "\"-1\""),
            ("\"A, a\",B\n\"1\", \"é\"\n", 2, 7, "a rank", "\"é\""),
        ],
    );
    refused(points, &[("A,B\n1,\"2,5\"\n", 2, 4, "points, such as 3 or 2.5", "\"2,5\"")]);
    refused(points, &[("A;B\n1;1,000\n", 2, 3, "`1,000` may mean 1000 or 1:", "")]);
    refused(marks, &[("A,B\n1,2\n", 2, 3, "a cross", "\"2\"")]);
    refused(grades, &[("A,B\ngood,poor\n", 1, 1, "a line `# grades: best", "\"A\"")]);
    refused(grades, &[("# grades: good, good\nA\n", 1, 17, "at most 100 different", "\"good\"")]);
    refused(grades, &[("# grades: good, poor\nA\nbad\n", 3, 1, "a grade: good, poor", "\"bad\"")]);
}

/// Readers end with a profile or a place inside the file, whatever bytes they get.
#[test]
fn no_damage_makes_a_reader_panic() {
    let all: [(&str, Reader); 11] = [
        (BLT, read_blt),
        (TOI, read_toi),
        (TOI, read_soc),
        (OLD_TOI, read_toi),
        (OLD_TOI, read_toc),
        (CAT, read_cat),
        (PB, read_pb),
        ("papers,A,B\n3,1,2\n1,,1\n", ranks),
        ("A;\"B\"\n2.5;-1\n;0\n", points),
        ("A,B,C\nx,,1\n", marks),
        ("# grades: good, poor\nA,B\ngood,\n", grades),
    ];
    let pieces: [&[u8]; 14] = [
        b"\"",
        b"\n",
        b"0",
        b"-",
        b",",
        b";",
        b"{",
        b"}",
        b"#",
        b"=",
        b"\xff",
        b"\xc3\xa9",
        b"99999999999",
        b" ",
    ];
    let mut random = Random::new(77);
    for (text, read) in all {
        let mut accepted = 0;
        for _ in 0..3_000 {
            let mut bytes = text.as_bytes().to_vec();
            for _ in 0..random.from(1, 3) {
                let at = random.from(0, bytes.len() as u64) as usize;
                let end = (at + random.from(0, 3) as usize).min(bytes.len());
                let piece = pieces[random.from(0, pieces.len() as u64 - 1) as usize];
                bytes.splice(at..end, piece.iter().copied());
            }
            match read(&bytes) {
                Ok(_) => accepted += 1,
                Err(error) => {
                    let lines = bytes.iter().filter(|b| **b == b'\n').count() + 1;
                    assert!((1..=lines).contains(&error.line), "{error}");
                    assert!((1..=bytes.len() + 1).contains(&error.column), "{error}");
                }
            }
        }
        assert!(
            accepted > 0 || read(text.as_bytes()).is_err(),
            "every damage was refused, even in comments and names"
        );
    }
}
