//! Finding texts by their words.

use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    search::{self as store, Hit},
    subjects,
};
use percole_words::{Lang, search};

use super::lists;
use crate::{
    access::Viewer,
    directory::Directory,
    error::Error,
    node::Node,
    search::{FAMILIES, Piece, Problem, Query, excerpt, marked, texts_of},
};

/// Hits of a page that is not told how long to be, and at most: each is read as a whole.
const HITS: usize = 20;
const HITS_MAX: usize = 100;

/// A page of what holds every word and may be read, the best first.
///
/// # Errors
/// `InvalidArgument` on `words` when there is none, too many, or none but common ones; on `families` for one that is none, on `cursor` for one that
/// no page gave.
pub async fn search(
    node: &Node,
    viewer: &Viewer,
    request: pb::SearchRequest,
) -> Result<pb::SearchResponse, Error> {
    let query = Query::read(&request.words).map_err(refused)?;
    let families = asked_for(&request.families)?;
    let after = lists::place(&request.cursor, read_place)?;
    let mut tx = node.read().await?;
    let mut response = pb::SearchResponse {
        left_out: query.left_out.clone(),
        unread: store::count_due(&mut tx).await?,
        ..pb::SearchResponse::default()
    };
    let length = if request.limit == 0 { HITS } else { HITS_MAX.min(request.limit as usize) };
    let readable = viewer.readable();
    let mut found =
        store::page(&mut tx, &readable, &query.wanted, &families, after.as_ref(), length as u32 + 1).await?;
    response.next_cursor = lists::cut(&mut found, length, place);
    let directory = node.directory();
    for hit in found {
        response.hits.extend(shown(&mut tx, viewer, &query, &hit, &directory).await?);
    }
    let counts = store::counts(&mut tx, &readable, &query.wanted).await?;
    response.counts = counts.into_iter().map(|(family, count)| pb::SearchCount { family, count }).collect();
    // People are shown them in this order.
    response.counts.sort_by_key(|count| FAMILIES.iter().position(|family| *family == count.family));
    Ok(response)
}

fn refused(problem: Problem) -> Error {
    let said = match problem {
        Problem::Nothing => search::search_nothing(),
        Problem::OnlyCommon => search::search_only_common(),
        Problem::TooLong(most) => search::search_too_long(most),
        Problem::TooMany(most) => search::search_too_many(most),
    };
    Error::invalid("words", said)
}

fn asked_for(families: &[String]) -> Result<Vec<&'static str>, Error> {
    let known = |asked: &String| {
        let found = FAMILIES.iter().copied().find(|family| family == asked);
        found.ok_or_else(|| Error::invalid("families", search::search_family(asked, FAMILIES.join(", "))))
    };
    families.iter().map(known).collect()
}

/// Where a page goes on, as a cursor holds it.
fn place(hit: &Hit) -> String {
    format!("{} {} {} {}", hit.weight, hit.changed_us, hex::encode(&hit.place), hit.family)
}

fn read_place(text: &str) -> Option<Hit> {
    let mut parts = text.split(' ');
    let (weight, changed_us) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (place, family) = (hex::decode(parts.next()?).ok()?, parts.next()?.to_owned());
    let subject = SubjectId { origin: percole_merkle::NodeId([0; 32]), id: [0; 16] };
    Some(Hit { subject, family, part: 0, weight, changed_us, place })
}

/// A hit with its text as it stands now; nothing when it was taken away meanwhile.
async fn shown(
    tx: &mut Tx,
    viewer: &Viewer,
    query: &Query,
    hit: &Hit,
    directory: &Directory,
) -> Result<Option<pb::SearchHit>, Error> {
    let Some(line) = subjects::get(tx, &hit.family, &hit.subject).await? else { return Ok(None) };
    let texts = texts_of(tx, &line).await?;
    let mut readable = texts
        .iter()
        .filter(|text| text.part == hit.part && viewer.may_read(&text.audience, text.body.as_ref()));
    let Some(text) = readable.next() else { return Ok(None) };
    let cut = excerpt(query, text);
    let tag = |lang: Option<Lang>| lang.map(|lang| lang.to_string()).unwrap_or_default();
    Ok(Some(pb::SearchHit {
        id: line.subject.to_string(),
        node: line.node.to_string(),
        node_name: directory.name_of(&line.node),
        family: line.family,
        state: line.state,
        number: line.number,
        title: pieces(marked(query, &text.title)),
        title_language: tag(text.title.lang),
        excerpt_language: tag(cut.as_ref().and_then(|(_, section)| section.lang)),
        excerpt: cut.map(|(cut, _)| pieces(cut)).unwrap_or_default(),
        changed_us: line.changed_us,
        container: line.container.map(|subject| subject.to_string()).unwrap_or_default(),
    }))
}

fn pieces(pieces: Vec<Piece>) -> Vec<pb::SearchPiece> {
    pieces.into_iter().map(|piece| pb::SearchPiece { text: piece.text, is_hit: piece.is_hit }).collect()
}

#[cfg(test)]
mod tests;
