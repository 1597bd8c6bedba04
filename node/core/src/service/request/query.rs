//! Reading requests. Who filed one reads it whoever else may.

use std::collections::HashMap;

use percole_domain::{Timestamp, request::RequestKind};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    bodies::BodyRow,
    meetings::MeetingRow,
    requests::{self as stored, RequestRow, Wanted},
    rows,
    subjects::Filter,
};
use percole_words::request;

use super::FAMILY;
use crate::{
    access::{self, Viewer},
    apply::{
        body::described,
        meeting as meetings,
        request::{explanation, given, request, words as worded},
    },
    directory::Directory,
    error::Error,
    node::Node,
    payload,
    service::{lists, resolve, timeline, transmission::last_heard},
};

/// A page of the requests that are known here: those that wait for an answer in the order in which they fall due, else the
/// newest first.
///
/// # Errors
/// `InvalidArgument` on `body`, `meeting`, `kind`, or for a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListRequestsRequest,
) -> Result<pb::ListRequestsResponse, Error> {
    let (limit, after) = (lists::page_length(request.limit), lists::place(&request.cursor, place)?);
    let mut tx = node.read().await?;
    let body = resolved(&mut tx, viewer, "body", &request.body).await?;
    let meeting = resolved(&mut tx, viewer, "meeting", &request.meeting).await?;
    let kind = payload::optional::<RequestKind>(&request.kind)?;
    let now = Timestamp::from_us(node.ambient.now_us());
    // What somebody filed is theirs to read, whoever else may.
    let who_reads = if request.mine { Viewer::everything() } else { viewer.clone() };
    let wanted = Wanted {
        filter: &Filter::of(FAMILY, who_reads.readable()),
        body,
        meeting,
        kind: kind.map(RequestKind::as_str),
        filed_by: request.mine.then(|| viewer.person_id().unwrap_or_default()),
        open_at: request.open.then(|| now.as_us()),
    };
    // One more than is shown tells whether there is another page.
    let mut held = stored::page(&mut tx, &wanted, after.as_ref(), limit as u32 + 1).await?;
    let at_us = |row: &RequestRow| if request.open { row.due_us } else { row.filed_us };
    let next_cursor = lists::cut(&mut held, limit, |last| format!("{} {}", at_us(last), last.subject));
    let seen = Seen::load(&mut tx, viewer, node).await?;
    let mut requests = Vec::with_capacity(held.len());
    for row in &held {
        requests.push(seen.line(&mut tx, row).await?);
    }
    Ok(pb::ListRequestsResponse { requests, next_cursor })
}

async fn resolved(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &'static str,
    text: &str,
) -> Result<Option<SubjectId>, Error> {
    match text {
        "" => Ok(None),
        text => resolve::subject(tx, viewer, family, text).await.map(Some),
    }
}

/// Reads the place after which a page begins.
fn place(text: &str) -> Option<stored::Place> {
    let (at_us, subject) = text.split_once(' ')?;
    Some((at_us.parse().ok()?, subject.parse().ok()?))
}

/// A request, its answer, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetRequestRequest,
) -> Result<pb::RequestDetail, Error> {
    let mut tx = node.read().await?;
    let (row, mine) = found(&mut tx, viewer, &request.request).await?;
    let seen = Seen::load(&mut tx, viewer, node).await?;
    let reads_all = if mine { Viewer::everything() } else { viewer.clone() };
    let timeline = timeline::of(&mut tx, &reads_all, &[row.subject]).await?;
    Ok(pb::RequestDetail {
        line: Some(seen.line(&mut tx, &row).await?),
        text: worded(&row).text,
        answer: answer(&mut tx, viewer, &row).await?,
        mine,
        timeline: timeline.entries.into_iter().filter(|step| is_shown(step, viewer)).collect(),
        timeline_is_cut: timeline.is_cut,
    })
}

/// Who filed it is shown its steps, but not those whose text was erased.
fn is_shown(step: &pb::TimelineEntry, viewer: &Viewer) -> bool {
    step.act.is_some() || viewer.sees_erased()
}

/// A request that the viewer may read or filed, and whether they filed it.
pub(super) async fn found(tx: &mut Tx, viewer: &Viewer, text: &str) -> Result<(RequestRow, bool), Error> {
    let named = resolve::line(tx, viewer, FAMILY, text).await;
    let subject = match (named, viewer.person_id()) {
        (Ok(line), _) => line.subject,
        (Err(error), None) => return Err(error),
        (Err(error), Some(person)) => match own(tx, person, text).await? {
            Some(subject) => subject,
            None => return Err(error),
        },
    };
    let row: Option<RequestRow> = rows::get(tx, &subject).await?;
    let row = row.ok_or_else(|| Error::not_found(request::request_not_known(subject.to_string())))?;
    let filer = stored::filer(tx, &subject).await?;
    let mine = filer.is_some() && filer.as_deref() == viewer.person_id();
    Ok((row, mine))
}

