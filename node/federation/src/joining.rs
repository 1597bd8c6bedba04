//! The child's side of joining and leaving.

use std::time::Duration;

use async_trait::async_trait;
use percole_domain::Level;
use percole_merkle::{NodeId, Origin, Scope};
use percole_proto::{
    event::v1 as ev,
    v1::{self as pb, federation_service_client::FederationServiceClient},
};
use percole_store::logs;
use percole_tls::{ConnectOptions, Fingerprint, ServerPin, connect};
use tonic::{Code as Grpc, Status, transport::Channel};

use crate::{Federation, session::of_parent};
use percole_core::service::event_receipt;
use percole_core::{
    access::Asked,
    apply::node::{Nodes, edge_subject, level_word},
    card::{self, CheckedCard},
    directory::{EdgeState, present_parent},
    error::{Code, Error},
    invitation::Invitation,
    sequencer::{Command, Deciding, Draft},
    standing::Writing,
};
use percole_words::{Locale, Message, federation};

/// Name of the setting that remembers where the parent is reached.
pub(crate) const PARENT_ADDRESS: &str = "parent.address";
/// Longest wait for one answer of the parent while an operator waits.
const ANSWER: Duration = Duration::from_secs(15);

/// Shows who stands behind an invitation.
///
/// # Errors
/// `InvalidArgument` for the line, `Unavailable` or `PermissionDenied` as the parent answers.
pub async fn preview(
    federation: &Federation,
    request: pb::PreviewInvitationRequest,
    locale: Locale,
) -> Result<pb::PreviewInvitationResponse, Error> {
    let invitation = read(&request.invitation)?;
    let mut parent = dial(federation, &invitation.address, invitation.fingerprint.into()).await?;
    let answer = describe(&mut parent, &invitation).await?;
    let card = answer.identity.ok_or_else(|| answered_nonsense(federation::lacks_identity()))?;
    let id = verified_parent(&card, &invitation)?;
    let alike = federation.node.directory().taken_for(&id, &card.name, &invitation.fingerprint);
    Ok(pb::PreviewInvitationResponse {
        warnings: alike.iter().map(|said| said.in_lang(locale)).collect(),
        parent: Some(card),
        granted_level: answer.granted_level,
        address: invitation.address,
        fingerprint: invitation.fingerprint.to_string(),
        expires_us: invitation.expires.as_us(),
    })
}

/// Uses an invitation. Interrupted anywhere, it can be called again with the same invitation.
///
/// # Errors
/// `FailedPrecondition` when this node has a parent already or the levels do not fit; otherwise as the parent answers.
pub async fn join_parent(
    federation: &Federation,
    asked: Asked,
    request: pb::JoinParentRequest,
    locale: Locale,
) -> Result<pb::JoinParentResponse, Error> {
    let invitation = read(&request.invitation)?;
    if let Some(parent) = federation.node.directory().parent() {
        return Err(Error::precondition(federation::has_a_parent(
            federation.node.directory().name_of(&parent),
            parent.short().to_string(),
        )));
    }
    let level: Level = level_word(federation.node.identity.card.level())
        .parse()
        .map_err(|_| Error::precondition(federation::own_level_unreadable()))?;
    let mut client = dial(federation, &invitation.address, invitation.fingerprint.into()).await?;
    let described = describe(&mut client, &invitation).await?;
    let parent = described.identity.ok_or_else(|| answered_nonsense(federation::lacks_identity()))?;
    let parent_id = verified_parent(&parent, &invitation)?;
    let request = join_request(federation, &invitation, &parent_id).await?;
    let joined = within(client.join(request)).await?;
    // A crash here leaves this node admitted there and unaware of it: the same call again completes it.
    let receipts = federation
        .node
        .sequencer
        .submit(Joined {
            asked,
            parent_id,
            level,
            parent: parent.clone(),
            address: invitation.address.clone(),
        })
        .await?;
    federation.node.refresh_directory().await?;
    tracing::info!(parent = %parent.name, node = %parent_id.short(), index = joined.admitted_index, "joined a parent");
    federation.hear_clock(parent_id, joined.now_us);
    let warnings = federation.node.warnings();
    Ok(pb::JoinParentResponse {
        parent: Some(parent),
        receipt: Some(event_receipt(&receipts)?),
        warnings: warnings.iter().map(|said| said.in_lang(locale)).collect(),
    })
}

