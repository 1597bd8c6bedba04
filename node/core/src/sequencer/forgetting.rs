//! What was erased leaves the files of the database too.

use percole_store::{Db, attachments, search};
use tokio::{
    sync::watch,
    time::{Duration, sleep},
};
use tracing::warn;

use crate::apply;

/// Erasures that come together are forgotten together.
const TOGETHER: Duration = Duration::from_secs(1);
/// Pause before what could not be forgotten is tried again.
const AGAIN_AFTER: Duration = Duration::from_secs(5);

/// Forgets after every erasure, until nobody erases any more. It begins with one: a crash may have come between the two.
pub(super) async fn follow(db: Db, mut erased: watch::Receiver<u64>) {
    let made = apply::tables().map(|table| table.name).chain(search::TABLES);
    let tables: Vec<&str> = ["entry"].into_iter().chain(attachments::TABLES).chain(made).collect();
    loop {
        erased.mark_unchanged();
        match db.forget(&tables).await {
            Ok(true) => {
                if erased.changed().await.is_err() {
                    return;
                }
                sleep(TOGETHER).await;
            }
            Ok(false) => sleep(AGAIN_AFTER).await,
            Err(error) => {
                warn!(error = %error.chain(), "what was erased may still be in the database's files; it will be tried again");
                sleep(AGAIN_AFTER).await;
            }
        }
        // Nobody is left who erases, and the database is about to be closed.
        if erased.has_changed().is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests;
