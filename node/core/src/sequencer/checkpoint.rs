//! Signing the head of the log, after the commit and never before.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use percole_merkle::{Checkpoint, Frontier, LogKey, Origin, SignedCheckpoint, UnverifiedNote};
use percole_store::{
    Db, Tx,
    logs::{self, LogHead, LogId},
    tree,
};
use percole_words::{foreign, node};
use tokio::time::{Duration, Instant};

use crate::{
    error::{Code, Error},
    standing::{Doubt, Gate, Standing},
};

/// Signs checkpoints of growing heads.
pub(super) struct Signer {
    origin: Origin,
    key: Arc<LogKey>,
    last_checkpoint: PathBuf,
    signed_size: Option<u64>,
    signed_at: Option<Instant>,
    /// Size of the head in the file, when there is one.
    filed_size: Option<u64>,
}

/// Whether the file outside the database takes part in a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filing {
    /// It is written first.
    First,
    /// It stays as it is: it may know more than the database of a node that is unconfirmed, or cast doubt by its absence.
    Left,
}

impl Signer {
    /// Compares the stored head with what was published, and tells what casts doubt on it.
    pub(super) async fn recover(
        tx: &mut Tx,
        head: &LogHead,
        key: Arc<LogKey>,
        last_checkpoint: PathBuf,
    ) -> Result<(Signer, Option<Doubt>), Error> {
        let mut signer = Signer {
            origin: head.origin,
            key,
            last_checkpoint,
            signed_size: None,
            signed_at: None,
            filed_size: None,
        };
        let published = signer.published()?.map(|signed| *signed.checkpoint());
        signer.filed_size = published.map(|published| published.size);
        let doubt = match published {
            Some(published) if published.size > head.size => {
                Some(Doubt::Older { held: head.size, published: published.size })
            }
            Some(published) => signer.check_published(tx, &published).await.map(|()| None)?,
            None => head.checkpoint.is_some().then_some(Doubt::FileMissing),
        };
        if let Some(note) = &head.checkpoint {
            let signed = *signer.verified(note)?.checkpoint();
            if signed.size > head.size {
                return Err(Error::precondition(node::older_backup(head.size, signed.size)));
            }
            signer.check_published(tx, &signed).await?;
            signer.signed_size = Some(head.checkpoint_size);
        }
        Ok((signer, doubt))
    }

    /// Catches up with a crash between commit and signature.
    pub(super) async fn catch_up(
        &mut self,
        tx: &mut Tx,
        frontier: &Frontier,
        filing: Filing,
    ) -> Result<(), Error> {
        if self.is_behind(frontier, filing) {
            self.write(tx, frontier, filing).await?;
            // If the caller cannot commit, the node does not start.
            self.signed(frontier.size(), filing);
        }
        Ok(())
    }

    /// Whether the log has grown since the last signature.
    pub(super) fn is_behind(&self, frontier: &Frontier, filing: Filing) -> bool {
        let size = Some(frontier.size());
        self.signed_size != size || (filing == Filing::First && self.filed_size != size)
    }

    /// Size of the head in the file outside the database; 0 when there is none.
    pub(super) fn filed(&self) -> u64 {
        self.filed_size.unwrap_or(0)
    }

    /// When the next signature is due, at most one in `every`.
    pub(super) fn due(&self, every: Duration) -> Instant {
        self.signed_at.map_or_else(Instant::now, |at| at + every)
    }

    /// Signs and publishes the head.
    pub(super) async fn sign(
        &mut self,
        db: &Db,
        frontier: &Frontier,
        epoch: i64,
        filing: Filing,
    ) -> Result<(), Error> {
        let mut tx = db.write().await?;
        logs::hold(&mut tx, epoch).await?;
        self.write(&mut tx, frontier, filing).await?;
        tx.commit().await?;
        self.signed(frontier.size(), filing);
        Ok(())
    }

    fn signed(&mut self, size: u64, filing: Filing) {
        self.signed_size = Some(size);
        self.signed_at = Some(Instant::now());
        if filing == Filing::First {
            self.filed_size = Some(size);
        }
    }

    async fn write(&self, tx: &mut Tx, frontier: &Frontier, filing: Filing) -> Result<(), Error> {
        let signed = SignedCheckpoint::sign(&frontier.checkpoint(self.origin), &self.key);
        // First the file, then the table that peers are served from: a database restored from a backup is then always
        // older than the file, never the other way round. A crash between the two signs the same head again.
        if filing == Filing::First {
            write_durably(&self.last_checkpoint, signed.as_bytes()).map_err(|error| {
                Error::new(
                    Code::Unavailable,
                    node::checkpoint_not_written(
                        self.last_checkpoint.display().to_string(),
                        foreign::of_system(&error),
                    ),
                )
            })?;
        }
        logs::set_checkpoint(tx, LogId::OWN, frontier.size(), signed.as_bytes()).await?;
        Ok(())
    }

    fn published(&self) -> Result<Option<SignedCheckpoint>, Error> {
        match fs::read(&self.last_checkpoint) {
            Ok(note) => Ok(Some(self.verified(&note)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::precondition(node::cannot_be_read(
                self.last_checkpoint.display().to_string(),
                foreign::of_system(&error),
            ))),
        }
    }

    fn verified(&self, note: &[u8]) -> Result<SignedCheckpoint, Error> {
        UnverifiedNote::parse(note)
            .and_then(|note| note.verify(&self.key.public(), &self.origin))
            .map_err(|error| Error::precondition(node::checkpoint_of_another(error.said())))
    }

    async fn check_published(&self, tx: &mut Tx, checkpoint: &Checkpoint) -> Result<(), Error> {
        let root = tree::frontier(tx, LogId::OWN, checkpoint.size).await?.root();
        if root != checkpoint.root {
            return Err(Error::precondition(node::other_events_than_signed(checkpoint.size)));
        }
        Ok(())
    }
}

/// Writes a file so that after a crash either the old or the new content is there.
fn write_durably(path: &Path, content: &[u8]) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    let temporary = path.with_extension("tmp");
    let mut file = File::create(&temporary)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    File::open(directory)?.sync_all()
}

/// While a node is unconfirmed, the file may know more than its database.
pub(super) fn filing(gate: &Gate) -> Filing {
    match gate.now() {
        Standing::Unconfirmed { .. } => Filing::Left,
        _ => Filing::First,
    }
}
