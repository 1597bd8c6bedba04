//! Who counted what: one row a site, one table a question where sums are certified.

use percole_proto::v1 as pb;
use percole_words::{events, portal, vocabulary};

use crate::{
    pages::{common::State, question::Question},
    visit::Visit,
};

/// Answers, blank papers among them, that stand beside each other: their names are long where there are more.
const COLUMNS: usize = 4;

/// What each site said of its own box.
pub(crate) struct Table {
    pub(crate) sites: Vec<Site>,
    pub(crate) questions: Vec<Counts>,
}

/// A site with its roll.
pub(crate) struct Site {
    pub(crate) name: String,
    /// 1 for one that counts within the one above it.
    pub(crate) depth: u8,
    pub(crate) roll: String,
    pub(crate) voters: String,
    pub(crate) state: State,
    pub(crate) reason: String,
}

/// What the sites counted on one question: a row for each of them, or for each answer where these are more.
pub(crate) struct Counts {
    pub(crate) text: String,
    /// What each row is.
    pub(crate) of: String,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<(String, Vec<String>)>,
}

pub(crate) fn table(visit: &Visit, detail: &pb::VoteDetail, questions: &[Question]) -> Table {
    Table {
        sites: detail.polls.iter().map(|poll| site(visit, poll)).collect(),
        questions: questions
            .iter()
            .enumerate()
            .filter_map(|(at, question)| counts(visit, detail, at, question))
            .collect(),
    }
}

fn site(visit: &Visit, poll: &pb::PollLine) -> Site {
    let speech = &visit.speech;
    let figure = |number: u64| if poll.counted { speech.number(number) } else { String::new() };
    let state = standing(visit, poll);
    Site {
        name: name(poll),
        depth: u8::from(!poll.within.is_empty()),
        roll: if poll.roll_size > 0 { speech.number(poll.roll_size) } else { String::new() },
        voters: figure(poll.voters),
        reason: beside(&state.word, &poll.reason),
        state,
    }
}

/// A reason beside the word that it begins with.
fn beside(word: &str, reason: &str) -> String {
    let rest = reason.strip_prefix(word).unwrap_or(reason);
    rest.trim_start_matches([':', ' ', '\u{a0}']).to_owned()
}

/// What people call a unit that is asked.
pub(super) fn name(poll: &pb::PollLine) -> String {
    if poll.unit_name.is_empty() { poll.node_name.clone() } else { poll.unit_name.clone() }
}

/// How far a site is, by the words of `PollLine.state`.
fn standing(visit: &Visit, poll: &pb::PollLine) -> State {
    let say = |message| visit.speech.say(message);
    match poll.state.as_str() {
        "included" => State::done(say(portal::poll_included())),
        "certified" => State::done(say(portal::poll_certified())),
        "excluded" => State::late(say(portal::poll_excluded())),
        "declined" => State::plain(say(portal::poll_declined())),
        "joined" => State::plain(say(portal::poll_joined())),
        "merged" => State::plain(say(vocabulary::poll_merged())),
        "passed_over" => State::plain(say(events::tally_passed_over())),
        "withheld" => State::late(say(vocabulary::poll_withheld())),
        "closed" => State::plain(say(portal::poll_closed())),
        _ => State::plain(say(portal::poll_asked())),
    }
}

/// The sums of one question; nothing where no site certified sums.
fn counts(visit: &Visit, detail: &pb::VoteDetail, at: usize, question: &Question) -> Option<Counts> {
    let speech = &visit.speech;
    let row = |poll: &pb::PollLine| {
        let count = poll.counts.get(at).filter(|count| count.figures.len() == question.options.len())?;
        let figures = count.figures.iter().copied().chain([count.blank]).map(|figure| speech.number(figure));
        Some((name(poll), figures.collect()))
    };
    let rows: Vec<(String, Vec<String>)> = detail.polls.iter().filter_map(row).collect();
    let answers: Vec<String> =
        question.options.iter().cloned().chain([speech.say(portal::column_blank())]).collect();
    let text = question.text.clone();
    if rows.is_empty() {
        return None;
    }
    if answers.len() <= COLUMNS {
        return Some(Counts { text, of: speech.say(portal::column_site()), columns: answers, rows });
    }
    let figures = |at: usize| rows.iter().filter_map(|(_, figures)| figures.get(at).cloned()).collect();
    let turned = answers.into_iter().enumerate().map(|(at, answer)| (answer, figures(at))).collect();
    let columns = rows.iter().map(|(site, _)| site.clone()).collect();
    Some(Counts { text, of: speech.say(portal::column_answer()), columns, rows: turned })
}
