//! The records of an archive that are needed to go on with it, without checking them.

use std::io::{Read, Seek};

use percole_words::{Message, elections};

use super::super::hash::Hash;
use super::super::wire::{self, Owned, SetupData, SizedTally};
use super::event::{Event, EventType};
use super::reader::{ReadError, Records};
use super::record::RecordKind;

/// Records of an archive other than credentials and ballots. Verify the archive before relying on them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// The election record.
    pub election: Vec<u8>,
    /// The trustees record.
    pub trustees: Vec<u8>,
    /// Size and weight of the tally.
    pub sized: Option<SizedTally<Hash>>,
    /// The encrypted tally.
    pub tally: Vec<u8>,
    /// Owner and record of every partial decryption.
    pub partials: Vec<(u64, Vec<u8>)>,
}

impl Contents {
    /// Reads an archive once.
    ///
    /// # Errors
    /// When it cannot be read, or an event's records do not stand before it.
    pub fn read<R: Read + Seek>(archive: R) -> Result<Self, ReadError> {
        const PENDING_MAX: usize = 4;
        let mut records = Records::open(archive)?;
        let mut contents = Self::default();
        let mut pending: Vec<(Hash, super::reader::Location)> = Vec::new();
        while let Some(record) = records.next()? {
            let number = record.location.record;
            match record.kind {
                RecordKind::Header => {}
                RecordKind::Data(_) => {
                    pending.push((record.hash, record.location));
                    if pending.len() > PENDING_MAX {
                        pending.remove(0);
                    }
                }
                RecordKind::Event(_) => {
                    let wrong = |detail| ReadError::Record { record: number, detail };
                    let event: Event =
                        wire::from_canonical(records.body(&record).unwrap_or_default()).map_err(wrong)?;
                    let mut find = |hash: Hash| {
                        let found = pending.iter().find(|(known, _)| *known == hash);
                        let (_, location) =
                            found.ok_or_else(|| wrong(elections::record_not_before(hash.to_hex())))?;
                        Ok::<_, ReadError>(records.read_at(location)?)
                    };
                    contents.take(&event, &mut find, &wrong)?;
                    pending.clear();
                }
            }
        }
        Ok(contents)
    }

    fn take(
        &mut self,
        event: &Event,
        find: &mut dyn FnMut(Hash) -> Result<Vec<u8>, ReadError>,
        wrong: &dyn Fn(Message) -> ReadError,
    ) -> Result<(), ReadError> {
        let Some(payload) = event.payload else { return Ok(()) };
        match event.r#type {
            EventType::Setup => {
                let setup: SetupData<Hash> = wire::from_canonical(&find(payload)?).map_err(wrong)?;
                self.election = find(setup.election)?;
                self.trustees = find(setup.trustees)?;
            }
            EventType::EncryptedTally => {
                let sized: SizedTally<Hash> = wire::from_canonical(&find(payload)?).map_err(wrong)?;
                self.tally = find(sized.encrypted_tally)?;
                self.sized = Some(sized);
            }
            EventType::PartialDecryption => {
                let owned: Owned<Hash> = wire::from_canonical(&find(payload)?).map_err(wrong)?;
                self.partials.push((owned.owner, find(owned.payload)?));
            }
            _ => {}
        }
        Ok(())
    }
}
