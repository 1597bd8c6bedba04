//! A report's own text is changed while it may be; C6 and C8: back to its groups, and taken back.

use async_trait::async_trait;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{load_own, named};
use crate::{
    access::Asked,
    apply::report::{Reports, report},
    error::Error,
    node::Node,
    payload,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on, step},
};

/// Puts another text in the place of a report's own: title, theme, introduction, reading grid, groups with their preambles,
/// drafters. It stays on its node until a version of it is frozen.
///
/// # Errors
/// `InvalidArgument` for a text beyond its limits, `FailedPrecondition` once the report is adopted.
pub async fn change(
    node: &Node,
    asked: Asked,
    request: pb::ChangeReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let text = payload::write_report(&payload::read_report(request.text)?);
    let subject = named(node, &asked, &request.report).await?;
    on::<Reports>(node, asked, subject, Change { subject, text }).await
}

struct Change {
    subject: SubjectId,
    text: ev::ReportText,
}

#[async_trait]
impl Decide for Change {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load_own(deciding, &self.subject).await?;
        report(&row)?.check_texts_may_change()?;
        let versioned = ev::ReportVersioned { act: Some(deciding.act("C1")), text: Some(self.text.clone()) };
        Ok(vec![Draft::new(self.subject, Scope::Node, &versioned)])
    }
}

/// Gives an adopted report back to its groups.
///
/// # Errors
/// `FailedPrecondition` unless it is adopted, `InvalidArgument` without a reason.
pub async fn reopen(
    node: &Node,
    asked: Asked,
    request: pb::ReopenReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.report).await?;
    step::<Reports, _>(node, asked, subject, service::report_unknown, move |_, deciding| {
        let (act, reason) = (Some(deciding.act("C6")), request.reason.clone());
        Ok(ev::ReportReopened { act, reason, adoption: String::new() })
    })
    .await
}

/// Withdraws a report with all that it holds. Whoever was shown it is told.
///
/// # Errors
/// `FailedPrecondition` once it is sent, `InvalidArgument` without a reason.
pub async fn withdraw(
    node: &Node,
    asked: Asked,
    request: pb::WithdrawReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.report).await?;
    step::<Reports, _>(node, asked, subject, service::report_unknown, move |_, deciding| {
        let (act, reason) = (Some(deciding.act("C8")), request.reason.clone());
        Ok(ev::ReportWithdrawn { act, reason })
    })
    .await
}
