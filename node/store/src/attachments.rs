//! Documents, in pieces: what stands in no log because it is too large, and because it must be possible to erase it.

use percole_merkle::SubjectId;

use crate::{StoreError, Tx, args, entries::subject_bytes, rows, table};

/// Bytes of a piece; the last one of a document may have fewer.
pub const PIECE_BYTES: usize = 256 * 1024;

/// The tables, for whoever makes the files of the database forget.
pub const TABLES: [&str; 2] = ["attachment", "attachment_piece"];

table! {
    /// A document, whole or on its way here. Private: what it is called, its size and its hash stand in a log.
    pub struct AttachmentRow in "attachment" key(id) index(subject) {
        /// What it is called here alone, at random.
        id: [u8; 16],
        /// What it belongs to; `None` while it is being sent, and nobody has said so yet.
        subject: Option<SubjectId>,
        /// The hash of the whole; `None` while nobody has said it.
        sha256: Option<[u8; 32]>,
        /// Bytes that are here.
        bytes: u64,
        /// Whether nothing of it is missing.
        is_whole: bool,
        /// When something of it came last.
        changed_us: i64,
    }
}

table! {
    /// A piece of a document.
    pub struct PieceRow in "attachment_piece" key(attachment, position) {
        /// The document.
        attachment: [u8; 16],
        /// Its place, from 0.
        position: u64,
        /// What stands in it.
        bytes: Vec<u8>,
    }
}

/// Bytes of all documents, also of those that are on their way.
pub async fn held_bytes(tx: &mut Tx) -> Result<u64, StoreError> {
    let sql = "SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM attachment";
    tx.row(sql, args![]).await?.map_or(Ok(0), |row| row.size(0))
}

/// The documents of a subject.
pub async fn of_subject(tx: &mut Tx, subject: &SubjectId) -> Result<Vec<AttachmentRow>, StoreError> {
    rows::select(tx, "WHERE subject = $1 ORDER BY id", args![subject_bytes(subject)]).await
}

/// The document of a subject with this hash, whole or not.
pub async fn of_hash(
    tx: &mut Tx,
    subject: &SubjectId,
    sha256: &[u8],
) -> Result<Option<AttachmentRow>, StoreError> {
    let values = args![subject_bytes(subject), sha256.to_vec()];
    Ok(rows::select(tx, "WHERE subject = $1 AND sha256 = $2 ORDER BY is_whole, id", values).await?.pop())
}

/// A piece of a document; `None` behind its end.
pub async fn piece(tx: &mut Tx, id: &[u8; 16], position: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let values = args![id.to_vec(), position];
    let row: Option<PieceRow> =
        rows::select(tx, "WHERE attachment = $1 AND position = $2", values).await?.pop();
    Ok(row.map(|row| row.bytes))
}

/// Removes a document with its pieces.
pub async fn forget(tx: &mut Tx, id: &[u8; 16]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM attachment_piece WHERE attachment = $1", args![id.to_vec()]).await?;
    tx.execute("DELETE FROM attachment WHERE id = $1", args![id.to_vec()]).await?;
    Ok(())
}

/// Removes what a subject has under a hash.
pub async fn forget_hash(tx: &mut Tx, subject: &SubjectId, sha256: &[u8]) -> Result<(), StoreError> {
    let held = of_subject(tx, subject).await?;
    for row in held.iter().filter(|row| row.sha256.as_ref().is_some_and(|hash| hash == sha256)) {
        forget(tx, &row.id).await?;
    }
    Ok(())
}

/// Removes what was begun and belongs to nothing, when nothing of it came since a moment.
pub async fn tidy(tx: &mut Tx, before_us: i64) -> Result<(), StoreError> {
    let left: Vec<AttachmentRow> =
        rows::select(tx, "WHERE subject IS NULL AND changed_us < $1 ORDER BY id", args![before_us]).await?;
    for row in left {
        forget(tx, &row.id).await?;
    }
    Ok(())
}
