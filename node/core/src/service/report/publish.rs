//! Showing a report outside its group.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::reports::ReportRow;

use super::load_own;
use crate::{
    apply::report::{PUBLISHED, STATE_PUBLISHED, text_of},
    error::Error,
    node::Node,
    reach,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Publishes a report's own text, by default to the whole federation. Its recommendations are published one by one.
///
/// # Errors
/// `FailedPrecondition` when it is published in that scope already.
pub async fn publish(node: &Node, mut request: pb::PublishReportRequest) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("PublishReport", key, &request)?;
    let publish = Publish {
        id,
        subject: request::read_subject("report", &request.report)?,
        act: request::read_act(request.act)?,
        scope: reach::read_scope(&request.scope, Scope::Federation)?,
    };
    event_receipt(&node.sequencer.submit(publish).await?)
}

struct Publish {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    scope: Scope,
}

#[async_trait]
impl Command for Publish {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load_own(deciding, &self.subject).await?;
        if is_shown(&row, self.scope) {
            return Err(Error::precondition(format!(
                "the report is published in the scope {} already; nothing was changed",
                row.scope
            )));
        }
        Ok(vec![published(&row, reach::widened(row.scope, self.scope)?, &self.act)?])
    }
}

/// The event that shows a report in a scope, or `None` when it is shown there already.
///
/// # Errors
/// `NotFound` or `PermissionDenied` when the report is not this node's.
pub(in crate::service) async fn publication(
    deciding: &mut Deciding<'_, '_>,
    subject: &SubjectId,
    scope: Scope,
    act: &ev::Act,
) -> Result<Option<Draft>, Error> {
    let row = load_own(deciding, subject).await?;
    if is_shown(&row, scope) {
        return Ok(None);
    }
    // What was shown to the subtree and is sent to the parent is shown to both.
    let scope = reach::widened(row.scope, scope).unwrap_or(Scope::Federation);
    published(&row, scope, act).map(Some)
}

fn is_shown(row: &ReportRow, scope: Scope) -> bool {
    row.state == STATE_PUBLISHED && reach::covers(row.scope, scope)
}

fn published(row: &ReportRow, scope: Scope, act: &ev::Act) -> Result<Draft, Error> {
    let payload = ev::ReportPublished { act: request::under(act, "report"), text: Some(text_of(row)?) };
    Ok(Draft::new(PUBLISHED, row.subject, scope, &payload))
}
