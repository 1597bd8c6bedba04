//! Considering a checkpoint that somebody offers.

use percole_merkle::heads::{Equivocation, EquivocationError};
use percole_merkle::tree::{prefix_plan, prove_prefix};
use percole_merkle::{
    Checkpoint, HeadError, HeadRelation, NodeRange, NodeReader, NoteError, PrefixProof, Shown,
    SignedCheckpoint, TreeError, UnverifiedNote, compare_heads,
};

use super::Mirror;

/// A checkpoint as it is offered, and how it is said to extend what this receiver has accepted.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The size of the receiver's newest accepted checkpoint, as the sender believes; 0 for none.
    pub old_size: u64,
    /// The root that the offered tree has at `old_size`, with the proof. A valid proof from another root than the one
    /// that is accepted here is evidence of two histories; an invalid proof is nothing.
    pub prefix: PrefixProof,
    /// The signed note.
    pub note: Vec<u8>,
    /// Whether its own log shows it as its newest head, or another node relays it.
    pub shown: Shown,
    /// Signed notes of heads that its own log gives up: a restore lost what they cover, and nobody holds it.
    pub given_up: Vec<Vec<u8>>,
}

/// What a receiver makes of an offer.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// Consistent with all that is known; store it, then take entries from the held size on.
    Accepted(Box<AcceptedCheckpoint>),
    /// Everything up to the offered checkpoint is held already.
    Complete,
    /// The offer does not start from what is accepted here, or is older than it: nothing is wrong, offer again.
    Stale {
        /// Entries held.
        size: u64,
        /// Size of the newest accepted checkpoint.
        checkpoint_size: u64,
    },
    /// Its own log shows less than it once signed, and all of it agrees: a restored backup.
    ShorterConsistent {
        /// Entries held here.
        size: u64,
        /// Size of the newest accepted checkpoint, which the log has lost.
        checkpoint_size: u64,
    },
    /// The offer is wrong; that says nothing about the log. The words are kept.
    Refused(Refusal),
    /// The log signed two histories: freeze it, and hand the evidence on.
    Equivocation(Box<Equivocation>),
}

/// A checkpoint that was found consistent with one state of a mirror.
#[derive(Clone, Debug)]
pub struct AcceptedCheckpoint {
    pub(super) signed: SignedCheckpoint,
    pub(super) over: Option<Checkpoint>,
    given_up: Option<Checkpoint>,
}

impl AcceptedCheckpoint {
    /// The accepted head that its log gave up, in whose place this one is.
    pub fn given_up(&self) -> Option<&Checkpoint> {
        self.given_up.as_ref()
    }

    /// The signed checkpoint, to be stored.
    pub fn signed(&self) -> &SignedCheckpoint {
        &self.signed
    }
}

