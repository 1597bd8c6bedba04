//! Open votes: the decision engine and the counts that are measured beside other packages.
//!
//! `cargo bench -p percole-voting --bench counting -- [--write DIR]`. Every figure is the median of several runs on inputs
//! made from a fixed seed. With `--write`, the inputs of the counts go to DIR as BLT and Pabulib files, and our
//! figures and winners to `DIR/ours.json`: `tests/oracles/count/bench` gives the same files to the Python packages.

mod assembly;
mod papers;

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use percole_voting::count::{Completion, Method, Options, Profile, TieBreak, count};
use percole_voting::decide::{Rule, decide};
use serde_json::{Map, Value, json};

fn main() {
    let folder = folder_to_write();
    deciding();
    let mut ours = Map::new();
    let stv = papers::ranked(10_000, 50, 10);
    let shares = papers::budget(10_000, 200);
    println!("counting");
    for (name, method) in [("stv", Method::Stv), ("stv-exact", Method::StvExact)] {
        ours.insert(name.to_owned(), counting(name, method, Completion::None, &stv));
    }
    for (name, completion) in [
        ("equal-shares", Completion::None),
        ("equal-shares-add1", Completion::Add1),
        ("equal-shares-add1-greedy", Completion::Add1Greedy),
    ] {
        ours.insert(name.to_owned(), counting(name, Method::EqualShares, completion, &shares));
    }
    if let Some(folder) = folder {
        let write = |name: &str, text: String| {
            std::fs::write(folder.join(name), text).expect("the folder takes files")
        };
        write("stv.blt", papers::blt(&stv));
        write("shares.pb", papers::pabulib(&shares));
        write("ours.json", Value::Object(ours).to_string());
    }
}

fn folder_to_write() -> Option<PathBuf> {
    let mut arguments = std::env::args().skip(1).skip_while(|argument| argument != "--write");
    arguments.next()?;
    let folder = PathBuf::from(arguments.next().expect("--write is followed by a folder"));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    Some(folder)
}

/// Complete evaluations: every condition of every node and question with its figures, and the hash of the tallies.
fn deciding() {
    println!(
        "deciding: {} nodes, {} questions, {} colleges",
        assembly::NODES,
        assembly::QUESTIONS,
        assembly::COLLEGES
    );
    let tallies = assembly::tallies();
    for (name, text) in
        [("colleges and nodes", assembly::RULE.to_owned()), ("with a ceiling", assembly::with_ceiling())]
    {
        let rule = Rule::from_toml(&text).unwrap_or_else(|problems| panic!("{name}: {problems}"));
        let outcome = decide(&rule, &tallies);
        let conditions: usize = outcome.questions.iter().map(|question| question.conditions.len()).sum();
        let took = median_ms(15, || decide(&rule, &tallies));
        println!("  {name:<42} {took:>10.1} ms, {conditions} conditions");
    }
    let tree = assembly::in_a_tree();
    let rule = Rule::from_toml(assembly::RULE).expect("the rule can be read");
    let took = median_ms(15, || decide(&rule, &tree));
    println!("  {:<42} {took:>10.1} ms, within countries of 25 units", "colleges and a tree of units");
    let took = median_ms(15, || tallies.hash());
    println!("  {:<42} {took:>10.1} ms, beside it on another core", "the hash of the tallies alone");
}

/// Measures one count and returns its figure and who won.
fn counting(name: &str, method: Method, completion: Completion, profile: &Profile) -> Value {
    // Ties go to whoever comes first in the file, for the other packages too.
    let tie_break = TieBreak::Order { order: profile.names() };
    let options = Options { tie_break, completion, ..Options::default() };
    let run = || count(method, profile, &options).expect("the ballots fit the method");
    let report = run();
    let runs = if method == Method::EqualShares && completion != Completion::None { 3 } else { 9 };
    let took = median_ms(runs, run);
    println!("  {name:<42} {took:>10.1} ms, {} elected or funded", report.elected.len());
    json!({ "ms": took, "elected": report.elected })
}

/// Milliseconds, the median of this many runs.
fn median_ms<T>(runs: usize, mut work: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}
