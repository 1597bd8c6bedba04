//! Folds events of family `report`: lifecycle C.
//!
//! The node that owns a report holds every event of it and folds them with the transitions by which they were decided. A
//! mirror sees what was shown to it: what freezes a version says all that the row holds, so that it can be the first.

use percole_domain::{
    Refusal, Timestamp,
    lifecycle::ReportState,
    reporting::{Fate, Freeze, Report, ReportKind},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, reports::ReportRow};
use percole_words::events;
use prost::Message;

use super::{
    At, Folded, Line, Payload, RowSubject,
    kinds::events,
    subject::{Stage, corrupt, known, unreadable_id},
};
use crate::{payload, reach::Shown};

events! {
    /// What happens to a report.
    pub(crate) enum Change {
        /// C1. It stays with its group.
        Drafted(ev::ReportDrafted) = "report.drafted";
        /// Its own text, as it is shown from here on.
        Versioned(ev::ReportVersioned) = "report.versioned", redactable;
        /// C2, C4.
        Published(ev::ReportPublished) = "report.published";
        /// C3.
        Revised(ev::ReportRevised) = "report.revised";
        /// C5.
        Adopted(ev::ReportAdopted) = "report.adopted";
        /// C6.
        Reopened(ev::ReportReopened) = "report.reopened";
        /// C7, and again when it is shown to more than before.
        Sent(ev::ReportSent) = "report.sent";
        /// What a group says in words, for those to whom it is sent.
        Quoted(ev::ReportQuoted) = "report.quoted", redactable;
        /// Where the measures of a sheet went.
        Sourced(ev::ReportSourced) = "report.sourced", redactable;
        /// C8.
        Withdrawn(ev::ReportWithdrawn) = "report.withdrawn";
    }
}

/// The fold.
pub(crate) struct Reports;

impl RowSubject for Reports {
    type Row = ReportRow;
    type Change = Change;

    const FAMILY: &'static str = "report";
    const VERSION: u32 = 5;

    fn subject(row: &ReportRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&ReportRow>, change: Change, at: &At<'_>) -> Folded<ReportRow> {
        match change {
            Change::Drafted(_) if row.is_some() => Err(Refusal::precondition(events::report_begun_already())),
            Change::Drafted(payload) => {
                let body = payload::acting_body(payload.act.as_ref())?;
                let kind: ReportKind = payload.kind.parse()?;
                let fresh = ReportRow { body, kind: kind.to_string(), ..blank(at) };
                Ok(Some(moved(&fresh, Report::draft()?, at)))
            }
            Change::Versioned(payload) => {
                let text = payload::read_report(payload.text)?;
                // The text of a report that was not shown is its group's.
                let text = Some(payload::write_report(&text).encode_to_vec());
                Ok(row.map(|held| ReportRow { text, changed_us: at.claimed().as_us(), ..held.clone() }))
            }
            Change::Published(payload) => published(row, payload, at).map(Some),
            Change::Revised(payload) => revised(row, payload, at).map(Some),
            Change::Sent(payload) => sent(row, payload, at).map(Some),
            Change::Sourced(payload) => row.map(|held| sourced(held, payload, at)).transpose(),
            Change::Quoted(payload) => Ok(row.map(|held| quoted(held, payload, at))),
            // Of what was not shown here, nothing that follows tells anything.
            _ if row.is_none() && !at.event.is_own() => Ok(None),
            change => stepped(known(row, percole_words::lifecycle::report_absent)?, change, at).map(Some),
        }
    }

    fn erased(row: Option<&ReportRow>, kind: &str, at: &At<'_>) -> Folded<ReportRow> {
        if kind == ev::ReportQuoted::KIND.name {
            return Ok(row.map(|held| unquoted(held, at)));
        }
        if kind == ev::ReportSourced::KIND.name {
            return Ok(row.map(|held| unsourced(held, at)));
        }
        Ok(row.map(|held| ReportRow { text: None, changed_us: at.claimed().as_us(), ..held.clone() }))
    }

    fn line(row: &ReportRow) -> Option<Line> {
        let text = text_of(row).ok().flatten().unwrap_or_default();
        Some(Line {
            body: row.body,
            language: text.language,
            due_us: row.adopt_until_us.filter(|_| row.state == ReportState::Revision.as_str()),
            ..Line::of(
                <Self as RowSubject>::FAMILY,
                text.title,
                row.state.parse().map_or("", ReportState::as_str),
                row.scope,
                row.changed_us,
            )
        })
    }
}

