//! The logs of other nodes that this node holds: the one place where anything from outside is stored.
//!
//! A mirror is decided upon and moved under its own lock, and its place in memory moves only after the commit. After an
//! error of the database it is read again, so that memory never claims more than the disk holds.

mod slots;

use std::sync::Arc;

use async_trait::async_trait;
use percole_merkle::{
    Equivocation, LogPublicKey, NodeMap, Origin, PrefixProof, Shown, SignedCheckpoint, UnverifiedNote,
};
use percole_store::{
    Tx,
    logs::{self, LogHead},
    tree,
};
use percole_sync::{Checked, Mirror, Offer, Package, PackageError, Refusal, Remedy, Verdict};
use tokio::sync::OwnedMutexGuard;

use crate::{Federation, witness};
use percole_core::{
    error::{Code, Error},
    sequencer::{AcceptCheckpoint, IngestPackage, PrivateWrite},
};
use percole_words::{Arg, Message, federation};
use slots::Slots;

type Slot = slots::Slot<Option<Mirror>>;
type Held = OwnedMutexGuard<Option<Mirror>>;

/// The mirrors in memory, each read from the database when it is asked for and not there.
#[derive(Default)]
pub struct Mirrors {
    slots: Slots<Origin, Option<Mirror>>,
}

/// Where a mirror stands.
#[derive(Clone, Debug)]
pub struct Position {
    /// Entries held.
    pub size: u64,
    /// Size of the newest accepted checkpoint.
    pub checkpoint_size: u64,
    /// That checkpoint, when all of it is held and it may be cosigned.
    pub cosignable: Option<SignedCheckpoint>,
}

/// What became of an offered checkpoint.
#[derive(Clone, Debug)]
pub enum Considered {
    /// Accepted and stored: take entries from the position on.
    Accepted(Position),
    /// All of it was held already.
    Complete(Position),
    /// Not where the offer starts from, or older than what is held.
    Stale(Position),
    /// The log shows less than it once signed, without contradicting it: a restored backup.
    ShorterConsistent(Position),
    /// The log signed two histories: nothing is taken in from it.
    Frozen(Frozen),
}

/// A log that signed two histories.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// What is held of it.
    pub position: Position,
    /// What it did.
    pub words: Message,
    /// The two heads, for whoever asks: `percole/equivocation/v1`.
    pub evidence: Vec<u8>,
}

/// A head that was taken in with the entries up to it.
#[derive(Clone, Debug)]
pub struct Taken {
    /// What is held now.
    pub position: Position,
    /// Whether nothing of this log was held before.
    pub was_new: bool,
    /// This node's cosignature of the head, when it is the parent's own.
    pub cosignature: Option<Vec<u8>>,
}

/// Why a package was not taken in.
#[derive(Debug)]
pub enum Refused {
    /// The two ends disagree about where they stand; offer again.
    OfferAgain(Message),
    /// The package is wrong, or nothing is taken in from this log.
    Wrong(Message),
    /// This node cannot take it in now.
    Node(Error),
}

impl Mirrors {
    /// Where the mirror of a log stands.
    pub async fn position(
        &self,
        federation: &Federation,
        origin: &Origin,
        key: LogPublicKey,
    ) -> Result<Position, Error> {
        let held = self.hold(federation, origin, key).await?;
        Ok(position(mirror(&held)?))
    }

    /// Considers an offered checkpoint and stores what follows from it, durably, before it answers.
    ///
    /// # Errors
    /// `InvalidArgument` with the words of the refusal; the database's error.
    pub async fn consider(
        &self,
        federation: &Arc<Federation>,
        key: LogPublicKey,
        offer: OfferedCheckpoint,
    ) -> Result<Considered, Error> {
        let held = self.hold(federation, &offer.origin, key).await?;
        // Carried to its end even when the caller goes away: a decision that is already in the queue must be the one
        // that memory goes on from.
        finished(tokio::spawn(consider(federation.clone(), held, offer)).await)?
    }

