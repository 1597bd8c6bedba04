//! Events.

use serde::{Deserialize, Serialize};

use super::super::hash::Hash;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventType {
    /// The election is published.
    Setup,
    /// A ballot is accepted.
    Ballot,
    /// No more ballots.
    EndBallots,
    /// The encrypted sums.
    EncryptedTally,
    /// A mixnet step, for questions that percole does not read.
    Shuffle,
    /// No more mixnet steps.
    EndShuffles,
    /// A trustee's decryption factors.
    PartialDecryption,
    /// The result.
    Result,
}

impl EventType {
    /// As the record writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Setup => "Setup",
            Self::Ballot => "Ballot",
            Self::EndBallots => "EndBallots",
            Self::EncryptedTally => "EncryptedTally",
            Self::Shuffle => "Shuffle",
            Self::EndShuffles => "EndShuffles",
            Self::PartialDecryption => "PartialDecryption",
            Self::Result => "Result",
        }
    }

    /// Data records that stand directly before such an event.
    pub fn data_records(self) -> usize {
        match self {
            Self::Setup => 4,
            Self::EncryptedTally | Self::Shuffle | Self::PartialDecryption => 2,
            Self::Ballot | Self::Result => 1,
            Self::EndBallots | Self::EndShuffles => 0,
        }
    }
}

/// A link of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Hash of the event before; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Hash>,
    /// From 0.
    pub height: u64,
    /// What happened.
    pub r#type: EventType,
    /// Hash of the data record it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<Hash>,
}

/// The body of the first record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchiveHeader {
    /// 1.
    pub version: u32,
    /// Seconds since 1970 as decimal text; every record carries the same time.
    pub timestamp: String,
}

/// Fuzz entry: reads any bytes as an event, as the first record, and as the small records that events point to.
pub fn fuzz_event(data: &[u8]) -> bool {
    use super::super::wire::{ElectionResult, Owned, SetupData, SizedTally, from_canonical};
    from_canonical::<Event>(data).is_ok()
        | from_canonical::<ArchiveHeader>(data).is_ok()
        | from_canonical::<SetupData<Hash>>(data).is_ok()
        | from_canonical::<SizedTally<Hash>>(data).is_ok()
        | from_canonical::<Owned<Hash>>(data).is_ok()
        | from_canonical::<ElectionResult>(data).is_ok()
}
