//! T1, with C7 when the report was not sent before, or not so widely: a whole report handed to bodies, in one act.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{
    Charter, charter::PhaseAct, lifecycle::ReportState, reporting::ReportKind, transmission::Purpose,
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{reports::ReportRow, transmissions};
use percole_words::service;

use super::recipients::{self, Recipient, refuse_second};
use crate::{
    access::Asked,
    adopting::{voices, words},
    apply::report::{adopted_of, frozen_of, report, shown},
    directory::Directory,
    error::Error,
    node::Node,
    reach::{self, Span},
    sequencer::{Command, Deciding, Draft, Receipt},
    service::{event_receipt, report as reports},
};

/// Hands an adopted report over whole to bodies of this node, of its parent, or of any other node of the federation.
///
/// # Errors
/// `FailedPrecondition` unless it is adopted or sent, without a parent, or when one of the bodies has it already;
/// `NotFound` for a node that is not of this federation; `InvalidArgument` for a body that its node does not have, for a scope that does
/// not reach it, or for measures that the report does not hold.
pub async fn send(
    node: &Node,
    asked: Asked,
    request: pb::TransmitReportRequest,
) -> Result<pb::TransmitReportResponse, Error> {
    let transmit = Transmit {
        subject: reports::named(node, &asked, &request.report).await?,
        asked,
        recipients: request.recipients,
        answer_days: request.answer_days,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Parent)?),
        },
        measures: request.measures,
        may_be_passed_on: request.may_be_passed_on,
    };
    let transmissions = transmit.recipients.len().max(1);
    receipts_of(&node.sequencer.submit(transmit).await?, transmissions)
}

/// The receipts of transmissions, which are the last events of their command.
pub(super) fn receipts_of(
    receipts: &[Receipt],
    transmissions: usize,
) -> Result<pb::TransmitReportResponse, Error> {
    let sent = receipts.iter().skip(receipts.len().saturating_sub(transmissions));
    let receipts = sent.map(|receipt| event_receipt(std::slice::from_ref(receipt)));
    Ok(pb::TransmitReportResponse { receipts: receipts.collect::<Result<_, _>>()? })
}

struct Transmit {
    asked: Asked,
    subject: SubjectId,
    recipients: Vec<pb::Recipient>,
    answer_days: u32,
    scope: Option<Scope>,
    measures: Vec<ev::Asked>,
    may_be_passed_on: bool,
}

#[async_trait]
impl Command for Transmit {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = reports::load_own(deciding, &self.subject).await?;
        let charter = handing_over(deciding, self.answer_days).await?;
        let is_sheet = row.kind == ReportKind::Sheet.as_str();
        let frozen = match is_sheet && row.version == 0 {
            true => reports::freeze(deciding, &row).await?,
            false => frozen_of(&row)?.unwrap_or_default(),
        };
        let held = report(&row)?;
        if is_sheet {
            held.hand_in(frozen.version)?
        } else {
            held.send(frozen.version)?
        };
        self.check_measures(deciding).await?;
        let directory = deciding.directory().await?;
        let usual = if is_sheet { Purpose::Editing } else { Purpose::Decision };
        let recipients = recipients::find(deciding.tx().await?, &directory, &self.recipients, usual).await?;
        self.check_recipients(deciding, &recipients, is_sheet, &directory).await?;
        let nodes: Vec<NodeId> = recipients.iter().map(|recipient| recipient.node).collect();
        let span = recipients::span(self.scope, &shown(&row), &nodes, &directory)?;
        let mut drafts = self.showing(deciding, &row, &frozen, &span).await?;
        let cycle = deciding.cycle_for(span.scope).await?;
        for recipient in &recipients {
            let sent = ev::TransmissionSent {
                cycle: cycle.clone(),
                measures: self.measures.clone(),
                may_be_passed_on: self.may_be_passed_on,
                ..sending(deciding, &self.subject, frozen.version, recipient, self.answer_days, &charter)
            };
            drafts.push(span.draft(deciding.new_subject(), &sent));
        }
        Ok(drafts)
    }
}

impl Transmit {
    /// Each body gets it once, and a sheet is for editing alone.
    async fn check_recipients(
        &self,
        deciding: &mut Deciding<'_, '_>,
        recipients: &[Recipient],
        is_sheet: bool,
        directory: &Directory,
    ) -> Result<(), Error> {
        let before = transmissions::of_report(deciding.tx_about(&self.subject).await?, &self.subject).await?;
        for (number, recipient) in recipients.iter().enumerate() {
            if is_sheet != (recipient.purpose == Purpose::Editing) {
                return Err(Error::invalid("purpose", service::sheets_are_for_editing()));
            }
            refuse_second(&before, &recipient.node, &recipient.body, directory)?;
            let same = |other: &Recipient| other.node == recipient.node && other.body == recipient.body;
            if recipients[..number].iter().any(same) {
                return Err(Error::invalid("bodies", service::body_named_twice(&recipient.body)));
            }
        }
        Ok(())
    }

