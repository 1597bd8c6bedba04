//! A text that this node copied goes when its source goes.

use async_trait::async_trait;
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    entries::{self, Place},
    logs::{self, LogId},
    votes::{self, VoteRow},
};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::{Event, vote::Votes},
    erasure,
    error::Error,
    sequencer::{Command, Deciding, Draft},
};

/// Texts that this node's votes quote are erased when their sources are.
pub(super) struct Redactions;

#[async_trait]
impl Duty for Redactions {
    async fn due(&self, tx: &mut Tx, me: &NodeId, _: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for vote in votes::quoting_erased(tx, me).await? {
            due.now.push(Box::new(RedactQuote { vote }));
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "what was copied of an erased text is erased"
    }
}

/// Erases the text that a vote of this node quotes. A vote whose source stands, or whose text is gone, yields nothing.
struct RedactQuote {
    vote: SubjectId,
}

#[async_trait]
impl Command for RedactQuote {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        if !votes::quoting_erased(deciding.tx().await?, &me).await?.contains(&self.vote) {
            return Ok(Vec::new());
        }
        let Some(quote) = deciding.newest_event::<ev::VoteQuoted>(&self.vote).await? else {
            return Ok(Vec::new());
        };
        let row = deciding.state::<Votes>(&self.vote).await?.map(|held| held.row.clone());
        let tx = deciding.tx().await?;
        let Some(copy) = event(tx, Place { log: LogId::OWN, index: quote.index }).await? else {
            return Ok(Vec::new());
        };
        let reason = match row {
            Some(row) => reason(tx, &row).await?,
            None => None,
        };
        Ok(vec![erasure::order(&copy, node_act("redaction"), reason.unwrap_or_default())])
    }
}

/// Why the source was erased.
async fn reason(tx: &mut Tx, row: &VoteRow) -> Result<Option<String>, Error> {
    let (Some(origin), Some(index)) = (row.source, row.source_index) else { return Ok(None) };
    let Some(head) = logs::by_origin(tx, &origin).await? else { return Ok(None) };
    let Some(source) = event(tx, Place { log: head.log, index }).await? else { return Ok(None) };
    erasure::reason(tx, &source).await
}

async fn event(tx: &mut Tx, place: Place) -> Result<Option<Event>, Error> {
    let Some(entry) = entries::get(tx, place.log, place.index).await? else { return Ok(None) };
    Ok(Event::of(place.log, entry)?)
}
