//! Showing a report outside its group.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::reports::ReportRow;
use percole_words::service;

use super::load_own;
use crate::{
    access::{Asked, Viewer},
    apply::report::{STATE_PUBLISHED, shown, text_of},
    apply::{Subject, report::Reports},
    directory::Directory,
    error::Error,
    node::Node,
    reach,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, resolve},
};

/// Publishes a report's own text, by default to the whole federation. Its recommendations are published one by one.
///
/// # Errors
/// `FailedPrecondition` when it is published in that scope already.
pub async fn publish(
    node: &Node,
    asked: Asked,
    request: pb::PublishReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::subject(&mut tx, &Viewer::everything(), "report", &request.report).await?;
    drop(tx);
    let scope = reach::read_scope(&request.scope, Scope::Federation)?;
    event_receipt(&node.sequencer.submit(Publish { asked, subject, scope }).await?)
}

struct Publish {
    asked: Asked,
    subject: SubjectId,
    scope: Scope,
}

#[async_trait]
impl Command for Publish {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Reports::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load_own(deciding, &self.subject).await?;
        if is_shown(deciding, &row, self.scope).await? {
            return Err(Error::precondition(service::report_shown_already(row.scope.as_str())));
        }
        published(&row, reach::widened(row.scope, self.scope)?, deciding.act("report"))
    }
}

/// The events that show a report in a scope; none when it is shown there already.
///
/// # Errors
/// `NotFound` or `PermissionDenied` when the report is not this node's.
pub(in crate::service) async fn publication(
    deciding: &mut Deciding<'_, '_>,
    subject: &SubjectId,
    scope: Scope,
) -> Result<Vec<Draft>, Error> {
    let row = load_own(deciding, subject).await?;
    if is_shown(deciding, &row, scope).await? {
        return Ok(Vec::new());
    }
    // What was shown to the subtree and is sent to the parent is shown to both.
    published(&row, reach::widened(row.scope, scope).unwrap_or(Scope::Federation), deciding.act("report"))
}

async fn is_shown(deciding: &mut Deciding<'_, '_>, row: &ReportRow, scope: Scope) -> Result<bool, Error> {
    let me = deciding.me();
    let directory = Directory::load(deciding.tx().await?, me).await?;
    Ok(row.state == STATE_PUBLISHED && shown(row).covers(scope, &directory))
}

fn published(row: &ReportRow, scope: Scope, act: ev::Act) -> Result<Vec<Draft>, Error> {
    let act = Some(act);
    let mut drafts = vec![Draft::new(row.subject, scope, &ev::ReportPublished { act: act.clone() })];
    if let Some(text) = text_of(row)? {
        drafts.push(Draft::new(row.subject, scope, &ev::ReportVersioned { act, text: Some(text) }));
    }
    Ok(drafts)
}
