//! Documents that go from node to node: what is wanted here, who may have what is here, and taking one in, piece after piece.
//!
//! A document follows its event: whoever holds the event may have it, and wants it. What came of it stays when a connection
//! breaks, and the next one goes on from there; once all of it is here, it must have the hash that the event names.

use std::collections::{HashMap, HashSet};

use async_trait::async_trait;
use percole_domain::portrait;
use percole_merkle::{LeafHeader, NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    attachments::{self as store, AttachmentRow, PIECE_BYTES, PieceRow},
    entries,
    mandates::{self, MandateRow},
    meetings::{self, MeetingRow},
    rows,
};
use percole_sync::Reader;
use percole_words::attachments;
use sha2::{Digest, Sha256};

use crate::{
    apply::{
        Payload,
        meeting::{self as fold, document as of_document},
    },
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// Documents of one node that are wanted at once, and of all together: the rest has its turn when these are here.
const OF_NODE_MAX: usize = 16;
const WANTED_MAX: usize = 256;
/// What the documents of one other node may take, as a part of all.
const SHARE: u64 = 4;
/// Bytes of a portrait: it is one piece.
const PORTRAIT_BYTES_MAX: u64 = portrait::BYTES_MAX as u64;
/// Leaves read at once when an event is looked for.
const LEAVES: u64 = 256;

/// A document or a portrait, by what it belongs to and its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Named {
    /// The meeting, or the mandate.
    pub subject: SubjectId,
    /// SHA-256 of the whole.
    pub sha256: [u8; 32],
}

/// A document that an event held here names, and that is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub named: Named,
    /// Pieces that came already.
    pub pieces: u64,
}

/// What is wanted, and what is here and belongs to nothing any longer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// As far as there is room for it: no node's documents keep out those of others.
    pub wanted: Vec<Wanted>,
    /// What no event names: another portrait took the place of one, or another event was folded.
    pub left_over: Vec<Named>,
}

/// Looks at what events name, and at what is here.
///
/// # Errors
/// The database's.
pub async fn look(node: &Node) -> Result<Looked, Error> {
    let mut tx = node.read().await?;
    let meetings = meetings::with_documents(&mut tx).await?;
    let mandates = mandates::with_portraits(&mut tx).await?;
    let held: Vec<AttachmentRow> = rows::select(&mut tx, "ORDER BY id", Vec::new()).await?;
    drop(tx);
    let mut room = Room::of(node.me(), node.attachments.quota(), &held);
    let here: HashMap<Named, &AttachmentRow> =
        held.iter().filter_map(|row| Some((named(row)?, row))).collect();
    let mut found = Vec::new();
    let portraits = mandates.iter().filter_map(portrait_of);
    for (named, size) in portraits.chain(meetings.iter().flat_map(|row| asked(node.me(), row))) {
        let pieces = match here.get(&named) {
            Some(held) if held.is_whole => continue,
            Some(held) => held.bytes / PIECE_BYTES as u64,
            None => 0,
        };
        if found.len() < WANTED_MAX && room.takes(named.subject.origin, size) {
            found.push(Wanted { named, pieces });
        }
    }
    let all = meetings.iter().flat_map(|row| documents(row).map(|(named, _, _)| named));
    let all: HashSet<Named> =
        all.chain(mandates.iter().filter_map(portrait_of).map(|(named, _)| named)).collect();
    let left_over = here.into_keys().filter(|named| !all.contains(named)).collect();
    Ok(Looked { wanted: found, left_over })
}

/// Forgets what still belongs to nothing.
///
/// # Errors
/// That the node cannot write now.
pub async fn forget(node: &Node, left_over: Vec<Named>) -> Result<(), Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    node.sequencer.private(Forget(left_over)).await
}

struct Forget(Vec<Named>);

#[async_trait]
impl PrivateWrite for Forget {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _now_us: i64) -> Result<(), Error> {
        for named in &self.0 {
            if naming(tx, named).await?.is_none() {
                store::forget_hash(tx, &named.subject, &named.sha256).await?;
            }
        }
        Ok(())
    }
}

fn named(row: &AttachmentRow) -> Option<Named> {
    Some(Named { subject: row.subject?, sha256: row.sha256? })
}

