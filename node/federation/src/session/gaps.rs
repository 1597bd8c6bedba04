//! Filling gaps over the connection to the parent, in both directions.

use std::time::Duration;

use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_sync::gaps::from;

use super::{
    Session,
    fault::{Fault, within},
    pull::own,
};
use crate::{Direction, late, own, rounds::Begin, wire};

/// Asks the parent for what is held here of a log as a hash, unless it was asked at this stamp. Gives the pause after which it is
/// this log's turn, if it is not yet.
pub(super) async fn fetch(session: &Session, origin: Origin, stamp: u64) -> Result<Option<Duration>, Fault> {
    let (federation, rounds) = (&session.federation, &session.rounds);
    if stamp == 0 {
        return Ok(None);
    }
    match rounds.begin(origin, Direction::Down, stamp) {
        Begin::Done => return Ok(None),
        Begin::After(pause) => return Ok(Some(pause)),
        Begin::Now => {}
    }
    let mut start = Some(0);
    while let Some(from_index) = start {
        let gaps = late::lacking(federation, &origin, from_index).await.map_err(own)?;
        let mut runs = gaps.runs;
        while !runs.is_empty() {
            let request = pb::GetGapsRequest { origin: origin.to_string(), runs: wire::write_runs(&runs) };
            let mut client = session.client();
            let answer = within(session.answer_timeout, client.get_gaps(request)).await?;
            if !answer.entries.is_empty() {
                let filled = late::take(federation, &origin, answer.entries).await.map_err(own)?;
                tracing::info!(%origin, filled, "entries came after their hashes");
            }
            // One that leads nowhere, or back, ends here.
            let left = if answer.next == 0 { Vec::new() } else { from(&runs, answer.next) };
            runs = if left == runs { Vec::new() } else { left };
        }
        start = gaps.next;
    }
    rounds.done(origin, Direction::Down, stamp);
    Ok(None)
}

/// Takes what the parent holds whole of this node's own log that is held here as a hash, after a restore. Gives the pause after
/// which it is its turn, if it is not yet.
pub(super) async fn take_own(session: &Session, stamp: u64) -> Result<Option<Duration>, Fault> {
    let origin = session.federation.node.identity.origin;
    // Whoever is asked again gives what came to it meanwhile.
    let pause = fetch(session, origin, stamp.max(1)).await?;
    if pause.is_none() {
        own::gave_all(&session.federation, session.parent);
    }
    Ok(pause)
}

/// Gives the parent what it holds of a log as a hash, unless that was done at this stamp. Gives the pause after which it is
/// this log's turn, if it is not yet.
pub(super) async fn bring(session: &Session, origin: Origin, stamp: u64) -> Result<Option<Duration>, Fault> {
    let (federation, rounds) = (&session.federation, &session.rounds);
    let Some(reader) = session.parent_as_reader(&origin) else { return Ok(None) };
    match rounds.begin(origin, Direction::Up, stamp) {
        Begin::Done => return Ok(None),
        Begin::After(pause) => return Ok(Some(pause)),
        Begin::Now => {}
    }
    let mut start = Some(0);
    while let Some(from_index) = start {
        let request = pb::ListGapsRequest { origin: origin.to_string(), start: from_index };
        let gaps = {
            let _turn = session.sending.acquire().await;
            let mut client = session.client();
            within(session.answer_timeout, client.list_gaps(request)).await?
        };
        let end = gaps.runs.last().map_or(0, |run| run.end);
        let mut runs = wire::read_runs(gaps.runs).map_err(own)?;
        while !runs.is_empty() {
            let _turn = session.sending.acquire().await;
            let found = late::find(federation, &origin, &runs, &reader).await.map_err(own)?;
            runs = found.next.map_or_else(Vec::new, |next| from(&runs, next));
            if !found.entries.is_empty() {
                let request = pb::FillGapsRequest { origin: origin.to_string(), entries: found.entries };
                let mut client = session.client();
                within(session.answer_timeout, client.fill_gaps(request)).await?;
            }
        }
        // Beyond what it told, so that a parent keeps nobody here for ever.
        start = Some(gaps.next).filter(|next| *next > from_index && *next >= end && end > 0);
    }
    if origin == session.parent_origin {
        // A restored parent waits for this word.
        let request = pb::FillGapsRequest { origin: origin.to_string(), entries: Vec::new() };
        let mut client = session.client();
        within(session.answer_timeout, client.fill_gaps(request)).await?;
    }
    rounds.done(origin, Direction::Up, stamp);
    Ok(None)
}
