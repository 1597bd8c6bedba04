//! Reading cycles and charters.

use percole_domain::{Date, charter::BUILT_IN, charter::Standing};
use percole_merkle::SubjectId;
use percole_proto::{event::v1::decided::By, v1 as pb};
use percole_store::{
    Tx,
    cycles::{self as stored, CycleRow},
    rows,
    subjects::Filter,
    votes::VoteRow,
};
use percole_words::cycles;

use super::{above, flags};
use crate::{
    access::{self, Viewer},
    apply::{
        RowSubject,
        cycle::{Cycles, decided_of, moved_of},
    },
    directory::Directory,
    error::Error,
    node::Node,
    rules,
    service::{lists, resolve, timeline},
};

/// A page of the cycles known here.
///
/// # Errors
/// `InvalidArgument` on `cursor`.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListCyclesRequest,
) -> Result<pb::ListCyclesResponse, Error> {
    let mut filter = Filter::of("cycle", viewer.readable());
    filter.states.extend(Some(request.state.clone()).filter(|state| !state.is_empty()));
    let mut tx = node.read().await?;
    let page = lists::kept::<Cycles>(&mut tx, &filter, request.limit, &request.cursor, |_, row| {
        request.season.is_empty() || row.season == request.season
    })
    .await?;
    let directory = Directory::load(&mut tx, node.me()).await?;
    let today = node.ambient.today();
    let cycles = page.rows.iter().map(|(_, row)| line(row, &directory, today)).collect();
    Ok(pb::ListCyclesResponse { cycles, next_cursor: page.next_cursor })
}

/// A cycle with its charter, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetCycleRequest,
) -> Result<pb::CycleDetail, Error> {
    let mut tx = node.read().await?;
    let row = found(&mut tx, node, viewer, &request.cycle).await?;
    let directory = Directory::load(&mut tx, node.me()).await?;
    let today = node.ambient.today();
    let decided = decided_of(&row);
    let vote_title = match &decided.by {
        Some(By::Vote(vote)) => vote_title(&mut tx, viewer, vote).await?,
        _ => String::new(),
    };
    let timeline = timeline::of(&mut tx, viewer, &[row.subject]).await?;
    Ok(pb::CycleDetail {
        line: Some(line(&row, &directory, today)),
        charter_toml: row.charter.clone(),
        charter_hash: row.charter_hash.to_vec(),
        decided: Some(decided),
        vote_title,
        part_of: row.part_of.map(|part_of| part_of.to_string()).unwrap_or_default(),
        moved: moved_of(&row),
        retrospective: row.retrospective.clone(),
        same_season: same_season(&mut tx, viewer, &row, &directory, today).await?,
        flags: flagged(&mut tx, viewer, &row, &directory).await?,
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// The charter in force here, or that of a cycle.
///
/// # Errors
/// As [`get`] for a cycle that is named.
pub async fn get_charter(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetCharterRequest,
) -> Result<pb::CharterText, Error> {
    let mut tx = node.read().await?;
    let row = match request.cycle.as_str() {
        "" => own_open(&mut tx, node, viewer).await?,
        text => Some(found(&mut tx, node, viewer, text).await?),
    };
    Ok(match row {
        Some(row) => pb::CharterText { toml: row.charter, cycle: row.subject.to_string() },
        None => pb::CharterText { toml: BUILT_IN.to_owned(), cycle: String::new() },
    })
}

/// The open cycle of this node, if the viewer may read it.
async fn own_open(tx: &mut Tx, node: &Node, viewer: &Viewer) -> Result<Option<CycleRow>, Error> {
    let Some(row) = rules::open_cycle(tx, &node.me()).await? else { return Ok(None) };
    let line = access::readable(tx, viewer, <Cycles as RowSubject>::FAMILY, &row.subject).await?;
    Ok(line.map(|_| row))
}

async fn found(tx: &mut Tx, node: &Node, viewer: &Viewer, text: &str) -> Result<CycleRow, Error> {
    let unknown = |text: &str| Error::not_found(cycles::cycle_not_known(text));
    if text.is_empty() {
        return own_open(tx, node, viewer).await?.ok_or_else(|| Error::not_found(cycles::no_open_cycle()));
    }
    let shown = resolve::line(tx, viewer, <Cycles as RowSubject>::FAMILY, text).await?;
    rows::get(tx, &shown.subject).await?.ok_or_else(|| unknown(text))
}

async fn vote_title(tx: &mut Tx, viewer: &Viewer, vote: &str) -> Result<String, Error> {
    let Ok(vote) = vote.parse::<SubjectId>() else { return Ok(String::new()) };
    if access::readable(tx, viewer, "vote", &vote).await?.is_none() {
        return Ok(String::new());
    }
    let row: Option<VoteRow> = rows::get(tx, &vote).await?;
    Ok(row.map(|row| row.title).unwrap_or_default())
}

async fn same_season(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &CycleRow,
    directory: &Directory,
    today: Date,
) -> Result<Vec<pb::CycleLine>, Error> {
    let others = stored::of_season(tx, &row.season).await?;
    let ids = others.iter().map(|other| other.subject).filter(|other| *other != row.subject);
    let readable = lists::readable_among(tx, viewer, <Cycles as RowSubject>::FAMILY, ids).await?;
    let is_shown = |other: &&CycleRow| readable.iter().any(|line| line.subject == other.subject);
    Ok(others.iter().filter(is_shown).map(|other| line(other, directory, today)).collect())
}

/// What breaks the bounds of the newest charter above, when that is another one than it was checked against. It changes nothing.
async fn flagged(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &CycleRow,
    directory: &Directory,
) -> Result<Vec<String>, Error> {
    let Some(above) = above(tx, directory, row.node, viewer).await? else { return Ok(Vec::new()) };
    if row.bounds_hash == Some(above.row.charter_hash) {
        return Ok(Vec::new());
    }
    let Ok(charter) = rules::charter_of(row) else { return Ok(Vec::new()) };
    Ok(flags(&charter.beyond(&above.charter, &above.name)))
}

fn line(row: &CycleRow, directory: &Directory, today: Date) -> pb::CycleLine {
    let charter = rules::charter_of(row).ok();
    let phases = charter.iter().flat_map(|charter| &charter.phases);
    let now = phases.into_iter().find(|phase| phase.standing_on(today) == Standing::Now);
    pb::CycleLine {
        id: row.subject.to_string(),
        season: row.season.clone(),
        number: row.number,
        node: row.node.to_string(),
        node_name: directory.name_of(&row.node),
        state: row.state.clone(),
        phase: now.map(|phase| phase.id.clone()).unwrap_or_default(),
    }
}
