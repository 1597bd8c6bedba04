//! From what the logs say of a vote to the decision engine and the methods of counting, and back.
//!
//! The opener declares what [`declare`] gives; every other node computes it again from the certificates that the opener's
//! inclusions rest on, and compares bytes.

mod certified;

use certified::Certified;
pub(crate) use certified::{counting, merges_rightly, of_corrected, replacement, rests_on, tally};

use std::collections::BTreeMap;

use percole_store::{
    Tx, polls,
    votes::{TallyRow, VoteRow},
};
use percole_voting::{
    count::{
        CountReport,
        question::{Kind, Question, Tally},
    },
    decide::{
        self, Certificate, ConditionKind, Counts, DeclareTime, Lang, LateTreatment, NodeTally, Outcome,
        REASON_BYTES_MAX, Rule, SmallPolls, Status, Tallies, Verdict, rehearsal,
    },
};
use percole_words::{Message, vote};
use serde::Serialize;

use crate::{
    apply::vote::status,
    error::Error,
    participants::{self, Listing, Listings, Participant},
    questions::{self, id},
};

/// Longest reason that an exclusion takes over from others, in characters.
pub(crate) const EXCLUSION_CHARS_MAX: usize = 300;

/// Tallies and outcome in their canonical texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Declaration {
    /// Version of the engine.
    pub(crate) engine: String,
    /// What was given to the engine.
    pub(crate) tallies_json: String,
    /// What it made of it, and what methods made of their questions.
    pub(crate) outcome_json: String,
    /// What the rule made of it, for words.
    pub(crate) outcome: Outcome,
    /// What methods made of their questions, by position.
    pub(crate) counted: BTreeMap<usize, Counted>,
}

/// What a method made of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Counted {
    /// Its result, with the working.
    Done(Box<CountReport>),
    /// It could not be counted.
    Refused {
        /// A short name of the reason that programs can rely on.
        refused: String,
    },
}

/// The text of an outcome.
#[derive(Serialize)]
struct Text<'a> {
    decision: &'a Outcome,
    counts: BTreeMap<String, &'a Counted>,
}

impl Declaration {
    /// The result of each question, as the declaration lists them.
    pub(crate) fn results(&self) -> Vec<String> {
        self.outcome.questions.iter().map(|question| word(question.result).to_owned()).collect()
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Fail => "fail",
        Verdict::NoQuorum => "no-quorum",
        Verdict::Counted => "counted",
    }
}

/// Applies a vote's rule and its methods to what became of its tallies; the inner error is why this node cannot, in words for
/// people.
pub(crate) async fn declare(
    tx: &mut Tx,
    vote: &VoteRow,
    rows: &[TallyRow],
) -> Result<Result<Declaration, Message>, Error> {
    let rule = match Rule::from_toml(&vote.rule_toml) {
        Ok(rule) => rule,
        Err(problems) => return Ok(Err(vote::rule_of_another_version(problems.said()))),
    };
    let asked = questions::stored(&vote.questions)?;
    let tallies = match tallies(tx, vote, &asked, rows).await? {
        Ok(tallies) => tallies,
        Err(why) => return Ok(Err(why)),
    };
    let outcome = decide::decide(&rule, &tallies);
    let mut counted = BTreeMap::new();
    for (at, question) in asked.iter().enumerate() {
        let Some(decided) = outcome.questions.get(at) else { continue };
        let Some(union) = &decided.union else { continue };
        if decided.result == Verdict::Counted {
            let tally = certified::union(tx, vote, rows, union, at, question).await?;
            counted.insert(at, count(question, &tally));
        }
    }
    Ok(Ok(declaration(&tallies, outcome, counted)))
}

/// What the nodes that are counted together say of the question at a position, once the outcome is declared; `None` before, or
/// when a quorum was missed.
pub(crate) async fn union_of(
    tx: &mut Tx,
    vote: &VoteRow,
    at: usize,
    question: &Question,
) -> Result<Option<Tally>, Error> {
    if !vote.is_declared() {
        return Ok(None);
    }
    let rows = percole_store::votes::tallies(tx, &vote.subject).await?;
    let asked = questions::stored(&vote.questions)?;
    let (Ok(rule), Ok(tallies)) = (Rule::from_toml(&vote.rule_toml), tallies(tx, vote, &asked, &rows).await?)
    else {
        return Ok(None);
    };
    let outcome = decide::decide(&rule, &tallies);
    let Some(union) = outcome.questions.get(at).and_then(|decided| decided.union.as_ref()) else {
        return Ok(None);
    };
    Ok(Some(certified::union(tx, vote, &rows, union, at, question).await?))
}

