//! The parent's side of joining and leaving.

use async_trait::async_trait;
use percole_domain::{Level, Timestamp, names};
use percole_merkle::{LogPublicKey, LogSignature, NodeId, Origin, Scope, SignedCheckpoint, UnverifiedNote};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{Tx, invitations, logs, rows};
use percole_words::{events, federation};

use crate::{
    access::{Asked, Caller, node_act, operator_act},
    apply::node::{Nodes, edge_subject, level_word},
    directory::EdgeState,
    error::Error,
    invitation::Invitation,
    node::Node,
    sequencer::{Command, Deciding, Draft},
};

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
        let usable = usable(&mut tx, &request.invitation_secret, by, node.ambient.now_us()).await?;
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
    let child = proven_identity(node, caller, &card, &request)?;
    let receipts = node.sequencer.submit(Admit { child, card, secret: request.invitation_secret }).await?;
    node.refresh_directory().await?;
    let admitted_index = match receipts.first() {
        Some(receipt) => receipt.index,
        None => 0,
    };
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
    Ok(pb::LeaveResponse { left_index: receipts.first().map_or(0, |receipt| receipt.index) })
}

/// Makes an invitation.
///
/// # Errors
/// `InvalidArgument` for a level that this node cannot be the parent of, or a time that is wrong.
pub async fn invite(node: &Node, request: pb::InviteRequest) -> Result<pb::InviteResponse, Error> {
    const VALID_SECONDS_MAX: u32 = 90 * 24 * 3_600;
    let level = read_level(request.level(), "level")?;
    let mine = read_level(node.identity.card.level(), "level")?;
    if !mine.may_be_parent_of(level) {
        return Err(Error::invalid("level", federation::levels_do_not_fit(mine.as_str(), level.as_str())));
    }
    if !(1..=VALID_SECONDS_MAX).contains(&request.valid_for_seconds) {
        return Err(Error::invalid("valid_for_seconds", federation::invitation_validity()));
    }
    let now_us = node.ambient.now_us();
    let invitation = Invitation {
        address: super::public_address(node, &request.address)?,
        fingerprint: percole_merkle::Fingerprint::of(&node.identity.key.public()),
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
) -> Result<NodeId, Error> {
    names::check_line("identity.name", &card.name, 100)?;

    let bytes: [u8; 32] = card
        .log_key
        .as_slice()
        .try_into()
        .map_err(|_| Error::invalid("identity.log_key", federation::key_has_32_bytes()))?;
    let key = LogPublicKey::from_bytes(&bytes)
        .map_err(|error| Error::invalid("identity.log_key", federation::key_unusable(error.to_string())))?;
    if card.recovery_key.len() != 32 {
        return Err(Error::invalid("identity.recovery_key", federation::key_has_32_bytes()));
    }
    if card.incarnation != 0 {
        return Err(Error::invalid("identity.incarnation", federation::joins_with_first_log()));
    }
    let child = NodeId::from_first_key(&key);
    if card.node != child.to_string() {
        return Err(Error::invalid("identity.node", events::id_not_of_key()));
    }
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
    Ok(child)
}

fn verified_checkpoint(
    note: &[u8],
    key: &LogPublicKey,
    origin: &Origin,
    field: &str,
) -> Result<SignedCheckpoint, Error> {
    UnverifiedNote::parse(note).and_then(|note| note.verify(key, origin)).map_err(|error| {
        Error::invalid(field, federation::checkpoint_refused(origin.to_string(), error.to_string()))
    })
}

/// An invitation that can be used now.
struct Usable {
    level: Level,
    /// The same node used it before: good for repeating the answer, not for joining once more.
    was_used: bool,
}

/// What a secret grants, when it can be used now by `by`.
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
        let now_us = deciding.now_us();
        let Usable { level: granted, was_used } =
            usable(deciding.private(), &self.secret, Some(self.child), now_us).await?;
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
