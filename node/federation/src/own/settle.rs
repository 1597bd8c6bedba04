//! When an unconfirmed node goes on: what is still missing, and what is logged first.

use std::{
    fs::{self, File},
    io,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use percole_core::{
    access::Asked,
    error::{Code, Error},
    settling::{self, By},
    standing::{Doubt, Standing},
};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{gaps, logs::LogId, problems};
use percole_words::{Message, standing};
use tokio::time::{sleep, timeout};

use super::own_head;
use crate::{Federation, bell::Bell};

/// How often an unconfirmed node looks again when nothing was heard, and tries again what failed.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// Longest wait for the file outside the database to be written.
const FILED_WITHIN: Duration = Duration::from_secs(20);

/// What `percole-node restore` left in the data directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The file; it goes once the effects of the restore are logged.
    pub file: PathBuf,
    /// When the database was restored, microseconds since 1970-01-01 UTC.
    pub restored_us: i64,
    /// When the backup was taken.
    pub taken_us: i64,
    /// Size of the own log in the backup.
    pub own_size: u64,
}

impl Federation {
    /// Lets an unconfirmed node go on once enough was heard, until the node stops.
    pub async fn keep_own(self: Arc<Federation>) {
        let closed = self.closed();
        tokio::select! {
            () = closed => {}
            () = keep(&self) => {}
        }
    }
}

async fn keep(federation: &Federation) {
    let gate = federation.node.sequencer.gate().clone();
    let (mut news, mut standing) = (federation.own.heard.follow(), gate.follow());
    let mut bell = Bell::new(federation.node.sequencer.bell());
    loop {
        if gate.is_unconfirmed() {
            match missing(federation).await {
                Ok(Some(what)) => gate.misses(what),
                Ok(None) => go_on(federation).await,
                Err(error) => tracing::warn!(%error, "how far the own log is cannot be found out"),
            }
        }
        tokio::select! {
            changed = standing.changed() => if changed.is_err() { return },
            _ = news.changed() => {}
            rung = bell.ring(), if gate.is_unconfirmed() => if rung.is_none() { return },
            () = sleep(LOOK_AGAIN), if gate.is_unconfirmed() => {}
        }
    }
}

async fn go_on(federation: &Federation) {
    match settle(federation, By::Others).await {
        Ok(size) => tracing::info!("{}", standing::confirmed_by_others(size)),
        Err(error) => {
            tracing::warn!(%error, "what the restore interrupted cannot be logged; it is tried again");
            sleep(LOOK_AGAIN).await;
        }
    }
}

/// What has to come about before this node goes on, or `None`.
pub(super) async fn missing(federation: &Federation) -> Result<Option<Message>, Error> {
    let Standing::Unconfirmed { doubts, .. } = federation.node.sequencer.gate().now() else {
        return Ok(None);
    };
    if doubts.iter().any(|doubt| matches!(doubt, Doubt::Twin { .. })) {
        return Ok(Some(standing::twin_to_be_ended()));
    }
    let held = own_head(federation).await?.size;
    let mut tx = federation.node.read().await?;
    let whole = gaps::of(&mut tx, LogId::OWN, 0, 1).await?.is_empty();
    let waits = problems::some_held_up(&mut tx, LogId::OWN).await?;
    drop(tx);
    let published = doubts.iter().map(|doubt| match doubt {
        Doubt::Older { published, .. } => *published,
        _ => 0,
    });
    let newest = published.max().unwrap_or(0).max(federation.own.heard.newest());
    if let Some(somebody) = to_be_heard(federation, whole, newest <= held) {
        return Ok(Some(somebody));
    }
    Ok(if newest <= held {
        waits.then(standing::causes_to_be_had)
    } else if federation.own.heard.held() > held {
        Some(standing::events_coming(newest, held))
    } else {
        Some(standing::events_to_be_had(newest, held))
    })
}

