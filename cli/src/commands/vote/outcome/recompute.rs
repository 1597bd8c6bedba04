//! The outcome computed once more, by this program instead of the node.

use percole_voting::decide::{self, ENGINE_VERSION, Rule, Tallies};

/// What this program makes of the same rule and the same tallies.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Recomputed {
    /// The declared outcome, byte for byte.
    Same,
    /// Another one.
    Other,
    /// It cannot tell, and why.
    Unable(String),
    /// There is nothing to compute yet.
    Nothing,
}

/// Applies the rule to the tallies and compares with the outcome declared, as canonical JSON.
pub(super) fn recompute(rule_toml: &str, tallies_json: &str, declared_json: &str) -> Recomputed {
    if declared_json.is_empty() || tallies_json.is_empty() {
        return Recomputed::Nothing;
    }
    let outcome = Rule::from_toml(rule_toml)
        .and_then(|rule| Ok((rule, Tallies::from_json(tallies_json.as_bytes())?)))
        .map(|(rule, tallies)| decide::decide(&rule, &tallies));
    match outcome {
        Ok(outcome) if outcome.canonical_json() == declared_json.as_bytes() => Recomputed::Same,
        Ok(_) if !declared_json.contains(ENGINE_VERSION) => {
            Recomputed::Unable(format!("it was computed with another engine than {ENGINE_VERSION}"))
        }
        Ok(_) => Recomputed::Other,
        Err(problems) => Recomputed::Unable(problems.to_string()),
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
        (text, json(tallies.canonical_json()), json(outcome.canonical_json()))
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
            matches!(recompute(rule, &tallies, &later), Recomputed::Unable(why) if why.contains("engine"))
        );
        assert!(matches!(recompute("?", &tallies, &declared), Recomputed::Unable(_)));
    }
}
