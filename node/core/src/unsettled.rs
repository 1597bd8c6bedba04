//! What a database remembers of doubts about it, until they are settled.

use percole_store::{
    StoreError, Tx,
    logs::{self, LogHead},
};
use percole_words::Arg;

use crate::standing::{Doubt, Standing};

/// Name of the setting with the size of the own log from which events may be lost.
const FROM: &str = "unsettled.from";
/// Name of the setting that says whether some may be lost at all.
const LOST: &str = "unsettled.lost";
/// Name of the setting with where the database was when the node last ran.
const PLACE: &str = "database.place";
/// Name of the setting with the moment of the restore whose effects are logged.
const SETTLED_RESTORE: &str = "settled.restore";

/// Name of the setting with the notes of heads that the own log gave up, in hexadecimal.
const GIVEN_UP: &str = "given-up.heads";
/// Heads that are remembered: the newest of them. Each costs its operator's word.
const GIVEN_UP_MAX: usize = 8;

/// Whether events of the own log may be lost for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Whatever was written after the size that is remembered.
    Perhaps,
    /// The database is whole, and others are asked to make sure.
    Nothing,
}

/// From where on events may be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Size of the own log when doubts arose first.
    pub from: u64,
    /// Whether anything may be lost at all.
    pub lost: Lost,
}

/// How a node stands that starts with these doubts; they are remembered.
pub(crate) async fn standing(
    tx: &mut Tx,
    head: &LogHead,
    mut doubts: Vec<Doubt>,
) -> Result<Standing, StoreError> {
    if let Some(why) = &head.frozen {
        return Ok(Standing::Frozen(Arg::read(why)));
    }
    if stretch(tx).await?.is_some() && doubts.is_empty() {
        doubts.push(Doubt::Unsettled);
    }
    if doubts.is_empty() {
        return Ok(Standing::Sound);
    }
    let lost = if doubts.iter().any(Doubt::may_have_lost) { Lost::Perhaps } else { Lost::Nothing };
    remember(tx, head.size, lost).await?;
    Ok(Standing::unconfirmed(doubts))
}

/// Remembers that events from a size on may be lost; what was remembered before stays.
pub async fn remember(tx: &mut Tx, from: u64, lost: Lost) -> Result<(), StoreError> {
    if logs::setting(tx, FROM).await?.is_none() {
        logs::set_setting(tx, FROM, &from.to_string()).await?;
    }
    if lost == Lost::Perhaps {
        logs::set_setting(tx, LOST, "perhaps").await?;
    }
    Ok(())
}

/// What is remembered, or `None` when nothing is in doubt.
pub async fn stretch(tx: &mut Tx) -> Result<Option<Stretch>, StoreError> {
    let from = logs::setting(tx, FROM).await?.and_then(|from| from.parse().ok());
    let lost = logs::setting(tx, LOST).await?.map_or(Lost::Nothing, |_| Lost::Perhaps);
    Ok(from.map(|from| Stretch { from, lost }))
}

/// Forgets the doubts, because they are settled.
pub(crate) async fn forget(tx: &mut Tx) -> Result<(), StoreError> {
    for name in [FROM, LOST] {
        logs::remove_setting(tx, name).await?;
    }
    Ok(())
}

/// Whether the database is still where the node last ran on it: a copy, a restored dump, a promoted replica is elsewhere. The
/// first start notes the place.
pub async fn has_moved(tx: &mut Tx, place: &str) -> Result<bool, StoreError> {
    match logs::setting(tx, PLACE).await? {
        Some(known) => Ok(known != place),
        None => {
            logs::set_setting(tx, PLACE, place).await?;
            Ok(false)
        }
    }
}

/// Notes where the database is.
pub(crate) async fn is_here(tx: &mut Tx, place: &str) -> Result<(), StoreError> {
    logs::set_setting(tx, PLACE, place).await
}

/// Whether the effects of the restore of a moment are logged.
pub async fn is_settled(tx: &mut Tx, restored_us: i64) -> Result<bool, StoreError> {
    Ok(logs::setting(tx, SETTLED_RESTORE).await?.as_deref() == Some(restored_us.to_string().as_str()))
}

/// Notes that the effects of a restore are logged.
pub(crate) async fn settled(tx: &mut Tx, restored_us: i64) -> Result<(), StoreError> {
    logs::set_setting(tx, SETTLED_RESTORE, &restored_us.to_string()).await
}

/// The notes of heads that the own log gave up.
pub async fn given_up(tx: &mut Tx) -> Result<Vec<Vec<u8>>, StoreError> {
    let held = logs::setting(tx, GIVEN_UP).await?.unwrap_or_default();
    Ok(held.split_whitespace().filter_map(|note| hex::decode(note).ok()).collect())
}

/// Remembers heads that the own log gives up.
pub(crate) async fn give_up(tx: &mut Tx, notes: &[Vec<u8>]) -> Result<(), StoreError> {
    let mut held = given_up(tx).await?;
    held.extend(notes.iter().filter(|note| !held.contains(note)).cloned().collect::<Vec<_>>());
    held.drain(..held.len().saturating_sub(GIVEN_UP_MAX));
    let text = held.iter().map(hex::encode).collect::<Vec<_>>().join(" ");
    logs::set_setting(tx, GIVEN_UP, &text).await
}
