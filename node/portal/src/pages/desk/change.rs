//! Changing when a meeting takes place, and how it is called and where one takes part.

use axum::{extract::Path, response::Response};
use percole_core::{error::Error, service::meeting};
use percole_domain::Zone;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::portal_desk;

use super::{
    Desk, is_only_shown,
    plan::{read_words, words_inputs},
    sheet::{Group, Input, Sheet},
    when,
};
use crate::{
    form::{Fields, Form},
    visit::Visit,
};

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Desk::load(&visit, id).await {
        Ok(desk) => sheet(&visit, &desk, &now(&desk)).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let desk = match Desk::load(&visit, id).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &desk, &fields).shown(&visit);
    }
    let done = changed(&visit, &desk, &fields).await;
    desk.done(&visit, done, || sheet(&visit, &desk, &fields), &super::same)
}

/// One command: at another time it is moved, with all else that is new.
async fn changed(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<(), Error> {
    let (time, new) = (when::read(fields, zone(desk))?, read_words(fields));
    let meeting = desk.line.id.clone();
    let held = desk.line.time.clone().unwrap_or_default();
    if (time.start_us, time.end_us) == (held.start_us, held.end_us) {
        if new == words_of(desk) {
            return Ok(());
        }
        let request = pb::DescribeMeetingRequest { meeting, words: Some(new), ..Default::default() };
        let asked = desk.asked("Describe", fields, &request)?;
        return meeting::describe(visit.node(), asked, request).await.map(drop);
    }
    let request = pb::MoveMeetingRequest {
        meeting,
        time: Some(time),
        reason: fields.one("reason").to_owned(),
        words: Some(new),
        ..pb::MoveMeetingRequest::default()
    };
    let asked = desk.asked("Move", fields, &request)?;
    meeting::move_to(visit.node(), asked, request).await.map(drop)
}

fn zone(desk: &Desk) -> Zone {
    let time = desk.line.time.clone().unwrap_or_default();
    time.zone.parse().unwrap_or(Zone::UTC)
}

fn words_of(desk: &Desk) -> ev::MeetingWords {
    let line = &desk.line;
    ev::MeetingWords {
        title: line.title.clone(),
        place: line.place.clone(),
        link: line.link.clone(),
        note: desk.detail.note.clone(),
    }
}

/// As it stands.
fn now(desk: &Desk) -> Fields {
    let ev::MeetingWords { title, place, link, note } = words_of(desk);
    let words = [("words.title", title), ("words.place", place), ("words.link", link), ("words.note", note)];
    let words = words.map(|(name, value)| (name.to_owned(), value));
    let time = when::shown(&desk.line.time.clone().unwrap_or_default(), zone(desk));
    Fields::made(time.into_iter().chain(words))
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    desk.sheet(visit, "change", portal_desk::change())
        .saying(visit, portal_desk::change_explained())
        .with(when::inputs(visit, fields, zone(desk)))
        .with(Group::plain(vec![Input::line("reason", say(portal_desk::reason_of_move()), fields)]))
        .with(Group::plain(words_inputs(visit, fields)))
        .doing(visit, "change", portal_desk::do_change())
}
