//! Questions as several boxes count them: any split of the papers gives what all papers together give, whatever the order; and
//! what is written for other programs is read back and counted the same.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod count_support;

use count_support::questions::{answer, kinds, question};
use percole_voting::count::question::{
    Kind, Labels, Question, Tally, check_labels, format, format_named, parse,
};
use percole_voting::count::read::read_file;
use percole_voting::count::write::{Names, Papers, write};
use percole_voting::count::{
    Amount, Ballots, Candidate, CandidateIndex, Completion, GradedBallot, MarkedBallot, Method, Options,
    Profile, RankedBallot, ScoredBallot, Standing, TieBreak, count,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn tally(question: &Question, answers: &[Vec<u32>]) -> Tally {
    let mut tally = Tally::new(question);
    answers.iter().for_each(|values| tally.add(question, values, 1));
    tally
}

/// The same papers as a profile, as a file of ballots would give them.
fn profile(question: &Question, answers: &[Vec<u32>]) -> Profile {
    let candidate = |number: u32| Candidate { name: number.to_string(), standing: Standing::Stands };
    let index = |at: usize| CandidateIndex(at as u32);
    let said = |values: &Vec<u32>| -> Vec<(usize, u32)> {
        values.iter().copied().enumerate().filter(|(_, value)| *value > 0).collect()
    };
    let ballots = match question.kind {
        Kind::Counted(Method::Score) => {
            let points = |(at, value): (usize, u32)| (index(at), Amount::whole(value));
            let ballot =
                |values| ScoredBallot { papers: 1, points: said(values).into_iter().map(points).collect() };
            Ballots::Scored(answers.iter().map(ballot).collect())
        }
        Kind::Counted(Method::MajorityJudgement) => {
            let grade = |values: &Vec<u32>, at: usize| {
                values.get(at).filter(|value| **value > 0).map(|value| value - 1)
            };
            let ballot = |values: &Vec<u32>| GradedBallot {
                papers: 1,
                grades: (0..question.options as usize).map(|at| grade(values, at)).collect(),
            };
            let grades = (1..=4).map(|grade| grade.to_string()).collect();
            Ballots::Graded { grades, ballots: answers.iter().map(ballot).collect() }
        }
        Kind::Counted(Method::Schulze | Method::InstantRunoff | Method::Stv | Method::StvExact) => {
            let ballot = |values: &Vec<u32>| {
                let last = values.iter().copied().max().unwrap_or(0);
                let of = |rank| said(values).into_iter().filter(move |(_, value)| *value == rank);
                let ranks =
                    (1..=last).map(|rank| of(rank).map(|(at, _)| index(at)).collect::<Vec<_>>()).collect();
                RankedBallot { papers: 1, ranks }
            };
            Ballots::Ranked(answers.iter().map(ballot).collect())
        }
        _ => {
            let marks = |values| said(values).into_iter().map(|(at, _)| index(at)).collect();
            Ballots::Marked(
                answers.iter().map(|values| MarkedBallot { papers: 1, marks: marks(values) }).collect(),
            )
        }
    };
    Profile {
        title: None,
        candidates: (1..=question.options).map(candidate).collect(),
        seats: None,
        ballots,
        budget: question.budget.clone(),
    }
}

fn options(question: &Question) -> Options {
    Options {
        seats: (question.seats > 0).then_some(question.seats),
        tie_break: question.tie_break.clone(),
        completion: question.completion,
        ..Options::default()
    }
}

/// A question of any kind, and the papers of up to four boxes.
fn election() -> impl Strategy<Value = (Question, Vec<(usize, Vec<u32>)>)> {
    let asked = (prop::sample::select(kinds()), 2u32..6, 1u32..4);
    let papers = prop::collection::vec((0usize..4, prop::collection::vec(0u32..60, 6)), 0..30);
    (asked, papers).prop_map(|((kind, options, seats), papers)| {
        let question = question(kind, options, seats);
        let papers = papers.into_iter().map(|(at, numbers)| (at, answer(&question, &numbers))).collect();
        (question, papers)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_split_of_the_papers_gives_what_all_of_them_give((question, papers) in election(), turn in 0usize..4) {
        prop_assert_eq!(question.check(), Ok(()));
        let all: Vec<Vec<u32>> = papers.iter().map(|(_, values)| values.clone()).collect();
        for values in &all {
            prop_assert_eq!(question.check_answer(values), Ok(()), "{:?}", values);
        }
        let mut together = Tally::new(&question);
        for node in 0..4 {
            // Whose box comes first changes nothing.
            let node = (node + turn) % 4;
            let own: Vec<Vec<u32>> =
                papers.iter().filter(|(at, _)| *at == node).map(|(_, values)| values.clone()).collect();
            let own = tally(&question, &own);
            prop_assert_eq!(own.check(&question), Ok(()));
            together.merge(&own);
        }
        prop_assert_eq!(&together, &tally(&question, &all));
        prop_assert_eq!(together.check(&question), Ok(()));
        let report = question.count(&together).unwrap();
        if let Kind::Counted(method) = question.kind {
            let of_papers = count(method, &profile(&question, &all), &options(&question)).unwrap();
            prop_assert_eq!(report.unwrap(), of_papers);
        }
    }

    #[test]
    fn what_is_written_for_others_is_counted_the_same((question, papers) in election()) {
        let mut said: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
        let mut blank = 0;
        for (_, values) in papers {
            if values.is_empty() { blank += 1 } else { *said.entry(values).or_default() += 1 }
        }
        let names: Vec<String> = (1..=question.options).map(|number| format!("Option {number}; \u{e9}")).collect();
        let grades: Vec<String> = (1..=question.grades).map(|number| format!("Grade {number}")).collect();
        let names = Names { title: "What now?", options: &names, grades: &grades };
        // PrefLib knows no order without anybody, and no format here a file without papers.
        let blank = if question.kind == Kind::Counted(Method::Schulze) { 0 } else { blank };
        prop_assume!(!said.is_empty());
        let written = write(&question, names, Papers { said: &said, blank });
        let method = match question.kind {
            Kind::YesNo => Method::Approval,
            Kind::Counted(method) => method,
        };
        let read = read_file(method, &format!("papers.{}", written.ending), written.text.as_bytes(), &Options::default());
        let read = read.map_err(|error| TestCaseError::fail(format!("{error}\n{}", written.text)))?.profile;
        let mut tally = Tally::new(&question);
        said.iter().for_each(|(values, papers)| tally.add(&question, values, *papers));
        tally.add(&question, &[], blank);
        let Some(expected) = question.count(&tally).unwrap() else { return Ok(()) };
        let order = TieBreak::Order { order: read.names() };
        let again = Question { tie_break: TieBreak::Order { order: (1..=question.options).map(|n| n.to_string()).collect() }, ..question.clone() };
        let expected_by_order = again.count(&tally).unwrap().unwrap();
        let counted = count(method, &read, &Options { tie_break: order, ..options(&question) }).unwrap();
        prop_assert_eq!(expected.method, counted.method);
        prop_assert_eq!(
            expected_by_order.working.outcome().elected.clone(),
            counted.working.outcome().elected.clone(),
            "{}", written.text
        );
    }

    #[test]
    fn an_answer_is_read_as_it_is_shown((question, papers) in election()) {
        let numbered = |count: u32| (1..=count).map(|number| vec![format!("Nr. {number}")]).collect();
        let labels = Labels::new(numbered(question.options), numbered(question.grades));
        for (_, values) in papers.iter().filter(|_| question.kind != Kind::YesNo) {
            prop_assert_eq!(parse(&question, &labels, &format(question.kind, values)), Ok(values.clone()));
            let names = |count: u32| (1..=count).map(|number| format!("Nr. {number}")).collect::<Vec<_>>();
            let (options, grades) = (names(question.options), names(question.grades));
            let named = format_named(question.kind, values, &options, &grades);
            prop_assert_eq!(parse(&question, &labels, &named), Ok(values.clone()), "{}", named);
        }
    }

    #[test]
    fn figures_from_a_stranger_never_make_it_panic(
        (question, _) in election(),
        figures in prop::collection::vec(any::<u64>(), 0..40),
        numbers in (any::<u64>(), any::<u64>(), any::<u64>()),
    ) {
        let (counted, blank, spoiled) = numbers;
        let figures = figures.into_iter().chain(std::iter::repeat(0)).take(question.figures()).collect();
        let tally = Tally { counted, blank, spoiled, figures, papers: BTreeMap::new() };
        let _ = tally.check(&question);
        let mut sum = tally.clone();
        sum.merge(&tally);
    }
}

#[test]
fn options_are_named_by_number_or_as_they_are_called() {
    let question = question(Kind::Counted(Method::Choose), 3, 2);
    let options =
        vec![vec!["Lieux".into(), "Plaatsen".into()], vec!["Ana Ruíz".into()], vec!["Ana Ruiz, Gent".into()]];
    let labels = Labels::new(options, Vec::new());
    let read = |text: &str| parse(&question, &labels, text);
    assert_eq!(read("plaatsen, ana ruiz"), Ok(vec![1, 1, 0]));
    assert_eq!(read(" 3 "), Ok(vec![0, 0, 1]));
    assert_eq!(read("Blanc"), Ok(Vec::new()));
    for (text, part) in [
        ("", "is empty"),
        ("4", "not one of the options"),
        ("Bo", "not one of the options"),
        ("1, Lieux", "twice"),
        ("1, 2, 3", "at most 2"),
    ] {
        let refused = read(text).unwrap_err().to_string();
        assert!(refused.contains(part), "{text}: {refused}");
    }
}

/// A question about options and grades of these names, each in one language.
fn named(kind: Method, options: &[&str], grades: &[&str]) -> (Question, Labels) {
    let names = |names: &[&str]| names.iter().map(|name| vec![(*name).to_owned()]).collect();
    let grades_of = |question: Question| Question { grades: grades.len() as u32, ..question };
    let asked = grades_of(question(Kind::Counted(kind), options.len() as u32, options.len() as u32));
    (asked, Labels::new(names(options), names(grades)))
}

#[test]
fn what_may_be_one_by_its_number_and_another_by_its_name_is_refused() {
    let (asked, labels) = named(Method::MajorityJudgement, &["A", "B"], &["5", "4", "3", "2", "1"]);
    let refused = parse(&asked, &labels, "A: 5, B: 2").unwrap_err().to_string();
    assert!(refused.contains("`5` may be one thing by its number") && refused.contains("#5"), "{refused}");
    assert_eq!(parse(&asked, &labels, "A: #5, B: 3"), Ok(vec![5, 3]));
    assert_eq!(check_labels(&asked, &labels).map_err(|(field, at, _)| (field, at)), Err(("grades", 0)));
    let (asked, labels) = named(Method::Choose, &["3", "2", "1"], &[]);
    assert!(parse(&asked, &labels, "3").is_err() && parse(&asked, &labels, "３").is_err());
    assert_eq!(parse(&asked, &labels, "#3"), Ok(vec![0, 0, 1]));
    assert!(check_labels(&asked, &labels).is_err());
}

#[test]
fn somebody_called_blank_gets_no_blank_papers() {
    for name in ["Blanc", "Leer", "LEER", "-"] {
        let (asked, labels) = named(Method::Choose, &[name, "Noir"], &[]);
        assert!(parse(&asked, &labels, name).is_err(), "{name}");
        assert_eq!(parse(&asked, &labels, "#1"), Ok(vec![1, 0]));
        assert_eq!(check_labels(&asked, &labels).map_err(|(field, at, _)| (field, at)), Err(("options", 0)));
    }
}

#[test]
fn numbers_that_are_nobodys_place_are_names() {
    let (asked, labels) = named(Method::Choose, &["2026", "2", "2028"], &[]);
    assert_eq!(check_labels(&asked, &labels), Ok(()));
    assert_eq!(parse(&asked, &labels, "2026"), Ok(vec![1, 0, 0]));
    assert_eq!(parse(&asked, &labels, "2, 2028"), Ok(vec![0, 1, 1]));
    let (asked, labels) = named(Method::Choose, &["Alpha", "Beta", "Alpha, Beta"], &[]);
    assert_eq!(check_labels(&asked, &labels).map_err(|(_, at, _)| at), Err(2), "a name that names two");
}

#[test]
fn a_question_that_cannot_be_counted_is_refused_with_its_field() {
    let of = |kind| question(Kind::Counted(kind), 3, 2);
    let wrong = [
        (Question { seats: 4, ..of(Method::Choose) }, "seats"),
        (Question { seats: 2, ..of(Method::InstantRunoff) }, "seats"),
        (Question { options: 1, ..of(Method::Stv) }, "options"),
        (Question { grades: 1, ..of(Method::MajorityJudgement) }, "grades"),
        (Question { points_max: 0, ..of(Method::Score) }, "points"),
        (Question { budget: None, ..of(Method::Greedy) }, "budget"),
        (Question { completion: Completion::Add1, ..of(Method::Greedy) }, "completion"),
        (
            Question {
                tie_break: TieBreak::Order { order: vec!["1".into(), "3".into()] },
                ..of(Method::Choose)
            },
            "ties",
        ),
        (Question { tie_break: TieBreak::Drawn { seed: "1".into() }, ..Question::yes_no() }, "ties"),
    ];
    for (question, field) in wrong {
        assert_eq!(question.check().map_err(|(field, _)| field), Err(field), "{question:?}");
    }
}
