//! The offline commands, by the program that people run.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn percole(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_percole")).args(arguments).current_dir(folder).output().unwrap()
}

/// Runs a command, which ends with `exit`; what it printed.
fn run(folder: &Path, exit: i32, arguments: &[&str]) -> String {
    let output = percole(folder, arguments);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(exit), "{arguments:?}\n{out}\n{err}");
    format!("{out}{err}")
}

fn json_of(folder: &Path, arguments: &[&str]) -> (Option<i32>, Value) {
    let output = percole(folder, arguments);
    (output.status.code(), serde_json::from_slice(&output.stdout).expect("one JSON document"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn archive(sample: &str) -> String {
    percole_test_data::archive(sample).display().to_string()
}

const BLT: &str = "3 1\n3 1 2 0\n2 2 3 0\n2 3 2 0\n0\n\"Ana\"\n\"Béa\"\n\"Chloé\"\n\"Board\"\n";

#[test]
fn count_prints_the_rounds_and_stops_clearly_at_a_tie() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.blt"), BLT).unwrap();
    let tied = run(dir.path(), 0, &["count", "instant-runoff", "a.blt"]);
    assert!(tied.contains("TIE, who is to be excluded: Béa, Chloé"), "{tied}");
    assert!(tied.contains("a tie is not decided: Béa, Chloé"), "{tied}");
    let decided = run(dir.path(), 0, &["count", "instant-runoff", "a.blt", "--tie-order", "Ana,Béa,Chloé"]);
    assert!(decided.contains("Elected: Béa"), "{decided}");
    let (exit, drawn) =
        json_of(dir.path(), &["count", "stv", "a.blt", "--seats", "2", "--tie-seed", "7 12 40", "--json"]);
    assert_eq!((exit, &drawn["tie_break"]["seed"]), (Some(0), &json!("7 12 40")));
    assert_eq!(drawn["elected"].as_array().unwrap().len(), 2, "{drawn}");
    assert_eq!(drawn["working"]["kind"], "stv");
}

#[test]
fn count_reads_grades_from_csv_and_names_the_place_of_damage() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("g.csv"), "papers,Plan A,Plan B\n3,good,poor\n2,fair,good\n").unwrap();
    let grades = "good,fair,poor";
    let (exit, report) =
        json_of(dir.path(), &["count", "majority-judgement", "g.csv", "--grades", grades, "--json"]);
    assert_eq!((exit, &report["elected"]), (Some(0), &json!(["Plan A"])));
    std::fs::write(dir.path().join("g.csv"), "papers,Plan A,Plan B\n3,good,bad\n").unwrap();
    let damaged = run(dir.path(), 2, &["count", "majority-judgement", "g.csv", "--grades", grades]);
    assert!(damaged.contains("g.csv: line 2, column 8: expected"), "{damaged}");
    let (exit, failure) =
        json_of(dir.path(), &["count", "majority-judgement", "g.csv", "--grades", grades, "--json"]);
    assert_eq!((exit, &failure["error"]["line"]), (Some(2), &json!(2)));
}

#[test]
fn count_agrees_with_a_real_election() {
    let elections: Value = serde_json::from_slice(&percole_test_data::elections_json()).unwrap();
    let election = &elections["ranked"][0];
    assert!(election["name"].as_str().unwrap().starts_with("Burlington"));
    let names: Vec<&str> =
        election["candidates"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    let mut csv = format!("papers,{}\n", names.join(","));
    for ballot in election["ballots"].as_array().unwrap() {
        let ranked: Vec<&str> = ballot[1].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
        let rank = |name: &&str| {
            ranked.iter().position(|r| r == name).map_or_else(String::new, |r| (r + 1).to_string())
        };
        let ranks: Vec<String> = names.iter().map(rank).collect();
        csv.push_str(&format!("{},{}\n", ballot[0], ranks.join(",")));
    }
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("burlington.csv"), csv).unwrap();
    // Instant runoff elected Kiss; Montroll beats both others one to one.
    for (method, winner) in [("instant-runoff", "Kiss"), ("schulze", "Montroll")] {
        let (exit, report) = json_of(dir.path(), &["count", method, "burlington.csv", "--json"]);
        assert_eq!((exit, &report["elected"]), (Some(0), &json!([winner])), "{method}");
    }
}

