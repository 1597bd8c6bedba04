//! This node's own log, as others hold it.
//!
//! Whoever mirrors it shows here how far it is. A node that may be older than what it published compares, takes back what
//! it lacks, verified against a head that it signed itself, and goes on once enough of them were heard.

mod heard;
mod settle;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use percole_core::{
    error::{Code, Error},
    sequencer::{PrivateWrite, TakeBack},
    standing::{Doubt, Standing},
    unsettled::{self, Lost},
};
use percole_merkle::{
    Checkpoint, Equivocation, NodeId, SignedCheckpoint, UnverifiedNote, heads::UnverifiedEquivocation,
};
use percole_store::{
    Tx,
    logs::{self, LogHead, LogId},
    tree,
};
use percole_sync::{Checked, Mirror, Offer, Package, Verdict};
use percole_words::{federation as words, standing};
use tokio::{sync::Mutex, time::timeout};

use crate::{
    Federation,
    mirrors::{Considered, Freeze, OfferedCheckpoint, Position, Refused, not_taken, position, refused},
    witness,
};

pub use settle::{Restored, confirm};

use heard::Heard;

/// What this node knows of its own log from others.
#[derive(Default)]
pub struct Own {
    /// Where the taking back stands; read from the database when it begins.
    mirror: Mutex<Option<Mirror>>,
    heard: Heard,
    restored: std::sync::OnceLock<Restored>,
}

impl Own {
    /// Tells that `percole-node restore` wrote the database.
    pub fn was_restored(&self, restored: Restored) {
        let _ = self.restored.set(restored);
    }
}

/// Longest wait for the parent's word by a node that has only been started.
const ASKED_FOR: Duration = Duration::from_secs(3);

/// How a head that this node signed relates to its database.
enum Relation {
    /// It is in there.
    Held,
    /// The database does not reach it.
    Beyond,
    /// The database holds another history.
    Contradicts,
}

/// A peer shows the newest head of this node's log that it knows of, and of which it holds so many entries.
///
/// # Errors
/// `InvalidArgument` for a note that this node never signed; the database's error.
pub(crate) async fn shown(
    federation: &Federation,
    peer: NodeId,
    note: &[u8],
    entries: u64,
) -> Result<(), Error> {
    let signed = signed_here(federation, note)?;
    let seen = *signed.checkpoint();
    if entries < seen.size && is_given_up(federation, &seen, entries).await? {
        federation.own.heard.shows(peer, entries);
        return Ok(());
    }
    match relation(federation, &seen).await? {
        Relation::Held => federation.own.heard.shows(peer, seen.size),
        Relation::Beyond => beyond(federation, peer, &signed, entries).await?,
        Relation::Contradicts => contradicts(federation, signed).await?,
    }
    Ok(())
}

/// Whether the operator let this node go on without a head, and whoever knows of it holds no entry that is not here.
async fn is_given_up(federation: &Federation, seen: &Checkpoint, entries: u64) -> Result<bool, Error> {
    let mut tx = federation.node.read().await?;
    let held = logs::own(&mut tx).await?.map_or(0, |head| head.size);
    let given_up = unsettled::given_up(&mut tx).await?;
    let is_seen =
        |note: &Vec<u8>| signed_here(federation, note).is_ok_and(|given_up| given_up.checkpoint() == seen);
    Ok(entries <= held && given_up.iter().any(is_seen))
}

/// The notes of heads of this node's own log that it gave up, for whoever is offered a newer one.
pub(crate) async fn given_up(federation: &Federation) -> Result<Vec<Vec<u8>>, Error> {
    let mut tx = federation.node.read().await?;
    Ok(unsettled::given_up(&mut tx).await?)
}

/// A peer agrees that what it holds of this node's log is held here.
pub(crate) fn agrees(federation: &Federation, peer: NodeId, size: u64) {
    federation.own.heard.shows(peer, size);
    let gate = federation.node.sequencer.gate();
    gate.go_on();
    if gate.now() == Standing::Sound {
        federation.own.heard.meets();
    }
}