/// Who has to be heard: the parent, and more than half of the children. Once more is known of than is held (`all_here` is
/// false), whoever spoke at all is not asked for more words.
fn to_be_heard(federation: &Federation, whole: bool, all_here: bool) -> Option<Message> {
    let directory = federation.node.directory();
    let heard = &federation.own.heard;
    let done = |peer: &NodeId| {
        heard.word(peer).is_some_and(|word| !all_here || (word.shown && (whole || word.gave_all)))
    };
    let parent = directory.parent();
    if let Some(parent) = parent.filter(|parent| !done(parent)) {
        return Some(standing::parent_to_be_heard(directory.name_of(&parent)));
    }
    let children: Vec<NodeId> = directory.active_children().collect();
    if children.is_empty() {
        return parent.is_none().then(standing::nobody_to_ask);
    }
    let (asked, spoke) = (children.len() / 2 + 1, children.iter().filter(|child| done(child)).count());
    (spoke < asked).then(|| standing::children_to_be_heard(asked, children.len(), spoke))
}

/// Logs what was lost and interrupted, and lets the node go on; gives the size of its log.
///
/// # Errors
/// That it cannot write now: it stays unconfirmed.
async fn settle(federation: &Federation, by: By) -> Result<u64, Error> {
    let sequencer = &federation.node.sequencer;
    if !sequencer.gate().confirm() {
        return Err(Error::precondition(standing::confirm_nothing_to_do()));
    }
    let settled = effects(federation, by).await;
    if settled.is_err() {
        sequencer.gate().unsettled();
        return settled;
    }
    *federation.own.mirror.lock().await = None;
    federation.own.heard.meets();
    sequencer.gate().settled();
    federation.node.refresh_directory().await?;
    if let Some(restored) = federation.own.restored.get()
        && let Err(error) = removed(restored)
    {
        // The database knows that its effects are logged: the next start removes it.
        tracing::warn!(%error, file = %restored.file.display(), "the file of the restore cannot be removed");
    }
    settled
}

async fn effects(federation: &Federation, by: By) -> Result<u64, Error> {
    let size = own_head(federation).await?.size;
    // Before anything is logged: a crash afterwards must find no doubt that was cleared up already.
    let filed = timeout(FILED_WITHIN, federation.node.sequencer.filed(size)).await;
    filed.map_err(|_| Error::new(Code::Unavailable, standing::starting()))?;
    let restored = federation.own.restored.get();
    let stretch = restored.map(|restored| settling::Restore {
        restored_us: restored.restored_us,
        taken_us: restored.taken_us,
        own_size: restored.own_size,
    });
    settling::settle(&federation.node, stretch, by).await?;
    Ok(own_head(federation).await?.size)
}

fn removed(restored: &Restored) -> io::Result<()> {
    fs::remove_file(&restored.file)?;
    restored.file.parent().map_or(Ok(()), |directory| File::open(directory)?.sync_all())
}

/// Goes on, on the operator's word alone.
///
/// # Errors
/// `InvalidArgument` for another name than the node's, `FailedPrecondition` when there is nothing to confirm or nothing to
/// mend.
pub async fn confirm(
    federation: &Federation,
    asked: Asked,
    request: pb::ConfirmNodeRequest,
) -> Result<pb::ConfirmNodeResponse, Error> {
    let name = &federation.node.identity.card.name;
    if request.name != *name {
        return Err(Error::invalid("name", standing::confirm_another_name(name.as_str(), request.name)));
    }
    if matches!(federation.node.sequencer.gate().now(), Standing::Frozen(_)) {
        return Err(Error::precondition(standing::confirm_frozen()));
    }
    federation.node.sequencer.gate().asked().await;
    let held = own_head(federation).await?.size;
    let given_up = federation.own.heard.beyond(held);
    federation.own.heard.set_aside();
    let log_size = settle(federation, By::Operator { asked: Box::new(asked), heads: given_up }).await?;
    tracing::warn!(log_size, "the operator lets this node go on without the word of others");
    Ok(pb::ConfirmNodeResponse { log_size })
}