fn published(
    row: Option<&ReportRow>,
    payload: ev::ReportPublished,
    at: &At<'_>,
) -> Result<ReportRow, Refusal> {
    let until = Timestamp::from_us(payload.comment_until_us);
    let step = Freeze::ForComment { until, reason: payload.reason };
    let row = frozen(row, payload.frozen, &step, at)?;
    let cycle = payload::optional_id(&payload.cycle)?.or(row.cycle);
    Ok(ReportRow { adopt_until_us: None, adopted: None, cycle, ..row })
}

fn revised(row: Option<&ReportRow>, payload: ev::ReportRevised, at: &At<'_>) -> Result<ReportRow, Refusal> {
    let step = Freeze::ForAdoption { reason: payload.reason, changed: payload.changed };
    let row = frozen(row, payload.frozen, &step, at)?;
    let cycle = payload::optional_id(&payload.cycle)?.or(row.cycle);
    Ok(ReportRow { adopt_until_us: Some(payload.adopt_until_us), adopted: None, cycle, ..row })
}

/// A version that does not change any more.
fn frozen(
    row: Option<&ReportRow>,
    frozen: Option<ev::Frozen>,
    step: &Freeze,
    at: &At<'_>,
) -> Result<ReportRow, Refusal> {
    let frozen = checked(frozen)?;
    if frozen.kind != ReportKind::Report.as_str() {
        return Err(Refusal::precondition(events::sheet_is_not_adopted()));
    }
    let (state, until) = match step {
        Freeze::ForComment { until, .. } => (ReportState::InComment, Some(*until)),
        Freeze::ForAdoption { .. } => (ReportState::Revision, None),
    };
    let report = follow(
        row,
        at,
        |report| report.freeze(frozen.version, step),
        |report| Report::observe(report, state, frozen.version, until),
    )?;
    let held = row.cloned().unwrap_or_else(|| blank(at));
    Ok(ReportRow { frozen: Some(frozen.encode_to_vec()), ..moved(&held, report, at) })
}

fn sent(row: Option<&ReportRow>, payload: ev::ReportSent, at: &At<'_>) -> Result<ReportRow, Refusal> {
    let frozen = checked(payload.frozen)?;
    let adopted = payload.adopted.unwrap_or_default();
    let kind: ReportKind = frozen.kind.parse()?;
    let copied = copied(kind, payload.copied, &frozen)?;
    let report = match (kind, row) {
        (ReportKind::Copy, None) => Report::copy(frozen.version)?,
        _ => {
            let send = |report: Report| match kind {
                ReportKind::Sheet => report.hand_in(frozen.version),
                ReportKind::Report | ReportKind::Copy => report.send(frozen.version),
            };
            let seen = |report| Report::observe(report, ReportState::Sent, frozen.version, None);
            follow(row, at, send, seen)?
        }
    };
    let held = row.cloned().unwrap_or_else(|| blank(at));
    let held = match copied {
        Some((of, copied)) => ReportRow { copy_of: Some(of), copied: Some(copied.encode_to_vec()), ..held },
        None => held,
    };
    let adopted = (kind != ReportKind::Sheet).then(|| adopted.encode_to_vec());
    let (kind, frozen) = (kind.to_string(), Some(frozen.encode_to_vec()));
    Ok(ReportRow { kind, frozen, adopted, ..moved(&held, report, at) })
}

/// Where a copy comes from; it says of the report's version what the report's node froze, and nothing else.
fn copied(
    kind: ReportKind,
    copied: Option<ev::Copied>,
    frozen: &ev::Frozen,
) -> Result<Option<(SubjectId, ev::Copied)>, Refusal> {
    let (ReportKind::Copy, Some(copied)) = (kind, copied) else {
        return match kind {
            ReportKind::Copy => Err(Refusal::precondition(events::copy_of_nothing())),
            ReportKind::Report | ReportKind::Sheet => Ok(None),
        };
    };
    let original = checked(copied.frozen.clone())?;
    let texts = |frozen: &ev::Frozen| -> Vec<Vec<u8>> {
        frozen.recommendations.iter().map(|listed| listed.text.clone()).collect()
    };
    let same = original.version == frozen.version
        && original.text == frozen.text
        && original.groups == frozen.groups
        && texts(&original) == texts(frozen);
    if !same || copied.chain.is_empty() {
        return Err(Refusal::precondition(events::copy_of_nothing()));
    }
    let of = copied.report.parse().map_err(|_| unreadable_id(&copied.report))?;
    Ok(Some((of, copied)))
}

