//! Between protobuf messages and the types of `percole-sync`. Each message has one accepted form.

use std::ops::Range;

use percole_core::attachments::travel::Named;
use percole_merkle::{Hash, Origin, PROOF_HASHES_MAX, PrefixProof, Proof};
use percole_proto::v1 as pb;
use percole_sync::{Body, ENTRIES_PER_PACKAGE_MAX, Package, WireEntry};
use prost::Message as _;

use percole_core::error::Error;
use percole_words::{Message, events, federation, proofs};

/// Reads a package.
///
/// # Errors
/// `InvalidArgument` naming the field that is wrong.
pub(crate) fn read_package(package: pb::Package) -> Result<Package, Error> {
    if package.entries.len() > ENTRIES_PER_PACKAGE_MAX {
        let found = package.entries.len();
        return Err(Error::invalid("entries", federation::package_too_long(ENTRIES_PER_PACKAGE_MAX, found)));
    }
    let mut entries = Vec::with_capacity(package.entries.len());
    for (number, entry) in package.entries.into_iter().enumerate() {
        let index = package.start.saturating_add(number as u64);
        entries.push(read_entry(entry).map_err(|what| {
            Error::invalid("entries", federation::entry_unusable(index, &package.origin, what))
        })?);
    }
    Ok(Package {
        origin: read_origin(&package.origin)?,
        start: package.start,
        entries,
        checkpoint_size: package.checkpoint_size,
        proof: read_proof(&package.proof)?,
    })
}

/// Writes a package.
pub(crate) fn write_package(package: Package) -> pb::Package {
    pb::Package {
        origin: package.origin.to_string(),
        start: package.start,
        entries: package.entries.into_iter().map(write_entry).collect(),
        checkpoint_size: package.checkpoint_size,
        proof: write_proof(&package.proof),
    }
}

/// Reads which document is meant.
///
/// # Errors
/// `InvalidArgument` naming the field that is wrong.
pub(crate) fn read_document(subject: &str, sha256: &[u8]) -> Result<Named, Error> {
    let unknown = || events::event_unreadable("meeting.attached");
    let subject = subject.parse().map_err(|_| Error::invalid("subject", unknown()))?;
    let sha256 = sha256.try_into().map_err(|_| Error::invalid("sha256", unknown()))?;
    Ok(Named { subject, sha256 })
}

/// Reads an entry that travels by itself.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read_late(entry: Option<pb::Entry>) -> Result<WireEntry, Message> {
    read_entry(entry.unwrap_or_default())
}

/// Writes an entry that travels by itself.
pub(crate) fn write_late(index: u64, entry: WireEntry) -> pb::LateEntry {
    pb::LateEntry { index, entry: Some(write_entry(entry)) }
}

/// Reads runs of indexes.
///
/// # Errors
/// `InvalidArgument` for runs that do not ascend, or name too many indexes.
pub(crate) fn read_runs(runs: Vec<pb::IndexRun>) -> Result<Vec<Range<u64>>, Error> {
    let runs: Vec<Range<u64>> = runs.into_iter().map(|run| run.start..run.end).collect();
    if percole_sync::gaps::are_a_page(&runs) {
        return Ok(runs);
    }
    Err(Error::invalid("runs", federation::runs_unusable(percole_sync::gaps::GAPS_PER_PAGE_MAX)))
}

/// Writes runs of indexes.
pub(crate) fn write_runs(runs: &[Range<u64>]) -> Vec<pb::IndexRun> {
    runs.iter().map(|run| pb::IndexRun { start: run.start, end: run.end }).collect()
}

/// Reads the name of a log.
///
/// # Errors
/// `InvalidArgument`.
pub fn read_origin(text: &str) -> Result<Origin, Error> {
    text.parse().map_err(|_| Error::invalid("origin", events::not_a_log(text)))
}

/// Reads what a larger tree says of a smaller size. Without a root, the smaller size is 0 or was not reached.
///
/// # Errors
/// `InvalidArgument` for hashes that are not 32 bytes, or too many.
pub fn read_prefix(old_root: &[u8], proof: &[Vec<u8>]) -> Result<PrefixProof, Error> {
    let root = if old_root.is_empty() {
        Hash::EMPTY_ROOT
    } else {
        Hash::try_from(old_root)
            .map_err(|error| Error::invalid("old_root", federation::proof_unusable(error.said())))?
    };
    Ok(PrefixProof { root, proof: read_proof(proof)? })
}

