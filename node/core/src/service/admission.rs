//! The parent's side of joining and leaving.

use async_trait::async_trait;
use percole_domain::{Level, Timestamp};
use percole_merkle::{
    Fingerprint, LogPublicKey, LogSignature, NodeId, Origin, Scope, SignedCheckpoint, UnverifiedNote,
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Tx, invitations, logs, rows};
use percole_words::{federation, shown};

use crate::{
    access::{Asked, Caller, node_act, operator_act},
    apply::node::{Nodes, edge_subject, level_word},
    card::{self, CheckedCard},
    directory::EdgeState,
    error::Error,
    invitation::Invitation,
    node::Node,
    sequencer::{Command, Deciding, Draft},
};

/// How much of the reason that a child gives for leaving stands in the program's log.
pub(super) const REASON_CHARS_LOGGED: usize = 200;

/// Tells who this node is, to a node that it knows or that shows an invitation.
///
/// # Errors
/// `PermissionDenied` when the invitation is unknown, used or expired.
pub async fn describe(
    node: &Node,
    caller: &Caller,
    request: pb::DescribeRequest,
) -> Result<pb::DescribeResponse, Error> {
    let mut tx = node.read().await?;
    let granted_level = if request.invitation_secret.is_empty() {
        if !matches!(caller, Caller::Peer(_)) {
            return Err(Error::denied(federation::strangers_need_an_invitation()));
        }
        ev::Level::Unspecified
    } else {
        let by = shown_node(caller);
        let usable = usable(&mut tx, &request.invitation_secret, by, node.ambient.machine_us()).await?;
        crate::founding::proto_level(usable.level)
    };
    let checkpoint = logs::own(&mut tx).await?.and_then(|head| head.checkpoint).unwrap_or_default();
    Ok(pb::DescribeResponse {
        identity: Some(node.identity.card.clone()),
        granted_level: granted_level.into(),
        checkpoint,
        time_zone: node.ambient.zone.to_string(),
    })
}

/// Admits a node that uses an invitation. The same node may repeat the call: it gets the same answer.
///
/// # Errors
/// `PermissionDenied` for the invitation or the identity, `InvalidArgument` for what the node says of itself.
pub async fn join(node: &Node, caller: &Caller, request: pb::JoinRequest) -> Result<pb::JoinResponse, Error> {
    let card = request
        .identity
        .clone()
        .ok_or_else(|| Error::invalid("identity", federation::joins_without_identity()))?;
    let CheckedCard { node: child, log_key } = proven_identity(node, caller, &card, &request)?;
    let name = card.name.clone();
    let receipts = node.sequencer.submit(Admit { child, card, secret: request.invitation_secret }).await?;
    node.refresh_directory().await?;
    if let Some(receipt) = receipts.first() {
        tracing::info!(child = %name, node = %child.short(), index = receipt.index, "a child joined");
    }
    for alike in node.directory().taken_for(&child, &name, &Fingerprint::of(&log_key)) {
        tracing::warn!("{alike}");
    }
    let admitted_index = receipts.first().map_or(0, |receipt| receipt.index);
    Ok(pb::JoinResponse {
        parent: Some(node.identity.card.clone()),
        admitted_index,
        now_us: node.ambient.now_us(),
    })
}

/// Ends a child's membership; its mirror is kept.
///
/// # Errors
/// `InvalidArgument` when the final checkpoint is not the child's.
pub async fn leave(
    node: &Node,
    child: NodeId,
    request: pb::LeaveRequest,
) -> Result<pb::LeaveResponse, Error> {
    let origin = Origin::first(child);
    let key =
        node.directory().log_key(&origin).ok_or_else(|| Error::not_found(federation::leaver_unknown()))?;
    verified_checkpoint(&request.final_checkpoint, &key, &origin, "final_checkpoint")?;
    let receipts = node.sequencer.submit(Left { child, final_checkpoint: request.final_checkpoint }).await?;
    node.refresh_directory().await?;
    if let Some(receipt) = receipts.first() {
        let name = node.directory().name_of(&child);
        tracing::info!(child = %name, node = %child.short(), index = receipt.index, reason = %shown::cut(&request.reason, REASON_CHARS_LOGGED), "a child left");
    }
    Ok(pb::LeaveResponse { left_index: receipts.first().map_or(0, |receipt| receipt.index) })
}

