//! C3: the version that the groups are asked to adopt. C6 and C8: back to its groups, and taken back.

use async_trait::async_trait;
use percole_domain::{Timestamp, reporting::Freeze};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{
    freeze::{check_reaches, freeze, reaching, texts},
    load_own, named,
};
use crate::{
    access::Asked,
    apply::{
        RowSubject,
        report::{Reports, report},
    },
    directory::Directory,
    error::Error,
    node::Node,
    reach,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, step::step},
};

/// Freezes a report as it stands and gives it to its groups, after the comment window or without one.
///
/// # Errors
/// `FailedPrecondition` in another state, while comments are open, or when the charter wants comments first;
/// `InvalidArgument` without a reason once it was shown, or with a scope that does not reach its groups.
pub async fn revise(
    node: &Node,
    asked: Asked,
    request: pb::ReviseReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let revise = Revise {
        subject: named(node, &asked, &request.report).await?,
        asked,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Federation)?),
        },
        reason: request.reason,
        changed: request.changed,
    };
    event_receipt(&node.sequencer.submit(revise).await?)
}

struct Revise {
    asked: Asked,
    subject: SubjectId,
    scope: Option<Scope>,
    reason: String,
    changed: String,
}

#[async_trait]
impl Command for Revise {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Reports as RowSubject>::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let row = load_own(deciding, &self.subject).await?;
        let held = report(&row)?;
        held.check_window_is_over(now)?;
        deciding.charter().check_asks_groups(held.state())?;
        let adopt_until = now.plus_days(deciding.charter().adoption_days);
        let step = Freeze::ForAdoption { reason: self.reason.clone(), changed: self.changed.clone() };
        let act = deciding.act(held.rule_of(&step));
        let frozen = freeze(deciding, &row).await?;
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        let scope = match self.scope {
            Some(asked) => reach::widened(row.scope, asked)?,
            None => reaching(&self.subject, &frozen, row.scope, &directory)?,
        };
        check_reaches(&self.subject, &frozen, scope, &directory)?;
        let texts = texts(deciding, &row, &frozen, scope, &act).await?;
        let revised = ev::ReportRevised {
            act: Some(act),
            reason: self.reason.clone(),
            frozen: Some(frozen),
            changed: self.changed.clone(),
            adopt_until_us: adopt_until.as_us(),
        };
        Ok(std::iter::once(Draft::new(self.subject, scope, &revised)).chain(texts).collect())
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
