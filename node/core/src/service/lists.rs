//! Pages of lists: what every list of subjects has in common.

use percole_store::{
    Tx,
    subjects::{self, Filter, SubjectRow},
};
use percole_words::service;

use crate::error::Error;

/// Lines of a page that is not told how long to be, and at most.
const LINES: u32 = 50;
const LINES_MAX: u32 = 500;

/// A page of a list, and where the next one begins; an empty text on the last page.
pub(crate) struct Page {
    pub(crate) lines: Vec<SubjectRow>,
    pub(crate) next_cursor: String,
}

/// Reads a page.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave.
pub(crate) async fn page(tx: &mut Tx, filter: &Filter, limit: u32, cursor: &str) -> Result<Page, Error> {
    let after = hex::decode(cursor).map_err(|_| Error::invalid("cursor", service::cursor_unusable()))?;
    let limit = if limit == 0 { LINES } else { limit.min(LINES_MAX) };
    let after = Some(after).filter(|after| !after.is_empty());
    // One more than is shown tells whether there is another page.
    let mut lines = subjects::page(tx, filter, after.as_deref(), limit + 1).await?;
    let more = lines.len() > limit as usize;
    lines.truncate(limit as usize);
    let last = lines.last().filter(|_| more);
    let next_cursor = last.map(|line| hex::encode(&line.place)).unwrap_or_default();
    Ok(Page { lines, next_cursor })
}