/// What moves a report without freezing a version.
fn stepped(row: &ReportRow, change: Change, at: &At<'_>) -> Result<ReportRow, Refusal> {
    let some = Some(row);
    Ok(match change {
        Change::Adopted(payload) => {
            let adopted = payload.adopted.unwrap_or_default();
            let report = follow(
                some,
                at,
                |report| report.adopt(adopted.version),
                |report| Report::observe(report, ReportState::Adopted, adopted.version, None),
            )?;
            ReportRow { adopted: Some(adopted.encode_to_vec()), ..moved(row, report, at) }
        }
        Change::Reopened(payload) => {
            let report = follow(
                some,
                at,
                |report| report.reopen(&payload.reason),
                |report| seen(report, ReportState::Revision),
            )?;
            // By an act of its own it waits for another version; a group that objected may agree after all.
            let adopt_until_us = row.adopt_until_us.filter(|_| !payload.adoption.is_empty());
            ReportRow { adopted: None, adopt_until_us, ..moved(row, report, at) }
        }
        Change::Withdrawn(payload) => {
            let report = follow(
                some,
                at,
                |report| report.withdraw(&payload.reason),
                |report| seen(report, ReportState::Withdrawn),
            )?;
            moved(row, report, at)
        }
        _ => row.clone(),
    })
}

fn seen(report: Option<Report>, state: ReportState) -> Result<Report, Refusal> {
    report.map_or_else(|| Report::observe(None, state, 0, None), |report| report.observe_state(state))
}

/// The state after an event: of an own report by its transition, of another's as it is seen. After a restore an own one may
/// have lost its drafts: then it is seen as others see it.
fn follow(
    row: Option<&ReportRow>,
    at: &At<'_>,
    step: impl FnOnce(Report) -> Result<Report, Refusal>,
    observe: impl FnOnce(Option<Report>) -> Result<Report, Refusal>,
) -> Result<Report, Refusal> {
    let report = row.map(read).transpose()?;
    if !at.event.is_own() {
        return observe(report);
    }
    let stepped = match report {
        Some(report) => step(report),
        None => Err(Refusal::precondition(percole_words::lifecycle::report_absent())),
    };
    if at.stage == Stage::Decided { stepped } else { stepped.or_else(|_| observe(report)) }
}

/// Where the measures of a sheet went, instead of what was said of it before.
fn sourced(row: &ReportRow, payload: ev::ReportSourced, at: &At<'_>) -> Result<ReportRow, Refusal> {
    for fate in &payload.fates {
        fate.fate.parse::<Fate>()?.check(&fate.into, &fate.why)?;
    }
    let mut sources = sources_of(row);
    let sourced = Some(ev::ReportSourced { act: None, ..payload });
    sources.push(ev::SourcedAt { index: at.event.place.index, sourced });
    Ok(with_sources(row, sources, at))
}

fn unsourced(row: &ReportRow, at: &At<'_>) -> ReportRow {
    let mut sources = sources_of(row);
    sources.retain(|source| source.index != at.event.place.index);
    with_sources(row, sources, at)
}

fn with_sources(row: &ReportRow, sources: Vec<ev::SourcedAt>, at: &At<'_>) -> ReportRow {
    let sources = (!sources.is_empty()).then(|| ev::Sources { sources }.encode_to_vec());
    ReportRow { sources, changed_us: at.claimed().as_us(), ..row.clone() }
}

/// Where the measures of sheets went, the oldest word first.
pub(crate) fn sources_of(row: &ReportRow) -> Vec<ev::SourcedAt> {
    let sources = row.sources.as_deref().map(ev::Sources::decode);
    sources.and_then(Result::ok).unwrap_or_default().sources
}

/// The newest word on each sheet.
pub(crate) fn newest_sources(row: &ReportRow) -> Vec<ev::ReportSourced> {
    let mut newest: Vec<ev::ReportSourced> = Vec::new();
    for sourced in sources_of(row).into_iter().filter_map(|source| source.sourced) {
        newest.retain(|other| other.sheet != sourced.sheet);
        newest.push(sourced);
    }
    newest
}

/// What a group says in words, for those who cannot read the group's own event.
fn quoted(row: &ReportRow, payload: ev::ReportQuoted, at: &At<'_>) -> ReportRow {
    let mut quotes = quotes_of(row);
    let quoted = Some(ev::ReportQuoted { act: None, ..payload });
    quotes.push(ev::QuotedAt { index: at.event.place.index, quoted });
    with_quotes(row, quotes, at)
}

fn unquoted(row: &ReportRow, at: &At<'_>) -> ReportRow {
    let mut quotes = quotes_of(row);
    quotes.retain(|quote| quote.index != at.event.place.index);
    with_quotes(row, quotes, at)
}

