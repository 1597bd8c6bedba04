//! Every kind of PrefLib and Pabulib file that a writer may write is read back the same: orders complete or not, with equal ranks or
//! without, under both headers; categories; budgets by crosses, orders and points.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use percole_voting::count::read::{
    Counted, ReadError, read_cat, read_pb, read_soc, read_soi, read_toc, read_toi,
};
use percole_voting::count::{Ballots, CandidateIndex, GradedBallot, MarkedBallot, RankedBallot};
use proptest::prelude::*;

/// How many papers, and their ranks: positions of candidates.
type Papers = (u64, Vec<Vec<usize>>);
type Reader = fn(&[u8]) -> Result<Counted, ReadError>;

/// What the ending of a PrefLib file says: whether each paper names all, and whether some may be equal.
const KINDS: [(&str, bool, bool, Reader); 4] = [
    ("soc", true, false, read_soc),
    ("soi", false, false, read_soi),
    ("toc", true, true, read_toc),
    ("toi", false, true, read_toi),
];

/// Names, none like another; blanks in a row are one wherever they are read.
fn names(many: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[A-Zé#(]([a-z'; ]{0,6}[a-z.)])?", many).prop_map(|names| {
        // A number makes them differ.
        let folded = |name: String| name.split_whitespace().collect::<Vec<_>>().join(" ");
        (1..).zip(names).map(|(number, name)| format!("{}{number}", folded(name))).collect()
    })
}

/// Papers that rank some of so many candidates.
fn papers(many: usize) -> impl Strategy<Value = Vec<Papers>> {
    let order = Just((0..many).collect::<Vec<_>>()).prop_shuffle();
    let ranks =
        (order, 1..=many, prop::collection::vec(any::<bool>(), many)).prop_map(|(order, kept, equal)| {
            let mut ranks: Vec<Vec<usize>> = Vec::new();
            for (at, candidate) in order.into_iter().take(kept).enumerate() {
                match ranks.last_mut().filter(|_| equal[at]) {
                    Some(rank) => rank.push(candidate),
                    None => ranks.push(vec![candidate]),
                }
            }
            ranks
        });
    prop::collection::vec((1u64..50, ranks), 1..8)
}

/// The same paper as a kind of file can say it.
fn fitting(ranks: Vec<Vec<usize>>, many: usize, is_complete: bool, has_equals: bool) -> Vec<Vec<usize>> {
    let named: Vec<usize> = ranks.concat();
    let missing: Vec<usize> = (0..many).filter(|at| is_complete && !named.contains(at)).collect();
    let ranks = ranks.into_iter().chain((!missing.is_empty()).then_some(missing));
    match has_equals {
        true => ranks.collect(),
        false => ranks.flatten().map(|candidate| vec![candidate]).collect(),
    }
}

fn joined<T: ToString>(items: impl IntoIterator<Item = T>, between: &str) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(between)
}

fn numbers(of: &[usize]) -> String {
    joined(of.iter().map(|at| at + 1), ",")
}

fn order(ranks: &[Vec<usize>]) -> String {
    joined(
        ranks.iter().map(|rank| match &rank[..] {
            [one] => (one + 1).to_string(),
            equal => format!("{{{}}}", numbers(equal)),
        }),
        ",",
    )
}

/// The header that PrefLib has today.
fn header(kind: &str, names: &[String], voters: u64, unique: &str, lines: usize) -> String {
    let mut text = format!(
        "# DATA TYPE: {kind}\n# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {voters}\n# NUMBER UNIQUE {unique}: {lines}\n",
        names.len()
    );
    for (number, name) in (1..).zip(names) {
        let _ = writeln!(text, "# ALTERNATIVE NAME {number}: {name}");
    }
    text
}

fn index(at: &usize) -> CandidateIndex {
    CandidateIndex(*at as u32)
}

