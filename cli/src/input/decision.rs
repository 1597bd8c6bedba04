//! Decision rules and tallies, from files.

use std::path::Path;

use percole_voting::decide::{self, Problem, Problems, Rule, TALLIES_BYTES_MAX, Tallies, ready, rehearsal};
use percole_words::{Arg, Message, cli, cli_offline};
use serde_json::Value;

use super::file;
use crate::output::failure::Failure;

/// The largest file of a rule that is read, beyond which the rule itself refuses.
const RULE_FILE_BYTES_MAX: u64 = 1024 * 1024;

/// The largest file of tallies that is read: an outcome tells them with what was declared and what was computed.
const OUTCOME_FILE_BYTES_MAX: u64 = 4 * TALLIES_BYTES_MAX as u64;

/// Reads a rule from a file, or takes the ready one of this name.
///
/// # Errors
/// A usage failure with everything that is wrong with it.
pub(crate) fn rule(place: &Path) -> Result<Rule, Failure> {
    let ready = place.to_str().filter(|_| !place.exists()).and_then(ready::text);
    let text = match ready {
        Some(text) => text.to_owned(),
        None => file::read_text(place, RULE_FILE_BYTES_MAX).map_err(|failure| failure.next(known()))?,
    };
    Rule::from_toml(&text)
        .map_err(|problems| listed(cli_offline::rule_unusable(place.display().to_string()), &problems))
}

/// Reads tallies from a file: bare, or as `percole vote outcome --json` prints them with the outcome.
///
/// # Errors
/// A usage failure with everything that is wrong with them.
pub(crate) fn tallies(place: &Path) -> Result<Tallies, Failure> {
    let bytes = file::read_document(place, OUTCOME_FILE_BYTES_MAX)?;
    let bytes = match of_an_outcome(&bytes) {
        Some(Value::Null) => {
            return Err(Failure::usage(cli_offline::outcome_without_tallies(place.display().to_string())));
        }
        Some(tallies) => serde_json::to_vec(&tallies).unwrap_or(bytes),
        None => bytes,
    };
    Tallies::from_json(&bytes)
        .map_err(|problems| listed(cli_offline::tallies_unusable(place.display().to_string()), &problems))
}

/// The tallies within what `percole vote outcome --json` printed, `null` while a vote has none; `None` for any other document.
fn of_an_outcome(document: &[u8]) -> Option<Value> {
    let document: Value = serde_json::from_slice(document).ok()?;
    document.get("comparison")?;
    document.get("tallies").cloned()
}

/// The language of a rule's sentences.
pub(crate) fn lang(lang: percole_words::Lang) -> decide::Lang {
    match lang {
        percole_words::Lang::Fr => decide::Lang::Fr,
        percole_words::Lang::Nl => decide::Lang::Nl,
        percole_words::Lang::En => decide::Lang::En,
        percole_words::Lang::De => decide::Lang::De,
    }
}

/// The ready rules by name, those apart with which no vote can be opened.
fn known() -> Message {
    let is_for_files =
        |text: &str| Rule::from_toml(text).is_ok_and(|rule| rehearsal::for_files_alone(&rule).is_some());
    let (files, votes): (Vec<_>, Vec<_>) = ready::ALL.iter().partition(|(_, text)| is_for_files(text));
    let names = |rules: Vec<&(&'static str, &str)>| Arg::listing(rules.into_iter().map(|(name, _)| *name));
    cli_offline::give_a_rule(names(votes), names(files))
}

fn listed(what: Message, problems: &Problems) -> Failure {
    Failure::usage(what).details(problems.0.iter().map(Problem::said)).next(cli::correct_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_ready_rule_is_found_by_its_name_and_another_name_lists_them() {
        assert!(rule(Path::new("french-ordinary-assembly")).is_ok());
        let failure = rule(Path::new("swiss-landsgemeinde")).err().unwrap();
        let failure = failure.to_string();
        let (votes, files) = failure.split_once("no vote can be opened").expect("two lists");
        assert!(votes.contains("french-ordinary-assembly") && files.contains("scic-colleges"), "{failure}");
        assert!(
            !votes.contains("belgian-cooperative") && files.contains("european-cooperative-statutes"),
            "{failure}"
        );
    }

    #[test]
    fn the_administrators_guide_names_the_rules_with_which_no_vote_can_be_opened() {
        let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../node/docs/administrator.md");
        let guide = std::fs::read_to_string(guide).unwrap();
        for (name, text) in ready::ALL {
            let is_named = guide.contains(&format!("`{name}`"));
            let is_for_files = rehearsal::for_files_alone(&Rule::from_toml(text).unwrap()).is_some();
            assert_eq!(is_named, is_for_files, "{name}");
        }
    }

    #[test]
    fn what_vote_outcome_printed_can_be_given_as_it_is() {
        let counts = decide::Counts::new(40, 15, 5);
        let certificate = decide::Certificate::of_members(100, 60, [("q1", counts)]);
        let expected = Tallies::new(["q1"]).with("fr", decide::NodeTally::counted(certificate));
        let detail = percole_proto::v1::OutcomeDetail {
            comparison: "agrees".into(),
            tallies_json: String::from_utf8(expected.canonical_json()).unwrap(),
            ..Default::default()
        };
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("outcome.json");
        for document in [format!("{:#}", crate::output::document::of(&detail)), detail.tallies_json] {
            std::fs::write(&path, document).unwrap();
            assert_eq!(tallies(&path).unwrap().canonical_json(), expected.canonical_json());
        }
    }

    #[test]
    fn every_problem_of_a_rule_is_said_in_every_language() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("rule.toml");
        let said = |text: &str| {
            std::fs::write(&path, text).unwrap();
            let failure = rule(&path).err().unwrap();
            failure_in_every_language(&failure).replace(&path.display().to_string(), "rule.toml")
        };
        let ready = ready::text("scic-colleges").unwrap();
        insta::assert_snapshot!(said("colour = \"red\"\neffect = \"advise\"\nlaws = 3\n"));
        insta::assert_snapshot!(said("id = \"r\"\nid = \"s\"\n"));
        insta::assert_snapshot!(said(&ready.replacen("weight = \"10%\"", "weight = \"9%\"", 1)));
    }

    #[test]
    fn every_problem_of_tallies_is_said_in_every_language() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("tallies.json");
        let certificate = decide::Certificate::of_members(100, 160, [("q2", decide::Counts::new(40, 15, 5))]);
        let tallies_of = Tallies::new(["q1"]).with("fr", decide::NodeTally::counted(certificate));
        let bytes = String::from_utf8(tallies_of.canonical_json()).unwrap();
        for text in
            [bytes.clone(), bytes.replace("160", "\"many\""), bytes.replace("counted", "gone"), "{".into()]
        {
            std::fs::write(&path, text).unwrap();
            let failure = tallies(&path).err().unwrap();
            let said = failure_in_every_language(&failure);
            insta::assert_snapshot!(said.replace(&path.display().to_string(), "tallies.json"));
        }
    }

    #[test]
    fn an_outcome_without_tallies_is_called_that() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("outcome.json");
        std::fs::write(&path, "{\"comparison\":{},\"tallies\":null}").unwrap();
        let said = tallies(&path).unwrap_err().to_string();
        assert!(said.contains("cancelled") && !said.contains("group of keys"), "{said}");
    }
}
