//! Reading meetings. What is late or short is computed for the moment that is asked at.

use std::collections::{BTreeSet, HashMap};

use percole_domain::{
    Audience, Charter, Date, Timestamp, Zone,
    charter::{BUILT_IN, Topic},
    lifecycle::MeetingState,
    meeting::{Flag, Rules, Seen, flags},
    vocabulary::BodyKind,
};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    bodies::BodyRow,
    cycles::{self, CycleRow},
    meetings::{self, Counted, MeetingRow, Page, Wanted, WholeRow},
    rows,
    subjects::Filter,
};
use percole_words::meeting;

use super::{documents, sign_up};
use crate::{
    access::{self, Viewer},
    apply::{
        RowSubject,
        body::{Bodies, described},
        meeting::{self as fold, Meetings},
        unit::Units,
    },
    error::Error,
    node::Node,
    payload, rules,
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
    let (limit, after) = (lists::page_length(request.limit), lists::place(&request.cursor, place)?);
    let state = payload::optional::<MeetingState>(&request.state)?;
    let mut tx = node.read().await?;
    let filter = Filter::of(<Meetings as RowSubject>::FAMILY, viewer.readable());
    let wanted = wanted(&mut tx, viewer, &filter, &request, node.ambient.zone).await?;
    let counts = counts(meetings::count(&mut tx, &wanted).await?);
    let page = Page {
        state: state.map(MeetingState::as_str),
        with_minutes: request.with_minutes,
        newest_first: request.newest_first,
        after,
        // One more than is shown tells whether there is another page.
        limit: limit as u32 + 1,
    };
    let mut held = meetings::page(&mut tx, &wanted, &page).await?;
    let next_cursor = lists::cut(&mut held, limit, |last| format!("{} {}", last.start_us, last.subject));
    let beside = Beside::load(&mut tx, viewer, node, &held).await?;
    let meetings = held.iter().map(|row| beside.line(row)).collect();
    Ok(pb::ListMeetingsResponse { meetings, next_cursor, counts: Some(counts) })
}

/// Reads the place after which a page begins.
fn place(text: &str) -> Option<(i64, SubjectId)> {
    let (start_us, subject) = text.split_once(' ')?;
    Some((start_us.parse().ok()?, subject.parse().ok()?))
}

/// Which meetings are asked for: everything but the state.
async fn wanted<'f>(
    tx: &mut Tx,
    viewer: &Viewer,
    filter: &'f Filter,
    request: &pb::ListMeetingsRequest,
    zone: Zone,
) -> Result<Wanted<'f>, Error> {
    let (from, until) =
        (payload::optional::<Date>(&request.from)?, payload::optional::<Date>(&request.until)?);
    let series = match request.series.as_str() {
        "" => None,
        text => {
            let mut all = meetings::series(tx).await?;
            all.retain(|series| lists::same(text, series));
            Some(all)
        }
    };
    Ok(Wanted {
        filter,
        bodies: bodies(tx, viewer, request).await?,
        series,
        from_us: from.map(|day| day.begin(zone).as_us()),
        before_us: until.map(|day| day.plus_days(1).begin(zone).as_us()),
    })
}

/// Of which bodies, when that is asked: of one, or of those of a unit and its parts that the viewer may read.
async fn bodies(
    tx: &mut Tx,
    viewer: &Viewer,
    request: &pb::ListMeetingsRequest,
) -> Result<Option<Vec<SubjectId>>, Error> {
    let body = match request.body.as_str() {
        "" => None,
        text => Some(resolve::subject(tx, viewer, "body", text).await?),
    };
    if request.unit.is_empty() {
        return Ok(body.map(|body| vec![body]));
    }
    let outer = resolve::subject(tx, viewer, "unit", &request.unit).await?;
    let units = lists::all::<Units>(tx, viewer).await?;
    let units = inside(&units.into_iter().map(|(_, unit)| unit).collect::<Vec<_>>(), outer);
    let held = lists::all::<Bodies>(tx, viewer).await?.into_iter().map(|(_, row)| row);
    let fits = |row: &BodyRow| units.contains(&row.unit) && body.is_none_or(|body| body == row.subject);
    Ok(Some(held.filter(fits).map(|row| row.subject).collect()))
}

fn counts(counted: Counted) -> pb::MeetingCounts {
    let of = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    pb::MeetingCounts {
        planned: of(counted.all - counted.cancelled),
        held: of(counted.held),
        with_minutes: of(counted.with_minutes),
        cancelled: of(counted.cancelled),
    }
}

