//! Parts of JSON documents that several commands share.

use percole_domain::Timestamp;
use percole_proto::event::v1::{Act, Choice, RecommendationText, SourceGroup};
use percole_proto::v1::{AckLevel, EventReceipt};
use serde_json::{Value, json};

/// A moment as RFC 3339; null for 0, which means never.
pub(crate) fn moment(us: i64) -> Value {
    if us == 0 { Value::Null } else { json!(Timestamp::from_us(us).to_string()) }
}

/// A text; null when it is empty.
pub(crate) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

/// Where an event stands.
pub(crate) fn receipt(receipt: &EventReceipt) -> Value {
    json!({
        "origin": receipt.origin,
        "index": receipt.index,
        "leaf_hash": hex::encode(&receipt.leaf_hash),
        "level": ack_level(receipt.level()),
        "subject": receipt.subject,
        "repeated": receipt.repeated,
    })
}

/// How safe an event is, as text.
pub(crate) fn ack_level(level: AckLevel) -> &'static str {
    match level {
        AckLevel::Unspecified => "unspecified",
        AckLevel::Durable => "durable",
        AckLevel::Cosigned => "cosigned",
    }
}

/// A choice as text.
pub(crate) fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::Unspecified => "unspecified",
        Choice::Yes => "yes",
        Choice::No => "no",
        Choice::Abstain => "abstain",
    }
}

/// Who did it.
pub(crate) fn act(act: &Act) -> Value {
    json!({
        "role": act.role,
        "body": text(&act.body),
        "mandate": text(&act.mandate),
        "article": text(&act.article),
        "recorded_for": act.recorded_for,
    })
}

/// The content of a recommendation.
pub(crate) fn recommendation_text(content: &RecommendationText) -> Value {
    let measures: Vec<Value> = content
        .measures
        .iter()
        .map(|measure| json!({ "title": measure.title, "detail": text(&measure.detail) }))
        .collect();
    json!({
        "language": content.language,
        "title": content.title,
        "rationale": content.rationale,
        "measures": measures,
    })
}

/// A working group.
pub(crate) fn group(group: &SourceGroup) -> Value {
    json!({ "antenne": group.antenne, "country": text(&group.country), "name": text(&group.name) })
}
