//! One event, as text and as JSON.

use percole_merkle::{EventRef, LeafHeader, NodeId};
use percole_proto::v1::LogEntry;
use serde_json::{Value, json};

use crate::output::document;
use crate::output::json;
use crate::output::table::facts;
use crate::output::words::{clean, moment, short};

/// Heads of the columns that [`row`] fills.
pub(super) fn head() -> String {
    columns("INDEX", "CLAIMED TIME", "KIND", "SUBJECT", "SCOPE", "PAYLOAD")
}

/// An event on one line.
pub(super) fn row(entry: &LogEntry) -> String {
    let index = entry.index.to_string();
    match header(entry) {
        Some(Ok(header)) => {
            let payload = match entry.has_payload {
                true => format!("{} bytes", header.payload_len),
                false => "not held".to_owned(),
            };
            let payload = match entry.recorded_by.as_str() {
                "" => payload,
                recorder => format!("{payload}, recorded by {}", clean(recorder)),
            };
            let (time, subject) = (moment(header.claimed_time_us), short(&header.subject.to_string()));
            columns(&index, &time, header.kind.as_str(), &subject, header.scope.as_str(), &payload)
        }
        Some(Err(error)) => columns(&index, "-", "unreadable", "-", "-", &error),
        None => columns(&index, "-", "withheld", "-", "-", "not held"),
    }
}

fn columns(index: &str, time: &str, kind: &str, subject: &str, scope: &str, payload: &str) -> String {
    format!("{index:>8}  {time:20}  {kind:28}  {subject:8}  {scope:10}  {payload}")
}

/// The header, if the node holds the leaf; or what is wrong with it.
fn header(entry: &LogEntry) -> Option<Result<LeafHeader, String>> {
    (!entry.leaf.is_empty()).then(|| LeafHeader::decode(&entry.leaf).map_err(|error| error.to_string()))
}

/// The nodes that the header names, one on a line; `None` when it names none.
pub(super) fn named_text(entry: &LogEntry) -> Option<String> {
    let Some(Ok(header)) = header(entry) else { return None };
    Some(facts(named_facts(&header))).filter(|text| !text.is_empty())
}

/// The anchor, unless it is the writer, and the addressees, unless there are none.
pub(super) fn named_facts(header: &LeafHeader) -> [(&'static str, String); 2] {
    let addressees: Vec<String> = header.addressees.iter().map(NodeId::to_string).collect();
    let anchor = header.anchor.map(|node| node.to_string()).unwrap_or_default();
    [("anchor", anchor), ("addressees", addressees.join("\n"))]
}

/// The payload for people: indented JSON.
pub(super) fn payload_text(entry: &LogEntry) -> Option<String> {
    let Some(Ok(header)) = header(entry) else { return None };
    entry.has_payload.then(|| format!("{:#}", document::payload(header.kind.as_str(), &entry.payload)))
}

/// The event as one element of a JSON array; the payload when it is asked for.
pub(super) fn document(entry: &LogEntry, with_payload: bool) -> Value {
    let mut document = json!({
        "index": entry.index,
        "leaf_hash": hex::encode(&entry.leaf_hash),
        "has_leaf": !entry.leaf.is_empty(),
        "has_payload": entry.has_payload,
        "recorded_by": json::text(&entry.recorded_by),
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
        Some(Err(error)) => document["unreadable"] = json!(error),
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
        "claimed_time": json::moment(header.claimed_time_us),
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

    use super::*;

    fn node(number: u8) -> NodeId {
        NodeId([number; 32])
    }

    fn entry(scope: Scope, anchor: Option<NodeId>, addressees: Vec<NodeId>) -> LogEntry {
        let header = LeafHeader {
            origin: Origin::first(node(1)),
            kind: "comment.published".parse().unwrap(),
            schema_version: 1,
            subject: SubjectId { origin: node(1), id: [0; 16] },
            idempotency_key: [0; 16],
            causes: Vec::new(),
            claimed_time_us: 1,
            scope,
            anchor,
            addressees,
            flags: Flags::default(),
            payload_len: 0,
            payload_commitment: [0; 32],
        };
        LogEntry { leaf: header.encode().unwrap(), ..LogEntry::default() }
    }

    #[test]
    fn an_event_shows_the_nodes_that_it_names_and_no_empty_line_when_it_names_none() {
        let plain = entry(Scope::Subtree, None, vec![]);
        assert_eq!(named_text(&plain), None);
        assert_eq!(document(&plain, false)["anchor"], Value::Null);
        assert_eq!(document(&plain, false)["addressees"], json!([]));

        let both = entry(Scope::Addressed, Some(node(2)), vec![node(3), node(4)]);
        let lines = format!("anchor      {}\naddressees  {}\n            {}", node(2), node(3), node(4));
        assert_eq!(named_text(&both), Some(lines));
        assert_eq!(document(&both, false)["anchor"], json!(node(2).to_string()));
        assert_eq!(document(&both, false)["addressees"], json!([node(3).to_string(), node(4).to_string()]));
    }
}