proptest! {
    #[test]
    fn every_kind_of_order_is_read_as_it_was_written(
        (names, papers) in (2usize..6).prop_flat_map(|many| (names(many), papers(many))),
        (kind, is_complete, has_equals, reader) in prop::sample::select(&KINDS[..]),
        is_old in any::<bool>(),
        end in prop::sample::select(&["\n", "\r\n", "\r"][..]),
    ) {
        let papers: Vec<Papers> = papers
            .into_iter()
            .map(|(weight, ranks)| (weight, fitting(ranks, names.len(), is_complete, has_equals)))
            .collect();
        let voters: u64 = papers.iter().map(|(weight, _)| weight).sum();
        let mark = if is_old { "," } else { ": " };
        let mut text = match is_old {
            true => {
                let named = (1..).zip(&names).map(|(number, name)| format!("{number},{name}\n"));
                format!("{}\n{}{voters},{voters},{}\n", names.len(), joined(named, ""), papers.len())
            }
            false => header(kind, &names, voters, "ORDERS", papers.len()),
        };
        papers.iter().for_each(|(weight, ranks)| text.push_str(&format!("{weight}{mark}{}\n", order(ranks))));
        let read = reader(text.replace('\n', end).as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(read.profile.names(), names);
        let ranked = papers.iter().map(|(papers, ranks)| RankedBallot {
            papers: *papers,
            ranks: ranks.iter().map(|rank| rank.iter().map(index).collect::<Vec<_>>()).collect(),
        });
        prop_assert_eq!(read.profile.ballots, Ballots::Ranked(ranked.collect()));
    }

    #[test]
    fn categories_are_read_as_they_were_written(
        (names, papers) in (2usize..6).prop_flat_map(|many| {
            let given = prop::collection::vec(prop::option::of(0u32..4), many);
            (names(many), prop::collection::vec((1u64..50, given), 1..8))
        }),
        grades in names(4),
    ) {
        let voters: u64 = papers.iter().map(|(weight, _)| weight).sum();
        let mut text = header("cat", &names, voters, "PREFERENCES", papers.len());
        let _ = writeln!(text, "# NUMBER CATEGORIES: 4");
        (1..).zip(&grades).for_each(|(number, name): (usize, _)| text.push_str(&format!("# CATEGORY NAME {number}: {name}\n")));
        for (weight, given) in &papers {
            let group = |grade: u32| {
                let members: Vec<usize> = (0..names.len()).filter(|at| given[*at] == Some(grade)).collect();
                match &members[..] {
                    [one] => (one + 1).to_string(),
                    members => format!("{{{}}}", numbers(members)),
                }
            };
            let _ = writeln!(text, "{weight}: {}", joined((0..4).map(group), ","));
        }
        let read = read_cat(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(read.profile.names(), names);
        let ballots = papers.into_iter().map(|(papers, grades)| GradedBallot { papers, grades }).collect();
        prop_assert_eq!(read.profile.ballots, Ballots::Graded { grades, ballots });
    }

    #[test]
    fn every_kind_of_budget_is_read_as_it_was_written(
        many in 1usize..6,
        votes in prop::collection::vec((Just((0..6).collect::<Vec<usize>>()).prop_shuffle(), 0usize..6, prop::collection::vec(1u32..900, 6)), 0..9),
        kind in prop::sample::select(&["approval", "choose-1", "ordinal", "cumulative", "scoring"][..]),
        is_quoted in any::<bool>(),
    ) {
        let votes: Vec<(Vec<usize>, Vec<u32>)> = votes
            .into_iter()
            .map(|(order, kept, points)| {
                let kept = if kind == "choose-1" { 1 } else { kept };
                let marks: Vec<usize> = order.into_iter().filter(|at| *at < many).take(kept).collect();
                let points = points.into_iter().take(marks.len()).collect();
                (marks, points)
            })
            .collect();
        let has_points = matches!(kind, "cumulative" | "scoring");
        let mut text = format!("META\nkey;value\nnum_projects;{many}\nnum_votes;{}\nbudget;1000\nvote_type;{kind}\n", votes.len());
        text.push_str("PROJECTS\nproject_id;cost\n");
        (0..many).for_each(|at| text.push_str(&format!("p{at};{}\n", at + 1)));
        text.push_str(if has_points { "VOTES\nvoter_id;age;vote;points\n" } else { "VOTES\nvoter_id;age;vote\n" });
        for (at, (marks, points)) in votes.iter().enumerate() {
            let cell = |text: String| if is_quoted { format!("\"{text}\"") } else { text };
            let marks = cell(joined(marks.iter().map(|at| format!("p{at}")), ","));
            // Tenths of a point.
            let points = cell(joined(points.iter().map(|points| format!("{}.{}", points / 10, points % 10)), ","));
            let _ = if has_points { writeln!(text, "v{at};{};{marks};{points}", at + 18) } else { writeln!(text, "v{at};;{marks}") };
        }
        let read = read_pb(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        let marked = |marks: &[usize]| marks.iter().map(index).collect::<Vec<_>>();
        match read.profile.ballots {
            Ballots::Marked(read) => {
                let written = votes.iter().map(|(marks, _)| MarkedBallot { papers: 1, marks: marked(marks) });
                prop_assert_eq!(read, written.collect::<Vec<_>>());
            }
            Ballots::Ranked(read) => {
                let written = votes.iter().map(|(marks, _)| RankedBallot { papers: 1, ranks: marked(marks).chunks(1).collect() });
                prop_assert_eq!(read, written.collect::<Vec<_>>());
            }
            Ballots::Scored(read) => {
                let tenths = |points: &percole_voting::count::Exact| (points.to_string().parse::<f64>().unwrap() * 10.0).round() as u32;
                let read: Vec<Vec<(CandidateIndex, u32)>> = read
                    .iter()
                    .map(|ballot| ballot.points.iter().map(|(option, points)| (*option, tenths(points))).collect())
                    .collect();
                let written = votes.iter().map(|(marks, points)| marked(marks).into_iter().zip(points.iter().copied()).collect());
                prop_assert_eq!(read, written.collect::<Vec<Vec<_>>>());
            }
            graded => prop_assert!(false, "{graded:?}"),
        }
    }
}
