//! What a caller may read: of a person it is looked up who they are to this node, and which offices they hold.

use percole_domain::{Date, mandate::Standing as Stands, members::Status};
use percole_merkle::SubjectId;
use percole_store::{
    Tx,
    mandates::MandateRow,
    members::MemberRow,
    persons::{self, PersonRow},
    rows,
    subjects::{self, SubjectRow},
};
use percole_words::{Message, meeting, offices, service};

use super::{Caller, Standing, Viewer};
use crate::{apply::mandate::mandate, error::Error, node::Node};

/// Status of a person who is a member.
pub(crate) const MEMBER: &str = "member";

/// What a caller may read.
pub async fn viewer(node: &Node, caller: &Caller) -> Result<Viewer, Error> {
    match caller {
        Caller::Person { .. } => viewer_on(&mut node.read().await?, caller, node.ambient.today()).await,
        _ => Ok(Viewer::of(caller)),
    }
}

/// What a caller may read on a day.
pub(crate) async fn viewer_on(tx: &mut Tx, caller: &Caller, today: Date) -> Result<Viewer, Error> {
    let Caller::Person { id } = caller else { return Ok(Viewer::of(caller)) };
    let Some(person) = rows::get::<PersonRow>(tx, id).await? else {
        return Ok(Viewer::of(&Caller::Anonymous));
    };
    let bodies = mandates_on(tx, &person.id, today).await?.into_iter().map(|row| row.body).collect();
    let status = match person.status == MEMBER {
        true => on_register(tx, &person, today).await?,
        false => Some(Status::User),
    };
    Ok(Viewer::person(Standing { status, bodies }))
}

/// What a person is on the register, unless that has ended: its token outlives it, and reads from then on as anybody's.
async fn on_register(tx: &mut Tx, person: &PersonRow, today: Date) -> Result<Option<Status>, Error> {
    let Some(number) = &person.member else { return Ok(None) };
    let member = rows::get::<MemberRow>(tx, number).await?;
    let member = member.filter(|member| member.is_member_on(&today.to_string()));
    Ok(member.map(|member| member.status.parse().unwrap_or(Status::User)))
}

/// The mandates of a person that run on a day.
pub(crate) async fn mandates_on(tx: &mut Tx, person: &str, day: Date) -> Result<Vec<MandateRow>, Error> {
    let theirs = persons::mandates_of(tx, person).await?;
    let mut running = Vec::new();
    for row in rows::among::<MandateRow>(tx, &theirs).await? {
        if runs_on(&row, day)? {
            running.push(row);
        }
    }
    Ok(running)
}

/// Whether a mandate runs on a day.
///
/// # Errors
/// The row holds what no event gave it.
pub(crate) fn runs_on(row: &MandateRow, day: Date) -> Result<bool, Error> {
    Ok(mandate(row)?.standing_on(day) == Stands::Running)
}

/// The line of a subject that the viewer may read; `None` also for what is not here.
pub(crate) async fn readable(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &str,
    subject: &SubjectId,
) -> Result<Option<SubjectRow>, Error> {
    let line = subjects::get(tx, family, subject).await?;
    Ok(line.filter(|line| viewer.may_read(&line.audience, line.body.as_ref())))
}

/// That nothing is known of a full id, for all that the viewer may read.
pub(crate) fn unknown(family: &str, id: &str) -> Message {
    match family {
        "vote" => service::vote_unknown(id),
        "report" => service::report_unknown(id),
        "transmission" => service::transmission_unknown(id),
        "body" => offices::body_not_known(id),
        "unit" => offices::unit_not_known(id),
        "mandate" => offices::mandate_not_known(id),
        "cycle" => percole_words::cycles::cycle_not_known(id),
        "meeting" => meeting::meeting_not_known(id),
        _ => service::recommendation_unknown(id),
    }
}
