//! Meetings as calendars of other programs read them (iCalendar, RFC 5545): what everybody may read, of all bodies or of one; and
//! at a secret address what a person may read, with the votes that wait for them.

use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::Response,
};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use percole_core::{
    access::{self, Viewer},
    error::Error,
    service::{body, meeting, sign_in},
};
use percole_domain::{Date, Timestamp, Zone, lifecycle::MeetingState};
use percole_proto::v1 as pb;
use percole_words::{portal_account, portal_meeting};

use super::{
    booth::mine,
    meetings::{start, title},
};
use crate::{problem, reply, visit::Visit};

/// Meetings that began this many days ago are still told.
const DAYS_BACK: u32 = 365;
/// Meetings of one calendar.
const MEETINGS_MAX: usize = 2_000;
/// Meetings that are asked for at once.
const AT_ONCE: u32 = 500;
const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// The meetings of all bodies.
pub(crate) async fn all(visit: Visit, headers: HeaderMap) -> Response {
    let name = visit.node().identity.card.name.clone();
    answer(&visit, &headers, made(&visit, &headers, "", name).await)
}

/// The meetings of one body.
pub(crate) async fn of_body(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let found = async {
        let viewer = Viewer::anybody();
        let line = body::get(visit.node(), &viewer, pb::GetBodyRequest { body: id }).await?.line;
        let line = line.unwrap_or_default();
        made(&visit, &headers, &line.id, line.name).await
    };
    answer(&visit, &headers, found.await)
}

fn answer(visit: &Visit, headers: &HeaderMap, made: Result<String, Error>) -> Response {
    match made {
        Ok(calendar) => reply::public(headers, MEDIA_TYPE, calendar),
        Err(error) => problem::page(visit, &error),
    }
}

/// What a person may read, at their secret address: nobody keeps it on the way.
pub(crate) async fn personal(visit: Visit, Path(file): Path<String>, headers: HeaderMap) -> Response {
    match personally(&visit, &file, &headers).await {
        Ok(calendar) => reply::unkept_text(MEDIA_TYPE, calendar),
        Err(error) => problem::page(&visit, &error),
    }
}

async fn personally(visit: &Visit, file: &str, headers: &HeaderMap) -> Result<String, Error> {
    let node = visit.node();
    let caller = sign_in::calendar_of(node, file.strip_suffix(".ics").unwrap_or(file)).await?;
    let viewer = access::viewer(node, &caller).await?;
    let mut calendar = begun(visit, &node.identity.card.name);
    let site = site(visit, headers);
    for line in meetings(visit, &viewer, "").await? {
        calendar.push(event(&line, &site));
    }
    for told in mine::to_vote_of(visit, &caller).await? {
        calendar.push(closing(visit, &told, &site));
    }
    Ok(calendar.to_string())
}

async fn made(visit: &Visit, headers: &HeaderMap, body: &str, of: String) -> Result<String, Error> {
    let mut calendar = begun(visit, &of);
    let site = site(visit, headers);
    // What everybody may read, whoever asks: a calendar is kept elsewhere.
    for line in meetings(visit, &Viewer::anybody(), body).await? {
        calendar.push(event(&line, &site));
    }
    Ok(calendar.to_string())
}