#[test]
fn verify_accepts_what_is_valid_and_names_record_and_check_of_what_is_not() {
    let dir = tempfile::tempdir().unwrap();
    let results = [
        ("ok/plain", json!([[1, 1, 1], [1, 1, 1, 1], [1, 2]])),
        ("ok/weights", json!([[1, 3, 2], [3, 1, 1, 2], [1, 3]])),
    ];
    for (sample, result) in results {
        let archive = archive(sample);
        let (exit, report) = json_of(dir.path(), &["verify", &archive, "--json"]);
        assert_eq!((exit, report), (Some(0), json!({ "valid": true, "problems": [], "result": result })));
        let words = run(dir.path(), 0, &["verify", &archive, "--threads", "1"]);
        assert!(words.contains("VALID: every check passed"), "{words}");
    }
    for (sample, check) in [
        ("bad/proof", "individual-proof"),
        ("bad/replay", "ballot-duplicate"),
        ("bad/tally", "tally"),
        ("bad/weight", "tally-weight"),
    ] {
        let archive = archive(sample);
        let (exit, report) = json_of(dir.path(), &["verify", &archive, "--json"]);
        let problem = &report["problems"][0];
        assert_eq!((exit, &report["valid"], &problem["check"]), (Some(1), &json!(false), &json!(check)));
        let words = run(dir.path(), 1, &["verify", &archive]);
        assert!(words.contains(&format!("record {}, {check}: ", problem["record"])), "{words}");
    }
}

#[test]
fn verify_says_that_a_file_is_no_archive() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.bel"), BLT).unwrap();
    let (exit, report) = json_of(dir.path(), &["verify", "a.bel", "--json"]);
    assert_eq!((exit, &report["problems"][0]["check"]), (Some(2), &json!("unreadable")));
    assert!(run(dir.path(), 2, &["verify", "a.bel"]).contains("a.bel cannot be verified"));
    assert!(run(dir.path(), 2, &["verify", "none.bel"]).contains("none.bel cannot be read"));
}

/// Two trustees of a group and one alone, two voters of whom one votes again.
#[test]
fn a_secret_election_goes_through_files_from_keys_to_result() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    std::fs::write(dir.join("pass"), "correct horse\n").unwrap();
    let given = ["--passphrase-file", "pass"];
    let done = |arguments: &[&str]| run(dir, 0, arguments);
    let secret = |arguments: &[&str]| run(dir, 0, &[arguments, given.as_slice()].concat());

    let id = done(&["election", "id"]).trim().to_owned();
    let ed25519 = ["--group", "Ed25519"];
    secret(&["trustee", "key", "alone.key", "alone.json", ed25519[0], ed25519[1]]);
    only_the_owner_reads(&dir.join("alone.key"));
    let again = run(dir, 2, &["trustee", "key", "alone.key", "alone.json", given[0], given[1]]);
    assert!(again.contains("--force"), "{again}");
    key_generation(dir, &id);

    done(&["election", "credentials", &id, "2", "secret", "public.json", ed25519[0], ed25519[1]]);
    only_the_owner_reads(&dir.join("secret"));
    let questions =
        json!([{ "question": "Q?", "answers": ["yes", "no"], "blank": true, "min": 1, "max": 1 }]);
    let template = json!({ "name": "Board", "description": "", "questions": questions });
    std::fs::write(dir.join("template.json"), template.to_string()).unwrap();
    let trustees = ["--trustee", "alone.json", "--trustee", "m1/group.json"];
    done(
        &[
            &["election", "create", "template.json", "election.json", "--election", &id],
            &ed25519[..],
            &trustees,
        ]
        .concat(),
    );
    done(
        &[
            &["election", "open", "e.bel", "--election", "election.json", "--credentials", "public.json"],
            &trustees[..],
        ]
        .concat(),
    );

    vote(dir);
    done(&["election", "close", "--yes", "e.bel"]);
    assert!(run(dir, 2, &["election", "cast", "e.bel", "b2"]).contains("cannot follow"));
    for key in ["alone.key", "s1", "s2"] {
        secret(&["trustee", "decrypt", "--yes", "e.bel", key]);
        only_the_owner_reads(&dir.join(key));
    }
    done(&["election", "result", "e.bel"]);
    let (exit, report) = json_of(dir, &["verify", "e.bel", "--against", "receipt.json", "--json"]);
    assert_eq!((exit, report), (Some(0), json!({ "valid": true, "problems": [], "result": [[1, 0, 1]] })));
    let words = done(&["verify", "e.bel", "--against", "receipt.json"]);
    assert!(words.contains("a later one with the same credential counts"), "{words}");
    let left: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "{left:?}");
}