/// A peer has given all that it holds of this node's log.
pub(crate) fn gave_all(federation: &Federation, peer: NodeId) {
    federation.own.heard.gave_all(peer);
}

/// A node that has only been started asks its parent first, for a moment: its database may be a copy.
pub fn ask_first(federation: &Arc<Federation>) {
    if federation.node.directory().parent().is_none() {
        return;
    }
    let gate = federation.node.sequencer.gate().clone();
    gate.ask();
    tokio::spawn(async move {
        if timeout(ASKED_FOR, gate.asked()).await.is_err() {
            gate.go_on();
        }
    });
}

/// Nobody can be asked now: a node that has only been started goes on.
pub(crate) fn nobody_there(federation: &Federation) {
    federation.node.sequencer.gate().go_on();
}

/// A child offers a head of this node's own log.
///
/// # Errors
/// As [`crate::Mirrors::consider`].
pub(crate) async fn offered(
    federation: &Federation,
    child: NodeId,
    offer: OfferedCheckpoint,
) -> Result<Considered, Error> {
    let signed = signed_here(federation, &offer.note)?;
    let seen = *signed.checkpoint();
    match relation(federation, &seen).await? {
        Relation::Held => {
            agrees(federation, child, seen.size);
            let held = own_head(federation).await?;
            Ok(Considered::Complete(Position {
                size: held.size,
                checkpoint_size: held.checkpoint_size,
                cosignable: None,
            }))
        }
        Relation::Beyond => {
            // Who offers a head holds everything up to it.
            beyond(federation, child, &signed, seen.size).await?;
            let considered = consider(federation, offer).await?;
            // Another child may have brought it since it was looked for: then this one has nothing left to show.
            if let Considered::Complete(place) | Considered::Stale(place) = &considered
                && place.size >= seen.size
            {
                federation.own.heard.shows(child, seen.size);
            }
            Ok(considered)
        }
        Relation::Contradicts => {
            contradicts(federation, signed).await?;
            Err(Error::precondition(words::head_unknown(seen.size, seen.origin.to_string())))
        }
    }
}

/// Considers a head that is beyond the database, with the proof that it goes on from it.
///
/// # Errors
/// As [`crate::Mirrors::consider`]; `Unavailable` while the own log is still being signed.
pub(crate) async fn consider(
    federation: &Federation,
    offered: OfferedCheckpoint,
) -> Result<Considered, Error> {
    let OfferedCheckpoint { origin, old_size, prefix, note, shown, given_up } = offered;
    let mut held = federation.own.mirror.lock().await;
    let current = resume(federation, held.take()).await?;
    let offer = Offer { old_size, prefix, note, shown, given_up };
    let nodes = {
        let mut tx = federation.node.read().await?;
        tree::load(&mut tx, LogId::OWN, &current.consider_plan(&offer)).await?
    };
    let verdict = current.consider_checkpoint(&offer, &nodes);
    let place = position(&current);
    // What another one brings goes on.
    *held = Some(current.clone());
    Ok(match verdict {
        Verdict::Accepted(accepted) => {
            let moved = current.accept(*accepted).map_err(Error::internal)?;
            Considered::Accepted(position(held.insert(moved)))
        }
        Verdict::Complete => Considered::Complete(place),
        Verdict::Stale { .. } => Considered::Stale(place),
        Verdict::ShorterConsistent { .. } => Considered::ShorterConsistent(place),
        Verdict::Refused(refusal) => return Err(Error::invalid("note", not_taken(&origin, &refusal))),
        Verdict::Equivocation(evidence) => {
            frozen(federation, *evidence).await?;
            return Err(Error::precondition(words::head_unknown(place.size, origin.to_string())));
        }
    })
}

/// Size of the newest head of the own log that is signed here, or that others showed and is being taken back.
pub(crate) async fn accepted_size(federation: &Federation) -> Result<u64, Error> {
    let signed = own_head(federation).await?.checkpoint_size;
    let held = federation.own.mirror.lock().await;
    Ok(held.as_ref().map_or(signed, |mirror| mirror.checkpoint_size()))
}

