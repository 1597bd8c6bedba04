//! This node's share of a vote: joining it, or staying out.

mod decline;
mod electorate;
mod ended;
mod join;
mod listed;
mod named;

use std::sync::Arc;

use percole_domain::lifecycle::PollState;
use percole_merkle::{EventRef, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::Locale;

use crate::{
    apply::{
        poll::Polls,
        vote::{Opened, vote},
    },
    error::Error,
    node::Node,
    participants::{self, Participant},
    sequencer::{Deciding, Receipt},
    service::{
        event_receipt,
        vote::{extensions, held, load},
    },
};

pub use decline::decline;
pub(crate) use electorate::{Electorate, RollOf};
pub(super) use ended::require_going_on;
pub use join::join;
use listed::require_not_frozen;
pub(super) use listed::{require_listed, require_listed_in};
pub(super) use named::Named;

/// The receipt of a command about a vote, with what its electorate may have got wrong about this node's register.
pub(super) async fn remarked(
    node: &Node,
    receipts: &[Receipt],
    vote: &SubjectId,
    locale: Locale,
) -> Result<pb::EventReceipt, Error> {
    let mut tx = node.read().await?;
    let row = load(&mut tx, vote).await?;
    let remark = Electorate::of_nobody(&mut tx, &row, node.ambient.today()).await?;
    let remarks = remark.iter().map(|remark| remark.in_lang(locale)).collect();
    Ok(pb::EventReceipt { remarks, ..event_receipt(receipts)? })
}

/// The vote that is asked about and what this node still has to decide in it: for which unit, its poll, and what that rests on.
struct Undecided {
    held: Arc<Opened>,
    asked: Vec<Participant>,
    unit: Participant,
    poll: SubjectId,
    /// The opening, and the newest extension: its window is the poll's.
    rests_on: Vec<EventRef>,
}

impl Undecided {
    /// Refuses a second decision, one for a unit that is not asked, and one on a vote that goes on without it.
    async fn load(deciding: &mut Deciding<'_, '_>, ballot: &Named) -> Result<Undecided, Error> {
        let held = held(deciding, &ballot.vote).await?;
        vote(&held.row)?.require_not_cancelled()?;
        let asked = participants::of_row(&held.row)?;
        let unit = ballot.participant(&asked, &deciding.me())?;
        let poll = unit.poll(&ballot.vote);
        let row = deciding.state::<Polls>(&poll).await?;
        require_going_on(&held, &unit, row.as_deref())?;
        if let Some(row) = row {
            let declined = row.state == PollState::Declined.as_str();
            return Err(Error::precondition(if declined {
                percole_words::vote::declined_already()
            } else {
                percole_words::vote::joined_already()
            }));
        }
        require_not_frozen(deciding, (&held, &asked), &unit).await?;
        let opened = deciding.newest_event::<ev::VoteOpened>(&ballot.vote).await?.ok_or_else(|| {
            Error::not_found(percole_words::vote::opening_not_held(ballot.vote.to_string()))
        })?;
        let extended = match extensions(&held.row.extensions).is_empty() {
            true => None,
            false => deciding.newest_event::<ev::VoteExtended>(&ballot.vote).await?,
        };
        let rests_on = std::iter::once(opened).chain(extended).collect();
        Ok(Undecided { held, asked, unit, poll, rests_on })
    }
}

#[cfg(test)]
mod ended_tests;
#[cfg(test)]
mod tests;
