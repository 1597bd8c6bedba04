//! Documents on their way into this node, and out of it: in pieces, so that memory is bounded however large they are, and under
//! a quota, so that the disk is.

pub mod travel;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use percole_domain::attachment::{Attachment, Reading};
use percole_store::{
    Tx,
    attachments::{self as store, AttachmentRow, PIECE_BYTES, PieceRow},
    rows,
};
use percole_words::attachments;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// Documents that come in at once.
const AT_ONCE: usize = 4;
/// How long what was begun and belongs to nothing is kept, by the node's clock.
const KEPT_US: i64 = 3_600_000_000;
/// What documents may take when nobody says otherwise.
const QUOTA: u64 = 2 * 1024 * MIB;
const MIB: u64 = 1024 * 1024;

/// What documents may take of a node, and of its time.
pub struct Attachments {
    /// Whose turn it is to have a picture read.
    pub(crate) pictures: Semaphore,
    places: Arc<Semaphore>,
    quota: AtomicU64,
}

impl Default for Attachments {
    fn default() -> Attachments {
        Attachments {
            pictures: Semaphore::new(1),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            quota: AtomicU64::new(QUOTA),
        }
    }
}

impl Attachments {
    /// Bytes that all documents together may take.
    pub fn set_quota(&self, bytes: u64) {
        self.quota.store(bytes, Ordering::Relaxed);
    }

    pub(crate) fn quota(&self) -> u64 {
        self.quota.load(Ordering::Relaxed)
    }
}

/// A document that is being sent.
pub struct Incoming {
    node: Arc<Node>,
    id: [u8; 16],
    /// What makes no whole piece yet.
    waiting: Vec<u8>,
    written: u64,
    reading: Reading,
    _place: OwnedSemaphorePermit,
}

/// A document that is here as a whole, and belongs to nothing yet.
#[derive(Clone, Debug)]
pub struct Arrived {
    pub(crate) id: [u8; 16],
    /// What it is.
    pub document: Attachment,
}

impl Incoming {
    /// Begins to take one in. Whoever sends it was asked before whether they may.
    ///
    /// # Errors
    /// `ResourceExhausted` when several are being sent already, or there is no room; that the node cannot write now.
    pub async fn begin(node: &Arc<Node>) -> Result<Incoming, Error> {
        node.sequencer.gate().pass(Writing::Private).await?;
        let place = node.attachments.places.clone().try_acquire_owned();
        let place =
            place.map_err(|_| Error::new(Code::ResourceExhausted, attachments::attachment_others_send()))?;
        let id = node.ambient.random();
        let quota = node.attachments.quota();
        node.sequencer.private(Begin { id, quota }).await?;
        Ok(Incoming {
            node: node.clone(),
            id,
            waiting: Vec::new(),
            written: 0,
            reading: Reading::default(),
            _place: place,
        })
    }

    /// More of it; it is written once it makes a piece.
    ///
    /// # Errors
    /// `InvalidArgument` once it is too large, `ResourceExhausted` when there is no room for it.
    pub async fn add(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        self.reading.add(bytes)?;
        while !bytes.is_empty() {
            let room = (PIECE_BYTES - self.waiting.len()).min(bytes.len());
            let (now, later) = bytes.split_at(room);
            self.waiting.extend_from_slice(now);
            bytes = later;
            if self.waiting.len() == PIECE_BYTES {
                self.write().await?;
            }
        }
        Ok(())
    }

    async fn write(&mut self) -> Result<(), Error> {
        let piece = PieceRow {
            attachment: self.id,
            position: self.written,
            bytes: std::mem::take(&mut self.waiting),
        };
        self.written += 1;
        self.node.sequencer.private(Add { piece, quota: self.node.attachments.quota() }).await
    }

    /// The whole, under the name that its file had.
    ///
    /// # Errors
    /// `InvalidArgument` when it is nothing that is taken in.
    pub async fn finish(&mut self, name: &str) -> Result<Arrived, Error> {
        let document = std::mem::take(&mut self.reading).finish(name)?;
        if !self.waiting.is_empty() {
            self.write().await?;
        }
        Ok(Arrived { id: self.id, document })
    }

    /// Forgets what belongs to nothing: it was refused, or it was sent before.
    ///
    /// # Errors
    /// That the node cannot write now; then it is forgotten an hour later.
    pub async fn end(self) -> Result<(), Error> {
        self.node.sequencer.private(End { id: self.id }).await
    }
}

struct Begin {
    id: [u8; 16],
    quota: u64,
}

#[async_trait]
impl PrivateWrite for Begin {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        store::tidy(tx, now_us.saturating_sub(KEPT_US)).await?;
        check_room(tx, self.quota, 1).await?;
        let row = AttachmentRow {
            id: self.id,
            subject: None,
            sha256: None,
            bytes: 0,
            is_whole: false,
            changed_us: now_us,
        };
        Ok(rows::put(tx, [&row]).await?)
    }
}

struct Add {
    piece: PieceRow,
    quota: u64,
}

#[async_trait]
impl PrivateWrite for Add {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        let bytes = self.piece.bytes.len() as u64;
        check_room(tx, self.quota, bytes).await?;
        // What took so long that it was forgotten meanwhile does not come back without its beginning.
        let row: Option<AttachmentRow> = rows::get(tx, &self.piece.attachment).await?;
        let row = row.ok_or_else(|| Error::invalid("document", attachments::attachment_cut_off()))?;
        rows::put(tx, [&self.piece]).await?;
        let row = AttachmentRow { bytes: row.bytes + bytes, changed_us: now_us, ..row };
        Ok(rows::put(tx, [&row]).await?)
    }
}

async fn check_room(tx: &mut Tx, quota: u64, bytes: u64) -> Result<(), Error> {
    if store::held_bytes(tx).await?.saturating_add(bytes) > quota {
        return Err(Error::new(Code::ResourceExhausted, attachments::attachment_no_room(quota / MIB)));
    }
    Ok(())
}

struct End {
    id: [u8; 16],
}

#[async_trait]
impl PrivateWrite for End {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _now_us: i64) -> Result<(), Error> {
        let row: Option<AttachmentRow> = rows::get(tx, &self.id).await?;
        if row.is_some_and(|row| row.subject.is_none()) {
            store::forget(tx, &self.id).await?;
        }
        Ok(())
    }
}

/// A piece of a document that is here; `None` behind its end.
///
/// # Errors
/// The database's.
pub(crate) async fn piece(node: &Node, id: &[u8; 16], position: u64) -> Result<Option<Vec<u8>>, Error> {
    // One short transaction a piece: a slow reader holds no snapshot open.
    Ok(store::piece(&mut node.read().await?, id, position).await?)
}