/// What a person filed and others may not read.
async fn own(tx: &mut Tx, person: &str, text: &str) -> Result<Option<SubjectId>, Error> {
    let Ok(line) = resolve::line(tx, &Viewer::everything(), FAMILY, text).await else { return Ok(None) };
    let filer = stored::filer(tx, &line.subject).await?;
    Ok((filer.as_deref() == Some(person)).then_some(line.subject))
}

async fn answer(tx: &mut Tx, viewer: &Viewer, row: &RequestRow) -> Result<Option<pb::RequestAnswer>, Error> {
    let Some(answered_us) = row.answered_us else { return Ok(None) };
    let (given, explained) = (given(row), explanation(row));
    let meeting = match &row.meeting {
        Some(meeting) if access::readable(tx, viewer, "meeting", meeting).await?.is_some() => {
            rows::get::<MeetingRow>(tx, meeting).await?
        }
        _ => None,
    };
    let title = match &meeting {
        Some(held) => called(tx, held).await?,
        None => String::new(),
    };
    Ok(Some(pb::RequestAnswer {
        kind: given.kind,
        meeting: meeting.as_ref().map(|held| held.subject.to_string()).unwrap_or_default(),
        meeting_title: title,
        meeting_start_us: meeting.map_or(0, |held| held.start_us),
        article: given.article,
        until_us: given.until_us,
        language: explained.language,
        text: explained.text,
        answered_us,
        reason: given.reason,
    }))
}

/// By its title, or like its body.
async fn called(tx: &mut Tx, held: &MeetingRow) -> Result<String, Error> {
    let title = meetings::words(held).title;
    if !title.is_empty() {
        return Ok(title);
    }
    let body = rows::get::<BodyRow>(tx, &held.body).await?;
    Ok(body.map(|row| described(&row).name).unwrap_or_default())
}

/// What a line says besides its row.
struct Seen {
    viewer: Viewer,
    directory: std::sync::Arc<Directory>,
    heard: HashMap<NodeId, i64>,
    now: Timestamp,
}

impl Seen {
    async fn load(tx: &mut Tx, viewer: &Viewer, node: &Node) -> Result<Seen, Error> {
        let heard = last_heard(tx).await?;
        let now = Timestamp::from_us(node.ambient.now_us());
        Ok(Seen { viewer: viewer.clone(), directory: node.directory(), heard, now })
    }

    async fn line(&self, tx: &mut Tx, row: &RequestRow) -> Result<pb::RequestLine, Error> {
        let is_here = row.recipient == self.directory.me();
        let heard_us = if is_here { 0 } else { self.heard.get(&row.recipient).copied().unwrap_or(0) };
        let request = request(row)?;
        let (words, asking) = (worded(row), row.asking);
        Ok(pb::RequestLine {
            id: row.subject.to_string(),
            body: row.body.to_string(),
            body_name: self.body(tx, Some(&row.body)).await?,
            recipient: row.recipient.to_string(),
            recipient_name: self.directory.name_of(&row.recipient),
            filer: row.subject.origin.to_string(),
            filer_name: self.directory.name_of(&row.subject.origin),
            kind: row.kind.clone(),
            language: words.language,
            title: words.title,
            signed_by: row.signed_by.clone().unwrap_or_default(),
            asking_body: asking.map(|body| body.to_string()).unwrap_or_default(),
            asking_body_name: self.body(tx, asking.as_ref()).await?,
            state: row.state.clone(),
            standing: request
                .standing(self.now, (!is_here).then(|| Timestamp::from_us(heard_us)))
                .to_string(),
            days: request.days(self.now),
            filed_us: row.filed_us,
            due_us: row.due_us,
            heard_us,
            answer: row.answer.clone(),
            confidential: row.scope == Scope::Node,
            reason: row.reason.clone(),
            changed_us: row.changed_us,
        })
    }

    /// What a body is called, for whoever may read it.
    async fn body(&self, tx: &mut Tx, body: Option<&SubjectId>) -> Result<String, Error> {
        let Some(body) = body else { return Ok(String::new()) };
        let line = access::readable(tx, &self.viewer, "body", body).await?;
        Ok(line.map(|line| line.title).unwrap_or_default())
    }
}
