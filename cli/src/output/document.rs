//! Messages and payloads as JSON, by the descriptions that the program carries: a new message needs nothing here.

use std::sync::LazyLock;

use percole_domain::Timestamp;
use prost::Name;
use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, EnumValueDescriptor, FieldDescriptor, Kind,
    MessageDescriptor, ReflectMessage, Value as Field,
};
use serde_json::{Map, Value, json};

static POOL: LazyLock<Option<DescriptorPool>> =
    LazyLock::new(|| DescriptorPool::decode(percole_proto::DESCRIPTORS).ok());

/// What an enum is called of which a command needs numbers.
pub(crate) const LEVEL: &str = "percole.event.v1.Level";
pub(crate) const OPERATOR_ROLE: &str = "percole.v1.OperatorRole";

/// A message of the node. Its keys are the fields' names; a time loses its `_us` and is RFC 3339, bytes are hexadecimal, an
/// enum is its word in lower case, and what is empty or not there is null. The fields of a `line`, which is what lists
/// show of a thing, stand beside the others, which say more where both have one name.
pub(crate) fn of<T: Name>(message: &T) -> Value {
    let schema = POOL.as_ref().and_then(|pool| pool.get_message_by_name(&T::full_name()));
    let read =
        schema.and_then(|schema| DynamicMessage::decode(schema, message.encode_to_vec().as_slice()).ok());
    // Every message comes from the same files as the descriptions.
    read.map_or(Value::Null, |message| object(&message))
}

/// The number of an enum's value, by its word in lower case: `national` of `percole.event.v1.Level`. 0, which stands for
/// nothing, when it has no such value.
pub(crate) fn number_of(schema: &str, word: &str) -> i32 {
    let schema = POOL.as_ref().and_then(|pool| pool.get_enum_by_name(schema));
    schema
        .and_then(|schema| schema.values().find(|value| variant_word(value) == word))
        .map_or(0, |value| value.number())
}

/// The word in lower case of an enum's value; empty for 0, which stands for nothing, and for a number without a name.
pub(crate) fn word_of(schema: &str, number: i32) -> String {
    let schema = POOL.as_ref().and_then(|pool| pool.get_enum_by_name(schema));
    let variant = schema.and_then(|schema| schema.get_value(number)).filter(|_| number != 0);
    variant.map(|variant| variant_word(&variant)).unwrap_or_default()
}

/// The payload of an event of this kind; its bytes as hexadecimal text when the kind is unknown here.
pub(crate) fn payload(kind: &str, payload: &[u8]) -> Value {
    let message = schema(kind).and_then(|schema| DynamicMessage::decode(schema, payload).ok());
    message.map_or_else(|| json!({ "undecoded": hex::encode(payload) }), |message| object(&message))
}

/// The schema of a kind: `poll.joined` is `PollJoined`, and where that is none, `poll.ballot_cast` is `BallotCast`.
fn schema(kind: &str) -> Option<MessageDescriptor> {
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
    Value::Object(members(message))
}

fn members(message: &DynamicMessage) -> Map<String, Value> {
    let (lines, fields): (Vec<_>, Vec<_>) = message.descriptor().fields().partition(is_line);
    let line = lines.first().map(|field| message.get_field(field));
    let mut object = line.as_deref().and_then(Field::as_message).map(members).unwrap_or_default();
    for field in fields {
        let value = match field.cardinality() != Cardinality::Repeated && field.supports_presence() {
            true if !message.has_field(&field) => Value::Null,
            _ => value(&field, &message.get_field(&field)),
        };
        object.insert(name(&field).to_owned(), value);
    }
    object
}

