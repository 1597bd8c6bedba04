//! Bodies: assemblies, boards, committees, working groups, of the units that this node hosts.

mod import;
mod map;
mod query;

use async_trait::async_trait;
use percole_domain::names::{check_name, look_alike};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{offices, organisation};

pub use import::BodyFile;
pub use map::map;
pub use query::{get, list};

use super::{
    event_receipt, lists,
    organisation::{Known, day_or_today},
    resolve,
    step::step,
    unit,
};
use crate::{
    access::{Asked, Viewer},
    apply::{
        RowSubject,
        body::{Bodies, described},
        unit as units,
    },
    error::Error,
    node::Node,
    reach,
    sequencer::{Command, Deciding, Draft},
};

/// O1: a body of one of this node's units.
///
/// # Errors
/// `InvalidArgument` on the field for a description beyond its limits, an unknown unit or body, or a name that another
/// body of the unit has; `FailedPrecondition` once the unit has moved.
pub async fn establish(
    node: &Node,
    asked: Asked,
    request: pb::EstablishBodyRequest,
) -> Result<pb::EventReceipt, Error> {
    let unit = match request.unit.as_str() {
        "" => None,
        text => Some(unit::named(node, &asked, text).await?),
    };
    let description = with_superior(node, &asked, request.body.unwrap_or_default()).await?;
    let scope = reach::read_any_scope(&request.scope, Scope::Federation)?;
    let establish = Establish { asked, unit, description, date: request.date, scope };
    event_receipt(&node.sequencer.submit(establish).await?)
}

struct Establish {
    asked: Asked,
    unit: Option<SubjectId>,
    description: ev::BodyDescription,
    date: String,
    scope: Scope,
}

#[async_trait]
impl Command for Establish {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        let known = Known::load(deciding.tx().await?, me).await?;
        let subject = self.unit.map_or_else(|| known.own_unit(), Ok)?;
        let unit = known.units.iter().find(|unit| unit.subject == subject);
        let unit = unit.ok_or_else(|| Error::invalid("unit", offices::unit_not_hosted()))?;
        units::unit(unit)?.check_is_hosted_here()?;
        let mut names = known.bodies.iter().filter(|body| body.unit == subject).map(described);
        if let Some(other) = names.find(|other| look_alike(&other.name, &self.description.name)) {
            return Err(Error::invalid("name", offices::body_name_taken(other.name)));
        }
        let payload = ev::BodyEstablished {
            act: Some(deciding.act("O1")),
            unit: subject.to_string(),
            body: Some(self.description.clone()),
            date: self.date.clone(),
        };
        Ok(vec![Draft::new(deciding.new_subject(), self.scope, &payload)])
    }
}

/// O2: described anew, as a whole.
///
/// # Errors
/// As for [`establish`]; also without a reason, or when it would answer to itself in the end.
pub async fn change(
    node: &Node,
    asked: Asked,
    request: pb::ChangeBodyRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.body).await?;
    let description = with_superior(node, &asked, request.description.unwrap_or_default()).await?;
    refuse_circle(node, subject, &description).await?;
    step::<Bodies, _>(node, asked, subject, offices::body_not_known, move |_, deciding| {
        Ok(ev::BodyChanged {
            act: Some(deciding.act("O2")),
            reason: request.reason.clone(),
            body: Some(description.clone()),
            date: request.date.clone(),
        })
    })
    .await
}

/// O3: `date` is the last day that it sits.
///
/// # Errors
/// `FailedPrecondition` once it is dissolved; `InvalidArgument` without a reason, or before its first day.
pub async fn dissolve(
    node: &Node,
    asked: Asked,
    request: pb::DissolveBodyRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.body).await?;
    let date = day_or_today(node, &request.date)?.to_string();
    step::<Bodies, _>(node, asked, subject, offices::body_not_known, move |_, deciding| {
        let (reason, date) = (request.reason.clone(), date.clone());
        Ok(ev::BodyDissolved { act: Some(deciding.act("O3")), reason, date })
    })
    .await
}

/// The body that a request names.
pub(super) async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, <Bodies as RowSubject>::FAMILY, text).await
}

/// The description with the full id of the body that it answers to.
async fn with_superior(
    node: &Node,
    asked: &Asked,
    description: ev::BodyDescription,
) -> Result<ev::BodyDescription, Error> {
    check_name("name", &description.name)?;
    let answers_to = match description.answers_to.as_str() {
        "" => String::new(),
        text => named(node, asked, text).await?.to_string(),
    };
    Ok(ev::BodyDescription { answers_to, ..description })
}

async fn refuse_circle(
    node: &Node,
    subject: SubjectId,
    description: &ev::BodyDescription,
) -> Result<(), Error> {
    let all = lists::all::<Bodies>(&mut node.read().await?, &Viewer::everything()).await?;
    let mut above: Option<SubjectId> = description.answers_to.parse().ok();
    for _ in 0..=all.len() {
        let Some(at) = above else { return Ok(()) };
        if at == subject {
            break;
        }
        let row = all.iter().find(|(_, row)| row.subject == at);
        above = row.and_then(|(_, row)| described(row).answers_to.parse().ok());
    }
    Err(Error::invalid("answers_to", organisation::body_in_circle(&description.name)))
}
