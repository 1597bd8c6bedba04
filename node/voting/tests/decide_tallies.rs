//! The documented JSON of tallies: what is read, what is refused with which path, and the one canonical text.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

use percole_voting::decide::{
    COUNTS_MAX, Call, Certificate, Counts, LocalCondition, NodeTally, Problems, Rule, Status,
    TALLIES_BYTES_MAX, Tallies, Threshold, decide, ready,
};

/// As in the module's documentation, but for the roll of the silent node.
const DOCUMENTED: &str = r#"{
  "format": "percole-tallies/1",
  "call": "first",
  "questions": ["q1"],
  "casting_votes": { "q1": "yes" },
  "nodes": {
    "fr": {
      "status": "counted",
      "certificate": {
        "parts": {
          "users": {
            "roll": { "record": { "members": 20000 }, "convening": { "members": 19950 } },
            "present": { "members": 5100 },
            "represented": { "members": 400 },
            "votes": { "q1": { "yes": 3000, "no": 2000, "abstain": 300, "blank": 150, "spoiled": 50 } }
          }
        },
        "holders": [ { "id": "h1", "part": "users", "own": 1, "proxies": 9, "votes": { "q1": { "yes": 10 } } } ]
      },
      "conditions": [ { "quorum": { "basis": "members", "of": "record", "at_least": "1/4" } },
                      { "majority": { "threshold": "more than 1/2", "base": "cast" } } ]
    },
    "be": { "status": "silent" }
  }
}"#;

