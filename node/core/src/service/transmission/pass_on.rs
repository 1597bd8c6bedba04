//! What this node received is passed on, as a copy that carries its history.

use async_trait::async_trait;
use percole_domain::{lifecycle::TransmissionState, transmission::Purpose};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{reports::ReportRow, rows, transmissions};
use percole_words::service;

use super::{
    copy, load, named,
    recipients::{self, refuse_second},
    send::{handing_over, receipts_of, sending},
};
use crate::{
    access::Asked,
    apply::{
        Subject,
        report::{copied_of, shown},
        transmission::{Transmissions, asked},
    },
    directory::Directory,
    error::Error,
    node::Node,
    reach::{self, Shown},
    receiving::is_ready,
    sequencer::{Command, Deciding, Draft},
};

/// Passes on to bodies of this node, of its parent, or of any other node of the federation a report that this node received.
/// Its origin reads it too, as far as the scope can reach it.
///
/// # Errors
/// `PermissionDenied` unless it was received by this node and its sender allowed it, `FailedPrecondition` when it was not
/// received yet or was recalled; else as for handing over a report of one's own.
pub async fn pass_on(
    node: &Node,
    asked: Asked,
    request: pb::PassOnRequest,
) -> Result<pb::TransmitReportResponse, Error> {
    let pass_on = PassOn {
        received: named(node, &asked, &request.transmission).await?,
        asked,
        recipients: request.recipients,
        answer_days: request.answer_days,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Parent)?),
        },
        may_be_passed_on: request.may_be_passed_on,
    };
    let transmissions = pass_on.recipients.len().max(1);
    receipts_of(&node.sequencer.submit(pass_on).await?, transmissions)
}

struct PassOn {
    asked: Asked,
    received: SubjectId,
    recipients: Vec<pb::Recipient>,
    answer_days: u32,
    scope: Option<Scope>,
    may_be_passed_on: bool,
}

#[async_trait]
impl Command for PassOn {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Transmissions::FAMILY, self.received))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load(deciding, &self.received).await?;
        let charter = handing_over(deciding, self.answer_days).await?;
        let directory = deciding.directory().await?;
        check(&row, &directory)?;
        if !is_ready(deciding.tx().await?, &row).await? {
            return Err(Error::precondition(service::not_held_whole(row.version)));
        }
        let report: ReportRow = rows::get(deciding.tx().await?, &row.report)
            .await?
            .ok_or_else(|| Error::not_found(service::report_unknown(row.report.to_string())))?;
        let before = copy::made_before(deciding, &report).await?;
        let usual = Purpose::Decision;
        let found = recipients::find(deciding.tx().await?, &directory, &self.recipients, usual).await?;
        if let Some(copy) = &before {
            let sent =
                transmissions::of_report(deciding.tx_about(&copy.subject).await?, &copy.subject).await?;
            for recipient in &found {
                refuse_second(&sent, &recipient.node, &recipient.body, &directory)?;
            }
        }
        let nodes = self.readers(&report, &row.subject.origin, found.iter().map(|one| one.node))?;
        let so_far = before.as_ref().map_or(Shown::NOWHERE, shown);
        let span = recipients::span(self.scope, &so_far, &nodes, &directory)?;
        let copy = match &before {
            Some(copy) => copy.subject,
            None => deciding.new_subject(),
        };
        let mut drafts = match &before {
            Some(copy) => copy::shown_again(deciding, copy, &span).await?,
            None => copy::made(deciding, &report, &row, copy, &span).await?,
        };
        let cycle = deciding.cycle_for(span.scope).await?;
        for recipient in &found {
            let sent = ev::TransmissionSent {
                cycle: cycle.clone(),
                previous: row.subject.to_string(),
                may_be_passed_on: self.may_be_passed_on,
                ..sending(deciding, &copy, row.version, recipient, self.answer_days, &charter)
            };
            drafts.push(span.draft(deciding.new_subject(), &sent));
        }
        Ok(drafts)
    }
}

impl PassOn {
    /// Who reads the copy: its recipients, and those through whose hands it came here, who are told where it went.
    fn readers(
        &self,
        report: &ReportRow,
        sender: &NodeId,
        recipients: impl Iterator<Item = NodeId>,
    ) -> Result<Vec<NodeId>, Error> {
        let mut nodes: Vec<NodeId> = recipients.collect();
        if self.scope.is_none() {
            nodes.push(*sender);
            let chain = copied_of(report)?.map(|copied| copied.chain).unwrap_or_default();
            nodes.extend(chain.iter().filter_map(|hop| hop.sender.parse::<NodeId>().ok()));
        }
        Ok(nodes)
    }
}

/// Whether it may be passed on by this node.
fn check(row: &percole_store::transmissions::TransmissionRow, directory: &Directory) -> Result<(), Error> {
    if row.recipient != directory.me() {
        return Err(Error::denied(service::addressed_to_another(directory.name_of(&row.recipient))));
    }
    if !asked(row).may_be_passed_on {
        let sender = directory.name_of(&row.subject.origin);
        return Err(Error::denied(service::not_to_be_passed_on(sender)));
    }
    match row.state.parse::<TransmissionState>()? {
        TransmissionState::Received => Ok(()),
        state => Err(Error::precondition(service::passes_on_the_received(state))),
    }
}