/// Writes the hashes of a proof.
pub fn write_proof(proof: &Proof) -> Vec<Vec<u8>> {
    proof.hashes().iter().map(|hash| hash.0.to_vec()).collect()
}

/// Feeds the reader of packages with any bytes, for a fuzzer.
///
/// # Panics
/// When a package that was accepted is written otherwise than it was read.
pub fn fuzz_package(bytes: &[u8]) {
    let Ok(message) = pb::Package::decode(bytes) else { return };
    if let Ok(package) = read_package(message.clone()) {
        assert_eq!(write_package(package), message, "an accepted package has another form");
    }
}

fn read_proof(hashes: &[Vec<u8>]) -> Result<Proof, Error> {
    if hashes.len() > PROOF_HASHES_MAX {
        return Err(Error::invalid("proof", federation::proof_too_long(PROOF_HASHES_MAX, hashes.len())));
    }
    let wrong = |why: Message| Error::invalid("proof", federation::proof_unusable(why));
    let mut read = Vec::with_capacity(hashes.len());
    for hash in hashes {
        read.push(Hash::try_from(hash.as_slice()).map_err(|error| wrong(error.said()))?);
    }
    Proof::new(read).map_err(|error| wrong(error.said()))
}

fn read_entry(entry: pb::Entry) -> Result<WireEntry, Message> {
    let pb::Entry { leaf, leaf_hash, salt, payload, has_payload } = entry;
    if leaf.is_empty() {
        if has_payload || !salt.is_empty() || !payload.is_empty() {
            return Err(proofs::wire_content_without_leaf());
        }
        let leaf_hash = Hash::try_from(leaf_hash.as_slice()).map_err(|error| error.said())?;
        return Ok(WireEntry::Withheld { leaf_hash });
    }
    if !leaf_hash.is_empty() {
        return Err(proofs::wire_leaf_and_hash());
    }
    if !has_payload {
        if !salt.is_empty() || !payload.is_empty() {
            return Err(proofs::wire_content_denied());
        }
        return Ok(WireEntry::Full { leaf, body: None });
    }
    let salt = salt.as_slice().try_into().map_err(|_| proofs::name_bytes(32u64, salt.len()))?;
    Ok(WireEntry::Full { leaf, body: Some(Body { salt, payload }) })
}

fn write_entry(entry: WireEntry) -> pb::Entry {
    match entry {
        WireEntry::Withheld { leaf_hash } => {
            pb::Entry { leaf_hash: leaf_hash.0.to_vec(), ..pb::Entry::default() }
        }
        WireEntry::Full { leaf, body: None } => pb::Entry { leaf, ..pb::Entry::default() },
        WireEntry::Full { leaf, body: Some(body) } => pb::Entry {
            leaf,
            salt: body.salt.to_vec(),
            payload: body.payload,
            has_payload: true,
            ..pb::Entry::default()
        },
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::NodeId;

    use super::*;

    fn package() -> Package {
        Package {
            origin: Origin::first(NodeId([3; 32])),
            start: 7,
            entries: vec![
                WireEntry::Withheld { leaf_hash: Hash([9; 32]) },
                WireEntry::Full { leaf: vec![1], body: None },
                WireEntry::Full { leaf: vec![2], body: Some(Body { salt: [4; 32], payload: Vec::new() }) },
            ],
            checkpoint_size: 20,
            proof: Proof::new(vec![Hash([5; 32])]).unwrap(),
        }
    }

    #[test]
    fn a_package_survives_the_wire() {
        assert_eq!(read_package(write_package(package())).unwrap(), package());
        fuzz_package(&write_package(package()).encode_to_vec());
    }

    #[test]
    fn an_entry_has_one_form() {
        let wrong: [fn(&mut pb::Package); 6] = [
            |package| package.entries[0].leaf_hash.truncate(31),
            |package| package.entries[0].payload = vec![1],
            |package| package.entries[1].leaf_hash = vec![0; 32],
            |package| package.entries[1].salt = vec![0; 32],
            |package| package.entries[2].salt.truncate(3),
            |package| package.proof = vec![vec![0; 32]; 64],
        ];
        for change in wrong {
            let mut message = write_package(package());
            change(&mut message);
            assert_eq!(read_package(message).unwrap_err().code(), percole_core::error::Code::InvalidArgument);
        }
    }
}