/// What a line says besides its row.
struct Beside {
    /// Bodies that the viewer may read.
    bodies: HashMap<SubjectId, Known>,
    /// Rules of the game of their nodes that the viewer may read, each with its cycle; none that this version cannot read, and
    /// none that are the built-in ones.
    charters: Vec<(CycleRow, Option<Charter>)>,
    viewer: Viewer,
    now: Timestamp,
}

struct Known {
    name: String,
    kind: String,
}

impl Beside {
    /// What is known of the bodies of some meetings.
    async fn load(
        tx: &mut Tx,
        viewer: &Viewer,
        node: &Node,
        meetings: &[MeetingRow],
    ) -> Result<Beside, Error> {
        let of = meetings.iter().map(|row| row.body);
        let lines = lists::readable_among(tx, viewer, <Bodies as RowSubject>::FAMILY, of).await?;
        let subjects: Vec<SubjectId> = lines.into_iter().map(|line| line.subject).collect();
        let known = |row: BodyRow| {
            let description = described(&row);
            (row.subject, Known { name: description.name, kind: description.kind })
        };
        let bodies = rows::among(tx, &subjects).await?.into_iter().map(known).collect();
        let charters = charters(tx, viewer, meetings).await?;
        Ok(Beside {
            bodies,
            charters,
            viewer: viewer.clone(),
            now: Timestamp::from_us(node.ambient.now_us()),
        })
    }

    /// How to take part from afar is for those whose meeting it is, and for members: a stranger would walk in.
    fn may_take_part(&self, row: &MeetingRow) -> bool {
        self.viewer.may_read(Audience::Members.as_str(), Some(&row.body))
    }

    /// The rules of the game of its node when it begins.
    fn charter(&self, row: &MeetingRow) -> Option<&Charter> {
        let open =
            rules::open_at(self.charters.iter().map(|(cycle, _)| cycle), &row.subject.origin, row.start_us)?;
        self.charters.iter().find(|(cycle, _)| cycle.subject == open.subject)?.1.as_ref()
    }

    fn rules(&self, row: &MeetingRow) -> Rules {
        let kind = self.bodies.get(&row.body).map_or("", |body| body.kind.as_str());
        Rules::of(&kind.parse().unwrap_or(BodyKind::Own(String::new())), self.charter(row))
    }

    /// The number of the article of these rules about a part; empty where they say nothing of it.
    fn article(&self, row: &MeetingRow, topic: Topic) -> String {
        let article = self.charter(row).and_then(|charter| charter.written(topic));
        article.map(|article| article.number.clone()).unwrap_or_default()
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
            edition: row.cycle.map(|cycle| cycle.to_string()).unwrap_or_default(),
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

/// The rules of the game of the nodes of some meetings.
async fn charters(
    tx: &mut Tx,
    viewer: &Viewer,
    meetings: &[MeetingRow],
) -> Result<Vec<(CycleRow, Option<Charter>)>, Error> {
    let nodes: BTreeSet<NodeId> = meetings.iter().map(|row| row.subject.origin).collect();
    let mut charters = Vec::new();
    for cycle in cycles::of_nodes(tx, &nodes.into_iter().collect::<Vec<_>>()).await? {
        if access::readable(tx, viewer, "cycle", &cycle.subject).await?.is_some() {
            let own = Some(&cycle).filter(|cycle| cycle.charter != BUILT_IN);
            let charter = own.and_then(|cycle| rules::charter_of(cycle).ok());
            charters.push((cycle, charter));
        }
    }
    Ok(charters)
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
    let beside = Beside::load(&mut tx, viewer, node, std::slice::from_ref(&row)).await?;
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
        notice_article: beside.article(&row, Topic::Notice),
        minutes_article: beside.article(&row, Topic::Minutes),
        small_number: small_number(&mut tx, node).await?,
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
        signed_up: sign_up::counted(&mut tx, viewer, &row).await?,
        documents: documents::lines(&mut tx, node, viewer, &row).await?,
    })
}

/// Below so many people this node joins figures now.
async fn small_number(tx: &mut Tx, node: &Node) -> Result<u32, Error> {
    let open = rules::open_cycle(tx, &node.me()).await?;
    let charter = open.and_then(|cycle| rules::charter_of(&cycle).ok()).unwrap_or_default();
    Ok(charter.small_number)
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
