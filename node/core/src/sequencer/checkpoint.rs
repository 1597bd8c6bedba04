//! Signing the head of the log, after the commit and never before.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use percole_merkle::{Frontier, LogKey, Origin, SignedCheckpoint, UnverifiedNote};
use percole_store::{
    Db, Tx,
    logs::{self, LogHead, LogId},
    tree,
};
use percole_words::node;
use tokio::time::{Duration, Instant};

use crate::error::{Code, Error};

/// Signs checkpoints of growing heads.
pub(super) struct Signer {
    origin: Origin,
    key: Arc<LogKey>,
    last_checkpoint: PathBuf,
    signed_size: Option<u64>,
    signed_at: Option<Instant>,
}

impl Signer {
    /// Checks the stored head against what was published, and catches up with a crash between commit and signature.
    pub(super) async fn recover(
        tx: &mut Tx,
        head: &LogHead,
        frontier: &Frontier,
        key: Arc<LogKey>,
        last_checkpoint: PathBuf,
    ) -> Result<Signer, Error> {
        let mut signer =
            Signer { origin: head.origin, key, last_checkpoint, signed_size: None, signed_at: None };
        if let Some(published) = signer.published()? {
            signer.check_published(tx, head, &published).await?;
        }
        if let Some(note) = &head.checkpoint {
            let signed = signer.verified(note)?;
            signer.check_published(tx, head, &signed).await?;
            signer.signed_size = Some(head.checkpoint_size);
        }
        if signer.is_behind(frontier) {
            signer.write(tx, frontier).await?;
            // If the caller cannot commit, the node does not start.
            signer.signed(frontier.size());
        }
        Ok(signer)
    }

    /// Whether the log has grown since the last signature.
    pub(super) fn is_behind(&self, frontier: &Frontier) -> bool {
        self.signed_size != Some(frontier.size())
    }

    /// When the next signature is due, at most one in `every`.
    pub(super) fn due(&self, every: Duration) -> Instant {
        self.signed_at.map_or_else(Instant::now, |at| at + every)
    }

    /// Signs and publishes the head.
    pub(super) async fn sign(&mut self, db: &Db, frontier: &Frontier, epoch: i64) -> Result<(), Error> {
        let mut tx = db.write().await?;
        logs::hold(&mut tx, epoch).await?;
        self.write(&mut tx, frontier).await?;
        tx.commit().await?;
        self.signed(frontier.size());
        Ok(())
    }

    fn signed(&mut self, size: u64) {
        self.signed_size = Some(size);
        self.signed_at = Some(Instant::now());
    }

    async fn write(&self, tx: &mut Tx, frontier: &Frontier) -> Result<(), Error> {
        let signed = SignedCheckpoint::sign(&frontier.checkpoint(self.origin), &self.key);
        // First the file, then the table that peers are served from: a database restored from a backup is then always
        // older than the file, never the other way round. A crash between the two signs the same head again.
        write_durably(&self.last_checkpoint, signed.as_bytes()).map_err(|error| {
            Error::new(
                Code::Unavailable,
                node::checkpoint_not_written(self.last_checkpoint.display().to_string(), error.to_string()),
            )
        })?;
        logs::set_checkpoint(tx, LogId::OWN, frontier.size(), signed.as_bytes()).await?;
        Ok(())
    }

    fn published(&self) -> Result<Option<SignedCheckpoint>, Error> {
        match fs::read(&self.last_checkpoint) {
            Ok(note) => Ok(Some(self.verified(&note)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::precondition(node::cannot_be_read(
                self.last_checkpoint.display().to_string(),
                error.to_string(),
            ))),
        }
    }

    fn verified(&self, note: &[u8]) -> Result<SignedCheckpoint, Error> {
        UnverifiedNote::parse(note)
            .and_then(|note| note.verify(&self.key.public(), &self.origin))
            .map_err(|error| Error::precondition(node::checkpoint_of_another(error.to_string())))
    }

    async fn check_published(
        &self,
        tx: &mut Tx,
        head: &LogHead,
        signed: &SignedCheckpoint,
    ) -> Result<(), Error> {
        let checkpoint = signed.checkpoint();
        if checkpoint.size > head.size {
            return Err(Error::precondition(node::older_backup(head.size, checkpoint.size)));
        }
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
