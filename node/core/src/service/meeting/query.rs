//! Reading meetings. What is late or short is computed for the moment that is asked at.

use std::{cmp::Reverse, collections::HashMap};

use percole_domain::{
    Audience, Date, Timestamp, Zone,
    lifecycle::MeetingState,
    meeting::{Flag, Rules, Seen, flags},
    vocabulary::BodyKind,
};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    bodies::BodyRow,
    meetings::{self, MeetingRow, WholeRow},
    rows,
};
use percole_words::meeting;

use super::{documents, sign_up};
use crate::{
    access::Viewer,
    apply::{
        body::described,
        meeting::{self as fold, Meetings},
        unit::Units,
    },
    error::Error,
    node::Node,
    payload,
    service::{lists, organisation::inside, resolve, timeline},
};

/// A page of the meetings known here in the order of their beginning, and how many there are in all.
///
/// # Errors
/// `InvalidArgument` on `cursor`, `body`, `unit`, `state`, `from` or `until`.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListMeetingsRequest,
) -> Result<pb::ListMeetingsResponse, Error> {
    let wanted = Wanted::read(node, viewer, &request).await?;
    let mut tx = node.read().await?;
    let all = lists::all::<Meetings>(&mut tx, viewer).await?.into_iter().map(|(_, row)| row);
    let beside = Beside::load(&mut tx, viewer, node).await?;
    let mut fitting: Vec<MeetingRow> = all.filter(|row| wanted.takes(row, &beside)).collect();
    let counts = counts(&fitting);
    fitting.retain(|row| wanted.shows(row));
    match request.newest_first {
        true => fitting.sort_by_key(|row| Reverse((row.start_us, row.subject))),
        false => fitting.sort_by_key(|row| (row.start_us, row.subject)),
    }
    let after = lists::place(&request.cursor, |text| text.parse::<usize>().ok())?.unwrap_or(0);
    let end = after.saturating_add(lists::page_length(request.limit));
    let shown = fitting.iter().skip(after).take(end - after).map(|row| beside.line(row)).collect();
    let next_cursor = if end < fitting.len() { lists::cursor(&end.to_string()) } else { String::new() };
    Ok(pb::ListMeetingsResponse { meetings: shown, next_cursor, counts: Some(counts) })
}

/// Which meetings are asked for.
struct Wanted {
    body: Option<SubjectId>,
    units: Option<Vec<SubjectId>>,
    state: Option<MeetingState>,
    from: Option<Date>,
    until: Option<Date>,
    series: String,
    with_minutes: bool,
    zone: Zone,
}

impl Wanted {
    async fn read(node: &Node, viewer: &Viewer, request: &pb::ListMeetingsRequest) -> Result<Wanted, Error> {
        let body = match request.body.as_str() {
            "" => None,
            text => Some(resolve::alone(node, viewer, "body", text).await?),
        };
        let units = match request.unit.as_str() {
            "" => None,
            text => {
                let outer = resolve::alone(node, viewer, "unit", text).await?;
                let all = lists::all::<Units>(&mut node.read().await?, viewer).await?;
                Some(inside(&all.into_iter().map(|(_, unit)| unit).collect::<Vec<_>>(), outer))
            }
        };
        Ok(Wanted {
            body,
            units,
            state: payload::optional(&request.state)?,
            from: payload::optional(&request.from)?,
            until: payload::optional(&request.until)?,
            series: request.series.clone(),
            with_minutes: request.with_minutes,
            zone: node.ambient.zone,
        })
    }

    /// Whether it counts: everything but the state.
    fn takes(&self, row: &MeetingRow, beside: &Beside) -> bool {
        let day = Date::of(Timestamp::from_us(row.start_us), self.zone);
        let unit = beside.bodies.get(&row.body).map(|body| body.unit);
        self.body.is_none_or(|body| body == row.body)
            && self.units.as_ref().is_none_or(|units| unit.is_some_and(|unit| units.contains(&unit)))
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
            && (self.series.is_empty() || lists::same(&self.series, &row.series))
    }

    /// Whether it is shown.
    fn shows(&self, row: &MeetingRow) -> bool {
        self.state.is_none_or(|state| state.as_str() == row.state)
            && (!self.with_minutes || row.minutes.is_some())
    }
}

fn counts(rows: &[MeetingRow]) -> pb::MeetingCounts {
    let of = |is: &dyn Fn(&MeetingRow) -> bool| {
        u32::try_from(rows.iter().filter(|row| is(row)).count()).unwrap_or(u32::MAX)
    };
    let is_cancelled = |row: &MeetingRow| row.state == MeetingState::Cancelled.as_str();
    pb::MeetingCounts {
        planned: of(&|row| !is_cancelled(row)),
        held: of(&|row| row.held.is_some()),
        with_minutes: of(&|row| row.minutes.is_some()),
        cancelled: of(&is_cancelled),
    }
}

/// What a line says besides its row.
struct Beside {
    /// Bodies that the viewer may read.
    bodies: HashMap<SubjectId, Known>,
    viewer: Viewer,
    now: Timestamp,
}

struct Known {
    unit: SubjectId,
    name: String,
    kind: String,
}

