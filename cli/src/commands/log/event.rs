//! One event, as text and as JSON.

use percole_domain::{Timestamp, scope};
use percole_merkle::{EventRef, LeafHeader, NodeId};
use percole_proto::v1::LogEntry;
use percole_words::{Message, cli_log, organisation};
use serde_json::{Value, json};

use crate::output::document;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};

/// What stands on the lines of a list that is printed as it comes: the heads of its columns.
pub(super) fn head(reader: Reader) -> String {
    let titles = [
        cli_log::title_index(),
        cli_log::title_time(),
        organisation::column_kind(),
        cli_log::title_subject(),
        cli_log::title_content(),
        cli_log::title_readers(),
    ];
    columns(titles.map(|title| reader.say(title).to_uppercase()))
}

/// An event on one line; below it, further to the right, the nodes that it names, and what it says when that is asked for.
pub(super) fn lines(reader: Reader, entry: &LogEntry, with_payload: bool) -> String {
    let payload = payload_text(entry).filter(|_| with_payload);
    let below = named_text(reader, entry).into_iter().chain(payload);
    let below: Vec<String> = below.map(|text| indented(&text)).collect();
    std::iter::once(row(reader, entry)).chain(below).collect::<Vec<_>>().join("\n")
}

fn row(reader: Reader, entry: &LogEntry) -> String {
    let index = entry.index.to_string();
    let dash = || "-".to_owned();
    match header(entry) {
        Some(Ok(header)) => columns([
            index,
            reader.moment(header.claimed_time_us),
            header.kind.to_string(),
            short(&header.subject.to_string()),
            reader.say(match entry.has_payload {
                true => cli_log::content_size(header.payload_len),
                false => cli_log::not_held(),
            }),
            readers(reader, entry, &header),
        ]),
        Some(Err(error)) => {
            columns([index, dash(), reader.say(cli_log::unreadable()), dash(), dash(), reader.say(error)])
        }
        None => {
            let (withheld, content) = (reader.say(cli_log::withheld()), reader.say(cli_log::not_held()));
            columns([index, dash(), withheld, dash(), content, dash()])
        }
    }
}

/// Who may read it; for administrators also who recorded it.
fn readers(reader: Reader, entry: &LogEntry, header: &LeafHeader) -> String {
    let readers = reader.say(scope::readers(header.scope));
    match entry.recorded_by.as_str() {
        "" => readers,
        who => reader.say(cli_log::recorded_by(readers, clean(who))),
    }
}

fn columns([index, time, kind, subject, content, readers]: [String; 6]) -> String {
    format!("{index:>8}  {time:23}  {kind:28}  {subject:10}  {content:12}  {readers}")
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("          {line}")).collect::<Vec<_>>().join("\n")
}

/// The header, if the node holds the leaf; or what is wrong with it.
fn header(entry: &LogEntry) -> Option<Result<LeafHeader, Message>> {
    (!entry.leaf.is_empty()).then(|| LeafHeader::decode(&entry.leaf).map_err(|error| error.said()))
}

/// The nodes that the header names, one on a line; `None` when it names none.
fn named_text(reader: Reader, entry: &LogEntry) -> Option<String> {
    let Some(Ok(header)) = header(entry) else { return None };
    Some(reader.facts(named(&header))).filter(|text| !text.is_empty())
}

/// The anchor, unless it is the writer, and the addressees, unless there are none.
pub(super) fn named(header: &LeafHeader) -> [(Message, String); 2] {
    let addressees: Vec<String> = header.addressees.iter().map(NodeId::to_string).collect();
    let anchor = header.anchor.map(|node| node.to_string()).unwrap_or_default();
    [(cli_log::title_seen_from(), anchor), (cli_log::title_addressees(), addressees.join("\n"))]
}

/// The payload for people: indented JSON.
fn payload_text(entry: &LogEntry) -> Option<String> {
    let Some(Ok(header)) = header(entry) else { return None };
    entry.has_payload.then(|| format!("{:#}", document::payload(header.kind.as_str(), &entry.payload)))
}

/// A moment for programs; null for 0, which means never.
pub(super) fn moment(us: i64) -> Value {
    match us {
        0 => Value::Null,
        _ => json!(Timestamp::from_us(us).to_string()),
    }
}

