//! T1, with C7 when the report was not sent before, or not so widely: a whole report handed to bodies of another node.

use async_trait::async_trait;
use percole_domain::{
    lifecycle::ReportState,
    reporting::ReportKind,
    transmission::{Purpose, answer_days_or_default},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{recommendations, reports::ReportRow, transmissions};
use percole_words::service;

use super::send::{DEFAULT_BODY, recipient, refuse_second, scope};
use crate::{
    access::Asked,
    adopting::{voices, words},
    apply::report::{adopted_of, frozen_of, report, shown},
    directory::Directory,
    error::Error,
    node::Node,
    reach,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, parse_node, report as reports},
};

/// Hands an adopted report over whole to bodies of the parent, or of another node of the federation.
///
/// # Errors
/// `FailedPrecondition` unless it is adopted or sent, without a parent, or when one of the bodies has it already;
/// `NotFound` for a node that is not of this federation; `InvalidArgument` for a scope that does not reach it, or for measures
/// that the report does not hold.
pub async fn send_report(
    node: &Node,
    asked: Asked,
    request: pb::TransmitReportRequest,
) -> Result<pb::TransmitReportResponse, Error> {
    let transmit = Transmit {
        subject: reports::named(node, &asked, &request.report).await?,
        asked,
        recipient: match request.recipient.as_str() {
            "" => None,
            recipient => Some(parse_node("recipient", recipient)?),
        },
        bodies: if request.bodies.is_empty() { vec![DEFAULT_BODY.to_owned()] } else { request.bodies },
        answer_days: request.answer_days,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Parent)?),
        },
        purpose: if request.purpose.is_empty() { Purpose::Decision } else { request.purpose.parse()? },
        measures: request.measures,
    };
    let bodies = transmit.bodies.len();
    let receipts = node.sequencer.submit(transmit).await?;
    // The transmissions are the last events of the command, one for each body.
    let sent = receipts.iter().skip(receipts.len().saturating_sub(bodies));
    let receipts = sent.map(|receipt| event_receipt(std::slice::from_ref(receipt)));
    Ok(pb::TransmitReportResponse { receipts: receipts.collect::<Result<_, _>>()? })
}

struct Transmit {
    asked: Asked,
    subject: SubjectId,
    recipient: Option<NodeId>,
    bodies: Vec<String>,
    answer_days: u32,
    scope: Option<Scope>,
    purpose: Purpose,
    measures: Vec<ev::Asked>,
}

#[async_trait]
impl Command for Transmit {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = reports::load_own(deciding, &self.subject).await?;
        let is_sheet = row.kind == ReportKind::Sheet.as_str();
        if is_sheet != (self.purpose == Purpose::Editing) {
            return Err(Error::invalid("purpose", service::sheets_are_for_editing()));
        }
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
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        let recipient = recipient(self.recipient, &directory)?;
        let before = transmissions::of_report(deciding.tx().await?, &self.subject).await?;
        for (number, body) in self.bodies.iter().enumerate() {
            refuse_second(&before, &recipient, body, &directory)?;
            if self.bodies[..number].contains(body) {
                return Err(Error::invalid("bodies", service::body_named_twice(body)));
            }
        }
        let scope = scope(self.scope, row.scope, &recipient, &directory)?;
        let mut drafts = self.sending(deciding, &row, &frozen, scope, &recipient).await?;
        for body in &self.bodies {
            let sent = self.transmission(deciding, frozen.version, recipient, body.clone());
            drafts.push(Draft::new(deciding.new_subject(), scope, &sent));
        }
        Ok(drafts)
    }
}

impl Transmit {
    /// C7 for the first transmission; once more when this recipient could not read the report otherwise.
    async fn sending(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &ReportRow,
        frozen: &ev::Frozen,
        scope: Scope,
        recipient: &NodeId,
    ) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        let is_sent = row.state == ReportState::Sent.as_str();
        if is_sent && shown(row).reaches(recipient, &directory) {
            return Ok(Vec::new());
        }
        let adopted = self.adopted(deciding, row).await?;
        let act = deciding.act("C7");
        let mut texts = reports::texts(deciding, row, frozen, scope, &act).await?;
        texts.extend(self.quotes(deciding, row, scope, &act).await?);
        let sent = ev::ReportSent { act: Some(act), frozen: Some(frozen.clone()), adopted };
        Ok(std::iter::once(Draft::new(self.subject, scope, &sent)).chain(texts).collect())
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

    /// What groups say in words, for whoever cannot read their own events.
    async fn quotes(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &ReportRow,
        scope: Scope,
        act: &ev::Act,
    ) -> Result<Vec<Draft>, Error> {
        let mut drafts = Vec::new();
        for voice in voices(deciding.tx().await?, row).await? {
            let Some(said) = &voice.said else { continue };
            let adoption = said.subject.to_string();
            let (statement, dissent) = words(&voice, row, &adoption);
            if statement.is_empty() && dissent.is_empty() {
                continue;
            }
            let quoted = ev::ReportQuoted { act: Some(act.clone()), adoption, statement, dissent };
            let source = deciding.newest_event::<ev::AdoptionWorded>(&said.subject).await?;
            let draft = Draft::new(self.subject, scope, &quoted);
            drafts.push(match source {
                Some(source) => draft.caused_by(source),
                None => draft,
            });
        }
        Ok(drafts)
    }

    fn transmission(
        &self,
        deciding: &Deciding<'_, '_>,
        version: u32,
        recipient: NodeId,
        body: String,
    ) -> ev::TransmissionSent {
        ev::TransmissionSent {
            act: Some(deciding.act("T1")),
            recommendation: String::new(),
            version,
            recipient: recipient.to_string(),
            body,
            answer_days: answer_days_or_default(self.answer_days, deciding.charter()),
            report: self.subject.to_string(),
            purpose: self.purpose.to_string(),
            measures: self.measures.clone(),
        }
    }

    /// What is asked about is in the report.
    async fn check_measures(&self, deciding: &mut Deciding<'_, '_>) -> Result<(), Error> {
        if self.measures.is_empty() {
            return Ok(());
        }
        let held = recommendations::of_report(deciding.tx().await?, &self.subject).await?;
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
