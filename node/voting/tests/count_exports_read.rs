//! Whatever percole writes for other programs it reads back the same, however things are called: every paper, every name.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod count_support;

use std::collections::BTreeMap;

use count_support::questions::{answer, kinds, question};
use percole_tables::text;
use percole_tables::value::is_error_value;
use percole_voting::count::question::{Kind, Question};
use percole_voting::count::read::read_file;
use percole_voting::count::write::{Names, Papers, write};
use percole_voting::count::{Ballots, Method, Options, Profile};
use proptest::prelude::*;

/// How many papers say the same: of each option its rank, its points, its grade from 1, or 1 for a cross.
type Said = BTreeMap<Vec<u32>, u64>;

/// What people call options, grades and votes: letters of any script, numbers, and the marks that have a meaning in these formats.
fn name() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        3 => "[A-Z][a-zé’]{0,8}( [A-Z][a-z]{1,5})?",
        2 => "[#\"';:,={}()/*%\\\\0-9a-c -]{1,8}",
        1 => "[0-9]{1,3}([.,][0-9])?",
        1 => "\\PC{1,12}",
    ];
    name.prop_map(|name| text::tidy(&name).text)
        .prop_filter("something to be seen", |name| !text::is_blank(name))
        .prop_filter("no error of a spreadsheet, as at the door", |name| !is_error_value(name))
}

/// So many names that no list would take for one another.
fn names(many: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(name(), many).prop_filter("names differ", |names| {
        // A quotation mark becomes a curly one.
        let mut keys: Vec<String> = names.iter().map(|name| text::name_key(&curly(name))).collect();
        keys.sort();
        keys.windows(2).all(|pair| pair[0] != pair[1])
    })
}

fn curly(name: &str) -> String {
    name.replace('"', "”")
}

fn election() -> impl Strategy<Value = (Question, Said, u64, String, Vec<String>, Vec<String>)> {
    let asked = (prop::sample::select(kinds()), 2u32..6, 1u32..4)
        .prop_map(|(kind, options, seats)| question(kind, options, seats));
    asked.prop_flat_map(|question| {
        let of = question.clone();
        let papers = prop::collection::vec((prop::collection::vec(0u32..60, 6), 1u64..4), 1..8).prop_map(
            move |papers| {
                let mut said = Said::new();
                papers
                    .into_iter()
                    .for_each(|(numbers, many)| *said.entry(answer(&of, &numbers)).or_default() += many);
                said.remove(&Vec::new());
                said
            },
        );
        let (options, grades) = (question.options as usize, question.grades as usize);
        (Just(question), papers, 0u64..3, name(), names(options), names(grades))
    })
}

/// What the papers of a file say, in the same terms.
fn said(profile: &Profile) -> Said {
    let mut said = Said::new();
    let empty = || vec![0; profile.candidates.len()];
    let mut add = |values: Vec<u32>, papers: u64| *said.entry(values).or_default() += papers;
    match &profile.ballots {
        Ballots::Ranked(ballots) => {
            for ballot in ballots {
                let mut values = empty();
                for (rank, options) in (1..).zip(ballot.ranks.iter()) {
                    options.iter().for_each(|option| values[option.0 as usize] = rank);
                }
                add(values, ballot.papers);
            }
        }
        Ballots::Marked(ballots) => {
            for ballot in ballots {
                let mut values = empty();
                ballot.marks.iter().for_each(|option| values[option.0 as usize] = 1);
                add(values, ballot.papers);
            }
        }
        Ballots::Scored(ballots) => {
            for ballot in ballots {
                let mut values = empty();
                ballot.points.iter().for_each(|(option, points)| {
                    values[option.0 as usize] = points.to_string().parse().unwrap()
                });
                add(values, ballot.papers);
            }
        }
        Ballots::Graded { ballots, .. } => {
            for ballot in ballots {
                add(ballot.grades.iter().map(|grade| grade.unwrap() + 1).collect(), ballot.papers);
            }
        }
    }
    said
}

/// The same papers as a file says them: an option that has no grade has the worst one, and a blank paper says so.
fn written_papers(question: &Question, papers: &Said, blank: u64) -> Said {
    let graded = question.kind == Kind::Counted(Method::MajorityJudgement);
    let blank = (blank > 0).then(|| (vec![0; question.options as usize], blank));
    let mut expected = Said::new();
    for (values, many) in papers.clone().into_iter().chain(blank) {
        let grade = |value: u32| if graded && value == 0 { question.grades } else { value };
        *expected.entry(values.into_iter().map(grade).collect()).or_default() += many;
    }
    expected
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_024))]

    #[test]
    fn what_percole_writes_it_reads_back_whatever_things_are_called((question, papers, blank, title, options, grades) in election()) {
        // PrefLib knows no order without anybody, and no format here a file without papers.
        let blank = if question.kind == Kind::Counted(Method::Schulze) { 0 } else { blank };
        prop_assume!(!papers.is_empty());
        let names = Names { title: &title, options: &options, grades: &grades };
        let written = write(&question, names, Papers { said: &papers, blank });
        let method = match question.kind {
            Kind::YesNo => Method::Approval,
            Kind::Counted(method) => method,
        };
        let read = read_file(method, &format!("papers.{}", written.ending), written.text.as_bytes(), &Options::default());
        let read = read.map_err(|error| TestCaseError::fail(format!("{error}\n{}", written.text)))?.profile;
        let called: Vec<String> = match written.ending {
            "pb" => (1..).zip(&options).map(|(number, name)| format!("{number} {}", curly(name))).collect(),
            _ => options.iter().map(|name| curly(name)).collect(),
        };
        prop_assert_eq!(read.names(), called, "{}", written.text);
        prop_assert_eq!(said(&read), written_papers(&question, &papers, blank), "{}", written.text);
        if let Ballots::Graded { grades: read, .. } = &read.ballots {
            prop_assert_eq!(read, &grades.iter().map(|grade| curly(grade)).collect::<Vec<_>>());
        }
    }
}
