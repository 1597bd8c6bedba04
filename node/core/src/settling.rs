//! What a node logs once it is confirmed, before anything else: what its restore lost and interrupted.

mod interrupted;
mod lost;

use async_trait::async_trait;
use percole_words::standing;

use crate::{
    access::Asked,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    standing::Writing,
    unsettled::{self, Lost, Stretch},
};

/// A database that `percole-node restore` wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restore {
    /// When it was written, microseconds since 1970-01-01 UTC.
    pub restored_us: i64,
    /// When the backup was taken.
    pub taken_us: i64,
    /// Size of the own log in the backup.
    pub own_size: u64,
}

/// Who let the node go on.
#[derive(Clone, Debug)]
pub enum By {
    /// Its parent and its children, who showed how far its log is.
    Others,
    /// Its operator, without the heads that others were shown and whose events nobody has.
    Operator {
        /// Who gives them up.
        asked: Box<Asked>,
        /// The signed notes of those heads.
        heads: Vec<Vec<u8>>,
    },
}

/// Logs what the doubts of a node leave behind, and forgets them.
///
/// # Errors
/// That the node cannot write now.
pub async fn settle(node: &Node, restore: Option<Restore>, by: By) -> Result<(), Error> {
    let place = node.db.place().await;
    node.sequencer.submit(Settle { restore, by, place }).await?;
    Ok(())
}

struct Settle {
    restore: Option<Restore>,
    by: By,
    place: Option<String>,
}

#[async_trait]
impl Command for Settle {
    /// What an operator gives up is recorded as theirs.
    fn asked(&self) -> Option<&Asked> {
        match &self.by {
            By::Others => None,
            By::Operator { asked, .. } => Some(asked),
        }
    }

    /// The rolls of interrupted polls, and the doubts themselves, are private rows.
    fn alone(&self) -> bool {
        true
    }

    fn writing(&self) -> Writing {
        Writing::Repair
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = unsettled::stretch(deciding.private()).await?;
        let held = held.ok_or_else(|| Error::precondition(standing::confirm_nothing_to_do()))?;
        let stretch = match self.restore {
            Some(restore) => Stretch { from: held.from.min(restore.own_size), lost: Lost::Perhaps },
            None => held,
        };
        let mut drafts = Vec::new();
        if stretch.lost == Lost::Perhaps {
            drafts.extend(interrupted::polls(deciding, stretch.from).await?);
        }
        drafts.extend(lost::payloads(deciding, stretch.from, &self.by).await?);
        let tx = deciding.private();
        if let By::Operator { heads, .. } = &self.by {
            unsettled::give_up(tx, heads).await?;
        }
        unsettled::forget(tx).await?;
        if let Some(place) = &self.place {
            unsettled::is_here(tx, place).await?;
        }
        if let Some(restore) = self.restore {
            unsettled::settled(tx, restore.restored_us).await?;
        }
        Ok(drafts)
    }
}

#[cfg(test)]
mod tests;