/// Makes an invitation.
///
/// # Errors
/// `InvalidArgument` for a level that this node cannot be the parent of, or a time that is wrong.
pub async fn invite(
    node: &Node,
    asked: Asked,
    request: pb::InviteRequest,
) -> Result<pb::InviteResponse, Error> {
    const VALID_SECONDS_MAX: u32 = 90 * 24 * 3_600;
    let level = read_level(request.level(), "level")?;
    let mine = read_level(node.identity.card.level(), "level")?;
    if !mine.may_be_parent_of(level) {
        return Err(Error::invalid("level", federation::levels_do_not_fit(mine.as_str(), level.as_str())));
    }
    if !(1..=VALID_SECONDS_MAX).contains(&request.valid_for_seconds) {
        return Err(Error::invalid("valid_for_seconds", federation::invitation_validity()));
    }
    let now_us = node.ambient.machine_us();
    let invitation = Invitation {
        address: super::public_address(node, &request.address)?,
        fingerprint: Fingerprint::of(&node.identity.key.public()),
        secret: node.ambient.random(),
        level,
        expires: Timestamp::from_us(now_us + i64::from(request.valid_for_seconds) * 1_000_000),
    };
    let row = invitations::InvitationRow {
        secret_hash: Invitation::secret_hash(&invitation.secret),
        level: level.to_string(),
        expires_us: invitation.expires.as_us(),
        used_by: None,
    };
    node.sequencer.private(AddInvitation(row)).await?;
    asked.tell("an invitation is made");
    Ok(pb::InviteResponse { invitation: invitation.to_string(), expires_us: invitation.expires.as_us() })
}

struct AddInvitation(invitations::InvitationRow);

#[async_trait]
impl crate::sequencer::PrivateWrite for AddInvitation {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(rows::put(tx, [&self.0]).await?)
    }
}

/// The node whose log key the caller's certificate leads to.
fn shown_node(caller: &Caller) -> Option<NodeId> {
    match caller {
        Caller::Peer(node) => Some(*node),
        Caller::Stranger(key) => Some(NodeId::from_first_key(key)),
        _ => None,
    }
}

/// Checks that the caller holds the key of the identity that it shows, and means this parent and this invitation.
fn proven_identity(
    node: &Node,
    caller: &Caller,
    card: &ev::NodeIdentity,
    request: &pb::JoinRequest,
) -> Result<CheckedCard, Error> {
    let checked = card::check(card).map_err(|refusal| refusal.within("identity"))?;
    let CheckedCard { node: child, log_key: key } = checked;
    if child == node.me() {
        return Err(Error::denied(federation::own_parent()));
    }
    let shown = match caller {
        Caller::Stranger(shown) => *shown == key,
        Caller::Peer(known) => *known == child,
        _ => false,
    };
    if !shown {
        return Err(Error::denied(federation::certificate_of_another()));
    }
    let message = Invitation::signed_message(&node.me(), &request.invitation_secret);
    let signature = LogSignature::try_from(request.signature.as_slice())
        .map_err(|_| Error::invalid("signature", federation::signature_has_64_bytes()))?;
    key.verify(&message, &signature).map_err(|_| Error::denied(federation::joining_signature_invalid()))?;
    verified_checkpoint(&request.checkpoint, &key, &Origin::first(child), "checkpoint")?;
    Ok(checked)
}

fn verified_checkpoint(
    note: &[u8],
    key: &LogPublicKey,
    origin: &Origin,
    field: &str,
) -> Result<SignedCheckpoint, Error> {
    UnverifiedNote::parse(note).and_then(|note| note.verify(key, origin)).map_err(|error| {
        Error::invalid(field, federation::checkpoint_refused(origin.to_string(), error.said()))
    })
}

