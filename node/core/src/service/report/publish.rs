//! C2 and C4: a frozen version is open for comment.

use async_trait::async_trait;
use percole_domain::{Timestamp, reporting::Freeze};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{
    freeze::{check_reaches, freeze, texts},
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
    service::event_receipt,
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
    let publish = Publish {
        subject: named(node, &asked, &request.report).await?,
        asked,
        scope: reach::read_scope(&request.scope, Scope::Federation)?,
        until: Timestamp::from_us(request.comment_until_us),
        reason: request.reason,
    };
    event_receipt(&node.sequencer.submit(publish).await?)
}

struct Publish {
    asked: Asked,
    subject: SubjectId,
    scope: Scope,
    until: Timestamp,
    reason: String,
}

#[async_trait]
impl Command for Publish {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Reports as RowSubject>::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let row = load_own(deciding, &self.subject).await?;
        deciding.charter().check_comment_window(self.until, now)?;
        let scope = reach::widened(row.scope, self.scope)?;
        let step = Freeze::ForComment { until: self.until, reason: self.reason.clone() };
        let act = deciding.act(report(&row)?.rule_of(&step));
        let frozen = freeze(deciding, &row).await?;
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        check_reaches(&self.subject, &frozen, scope, &directory)?;
        let texts = texts(deciding, &row, &frozen, scope, &act).await?;
        let published = ev::ReportPublished {
            act: Some(act),
            reason: self.reason.clone(),
            frozen: Some(frozen),
            comment_until_us: self.until.as_us(),
        };
        Ok(std::iter::once(Draft::new(self.subject, scope, &published)).chain(texts).collect())
    }
}
