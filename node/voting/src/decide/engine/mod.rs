//! From a rule and tallies to an outcome.

mod figures;
mod local;
mod majority;
mod nodes;
mod quorum;
mod standing;
mod votes;
mod weigh;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::ENGINE_VERSION;
use super::outcome::*;
use super::rule::{CastingRule, Rule, Terms, Threshold};
use super::tallies::{Call, Tallies, TalliesHash};
use figures::BallotBox;
use quorum::Quorums;
use standing::{Country, Seat};

/// Applies a rule to tallies: all questions at once, every condition with its figures.
///
/// Total: whatever the tallies hold, there is an outcome. What cannot be worked out is said and is not met.
pub fn decide(rule: &Rule, tallies: &Tallies) -> Outcome {
    let terms = rule.terms();
    let seats = standing::seats(terms, tallies);
    let countries = standing::countries(&seats);
    let (questions, hash) = questions_and_hash(terms, tallies, (&seats, &countries));
    Outcome {
        engine: ENGINE_VERSION.to_owned(),
        rule: rule.hash(),
        tallies: hash,
        effect: terms.effect,
        call: tallies.call,
        nodes: seats.iter().map(|seat| (seat.id.to_owned(), seat.report.clone())).collect(),
        questions,
    }
}

/// Counts from which hashing the tallies takes longer than starting a thread for it.
const COUNTS_FOR_A_THREAD: usize = 1_000;

/// Works out every question, and the hash of the tallies. That is a third of the whole effort: for large tallies another
/// thread does it, and then helps with the questions.
fn questions_and_hash(
    terms: &Terms,
    tallies: &Tallies,
    (seats, countries): (&[Seat<'_>], &[Country<'_>]),
) -> (Vec<QuestionOutcome>, TalliesHash) {
    let questions: Vec<&str> = tallies.questions.iter().map(String::as_str).collect();
    let sitting = |index, question| Sitting { terms, tallies, seats, countries, question, index };
    // Worked out once where all questions share it.
    let shared = !quorum::depend_on_question(terms, seats);
    let attendance = shared.then(|| quorum::all(sitting(0, "")));
    let next = AtomicUsize::new(0);
    let decide_what_is_left = || {
        let mut decided = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(question) = questions.get(index) else { return decided };
            decided.push((index, sitting(index, question).decide(&attendance)));
        }
    };
    let (mut decided, hash) = if tallies.nodes.len() * questions.len() < COUNTS_FOR_A_THREAD {
        (decide_what_is_left(), tallies.hash())
    } else {
        std::thread::scope(|scope| {
            let helper = || (tallies.hash(), decide_what_is_left());
            let helping = std::thread::Builder::new().spawn_scoped(scope, helper);
            let mut decided = decide_what_is_left();
            let hash = match helping.map(std::thread::ScopedJoinHandle::join) {
                Ok(Ok((hash, others))) => {
                    decided.extend(others);
                    hash
                }
                Ok(Err(panic)) => std::panic::resume_unwind(panic),
                // There is no thread to be had.
                Err(_) => tallies.hash(),
            };
            (decided, hash)
        })
    };
    decided.sort_by_key(|(index, _)| *index);
    (decided.into_iter().map(|(_, outcome)| outcome).collect(), hash)
}

/// One question before the engine.
#[derive(Clone, Copy)]
struct Sitting<'a> {
    terms: &'a Terms,
    tallies: &'a Tallies,
    seats: &'a [Seat<'a>],
    countries: &'a [Country<'a>],
    question: &'a str,
    /// Its place among the questions.
    index: usize,
}

impl<'a> Sitting<'a> {
    /// The seats of a country that are within the vote.
    fn seats_within(self, country: &Country<'a>) -> Vec<&'a Seat<'a>> {
        country.seats.iter().map(|index| &self.seats[*index]).filter(|seat| seat.is_within()).collect()
    }

    fn decide(self, attendance: &Option<Quorums<'a>>) -> QuestionOutcome {
        if self.tallies.methods.contains_key(self.question) {
            return self.decide_union(attendance);
        }
        let mut reductions = Vec::new();
        let boxes: Vec<Option<BallotBox<'a>>> =
            self.seats.iter().map(|seat| figures::ballot_box(self, seat, &mut reductions)).collect();

        let mut conditions = self.preliminaries();
        let quorums = attendance.clone().unwrap_or_else(|| quorum::all(self));
        let missed = Missed { left_out: quorums.left_out, not_approving: quorums.not_approving };
        conditions.extend(quorums.conditions);
        let (overall, tie) = self.overall_majority(&boxes, &missed);
        conditions.push(overall);
        conditions.extend(nodes::all(self, &boxes, &missed));

        QuestionOutcome {
            question: self.question.to_owned(),
            result: result(&conditions),
            tie,
            conditions,
            union: None,
            reductions,
        }
    }