fn problems(text: &str) -> Vec<String> {
    match Tallies::from_json(text.as_bytes()) {
        Ok(_) => panic!("the tallies should be refused:\n{text}"),
        Err(Problems(found)) => found.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn refused_with(from: &str, to: &str, path: &str, part: &str) {
    assert!(DOCUMENTED.contains(from), "{from}");
    let found = problems(&DOCUMENTED.replacen(from, to, 1));
    let fits = |problem: &String| problem.starts_with(path) && problem.contains(part);
    assert!(found.iter().any(fits), "nothing at {path} with {part} in {found:#?}");
}

#[test]
fn the_documented_form_is_read() {
    let tallies = Tallies::from_json(DOCUMENTED.as_bytes()).unwrap();
    assert_eq!((tallies.call, tallies.nodes.len()), (Call::First, 2));
    let fr = &tallies.nodes["fr"];
    let votes = fr.certificate.as_ref().unwrap().parts["users"].votes["q1"];
    assert_eq!(votes, Counts { yes: 3000, no: 2000, abstain: 300, blank: 150, spoiled: 50, counted: 0 });
    assert!(matches!(fr.conditions[1], LocalCondition::Majority { threshold: Threshold::MoreThan(_), .. }));
    assert_eq!(tallies.nodes["be"].status, Status::Silent);
}

#[test]
fn keys_that_are_unknown_or_given_twice_are_refused_with_their_place() {
    refused_with("\"present\"", "\"presence\"", "", "the key `presence` is unknown");
    refused_with("\"present\"", "\"presence\"", "", "line 13");
    refused_with("\"be\": {", "\"fr\": {", "", "`fr` is there twice");
    refused_with("\"no\": 2000", "\"yes\": 2000", "", "the key `yes` stands here twice");
    refused_with("percole-tallies/1", "percole-tallies/2", "", "percole-tallies/1");
    refused_with("\"silent\"", "\"mute\"", "", "`mute` is not known here");
    refused_with("3000", "-3", "", "`-3` cannot stand here");
    refused_with("\"1/4\"", "\"a quarter\"", "", "`a quarter` is not a fraction");
    refused_with("3000", "30.5", "", "a whole number is expected here");
}

#[test]
fn figures_that_cannot_be_are_refused_with_their_path() {
    let part = "nodes.fr.certificate.parts.users";
    refused_with(
        "\"members\": 20000",
        "\"members\": 5000",
        part,
        "5500 members present or represented, but only 5000",
    );
    refused_with("\"yes\": 3000", "\"yes\": 3001", &format!("{part}.votes.q1"), "5501 votes, but only 5500");
    refused_with("\"yes\": 3000", "\"yes\": 9000000000000000", &format!("{part}.votes.q1"), "but only 5500");
    refused_with(
        "\"members\": 20000",
        "\"members\": 9000000000000000",
        part,
        "at most 1,000,000,000,000,000",
    );
    refused_with(
        "\"votes\": { \"q1\": { \"yes\": 3000",
        "\"votes\": { \"q2\": { \"yes\": 3000",
        &format!("{part}.votes.q2"),
        "not among",
    );
    refused_with(
        "\"votes\": { \"q1\": { \"yes\": 3000",
        "\"votes\": { \"q2\": { \"yes\": 3000",
        &format!("{part}.votes"),
        "`q1` is missing",
    );
    refused_with(
        "\"represented\"",
        "\"withheld\": 5, \"represented\"",
        &format!("{part}.votes"),
        "leave one of the two out",
    );
    refused_with("[\"q1\"]", "[\"q1\", \"q1\"]", "questions[1]", "twice");
    refused_with("{ \"q1\": \"yes\" }", "{ \"q9\": \"yes\" }", "casting_votes.q9", "not among");
    refused_with("\"be\": {", "\"\": {", "nodes.", "1 to 200 bytes");
}

#[test]
fn holders_cannot_vote_with_more_than_they_hold_or_than_their_part_counts() {
    let holders = "nodes.fr.certificate.holders";
    refused_with(
        "{ \"yes\": 10 }",
        "{ \"yes\": 11 }",
        &format!("{holders}[0].votes.q1"),
        "11 votes cast, but 10 held",
    );
    refused_with(
        "\"part\": \"users\"",
        "\"part\": \"clients\"",
        &format!("{holders}[0].part"),
        "`clients` is no part",
    );
    let more = "\"own\": 1, \"proxies\": 99, \"votes\": { \"q1\": { \"spoiled\": 51 } }";
    let from = "\"own\": 1, \"proxies\": 9, \"votes\": { \"q1\": { \"yes\": 10 } }";
    refused_with(from, more, holders, "more votes on `q1` than part `users` counts");
}

#[test]
fn a_status_that_contradicts_its_certificate_is_refused() {
    refused_with("\"status\": \"silent\"", "\"status\": \"counted\"", "nodes.be.certificate", "missing");
    refused_with("\"status\": \"silent\"", "\"status\": \"excluded\"", "nodes.be.reason", "with its reason");
    refused_with(
        "\"status\": \"counted\"",
        "\"status\": \"declined\"",
        "nodes.fr.certificate.parts.users.votes",
        "only its roll",
    );
}

#[test]
fn canonical_json_is_one_text_whatever_the_spelling() {
    let tallies = Tallies::from_json(DOCUMENTED.as_bytes()).unwrap();
    let canonical = tallies.canonical_json();
    let text = String::from_utf8(canonical.clone()).unwrap();
    assert!(text.starts_with(r#"{"format":"percole-tallies/1","call":"first","questions":["q1"],"casting_votes":{"q1":"yes"},"nodes":{"be":"#));
    let again = Tallies::from_json(&canonical).unwrap();
    assert_eq!(again.canonical_json(), canonical);
    assert_eq!(again.hash(), tallies.hash());
    // The hash is SHA-256 over the prefix and this text; a large one goes through the same buffer.
    use sha2::{Digest, Sha256};
    let expected = Sha256::new().chain_update(b"percole/tallies/v1\0").chain_update(&canonical).finalize();
    assert_eq!(tallies.hash().as_bytes()[..], expected[..]);
    let large = (0..3_000).fold(Tallies::new(["q1"]), |tallies, index| {
        tallies.with(format!("node-{index}"), NodeTally::silent(Some(Certificate::roll_only(index))))
    });
    let expected =
        Sha256::new().chain_update(b"percole/tallies/v1\0").chain_update(large.canonical_json()).finalize();
    assert_eq!(large.hash().as_bytes()[..], expected[..]);
}

#[test]
fn oversized_and_garbled_files_are_refused() {
    let huge = vec![b' '; TALLIES_BYTES_MAX + 1];
    assert!(Tallies::from_json(&huge).unwrap_err().to_string().contains("at most"));
    for garbled in [&b""[..], b"{", b"[]", b"null", b"\xff\xfe", &b"[".repeat(100_000)] {
        assert!(Tallies::from_json(garbled).is_err());
    }
}

#[test]
fn more_nodes_and_questions_than_can_be_explained_are_refused() {
    let questions = |count: usize| (0..count).map(|n| format!("\"q{n}\"")).collect::<Vec<_>>().join(",");
    let silent = |count: usize| {
        (0..count).map(|n| format!("\"n{n}\":{{\"status\":\"silent\"}}")).collect::<Vec<_>>().join(",")
    };
    let text = |nodes, asked| {
        let (questions, nodes) = (questions(asked), silent(nodes));
        format!(r#"{{"format":"percole-tallies/1","questions":[{questions}],"nodes":{{{nodes}}}}}"#)
    };
    let found = problems(&text(1_000, 1_000));
    assert!(found[0].contains("1,000,000 nodes times questions"), "{found:?}");
    assert!(Tallies::from_json(text(COUNTS_MAX / 200, 200).as_bytes()).is_ok());
}

#[test]
fn outcome_names_engine_rule_and_tallies() {
    let rule = Rule::from_toml(ready::text("franco-belgian-double-majority").unwrap()).unwrap();
    let tallies = Tallies::from_json(DOCUMENTED.as_bytes()).unwrap();
    let outcome = decide(&rule, &tallies);
    let text = String::from_utf8(outcome.canonical_json()).unwrap();
    let start = format!(
        r#"{{"engine":"percole-decide/2","rule":"{}","tallies":"{}","effect":"advisory","call":"first","nodes":{{"be":"#,
        rule.hash(),
        tallies.hash()
    );
    assert!(text.starts_with(&start), "{text}");
}
