//! Polls whose ballots a restore may have lost.
//!
//! Their ballots count no more. While a day or more is left before closing, the roll is frozen anew from the register as it
//! was restored, and all vote again; else the poll ends, and its node is excluded from the vote.

use percole_domain::roll::{Entitled, Roll, RollSecret};
use percole_merkle::{LeafHeader, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    entries,
    logs::LogId,
    polls::{self, PollRow},
    rolls::{self, RollEntryRow},
};

use crate::{
    access::node_act,
    apply::{poll::Polls, vote::Votes},
    error::Error,
    participants,
    sequencer::{Deciding, Draft},
    service::poll::{Electorate, RollOf},
};

/// The least time before closing in which all can vote again.
const TIME_TO_VOTE_US: i64 = 24 * 3_600_000_000;
/// The part of a roll in which small categories are joined.
const OTHERS: &str = "other";

/// Interrupts the polls of this node that were open at any time since the last event before an index of its log, or whose
/// roll is lost.
pub(super) async fn polls(deciding: &mut Deciding<'_, '_>, from: u64) -> Result<Vec<Draft>, Error> {
    let since_us = written_before(deciding, from).await?;
    let me = deciding.me();
    let mut drafts = Vec::new();
    for poll in polls::uncounted_of(deciding.tx().await?, &me).await? {
        let Some(row) = deciding.state::<Polls>(&poll).await? else { continue };
        if is_touched(deciding, &row, since_us).await? {
            drafts.push(interrupt(deciding, &row).await?);
        }
    }
    Ok(drafts)
}

/// When the last event before an index was written, as its leaf says.
async fn written_before(deciding: &mut Deciding<'_, '_>, from: u64) -> Result<i64, Error> {
    let last = entries::get(deciding.tx().await?, LogId::OWN, from.saturating_sub(1)).await?;
    let leaf = last.and_then(|entry| entry.leaf).map(|leaf| LeafHeader::decode(&leaf));
    Ok(leaf.and_then(Result::ok).map_or(0, |header| header.claimed_time_us))
}

async fn is_touched(deciding: &mut Deciding<'_, '_>, row: &PollRow, since_us: i64) -> Result<bool, Error> {
    if row.closes_us <= since_us {
        // All that it took is in the backup.
        return Ok(false);
    }
    let has_roll = rolls::secret(deciding.private(), &row.subject).await?.is_some();
    Ok(row.opens_us <= deciding.now_us() || !has_roll)
}

async fn interrupt(deciding: &mut Deciding<'_, '_>, row: &PollRow) -> Result<Draft, Error> {
    let time_left = row.closes_us.saturating_sub(deciding.now_us());
    let roll = match time_left >= TIME_TO_VOTE_US {
        true => Roll::freeze(entitled(deciding, row).await?).ok(),
        false => None,
    };
    let mut payload = ev::PollInterrupted {
        act: Some(node_act("B5")),
        reason: percole_words::vote::excluded_interrupted().stored(),
        vote: row.vote.to_string(),
        ..ev::PollInterrupted::default()
    };
    match roll {
        Some(roll) => {
            let sizes = roll.categories().into_iter();
            payload.roll = sizes.map(|(category, count)| ev::CategoryCount { category, count }).collect();
            payload.roll_size = roll.size();
            payload.roll_commitment = keep(deciding, row.subject, &roll).await?;
        }
        None => payload.act = Some(node_act("B6")),
    }
    let mut draft = Draft::new(row.subject, Scope::Federation, &payload).caused_by(row.newest());
    if let Some(opened) = deciding.newest_event::<ev::VoteOpened>(&row.vote).await? {
        draft = draft.caused_by(opened);
    }
    Ok(draft)
}

/// Keeps the new roll in the place of the old one; gives its commitment.
async fn keep(deciding: &mut Deciding<'_, '_>, poll: SubjectId, roll: &Roll) -> Result<Vec<u8>, Error> {
    let secret = RollSecret::new(deciding.random());
    let entries = roll.entries().iter().map(|entry| RollEntryRow {
        poll,
        roll_number: entry.roll_number,
        member: entry.member.clone(),
        category: entry.category.clone(),
    });
    rolls::replace(deciding.private(), &poll, secret.as_bytes(), entries).await?;
    Ok(roll.commitment(&secret).to_vec())
}

/// Who may vote again: the members of the categories that were on the roll. Where small ones were joined, and the roll itself
/// is lost, nobody knows which: then all members.
async fn entitled(deciding: &mut Deciding<'_, '_>, row: &PollRow) -> Result<Vec<Entitled>, Error> {
    let held = rolls::entries(deciding.private(), &row.subject).await?;
    let mut categories: Vec<String> = held.into_iter().map(|entry| entry.category).collect();
    if categories.is_empty() {
        let parts: Vec<(String, u64)> = serde_json::from_str(&row.roll_categories).unwrap_or_default();
        categories = parts.into_iter().map(|(category, _)| category).collect();
        if categories.iter().any(|category| category == OTHERS) {
            categories.clear();
        }
    }
    let vote = deciding.state::<Votes>(&row.vote).await?;
    let members = match vote {
        Some(vote) => {
            let asked = participants::of_row(&vote.row)?;
            let unit = participants::find(&asked, &row.unit);
            let unit = unit.ok_or_else(|| Error::internal("a poll is held of a unit that nobody asked"))?;
            let on_their_own = participants::below(row).into_iter().filter(|below| below.roll_size > 0);
            let on_their_own: Vec<SubjectId> =
                on_their_own.filter_map(|below| below.unit.parse().ok()).collect();
            let place = RollOf::load(deciding.tx().await?, unit, &on_their_own).await?;
            Electorate::of_row(&vote.row, deciding).await?.members(deciding, &place).await?
        }
        None => Vec::new(),
    };
    let of_roll = |entitled: &Entitled| categories.is_empty() || categories.contains(&entitled.category);
    Ok(members.into_iter().filter(of_roll).collect())
}