/// Takes back a package of the own log; what it returns is on disk.
///
/// # Errors
/// [`Refused`]; nothing of the package was stored then.
pub(crate) async fn take(
    federation: &Arc<Federation>,
    peer: NodeId,
    package: Package,
) -> Result<Position, Refused> {
    let origin = package.origin;
    let mut held = federation.own.mirror.lock().await;
    let asked_for = federation.node.sequencer.gate().is_unconfirmed();
    let Some(current) = held.clone().filter(|_| asked_for) else {
        return Err(Refused::Node(Error::not_found(words::not_of_the_caller(origin.to_string()))));
    };
    let checked = match current.check_package(package).map_err(|error| refused(&origin, &error))? {
        Checked::AlreadyHeld { .. } => {
            let place = position(&current);
            if place.size == place.checkpoint_size {
                federation.own.heard.shows(peer, place.size);
            }
            return Ok(place);
        }
        Checked::New(checked) => checked,
    };
    let moved = current
        .extend(&checked)
        .map_err(|error| Refused::OfferAgain(words::offer_again(origin.to_string(), error.said())))?;
    // Until it is known to be on disk, memory claims nothing.
    *held = None;
    let stored = federation.node.sequencer.take_back(TakeBack { package: checked }).await;
    stored.map_err(|error| match error.code() {
        Code::FailedPrecondition => Refused::OfferAgain(error.said().clone()),
        _ => Refused::Node(error),
    })?;
    let place = position(held.insert(moved));
    if place.size == place.checkpoint_size {
        federation.own.heard.shows(peer, place.size);
    }
    Ok(place)
}

/// Others hold two histories of this node's log, and show them.
///
/// # Errors
/// `InvalidArgument` when what they show is no evidence; the database's error.
pub(crate) async fn accused(federation: &Federation, evidence: &[u8]) -> Result<(), Error> {
    if matches!(federation.node.sequencer.gate().now(), Standing::Frozen(_)) {
        return Ok(());
    }
    let origin = federation.node.identity.origin;
    let key = federation.node.identity.key.public();
    let evidence = UnverifiedEquivocation::decode(evidence)
        .and_then(|evidence| evidence.verify(&origin, &key, &key))
        .map_err(|error| Error::invalid("evidence", words::proof_unusable(error.said())))?;
    frozen(federation, evidence).await
}

/// Writes nothing more to the own log, for good, and says why.
async fn frozen(federation: &Federation, evidence: Equivocation) -> Result<(), Error> {
    let (shorter, longer) = (evidence.shorter().checkpoint().size, evidence.longer().checkpoint().size);
    let reason = standing::frozen_heads(shorter, longer);
    let origin = federation.node.identity.origin;
    let write = Freeze { origin, reason: reason.stored(), evidence: evidence.encode() };
    // First in memory: nothing is written meanwhile.
    federation.node.sequencer.gate().freeze(reason.into());
    tracing::error!(shorter, longer, "this node's log has two histories; nothing more is written to it");
    federation.node.sequencer.private(write).await
}

/// The database does not reach a head that this node signed, of which a peer holds so many entries.
async fn beyond(
    federation: &Federation,
    peer: NodeId,
    seen: &SignedCheckpoint,
    entries: u64,
) -> Result<(), Error> {
    let size = seen.checkpoint().size;
    let held = own_head(federation).await?.size;
    let heard = &federation.own.heard;
    if !heard.knows_of(peer, size, entries, seen.as_bytes()) {
        return Ok(());
    }
    let gate = federation.node.sequencer.gate();
    let doubt = match heard.was_met() {
        true => Doubt::Twin { size },
        false => Doubt::Older { held, published: size },
    };
    if !gate.is_unconfirmed() && gate.doubt(doubt) {
        let said = gate.now().said().map(|said| said.to_string()).unwrap_or_default();
        tracing::error!("{said}");
        // Behind whatever was in the queue: from here on nothing is appended.
        federation.node.sequencer.private(Remember).await?;
    }
    Ok(())
}

