//! Reading bodies.

use std::collections::{HashMap, HashSet};

use percole_domain::{Date, mandate::Standing};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    bodies::BodyRow,
    mandates::{self, MandateRow},
    rows,
    subjects::{Filter, SubjectRow},
};
use percole_words::offices;

use crate::{
    access::Viewer,
    apply::{
        body::{Bodies, described},
        mandate::mandate,
    },
    error::Error,
    node::Node,
    service::{lists, mandate::line, organisation::names, resolve, timeline},
};

/// A page of the bodies known here.
///
/// # Errors
/// `InvalidArgument` on `cursor` or `unit`.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListBodiesRequest,
) -> Result<pb::ListBodiesResponse, Error> {
    let mut filter = Filter::of("body", viewer.readable());
    filter.states.extend(Some(request.state.clone()).filter(|state| !state.is_empty()));
    if !request.unit.is_empty() {
        filter.unit = Some(resolve::alone(node, viewer, "unit", &request.unit).await?);
    }
    let mut tx = node.read().await?;
    let page = lists::kept::<Bodies>(&mut tx, &filter, request.limit, &request.cursor, |line, row| {
        lists::holds(&line.title, &request.search)
            && (request.kind.is_empty() || described(row).kind == request.kind)
    })
    .await?;
    let beside =
        Beside::load(&mut tx, viewer, node.ambient.today(), page.rows.iter().map(|(_, row)| row)).await?;
    let bodies = page.rows.iter().map(|(shown, row)| beside.line(shown, row)).collect();
    Ok(pb::ListBodiesResponse { bodies, next_cursor: page.next_cursor })
}

/// A body, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(node: &Node, viewer: &Viewer, request: pb::GetBodyRequest) -> Result<pb::BodyDetail, Error> {
    let mut tx = node.read().await?;
    let shown = resolve::line(&mut tx, viewer, "body", &request.body).await?;
    let subject = shown.subject;
    let unknown = || Error::not_found(offices::body_not_known(subject.to_string()));
    let row: BodyRow = rows::get(&mut tx, &subject).await?.ok_or_else(unknown)?;
    let beside = Beside::load(&mut tx, viewer, node.ambient.today(), [&row]).await?;
    let timeline = timeline::of(&mut tx, viewer, &[subject]).await?;
    Ok(pb::BodyDetail {
        line: Some(beside.line(&shown, &row)),
        body: Some(described(&row)),
        established: row.first_day.clone().unwrap_or_default(),
        dissolved: row.last_day.clone().unwrap_or_default(),
        mandates: beside.mandates_of(&subject),
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
    })
}

/// What a line says besides its row.
struct Beside {
    units: HashMap<SubjectId, String>,
    bodies: HashMap<SubjectId, String>,
    /// Those that run today or will begin.
    mandates: Vec<MandateRow>,
    today: Date,
}

impl Beside {
    /// Of some bodies.
    async fn load<'a>(
        tx: &mut Tx,
        viewer: &Viewer,
        today: Date,
        of: impl IntoIterator<Item = &'a BodyRow>,
    ) -> Result<Beside, Error> {
        let of: Vec<&BodyRow> = of.into_iter().collect();
        let ids: Vec<SubjectId> = of.iter().map(|row| row.subject).collect();
        let above = of.iter().filter_map(|row| described(row).answers_to.parse().ok());
        let bodies: Vec<SubjectId> = above.chain(ids.iter().copied()).collect();
        Ok(Beside {
            units: names(tx, viewer, "unit", of.iter().map(|row| row.unit)).await?,
            bodies: names(tx, viewer, "body", bodies).await?,
            mandates: mandates(tx, viewer, today, &ids).await?,
            today,
        })
    }

    fn mandates_of(&self, body: &SubjectId) -> Vec<pb::MandateLine> {
        let of = self.mandates.iter().filter(|row| row.body == *body);
        of.map(|row| line(row, self.today, &self.bodies)).collect()
    }

    /// How many seats are filled today.
    fn filled(&self, body: &SubjectId) -> u32 {
        let runs = |row: &&MandateRow| {
            let read = mandate(row);
            row.body == *body
                && read.is_ok_and(|mandate| {
                    mandate.standing_on(self.today) == Standing::Running && mandate.facts().role.takes_seat()
                })
        };
        u32::try_from(self.mandates.iter().filter(runs).count()).unwrap_or(u32::MAX)
    }

    fn line(&self, shown: &SubjectRow, row: &BodyRow) -> pb::BodyLine {
        let description = described(row);
        let above = description.answers_to.parse().ok();
        pb::BodyLine {
            id: shown.subject.to_string(),
            unit: row.unit.to_string(),
            unit_name: self.units.get(&row.unit).cloned().unwrap_or_default(),
            kind: description.kind,
            name: description.name,
            state: shown.state.clone(),
            seats: description.seats,
            filled: self.filled(&row.subject),
            answers_to_name: above.and_then(|above| self.bodies.get(&above).cloned()).unwrap_or_default(),
            answers_to: description.answers_to,
        }
    }
}

/// The mandates in some bodies that run today or will begin, as far as the viewer may read them.
async fn mandates(
    tx: &mut Tx,
    viewer: &Viewer,
    today: Date,
    bodies: &[SubjectId],
) -> Result<Vec<MandateRow>, Error> {
    let is_over = |row: &MandateRow| {
        let read = mandate(row);
        read.is_ok_and(|mandate| matches!(mandate.standing_on(today), Standing::Ended(_)))
    };
    let mut held = mandates::of_bodies(tx, bodies).await?;
    held.retain(|row| !is_over(row));
    let lines = lists::readable_among(tx, viewer, "mandate", held.iter().map(|row| row.subject)).await?;
    let readable: HashSet<SubjectId> = lines.into_iter().map(|line| line.subject).collect();
    held.retain(|row| readable.contains(&row.subject));
    Ok(held)
}