/// The documents of a meeting, with their sizes and scopes.
fn documents(row: &MeetingRow) -> impl Iterator<Item = (Named, u64, String)> + use<> {
    let subject = row.subject;
    fold::documents(row).into_iter().filter_map(move |held| {
        let document = of_document(&held);
        let sha256 = document.sha256.try_into().ok()?;
        Some((Named { subject, sha256 }, document.size, held.scope))
    })
}

/// Those that others may have: what never left this node is with nobody else.
fn asked(me: NodeId, row: &MeetingRow) -> Vec<(Named, u64)> {
    let is_elsewhere = |scope: &str| row.subject.origin != me || scope != Scope::Node.as_str();
    let all = documents(row).filter(|(_, _, scope)| is_elsewhere(scope));
    all.map(|(named, size, _)| (named, size)).collect()
}

/// The portrait of whoever holds an office, with the most that it may take.
fn portrait_of(row: &MandateRow) -> Option<(Named, u64)> {
    let named = Named { subject: row.subject, sha256: row.portrait? };
    Some((named, PORTRAIT_BYTES_MAX))
}

/// What there is room for.
struct Room {
    me: NodeId,
    quota: u64,
    all: u64,
    of_node: HashMap<NodeId, (u64, usize)>,
}

impl Room {
    fn of(me: NodeId, quota: u64, held: &[AttachmentRow]) -> Room {
        let mut room = Room { me, quota, all: 0, of_node: HashMap::new() };
        for row in held {
            room.all += row.bytes;
            if let Some(subject) = row.subject {
                room.of_node.entry(subject.origin).or_default().0 += row.bytes;
            }
        }
        room
    }

    fn takes(&mut self, node: NodeId, size: u64) -> bool {
        let share = if node == self.me { self.quota } else { self.quota / SHARE };
        let (bytes, number) = self.of_node.entry(node).or_default();
        let fits = *number < OF_NODE_MAX
            && bytes.saturating_add(size) <= share
            && self.all.saturating_add(size) <= self.quota;
        if fits {
            (*bytes, *number) = (*bytes + size, *number + 1);
            self.all += size;
        }
        fits
    }
}

/// That nothing is here under a name that whoever asks may have.
fn not_known(named: &Named) -> Error {
    Error::not_found(attachments::attachment_not_known(&hex::encode(named.sha256)[..12]))
}

/// A piece of a document, for a node that may read its event.
///
/// # Errors
/// `NotFound` for what is not here as a whole, or that it may not read.
pub async fn piece_for(node: &Node, reader: &Reader, named: &Named, position: u64) -> Result<Vec<u8>, Error> {
    let mut tx = node.read().await?;
    let header = header_of(&mut tx, named).await?.ok_or_else(|| not_known(named))?;
    if !reader.may_read(&header) {
        return Err(not_known(named));
    }
    let held = store::of_hash(&mut tx, &named.subject, &named.sha256).await?;
    let held = held.filter(|held| held.is_whole).ok_or_else(|| not_known(named))?;
    store::piece(&mut tx, &held.id, position).await?.ok_or_else(|| not_known(named))
}

/// The leaf of the event that names it: of a meeting the one by which it was attached, of a mandate the newest name.
async fn header_of(tx: &mut Tx, named: &Named) -> Result<Option<LeafHeader>, Error> {
    let Some(naming) = naming(tx, named).await? else { return Ok(None) };
    let (mut found, mut after) = (None, None);
    loop {
        let page = entries::folded_leaves_of(tx, &named.subject, after, LEAVES).await?;
        after = page.last().filter(|_| page.len() as u64 == LEAVES).map(|last| last.place);
        for leaf in page {
            let Ok(header) = LeafHeader::decode(&leaf.leaf) else { continue };
            let is_it = header.kind.as_str() == naming.kind
                && naming.index.is_none_or(|index| index == leaf.place.index);
            if is_it {
                found = Some(header);
            }
        }
        if after.is_none() {
            return Ok(found);
        }
    }
}

/// What names a document.
struct Naming {
    kind: &'static str,
    /// The index of its event, where it is the only one that counts.
    index: Option<u64>,
    /// Its size, where that is known.
    size: Option<u64>,
}

