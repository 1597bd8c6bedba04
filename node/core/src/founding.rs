//! The first event of a log.

use std::{path::Path, sync::Arc};

use async_trait::async_trait;
use percole_domain::{Charter, Level};
use percole_merkle::{LogKey, NodeId, Origin, Scope};
use percole_proto::event::v1 as pb;
use percole_store::{Db, logs};

use crate::{
    access::{Asked, operator_act},
    ambient::Ambient,
    apply,
    endings::Endings,
    error::Error,
    sequencer::{Command, Deciding, Draft, Sequencer, Start},
};

/// Name of the file in a data directory that remembers the newest published checkpoint.
pub const LAST_CHECKPOINT: &str = "last-checkpoint";

/// Begins the log of a node with the event that founds it, and signs its first checkpoint.
pub async fn found(
    db: &Db,
    data_dir: &Path,
    key: LogKey,
    identity: pb::NodeIdentity,
    ambient: Ambient,
) -> Result<(), Error> {
    let origin = Origin::first(NodeId::from_first_key(&key.public()));
    let mut tx = db.write().await?;
    logs::create(&mut tx, &origin).await?;
    apply::ready(&mut tx, |_| {}).await?;
    tx.commit().await?;
    let started = Sequencer::start(Start {
        db: db.clone(),
        origin,
        key: key.into(),
        ambient,
        charter: Charter::default(),
        last_checkpoint: data_dir.join(LAST_CHECKPOINT),
        endings: Arc::new(Endings::of(data_dir)),
        doubts: Vec::new(),
    })
    .await?;
    started.sequencer.submit(Found { identity }).await?;
    drop(started.sequencer);
    // The task signs the first checkpoint before it ends.
    let _ = started.task.await;
    Ok(())
}

struct Found {
    identity: pb::NodeIdentity,
}

#[async_trait]
impl Command for Found {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let payload =
            pb::NodeFounded { act: Some(operator_act("init")), identity: Some(self.identity.clone()) };
        let subject = apply::node::foundation_subject(deciding.me());
        Ok(vec![Draft::new(subject, Scope::Federation, &payload)])
    }
}

/// The level that payloads and services carry; `None` when they name none.
pub fn level_of(level: pb::Level) -> Option<Level> {
    Level::ALL.iter().copied().find(|known| proto_level(*known) == level)
}

/// The level as payloads and services carry it.
pub fn proto_level(level: Level) -> pb::Level {
    match level {
        Level::Antenne => pb::Level::Antenne,
        Level::National => pb::Level::National,
        Level::Group => pb::Level::Group,
    }
}
