//! What a person calls a subject: its id, the beginning of its id, or its number.

use percole_domain::folded;
use percole_merkle::SubjectId;
use percole_store::{
    Tx,
    subjects::{self, Filter, SubjectRow},
};
use percole_words::{Arg, Message, meeting, request, service};

use super::{
    called::{DIGITS_MIN, NAME},
    lists,
};
use crate::{
    access::{self, Asked, Viewer},
    error::Error,
    node::Node,
};

/// The most digits that are taken for a number and not for the beginning of an id.
const NUMBER_DIGITS_MAX: usize = 3;
/// How many are named when several fit.
const NAMED_MAX: u32 = 8;

/// The subject of a family that a command names, among those that its caller may read.
///
/// # Errors
/// As [`subject`].
pub(crate) async fn asked(
    node: &Node,
    asked: &Asked,
    family: &'static str,
    text: &str,
) -> Result<SubjectId, Error> {
    alone(node, &access::viewer(node, &asked.caller).await?, family, text).await
}

/// As [`subject`], where nothing else is read.
///
/// # Errors
/// As [`subject`].
pub(crate) async fn alone(
    node: &Node,
    viewer: &Viewer,
    family: &'static str,
    text: &str,
) -> Result<SubjectId, Error> {
    match text.parse() {
        Ok(subject) if viewer.reads_everything() => Ok(subject),
        _ => subject(&mut node.read().await?, viewer, family, text).await,
    }
}

/// Finds the one subject of a family that a text means, among those that the viewer may read.
///
/// Of those who may read everything a full id is taken as it is, also when nothing is known of it: whoever asks says then
/// what is missing. To others what they may not read is as unknown as what is not there.
///
/// # Errors
/// As [`line`].
pub(crate) async fn subject(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &'static str,
    text: &str,
) -> Result<SubjectId, Error> {
    match text.parse() {
        Ok(subject) if viewer.reads_everything() => Ok(subject),
        _ => Ok(line(tx, viewer, family, text).await?.subject),
    }
}

/// The line of the one subject of a family that a text means, among those that the viewer may read.
///
/// # Errors
/// `InvalidArgument` on the field named like the family when the text is no id, too short, or fits several, which are
/// named; `NotFound` when it fits none.
pub(crate) async fn line(
    tx: &mut Tx,
    viewer: &Viewer,
    family: &'static str,
    text: &str,
) -> Result<SubjectRow, Error> {
    if let Ok(subject) = text.parse() {
        let line = access::readable(tx, viewer, family, &subject).await?;
        return line.ok_or_else(|| Error::not_found(access::unknown(family, text)));
    }
    let filter = Filter::of(family, viewer.readable());
    match name_in(family, text) {
        Some(name) => only(family, name, named(tx, &filter, name).await?),
        None => only(family, text, numbered_or_beginning(tx, &filter, text).await?),
    }
}

async fn numbered_or_beginning(tx: &mut Tx, filter: &Filter, text: &str) -> Result<Vec<SubjectRow>, Error> {
    if let Some(number) = number(text) {
        return Ok(subjects::numbered(tx, filter, number, NAMED_MAX).await?);
    }
    let (from, to) = span(filter.family, text)?;
    Ok(subjects::by_prefix(tx, filter, from, to, NAMED_MAX).await?)
}

fn only(family: &str, text: &str, mut found: Vec<SubjectRow>) -> Result<SubjectRow, Error> {
    if found.len() > 1 {
        return Err(ambiguous(family, text, &found));
    }
    found.pop().ok_or_else(|| Error::not_found(absent(family, text)))
}

/// Families whose subjects people call by their names.
const CALLED_BY_NAME: [&str; 2] = ["unit", "body"];

/// The name that is meant, if it is one: what looks like the beginning of an id never is, unless it says so.
fn name_in<'a>(family: &str, text: &'a str) -> Option<&'a str> {
    if !CALLED_BY_NAME.contains(&family) {
        return None;
    }
    text.strip_prefix(NAME).or_else(|| span(family, text).is_err().then_some(text))
}

/// Those that are called so, whatever case and accents.
async fn named(tx: &mut Tx, filter: &Filter, text: &str) -> Result<Vec<SubjectRow>, Error> {
    let wanted = folded(text);
    let mut found = lists::titles(tx, filter).await?;
    found.retain(|line| folded(&line.title) == wanted);
    Ok(found)
}

fn number(text: &str) -> Option<u32> {
    if text.len() > NUMBER_DIGITS_MAX { None } else { text.parse().ok().filter(|number| *number > 0) }
}

/// The first and the last id that begin with some digits.
fn span(family: &str, text: &str) -> Result<([u8; 16], [u8; 16]), Error> {
    let digits: String = text.chars().filter(|c| *c != ':').collect();
    let is_hex = !digits.is_empty() && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hex || digits.len() < DIGITS_MIN || digits.len() > 32 {
        return Err(Error::invalid(family, service::no_beginning_of_an_id(text, DIGITS_MIN)));
    }
    let mut bounds = [[0; 16]; 2];
    for (bound, fill) in bounds.iter_mut().zip(["0", "f"]) {
        let padded = format!("{digits}{}", fill.repeat(32 - digits.len()));
        // Thirty-two hexadecimal digits are sixteen bytes.
        let _ = hex::decode_to_slice(padded, bound);
    }
    Ok((bounds[0], bounds[1]))
}

/// That nothing of a family fits.
fn absent(family: &str, text: &str) -> Message {
    match family {
        "vote" => service::no_such_vote(text),
        "report" => service::no_such_report(text),
        "transmission" => service::no_such_transmission(text),
        "body" => service::no_such_body(text),
        "unit" => service::no_such_unit(text),
        "mandate" => service::no_such_mandate(text),
        "cycle" => percole_words::cycles::no_such_cycle(text),
        "meeting" => meeting::no_such_meeting(text),
        "request" => request::no_such_request(text),
        _ => service::no_such_recommendation(text),
    }
}

fn ambiguous(family: &str, text: &str, several: &[SubjectRow]) -> Error {
    let named = several.iter().map(|row| service::one_of_several(row.subject.to_string(), &row.title));
    Error::invalid(family, service::fits_several(text, Arg::listing(named)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_an_id_spans_all_that_begin_so() {
        let (from, to) = span("vote", "0abc").unwrap();
        assert_eq!((from[..3].to_vec(), to[..3].to_vec()), (vec![0x0a, 0xbc, 0], vec![0x0a, 0xbc, 0xff]));
        for wrong in ["", "abc", "xyzt", "ABCD", &"a".repeat(33)] {
            assert_eq!(span("vote", wrong).unwrap_err().field(), Some("vote"), "{wrong}");
        }
        assert_eq!((number("12"), number("0"), number("1234")), (Some(12), None, None));
    }

    #[test]
    fn what_looks_like_the_beginning_of_an_id_is_no_name() {
        for (family, text, name) in [
            ("unit", "cafe", None),
            ("unit", "name:cafe", Some("cafe")),
            ("unit", "Lille", Some("Lille")),
            ("body", "75", Some("75")),
            ("body", "0123456789", None),
            ("vote", "Lille", None),
        ] {
            assert_eq!(name_in(family, text), name, "{text}");
        }
    }
}
