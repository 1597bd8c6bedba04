//! What a restored directory holds: every log verified from its entries to its signed head, and what the manifest says.

use std::path::Path;

use percole_core::{apply, error::Error};
use percole_store::{Db, StoreError, logs, tree};
use percole_words::{Message, backups, node};

use super::Manifest;
use crate::fsck;

/// Why a backup was not made or not restored.
#[derive(Debug)]
pub enum Fault {
    /// Something kept it from being tried.
    Refused(Error),
    /// It was tried, and is damaged.
    Damaged(Vec<Message>),
}

/// What the reader of an archive says of one that is damaged; everything else keeps it from being read.
const DAMAGE: [&str; 8] = [
    "cut-off",
    "manifest-damaged",
    "more-than-a-backup",
    "part-changed",
    "part-missing",
    "part-strange",
    "part-too-long",
    "unreadable",
];

impl Fault {
    /// Why an archive could not be unpacked.
    pub(crate) fn of_archive(why: Message) -> Fault {
        match DAMAGE.contains(&why.id()) {
            true => Fault::Damaged(vec![why]),
            false => Fault::Refused(Error::precondition(why)),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        Fault::Refused(error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Fault {
        Fault::Refused(error.into())
    }
}

/// Verifies what was restored into a directory, and gives the number of logs.
///
/// # Errors
/// [`Fault::Damaged`] with everything that was found.
pub(crate) async fn verify(db: &Db, directory: &Path, manifest: &Manifest) -> Result<usize, Fault> {
    if fsck::needs_projections(db).await? {
        // A copy of a database on PostgreSQL has none.
        let mut tx = db.write().await?;
        apply::ready(&mut tx, |_| {}).await?;
        tx.commit().await?;
    }
    let found = fsck::check_logs(db, directory).await?;
    let mut damage = found.damage;
    let mut tx = db.read().await?;
    let head = logs::own(&mut tx).await?.ok_or_else(|| Error::precondition(node::no_node_in_database()))?;
    let root = tree::frontier(&mut tx, head.log, head.size).await?.root();
    let is_as_said = head.origin.node.to_string() == manifest.node
        && head.size == manifest.own_size
        && hex::encode(root.0) == manifest.own_root;
    if !is_as_said {
        damage.push(backups::not_as_the_manifest_says());
    }
    if damage.is_empty() { Ok(found.logs.len()) } else { Err(Fault::Damaged(damage)) }
}
