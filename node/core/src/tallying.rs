//! From what the logs say of a vote to the decision engine, and back.
//!
//! The opener declares what [`declare`] gives; every other node computes it again from the certificates that the opener's
//! inclusions rest on, and compares bytes.

use percole_store::votes::{CertificateRow, TallyRow, VoteRow};
use percole_voting::decide::{
    self, Certificate, ConditionKind, Counts, Lang, LateTreatment, NodeTally, Outcome, REASON_BYTES_MAX,
    Rule, Status, Tallies, rehearsal,
};
use percole_words::{Message, vote};

use percole_domain::poll::largest_roll;

use crate::{
    apply::vote::{frozen_roll_of, status},
    error::Error,
};

/// Id of the one question of a vote.
const QUESTION: &str = "q1";
/// Longest declaration: its event must fit in a payload of 256 KiB.
const DECLARATION_BYTES_MAX: usize = 240 * 1024;
/// Longest reason that an exclusion takes over from others, in characters.
pub(crate) const EXCLUSION_CHARS_MAX: usize = 300;

/// Tallies and outcome in their canonical texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Declaration {
    /// Version of the engine.
    pub(crate) engine: String,
    /// What was given to the engine.
    pub(crate) tallies_json: String,
    /// What it made of it.
    pub(crate) outcome_json: String,
    /// The same, for words.
    pub(crate) outcome: Outcome,
}

/// Applies a vote's rule to what became of its tallies.
///
/// # Errors
/// Why this node cannot, in words for people.
pub(crate) fn declare(vote: &VoteRow, rows: &[TallyRow]) -> Result<Declaration, Message> {
    let rule = Rule::from_toml(&vote.rule_toml)
        .map_err(|problems| vote::rule_of_another_version(problems.to_string()))?;
    Ok(declaration(&rule, &tallies(vote, rows)?))
}

fn declaration(rule: &Rule, tallies: &Tallies) -> Declaration {
    let outcome = decide::decide(rule, tallies);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Declaration {
        engine: decide::ENGINE_VERSION.to_owned(),
        tallies_json: text(tallies.canonical_json()),
        outcome_json: text(outcome.canonical_json()),
        outcome,
    }
}

/// The tallies of a vote as the engine takes them in. Nodes stand under their ids.
fn tallies(vote: &VoteRow, rows: &[TallyRow]) -> Result<Tallies, Message> {
    let mut tallies = Tallies::new([QUESTION]);
    for row in rows {
        tallies = tallies.with(row.node.to_string(), node_tally(vote, row)?);
    }
    tallies.check().map_err(|problems| vote::tallies_impossible(problems.to_string()))?;
    Ok(tallies)
}

fn node_tally(vote: &VoteRow, row: &TallyRow) -> Result<NodeTally, Message> {
    let roll = counted_roll(vote, row).map(Certificate::roll_only);
    let reason = cut(&row.reason);
    let stated =
        |status| NodeTally { status, reason: Some(reason.clone()), ..NodeTally::silent(roll.clone()) };
    Ok(match row.status.as_str() {
        status::INCLUDED | status::LATE => {
            let (Some(certificate), Some(roll_size)) = (row.certificate(), row.roll_size) else {
                return Err(vote::certificate_unreadable(row.node.short().to_string()));
            };
            let figures = figures(roll_size, &certificate);
            if certificate.certified_us > vote.report_by_us {
                NodeTally::late(figures)
            } else {
                NodeTally::counted(figures)
            }
        }
        status::DECLINED => stated(Status::Declined),
        status::SILENT => stated(Status::Silent),
        _ => stated(Status::Excluded),
    })
}

/// The roll of a node whose votes do not count, where rolls are summed up: the one that it froze, else half of the largest
/// that the vote allows it. A node that says what cannot be counted stands outside where nothing is known of it, so that it
/// keeps no quorum from the others.
fn counted_roll(vote: &VoteRow, row: &TallyRow) -> Option<u64> {
    let frozen = frozen_roll_of(vote, &row.node);
    let known = row.roll_size.filter(|roll| *roll <= largest_roll(frozen));
    let expected = (frozen > 0).then(|| largest_roll(frozen).div_ceil(2));
    known.or(expected).or_else(|| (row.status == status::INVALID).then_some(0))
}

fn figures(roll_size: u64, certificate: &CertificateRow) -> Certificate {
    let counts = Counts::new(certificate.yes, certificate.no, certificate.abstain);
    Certificate::of_members(roll_size, certificate.voters, [(QUESTION, counts)])
}

