//! What came out: each condition with what was reached and where it had to get, and whether the sums made here agree.

use percole_proto::v1 as pb;
use percole_voting::decide::{self, Bar, DrawnCondition, DrawnQuestion, Outcome, Verdict};
use percole_words::{Lang, portal};

use super::counted;
use crate::{
    pages::{common::State, question::Question},
    visit::Visit,
};

/// The outcome of a vote.
pub(crate) struct Shown {
    /// Whether this site's own sums give the same.
    pub(crate) checked: State,
    /// What it could not compute, or what differs; empty when all is well.
    pub(crate) note: String,
    pub(crate) questions: Vec<Result>,
}

/// What came out on one question.
pub(crate) struct Result {
    pub(crate) text: String,
    pub(crate) verdict: State,
    pub(crate) conditions: Vec<Condition>,
    /// Options that are elected or funded, in their order.
    pub(crate) chosen: Vec<String>,
    pub(crate) tied: Vec<String>,
    pub(crate) refused: String,
}

/// One condition, with what can be drawn of it.
pub(crate) struct Condition {
    pub(crate) label: String,
    pub(crate) detail: String,
    pub(crate) state: State,
    pub(crate) bar: Option<Drawn>,
}

/// A bar, in ten-thousandths of its width.
pub(crate) struct Drawn {
    pub(crate) reached: u16,
    pub(crate) needed: u16,
    pub(crate) reached_said: String,
    pub(crate) needed_said: String,
    pub(crate) is_met: bool,
}

/// The outcome as it travels; what methods make of the questions comes apart, in words.
#[derive(serde::Deserialize)]
struct Decided {
    decision: Outcome,
}

/// What this node found, for people.
pub(crate) fn shown(
    visit: &Visit,
    found: &pb::OutcomeDetail,
    questions: &[Question],
    polls: &[pb::PollLine],
) -> Shown {
    let json = if found.declared_json.is_empty() { &found.computed_json } else { &found.declared_json };
    let decided: Option<Decided> = serde_json::from_str(json).ok();
    let drawn = decided.map(|decided| drawn(visit, &decided.decision, polls)).unwrap_or_default();
    let result = |(at, question): (usize, &Question)| {
        let counted = found.counted.iter().find(|counted| counted.question as usize == at + 1);
        result(visit, question, drawn.get(at), counted)
    };
    Shown {
        checked: checked(visit, &found.comparison),
        note: found.note.clone(),
        questions: questions.iter().enumerate().map(result).collect(),
    }
}

/// An outcome calls sites by their units, or by their nodes where a unit is a node's own.
fn drawn(visit: &Visit, outcome: &Outcome, polls: &[pb::PollLine]) -> Vec<DrawnQuestion> {
    let directory = visit.node().directory();
    let of_unit = |id: &str| {
        let own = polls.iter().find(|poll| poll.unit == id).map(counted::name);
        own.or_else(|| Some(polls.iter().find(|poll| poll.within == id)?.within_name.clone()))
    };
    let of_node = |id: &str| id.parse().map_or_else(|_| id.to_owned(), |node| directory.name_of(&node));
    let name = |id: &str| of_unit(id).unwrap_or_else(|| of_node(id));
    outcome.drawn(language(visit.speech.lang()), &name)
}

/// The language of the decision engine.
pub(crate) fn language(lang: Lang) -> decide::Lang {
    match lang {
        Lang::Fr => decide::Lang::Fr,
        Lang::Nl => decide::Lang::Nl,
        Lang::En => decide::Lang::En,
        Lang::De => decide::Lang::De,
    }
}

fn result(
    visit: &Visit,
    question: &Question,
    drawn: Option<&DrawnQuestion>,
    counted: Option<&pb::QuestionResult>,
) -> Result {
    let names = |chosen: &[pb::Chosen]| chosen.iter().map(|chosen| chosen.name.clone()).collect();
    Result {
        text: question.text.clone(),
        verdict: verdict(visit, drawn.map(|drawn| drawn.result)),
        conditions: drawn
            .iter()
            .flat_map(|drawn| &drawn.conditions)
            .map(|one| condition(visit, one))
            .collect(),
        chosen: counted.map(|counted| names(&counted.elected)).unwrap_or_default(),
        tied: counted.map(|counted| names(&counted.tied)).unwrap_or_default(),
        refused: counted.map(|counted| counted.refused.clone()).unwrap_or_default(),
    }
}

fn verdict(visit: &Visit, result: Option<Verdict>) -> State {
    let say = |message| visit.speech.say(message);
    match result {
        Some(Verdict::Pass) => State::done(say(portal::vote_carried())),
        Some(Verdict::Fail) => State::late(say(portal::vote_rejected())),
        Some(Verdict::NoQuorum) => State::late(say(portal::vote_without_quorum())),
        Some(Verdict::Counted) => State::done(say(portal::vote_counted())),
        None => State::plain(say(portal::not_known_yet())),
    }
}

fn condition(visit: &Visit, condition: &DrawnCondition) -> Condition {
    let is_met = condition.state == decide::State::Met;
    let state = match condition.state {
        decide::State::Met => State::done(visit.speech.say(portal::condition_met())),
        decide::State::Unmet => State::late(visit.speech.say(portal::condition_unmet())),
        decide::State::NotEvaluable => State::late(visit.speech.say(portal::condition_unknown())),
    };
    Condition {
        label: condition.label.clone(),
        detail: condition.detail.clone(),
        state,
        bar: condition.bar.as_ref().map(|bar| drawn_bar(bar, is_met)),
    }
}

fn drawn_bar(bar: &Bar, is_met: bool) -> Drawn {
    Drawn {
        reached: bar.reached,
        needed: bar.needed,
        reached_said: bar.reached_said.clone(),
        needed_said: bar.needed_said.clone(),
        is_met,
    }
}

/// What this site's own sums say of the outcome, by the words of `OutcomeDetail.comparison`.
fn checked(visit: &Visit, comparison: &str) -> State {
    let say = |message| visit.speech.say(message);
    match comparison {
        "agrees" => State::done(say(portal::sums_agree())),
        "differs" => State::late(say(portal::sums_differ())),
        "not declared" => State::plain(say(portal::sums_not_declared())),
        _ => State::soon(say(portal::sums_impossible())),
    }
}
