//! Who was present at a meeting, by category and way of taking part, and what was decided on each item.

use axum::{extract::Path, response::Response};
use percole_core::{
    error::Error,
    service::meeting::{self, Form as Kind},
};
use percole_domain::meeting::Mode;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::portal_desk;

use super::{
    Desk,
    kept::{self, Kept},
    sheet::{Group, Input, Sheet},
};
use crate::{
    form::{Fields, Form},
    visit::Visit,
};

/// Lines for categories that the page offers beyond those that it knows.
const OFFERED: usize = 2;
/// Lines that are read.
const LINES_MAX: usize = 64;

/// The form.
struct Held;

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    kept::page::<Held>(visit, id).await
}

pub(crate) async fn sent(Path(id): Path<String>, Form(visit, fields): Form) -> Response {
    kept::sent::<Held>(visit, id, fields).await
}

impl Kept for Held {
    const KIND: Kind = Kind::Held;
    const PLACE: &'static str = "held";
    const PUBLISHED_BY: &'static [&'static str] = &["hold"];

    async fn now(visit: &Visit, desk: &Desk) -> Result<Fields, Error> {
        now(visit, desk).await
    }

    fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
        sheet(visit, desk, fields)
    }

    async fn publish(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
        held(visit, desk, fields).await
    }

    fn input(desk: &Desk, fields: &Fields, field: &str) -> String {
        input(field, desk, fields)
    }
}

async fn held(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let present = lines(fields).iter().map(Line::present).collect::<Result<Vec<_>, _>>()?;
    let request = pb::HoldMeetingRequest {
        meeting: desk.line.id.clone(),
        present: present.into_iter().filter(|part| part.count > 0).collect(),
        decisions: decisions(desk, fields),
        ..pb::HoldMeetingRequest::default()
    };
    let asked = desk.asked("Hold", fields, &request)?;
    meeting::hold(visit.node(), asked, request).await
}

/// One count: of a category, in one way.
struct Line {
    /// Which line of the form.
    at: usize,
    category: String,
    mode: Mode,
    count: String,
}

impl Line {
    fn input(&self) -> String {
        count_of(self.at, self.mode)
    }

    fn present(&self) -> Result<ev::MeetingPresence, Error> {
        let wrong = || Error::invalid(&self.input(), portal_desk::not_a_count(self.count.as_str()));
        let (category, mode) = (self.category.clone(), self.mode.to_string());
        Ok(ev::MeetingPresence { category, mode, count: self.count.parse().map_err(|_| wrong())? })
    }

    /// Whether it is sent.
    fn counts(&self) -> bool {
        self.count.parse() != Ok(0_u32)
    }
}

fn category_of(at: usize) -> String {
    format!("category-{at}")
}

fn count_of(at: usize, mode: Mode) -> String {
    format!("count-{at}-{mode}")
}

/// The counts that were typed, in the order of the request.
fn lines(fields: &Fields) -> Vec<Line> {
    let of = |at: usize| {
        Mode::ALL.iter().filter_map(move |&mode| {
            let (category, count) = (fields.one(&category_of(at)), fields.one(&count_of(at, mode)));
            let line = Line { at, category: category.to_owned(), mode, count: count.to_owned() };
            (!count.is_empty()).then_some(line)
        })
    };
    (0..LINES_MAX).flat_map(of).collect()
}

/// What was decided: under the number of its item.
fn decisions(desk: &Desk, fields: &Fields) -> Vec<ev::ItemDecision> {
    let items = 0..=u32::try_from(desk.detail.agenda.len()).unwrap_or(0);
    let of = |item: u32| ev::ItemDecision { item, text: fields.one(&format!("decided-{item}")).to_owned() };
    items.map(of).filter(|decision| !decision.text.is_empty()).collect()
}

/// The input of a field of the request.
fn input(field: &str, desk: &Desk, fields: &Fields) -> String {
    let number = |prefix: &str| {
        field.strip_prefix(prefix)?.split(']').next().and_then(|number| number.parse::<usize>().ok())
    };
    if let Some(at) = number("present[") {
        let sent = lines(fields).into_iter().filter(Line::counts).nth(at);
        return sent.map(|line| category_of(line.at)).unwrap_or_default();
    }
    if let Some(at) = number("decisions[") {
        let decision = decisions(desk, fields).into_iter().nth(at);
        return decision.map(|decision| format!("decided-{}", decision.item)).unwrap_or_default();
    }
    if field == "present" { category_of(0) } else { field.to_owned() }
}

/// As it stands: what was noted before, or the categories of the register without counts.
async fn now(visit: &Visit, desk: &Desk) -> Result<Fields, Error> {
    let counted = &desk.detail.counted;
    let mut categories: Vec<String> = Vec::new();
    for part in counted {
        if !categories.contains(&part.category) {
            categories.push(part.category.clone());
        }
    }
    if categories.is_empty() {
        categories = meeting::categories(visit.node(), &desk.who.caller, &desk.line.body).await?;
    }
    let mut fields = Vec::new();
    for (at, category) in categories.iter().enumerate() {
        fields.push((category_of(at), category.clone()));
        let of_category = counted.iter().filter(|part| part.category == *category);
        fields.extend(
            of_category
                .filter_map(|part| Some((count_of(at, part.mode.parse().ok()?), part.count.to_string()))),
        );
    }
    let mut decided: Vec<(String, String)> = Vec::new();
    for decision in &desk.detail.decisions {
        let name = format!("decided-{}", decision.item);
        match decided.iter_mut().find(|(held, _)| *held == name) {
            Some((_, text)) => *text = format!("{text}\n{}", decision.text),
            None => decided.push((name, decision.text.clone())),
        }
    }
    fields.extend(decided);
    Ok(Fields::made(fields))
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let is_used = |at: &usize| {
        let has_count = Mode::ALL.iter().any(|&mode| !fields.one(&count_of(*at, mode)).is_empty());
        has_count || !fields.one(&category_of(*at)).is_empty()
    };
    let used = (0..LINES_MAX).rev().find(is_used).map_or(0, |last| last + 1);
    let more = if fields.one("step") == "more" { 2 * OFFERED } else { OFFERED };
    let line = |at: usize| {
        let count = |mode, label| Input::number(&count_of(at, mode), say(label), fields);
        let inputs = vec![
            Input::line(&category_of(at), say(portal_desk::category()), fields),
            count(Mode::Room, portal_desk::in_room()),
            count(Mode::Online, portal_desk::online()),
            count(Mode::Proxy, portal_desk::proxy()),
        ];
        Group::new(format!("{} {}", say(portal_desk::presence()), at + 1), inputs).in_a_row()
    };
    let decided = |(number, item): (usize, &ev::AgendaItem)| {
        Input::text(&format!("decided-{number}"), format!("{number}. {}", item.title), 2, fields)
    };
    let mut decisions: Vec<Input> = (1..).zip(&desk.detail.agenda).map(decided).collect();
    decisions.push(Input::text("decided-0", say(portal_desk::decided_besides()), 2, fields));
    desk.sheet(visit, "held", portal_desk::held())
        .saying(visit, portal_desk::held_explained())
        .with_all((0..(used + more).min(LINES_MAX)).map(line))
        .with(Group::new(say(portal_desk::decisions()), decisions))
        .or(visit, "save", portal_desk::save())
        .or(visit, "more", portal_desk::more_rows())
        .doing(visit, "hold", portal_desk::do_hold())
}