    /// Which nodes' ballots a method counts together: quorums apply, majorities are for the method.
    fn decide_union(self, attendance: &Option<Quorums<'a>>) -> QuestionOutcome {
        let mut conditions = self.preliminaries();
        let quorums = attendance.clone().unwrap_or_else(|| quorum::all(self));
        conditions.extend(quorums.conditions);
        let counts = |seat: &&Seat<'a>| seat.counts() && !quorums.left_out.contains(seat.id);
        let union = self.seats.iter().filter(counts).map(|seat| seat.id.to_owned()).collect();
        let result = match result(&conditions) {
            Verdict::NoQuorum => Verdict::NoQuorum,
            _ => Verdict::Counted,
        };
        QuestionOutcome {
            question: self.question.to_owned(),
            result,
            tie: None,
            conditions,
            union: Some(union),
            reductions: Vec::new(),
        }
    }

    /// Whether the assembly may decide at all: on this call, without these nodes.
    fn preliminaries(self) -> Vec<Condition> {
        let mut conditions = Vec::new();
        if self.tallies.call == Call::Second {
            let state = if self.terms.foresees_second_call() { State::Met } else { State::Unmet };
            conditions.push(Condition::bare(ConditionKind::SecondCall, Place::Overall, Role::Decides, state));
        }
        for seat in self.seats.iter().filter(|seat| seat.report.standing == Standing::Blocks) {
            let place = Place::Node(seat.id.to_owned());
            conditions.push(Condition::bare(ConditionKind::Reported, place, Role::Decides, State::Unmet));
        }
        conditions
    }

    fn overall_majority(
        self,
        boxes: &[Option<BallotBox<'a>>],
        missed: &Missed<'a>,
    ) -> (Condition, Option<TieDecision>) {
        let rule = &self.terms.majority;
        let counted = |seat: &&Seat<'a>| !missed.left_out.contains(seat.id);
        let merged = majority::sum(self, self.seats.iter().zip(boxes).filter(|(seat, _)| counted(seat)));
        let seats: Vec<&Seat<'a>> = self.seats.iter().filter(counted).collect();
        let weighed = majority::evaluate(self, merged.as_deref(), &seats, rule);
        let tied = rule.threshold == Threshold::Simple
            && weighed.as_ref().is_ok_and(|w| w.numerator.plus(&w.numerator) == w.denominator);
        let mut condition = majority::condition(self, rule, Place::Overall, Role::Decides, weighed);
        let tie = tied.then(|| self.tie());
        if tie.is_some_and(TieDecision::carries) {
            condition.state = State::Met;
        }
        (condition, tie)
    }

    fn tie(self) -> TieDecision {
        match self.terms.tie {
            CastingRule::Fails => TieDecision::RuleFails,
            CastingRule::Passes => TieDecision::RulePasses,
            CastingRule::CastingVote => {
                TieDecision::of_chair(self.tallies.casting_votes.get(self.question).copied())
            }
        }
    }
}

/// What missed quorums of nodes do, short of ending the vote.
struct Missed<'a> {
    /// Nodes whose votes are left out.
    left_out: BTreeSet<&'a str>,
    /// Nodes that do not approve, whatever they voted.
    not_approving: BTreeSet<&'a str>,
}

fn result(conditions: &[Condition]) -> Verdict {
    let unmet = |c: &&Condition| c.role == Role::Decides && c.state != State::Met;
    let mut verdict = Verdict::Pass;
    for condition in conditions.iter().filter(unmet) {
        match condition.kind {
            ConditionKind::Majority { .. } | ConditionKind::LocalMajority { .. } | ConditionKind::Nodes => {
                verdict = Verdict::Fail;
            }
            ConditionKind::SecondCall
            | ConditionKind::Reported
            | ConditionKind::Quorum { .. }
            | ConditionKind::LocalQuorum { .. } => return Verdict::NoQuorum,
        }
    }
    verdict
}

impl Condition {
    /// A condition without figures.
    fn bare(kind: ConditionKind, place: Place, role: Role, state: State) -> Condition {
        Condition {
            kind,
            place,
            role,
            state,
            numerator: None,
            denominator: None,
            threshold: None,
            needed: None,
            reason: None,
        }
    }

    fn not_evaluable(self, reason: Reason) -> Condition {
        Condition { state: State::NotEvaluable, reason: Some(reason), ..self }
    }
}
