//! The first start after a restore: what ended since the backup ends here too, before anybody is served.

use percole_merkle::{LeafHeader, Origin};
use percole_store::{
    Db, Tx,
    entries::{self, Place},
    logs, meetings,
    members::MemberRow,
    persons::PersonRow,
    projections, restored, rows, tokens, ways,
};
use percole_words::{Lang, node};

use super::{Ending, Endings, MemberField};
use crate::{apply, error::Error};

/// Ends what the file says, when the database comes from a backup and was not told yet. Gives how much it ended. The tables
/// must be made ready after it: what was erased is in no log yet, if its order is not.
///
/// # Errors
/// The database's error, or that the file cannot be read: then the node must not start.
pub async fn apply_due(db: &Db, endings: &Endings, lang: Lang) -> Result<u64, Error> {
    let mut tx = db.write().await?;
    if !restored::take_endings_due(&mut tx).await? {
        return Ok(0);
    }
    let (mut ended, mut erased) = (0, 0);
    for ending in endings.in_force()? {
        match ending {
            Ending::Token { id, .. } => ended += u64::from(tokens::revoke(&mut tx, &id).await?),
            Ending::Person { us, id } => ended += u64::from(end_person(&mut tx, id, us).await?),
            Ending::Member { number, day, .. } => {
                ended += u64::from(end_member(&mut tx, number, day, lang).await?);
            }
            Ending::MemberField { number, field, .. } => {
                ended += u64::from(empty(&mut tx, number, field).await?);
            }
            Ending::Way { id, .. } => ended += u64::from(ways::remove(&mut tx, &id).await?),
            Ending::MemberBack { .. } | Ending::MemberFieldBack { .. } => {}
            Ending::Erased { log, index, leaf, .. } => {
                erased += u64::from(erase(&mut tx, &log, index, &leaf).await?);
            }
        }
    }
    if erased > 0 {
        projections::make_anew(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(ended + erased)
}

async fn end_person(tx: &mut Tx, id: String, us: i64) -> Result<bool, Error> {
    let held = rows::get::<PersonRow>(tx, &id).await?.filter(|person| person.ended_us.is_none());
    let Some(person) = held else { return Ok(false) };
    meetings::forget_person(tx, &person.id).await?;
    rows::put(tx, [&PersonRow { ended_us: Some(us), ..person }]).await?;
    Ok(true)
}

async fn end_member(tx: &mut Tx, number: String, day: String, lang: Lang) -> Result<bool, Error> {
    let held = rows::get::<MemberRow>(tx, &number).await?.filter(|member| member.ended.is_empty());
    let Some(member) = held else { return Ok(false) };
    let ended_reason = node::ended_before_restore().in_lang(lang);
    rows::put(tx, [&MemberRow { ended: day, ended_reason, ..member }]).await?;
    Ok(true)
}

async fn empty(tx: &mut Tx, number: String, field: MemberField) -> Result<bool, Error> {
    let Some(mut member) = rows::get::<MemberRow>(tx, &number).await? else { return Ok(false) };
    if std::mem::take(field.of_mut(&mut member)).is_empty() {
        return Ok(false);
    }
    rows::put(tx, [&member]).await?;
    Ok(true)
}

/// Erases what an event says, if it is the one that the line means and may be erased.
async fn erase(tx: &mut Tx, log: &str, index: u64, leaf: &str) -> Result<bool, Error> {
    let Ok(origin) = log.parse::<Origin>() else { return Ok(false) };
    let Some(head) = logs::by_origin(tx, &origin).await? else { return Ok(false) };
    let Some(entry) = entries::get(tx, head.log, index).await? else { return Ok(false) };
    let Some(Ok(header)) = entry.leaf.as_deref().map(LeafHeader::decode) else { return Ok(false) };
    if hex::encode(entry.leaf_hash.0) != leaf || !apply::is_erasable(&header) {
        return Ok(false);
    }
    Ok(entries::erase(tx, Place { log: head.log, index }).await?)
}
