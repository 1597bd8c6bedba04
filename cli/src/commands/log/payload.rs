//! Payloads as JSON, read by the schema that the program carries: a new kind of event needs nothing here.

use std::sync::LazyLock;

use percole_domain::Timestamp;
use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, ReflectMessage,
    Value as Field,
};
use serde_json::{Map, Value, json};

/// The payload of an event of this kind; its bytes as hexadecimal text when the kind is unknown here.
pub(super) fn decode(kind: &str, payload: &[u8]) -> Value {
    let message = schema(kind).and_then(|schema| DynamicMessage::decode(schema, payload).ok());
    message.map_or_else(|| json!({ "undecoded": hex::encode(payload) }), |message| object(&message))
}

/// The schema of a kind: `poll.joined` is `PollJoined`, and where that is none, `poll.ballot_cast` is `BallotCast`.
fn schema(kind: &str) -> Option<MessageDescriptor> {
    static POOL: LazyLock<Option<DescriptorPool>> =
        LazyLock::new(|| DescriptorPool::decode(percole_proto::DESCRIPTORS).ok());
    let pool = POOL.as_ref()?;
    let named = |words: &str| pool.get_message_by_name(&format!("percole.event.v1.{}", camel(words)));
    named(kind).or_else(|| named(kind.split_once('.')?.1))
}

fn camel(words: &str) -> String {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
            .unwrap_or_default()
    };
    words.split(['.', '_']).map(capitalised).collect()
}

fn object(message: &DynamicMessage) -> Value {
    let mut object = Map::new();
    for field in message.descriptor().fields() {
        let value = match field.cardinality() != Cardinality::Repeated && field.supports_presence() {
            true if !message.has_field(&field) => Value::Null,
            _ => value(&field, &message.get_field(&field)),
        };
        object.insert(name(&field).to_owned(), value);
    }
    Value::Object(object)
}

/// A field's key: times lose the unit that their text does not need, embedded JSON loses its ending.
fn name(field: &FieldDescriptor) -> &str {
    let name = field.name();
    let ending = if is_time(field) {
        "_us"
    } else if is_json(field) {
        "_json"
    } else {
        ""
    };
    name.strip_suffix(ending).unwrap_or(name)
}

fn is_time(field: &FieldDescriptor) -> bool {
    field.kind() == Kind::Int64 && field.name().ends_with("_us")
}

fn is_json(field: &FieldDescriptor) -> bool {
    field.kind() == Kind::String && field.name().ends_with("_json")
}

fn value(field: &FieldDescriptor, content: &Field) -> Value {
    match content {
        Field::Bool(flag) => json!(flag),
        Field::I32(number) => json!(number),
        Field::U32(number) => json!(number),
        Field::I64(0) if is_time(field) => Value::Null,
        Field::I64(us) if is_time(field) => json!(Timestamp::from_us(*us).to_string()),
        Field::I64(number) => json!(number),
        Field::U64(number) => json!(number),
        Field::F32(number) => json!(number),
        Field::F64(number) => json!(number),
        Field::String(text) if is_json(field) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
        Field::String(text) if text.is_empty() => Value::Null,
        Field::String(text) => json!(text),
        Field::Bytes(bytes) => json!(hex::encode(bytes)),
        Field::EnumNumber(number) => choice(field, *number),
        Field::Message(message) => object(message),
        Field::List(items) => items.iter().map(|item| value(field, item)).collect(),
        Field::Map(entries) => entries
            .iter()
            .map(|(key, item)| json!({ "key": format!("{key:?}"), "value": value(field, item) }))
            .collect(),
    }
}

/// `CHOICE_YES` as `yes`; a number that the schema does not name stays a number.
fn choice(field: &FieldDescriptor, number: i32) -> Value {
    let Kind::Enum(schema) = field.kind() else { return json!(number) };
    let Some(variant) = schema.get_value(number) else { return json!(number) };
    let full = variant.name().to_ascii_lowercase();
    let prefix = format!("{}_", schema.name().to_ascii_lowercase());
    json!(full.strip_prefix(&prefix).unwrap_or(&full))
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{
        Act, BallotCast, ChildAdmitted, Choice, NodeFounded, NodeIdentity, OutcomeDeclared, VoteOpened,
    };
    use prost::Message;

    use super::*;

    #[test]
    fn times_bytes_enums_and_embedded_json_read_well() {
        let opened =
            VoteOpened { opens_us: 1_587_729_600_000_000, rule_hash: vec![0xab; 2], ..Default::default() };
        let json = decode("vote.opened", &opened.encode_to_vec());
        assert_eq!(json["opens"], "2020-04-24T12:00:00Z");
        assert_eq!(json["closes"], Value::Null);
        assert_eq!(json["rule_hash"], "abab");
        assert_eq!(json["text"], Value::Null);
        let declared = OutcomeDeclared { outcome_json: "{\"a\":1}".into(), ..Default::default() };
        assert_eq!(decode("vote.outcome_declared", &declared.encode_to_vec())["outcome"]["a"], 1);
        let cast = BallotCast { roll_number: 7, choice: Choice::Abstain.into(), ..Default::default() };
        let json = decode("poll.ballot_cast", &cast.encode_to_vec());
        assert_eq!((&json["roll_number"], &json["choice"]), (&json!(7), &json!("abstain")));
    }

    #[test]
    fn messages_within_messages_are_objects() {
        let identity =
            NodeIdentity { name: "Nord".into(), languages: vec!["fr".into()], ..Default::default() };
        let act = Act { role: "operator".into(), ..Default::default() };
        let founded = NodeFounded { act: Some(act), identity: Some(identity.clone()) };
        let json = decode("node.founded", &founded.encode_to_vec());
        assert_eq!(
            (&json["identity"]["name"], &json["identity"]["languages"][0]),
            (&json!("Nord"), &json!("fr"))
        );
        assert_eq!(json["act"]["role"], "operator");
        let admitted = ChildAdmitted { act: None, child: Some(identity) };
        assert_eq!(decode("node.child_admitted", &admitted.encode_to_vec())["child"]["name"], "Nord");
    }

    #[test]
    fn an_unknown_kind_or_a_broken_payload_shows_its_bytes() {
        assert_eq!(decode("cheese.aged", &[1, 2])["undecoded"], "0102");
        assert_eq!(decode("vote.opened", &[0xff])["undecoded"], "ff");
    }
}
