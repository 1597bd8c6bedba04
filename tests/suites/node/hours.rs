//! Hours are those of the node's time zone, in every command that takes one, whatever zone the machine is in.

use percole_tests::{NodePlan, NodeProcess, process::said};

/// Hours behind UTC: 4 in summer, 5 in winter.
const ZONE: &str = "America/Toronto";
/// What a person may write, and the moment that is meant.
const RIGHT: [(&str, &str); 5] = [
    ("2097-06-20 18:30", "2097-06-20T22:30:00Z"),
    ("2097-12-20 18:30", "2097-12-20T23:30:00Z"),
    ("2097-06-20T18:30+02:00", "2097-06-20T16:30:00Z"),
    ("2097-06-20T18:30[Europe/Paris]", "2097-06-20T16:30:00Z"),
    ("2097-11-03T01:30-05:00", "2097-11-03T06:30:00Z"),
];
/// What is refused, and what the refusal says.
const WRONG: [(&str, &str); 5] = [
    ("2097-03-10 02:30", "2097-03-10 03:30"),
    ("2097-11-03 01:30", "2097-11-03T01:30-05:00"),
    ("2097-06-20 18:30+15:00", "14"),
    ("2097-06-20 18:30[America/Torronto]", "America/Torronto"),
    ("2097-06-20", "2097-06-20 18:00"),
];

/// A command that takes a moment as its last word, and how the node tells which one it understood.
struct Takes {
    command: Vec<String>,
    shown: fn(&NodeProcess, &serde_json::Value) -> String,
}

fn takes(command: &[&str], shown: fn(&NodeProcess, &serde_json::Value) -> String) -> Takes {
    Takes { command: command.iter().map(ToString::to_string).collect(), shown }
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned()
}

fn start(node: &NodeProcess, said: &serde_json::Value) -> String {
    let meeting = text(&said["receipt"]["subject"]);
    text(&node.cli_json(&["meeting", "show", &meeting])["time"]["start"])
}

/// It is cancelled, so that the next one can be planned for the same hour.
fn start_of_planned(node: &NodeProcess, said: &serde_json::Value) -> String {
    let start = start(node, said);
    node.cli_json(&["meeting", "cancel", &text(&said["receipt"]["subject"]), "--reason", "essai", "--yes"]);
    start
}

fn rule_of_one() -> String {
    let double = percole_voting::decide::ready::text("franco-belgian-double-majority").unwrap();
    double.replace("at_least = 2\nof = 2", "at_least = 1")
}

/// Commands of every family that takes a moment.
fn commands(node: &NodeProcess) -> Vec<Takes> {
    node.cli_json(&["unit", "register", "France", "--level", "group", "--language", "fr"]);
    node.cli_json(&["body", "establish", "Conseil", "--kind", "board"]);
    let planned = node.cli_json(&["meeting", "plan", "Conseil", "--start", "2096-01-01 10:00"]);
    let meeting = text(&planned["meeting"]);
    let rule = node.data_dir().join("rule.toml");
    std::fs::write(&rule, rule_of_one()).unwrap();
    let rule = rule.display().to_string();
    let vote = ["vote", "open", "--title", "Essai", "--question", "Oui ?", "--participant", "Group", "--yes"];
    let closes: fn(&NodeProcess, &serde_json::Value) -> String = |_, said| text(&said["closes"]);
    vec![
        takes(&["meeting", "plan", "Conseil", "--start"], start_of_planned),
        takes(&["meeting", "move", &meeting, "--reason", "salle fermée", "--start"], start),
        takes(&[&vote[..], &["--rule", &rule, "--report-by", "+1d", "--closes"]].concat(), closes),
    ]
}

fn given(node: &NodeProcess, takes: &Takes, moment: &str) -> std::process::Output {
    let words: Vec<&str> = takes.command.iter().map(String::as_str).chain([moment]).collect();
    node.cli(&words)
}

#[tokio::test]
async fn a_moment_is_by_the_clock_of_the_node_in_every_command() {
    let node = NodePlan::group("Group").with_env("PERCOLE_CLOCK_TIME_ZONE", ZONE).start().await;
    for command in commands(&node) {
        for (written, meant) in RIGHT {
            let output = given(&node, &command, written);
            assert!(output.status.success(), "{:?} {written}: {}", command.command, said(&output));
            let printed = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!((command.shown)(&node, &printed), meant, "{:?} {written}", command.command);
        }
        for (written, words) in WRONG {
            let output = given(&node, &command, written);
            assert_eq!(output.status.code(), Some(2), "{:?} {written}: {}", command.command, said(&output));
            let refusal = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(refusal.contains(words), "{:?} {written}: {refusal}", command.command);
        }
    }
}