    /// Checks a package, stores and applies it; what it returns is on disk.
    ///
    /// # Errors
    /// [`Refused`]; nothing of the package was stored then.
    pub async fn ingest(
        &self,
        federation: &Arc<Federation>,
        key: LogPublicKey,
        package: Package,
    ) -> Result<Position, Refused> {
        let held = self.hold(federation, &package.origin, key).await.map_err(Refused::Node)?;
        finished(tokio::spawn(ingest(federation.clone(), held, package)).await).map_err(Refused::Node)?
    }

    /// Takes in a newer head and the entries up to it, in one transaction; what it returns is on disk. `None` for whatever is not
    /// as plain as that, of which nothing was stored: then head and entries are taken one after the other.
    pub async fn take(
        &self,
        federation: &Arc<Federation>,
        key: LogPublicKey,
        offer: OfferedCheckpoint,
        package: Package,
    ) -> Result<Option<Taken>, Error> {
        let held = self.hold(federation, &offer.origin, key).await?;
        finished(tokio::spawn(take(federation.clone(), held, offer, package)).await)?
    }

    /// Takes the lock of a log, with its mirror read from the database when it is not in memory.
    async fn hold(&self, federation: &Federation, origin: &Origin, key: LogPublicKey) -> Result<Held, Error> {
        let slot: Slot = self.slots.of(*origin);
        let mut held = slot.lock_owned().await;
        *held = Some(match held.take() {
            Some(mirror) => mirror.with_key(key),
            None => load(federation, origin, key).await?,
        });
        Ok(held)
    }
}

async fn take(
    federation: Arc<Federation>,
    mut held: Held,
    offered: OfferedCheckpoint,
    package: Package,
) -> Result<Option<Taken>, Error> {
    let OfferedCheckpoint { origin, old_size, prefix, note, shown, given_up } = offered;
    let current = mirror(&held)?;
    let offer = Offer { old_size, prefix, note, shown, given_up };
    let Verdict::Accepted(accepted) = current.consider_checkpoint(&offer, &NodeMap::new()) else {
        return Ok(None);
    };
    if accepted.given_up().is_some() {
        return Ok(None);
    }
    let signed = accepted.signed().clone();
    let size = signed.checkpoint().size;
    let head = AcceptCheckpoint { origin, size, note: signed.as_bytes().to_vec(), given_up: None };
    let was_new = current.size() == 0;
    let announced = current.clone().accept(*accepted).map_err(|error| moved_on(&origin, &error))?;
    let Ok(Checked::New(package)) = announced.check_package(package) else { return Ok(None) };
    let moved = announced.extend(&package).map_err(|error| moved_on(&origin, &error))?;
    // Only the parent's own head is cosigned; both are on disk together before anybody sees the line.
    let is_of_parent = federation.node.directory().parent() == Some(origin.node);
    let cosignature = match moved.cosignable().filter(|_| is_of_parent) {
        Some(signed) => witness::signature(&federation, signed).await,
        None => None,
    };
    let line = cosignature.as_ref().map(|row| row.line.clone());
    *held = None;
    let ingest = IngestPackage { origin, package, head: Some(head), cosignature };
    match federation.node.sequencer.ingest(ingest).await {
        Ok(_) => Ok(Some(Taken { position: position(held.insert(moved)), was_new, cosignature: line })),
        Err(error) if error.code() == Code::FailedPrecondition => Ok(None),
        Err(error) => Err(error),
    }
}

