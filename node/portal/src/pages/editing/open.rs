//! Opening an edition under its rules of the game.

use axum::response::Response;
use percole_core::{
    error::Error,
    service::{cycle, vote},
};
use percole_domain::{
    Charter, Date,
    charter::{BUILT_IN, said},
    vote::VotePhase,
};
use percole_proto::{
    event::v1::{self as ev, decided::By},
    v1 as pb,
};
use percole_words::{portal_cycle, portal_desk};

use super::Leading;
use crate::{
    form::{Fields, Form},
    frame::Part,
    pages::desk::{
        is_only_shown, same,
        sheet::{Group, Input, Sheet},
    },
    problem, reply,
    visit::Visit,
};

/// Votes that are offered as what decided it.
const VOTES: u32 = 10;
/// Editions that are looked at for the next number.
const EDITIONS: u32 = 500;
/// What stands before the id of a vote in the field `by`.
const VOTE: &str = "vote:";

/// What the form needs beside what is typed.
struct Desk {
    leading: Leading,
    votes: Vec<pb::VoteLine>,
}

pub(crate) async fn page(visit: Visit) -> Response {
    let desk = match load(&visit).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    match first(&visit).await {
        Ok(fields) => sheet(&visit, &desk, &fields).shown(&visit),
        Err(error) => problem::page(&visit, &error),
    }
}

pub(crate) async fn sent(Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let desk = match load(&visit).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    match fields.one("step") {
        "built-in" => sheet(&visit, &desk, &with_built_in(&fields)).shown(&visit),
        "read" => read(&visit, &desk, &fields).await,
        _ if is_only_shown(&fields) => sheet(&visit, &desk, &fields).shown(&visit),
        _ => match opened(&visit, &desk.leading, &fields).await {
            Ok(receipt) => reply::go_to(&format!("/cycles/{}", receipt.subject)),
            Err(error) => refused(&visit, &desk, &fields, &error),
        },
    }
}

async fn load(visit: &Visit) -> Result<Desk, Response> {
    let leading = Leading::load(visit).await?;
    let state = VotePhase::Declared.to_string();
    let request = pb::ListVotesRequest { state, limit: VOTES, ..Default::default() };
    let votes = vote::list(visit.node(), &visit.viewer, request).await;
    let votes = votes.map_err(|error| problem::page(visit, &error))?.votes;
    Ok(Desk { leading, votes })
}

/// What is proposed before anything is typed: the season that begins now, and the next number.
async fn first(visit: &Visit) -> Result<Fields, Error> {
    let request = pb::ListCyclesRequest { limit: EDITIONS, ..Default::default() };
    let held = cycle::list(visit.node(), &visit.viewer, request).await?.cycles;
    let me = visit.node().me().to_string();
    let last = held.iter().filter(|line| line.node == me).map(|line| line.number).max().unwrap_or(0);
    let (year, _, _) = Date::of(visit.speech.now, visit.speech.zone).parts();
    let proposed = [
        ("season", format!("{year}-{}", year + 1)),
        ("number", (last + 1).to_string()),
        ("rules", "built-in".to_owned()),
    ];
    Ok(Fields::made(proposed.map(|(name, value)| (name.to_owned(), value))))
}

/// With the text of the built-in rules, to be changed.
fn with_built_in(fields: &Fields) -> Fields {
    let kept = fields.pairs().filter(|(name, _)| !matches!(*name, "charter_toml" | "rules"));
    let kept = kept.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let own = [("charter_toml", BUILT_IN), ("rules", "own")];
    Fields::made(kept.chain(own.map(|(name, value)| (name.to_owned(), value.to_owned()))))
}

fn charter(fields: &Fields) -> String {
    match fields.one("rules") {
        "own" => fields.one("charter_toml").to_owned(),
        _ => BUILT_IN.to_owned(),
    }
}