async fn naming(tx: &mut Tx, named: &Named) -> Result<Option<Naming>, Error> {
    if let Some(row) = rows::get::<MeetingRow>(tx, &named.subject).await? {
        let documents = fold::documents(&row);
        let held = documents.iter().find(|held| of_document(held).sha256 == named.sha256);
        let kind = ev::MeetingAttached::KIND.name;
        return Ok(held.map(|held| {
            let size = Some(of_document(held).size);
            Naming { kind, index: Some(held.index), size }
        }));
    }
    let row: Option<MandateRow> = rows::get(tx, &named.subject).await?;
    let is_named = row.is_some_and(|row| row.portrait == Some(named.sha256));
    Ok(is_named.then_some(Naming { kind: ev::MandateNamed::KIND.name, index: None, size: None }))
}

/// What is here of a document now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// How many pieces.
    pub pieces: u64,
    /// Whether nothing is missing.
    pub is_whole: bool,
}

/// Takes in the next piece of a document that is wanted; another piece changes nothing.
///
/// # Errors
/// `NotFound` for what no event names, `InvalidArgument` for a piece of another length, `ResourceExhausted` when there is no room.
pub async fn take(node: &Node, named: Named, position: u64, bytes: Vec<u8>) -> Result<Taken, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let (id, quota) = (node.ambient.random(), node.attachments.quota());
    node.sequencer.private(Take { named, position, bytes, id, quota }).await
}

struct Take {
    named: Named,
    position: u64,
    bytes: Vec<u8>,
    /// What it is called here when this is its first piece.
    id: [u8; 16],
    quota: u64,
}

#[async_trait]
impl PrivateWrite for Take {
    type Output = Taken;

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Taken, Error> {
        let Named { subject, sha256 } = self.named;
        let size = self.size(tx).await?;
        let held = store::of_hash(tx, &subject, &sha256).await?;
        let new = || AttachmentRow {
            id: self.id,
            subject: Some(subject),
            sha256: Some(sha256),
            bytes: 0,
            is_whole: false,
            changed_us: now_us,
        };
        let held = held.unwrap_or_else(new);
        let pieces = held.bytes.div_ceil(PIECE_BYTES as u64);
        if held.is_whole || self.position != pieces {
            return Ok(Taken { pieces, is_whole: held.is_whole });
        }
        let expected = size.saturating_sub(held.bytes).min(PIECE_BYTES as u64);
        if self.bytes.len() as u64 != expected {
            return Err(Error::invalid("bytes", attachments::attachment_cut_off()));
        }
        if store::held_bytes(tx).await?.saturating_add(expected) > self.quota {
            let said = attachments::attachment_no_room(self.quota / (1024 * 1024));
            return Err(Error::new(Code::ResourceExhausted, said));
        }
        let piece =
            PieceRow { attachment: held.id, position: pieces, bytes: std::mem::take(&mut self.bytes) };
        rows::put(tx, [&piece]).await?;
        let bytes = held.bytes + expected;
        let held = AttachmentRow { bytes, changed_us: now_us, is_whole: bytes == size, ..held };
        rows::put(tx, [&held]).await?;
        if held.is_whole && !is_what_was_named(tx, &held).await? {
            // Whoever gives it once more begins anew.
            store::forget(tx, &held.id).await?;
            return Ok(Taken { pieces: 0, is_whole: false });
        }
        Ok(Taken { pieces: pieces + 1, is_whole: held.is_whole })
    }
}

impl Take {
    /// As the event says that names it; a portrait is as long as its only piece.
    async fn size(&self, tx: &mut Tx) -> Result<u64, Error> {
        let naming = naming(tx, &self.named).await?.ok_or_else(|| not_known(&self.named))?;
        Ok(naming.size.unwrap_or_else(|| (self.bytes.len() as u64).min(PORTRAIT_BYTES_MAX)))
    }
}

async fn is_what_was_named(tx: &mut Tx, held: &AttachmentRow) -> Result<bool, Error> {
    let mut digest = Sha256::new();
    for position in 0..held.bytes.div_ceil(PIECE_BYTES as u64) {
        digest.update(store::piece(tx, &held.id, position).await?.unwrap_or_default());
    }
    Ok(held.sha256 == Some(digest.finalize().into()))
}
