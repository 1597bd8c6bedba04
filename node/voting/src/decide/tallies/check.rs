//! Figures that cannot be, and limits.

use std::collections::BTreeSet;

use percole_words::{Arg, Message};

use super::*;

/// Nodes in one vote at most.
pub const NODES_MAX: usize = 10_000;
/// Questions in one vote at most.
pub const QUESTIONS_MAX: usize = 1_000;
/// Nodes times questions of one vote at most: each is worked out and explained with every condition, and takes some
/// 10,000 bytes for that. It is room for 250 nodes with 200 questions each.
pub const COUNTS_MAX: usize = 50_000;
/// Parts of one certificate at most.
pub const PARTS_PER_NODE_MAX: usize = 200;
/// Holders in one certificate at most.
pub const HOLDERS_PER_NODE_MAX: usize = 100_000;
/// Conditions of one node at most.
const CONDITIONS_PER_NODE_MAX: usize = 50;
/// Bytes of an id at most.
pub const ID_BYTES_MAX: usize = 200;
/// Bytes of a reason at most.
pub const REASON_BYTES_MAX: usize = 4_000;
/// The largest single count.
pub const COUNT_MAX: u64 = 1_000_000_000_000_000;
/// Problems listed at most; a broken export would otherwise print one for every line.
const PROBLEMS_MAX: usize = 200;

pub(super) fn check(tallies: &Tallies) -> Result<(), Problems> {
    let known = tallies.questions.iter().map(String::as_str).collect();
    let by_method = tallies.methods.keys().map(String::as_str).collect();
    let mut checker = Checker { questions: &tallies.questions, known, by_method, found: Vec::new() };
    checker.questions(tallies);
    checker.limit("nodes", tallies.nodes.len(), NODES_MAX);
    let counts = tallies.nodes.len().saturating_mul(tallies.questions.len());
    if counts > COUNTS_MAX {
        checker.report("questions", rules::tallies_too_many(counts, COUNTS_MAX));
    }
    for (id, node) in &tallies.nodes {
        checker.id(&format!("nodes.{}", shown(id)), id);
        checker.node(&format!("nodes.{}", shown(id)), node);
        checker.within(&format!("nodes.{}", shown(id)), tallies, id, node);
        if checker.found.len() >= PROBLEMS_MAX {
            checker.found.truncate(PROBLEMS_MAX);
            break;
        }
    }
    Problems::or_none(checker.found)
}

fn shown(id: &str) -> String {
    id.chars().take(60).collect()
}

