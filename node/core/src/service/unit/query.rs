//! Reading units.

use std::collections::HashMap;

use percole_domain::lifecycle::BodyState;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    rows,
    subjects::{self, Filter, SubjectRow},
    units::UnitRow,
};
use percole_words::offices;
use prost::Message;

use crate::{
    access::Viewer,
    apply::unit::Units,
    directory::Directory,
    error::Error,
    founding::level_of,
    node::Node,
    service::{lists, organisation::names, resolve, timeline},
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
    let beside = Beside::load(node, &mut tx, viewer, page.rows.iter().map(|(_, row)| row)).await?;
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
    let mut parts = lists::all::<Units>(&mut tx, viewer).await?;
    parts.retain(|(_, part)| part.part_of == Some(subject));
    let shown_rows = parts.iter().map(|(_, part)| part).chain([&row]);
    let beside = Beside::load(node, &mut tx, viewer, shown_rows).await?;
    let count = row.counted.as_deref().map(ev::UnitCounted::decode).transpose();
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    Ok(pb::UnitDetail {
        line: Some(beside.line(&shown, &row)),
        count: count.unwrap_or_default(),
        moved_to: row.moved_to.map(|node| node.to_string()).unwrap_or_default(),
        parts: parts.iter().map(|(shown, row)| beside.line(shown, row)).collect(),
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// What a line says besides its row.
struct Beside {
    directory: std::sync::Arc<Directory>,
    names: HashMap<SubjectId, String>,
    /// Bodies that are not dissolved, by unit.
    bodies: HashMap<SubjectId, u64>,
}

impl Beside {
    /// Of some units.
    async fn load<'a>(
        node: &Node,
        tx: &mut percole_store::Tx,
        viewer: &Viewer,
        of: impl IntoIterator<Item = &'a UnitRow>,
    ) -> Result<Beside, Error> {
        let of: Vec<&UnitRow> = of.into_iter().collect();
        let ids: Vec<SubjectId> = of.iter().map(|row| row.subject).collect();
        let names = names(tx, viewer, "unit", of.iter().filter_map(|row| row.part_of)).await?;
        let states = vec![BodyState::Active.to_string()];
        let sitting = Filter { states, ..Filter::of("body", viewer.readable()) };
        let bodies = subjects::count_by_unit(tx, &sitting, &ids).await?;
        Ok(Beside { directory: node.directory(), names, bodies })
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
            bodies: u32::try_from(self.bodies.get(&row.subject).copied().unwrap_or(0)).unwrap_or(u32::MAX),
        }
    }
}
