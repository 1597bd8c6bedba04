//! Staying the one process that writes to a database, also when its server is started again.

use percole_store::{Db, InstanceLock, LockState, StoreError, logs};
use tracing::{info, warn};

/// The lock that keeps other processes off the database, and the epoch in which this one writes.
pub(crate) struct Lock {
    lock: InstanceLock,
    epoch: i64,
    is_away: bool,
}

impl Lock {
    /// The lock of the process that has just taken the newest epoch.
    pub(crate) async fn of_writer(lock: InstanceLock, db: &Db) -> Result<Lock, StoreError> {
        Ok(Lock { lock, epoch: epoch(db).await?, is_away: false })
    }

    /// Makes sure that nobody else writes. A server that is started again, or away for a while, is waited for: what it
    /// acknowledged it has, and until it is back nothing is acknowledged.
    ///
    /// # Errors
    /// That another process has taken over, now or meanwhile.
    pub(crate) async fn hold(&mut self, db: &Db) -> Result<(), StoreError> {
        let state = self.lock.check().await?;
        if let LockState::Away(error) = state {
            if !self.is_away {
                warn!(error = %error.chain(), "the database server does not answer; the node waits for it");
            }
            self.is_away = true;
            return Ok(());
        }
        if !matches!(state, LockState::HeldAgain) && !self.is_away {
            return Ok(());
        }
        match epoch(db).await {
            Ok(epoch) if epoch == self.epoch => {
                self.is_away = false;
                info!("the database server is back, and so is the lock of this node");
                Ok(())
            }
            Ok(epoch) => Err(StoreError::Fenced { expected_size: 0, epoch }),
            // Asked again with the next round.
            Err(_) => {
                self.is_away = true;
                Ok(())
            }
        }
    }
}

/// The epoch of whoever wrote last.
async fn epoch(db: &Db) -> Result<i64, StoreError> {
    Ok(logs::own(&mut db.read().await?).await?.map_or(0, |head| head.epoch))
}