struct Checker<'a> {
    questions: &'a [String],
    /// The same: a certificate may name each of them in each part.
    known: BTreeSet<&'a str>,
    by_method: BTreeSet<&'a str>,
    found: Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, path: &str, message: Message) {
        if self.found.len() < PROBLEMS_MAX {
            self.found.push(Problem::new(path, message));
        }
    }

    fn limit(&mut self, path: &str, size: usize, max: usize) {
        if size > max {
            self.report(path, rules::tallies_entries(size, max));
        }
    }

    fn id(&mut self, path: &str, id: &str) {
        if id.is_empty() || id.len() > ID_BYTES_MAX || id.chars().any(char::is_control) {
            self.report(path, rules::tallies_id(ID_BYTES_MAX));
        }
    }

    fn questions(&mut self, tallies: &Tallies) {
        self.limit("questions", tallies.questions.len(), QUESTIONS_MAX);
        if tallies.questions.is_empty() {
            self.report("questions", rules::tallies_no_question());
        }
        let mut seen = BTreeSet::new();
        for (index, question) in tallies.questions.iter().enumerate() {
            self.id(&format!("questions[{index}]"), question);
            if !seen.insert(question) {
                self.report(&format!("questions[{index}]"), rules::rule_twice(shown(question)));
            }
        }
        for question in tallies.methods.keys().filter(|question| !seen.contains(question)) {
            self.report(&format!("methods.{}", shown(question)), rules::tallies_not_a_question());
        }
        for question in tallies.casting_votes.keys().filter(|question| !seen.contains(question)) {
            self.report(&format!("casting_votes.{}", shown(question)), rules::tallies_not_a_question());
        }
    }

    fn node(&mut self, path: &str, node: &NodeTally) {
        self.limit(&format!("{path}.conditions"), node.conditions.len(), CONDITIONS_PER_NODE_MAX);
        if node.reason.as_ref().is_some_and(|reason| reason.len() > REASON_BYTES_MAX) {
            self.report(&format!("{path}.reason"), rules::tallies_reason_long(REASON_BYTES_MAX));
        }
        let voted = matches!(node.status, Status::Counted | Status::Late);
        let stated = node.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        if node.status == Status::Excluded && !stated {
            self.report(&format!("{path}.reason"), rules::tallies_reason_missing());
        }
        if node.earlier.is_some() && !(voted && stated) {
            self.report(&format!("{path}.earlier"), rules::tallies_correction());
        }
        if voted && node.certificate.is_none() {
            self.report(&format!("{path}.certificate"), rules::tallies_certificate_missing());
        }
        if let Some(certificate) = &node.certificate {
            self.certificate(&format!("{path}.certificate"), certificate, voted);
        }
        if let Some(earlier) = &node.earlier {
            self.certificate(&format!("{path}.earlier"), earlier, voted);
        }
    }

    /// What counts within a node counts within one that counts as itself.
    fn within(&mut self, path: &str, tallies: &Tallies, id: &str, node: &NodeTally) {
        let Some(country) = &node.within else { return };
        let counts_alone = tallies.nodes.get(country).is_some_and(|country| country.within.is_none());
        if country == id || !counts_alone {
            self.report(&format!("{path}.within"), rules::tallies_within(shown(country)));
        }
    }

    fn certificate(&mut self, path: &str, certificate: &Certificate, voted: bool) {
        self.limit(&format!("{path}.parts"), certificate.parts.len(), PARTS_PER_NODE_MAX);
        if certificate.parts.is_empty() {
            self.report(&format!("{path}.parts"), rules::tallies_no_part());
        }
        for (id, part) in &certificate.parts {
            let path = format!("{path}.parts.{}", shown(id));
            self.id(&path, id);
            self.part(&path, part, voted);
        }
        let holders = certificate.holders.as_deref().unwrap_or_default();
        self.limit(&format!("{path}.holders"), holders.len(), HOLDERS_PER_NODE_MAX);
        self.holders(path, certificate, holders);
    }

    fn part(&mut self, path: &str, part: &Part, voted: bool) {
        self.attendance(path, part);
        for (question, counts) in &part.votes {
            let path = format!("{path}.votes.{}", shown(question));
            if !self.known.contains(question.as_str()) {
                self.report(&path, rules::tallies_not_a_question());
            }
            self.counts(&path, part, counts);
            let by_method = self.by_method.contains(question.as_str());
            if (counts.counted > 0) != by_method
                && counts.total() > u128::from(counts.blank) + u128::from(counts.spoiled)
            {
                self.report(&path, rules::tallies_two_ways());
            }
        }
        if let Some(fewer_than) = part.withheld {
            if !part.votes.is_empty() {
                self.report(&format!("{path}.votes"), rules::tallies_withheld_listed());
            }
            if fewer_than < 2 {
                self.report(&format!("{path}.withheld"), rules::tallies_withheld_low());
            }
        } else if voted {
            for question in self.questions {
                if !part.votes.contains_key(question) {
                    self.report(&format!("{path}.votes"), rules::tallies_question_missing(shown(question)));
                }
            }
        }
        if !voted && !part.votes.is_empty() {
            self.report(&format!("{path}.votes"), rules::tallies_votes_uncounted());
        }
    }

    fn attendance(&mut self, path: &str, part: &Part) {
        let figures = [part.roll.record, part.present, part.represented];
        let all = figures.into_iter().chain(part.roll.convening);
        if all.into_iter().any(|f| f.members > COUNT_MAX || f.shares.is_some_and(|shares| shares > COUNT_MAX))
        {
            self.report(path, rules::tallies_figure_large(COUNT_MAX));
            return;
        }
        for unit in [Unit::Members, Unit::Shares] {
            let [roll, present, represented] = figures.map(|figure| figure.in_unit(unit));
            let (Some(roll), Some(present)) = (roll, present) else { continue };
            let attending = present + represented.unwrap_or(0);
            if attending > roll {
                self.report(
                    path,
                    match unit {
                        Unit::Members => rules::tallies_more_members(attending, roll),
                        Unit::Shares => rules::tallies_more_shares(attending, roll),
                    },
                );
            }
        }
    }

    fn counts(&mut self, path: &str, part: &Part, counts: &Counts) {
        let attending = |unit| {
            let represented = part.represented.in_unit(unit).unwrap_or(0);
            part.present.in_unit(unit).map(|present| u128::from(present) + u128::from(represented))
        };
        let most = attending(Unit::Members).max(attending(Unit::Shares)).unwrap_or(0);
        if counts.total() > most {
            self.report(path, rules::tallies_more_votes(number(counts.total()), number(most)));
        }
    }

    fn holders(&mut self, path: &str, certificate: &Certificate, holders: &[Holder]) {
        let mut held: BTreeMap<(&str, &str), [u128; 6]> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (index, holder) in holders.iter().enumerate() {
            let path = format!("{path}.holders[{index}]");
            self.id(&format!("{path}.id"), &holder.id);
            if !seen.insert(&holder.id) {
                self.report(&format!("{path}.id"), rules::rule_twice(shown(&holder.id)));
            }
            if !certificate.parts.contains_key(&holder.part) {
                self.report(&format!("{path}.part"), rules::tallies_not_a_part(shown(&holder.part)));
            }
            let held_in_all = u128::from(holder.own) + u128::from(holder.proxies);
            for (question, counts) in &holder.votes {
                if counts.total() > held_in_all {
                    let message = rules::tallies_more_than_held(number(counts.total()), number(held_in_all));
                    self.report(&format!("{path}.votes.{}", shown(question)), message);
                }
                let sums = held.entry((&holder.part, question)).or_default();
                for (sum, count) in sums.iter_mut().zip(options(counts)) {
                    *sum += u128::from(count);
                }
            }
        }
        for ((part, question), sums) in held {
            let counts = certificate.parts.get(part).and_then(|part| part.votes.get(question));
            let counts = counts.map(options).unwrap_or_default();
            if sums.iter().zip(counts).any(|(sum, count)| *sum > u128::from(count)) {
                let message = rules::tallies_more_than_part(shown(question), shown(part));
                self.report(&format!("{path}.holders"), message);
            }
        }
    }
}

/// A sum of counts, as a message takes it.
fn number(sum: u128) -> Arg {
    Arg::Number(i128::try_from(sum).unwrap_or(i128::MAX))
}

fn options(counts: &Counts) -> [u64; 6] {
    [counts.counted, counts.yes, counts.no, counts.abstain, counts.blank, counts.spoiled]
}