fn count(question: &Question, tally: &Tally) -> Counted {
    match question.count(tally) {
        Ok(Some(report)) => Counted::Done(Box::new(report)),
        Ok(None) => Counted::Refused { refused: "no-method".to_owned() },
        Err(error) => Counted::Refused { refused: error.code().to_owned() },
    }
}

fn declaration(tallies: &Tallies, outcome: Outcome, counted: BTreeMap<usize, Counted>) -> Declaration {
    let counts = counted.iter().map(|(at, counted)| (id(*at), counted)).collect();
    let text = Text { decision: &outcome, counts };
    Declaration {
        engine: decide::ENGINE_VERSION.to_owned(),
        tallies_json: String::from_utf8_lossy(&tallies.canonical_json()).into_owned(),
        outcome_json: serde_json::to_string(&text).unwrap_or_default(),
        outcome,
        counted,
    }
}

/// The tallies of a vote as the engine takes them in, each under the id of its unit.
async fn tallies(
    tx: &mut Tx,
    vote: &VoteRow,
    asked: &[Question],
    rows: &[TallyRow],
) -> Result<Result<Tallies, Message>, Error> {
    let mut tallies = of_questions(asked);
    let units = participants::of_row(vote)?;
    let polls = polls::of_vote(tx, &vote.subject).await?;
    let listings = Listings::new(vote, &polls);
    for row in rows {
        // Whoever is merged is counted with its host, on whose roll it is.
        let unit = participants::find(&units, &row.unit).filter(|_| row.status != status::MERGED);
        let Some(unit) = unit else { continue };
        let certified = match row.status.as_str() {
            status::INCLUDED | status::LATE => certified::figures(tx, vote, asked, (row, unit)).await?,
            _ => None,
        };
        match unit_tally(vote, (row, unit, listings.of(unit)), certified) {
            Ok(tally) => tallies = tallies.with(unit.id(), tally),
            Err(why) => return Ok(Err(why)),
        }
    }
    Ok(match tallies.check() {
        Ok(()) => Ok(tallies),
        Err(problems) => Err(vote::tallies_impossible(problems.said())),
    })
}

fn of_questions(asked: &[Question]) -> Tallies {
    let by_method = |(at, question): (usize, &Question)| match question.kind {
        Kind::YesNo => None,
        Kind::Counted(method) => Some((id(at), method.name())),
    };
    let tallies = Tallies::new((0..asked.len()).map(id));
    let methods = asked.iter().enumerate().filter_map(by_method);
    methods.fold(tallies, |tallies, (question, method)| tallies.with_method(question, method))
}

fn unit_tally(
    vote: &VoteRow,
    (row, unit, place): (&TallyRow, &Participant, Option<Listing>),
    certified: Option<Certified>,
) -> Result<NodeTally, Message> {
    let roll = counted_roll(unit, row, place).map(Certificate::roll_only);
    let reason = cut(&row.reason);
    let stated =
        |status| NodeTally { status, reason: Some(reason.clone()), ..NodeTally::silent(roll.clone()) };
    let tally = match row.status.as_str() {
        status::INCLUDED | status::LATE => {
            let (Some(certificate), Some(certified)) = (row.certificate(), certified) else {
                return Err(vote::certificate_unreadable(unit.host.short().to_string()));
            };
            let (earlier, reason) = certified.first.map(|(first, why)| (first, cut(&why))).unzip();
            let tally = if certificate.certified_us > vote.report_by_us {
                NodeTally::late(certified.newest)
            } else {
                NodeTally::counted(certified.newest)
            };
            NodeTally { earlier, reason, ..tally }
        }
        // Whoever was not there when the other roll froze has declined.
        status::DECLINED | status::UNLISTED => stated(Status::Declined),
        status::SILENT | status::PASSED_OVER => stated(Status::Silent),
        _ => stated(Status::Excluded),
    };
    Ok(if unit.is_country() { tally } else { tally.counted_within(participants::id_of(&unit.country)) })
}