/// The rules in sentences, or all that is wrong with them; nothing is opened.
async fn read(visit: &Visit, desk: &Desk, fields: &Fields) -> Response {
    let charter_toml = charter(fields);
    let request = pb::CheckCharterRequest { charter_toml: charter_toml.clone() };
    let read = match cycle::check_charter(visit.node(), &visit.viewer, request).await {
        Ok(_) => Charter::read(&charter_toml).map_err(|faults| Error::invalid("charter_toml", said(&faults))),
        Err(error) => Err(error),
    };
    match read {
        Ok(charter) => {
            let lang = visit.speech.lang();
            let said = charter.sentences(lang).into_iter().map(|sentence| visit.speech.say(sentence));
            let title = visit.speech.say(portal_cycle::they_say());
            sheet(visit, desk, fields).telling(title, said.collect()).shown(visit)
        }
        Err(error) => refused(visit, desk, fields, &error),
    }
}

async fn opened(visit: &Visit, leading: &Leading, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let number = fields.one("number");
    let number = number.parse().map_err(|_| Error::invalid("number", portal_desk::not_a_count(number)))?;
    let by = match fields.one("by") {
        "resolution" => Some(By::Resolution(fields.one("decided.resolution").to_owned())),
        "reason" => Some(By::Reason(fields.one("decided.reason").to_owned())),
        vote => vote.strip_prefix(VOTE).map(|vote| By::Vote(vote.to_owned())),
    };
    let request = pb::OpenCycleRequest {
        season: fields.one("season").to_owned(),
        number,
        charter_toml: charter(fields),
        decided: Some(ev::Decided { by }),
        ..pb::OpenCycleRequest::default()
    };
    let asked = leading.asked("Open", fields, &request)?;
    cycle::open(visit.node(), asked, request).await
}

fn refused(visit: &Visit, desk: &Desk, fields: &Fields, error: &Error) -> Response {
    sheet(visit, desk, fields).refused(visit, error, &same)
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let back = ("/".to_owned(), visit.node().identity.card.name.clone());
    Sheet::new(visit, Part::Home, say(portal_cycle::new()), back)
        .at("/cycles/new")
        .saying(visit, portal_cycle::new_explained())
        .with(Group::plain(vec![
            Input::line("season", say(portal_cycle::season()), fields)
                .with_hint(say(portal_cycle::season_hint())),
            Input::number("number", say(portal_cycle::number()), fields),
        ]))
        .with(Group::new(say(portal_cycle::what_decided()), deciders(visit, desk, fields)))
        .with(Group::plain(vec![
            Input::line("decided.resolution", say(portal_cycle::which_resolution()), fields),
            Input::line("decided.reason", say(portal_cycle::which_reason()), fields),
        ]))
        .with(Group::new(
            say(portal_cycle::which_rules()),
            vec![
                Input::choice("rules", "built-in", say(portal_cycle::rules_built_in()), fields),
                Input::choice("rules", "own", say(portal_cycle::rules_own()), fields),
            ],
        ))
        .with(Group::plain(vec![
            Input::text("charter_toml", say(portal_cycle::own_rules()), 14, fields)
                .with_hint(say(portal_cycle::own_rules_hint())),
        ]))
        .doing(visit, "open", portal_cycle::do_open())
        .or(visit, "read", portal_cycle::read_first())
        .or(visit, "built-in", portal_cycle::start_from_built_in())
}

/// Votes with an outcome, a resolution, or anything else.
fn deciders(visit: &Visit, desk: &Desk, fields: &Fields) -> Vec<Input> {
    let say = |message| visit.speech.say(message);
    let vote = |vote: &pb::VoteLine| {
        let value = format!("{VOTE}{}", vote.id);
        Input::choice("by", &value, say(portal_cycle::by_vote(vote.title.as_str())), fields)
    };
    let others = [
        Input::choice("by", "resolution", say(portal_cycle::by_resolution()), fields),
        Input::choice("by", "reason", say(portal_cycle::by_reason()), fields),
    ];
    desk.votes.iter().map(vote).chain(others).collect()
}