async fn consider(
    federation: Arc<Federation>,
    mut held: Held,
    offered: OfferedCheckpoint,
) -> Result<Considered, Error> {
    let OfferedCheckpoint { origin, old_size, prefix, note, shown, given_up } = offered;
    let offer = Offer { old_size, prefix, note, shown, given_up };
    let current = mirror(&held)?;
    let nodes = own_nodes(&federation, &origin, &current.consider_plan(&offer)).await?;
    Ok(match current.consider_checkpoint(&offer, &nodes) {
        Verdict::Accepted(accepted) => {
            let signed = accepted.signed();
            let size = signed.checkpoint().size;
            let given_up = accepted.given_up().map(|head| head.size);
            if let Some(announced) = given_up {
                let held = current.size();
                tracing::warn!(%origin, held, "{}", federation::head_given_up(announced, held));
            }
            let write = AcceptCheckpoint { origin, size, note: signed.as_bytes().to_vec(), given_up };
            let moved = current.clone().accept(*accepted).map_err(|error| moved_on(&origin, &error))?;
            // Until the write is known to be on disk, memory claims nothing.
            *held = None;
            federation.node.sequencer.shared(write).await?;
            Considered::Accepted(position(held.insert(moved)))
        }
        Verdict::Complete => Considered::Complete(position(current)),
        // Of a head that its log gives up it says nothing any more.
        Verdict::Stale { size, checkpoint_size } => {
            Considered::Stale(Position { size, checkpoint_size, cosignable: None })
        }
        Verdict::ShorterConsistent { .. } => Considered::ShorterConsistent(position(current)),
        Verdict::Refused(Refusal::Frozen(stored)) => {
            let mut tx = federation.node.read().await?;
            let evidence = logs::evidence(&mut tx, &origin).await?.unwrap_or_default();
            let words = federation::of_log(origin.to_string(), Arg::read(&stored));
            Considered::Frozen(Frozen { position: position(current), words, evidence })
        }
        Verdict::Refused(refusal) => {
            tracing::warn!(%origin, %refusal, "an offered checkpoint is refused");
            return Err(Error::invalid("note", not_taken(&origin, &refusal)));
        }
        Verdict::Equivocation(evidence) => {
            let position = position(current);
            Considered::Frozen(freeze(&federation, &mut held, position, &evidence).await?)
        }
    })
}

async fn ingest(federation: Arc<Federation>, mut held: Held, package: Package) -> Result<Position, Refused> {
    let origin = package.origin;
    let current = mirror(&held).map_err(Refused::Node)?;
    let checked = match current.check_package(package).map_err(|error| refused(&origin, &error))? {
        Checked::AlreadyHeld { .. } => return Ok(position(current)),
        Checked::New(checked) => checked,
    };
    let moved = current
        .clone()
        .extend(&checked)
        .map_err(|error| Refused::OfferAgain(federation::offer_again(origin.to_string(), error.said())))?;
    *held = None;
    let stored = federation.node.sequencer.ingest(IngestPackage::onwards(origin, checked)).await;
    stored.map_err(|error| match error.code() {
        Code::FailedPrecondition => Refused::OfferAgain(error.said().clone()),
        _ => Refused::Node(error),
    })?;
    Ok(position(held.insert(moved)))
}

fn finished<T>(joined: Result<T, tokio::task::JoinError>) -> Result<T, Error> {
    joined.map_err(|error| Error::internal(format!("taking in from a peer broke off: {error}")))
}

/// A checkpoint that somebody offers.
#[derive(Clone, Debug)]
pub struct OfferedCheckpoint {
    /// The log.
    pub origin: Origin,
    /// The accepted size that it starts from.
    pub old_size: u64,
    /// What the offered tree says of that size.
    pub prefix: PrefixProof,
    /// The signed note.
    pub note: Vec<u8>,
    /// Whether its own log shows it as its newest.
    pub shown: Shown,
    /// Heads that its own log gives up.
    pub given_up: Vec<Vec<u8>>,
}

async fn load(federation: &Federation, origin: &Origin, key: LogPublicKey) -> Result<Mirror, Error> {
    let mut tx = federation.node.read().await?;
    let Some(head) = logs::by_origin(&mut tx, origin).await? else { return Ok(Mirror::new(*origin, key)) };
    let frontier = tree::frontier(&mut tx, head.log, head.size).await?;
    let checkpoint =
        head.checkpoint.as_deref().map(|note| stored_checkpoint(&head, note, &key)).transpose()?;
    let mirror =
        Mirror::resume(*origin, key, frontier, checkpoint).map_err(|error| damaged(&head, &error))?;
    Ok(match head.frozen {
        Some(reason) => mirror.freeze(reason),
        None => mirror,
    })
}

