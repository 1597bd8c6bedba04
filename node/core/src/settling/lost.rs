//! The event that lists what nobody else holds.

use percole_merkle::{Scope, UnverifiedNote};
use percole_proto::event::v1 as ev;
use percole_store::{gaps, logs::LogId};

use super::By;
use crate::{
    access::{node_act, operator_act},
    apply::node::foundation_subject,
    error::Error,
    sequencer::{Deciding, Draft},
};

/// Rule under which a restored node goes on.
const RULE: &str = "restore";
/// Runs that one event lists at most: with two numbers each they fit a payload.
const RUNS_MAX: usize = 10_000;
/// Indexes that are looked up at once.
const PAGE: u64 = 4_096;

/// Says which events of the own log came back as hashes alone, from an index on; and that the operator took it on himself.
pub(super) async fn payloads(
    deciding: &mut Deciding<'_, '_>,
    from: u64,
    by: &By,
) -> Result<Option<Draft>, Error> {
    let (runs, count) = lacking(deciding, from).await?;
    let (act, heads) = match by {
        By::Others if runs.is_empty() => return Ok(None),
        By::Others => (node_act(RULE), Vec::new()),
        By::Operator { heads, .. } => {
            (operator_act(RULE), heads.iter().filter_map(|note| head(note)).collect())
        }
    };
    let payload = ev::PayloadsLost { act: Some(act), runs, count, from, heads };
    Ok(Some(Draft::new(foundation_subject(deciding.me()), Scope::Federation, &payload)))
}

/// What a note says; whoever hands it over has verified that this node signed it.
fn head(note: &[u8]) -> Option<ev::LostHead> {
    let claimed = *UnverifiedNote::parse(note).ok()?.claimed();
    Some(ev::LostHead { size: claimed.size, root: claimed.root.0.to_vec() })
}

async fn lacking(deciding: &mut Deciding<'_, '_>, from: u64) -> Result<(Vec<ev::Run>, u64), Error> {
    let (mut runs, mut count, mut start) = (Vec::<ev::Run>::new(), 0, from);
    loop {
        let page = gaps::of(deciding.tx().await?, LogId::OWN, start, PAGE).await?;
        for index in &page {
            count += 1;
            let last = runs.last_mut().filter(|run| run.end == *index);
            if let Some(run) = last {
                run.end = index + 1;
            } else if runs.len() < RUNS_MAX {
                runs.push(ev::Run { start: *index, end: index + 1 });
            }
        }
        match page.last() {
            Some(last) if page.len() as u64 == PAGE => start = last + 1,
            _ => return Ok((runs, count)),
        }
    }
}