/// Ends the membership with the parent.
///
/// # Errors
/// `FailedPrecondition` when there is no parent, `Unavailable` when it cannot be told and should be.
pub async fn leave_parent(
    federation: &Federation,
    asked: Asked,
    request: pb::LeaveParentRequest,
) -> Result<pb::EventReceipt, Error> {
    percole_domain::names::check_reason(&request.reason)?;
    let directory = federation.node.directory();
    let parent = directory.parent().ok_or_else(|| Error::precondition(federation::no_parent()))?;
    if !request.without_telling {
        tell(federation, parent, &request.reason).await?;
    }
    let reason = request.reason;
    let receipts = federation.node.sequencer.submit(Left { asked, parent, reason: reason.clone() }).await?;
    tracing::info!(parent = %directory.name_of(&parent), node = %parent.short(), %reason, "left the parent");
    federation.node.refresh_directory().await?;
    event_receipt(&receipts)
}

/// Tells the parent that this node leaves.
async fn tell(federation: &Federation, parent: NodeId, reason: &str) -> Result<(), Error> {
    let key = federation
        .node
        .directory()
        .log_key(&Origin::first(parent))
        .ok_or_else(|| Error::not_found(federation::parent_key_unknown()))?;
    let mut tx = federation.node.read().await?;
    let address = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    let final_checkpoint = logs::own(&mut tx).await?.and_then(|head| head.checkpoint).unwrap_or_default();
    drop(tx);
    let hint = |error: Error| match error.code() {
        Code::Unavailable => Error::new(Code::Unavailable, federation::leave_without_telling(error.said())),
        _ => error,
    };
    let mut client = dial(federation, &address, key.into()).await.map_err(hint)?;
    let leave = pb::LeaveRequest { reason: reason.to_owned(), final_checkpoint };
    match within(client.leave(leave)).await {
        Ok(_) => Ok(()),
        // It was told before, and the answer was lost.
        Err(error) if error.code() == Code::PermissionDenied => {
            tracing::info!(%error, "the parent had let go already");
            Ok(())
        }
        Err(error) => Err(hint(error)),
    }
}

/// Reads an invitation. Whether it has expired is for the node to say that gave it: the clocks may differ.
fn read(text: &str) -> Result<Invitation, Error> {
    text.parse().map_err(|fault| Error::invalid("invitation", fault))
}

pub(crate) async fn dial(
    federation: &Federation,
    address: &str,
    pin: ServerPin,
) -> Result<FederationServiceClient<Channel>, Error> {
    let channel = connect(address, pin, Some(&federation.tls), &ConnectOptions::default())
        .await
        .map_err(|error| Error::new(Code::Unavailable, error.said()))?;
    Ok(FederationServiceClient::new(channel))
}

async fn describe(
    client: &mut FederationServiceClient<Channel>,
    invitation: &Invitation,
) -> Result<pb::DescribeResponse, Error> {
    within(client.describe(pb::DescribeRequest { invitation_secret: invitation.secret.to_vec() })).await
}

/// Who answers to a node that knows it.
///
/// # Errors
/// As the other end answers.
pub(crate) async fn describe_known(
    client: &mut FederationServiceClient<Channel>,
) -> Result<ev::NodeIdentity, Error> {
    let answer = within(client.describe(pb::DescribeRequest::default())).await?;
    answer.identity.ok_or_else(|| answered_nonsense(federation::lacks_identity()))
}

async fn within<T>(call: impl Future<Output = Result<tonic::Response<T>, Status>>) -> Result<T, Error> {
    match tokio::time::timeout(ANSWER, call).await {
        Ok(Ok(answer)) => Ok(answer.into_inner()),
        Ok(Err(status)) => Err(from_parent(&status)),
        Err(_) => Err(Error::new(Code::Unavailable, federation::parent_silent(ANSWER.as_secs()))),
    }
}

