//! From a rule and tallies to an outcome.

mod figures;
mod local;
mod majority;
mod nodes;
mod quorum;
mod standing;
mod votes;
mod weigh;

use std::collections::{BTreeMap, BTreeSet};

use super::ENGINE_VERSION;
use super::outcome::*;
use super::rule::{CastingRule, Rule, Terms, Threshold};
use super::tallies::{Call, Tallies, TalliesHash};
use figures::BallotBox;
use quorum::Quorums;
use standing::Seat;

/// Applies a rule to tallies: all questions at once, every condition with its figures.
///
/// Total: whatever the tallies hold, there is an outcome. What cannot be worked out is said and is not met.
pub fn decide(rule: &Rule, tallies: &Tallies) -> Outcome {
    let ((nodes, questions), hash) = beside_hash(tallies, || all_questions(rule.terms(), tallies));
    Outcome {
        engine: ENGINE_VERSION.to_owned(),
        rule: rule.hash(),
        tallies: hash,
        effect: rule.terms().effect,
        call: tallies.call,
        nodes,
        questions,
    }
}

fn all_questions(terms: &Terms, tallies: &Tallies) -> (BTreeMap<String, NodeReport>, Vec<QuestionOutcome>) {
    let seats = standing::seats(terms, tallies);
    let sitting = |(index, question)| Sitting { terms, tallies, seats: &seats, question, index };
    // Worked out once where all questions share it.
    let shared = !quorum::depend_on_question(terms, &seats);
    let attendance = shared.then(|| quorum::all(sitting((0, ""))));
    let questions = tallies.questions.iter().map(String::as_str).enumerate();
    let questions = questions.map(|question| sitting(question).decide(&attendance)).collect();
    (seats.iter().map(|seat| (seat.id.to_owned(), seat.report.clone())).collect(), questions)
}

/// Counts from which hashing the tallies takes longer than starting a thread for it.
const COUNTS_FOR_A_THREAD: usize = 1_000;

/// Runs `work`, and hashes the tallies at the same time when they are large: that is a third of the whole effort.
fn beside_hash<T>(tallies: &Tallies, work: impl FnOnce() -> T) -> (T, TalliesHash) {
    if tallies.nodes.len() * tallies.questions.len() < COUNTS_FOR_A_THREAD {
        return (work(), tallies.hash());
    }
    std::thread::scope(|scope| {
        let hashing = std::thread::Builder::new().spawn_scoped(scope, || tallies.hash());
        let done = work();
        // Without a thread, or if it fails, the hash is worked out here.
        let hash = hashing.ok().and_then(|thread| thread.join().ok());
        (done, hash.unwrap_or_else(|| tallies.hash()))
    })
}

/// One question before the engine.
#[derive(Clone, Copy)]
struct Sitting<'a> {
    terms: &'a Terms,
    tallies: &'a Tallies,
    seats: &'a [Seat<'a>],
    question: &'a str,
    /// Its place among the questions.
    index: usize,
}

impl<'a> Sitting<'a> {
    fn decide(self, attendance: &Option<Quorums<'a>>) -> QuestionOutcome {
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
            reductions,
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