/// The roll of a node whose votes do not count, where rolls are summed up: the one that it froze, else half of the largest
/// that the vote allows it. A node that says what cannot be counted stands outside where nothing is known of it, so that it
/// keeps no quorum from the others. Who is on the roll of the unit within which it counts is counted there.
fn counted_roll(unit: &Participant, row: &TallyRow, place: Option<Listing>) -> Option<u64> {
    if place == Some(Listing::Together) {
        return Some(0);
    }
    let known = row.roll_size.filter(|roll| *roll <= unit.largest_roll());
    let expected = (unit.frozen_roll > 0).then(|| unit.largest_roll().div_ceil(2));
    known.or(expected).or_else(|| (row.status == status::INVALID).then_some(0))
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

/// What becomes of a poll in which fewer than so many voted.
pub(crate) fn small_polls(vote: &VoteRow) -> (SmallPolls, u64) {
    let of_rule = |rule: Rule| (rule.terms().small_numbers.polls, rule.terms().small_numbers.threshold);
    Rule::from_toml(&vote.rule_toml).map_or((SmallPolls::Publish, 0), of_rule)
}

/// From when on the outcome of a vote may be declared that is fully accounted for: when reporting ends, so that the last node
/// too can correct its certificate, or at the closing where the rule says so.
pub(crate) fn declared_from(vote: &VoteRow) -> i64 {
    let when_complete = |rule: Rule| rule.terms().treatment.declare == DeclareTime::WhenComplete;
    if Rule::from_toml(&vote.rule_toml).is_ok_and(when_complete) { vote.closes_us } else { vote.report_by_us }
}

/// Reads a rule for a vote among these units, and refuses one that could not be evaluated even if every one reported.
///
/// # Errors
/// `InvalidArgument` on `rule_toml` with every problem, or on `participants` when the rule needs more of them.
pub(crate) fn read_rule(rule_toml: &str, asked: &[Question], units: &[Participant]) -> Result<Rule, Error> {
    let rule = Rule::from_toml(rule_toml)
        .map_err(|problems| Error::invalid("rule_toml", vote::rule_unusable(problems.said())))?;
    let counts = |(at, question): (usize, &Question)| match question.kind {
        Kind::YesNo => (id(at), Counts::new(50, 20, 10)),
        Kind::Counted(_) => (id(at), Counts::of_method(70, 10, 0)),
    };
    let tried = units.iter().filter(|unit| unit.is_country()).fold(of_questions(asked), |tallies, unit| {
        let counts = asked.iter().enumerate().map(counts);
        tallies.with(unit.id(), NodeTally::counted(Certificate::of_members(100, 80, counts)))
    });
    let outcome = decide::decide(&rule, &tried);
    if let Some(reason) = rehearsal::asks_for_more(&outcome) {
        return Err(Error::invalid("rule_toml", vote::rule_asks_for_more(rehearsal::missing(reason))));
    }
    let countries = tried.nodes.len();
    if conditions_ask_for_too_many(&outcome, countries) {
        return Err(Error::invalid("participants", vote::needs_more_nodes(countries)));
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
    use percole_merkle::{NodeId, SubjectId};

    use super::*;
    use crate::participants::whole;

    #[test]
    fn an_absurd_roll_is_never_summed_up() {
        let unit = whole(NodeId([2; 32]));
        let vote = SubjectId { origin: NodeId([1; 32]), id: [1; 16] };
        let roll = |largest: Vec<u64>, status: &str, roll_size: Option<u64>| {
            let frozen_roll = largest.first().copied().unwrap_or(0);
            let unit = Participant { unit, host: unit.origin, country: unit, frozen_roll };
            let row = TallyRow::without_certificate(vote, unit.unit, status, "");
            counted_roll(&unit, &TallyRow { roll_size, ..row }, None)
        };
        assert_eq!(roll(vec![], status::SILENT, Some(20)), Some(20));
        assert_eq!(roll(vec![], status::SILENT, None), None, "nobody knows");
        assert_eq!(roll(vec![], status::INVALID, Some(u64::MAX)), Some(0));
        assert_eq!(roll(vec![40], status::SILENT, None), Some(20), "as many as were counted");
        assert_eq!(roll(vec![40], status::INVALID, Some(41)), Some(20));
        assert_eq!(roll(vec![40], status::DECLINED, Some(40)), Some(40));
    }
}
