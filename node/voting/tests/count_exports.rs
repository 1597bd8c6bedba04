//! Writes exported files of random elections, with who is elected, for the comparison with independent packages
//! (`tests/oracles/count/run`), into the directory that `PERCOLE_EXPORT_ORACLE` names; without it, checks that enough of them are
//! decided without a tie.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod count_support;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use count_support::generate::Random;
use count_support::questions::{answer, kinds, question};
use percole_voting::count::question::{Kind, Question, Tally};
use percole_voting::count::write::{Names, Papers, write};
use percole_voting::count::{Completion, Method, TieBreak};
use serde_json::{Value, json};

/// Elections of each kind.
const ELECTIONS: u64 = 60;

/// Papers of a random election.
fn papers(random: &mut Random, question: &Question) -> BTreeMap<Vec<u32>, u64> {
    let mut said = BTreeMap::new();
    for _ in 0..random.from(8, 40) {
        let numbers: Vec<u32> = (0..6).map(|_| random.from(0, 59) as u32).collect();
        let values = answer(question, &numbers);
        if !values.is_empty() {
            *said.entry(values).or_default() += 1;
        }
    }
    said
}

/// Who is elected, by number; nothing when a tie was met on the way.
///
/// A blank paper elects nobody, but has its share of a budget and its place in a majority.
fn elected(question: &Question, said: &BTreeMap<Vec<u32>, u64>, blank: u64) -> Option<Vec<u32>> {
    let mut tally = Tally::new(question);
    said.iter().for_each(|(values, papers)| tally.add(question, values, *papers));
    tally.add(question, &[], blank);
    let by = |order: Vec<u32>| {
        let order = order.iter().map(ToString::to_string).collect();
        let asked = Question { tie_break: TieBreak::Order { order }, ..question.clone() };
        let report = asked.count(&tally).unwrap()?;
        Some(report.working.outcome().elected.iter().map(|option| option.0 + 1).collect::<Vec<u32>>())
    };
    // Two opposite orders elect the same where none was needed.
    let (first, second) =
        (by((1..=question.options).collect())?, by((1..=question.options).rev().collect())?);
    let same = |mut elected: Vec<u32>| {
        elected.sort_unstable();
        elected
    };
    let first = same(first);
    (first == same(second)).then_some(first)
}

#[test]
fn exported_elections_are_decided() {
    let folder = std::env::var_os("PERCOLE_EXPORT_ORACLE").map(PathBuf::from);
    let mut cases: Vec<Value> = Vec::new();
    for (at, kind) in kinds().into_iter().filter(|kind| *kind != Kind::YesNo).enumerate() {
        let mut random = Random::new(at as u64 + 1);
        let mut decided = 0;
        for number in 0..ELECTIONS {
            let options = random.from(3, 5) as u32;
            let asked = Question {
                completion: Completion::None,
                ..question(kind, options, random.from(1, 2) as u32)
            };
            let said = papers(&mut random, &asked);
            let blank = random.from(0, 2);
            let Some(elected) = elected(&asked, &said, blank) else { continue };
            decided += 1;
            let names: Vec<String> = (1..=options).map(|number| format!("Option {number}")).collect();
            let grades: Vec<String> = (1..=asked.grades).map(|number| format!("Grade {number}")).collect();
            let names = Names { title: "What now?", options: &names, grades: &grades };
            let written = write(&asked, names, Papers { said: &said, blank });
            let file = format!("{kind}-{number}.{}", written.ending);
            if let Some(folder) = &folder {
                fs::create_dir_all(folder).unwrap();
                fs::write(folder.join(&file), &written.text).unwrap();
            }
            cases.push(json!({
                "files": [file], "method": kind.name(), "seats": asked.seats, "options": options, "elected": elected,
                "papers": said.values().sum::<u64>() + blank, "grades": asked.grades,
            }));
        }
        let needed = if kind == Kind::Counted(Method::InstantRunoff) { 20 } else { 15 };
        assert!(decided >= needed, "{kind}: {decided} of {ELECTIONS} are decided without a tie");
    }
    if let Some(folder) = folder {
        fs::write(folder.join("cases.json"), serde_json::to_vec(&cases).unwrap()).unwrap();
    }
}