/// The event as one element of a JSON array; the payload when it is asked for.
pub(super) fn document(entry: &LogEntry, with_payload: bool) -> Value {
    let mut document = json!({
        "index": entry.index,
        "leaf_hash": hex::encode(&entry.leaf_hash),
        "has_leaf": !entry.leaf.is_empty(),
        "has_payload": entry.has_payload,
        "recorded_by": (!entry.recorded_by.is_empty()).then_some(&entry.recorded_by),
    });
    match header(entry) {
        Some(Ok(header)) => {
            if let (Value::Object(all), Value::Object(more)) = (&mut document, header_document(&header)) {
                all.extend(more);
            }
            if with_payload && entry.has_payload {
                document["payload"] = document::payload(header.kind.as_str(), &entry.payload);
            }
        }
        Some(Err(error)) => document["unreadable"] = json!(error.id()),
        None => {}
    }
    document
}

/// The fields of a header.
pub(super) fn header_document(header: &LeafHeader) -> Value {
    let cause = |cause: &EventRef| {
        json!({
            "origin": cause.origin.to_string(),
            "index": cause.index,
            "leaf_hash": cause.leaf_hash.to_string(),
        })
    };
    json!({
        "origin": header.origin.to_string(),
        "kind": header.kind.as_str(),
        "schema_version": header.schema_version,
        "subject": header.subject.to_string(),
        "idempotency_key": hex::encode(header.idempotency_key),
        "causes": header.causes.iter().map(cause).collect::<Vec<_>>(),
        "claimed_time": moment(header.claimed_time_us),
        "scope": header.scope.as_str(),
        "anchor": header.anchor.map(|node| node.to_string()),
        "addressees": header.addressees.iter().map(NodeId::to_string).collect::<Vec<_>>(),
        "critical": header.flags.critical,
        "redactable": header.flags.redactable,
        "payload_len": header.payload_len,
        "payload_commitment": hex::encode(header.payload_commitment),
    })
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Flags, Origin, Scope, SubjectId};
    use percole_proto::event::v1::{self as ev, BallotCast};
    use prost::Message as _;

    use super::*;
    use crate::output::answer::Answer;
    use crate::output::specimen::{NOW_US, in_every_language};

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn entry(scope: Scope, anchor: Option<NodeId>, addressees: Vec<NodeId>) -> LogEntry {
        let header = LeafHeader {
            origin: Origin::first(node(1)),
            kind: "poll.ballot_cast".parse().unwrap(),
            schema_version: 1,
            subject: SubjectId { origin: node(1), id: [0xcd; 16] },
            idempotency_key: [0; 16],
            causes: Vec::new(),
            claimed_time_us: NOW_US,
            scope,
            anchor,
            addressees,
            flags: Flags::default(),
            payload_len: 2,
            payload_commitment: [0; 32],
        };
        LogEntry { leaf: header.encode().unwrap(), leaf_hash: vec![0xab; 32], ..LogEntry::default() }
    }

    #[test]
    fn events_stand_under_each_other_with_what_is_known_of_them() {
        let ballot = BallotCast {
            roll_number: 7,
            answers: vec![ev::Answer { values: vec![1, 0, 0] }],
            ..Default::default()
        };
        let held = LogEntry {
            has_payload: true,
            payload: ballot.encode_to_vec(),
            recorded_by: "Claire".into(),
            ..entry(Scope::Federation, None, vec![])
        };
        let named = LogEntry { index: 1, ..entry(Scope::Addressed, Some(node(2)), vec![node(3), node(4)]) };
        let withheld = LogEntry { index: 27_100, leaf_hash: vec![0xab; 32], ..LogEntry::default() };
        let damaged = LogEntry { index: 27_101, leaf: vec![1], ..LogEntry::default() };
        let entries = [held, named, withheld, damaged];
        let shown = |reader| {
            let lines = entries.iter().map(|entry| lines(reader, entry, true));
            let text = std::iter::once(head(reader)).chain(lines).collect::<Vec<_>>().join("\n");
            Answer::asked(entries.iter().map(|entry| document(entry, true)).collect(), text)
        };
        insta::assert_snapshot!(in_every_language(shown));
    }
}