impl Beside {
    async fn load(tx: &mut Tx, viewer: &Viewer, node: &Node) -> Result<Beside, Error> {
        let bodies = lists::all::<crate::apply::body::Bodies>(tx, viewer).await?;
        let known = |row: BodyRow| {
            let description = described(&row);
            let known = Known { unit: row.unit, name: description.name, kind: description.kind };
            (row.subject, known)
        };
        let bodies = bodies.into_iter().map(|(_, row)| known(row)).collect();
        Ok(Beside { bodies, viewer: viewer.clone(), now: Timestamp::from_us(node.ambient.now_us()) })
    }

    /// How to take part from afar is for those whose meeting it is, and for members: a stranger would walk in.
    fn may_take_part(&self, row: &MeetingRow) -> bool {
        self.viewer.may_read(Audience::Members.as_str(), Some(&row.body))
    }

    fn rules(&self, row: &MeetingRow) -> Rules {
        let kind = self.bodies.get(&row.body).map_or("", |body| body.kind.as_str());
        Rules::of(&kind.parse().unwrap_or(BodyKind::Own(String::new())))
    }

    fn line(&self, row: &MeetingRow) -> pb::MeetingLine {
        let (words, body) = (fold::words(row), self.bodies.get(&row.body));
        let from_afar = !words.link.is_empty();
        let present = fold::attendance(row).iter().fold(0_u32, |sum, part| sum.saturating_add(part.count));
        pb::MeetingLine {
            id: row.subject.to_string(),
            body: row.body.to_string(),
            body_name: body.map(|body| body.name.clone()).unwrap_or_default(),
            body_kind: body.map(|body| body.kind.clone()).unwrap_or_default(),
            title: words.title,
            time: Some(ev::MeetingTime {
                start_us: row.start_us,
                end_us: row.end_us.unwrap_or(0),
                zone: row.zone.clone(),
            }),
            place: words.place,
            link: Some(words.link).filter(|_| self.may_take_part(row)).unwrap_or_default(),
            series: row.series.clone(),
            state: row.state.clone(),
            flags: self.flags(row).into_iter().map(|flag| flag.to_string()).collect(),
            present,
            reason: row.reason.clone(),
            from_afar,
            changed_us: row.changed_us,
        }
    }

    fn flags(&self, row: &MeetingRow) -> Vec<Flag> {
        let Ok(state) = fold::state(row) else { return Vec::new() };
        let seen = Seen {
            state,
            when: fold::when(row),
            zone: row.zone.parse().unwrap_or(Zone::UTC),
            sent_on: fold::notice(row).sent_on.parse().ok(),
            now: self.now,
        };
        flags(&seen, self.rules(row))
    }
}

/// A meeting, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetMeetingRequest,
) -> Result<pb::MeetingDetail, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, "meeting", &request.meeting).await?.subject;
    let unknown = || Error::not_found(meeting::meeting_not_known(subject.to_string()));
    let row: MeetingRow = rows::get(&mut tx, &subject).await?.ok_or_else(unknown)?;
    let beside = Beside::load(&mut tx, viewer, node).await?;
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    let (notice, rules) = (fold::notice(&row), beside.rules(&row));
    let tags = |text: &str| text.split(' ').filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
    Ok(pb::MeetingDetail {
        line: Some(beside.line(&row)),
        languages: tags(&row.languages),
        interpreted: tags(&row.interpreted),
        note: fold::words(&row).note,
        sent_on: notice.sent_on,
        channels: notice.channels,
        agenda: fold::items(&row),
        present: fold::attendance(&row),
        decisions: fold::decisions(&row),
        minutes: minutes(&mut tx, viewer, &row).await?,
        counted: counted(&mut tx, viewer, &row).await?,
        notice_days: rules.notice_days,
        minutes_days: rules.minutes_days,
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
        signed_up: sign_up::counted(&mut tx, viewer, &row).await?,
        documents: documents::lines(&mut tx, node, viewer, &row).await?,
    })
}

async fn minutes(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &MeetingRow,
) -> Result<Option<pb::MeetingMinutes>, Error> {
    let Some(posted_us) = row.minutes_us else { return Ok(None) };
    let (posted, extract) = (fold::posted(row), fold::extract(row));
    let whole: Option<WholeRow> = rows::get(tx, &row.subject).await?;
    let audience = whole.as_ref().map(|whole| whole.audience.clone()).unwrap_or_default();
    let whole = whole.filter(|whole| viewer.may_read(&whole.audience, Some(&row.body)));
    Ok(Some(pb::MeetingMinutes {
        stage: posted.stage,
        language: extract.language,
        extract: extract.extract,
        approved_by: extract.approved_by,
        approved_on: posted.approved_on,
        posted_us,
        salt: whole.as_ref().and_then(|whole| whole.salt.clone()).unwrap_or_default(),
        whole: whole.map(|whole| whole.body).unwrap_or_default(),
        audience,
        whole_hash: posted.whole,
    }))
}

/// Figures as they were counted, for the body's own and those who run the node.
async fn counted(tx: &mut Tx, viewer: &Viewer, row: &MeetingRow) -> Result<Vec<ev::MeetingPresence>, Error> {
    if !viewer.may_read(Audience::Body.as_str(), Some(&row.body)) {
        return Ok(Vec::new());
    }
    let counted = meetings::counted(tx, &row.subject).await?;
    let part = |row: meetings::CountedRow| ev::MeetingPresence {
        category: row.category,
        mode: row.mode,
        count: u32::try_from(row.people).unwrap_or(u32::MAX),
    };
    Ok(counted.into_iter().map(part).collect())
}