/// Members 1 and 2 make a common key; their messages go into m1 and m2, their keys are s1 and s2.
fn key_generation(dir: &Path, id: &str) {
    let members = [("1", "s1", "m1"), ("2", "s2", "m2")];
    for (index, state, messages) in members {
        std::fs::create_dir(dir.join(messages)).unwrap();
        let start =
            ["trustee", "start", state, "--run", id, "--size", "2", "--threshold", "2", "--index", index];
        let rest = ["--messages", messages, "--group", "Ed25519", "--passphrase-file", "pass"];
        run(dir, 0, &[&start[..], &rest].concat());
        only_the_owner_reads(&dir.join(state));
    }
    for round in 1..=4 {
        let (one, two) =
            (format!("m1/round-{round}-member-1.json"), format!("m2/round-{round}-member-2.json"));
        for (_, state, messages) in members {
            let step =
                ["trustee", "step", state, &one, &two, "--messages", messages, "--passphrase-file", "pass"];
            let said = run(dir, 0, &step);
            assert_eq!(said.contains("the key generation is done"), round == 4, "{said}");
        }
    }
    let groups = ["m1", "m2"].map(|folder| std::fs::read(dir.join(folder).join("group.json")).unwrap());
    assert_eq!(groups[0], groups[1]);
    let wrong = dir.join("wrong");
    std::fs::write(wrong, "another\n").unwrap();
    let refused = run(dir, 2, &["trustee", "public", "s1", "--passphrase-file", "wrong"]);
    assert!(refused.contains("passphrase is wrong"), "{refused}");
    assert!(!run(dir, 0, &["trustee", "public", "s1", "--passphrase-file", "pass"]).trim().is_empty());
}

/// The first voter votes blank, then no; the second blank. An altered ballot is refused, and one twice.
fn vote(dir: &Path) {
    let secret = std::fs::read_to_string(dir.join("secret")).unwrap();
    for (line, name) in secret.lines().zip(["c1", "c2"]) {
        std::fs::write(dir.join(name), line).unwrap();
    }
    std::fs::write(dir.join("blank"), "[[1,0,0]]").unwrap();
    std::fs::write(dir.join("no"), "[[0,0,1]]").unwrap();
    let create = ["ballot", "create", "election.json", "--credential-file"];
    let (exit, receipt) =
        json_of(dir, &[&create[..], &["c1", "--choices", "blank", "--out", "b1", "--json"]].concat());
    assert_eq!(exit, Some(0));
    std::fs::write(dir.join("receipt.json"), receipt.to_string()).unwrap();
    run(dir, 0, &[&create[..], &["c1", "--choices", "no", "--out", "b2"]].concat());
    let printed =
        percole(dir, &["ballot", "create", "e.bel", "--credential-file", "c2", "--choices", "blank"]);
    std::fs::write(dir.join("b3"), &printed.stdout).unwrap();
    let shown = run(dir, 0, &["ballot", "show", "election.json", "b1"]);
    assert!(shown.contains(receipt["tracker"].as_str().unwrap()), "{shown}");

    run(dir, 0, &["election", "cast", "e.bel", "b1", "b2", "b3"]);
    let before = std::fs::read(dir.join("e.bel")).unwrap();
    let twice = run(dir, 1, &["election", "cast", "e.bel", "b3"]);
    assert!(twice.contains("already cast"), "{twice}");
    let altered =
        std::fs::read_to_string(dir.join("b1")).unwrap().replacen("\"response\":\"", "\"response\":\"1", 1);
    std::fs::write(dir.join("bad"), altered).unwrap();
    run(dir, 1, &["ballot", "show", "election.json", "bad"]);
    run(dir, 1, &["election", "cast", "e.bel", "bad"]);
    assert_eq!(std::fs::read(dir.join("e.bel")).unwrap(), before);
    // The choice must be one that the question allows.
    std::fs::write(dir.join("both"), "[[0,1,1]]").unwrap();
    run(dir, 2, &[&create[..], &["c1", "--choices", "both"]].concat());
}

fn only_the_owner_reads(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(path).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            path.display()
        );
    }
}
