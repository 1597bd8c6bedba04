//! Q3: taken back by who filed it.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::requests::{RequestRow, filer};
use percole_words::request;

use super::{load, query};
use crate::{
    access::{self, Asked, Caller},
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Who filed a request takes it back; so does an operator, for them.
///
/// # Errors
/// `FailedPrecondition` once it is answered or withdrawn, and at another node than the one on which it was filed;
/// `PermissionDenied` for somebody else's; `InvalidArgument` without a reason.
pub async fn withdraw(
    node: &Node,
    asked: Asked,
    request: pb::WithdrawRequestRequest,
) -> Result<pb::EventReceipt, Error> {
    let viewer = access::viewer(node, &asked.caller).await?;
    let mut tx = node.read().await?;
    let (row, _) = query::found(&mut tx, &viewer, &request.request).await?;
    drop(tx);
    let caller = asked.caller.clone();
    let is_for_oneself = matches!(caller, Caller::Person { .. }) && asked.act().body.is_empty();
    let asked = if is_for_oneself { asked.for_oneself() } else { asked };
    let withdraw = Withdraw { asked, caller, subject: row.subject, reason: request.reason };
    event_receipt(&node.sequencer.submit(withdraw).await?)
}

struct Withdraw {
    asked: Asked,
    caller: Caller,
    subject: SubjectId,
    reason: String,
}

#[async_trait]
impl Command for Withdraw {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load(deciding, &self.subject).await?;
        if self.subject.origin != deciding.me() {
            let node = deciding.directory().await?.name_of(&self.subject.origin);
            return Err(Error::precondition(request::request_filed_elsewhere(node)));
        }
        if !self.may(deciding, &row).await? {
            return Err(Error::denied(request::request_of_another()));
        }
        let (act, reason) = (Some(deciding.act("Q3")), self.reason.clone());
        let draft = Draft::new(self.subject, row.scope, &ev::RequestWithdrawn { act, reason });
        // Whoever saw the request is told.
        let filing = deciding.newest_header::<ev::RequestFiled>(&self.subject).await?;
        Ok(vec![filing.map_or(draft.clone(), |(_, filed)| draft.answering(&filed))])
    }
}

impl Withdraw {
    /// Whether it is for whoever asks to take it back: the person who filed it, the office for which it was filed, an operator.
    async fn may(&self, deciding: &mut Deciding<'_, '_>, row: &RequestRow) -> Result<bool, Error> {
        let Caller::Person { id } = &self.caller else { return Ok(true) };
        let acting = deciding.act("").body;
        if !acting.is_empty() {
            return Ok(row.asking.is_some_and(|body| body.to_string() == acting));
        }
        Ok(filer(deciding.private(), &self.subject).await?.as_ref() == Some(id))
    }
}