/// An invitation that can be used now.
struct Usable {
    level: Level,
    /// The same node used it before: good for repeating the answer, not for joining once more.
    was_used: bool,
}

/// What a secret grants, when it can be used now by `by`. Invitations end by real time, as everything that is shown to get in.
async fn usable(tx: &mut Tx, secret: &[u8], by: Option<NodeId>, now_us: i64) -> Result<Usable, Error> {
    let row = rows::get::<invitations::InvitationRow>(tx, &Invitation::secret_hash(secret))
        .await?
        .ok_or_else(|| Error::denied(federation::invitation_unknown()))?;
    match row.used_by {
        Some(user) if Some(user) == by => {}
        Some(_) => return Err(used_already()),
        None if row.expires_us <= now_us => {
            let expired = Timestamp::from_us(row.expires_us);
            return Err(Error::denied(federation::invitation_expired(expired.to_string())));
        }
        None => {}
    }
    Ok(Usable { level: row.level.parse()?, was_used: row.used_by.is_some() })
}

fn used_already() -> Error {
    Error::denied(federation::invitation_used())
}

fn read_level(level: ev::Level, field: &str) -> Result<Level, Error> {
    level_word(level).parse().map_err(|_| Error::invalid(field, federation::choose_a_level()))
}

struct Admit {
    child: NodeId,
    card: ev::NodeIdentity,
    secret: Vec<u8>,
}

#[async_trait]
impl Command for Admit {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let machine_us = deciding.machine_us();
        let Usable { level: granted, was_used } =
            usable(deciding.private(), &self.secret, Some(self.child), machine_us).await?;
        let level = read_level(self.card.level(), "identity.level")?;
        if granted != level {
            return Err(Error::invalid(
                "identity.level",
                federation::invitation_of_another_level(granted.as_str(), level.as_str()),
            ));
        }
        let subject = edge_subject(deciding.me(), self.child);
        let held = deciding.state::<Nodes>(&subject).await?;
        let edge = held.as_ref().and_then(|held| held.edge.as_ref());
        let secret_hash = Invitation::secret_hash(&self.secret);
        match edge.map(|edge| EdgeState::from_word(&edge.state)) {
            // The answer of the first call was lost on the way: nothing is to be done again. A second invitation is used
            // up all the same, so that nobody else can join with it.
            Some(EdgeState::Active) => {
                invitations::use_up(deciding.private(), &secret_hash, &self.child).await?;
                return Ok(Vec::new());
            }
            Some(EdgeState::Suspended) => {
                return Err(Error::precondition(federation::suspended_child()));
            }
            // It joined with this invitation and has left since.
            _ if was_used => return Err(used_already()),
            _ => {}
        }
        invitations::use_up(deciding.private(), &secret_hash, &self.child).await?;
        let origin = Origin::first(self.child);
        if logs::by_origin(deciding.private(), &origin).await?.is_none() {
            logs::create(deciding.private(), &origin).await?;
        }
        let payload =
            ev::ChildAdmitted { act: Some(operator_act("invitation")), child: Some(self.card.clone()) };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload)])
    }
}

struct Left {
    child: NodeId,
    final_checkpoint: Vec<u8>,
}

#[async_trait]
impl Command for Left {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = edge_subject(deciding.me(), self.child);
        let held = deciding.state::<Nodes>(&subject).await?;
        let edge = held.as_ref().and_then(|held| held.edge.as_ref());
        if edge.is_none_or(|edge| EdgeState::from_word(&edge.state) == EdgeState::Left) {
            return Err(Error::precondition(federation::no_child_any_more()));
        }
        let payload = ev::ChildLeft {
            act: Some(node_act("leave")),
            child: self.child.to_string(),
            final_checkpoint: self.final_checkpoint.clone(),
        };
        Ok(vec![Draft::new(subject, Scope::Federation, &payload)])
    }
}
