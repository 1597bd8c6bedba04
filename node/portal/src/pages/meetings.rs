//! Meetings: what comes next, where and how to take part, and the last minutes.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::meeting};
use percole_domain::{Date, lifecycle::MeetingState};
use percole_proto::v1 as pb;
use percole_words::{portal as words, portal_desk, portal_meeting};

use super::{
    answer,
    common::{Cursor, More, State},
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "meetings.html")]
struct Page {
    frame: Frame,
    /// How many are planned, were held, have minutes.
    counts: String,
    months: Vec<Month>,
    minutes: Vec<Line>,
    past: Vec<Line>,
    more: More,
}

/// The meetings of a month that are to come.
struct Month {
    name: String,
    meetings: Vec<Line>,
}

/// A meeting in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) when: String,
    pub(crate) at: String,
    pub(crate) state: State,
}

/// Last minutes that stand above the list.
const MINUTES: u32 = 5;
/// Meetings to come that one page shows.
const TO_COME: u32 = 200;

pub(crate) async fn page(visit: Visit, Query(cursor): Query<Cursor>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, cursor).await)
}

async fn made(visit: &Visit, cursor: Cursor) -> Result<Page, Error> {
    let counts = listed(visit, pb::ListMeetingsRequest { limit: 1, ..Default::default() }).await?;
    let today = Date::of(visit.speech.now, visit.speech.zone);
    let to_come = pb::ListMeetingsRequest { from: today.to_string(), limit: TO_COME, ..Default::default() };
    let minutes = pb::ListMeetingsRequest { with_minutes: true, limit: MINUTES, ..last() };
    let past = pb::ListMeetingsRequest { cursor: cursor.cursor, until: today.to_string(), ..last() };
    let (to_come, minutes) = (listed(visit, to_come).await?, listed(visit, minutes).await?);
    let past = listed(visit, past).await?;
    let now = visit.speech.now.as_us();
    let is_past = |line: &&pb::MeetingLine| start(line) < now;
    let counts = counts.counts.unwrap_or_default();
    let counted = portal_meeting::counts(counts.planned, counts.held, counts.with_minutes);
    Ok(Page {
        frame: Frame::new(visit, Part::Meetings, visit.speech.say(portal_meeting::way())),
        counts: visit.speech.say(counted),
        months: months(visit, &to_come.meetings),
        minutes: minutes.meetings.iter().map(|one| line(visit, one)).collect(),
        past: past.meetings.iter().filter(is_past).map(|one| line(visit, one)).collect(),
        more: More::of(visit, &past.next_cursor),
    })
}

/// Those that began last come first.
fn last() -> pb::ListMeetingsRequest {
    pb::ListMeetingsRequest { newest_first: true, ..pb::ListMeetingsRequest::default() }
}

async fn listed(visit: &Visit, request: pb::ListMeetingsRequest) -> Result<pb::ListMeetingsResponse, Error> {
    meeting::list(visit.node(), &visit.viewer, request).await
}

/// The next meeting of a body, and the last one with minutes.
pub(super) async fn of_body(visit: &Visit, body: &str) -> Result<(Option<Line>, Option<Line>), Error> {
    let today = Date::of(visit.speech.now, visit.speech.zone).to_string();
    let of = || pb::ListMeetingsRequest { body: body.to_owned(), limit: 50, ..Default::default() };
    let next = listed(visit, pb::ListMeetingsRequest { from: today, ..of() }).await?;
    let is_next = |one: &&pb::MeetingLine| is_to_come(one);
    let next = next.meetings.iter().find(is_next).map(|one| line(visit, one));
    let minutes = pb::ListMeetingsRequest { newest_first: true, with_minutes: true, limit: 1, ..of() };
    let minutes = listed(visit, minutes).await?;
    Ok((next, minutes.meetings.first().map(|one| line(visit, one))))
}

fn months(visit: &Visit, meetings: &[pb::MeetingLine]) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for meeting in meetings.iter().filter(|one| is_to_come(one)) {
        let (year, month, _) = day(visit, meeting).parts();
        let name = visit.speech.say(portal_meeting::month(month, year.to_string()));
        match months.last_mut() {
            Some(last) if last.name == name => last.meetings.push(line(visit, meeting)),
            _ => months.push(Month { name, meetings: vec![line(visit, meeting)] }),
        }
    }
    months
}

fn is_to_come(meeting: &pb::MeetingLine) -> bool {
    matches!(meeting.state.parse(), Ok(MeetingState::Planned | MeetingState::Convened))
}

/// When it begins.
pub(super) fn start(meeting: &pb::MeetingLine) -> i64 {
    meeting.time.as_ref().map_or(0, |time| time.start_us)
}

fn day(visit: &Visit, meeting: &pb::MeetingLine) -> Date {
    Date::of(percole_domain::Timestamp::from_us(start(meeting)), visit.speech.zone)
}

/// A meeting as lists show it.
pub(super) fn line(visit: &Visit, meeting: &pb::MeetingLine) -> Line {
    let at = [meeting.body_name.as_str(), meeting.place.as_str()];
    Line {
        href: format!("/meetings/{}", meeting.id),
        title: title(meeting),
        when: visit.speech.moment(start(meeting)),
        at: at.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        state: state(visit, meeting),
    }
}

/// What it is called.
pub(super) fn title(meeting: &pb::MeetingLine) -> String {
    if meeting.title.is_empty() { meeting.body_name.clone() } else { meeting.title.clone() }
}

/// Where it stands; what is late or short comes first.
pub(super) fn state(visit: &Visit, meeting: &pb::MeetingLine) -> State {
    use percole_domain::meeting::Flag;
    let speech = &visit.speech;
    if let Some(flag) = meeting.flags.first() {
        return State::late(speech.word::<Flag>(flag));
    }
    let word = speech.word::<MeetingState>(&meeting.state);
    match meeting.state.parse() {
        Ok(MeetingState::MinutesFinal) => State::done(word),
        Ok(MeetingState::Convened) => match speech.left(start(meeting)) {
            Some(left) => State::soon(left),
            None => State::now(word),
        },
        _ => State::plain(word),
    }
}
