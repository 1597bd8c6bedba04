//! Why a log is not taken in, as messages for people.

use percole_words::{Arg, Message, proofs};

use crate::{ENTRIES_PER_PACKAGE_MAX, EntryError, MirrorError, PACKAGE_BYTES_MAX, PackageError, Refusal};

impl Refusal {
    /// The same as a message, for whoever reads it in a language of their own. Why a log is frozen is what was stored of
    /// a message, or a text.
    pub fn said(&self) -> Message {
        match self {
            Refusal::Frozen(why) => proofs::offer_of_frozen(Arg::read(why)),
            Refusal::Note(error) => error.said(),
            Refusal::Proof(error, known) => proofs::offer_unrelated(*known, error.said()),
            Refusal::OwnTree(error) => proofs::offer_not_compared(error.said()),
        }
    }
}

impl EntryError {
    /// As [`Refusal::said`].
    pub fn said(&self) -> Message {
        match self {
            EntryError::Leaf(error) => error.said(),
            EntryError::Origin { expected, found } => {
                proofs::event_of_another_log(found.to_string(), expected.to_string())
            }
            EntryError::PayloadLength { stated, found } => proofs::event_of_another_length(*stated, *found),
            EntryError::Commitment => proofs::event_says_otherwise(),
            EntryError::OtherLeaf { held, found } => {
                proofs::event_is_another(found.to_string(), held.to_string())
            }
        }
    }
}

impl PackageError {
    /// As [`Refusal::said`].
    pub fn said(&self) -> Message {
        match self {
            PackageError::Origin { expected, found } => {
                proofs::head_of_another_log(found.to_string(), expected.to_string())
            }
            PackageError::Frozen(why) => proofs::offer_of_frozen(Arg::read(why)),
            PackageError::NoCheckpoint => proofs::package_without_head(),
            PackageError::OtherCheckpoint { accepted, found } => {
                proofs::package_to_another_head(*accepted, *found)
            }
            PackageError::EntryCount { found } => proofs::package_count(ENTRIES_PER_PACKAGE_MAX, *found),
            PackageError::TooLarge { bytes } => proofs::package_bytes(PACKAGE_BYTES_MAX, *bytes),
            PackageError::BeyondCheckpoint { end, size } => proofs::package_beyond_head(*end, *size),
            PackageError::Gap { held, start } => proofs::package_gap(*held, *start),
            PackageError::Entry { index, source } => proofs::package_event(*index, source.said()),
            PackageError::Proof { end, size, source } => {
                proofs::package_not_signed(*end, *size, source.said())
            }
            PackageError::Tree(error) => error.said(),
        }
    }
}

impl MirrorError {
    /// As [`Refusal::said`].
    pub fn said(&self) -> Message {
        match self {
            MirrorError::Origin { expected, found } => {
                proofs::head_of_another_log(found.to_string(), expected.to_string())
            }
            MirrorError::AheadOfCheckpoint { held, size } => proofs::mirror_ahead(*held, *size),
            MirrorError::Root { size } => proofs::mirror_root(*size),
            MirrorError::Moved => proofs::mirror_moved_meanwhile(),
        }
    }
}