/// A head that this node signed is not of the history in its database.
async fn contradicts(federation: &Federation, seen: SignedCheckpoint) -> Result<(), Error> {
    let (origin, key) = (federation.node.identity.origin, federation.node.identity.key.public());
    let mut tx = federation.node.read().await?;
    let Some((size, note)) = logs::served_note(&mut tx, LogId::OWN).await? else { return Ok(()) };
    let damaged = |error: &dyn std::fmt::Display| Error::from(tree::damaged(LogId::OWN, size, error));
    let known = UnverifiedNote::parse(&note)
        .and_then(|note| note.verify(&key, &origin))
        .map_err(|error| damaged(&error))?;
    if seen.checkpoint().size > size {
        // The rest of this history is signed in a moment; whoever shows the other one will show it again.
        return Ok(());
    }
    let prefix = witness::prove(&mut tx, LogId::OWN, seen.checkpoint().size, size).await?;
    drop(tx);
    let evidence = Equivocation::new(known, seen, Some(prefix)).map_err(|error| damaged(&error))?;
    frozen(federation, evidence).await
}

async fn relation(federation: &Federation, seen: &Checkpoint) -> Result<Relation, Error> {
    let mut tx = federation.node.read().await?;
    let head = logs::own(&mut tx).await?.ok_or_else(lost)?;
    if seen.size > head.size {
        return Ok(Relation::Beyond);
    }
    let root = tree::frontier(&mut tx, LogId::OWN, seen.size).await?.root();
    Ok(if root == seen.root { Relation::Held } else { Relation::Contradicts })
}

fn signed_here(federation: &Federation, note: &[u8]) -> Result<SignedCheckpoint, Error> {
    let (origin, key) = (federation.node.identity.origin, federation.node.identity.key.public());
    UnverifiedNote::parse(note)
        .and_then(|note| note.verify(&key, &origin))
        .map_err(|error| Error::invalid("note", words::checkpoint_refused(origin.to_string(), error.said())))
}

/// The own log as a mirror of itself: what is held, up to what is signed.
async fn resume(federation: &Federation, held: Option<Mirror>) -> Result<Mirror, Error> {
    let (origin, key) = (federation.node.identity.origin, federation.node.identity.key.public());
    let mut tx = federation.node.read().await?;
    let head = logs::own(&mut tx).await?.ok_or_else(lost)?;
    if let Some(held) = held.filter(|held| held.size() == head.size) {
        return Ok(held);
    }
    if head.checkpoint_size != head.size {
        // The next moment signs what a crash left unsigned.
        return Err(Error::new(Code::Unavailable, standing::starting()));
    }
    let note = head.checkpoint.ok_or_else(lost)?;
    let frontier = tree::frontier(&mut tx, LogId::OWN, head.size).await?;
    let damaged = |error: &dyn std::fmt::Display| Error::from(tree::damaged(LogId::OWN, head.size, error));
    let signed = UnverifiedNote::parse(&note)
        .and_then(|note| note.verify(&key, &origin))
        .map_err(|error| damaged(&error))?;
    Mirror::resume(origin, key, frontier, Some(signed)).map_err(|error| damaged(&error))
}

async fn own_head(federation: &Federation) -> Result<LogHead, Error> {
    let mut tx = federation.node.read().await?;
    logs::own(&mut tx).await?.ok_or_else(lost)
}

fn lost() -> Error {
    Error::internal("the head of the own log is not there")
}

/// What a caller is told of a log that is not its own to send, although it is that of this node.
pub(crate) fn is_own(federation: &Federation, origin: &percole_merkle::Origin) -> bool {
    *origin == federation.node.identity.origin
}

/// Remembers from where on events of the own log may be lost.
struct Remember;

#[async_trait]
impl PrivateWrite for Remember {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        let size = logs::own(tx).await?.map_or(0, |head| head.size);
        Ok(unsettled::remember(tx, size, Lost::Perhaps).await?)
    }
}

#[cfg(test)]
mod tests;