fn is_line(field: &FieldDescriptor) -> bool {
    field.name() == "line" && matches!(field.kind(), Kind::Message(_)) && !field.is_list()
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
        Field::String(text) if text.is_empty() => Value::Null,
        Field::String(text) if is_json(field) => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
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

/// `CHOICE_YES` as `yes`, and what says nothing as null; a number that the schema does not name stays a number.
fn choice(field: &FieldDescriptor, number: i32) -> Value {
    let Kind::Enum(schema) = field.kind() else { return json!(number) };
    match schema.get_value(number) {
        Some(_) if number == 0 => Value::Null,
        Some(variant) => json!(variant_word(&variant)),
        None => json!(number),
    }
}

/// `ACK_LEVEL_DURABLE` of `AckLevel` as `durable`.
fn variant_word(variant: &EnumValueDescriptor) -> String {
    let mut prefix = String::new();
    for letter in variant.parent_enum().name().chars() {
        if letter.is_ascii_uppercase() && !prefix.is_empty() {
            prefix.push('_');
        }
        prefix.push(letter.to_ascii_lowercase());
    }
    let full = variant.name().to_ascii_lowercase();
    full.strip_prefix(&format!("{prefix}_")).unwrap_or(&full).to_owned()
}

#[cfg(test)]
mod tests {
    use percole_proto::event::v1::{Act, ChildAdmitted, NodeFounded, NodeIdentity, VoteOpened};
    use percole_proto::v1::{AckLevel, EventReceipt, MandateDetail, MandateLine, OutcomeDetail};
    use prost::Message;

    use super::*;

    #[test]
    fn times_bytes_enums_and_embedded_json_read_well() {
        let opened =
            VoteOpened { opens_us: 1_587_729_600_000_000, rule_hash: vec![0xab; 2], ..Default::default() };
        let json = payload("vote.opened", &opened.encode_to_vec());
        assert_eq!(json["opens"], "2020-04-24T12:00:00Z");
        assert_eq!(json["closes"], Value::Null);
        assert_eq!(json["rule_hash"], "abab");
        assert_eq!(json["text"], Value::Null);
        let outcome = OutcomeDetail { computed_json: "{\"a\":1}".into(), ..Default::default() };
        assert_eq!(of(&outcome)["computed"]["a"], 1);
        let receipt = EventReceipt { index: 7, level: AckLevel::Durable.into(), ..Default::default() };
        let json = of(&receipt);
        assert_eq!((&json["index"], &json["level"]), (&json!(7), &json!("durable")));
    }

    #[test]
    fn messages_within_messages_are_objects() {
        let identity =
            NodeIdentity { name: "Nord".into(), languages: vec!["fr".into()], ..Default::default() };
        let act = Act { role: "operator".into(), ..Default::default() };
        let founded = NodeFounded { act: Some(act), identity: Some(identity.clone()) };
        let json = payload("node.founded", &founded.encode_to_vec());
        assert_eq!(
            (&json["identity"]["name"], &json["identity"]["languages"][0]),
            (&json!("Nord"), &json!("fr"))
        );
        assert_eq!(json["act"]["role"], "operator");
        let admitted = ChildAdmitted { act: None, child: Some(identity) };
        assert_eq!(payload("node.child_admitted", &admitted.encode_to_vec())["child"]["name"], "Nord");
    }

    #[test]
    fn an_unknown_kind_or_a_broken_payload_shows_its_bytes() {
        assert_eq!(payload("cheese.aged", &[1, 2])["undecoded"], "0102");
        assert_eq!(payload("vote.opened", &[0xff])["undecoded"], "ff");
    }

    #[test]
    fn a_message_is_an_object_with_what_its_list_shows_at_the_top() {
        let line = MandateLine { id: "ab".into(), state: "running".into(), ..Default::default() };
        let detail = MandateDetail { line: Some(line), portrait: vec![1], ..Default::default() };
        let json = of(&detail);
        assert_eq!((&json["id"], &json["state"]), (&json!("ab"), &json!("running")));
        assert_eq!((&json["name"], &json["appointed"]), (&Value::Null, &Value::Null));
        assert_eq!((&json["portrait"], &json["timeline"]), (&json!("01"), &json!([])));
        let receipt = EventReceipt { level: AckLevel::Durable.into(), index: 3, ..Default::default() };
        assert_eq!((&of(&receipt)["level"], &of(&receipt)["index"]), (&json!("durable"), &json!(3)));
        assert_eq!(of(&EventReceipt::default())["level"], Value::Null);
    }

    #[test]
    fn no_two_fields_of_a_message_have_one_key() {
        for message in POOL.as_ref().unwrap().all_messages() {
            let mut keys = std::collections::BTreeSet::new();
            for field in message.fields() {
                assert!(keys.insert(name(&field).to_owned()), "{}: {}", message.full_name(), field.name());
            }
        }
    }

    #[test]
    fn a_word_has_its_number() {
        assert_eq!(number_of("percole.event.v1.Level", "national"), 2);
        assert_eq!(number_of("percole.event.v1.Level", "village"), 0);
        for level in percole_domain::Level::ALL {
            let number = number_of(LEVEL, level.as_str());
            assert!(number > 0 && word_of(LEVEL, number) == level.as_str(), "{level}");
        }
        assert_eq!(word_of(LEVEL, 0), "");
    }
}
