//! A version is frozen: for comment (C2, C4), or for its groups to adopt it (C3).

use async_trait::async_trait;
use percole_domain::{Charter, Timestamp, charter::PhaseAct, reporting::Freeze, reporting::Report};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::reports::ReportRow;
use percole_words::service;

use super::{
    freeze::{check_reaches, freeze, reaching, texts},
    load_own, named,
};
use crate::{
    access::Asked,
    apply::report::{Reports, report},
    error::Error,
    node::Node,
    reach::{self, Span},
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Opens a report with all that it holds for comment, by default to the whole federation.
///
/// # Errors
/// `InvalidArgument` without an end of the window or with a scope that does not reach its groups, `FailedPrecondition` in
/// another state, or when the window is shorter than the charter's.
pub async fn publish(
    node: &Node,
    asked: Asked,
    request: pb::PublishReportRequest,
) -> Result<pb::EventReceipt, Error> {
    if request.comment_until_us == 0 {
        return Err(Error::invalid("comment_until_us", service::comments_until_missing()));
    }
    let until = Timestamp::from_us(request.comment_until_us);
    let subject = named(node, &asked, &request.report).await?;
    let freezing = Freezing {
        subject,
        scope: Some(reach::read_scope(&request.scope, Scope::Federation)?),
        step: Freeze::ForComment { until, reason: request.reason },
    };
    on::<Reports>(node, asked, subject, freezing).await
}

/// Freezes a report as it stands and gives it to its groups, after the comment window or without one, by default to the
/// narrowest scope that reaches them.
///
/// # Errors
/// `FailedPrecondition` in another state, while comments are open, or when the charter wants comments first;
/// `InvalidArgument` without a reason once it was shown, or with a scope that does not reach its groups.
pub async fn revise(
    node: &Node,
    asked: Asked,
    request: pb::ReviseReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.report).await?;
    let freezing = Freezing {
        subject,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Federation)?),
        },
        step: Freeze::ForAdoption { reason: request.reason, changed: request.changed },
    };
    on::<Reports>(node, asked, subject, freezing).await
}

struct Freezing {
    subject: SubjectId,
    /// `None` for the narrowest that reaches its groups.
    scope: Option<Scope>,
    step: Freeze,
}

#[async_trait]
impl Decide for Freezing {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load_own(deciding, &self.subject).await?;
        let held = report(&row)?;
        let charter = deciding.charter().await?;
        self.check(deciding, &charter, &held)?;
        let act = deciding.act(held.rule_of(&self.step));
        let frozen = freeze(deciding, &row).await?;
        let span: Span = self.scope(deciding, &row, &frozen).await?.into();
        let texts = texts(deciding, &row, &frozen, &span, &act).await?;
        let cycle = deciding.cycle_for(span.scope).await?;
        let adopt_until = Timestamp::from_us(deciding.now_us()).plus_days(charter.adoption_days);
        let frozen = self.frozen(act, frozen, &span, adopt_until, cycle);
        Ok(std::iter::once(frozen).chain(texts).collect())
    }
}

impl Freezing {
    /// What the charter and the comment window allow now.
    fn check(&self, deciding: &Deciding<'_, '_>, charter: &Charter, held: &Report) -> Result<(), Error> {
        let now = Timestamp::from_us(deciding.now_us());
        match &self.step {
            Freeze::ForComment { until, .. } => {
                charter.check_act(PhaseAct::Comment, deciding.today())?;
                charter.check_comment_window(*until, now)?;
            }
            Freeze::ForAdoption { .. } => {
                held.check_window_is_over(now)?;
                charter.check_act(PhaseAct::Adopt, deciding.today())?;
                charter.check_asks_groups(held.state())?;
            }
        }
        Ok(())
    }

    /// In which scope the version is shown; never narrower than before.
    async fn scope(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &ReportRow,
        frozen: &ev::Frozen,
    ) -> Result<Scope, Error> {
        let directory = deciding.directory().await?;
        let scope = match self.scope {
            Some(asked) => reach::widened(row.scope, asked)?,
            None => reaching(&self.subject, frozen, row.scope, &directory)?,
        };
        check_reaches(&self.subject, frozen, scope, &directory)?;
        Ok(scope)
    }

    /// The event that freezes it.
    fn frozen(
        &self,
        act: ev::Act,
        frozen: ev::Frozen,
        span: &Span,
        adopt_until: Timestamp,
        cycle: String,
    ) -> Draft {
        let (act, frozen) = (Some(act), Some(frozen));
        match &self.step {
            Freeze::ForComment { until, reason } => {
                let (reason, comment_until_us) = (reason.clone(), until.as_us());
                span.draft(
                    self.subject,
                    &ev::ReportPublished { act, reason, frozen, comment_until_us, cycle },
                )
            }
            Freeze::ForAdoption { reason, changed } => {
                let adopt_until_us = adopt_until.as_us();
                let (reason, changed) = (reason.clone(), changed.clone());
                let revised = ev::ReportRevised { act, reason, frozen, changed, adopt_until_us, cycle };
                span.draft(self.subject, &revised)
            }
        }
    }
}