/// A reason within the engine's limit.
fn cut(reason: &str) -> String {
    let mut end = reason.len().min(REASON_BYTES_MAX);
    while !reason.is_char_boundary(end) {
        end -= 1;
    }
    reason[..end].to_owned()
}

/// Whether a vote's rule counts certificates that come late, as long as nothing is declared.
pub(crate) fn counts_late(vote: &VoteRow) -> bool {
    Rule::from_toml(&vote.rule_toml).is_ok_and(|rule| rule.terms().treatment.late == LateTreatment::Count)
}

/// Reads a rule for a vote among so many nodes, and refuses one that could not be evaluated even if every node reported.
///
/// # Errors
/// `InvalidArgument` on `rule_toml` with every problem, or on `participants` when they are too many for one declaration.
pub(crate) fn read_rule(rule_toml: &str, participants: &[String]) -> Result<Rule, Error> {
    let rule = Rule::from_toml(rule_toml)
        .map_err(|problems| Error::invalid("rule_toml", vote::rule_unusable(problems.to_string())))?;
    let tallies = rehearsal::rehearsal(QUESTION, participants.iter().map(String::as_str));
    let declaration = declaration(&rule, &tallies);
    if let Some(reason) = rehearsal::asks_for_more(&declaration.outcome) {
        return Err(Error::invalid("rule_toml", vote::rule_asks_for_more(rehearsal::missing(reason))));
    }
    if conditions_ask_for_too_many(&declaration.outcome, participants.len()) {
        return Err(Error::invalid("participants", vote::needs_more_nodes(participants.len())));
    }
    let reasons = participants.len() * (EXCLUSION_CHARS_MAX * 4 + 100) * 2;
    let bytes = declaration.tallies_json.len() + declaration.outcome_json.len() + reasons;
    if bytes > DECLARATION_BYTES_MAX {
        return Err(Error::invalid("participants", vote::too_many_nodes_for_rule(participants.len())));
    }
    Ok(rule)
}

fn conditions_ask_for_too_many(outcome: &Outcome, participants: usize) -> bool {
    outcome.questions.iter().flat_map(|question| &question.conditions).any(|c| {
        c.kind == ConditionKind::Nodes && c.needed.is_some_and(|needed| needed > participants as u64)
    })
}

/// The language for the engine's sentences: the one asked for, or the text's own; English for others.
///
/// # Errors
/// `InvalidArgument` on `language` when one is asked for that the engine does not speak.
pub(crate) fn language(asked: &str, own: &str) -> Result<Lang, Error> {
    if !asked.is_empty() {
        return asked
            .parse()
            .map_err(|_| Error::invalid("language", percole_words::words::unknown_language(asked)));
    }
    let primary = own.split('-').next().unwrap_or_default();
    Ok(primary.parse().unwrap_or(Lang::En))
}

#[cfg(test)]
mod tests {
    use percole_merkle::{NodeId, Origin, Scope, SubjectId};

    use super::*;

    fn vote(largest_rolls: Vec<u64>) -> VoteRow {
        VoteRow {
            subject: SubjectId { origin: NodeId([1; 32]), id: [1; 16] },
            opener: NodeId([1; 32]),
            state: "opened".to_owned(),
            note: String::new(),
            title: String::new(),
            question: String::new(),
            language: "fr".to_owned(),
            recommendation: None,
            version: 0,
            opened_index: 0,
            source: None::<Origin>,
            source_index: None,
            text: None,
            rule_toml: String::new(),
            rule_hash: [0; 32],
            opens_us: 0,
            closes_us: 1,
            report_by_us: 2,
            participants: vec![NodeId([2; 32])],
            largest_rolls,
            scope: Scope::Subtree,
            engine: String::new(),
            tallies_json: String::new(),
            outcome_json: String::new(),
            result: String::new(),
            changed_us: 0,
        }
    }

    #[test]
    fn an_absurd_roll_is_never_summed_up() {
        let roll = |largest: Vec<u64>, status: &str, roll_size: Option<u64>| {
            let vote = vote(largest);
            let row = TallyRow::without_certificate(vote.subject, NodeId([2; 32]), status, "");
            counted_roll(&vote, &TallyRow { roll_size, ..row })
        };
        assert_eq!(roll(vec![], status::SILENT, Some(20)), Some(20));
        assert_eq!(roll(vec![], status::SILENT, None), None, "nobody knows");
        assert_eq!(roll(vec![], status::INVALID, Some(u64::MAX)), Some(0));
        assert_eq!(roll(vec![40], status::SILENT, None), Some(20), "as many as were counted");
        assert_eq!(roll(vec![40], status::INVALID, Some(41)), Some(20));
        assert_eq!(roll(vec![40], status::DECLINED, Some(40)), Some(40));
    }
}