    /// C7 for the first transmission; once more when somebody could not read the report otherwise.
    async fn showing(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &ReportRow,
        frozen: &ev::Frozen,
        span: &Span,
    ) -> Result<Vec<Draft>, Error> {
        let directory = deciding.directory().await?;
        let is_sent = row.state == ReportState::Sent.as_str();
        if is_sent && shown(row).covers(span, &directory) {
            return Ok(Vec::new());
        }
        let adopted = self.adopted(deciding, row).await?;
        let act = deciding.act("C7");
        let mut texts = reports::texts(deciding, row, frozen, span, &act).await?;
        texts.extend(quotes(deciding, row, &self.subject, span, &act).await?);
        let (act, frozen) = (Some(act), Some(frozen.clone()));
        let sent = ev::ReportSent { act, frozen, adopted, copied: None };
        Ok(std::iter::once(span.draft(self.subject, &sent)).chain(texts).collect())
    }

    /// By what the version was adopted, with the newest word of each group.
    async fn adopted(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &ReportRow,
    ) -> Result<Option<ev::Adopted>, Error> {
        let Some(adopted) = adopted_of(row)? else { return Ok(None) };
        if row.state == ReportState::Sent.as_str() {
            return Ok(Some(adopted));
        }
        let voices = voices(deciding.tx().await?, row).await?;
        let given = voices.iter().filter_map(crate::adopting::Voice::given).collect();
        let silent = voices.into_iter().filter(|voice| voice.said.is_none()).map(|voice| voice.group);
        Ok(Some(ev::Adopted { adoptions: given, silent: silent.collect(), ..adopted }))
    }

    /// What is asked about is in the report.
    async fn check_measures(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        if self.measures.is_empty() {
            return Ok(());
        }
        let held = &deciding.contents(&self.subject).await?.held;
        for asked in &self.measures {
            let row = held.iter().find(|row| row.subject.to_string() == asked.recommendation);
            let row = row.ok_or_else(|| {
                Error::invalid("measures", service::recommendation_unknown(&asked.recommendation))
            })?;
            let text = crate::apply::recommendation::read(row.clone())?;
            let known = text.recommendation.text().map(|text| text.measures()).unwrap_or_default();
            for number in &asked.measures {
                if !known.iter().any(|measure| measure.number == *number) {
                    let id = percole_domain::measures::id(*number);
                    return Err(Error::invalid("measures", service::no_such_measure(row.number, id)));
                }
            }
        }
        Ok(())
    }
}

/// The rules of the game, once they allow that something is handed over today with so many days to answer.
pub(super) async fn handing_over(
    deciding: &mut Deciding<'_, '_>,
    answer_days: u32,
) -> Result<Arc<Charter>, Error> {
    let charter = deciding.charter().await?;
    charter.check_act(PhaseAct::HandOver, deciding.today())?;
    charter.check_answer_days(answer_days)?;
    Ok(charter)
}

/// What a transmission says of what it hands to a body.
pub(super) fn sending(
    deciding: &Deciding<'_, '_>,
    report: &SubjectId,
    version: u32,
    recipient: &Recipient,
    answer_days: u32,
    charter: &Charter,
) -> ev::TransmissionSent {
    ev::TransmissionSent {
        act: Some(deciding.act("T1")),
        report: report.to_string(),
        version,
        recipient: recipient.node.to_string(),
        body: recipient.body.clone(),
        answer_days: recipient.purpose.answer_days(answer_days, charter),
        purpose: recipient.purpose.to_string(),
        measures: Vec::new(),
        may_be_passed_on: false,
        previous: String::new(),
        cycle: String::new(),
    }
}

/// What the groups of a report say in words, for whoever cannot read their own events; said on the report, or on a copy.
pub(super) async fn quotes(
    deciding: &mut Deciding<'_, '_>,
    row: &ReportRow,
    on: &SubjectId,
    span: &Span,
    act: &ev::Act,
) -> Result<Vec<Draft>, Error> {
    let adopted = adopted_of(row)?.unwrap_or_default();
    let mut drafts = Vec::new();
    for voice in voices(deciding.tx().await?, row).await? {
        let quoted = adopted.adoptions.iter().find(|given| given.group.as_ref() == Some(&voice.group));
        let said = voice.said.as_ref().map(|said| said.subject.to_string());
        let Some(adoption) = said.or_else(|| quoted.map(|given| given.adoption.clone())) else { continue };
        let (statement, dissent) = words(&voice, row, &adoption);
        if statement.is_empty() && dissent.is_empty() {
            continue;
        }
        let quoted = ev::ReportQuoted { act: Some(act.clone()), adoption, statement, dissent };
        let source = match &voice.said {
            Some(said) => deciding.newest_event::<ev::AdoptionWorded>(&said.subject).await?,
            None => deciding.newest_event::<ev::ReportQuoted>(&row.subject).await?,
        };
        let draft = span.draft(*on, &quoted);
        drafts.push(match source {
            Some(source) => draft.caused_by(source),
            None => draft,
        });
    }
    Ok(drafts)
}