/// What the parent refused, in its own words.
fn from_parent(status: &Status) -> Error {
    let code = match status.code() {
        Grpc::PermissionDenied => Code::PermissionDenied,
        Grpc::InvalidArgument => Code::InvalidArgument,
        Grpc::FailedPrecondition => Code::FailedPrecondition,
        Grpc::NotFound => Code::NotFound,
        _ => Code::Unavailable,
    };
    Error::new(code, of_parent(status))
}

fn answered_nonsense(what: Message) -> Error {
    Error::new(Code::Unavailable, federation::parent_answer_unusable(what))
}

/// Who answers, by the same rule that the parent has for its children.
fn verified_parent(parent: &ev::NodeIdentity, invitation: &Invitation) -> Result<NodeId, Error> {
    let CheckedCard { node, log_key } =
        card::check(parent).map_err(|refusal| answered_nonsense(refusal.said()))?;
    if Fingerprint::of(&log_key) != invitation.fingerprint {
        return Err(answered_nonsense(federation::lacks_own_identity()));
    }
    Ok(node)
}

async fn join_request(
    federation: &Federation,
    invitation: &Invitation,
    parent: &NodeId,
) -> Result<pb::JoinRequest, Error> {
    let mut tx = federation.node.read().await?;
    let checkpoint = logs::own(&mut tx)
        .await?
        .and_then(|head| head.checkpoint)
        .ok_or_else(|| Error::new(Code::Unavailable, federation::own_log_unsigned()))?;
    let message = Invitation::signed_message(parent, &invitation.secret);
    Ok(pb::JoinRequest {
        invitation_secret: invitation.secret.to_vec(),
        identity: Some(federation.node.identity.card.clone()),
        signature: federation.node.identity.key.sign(&message).as_bytes().to_vec(),
        checkpoint,
    })
}

struct Joined {
    asked: Asked,
    parent_id: NodeId,
    level: Level,
    parent: ev::NodeIdentity,
    address: String,
}

#[async_trait]
impl Command for Joined {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let parent_level: Level = level_word(self.parent.level())
            .parse()
            .map_err(|_| answered_nonsense(federation::lacks_level()))?;
        let subject = edge_subject(deciding.me(), self.parent_id);
        let held = deciding.state::<Nodes>(&subject).await?;
        let edge = held.as_ref().and_then(|held| held.edge.as_ref());
        if edge.is_some_and(|edge| EdgeState::from_word(&edge.state) == EdgeState::Active) {
            return Err(Error::precondition(federation::has_this_parent()));
        }
        let me = deciding.me();
        if let Some(held) = present_parent(deciding.tx().await?, me).await? {
            return Err(Error::precondition(federation::has_another_parent(held.short().to_string())));
        }
        if !parent_level.may_be_parent_of(self.level) {
            return Err(Error::precondition(federation::levels_do_not_fit(
                parent_level.as_str(),
                self.level.as_str(),
            )));
        }
        logs::set_setting(deciding.private(), PARENT_ADDRESS, &self.address).await?;
        let origin = Origin::first(self.parent_id);
        if logs::by_origin(deciding.private(), &origin).await?.is_none() {
            logs::create(deciding.private(), &origin).await?;
        }
        let payload =
            ev::ParentJoined { act: Some(deciding.act("invitation")), parent: Some(self.parent.clone()) };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload)])
    }
}

struct Left {
    asked: Asked,
    parent: NodeId,
    reason: String,
}

#[async_trait]
impl Command for Left {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn writing(&self) -> Writing {
        Writing::Parting
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = edge_subject(deciding.me(), self.parent);
        let held = deciding.state::<Nodes>(&subject).await?;
        let edge = held.as_ref().and_then(|held| held.edge.as_ref());
        if edge.is_none_or(|edge| EdgeState::from_word(&edge.state) != EdgeState::Active) {
            return Err(Error::precondition(federation::left_already()));
        }
        let payload = ev::ParentLeft {
            act: Some(deciding.act("leave")),
            parent: self.parent.to_string(),
            reason: self.reason.clone(),
        };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload)])
    }
}
