//! The outcome computed once more, by this program instead of the node.

use percole_voting::decide::{self, ENGINE_VERSION, Outcome, Rule, Tallies};
use percole_words::{Message, vote};
use serde::Deserialize;

use crate::output::words::clean;

/// What this program makes of the same rule and the same tallies.
#[derive(Debug, PartialEq)]
pub(super) enum Recomputed {
    /// The declared outcome, byte for byte.
    Same,
    /// Another one.
    Other,
    /// It cannot tell, and why.
    Unable(Message),
    /// There is nothing to compute yet.
    Nothing,
}

/// What of a declared outcome tells with which version it was computed.
#[derive(Deserialize)]
struct Declared {
    decision: Decision,
}

#[derive(Deserialize)]
struct Decision {
    engine: String,
}

/// What the rule made of the tallies, within a declared outcome.
#[derive(Deserialize)]
struct Decided {
    decision: Outcome,
}

/// Applies the rule to the tallies and compares with what the rule made of them in the outcome declared.
pub(super) fn recompute(rule_toml: &str, tallies_json: &str, declared_json: &str) -> Recomputed {
    if declared_json.is_empty() || tallies_json.is_empty() {
        return Recomputed::Nothing;
    }
    let rule = match Rule::from_toml(rule_toml) {
        Ok(rule) => rule,
        Err(problems) => return Recomputed::Unable(vote::rule_of_another_version(problems.said())),
    };
    let tallies = match Tallies::from_json(tallies_json.as_bytes()) {
        Ok(tallies) => tallies,
        Err(problems) => return Recomputed::Unable(vote::tallies_impossible(problems.said())),
    };
    let decided = serde_json::from_str::<Decided>(declared_json);
    if decided.is_ok_and(|decided| decided.decision == decide::decide(&rule, &tallies)) {
        return Recomputed::Same;
    }
    match serde_json::from_str::<Declared>(declared_json) {
        Ok(Declared { decision: Decision { engine } }) if engine != ENGINE_VERSION => {
            Recomputed::Unable(vote::engine_differs(clean(&engine), ENGINE_VERSION))
        }
        _ => Recomputed::Other,
    }
}

#[cfg(test)]
mod tests {
    use percole_voting::decide::{Certificate, Counts, NodeTally, ready};

    use super::*;

    fn case() -> (&'static str, String, String) {
        let text = ready::text("franco-belgian-double-majority").unwrap();
        let certificate = Certificate::of_members(100, 60, [("q1", Counts::new(40, 15, 5))]);
        let tallies = Tallies::new(["q1"])
            .with("fr", NodeTally::counted(certificate.clone()))
            .with("be", NodeTally::counted(certificate));
        let outcome = decide::decide(&Rule::from_toml(text).unwrap(), &tallies);
        let json = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let declared = format!("{{\"decision\":{},\"counts\":{{}}}}", json(outcome.canonical_json()));
        (text, json(tallies.canonical_json()), declared)
    }

    #[test]
    fn the_same_figures_give_the_same_outcome() {
        let (rule, tallies, declared) = case();
        assert_eq!(recompute(rule, &tallies, &declared), Recomputed::Same);
        assert_eq!(recompute(rule, &tallies, ""), Recomputed::Nothing);
    }

    #[test]
    fn another_outcome_is_found_and_another_engine_is_not_blamed() {
        let (rule, tallies, declared) = case();
        let forged = declared.replace("\"result\":\"pass\"", "\"result\":\"fail\"");
        assert_ne!(forged, declared);
        assert_eq!(recompute(rule, &tallies, &forged), Recomputed::Other);
        let later = declared.replace(ENGINE_VERSION, "percole-decide/999");
        assert!(
            matches!(recompute(rule, &tallies, &later), Recomputed::Unable(why) if why.to_string().contains("engine"))
        );
        assert!(matches!(recompute("?", &tallies, &declared), Recomputed::Unable(_)));
    }
}
