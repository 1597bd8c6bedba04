//! What tallies may cost in memory and time: the largest that are read, and those that are refused. A process of its own, so
//! that it can be measured.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use std::time::{Duration, Instant};

use percole_voting::decide::{COUNTS_MAX, Lang, Rule, TALLIES_BYTES_MAX, Tallies, decide, ready};

/// The most memory that this process has had, in MiB.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

/// Nodes that all answered all questions.
fn text(nodes: usize, questions: usize) -> String {
    let asked: Vec<String> = (0..questions).map(|number| format!("\"q{number}\"")).collect();
    let votes: Vec<String> = (0..questions).map(|number| format!("\"q{number}\":{{\"yes\":7}}")).collect();
    let roll = r#"{"record":{"members":9},"convening":{"members":9}}"#;
    let part = format!(
        r#"{{"roll":{roll},"present":{{"members":7}},"represented":{{"members":0}},"votes":{{{}}}}}"#,
        votes.join(",")
    );
    let node = |number| {
        format!(r#""n{number}":{{"status":"counted","certificate":{{"parts":{{"members":{part}}}}}}}"#)
    };
    let nodes: Vec<String> = (0..nodes).map(node).collect();
    format!(
        r#"{{"format":"percole-tallies/1","questions":[{}],"nodes":{{{}}}}}"#,
        asked.join(","),
        nodes.join(",")
    )
}

#[test]
fn tallies_of_a_thousand_nodes_and_a_thousand_questions_cost_neither_memory_nor_time() {
    let rule = Rule::from_toml(ready::text("franco-belgian-double-majority").unwrap()).unwrap();
    let began = Instant::now();
    let huge = text(1_000, 1_000);
    assert!(huge.len() < TALLIES_BYTES_MAX, "{} bytes: what is refused is not its size", huge.len());
    let before = peak_mib();
    let refused = Tallies::from_json(huge.as_bytes()).unwrap_err().to_string();
    assert!(refused.contains("1,000,000 nodes times questions"), "{refused}");
    let refusing = peak_mib() - before;
    drop(huge);

    let largest = text(COUNTS_MAX / 200, 200);
    let tallies = Tallies::from_json(largest.as_bytes()).unwrap();
    let outcome = decide(&rule, &tallies);
    let sentences = outcome.explain(Lang::Fr);
    assert!(outcome.questions.len() == 200 && sentences.len() > 200 && !outcome.canonical_json().is_empty());
    let deciding = peak_mib() - before;
    let took = began.elapsed();
    eprintln!("refused within {refusing} MiB, the largest decided within {deciding} MiB; both in {took:?}");
    assert!(refusing < 256, "{refusing} MiB for what is refused");
    assert!(deciding < 256, "{deciding} MiB for what is read");
    // Unoptimised, on a machine that does other things too.
    assert!(took < Duration::from_secs(60), "{took:?}");
}