fn stored_checkpoint(head: &LogHead, note: &[u8], key: &LogPublicKey) -> Result<SignedCheckpoint, Error> {
    UnverifiedNote::parse(note)
        .and_then(|note| note.verify(key, &head.origin))
        .map_err(|error| damaged(head, &error))
}

fn damaged(head: &LogHead, error: &dyn std::fmt::Display) -> Error {
    tree::damaged(head.log, head.size, error).into()
}

fn mirror(held: &Held) -> Result<&Mirror, Error> {
    held.as_ref().ok_or_else(lost)
}

fn lost() -> Error {
    Error::internal("a mirror was asked for before it was read")
}

fn moved_on(origin: &Origin, error: &percole_sync::MirrorError) -> Error {
    Error::precondition(federation::offer_again(origin.to_string(), error.said()))
}

/// Why an offer is refused.
pub(crate) fn not_taken(origin: &Origin, refusal: &Refusal) -> Message {
    federation::checkpoint_refused(origin.to_string(), refusal.said())
}

pub(crate) fn position(mirror: &Mirror) -> Position {
    Position {
        size: mirror.size(),
        checkpoint_size: mirror.checkpoint_size(),
        cosignable: mirror.cosignable().cloned(),
    }
}

pub(crate) fn refused(origin: &Origin, error: &PackageError) -> Refused {
    let message = match error {
        PackageError::Frozen(stored) => federation::of_log(origin.to_string(), Arg::read(stored)),
        other => federation::package_refused(origin.to_string(), other.said()),
    };
    match error.remedy() {
        Remedy::OfferAgain => Refused::OfferAgain(message),
        Remedy::None => {
            tracing::warn!(%origin, %error, "a package is refused");
            Refused::Wrong(message)
        }
    }
}

async fn own_nodes(
    federation: &Federation,
    origin: &Origin,
    plan: &[percole_merkle::NodeRange],
) -> Result<NodeMap, Error> {
    if plan.is_empty() {
        return Ok(NodeMap::new());
    }
    let mut tx = federation.node.read().await?;
    match logs::by_origin(&mut tx, origin).await? {
        Some(head) => Ok(tree::load(&mut tx, head.log, plan).await?),
        None => Ok(NodeMap::new()),
    }
}

/// Keeps the evidence and takes in nothing more; what is held goes on being served (design 03, point 19).
///
/// # Errors
/// The database's: memory stays as it is on disk, and the next offer finds the same again.
async fn freeze(
    federation: &Federation,
    held: &mut Held,
    position: Position,
    evidence: &Equivocation,
) -> Result<Frozen, Error> {
    let origin = *evidence.origin();
    let (shorter, longer) = (evidence.shorter().checkpoint().size, evidence.longer().checkpoint().size);
    let reason = federation::two_histories(shorter, longer);
    tracing::error!(%origin, shorter, longer, "a log signed two histories; it is frozen and the evidence kept");
    let evidence = evidence.encode();
    let write = Freeze { origin, reason: reason.stored(), evidence: evidence.clone() };
    federation.node.sequencer.private(write).await?;
    **held = held.take().map(|mirror| mirror.freeze(reason.stored()));
    Ok(Frozen { position, words: federation::of_log(origin.to_string(), reason), evidence })
}

/// Keeps why nothing more is taken in from a log, or written to the own one.
pub(crate) struct Freeze {
    pub(crate) origin: Origin,
    pub(crate) reason: String,
    pub(crate) evidence: Vec<u8>,
}

#[async_trait]
impl PrivateWrite for Freeze {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        Ok(logs::freeze(tx, &self.origin, &self.reason, &self.evidence, now_us).await?)
    }
}