/// A calendar of a site or a body, without events yet.
fn begun(visit: &Visit, of: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    let frame = [
        ("VERSION", "2.0"),
        ("PRODID", "-//percole//meetings//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ];
    for property in frame {
        calendar.append_property(property);
    }
    calendar.name(&format!("{} – {of}", visit.speech.say(portal_meeting::way())));
    calendar
        .append_property(Property::new("REFRESH-INTERVAL", "PT6H").add_parameter("VALUE", "DURATION").done());
    calendar
}

/// The meetings of a body, or of all, that the viewer may read.
async fn meetings(visit: &Visit, viewer: &Viewer, body: &str) -> Result<Vec<pb::MeetingLine>, Error> {
    let back = i64::from(DAYS_BACK) * 24 * 3_600_000_000;
    let since = Timestamp::from_us(visit.speech.now.as_us().saturating_sub(back));
    let from = Date::of(since, visit.speech.zone).to_string();
    let mut request =
        pb::ListMeetingsRequest { body: body.to_owned(), from, limit: AT_ONCE, ..Default::default() };
    let mut meetings = Vec::new();
    loop {
        let page = meeting::list(visit.node(), viewer, request.clone()).await?;
        meetings.extend(page.meetings);
        if page.next_cursor.is_empty() || meetings.len() >= MEETINGS_MAX {
            return Ok(meetings);
        }
        request.cursor = page.next_cursor;
    }
}

/// When a vote closes that waits for somebody.
fn closing(visit: &Visit, told: &pb::OwnBallot, site: &str) -> Event {
    let mut event = Event::new();
    let title = visit.speech.say(portal_account::calendar_vote_closes(told.title.as_str()));
    event.uid(&format!("{}-closing@percole", told.vote)).summary(&title);
    event.add_property("DTSTAMP", moment(told.opens_us));
    event.add_property("DTSTART", moment(told.closes_us));
    event.url(&format!("{site}/votes/{}/booth", told.vote));
    event
}

/// Where browsers find the site.
pub(super) fn site(visit: &Visit, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    visit.portal.address.clone().unwrap_or_else(|| format!("http://{host}"))
}

fn event(line: &pb::MeetingLine, site: &str) -> Event {
    let mut event = Event::new();
    let (name, body) = (title(line), line.body_name.as_str());
    let summary = if name == body { name } else { format!("{name} ({body})") };
    event.uid(&format!("{}@percole", line.id)).summary(&summary);
    event.add_property("DTSTAMP", moment(line.changed_us));
    event.add_property("DTSTART", moment(start(line)));
    if let Some(end_us) = line.time.as_ref().map(|time| time.end_us).filter(|end_us| *end_us > 0) {
        event.add_property("DTEND", moment(end_us));
    }
    if !line.place.is_empty() {
        event.location(&line.place);
    }
    // How one takes part from afar, for whoever may know it.
    if !line.link.is_empty() {
        event.description(&line.link);
    }
    event.url(&format!("{site}/meetings/{}", line.id));
    let is_cancelled = line.state == MeetingState::Cancelled.as_str();
    event.status(if is_cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    event
}

/// A moment as calendars write it, by universal time.
fn moment(us: i64) -> String {
    let shown = Zone::UTC.clock().at(us);
    shown.map_or_else(String::new, |at| {
        let (year, month, day) = Date::of(Timestamp::from_us(us), Zone::UTC).parts();
        format!("{year:04}{month:02}{day:02}T{:02}{:02}00Z", at.hour, at.minute)
    })
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::MeetingTime;

    use super::*;

    #[test]
    fn a_meeting_is_an_event_with_its_moments_and_its_texts_kept_apart() {
        let time = MeetingTime {
            start_us: 1_584_207_000_000_000,
            end_us: 1_584_214_200_000_000,
            ..Default::default()
        };
        let line = pb::MeetingLine {
            id: "ab:cd".to_owned(),
            body_name: "Conseil".to_owned(),
            title: "Comptes; budget, et\nDTEND:19700101T000000Z".to_owned(),
            time: Some(time),
            place: "1, rue Haute".to_owned(),
            state: "cancelled".to_owned(),
            changed_us: 1_584_000_000_000_000,
            ..pb::MeetingLine::default()
        };
        let text = event(&line, "https://coop.example").to_string().replace("\r\n ", "");
        for expected in [
            "UID:ab:cd@percole\r\n",
            "SUMMARY:Comptes\\; budget\\, et\\nDTEND:19700101T000000Z (Conseil)\r\n",
            "DTSTART:20200314T173000Z\r\n",
            "DTEND:20200314T193000Z\r\n",
            "DTSTAMP:20200312T080000Z\r\n",
            "LOCATION:1\\, rue Haute\r\n",
            "STATUS:CANCELLED\r\n",
            "URL:https://coop.example/meetings/ab:cd\r\n",
        ] {
            assert!(text.contains(expected), "{expected}: {text}");
        }
    }
}
