//! Random rules and tallies: the engine agrees with a slow and obvious second implementation, the order of nodes never
//! matters, and a further yes never turns a pass into a fail where the rule is monotone.

#![allow(clippy::unwrap_used)] // The lint spares test functions, not their helpers.

mod generate;
mod reference;

use percole_voting::decide::{
    MissedQuorum, NodeTally, Outcome, RightsBase, Rounding, Rule, SmallTreatment, Status, Tallies, Terms,
    Verdict, Who, decide,
};
use proptest::prelude::*;

/// This many cases for a property, or as many as `PROPTEST_CASES` says.
fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    ProptestConfig {
        cases,
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn second_implementation_agrees((text, tallies) in generate::rule_and_tallies()) {
        let rule = Rule::from_toml(&text).unwrap_or_else(|problems| panic!("{problems}\n{text}"));
        let outcome = decide(&rule, &tallies);
        for question in &outcome.questions {
            let expected = reference::decide(rule.terms(), &tallies, &question.question);
            prop_assert_eq!(question.result, expected.verdict, "{}\n{:#?}", text, expected.conditions);
            let mut found: Vec<String> = question.conditions.iter().map(reference::line).collect();
            let mut wanted = expected.conditions;
            found.sort();
            wanted.sort();
            prop_assert_eq!(found, wanted, "{}", text);
        }
    }

    #[test]
    fn order_of_nodes_and_categories_never_matters(
        (text, tallies) in generate::rule_and_tallies(),
        seed in any::<u64>(),
    ) {
        let rule = Rule::from_toml(&text).unwrap();
        let outcome = decide(&rule, &tallies).canonical_json();
        // The same tallies written with their maps in another order are the same tallies.
        let shuffled = generate::shuffled_json(&serde_json::to_value(&tallies).unwrap(), seed);
        let read: Tallies = serde_json::from_str(&shuffled).unwrap();
        prop_assert_eq!(decide(&rule, &read).canonical_json(), outcome);
    }

    /// Names of nodes carry no meaning: nodes renamed so that they sort the other way round give the same results and figures.
    #[test]
    fn renaming_nodes_changes_no_result((text, tallies) in generate::rule_and_tallies()) {
        let renamed = |id: &str| format!("{}-node", char::from(b'a' + b'z' - id.as_bytes()[0]));
        let mut other_text = text.clone();
        for id in generate::NODES {
            other_text = other_text.replace(&format!("\"{id}\""), &format!("\"{}\"", renamed(id)));
        }
        let mut other = tallies.clone();
        let placed = |node: &NodeTally| NodeTally {
            within: node.within.as_deref().map(renamed),
            ..node.clone()
        };
        other.nodes = tallies.nodes.iter().map(|(id, node)| (renamed(id), placed(node))).collect();
        let (rule, other_rule) = (Rule::from_toml(&text).unwrap(), Rule::from_toml(&other_text).unwrap());
        let (one, two) = (decide(&rule, &tallies), decide(&other_rule, &other));
        for (one, two) in one.questions.iter().zip(&two.questions) {
            prop_assert_eq!(one.result, two.result);
            let overall = |q: &percole_voting::decide::QuestionOutcome| -> Vec<String> {
                let overall = q.conditions.iter().filter(|c| c.place == percole_voting::decide::Place::Overall);
                overall.map(reference::line).collect()
            };
            prop_assert_eq!(overall(one), overall(two));
        }
    }

    #[test]
    fn outcome_and_tallies_read_back_what_they_write((text, tallies) in generate::rule_and_tallies()) {
        let rule = Rule::from_toml(&text).unwrap();
        let outcome = decide(&rule, &tallies);
        let bytes = outcome.canonical_json();
        let read: Outcome = serde_json::from_slice(&bytes).unwrap();
        prop_assert_eq!(read.canonical_json(), bytes);
        let read: Tallies = serde_json::from_slice(&tallies.canonical_json()).unwrap();
        prop_assert_eq!(read, tallies);
        for lang in percole_voting::decide::Lang::ALL {
            let all = rule.sentences(lang).into_iter().chain(outcome.explain(lang));
            for sentence in all {
                prop_assert!(sentence.ends_with('.') && !sentence.contains(['{', '}']), "{}", sentence);
            }
        }
    }
}

proptest! {
    // Most random rules and tallies are rejected here: not monotone, or no pass to begin with.
    #![proptest_config(cases(150))]

    #[test]
    fn a_further_yes_never_turns_pass_into_fail_where_the_rule_is_monotone(
        (text, tallies) in generate::rule_and_tallies(),
        which in any::<prop::sample::Index>(),
    ) {
        let rule = Rule::from_toml(&text).unwrap();
        prop_assume!(is_monotone(rule.terms()));
        prop_assume!(decide(&rule, &tallies).questions[0].result == Verdict::Pass);
        let Some(more) = with_a_further_yes(&tallies, which) else { return Ok(()) };
        prop_assert_eq!(decide(&rule, &more).questions[0].result, Verdict::Pass, "{}", text);
    }
}

/// Where a further yes cannot hurt. It can under these parameters, by their own logic:
/// - merging small parts: a part that is no longer small stands alone, and may fail alone;
/// - leaving a node's votes out for want of voters: one more voter brings its no votes in;
/// - ceilings on votes cast, or rounded: a further vote of the others lets investors' no votes grow.
fn is_monotone(terms: &Terms) -> bool {
    let out = |quorum: &percole_voting::decide::Quorum| {
        quorum.if_missed == MissedQuorum::Out && quorum.who == Who::Voting
    };
    let ceiling = |ceiling: &percole_voting::decide::Ceiling| ceiling.base == RightsBase::Cast;
    let capped_by_cast = terms.cap.is_some_and(|cap| cap.base == RightsBase::Cast);
    let reduced = terms.cap.is_some() || !terms.ceilings.is_empty();
    terms.small_numbers.then != SmallTreatment::Merge
        && !terms.quorums.iter().any(out)
        && !terms.ceilings.iter().any(ceiling)
        && !capped_by_cast
        && (!reduced || terms.rounding == Rounding::Exact)
}

/// The same tallies with one more yes, of somebody who was there and had not voted, in some part that has such a voter.
fn with_a_further_yes(tallies: &Tallies, which: prop::sample::Index) -> Option<Tallies> {
    let question = tallies.questions.first()?;
    let mut places = Vec::new();
    for (id, node) in &tallies.nodes {
        let local = node
            .conditions
            .iter()
            .any(|condition| matches!(condition, percole_voting::decide::LocalCondition::Quorum { .. }));
        let Some(certificate) = &node.certificate else { continue };
        if !matches!(node.status, Status::Counted | Status::Late) || node.earlier.is_some() || local {
            continue;
        }
        for (part, figures) in &certificate.parts {
            if figures.votes.contains_key(question) {
                places.push((id.clone(), part.clone()));
            }
        }
    }
    if places.is_empty() {
        return None;
    }
    let (id, part) = which.get(&places);
    let mut more = tallies.clone();
    let part = more.nodes.get_mut(id)?.certificate.as_mut()?.parts.get_mut(part)?;
    part.votes.get_mut(question)?.yes += 1;
    Some(more)
}
