//! Pages of lists: what every list of subjects has in common.

use std::collections::{BTreeSet, HashMap};

use percole_domain::folded;
use percole_merkle::SubjectId;
use percole_store::{
    Tx, rows,
    subjects::{self, Filter, SubjectRow},
};
use percole_words::service;

use crate::{access::Viewer, apply::RowSubject, error::Error};

/// Lines of a page that is not told how long to be, and at most.
const LINES: u32 = 50;
const LINES_MAX: u32 = 500;

/// How many lines a page has, when so many are asked for.
pub fn page_length(limit: u32) -> usize {
    (if limit == 0 { LINES } else { limit.min(LINES_MAX) }) as usize
}

/// Where a page begins, written as the text of a cursor.
pub fn cursor(place: &str) -> String {
    hex::encode(place)
}

/// Cuts rows, of which one more was read than is shown, to the length of a page; gives the cursor of the next one, which begins after
/// the `place` of the last, or an empty text when there is none.
pub fn cut<R, P: AsRef<[u8]>>(rows: &mut Vec<R>, length: usize, place: impl FnOnce(&R) -> P) -> String {
    let more = rows.len() > length;
    rows.truncate(length);
    rows.last().filter(|_| more).map(|last| hex::encode(place(last))).unwrap_or_default()
}

/// Reads the text of a cursor; `None` for the first page.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave.
pub fn place<P>(cursor: &str, read: impl FnOnce(&str) -> Option<P>) -> Result<Option<P>, Error> {
    if cursor.is_empty() {
        return Ok(None);
    }
    let text = hex::decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let place = text.and_then(|text| read(&text));
    place.map(Some).ok_or_else(|| Error::invalid("cursor", service::cursor_unusable()))
}

/// The page of a list in order of name and id that `cursor` begins, from rows of which one more is read than is shown.
pub(crate) struct Named<R> {
    pub(crate) rows: Vec<R>,
    pub(crate) next_cursor: String,
}

impl<R> Named<R> {
    /// Cuts what was read to the length of a page; `place` gives name and id of a row.
    pub(crate) fn cut(mut rows: Vec<R>, limit: u32, place: impl Fn(&R) -> (&str, &str)) -> Named<R> {
        let next_cursor = cut(&mut rows, page_length(limit), |last| {
            let (name, id) = place(last);
            format!("{id} {name}")
        });
        Named { rows, next_cursor }
    }
}

/// Reads the name and the id after which a page begins.
///
/// # Errors
/// As [`place`].
pub(crate) fn name_and_id(cursor: &str) -> Result<Option<(String, String)>, Error> {
    place(cursor, |text| text.split_once(' ').map(|(id, name)| (name.to_owned(), id.to_owned())))
}

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
    let limit = page_length(limit);
    let after = Some(after).filter(|after| !after.is_empty());
    // One more than is shown tells whether there is another page.
    let mut lines = subjects::page(tx, filter, after.as_deref(), limit as u32 + 1).await?;
    let next_cursor = cut(&mut lines, limit, |last| last.place.clone());
    Ok(Page { lines, next_cursor })
}

/// A page of subjects with the rows that hold them.
pub(crate) struct RowsPage<R> {
    pub(crate) rows: Vec<(SubjectRow, R)>,
    pub(crate) next_cursor: String,
}

/// Reads a page of those that `keep` lets through, for what a [`Filter`] cannot say, e.g. where a mandate stands today.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave.
pub(crate) async fn kept<S: RowSubject>(
    tx: &mut Tx,
    filter: &Filter,
    limit: u32,
    cursor: &str,
    keep: impl Fn(&SubjectRow, &S::Row) -> bool,
) -> Result<RowsPage<S::Row>, Error> {
    let limit = page_length(limit);
    let mut kept = Vec::new();
    let mut cursor = cursor.to_owned();
    // Most lists keep all; where few are kept, more are read at once.
    let mut at_once = limit as u32 + 1;
    loop {
        let read = page(tx, filter, std::mem::replace(&mut at_once, LINES_MAX), &cursor).await?;
        kept.extend(with_rows::<S>(tx, read.lines).await?.into_iter().filter(|(line, row)| keep(line, row)));
        cursor = read.next_cursor;
        if cursor.is_empty() || kept.len() > limit {
            break;
        }
    }
    let next_cursor = cut(&mut kept, limit, |(last, _)| last.place.clone());
    Ok(RowsPage { rows: kept, next_cursor })
}

/// Every subject of a family that the viewer may read, with its row, in the order of lists.
pub(crate) async fn all<S: RowSubject>(
    tx: &mut Tx,
    viewer: &Viewer,
) -> Result<Vec<(SubjectRow, S::Row)>, Error> {
    let lines = titles(tx, &Filter::of(<S as RowSubject>::FAMILY, viewer.readable())).await?;
    with_rows::<S>(tx, lines).await
}

/// The lines of those of some subjects that the viewer may read, in no particular order.
pub(crate) async fn readable_among(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &str,
    of: impl IntoIterator<Item = SubjectId>,
) -> Result<Vec<SubjectRow>, Error> {
    let subjects: Vec<SubjectId> = of.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    let mut lines: Vec<SubjectRow> = rows::among(tx, &subjects).await?;
    lines.retain(|line| line.family == family && viewer.may_read(&line.audience, line.body.as_ref()));
    Ok(lines)
}

/// Every line that a filter lets through.
pub(crate) async fn titles(tx: &mut Tx, filter: &Filter) -> Result<Vec<SubjectRow>, Error> {
    let mut lines = Vec::new();
    let mut cursor = String::new();
    loop {
        let read = page(tx, filter, LINES_MAX, &cursor).await?;
        lines.extend(read.lines);
        cursor = read.next_cursor;
        if cursor.is_empty() {
            return Ok(lines);
        }
    }
}

async fn with_rows<S: RowSubject>(
    tx: &mut Tx,
    lines: Vec<SubjectRow>,
) -> Result<Vec<(SubjectRow, S::Row)>, Error> {
    let subjects: Vec<SubjectId> = lines.iter().map(|line| line.subject).collect();
    let held: Vec<S::Row> = rows::among(tx, &subjects).await?;
    let mut held: HashMap<SubjectId, S::Row> =
        held.into_iter().map(|row| (<S as RowSubject>::subject(&row), row)).collect();
    Ok(lines.into_iter().filter_map(|line| held.remove(&line.subject).map(|row| (line, row))).collect())
}

/// Whether two names are one, whatever case and accents.
pub(crate) fn same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// Whether a title holds what is searched for, whatever case and accents.
pub(crate) fn holds(title: &str, search: &str) -> bool {
    folded(title).contains(&folded(search))
}
