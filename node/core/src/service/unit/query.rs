//! Reading units.

use std::collections::HashMap;

use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    rows,
    subjects::{Filter, SubjectRow},
    units::UnitRow,
};
use percole_words::offices;
use prost::Message;

use crate::{
    access::Viewer,
    apply::{body::Bodies, unit::Units},
    directory::Directory,
    error::Error,
    founding::level_of,
    node::Node,
    service::{lists, resolve, organisation::names, timeline},
};

/// A page of the units known here.
///
/// # Errors
/// `InvalidArgument` on `cursor`.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListUnitsRequest,
) -> Result<pb::ListUnitsResponse, Error> {
    let mut tx = node.read().await?;
    let states = Some(request.state.clone()).filter(|state| !state.is_empty()).into_iter().collect();
    let filter = Filter { states, ..Filter::of("unit", viewer.readable()) };
    let level = level_of(request.level()).map(|level| level.to_string());
    let page = lists::kept::<Units>(&mut tx, &filter, request.limit, &request.cursor, |line, row| {
        lists::holds(&line.title, &request.search)
            && (request.host.is_empty() || row.host.to_string() == request.host)
            && level.as_ref().is_none_or(|level| *level == row.level)
    })
    .await?;
    let beside = Beside::load(node, &mut tx, viewer).await?;
    let units = page.rows.iter().map(|(shown, row)| beside.line(shown, row)).collect();
    Ok(pb::ListUnitsResponse { units, next_cursor: page.next_cursor })
}

/// A unit with its parts, its newest count, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(node: &Node, viewer: &Viewer, request: pb::GetUnitRequest) -> Result<pb::UnitDetail, Error> {
    let mut tx = node.read().await?;
    let shown = resolve::line(&mut tx, viewer, "unit", &request.unit).await?;
    let subject = shown.subject;
    let unknown = || Error::not_found(offices::unit_not_known(subject.to_string()));
    let row: UnitRow = rows::get(&mut tx, &subject).await?.ok_or_else(unknown)?;
    let beside = Beside::load(node, &mut tx, viewer).await?;
    let all = lists::all::<Units>(&mut tx, viewer).await?;
    let parts = all.iter().filter(|(_, part)| part.part_of == Some(subject));
    let count = row.counted.as_deref().map(ev::UnitCounted::decode).transpose();
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    Ok(pb::UnitDetail {
        line: Some(beside.line(&shown, &row)),
        count: count.unwrap_or_default(),
        moved_to: row.moved_to.map(|node| node.to_string()).unwrap_or_default(),
        parts: parts.map(|(shown, row)| beside.line(shown, row)).collect(),
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// What a line says besides its row.
struct Beside {
    directory: std::sync::Arc<Directory>,
    names: HashMap<SubjectId, String>,
    /// Bodies that are not dissolved, by unit.
    bodies: HashMap<SubjectId, u32>,
}

impl Beside {
    async fn load(node: &Node, tx: &mut percole_store::Tx, viewer: &Viewer) -> Result<Beside, Error> {
        let mut bodies = HashMap::new();
        for (_, body) in lists::all::<Bodies>(tx, viewer).await? {
            if body.last_day.is_none() {
                *bodies.entry(body.unit).or_default() += 1;
            }
        }
        Ok(Beside { directory: node.directory(), names: names(tx, viewer, "unit").await?, bodies })
    }

    fn line(&self, shown: &SubjectRow, row: &UnitRow) -> pb::UnitLine {
        let level = row.level.parse().map_or(ev::Level::Unspecified, crate::founding::proto_level);
        let part_of_name = row.part_of.and_then(|unit| self.names.get(&unit).cloned());
        pb::UnitLine {
            id: shown.subject.to_string(),
            name: shown.title.clone(),
            level: level.into(),
            languages: row.languages.split(',').map(str::to_owned).collect(),
            host: row.host.to_string(),
            host_name: self.directory.name_of(&row.host),
            part_of: row.part_of.map(|unit| unit.to_string()).unwrap_or_default(),
            part_of_name: part_of_name.unwrap_or_default(),
            state: shown.state.clone(),
            bodies: self.bodies.get(&row.subject).copied().unwrap_or(0),
        }
    }
}
