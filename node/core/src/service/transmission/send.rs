//! T1, with R7 when it is the first: a recommendation handed to another node.

use async_trait::async_trait;
use percole_domain::{
    lifecycle::{RecommendationState, TransmissionState},
    transmission::{Purpose, answer_days_or_default},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::transmissions::{self, TransmissionRow};
use percole_words::{Arg, service};

use crate::{
    access::Asked,
    apply::recommendation::Held,
    directory::Directory,
    error::Error,
    node::Node,
    payload, reach,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, parse_node, recommendation, resolve},
};

/// The body that is asked when the request names none.
pub(super) const DEFAULT_BODY: &str = "board";

/// Hands a recommendation to the parent, or to another node of the federation.
///
/// The first transmission sends the recommendation (R7), in a scope that reaches the recipient. What a report holds is handed
/// over with the report.
///
/// # Errors
/// `FailedPrecondition` unless it is adopted or sent, without a parent, or when the same body has it already;
/// `NotFound` for a node that is not of this federation; `InvalidArgument` for a scope that does not reach it.
pub async fn send(
    node: &Node,
    asked: Asked,
    request: pb::TransmitRecommendationRequest,
) -> Result<pb::TransmitRecommendationResponse, Error> {
    let subject = resolve::asked(node, &asked, "recommendation", &request.recommendation).await?;
    let transmit = Transmit {
        asked,
        subject,
        recipient: match request.recipient.as_str() {
            "" => None,
            recipient => Some(parse_node("recipient", recipient)?),
        },
        body: if request.body.is_empty() { DEFAULT_BODY.to_owned() } else { request.body },
        answer_days: request.answer_days,
        scope: match request.scope.as_str() {
            "" => None,
            scope => Some(reach::read_scope(scope, Scope::Parent)?),
        },
    };
    let receipts = node.sequencer.submit(transmit).await?;
    // T1 is the last event of the command.
    let receipt = event_receipt(receipts.get(receipts.len().saturating_sub(1)..).unwrap_or_default())?;
    Ok(pb::TransmitRecommendationResponse { transmission: receipt.subject.clone(), receipt: Some(receipt) })
}

struct Transmit {
    asked: Asked,
    subject: SubjectId,
    recipient: Option<NodeId>,
    body: String,
    answer_days: u32,
    scope: Option<Scope>,
}

#[async_trait]
impl Command for Transmit {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = recommendation::load_own(deciding, &self.subject).await?;
        recommendation::check_stands_alone(deciding, &held, "transmit").await?;
        held.recommendation.check_may_be_transmitted()?;
        let me = deciding.me();
        let directory = Directory::load(deciding.tx().await?, me).await?;
        let recipient = recipient(self.recipient, &directory)?;
        let before = transmissions::of_recommendation(deciding.tx().await?, &self.subject).await?;
        refuse_second(&before, &recipient, &self.body, &directory)?;
        let scope = scope(self.scope, held.shown.scope, &recipient, &directory)?;

        let version = held.recommendation.version();
        let mut drafts = self.sending(deciding, &held, scope, &recipient, &directory);
        drafts.push(self.transmission(deciding, version, recipient, scope));
        Ok(drafts)
    }
}

impl Transmit {
    /// R7 for the first transmission; once more when this recipient could not read the text otherwise.
    fn sending(
        &self,
        deciding: &Deciding<'_, '_>,
        held: &Held,
        scope: Scope,
        recipient: &NodeId,
        directory: &Directory,
    ) -> Vec<Draft> {
        let is_sent = held.recommendation.state() == RecommendationState::Sent;
        if is_sent && held.shown.reaches(recipient, directory) {
            return Vec::new();
        }
        let act = deciding.act("R7");
        let payload = ev::RecommendationSent {
            act: Some(act.clone()),
            version: held.recommendation.version(),
            placement: Some(payload::write_placement(held.report.as_ref(), held.recommendation.placement())),
            measures_given: held.recommendation.measures_given(),
        };
        let mut drafts = vec![Draft::new(self.subject, scope, &payload)];
        drafts.extend(recommendation::shown(self.subject, held, scope, act.clone()));
        drafts.extend(recommendation::adoption_shown(self.subject, held, scope, act));
        drafts
    }

    fn transmission(
        &self,
        deciding: &mut Deciding<'_, '_>,
        version: u32,
        recipient: NodeId,
        scope: Scope,
    ) -> Draft {
        let answer_days = answer_days_or_default(self.answer_days, deciding.charter());
        let payload = ev::TransmissionSent {
            act: Some(deciding.act("T1")),
            recommendation: self.subject.to_string(),
            version,
            recipient: recipient.to_string(),
            body: self.body.clone(),
            answer_days,
            report: String::new(),
            purpose: Purpose::Decision.to_string(),
            measures: Vec::new(),
        };
        Draft::new(deciding.new_subject(), scope, &payload)
    }
}

/// The node that is to answer: the one asked for, or the parent.
///
/// # Errors
/// `FailedPrecondition` without a parent; `InvalidArgument` for this node itself; `NotFound` for one that is not of this
/// federation.
pub(super) fn recipient(asked: Option<NodeId>, directory: &Directory) -> Result<NodeId, Error> {
    let me = directory.me();
    let recipient = match asked {
        Some(recipient) => recipient,
        None => directory.parent().ok_or_else(|| Error::precondition(service::no_parent_to_send_to()))?,
    };
    if recipient == me {
        return Err(Error::invalid("recipient", service::recipient_is_this_node()));
    }
    if !directory.tree().is_one(&recipient, &me) {
        return Err(Error::not_found(service::not_of_this_federation(recipient.short().to_string())));
    }
    Ok(recipient)
}

/// One body has something once, until it is returned, re-routed or recalled.
///
/// # Errors
/// `FailedPrecondition` naming the transmission by which it has it.
pub(super) fn refuse_second(
    before: &[TransmissionRow],
    recipient: &NodeId,
    body: &str,
    directory: &Directory,
) -> Result<(), Error> {
    use TransmissionState::{Recalled, Rerouted, Returned};
    for row in before {
        let ended = [Recalled, Returned, Rerouted].iter().any(|state| state.as_str() == row.state);
        if !ended && row.recipient == *recipient && row.body == body {
            return Err(Error::precondition(service::body_has_it_already(
                &row.body,
                directory.name_of(recipient),
                row.subject.to_string(),
                row.state.parse::<TransmissionState>().map_or_else(|_| Arg::from(&row.state), Arg::from),
            )));
        }
    }
    Ok(())
}

/// In which scope something is shown to a recipient: by default the narrowest that reaches it.
///
/// # Errors
/// `InvalidArgument` for one that does not reach it.
pub(super) fn scope(
    asked: Option<Scope>,
    held: Scope,
    recipient: &NodeId,
    directory: &Directory,
) -> Result<Scope, Error> {
    // The federation reaches everybody.
    let narrowest = reach::narrowest(held, recipient, directory).unwrap_or(Scope::Federation);
    let Some(asked) = asked else { return Ok(narrowest) };
    let scope = reach::widened(held, asked)?;
    if reach::reaches(scope, recipient, directory) {
        return Ok(scope);
    }
    let name = directory.name_of(recipient);
    Err(Error::invalid("scope", service::recipient_cannot_read(name, scope.as_str(), narrowest.as_str())))
}