fn with_quotes(row: &ReportRow, quotes: Vec<ev::QuotedAt>, at: &At<'_>) -> ReportRow {
    let quotes = (!quotes.is_empty()).then(|| ev::Quotes { quotes }.encode_to_vec());
    ReportRow { quotes, changed_us: at.claimed().as_us(), ..row.clone() }
}

/// What groups said in words, as it was quoted when the report was sent, the oldest first.
pub(crate) fn quotes_of(row: &ReportRow) -> Vec<ev::QuotedAt> {
    let quotes = row.quotes.as_deref().map(ev::Quotes::decode);
    quotes.and_then(Result::ok).unwrap_or_default().quotes
}

fn checked(frozen: Option<ev::Frozen>) -> Result<ev::Frozen, Refusal> {
    let frozen = frozen.unwrap_or_default();
    for group in &frozen.groups {
        payload::read_group(group.clone()).check()?;
    }
    if frozen.hash != hash(&frozen) {
        return Err(Refusal::precondition(events::version_not_its_hash()));
    }
    Ok(frozen)
}

/// The hash of what a frozen version says.
pub(crate) fn hash(frozen: &ev::Frozen) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let bare = ev::Frozen { hash: Vec::new(), ..frozen.clone() };
    Sha256::digest(bare.encode_to_vec()).to_vec()
}

fn blank(at: &At<'_>) -> ReportRow {
    ReportRow {
        subject: at.subject(),
        kind: ReportKind::Report.to_string(),
        state: ReportState::Draft.to_string(),
        version: 0,
        body: None,
        scope: Shown::NOWHERE.scope,
        shown_to: Shown::NOWHERE.named,
        text: None,
        comment_until_us: None,
        adopt_until_us: None,
        cycle: None,
        frozen: None,
        adopted: None,
        quotes: None,
        sources: None,
        copy_of: None,
        copied: None,
        changed_us: 0,
    }
}

fn moved(row: &ReportRow, report: Report, at: &At<'_>) -> ReportRow {
    let shown = if shows(at.event.kind()) { shown(row).and_in(&at.event.header) } else { shown(row) };
    ReportRow {
        state: report.state().to_string(),
        version: report.version(),
        comment_until_us: report.comment_until().map(Timestamp::as_us),
        scope: shown.scope,
        shown_to: shown.named,
        changed_us: at.claimed().as_us(),
        ..row.clone()
    }
}

/// Whether a kind shows a report to whoever may read the event.
fn shows(kind: &str) -> bool {
    ["report.drafted", "report.published", "report.revised", "report.sent"].contains(&kind)
}

fn read(row: &ReportRow) -> Result<Report, Refusal> {
    let until = row.comment_until_us.map(Timestamp::from_us);
    Ok(Report::from_facts(row.state.parse()?, row.version, until))
}

/// Reads a report from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn report(row: &ReportRow) -> Result<Report, StoreError> {
    read(row).map_err(|error| corrupt("report.state", &row.subject, "a state of a report", &error))
}

/// How far a report was shown.
pub(crate) fn shown(row: &ReportRow) -> Shown {
    Shown { scope: row.scope, named: row.shown_to.clone() }
}

/// Reads the whole text of a report from its row; `None` when it was erased, or is not known here.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn text_of(row: &ReportRow) -> Result<Option<ev::ReportText>, StoreError> {
    decoded("report.text", row, row.text.as_deref())
}

/// What the newest frozen version holds; `None` before there is one.
///
/// # Errors
/// As [`text_of`].
pub(crate) fn frozen_of(row: &ReportRow) -> Result<Option<ev::Frozen>, StoreError> {
    decoded("report.frozen", row, row.frozen.as_deref())
}

/// By what that version counts as adopted; `None` while it does not.
///
/// # Errors
/// As [`text_of`].
pub(crate) fn adopted_of(row: &ReportRow) -> Result<Option<ev::Adopted>, StoreError> {
    decoded("report.adopted", row, row.adopted.as_deref())
}

/// Where a copy comes from; `None` for any other report.
///
/// # Errors
/// As [`text_of`].
pub(crate) fn copied_of(row: &ReportRow) -> Result<Option<ev::Copied>, StoreError> {
    decoded("report.copied", row, row.copied.as_deref())
}

fn decoded<M: Message + Default>(
    column: &str,
    row: &ReportRow,
    bytes: Option<&[u8]>,
) -> Result<Option<M>, StoreError> {
    let wrong = |error| corrupt(column, &row.subject, "what an event carried", &error);
    bytes.map(|bytes| M::decode(bytes).map_err(wrong)).transpose()
}