/// Why an offer is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The log is frozen.
    #[error("nothing more is taken in from this log: {0}")]
    Frozen(String),
    /// The note is not a checkpoint that this log signed.
    #[error("the checkpoint is refused: {0}")]
    Note(#[from] NoteError),
    /// The heads cannot be related by the proof.
    #[error("the checkpoint cannot be related to the one of {known} entries that is accepted here: {0}", known = .1)]
    Proof(HeadError, u64),
    /// The own tree lacks nodes to compare with.
    #[error("the tree held here cannot be compared with the offer: {0}")]
    OwnTree(#[from] TreeError),
}

impl Mirror {
    /// The reads of the own tree that [`Mirror::consider_checkpoint`] needs for this offer; mostly none.
    ///
    /// Only a head that is shorter than the accepted one has to be compared with what is held.
    pub fn consider_plan(&self, offer: &Offer) -> Vec<NodeRange> {
        let claimed = UnverifiedNote::parse(&offer.note).map(|note| note.claimed().size);
        match claimed {
            Ok(size) if self.is_complete() && size < self.size() => {
                // Both sizes are within a tree that is held.
                prefix_plan(size, self.size()).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// Decides what an offered checkpoint means: new, known, stale, a restored backup, wrong, or a second history.
    ///
    /// `nodes` holds what [`Mirror::consider_plan`] named.
    pub fn consider_checkpoint(&self, offer: &Offer, nodes: &impl NodeReader) -> Verdict {
        self.consider(offer, nodes).unwrap_or_else(Verdict::Refused)
    }

    fn consider(&self, offer: &Offer, nodes: &impl NodeReader) -> Result<Verdict, Refusal> {
        if let Some(reason) = &self.frozen {
            return Err(Refusal::Frozen(reason.clone()));
        }
        let signed = UnverifiedNote::parse(&offer.note)?.verify(&self.key, &self.origin)?;
        let Some(known) = &self.checkpoint else {
            return Ok(if offer.old_size == 0 { self.accepted(signed) } else { self.stale() });
        };
        if let Some(verdict) = self.instead_of(known, &signed, offer) {
            return Ok(verdict);
        }
        let (known_size, seen_size) = (known.checkpoint().size, signed.checkpoint().size);
        let prefix = match seen_size.cmp(&known_size) {
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater if offer.old_size != known_size => return Ok(self.stale()),
            std::cmp::Ordering::Greater => Some(offer.prefix.clone()),
            // Until all of the accepted checkpoint is held, nothing here can relate a shorter head to it.
            std::cmp::Ordering::Less if !self.is_complete() => return Ok(self.stale()),
            std::cmp::Ordering::Less => Some(prove_prefix(seen_size, known_size, nodes)?),
        };
        self.compare(known, signed, offer.shown, prefix)
    }

    /// A head of which not everything came may be given up by its own log: it was announced, and nobody here has held it or put a
    /// name under it. What is held stays, and the log goes on from there.
    fn instead_of(
        &self,
        known: &SignedCheckpoint,
        seen: &SignedCheckpoint,
        offer: &Offer,
    ) -> Option<Verdict> {
        let is_known = |note: &Vec<u8>| {
            let given_up = UnverifiedNote::parse(note).and_then(|note| note.verify(&self.key, &self.origin));
            given_up.is_ok_and(|given_up| given_up.checkpoint() == known.checkpoint())
        };
        if self.is_complete() || offer.shown != Shown::AsNewest || !offer.given_up.iter().any(is_known) {
            return None;
        }
        let held = self.frontier.checkpoint(self.origin);
        if seen.checkpoint().size > held.size && offer.old_size != held.size {
            return Some(Verdict::Stale { size: held.size, checkpoint_size: held.size });
        }
        let relation = compare_heads(&held, seen.checkpoint(), offer.shown, Some(&offer.prefix));
        matches!(relation, Ok(HeadRelation::Newer | HeadRelation::Same)).then(|| {
            let (signed, over, given_up) = (seen.clone(), self.head(), Some(*known.checkpoint()));
            Verdict::Accepted(Box::new(AcceptedCheckpoint { signed, over, given_up }))
        })
    }

    fn compare(
        &self,
        known: &SignedCheckpoint,
        seen: SignedCheckpoint,
        shown: Shown,
        prefix: Option<PrefixProof>,
    ) -> Result<Verdict, Refusal> {
        let known_size = known.checkpoint().size;
        let unrelated = |error| Refusal::Proof(error, known_size);
        let relation = compare_heads(known.checkpoint(), seen.checkpoint(), shown, prefix.as_ref());
        Ok(match relation.map_err(unrelated)? {
            HeadRelation::Newer => self.accepted(seen),
            HeadRelation::Same if self.is_complete() => Verdict::Complete,
            HeadRelation::Same => self.accepted(seen),
            HeadRelation::Stale => self.stale(),
            HeadRelation::ShorterConsistent => {
                Verdict::ShorterConsistent { size: self.size(), checkpoint_size: known_size }
            }
            HeadRelation::Inconsistent => match Equivocation::new(known.clone(), seen, prefix) {
                Ok(evidence) => Verdict::Equivocation(Box::new(evidence)),
                Err(EquivocationError::Heads(error)) => return Err(unrelated(error)),
                // The comparison above and this one are the same function over the same values.
                Err(_) => self.stale(),
            },
        })
    }

    fn accepted(&self, signed: SignedCheckpoint) -> Verdict {
        Verdict::Accepted(Box::new(AcceptedCheckpoint { signed, over: self.head(), given_up: None }))
    }

    fn stale(&self) -> Verdict {
        Verdict::Stale { size: self.size(), checkpoint_size: self.checkpoint_size() }
    }

    /// Whether all of the accepted checkpoint is held.
    pub fn is_complete(&self) -> bool {
        self.size() == self.checkpoint_size()
    }
}
