//! The notice of a meeting and its agenda.

use axum::{extract::Path, response::Response};
use percole_core::{
    error::Error,
    service::meeting::{self, Form as Kind},
};
use percole_domain::{
    Date,
    meeting::{AGENDA_ITEMS_MAX, KnownChannel},
};
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

/// Items that an empty agenda offers, and how many more by a button.
const OFFERED: usize = 4;

/// The form.
struct Notice;

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    kept::page::<Notice>(visit, id).await
}

pub(crate) async fn sent(Path(id): Path<String>, Form(visit, fields): Form) -> Response {
    kept::sent::<Notice>(visit, id, fields).await
}

impl Kept for Notice {
    const KIND: Kind = Kind::Notice;
    const PLACE: &'static str = "notice";
    const PUBLISHED_BY: &'static [&'static str] = &["convene"];

    async fn now(visit: &Visit, desk: &Desk) -> Result<Fields, Error> {
        Ok(now(visit, desk))
    }

    fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
        sheet(visit, desk, fields)
    }

    async fn publish(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
        convened(visit, desk, fields).await
    }
}

async fn convened(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let sent_on = match fields.one("sent_on") {
        "" => String::new(),
        text => Date::from_any_form(text)
            .map_err(|refusal| Error::invalid("sent_on", refusal.message().clone()))?
            .to_string(),
    };
    let own = Some(fields.one("channels-own")).filter(|own| !own.is_empty());
    let request = pb::ConveneMeetingRequest {
        meeting: desk.line.id.clone(),
        items: items(fields),
        sent_on,
        channels: fields.all("channels").chain(own).map(str::to_owned).collect(),
        ..pb::ConveneMeetingRequest::default()
    };
    let asked = desk.asked("Convene", fields, &request)?;
    meeting::convene(visit.node(), asked, request).await
}

/// The items of which something was typed.
fn items(fields: &Fields) -> Vec<ev::AgendaItem> {
    let of = |at: usize| ev::AgendaItem {
        title: fields.one(&format!("items[{at}].title")).to_owned(),
        text: fields.one(&format!("items[{at}].text")).to_owned(),
    };
    let typed = (0..AGENDA_ITEMS_MAX).map(of);
    typed.filter(|item| !item.title.is_empty() || !item.text.is_empty()).collect()
}

/// As it stands: the agenda that was published, or none.
fn now(visit: &Visit, desk: &Desk) -> Fields {
    let today = Date::of(visit.speech.now, visit.speech.zone).to_string();
    let items = numbered(&desk.detail.agenda);
    let channels = desk.detail.channels.iter().map(|channel| ("channels".to_owned(), channel.clone()));
    Fields::made(items.chain(channels).chain([("sent_on".to_owned(), today)]))
}

fn numbered(items: &[ev::AgendaItem]) -> impl Iterator<Item = (String, String)> {
    items.iter().enumerate().flat_map(|(at, item)| {
        [(format!("items[{at}].title"), item.title.clone()), (format!("items[{at}].text"), item.text.clone())]
    })
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let items = items(fields);
    let more = if fields.one("step") == "more" { OFFERED } else { 1 };
    let offered = (items.len() + more).clamp(OFFERED, AGENDA_ITEMS_MAX);
    // Without the lines that stayed empty, so that a field is called as the request names it.
    let typed = Fields::made(numbered(&items));
    let item = |at: usize| {
        let title = Input::line(&format!("items[{at}].title"), say(portal_desk::item_title()), &typed);
        let text = Input::text(&format!("items[{at}].text"), say(portal_desk::item_text()), 2, &typed);
        Group::new(say(portal_desk::item(at + 1)), vec![title, text])
    };
    let mut ways: Vec<Input> =
        KnownChannel::ALL.iter().map(|&channel| tick(visit, channel, fields)).collect();
    let is_own = |channel: &&str| channel.parse::<KnownChannel>().is_err();
    let own = fields.all("channels").chain(fields.all("channels-own")).filter(is_own).collect::<Vec<_>>();
    let own = Fields::made([("channels-own".to_owned(), own.join(", "))]);
    ways.push(Input::line("channels-own", say(portal_desk::other_channel()), &own));
    desk.sheet(visit, "notice", portal_desk::notice())
        .saying(visit, portal_desk::notice_explained())
        .saying(visit, portal_desk::notice_days(desk.detail.notice_days))
        .with_all((0..offered).map(item))
        .with(Group::new(say(portal_desk::channels()), ways))
        .with(Group::plain(vec![Input::of_kind("date", "sent_on", say(portal_desk::sent_on()), fields)]))
        .or(visit, "save", portal_desk::save())
        .or(visit, "more", portal_desk::more_items())
        .doing(visit, "convene", portal_desk::do_convene())
}

fn tick(visit: &Visit, channel: KnownChannel, fields: &Fields) -> Input {
    Input::tick("channels", channel.as_str(), visit.speech.say(channel), fields)
}
