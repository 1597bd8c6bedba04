//! One event, as text and as JSON.

use percole_merkle::{EventRef, LeafHeader};
use percole_proto::v1::LogEntry;
use serde_json::{Value, json};

use super::payload;
use crate::output::json;
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

/// The payload for people: indented JSON.
pub(super) fn payload_text(entry: &LogEntry) -> Option<String> {
    let Some(Ok(header)) = header(entry) else { return None };
    entry.has_payload.then(|| format!("{:#}", payload::decode(header.kind.as_str(), &entry.payload)))
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
                document["payload"] = payload::decode(header.kind.as_str(), &entry.payload);
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
        "critical": header.flags.critical,
        "redactable": header.flags.redactable,
        "payload_len": header.payload_len,
        "payload_commitment": hex::encode(header.payload_commitment),
    })
}
