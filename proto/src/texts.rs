//! Every text of a message, found by its description: for a door that looks at all of them alike, whatever is added later.

use std::collections::HashMap;
use std::sync::LazyLock;

use prost::encoding::{WireType, decode_key, decode_varint};
use prost::{Message, Name};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};

use crate::event::v1::LocalTexts;

/// Texts with the tags of their languages; empty for one that is the same in every language.
pub fn tagged(texts: &LocalTexts) -> Vec<(&str, &str)> {
    texts.texts.iter().map(|text| (text.language.as_str(), text.text.as_str())).collect()
}

/// A field that holds texts, or messages that may.
struct Field {
    name: String,
    is_list: bool,
    /// The name of the message; none for a text.
    message: Option<String>,
}

/// The fields with texts of each message, by number.
static MESSAGES: LazyLock<HashMap<String, HashMap<u32, Field>>> = LazyLock::new(|| {
    let files = FileDescriptorSet::decode(crate::DESCRIPTORS).unwrap_or_default();
    let mut messages = HashMap::new();
    for file in &files.file {
        file.message_type.iter().for_each(|message| describe(file.package(), message, &mut messages));
    }
    messages
});

fn describe(within: &str, message: &DescriptorProto, messages: &mut HashMap<String, HashMap<u32, Field>>) {
    let name = format!("{within}.{}", message.name());
    message.nested_type.iter().for_each(|nested| describe(&name, nested, messages));
    let fields =
        message.field.iter().filter_map(|field| Some((field.number().unsigned_abs(), field_of(field)?)));
    messages.insert(name, fields.collect());
}

fn field_of(field: &FieldDescriptorProto) -> Option<Field> {
    let message = match field.r#type() {
        Type::String => None,
        Type::Message => Some(field.type_name().trim_start_matches('.').to_owned()),
        _ => return None,
    };
    Some(Field { name: field.name().to_owned(), is_list: field.label() == Label::Repeated, message })
}

/// Looks at each text of a message and of the messages in it, with the name of its field.
///
/// # Errors
/// The first thing that `look` finds, and where: `questions[0].text`.
pub fn look_at<M: Name, E>(
    message: &M,
    look: &impl Fn(&str, &str) -> Result<(), E>,
) -> Result<(), (String, E)> {
    walk(&M::full_name(), &message.encode_to_vec(), look)
}

fn walk<E>(name: &str, bytes: &[u8], look: &impl Fn(&str, &str) -> Result<(), E>) -> Result<(), (String, E)> {
    let Some(fields) = MESSAGES.get(name) else { return Ok(()) };
    let (mut rest, mut seen) = (bytes, HashMap::new());
    while let Some((number, value)) = next(&mut rest) {
        let Some(field) = fields.get(&number) else { continue };
        let count: &mut usize = seen.entry(number).or_default();
        let place = |within: &str| {
            let index = if field.is_list { format!("[{count}]") } else { String::new() };
            let dot = if within.is_empty() { "" } else { "." };
            format!("{}{index}{dot}{within}", field.name)
        };
        match (&field.message, std::str::from_utf8(value)) {
            (Some(message), _) => {
                walk(message, value, look).map_err(|(within, error)| (place(&within), error))?
            }
            (None, Ok(text)) => look(&field.name, text).map_err(|error| (place(""), error))?,
            (None, Err(_)) => {}
        }
        *count += 1;
    }
    Ok(())
}

/// The next field of an encoded message, with what it holds; a number or the like holds nothing.
fn next<'b>(rest: &mut &'b [u8]) -> Option<(u32, &'b [u8])> {
    let (number, kind) = decode_key(rest).ok()?;
    let (passed, held) = match kind {
        WireType::Varint => {
            decode_varint(rest).ok()?;
            (0, 0)
        }
        WireType::SixtyFourBit => (8, 0),
        WireType::ThirtyTwoBit => (4, 0),
        WireType::LengthDelimited => (0, usize::try_from(decode_varint(rest).ok()?).ok()?),
        WireType::StartGroup | WireType::EndGroup => return None,
    };
    *rest = rest.get(passed..)?;
    let value = rest.get(..held)?;
    *rest = rest.get(held..)?;
    Some((number, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::v1 as ev;
    use crate::v1 as pb;

    fn texts(request: &impl Name) -> Vec<String> {
        let seen = std::cell::RefCell::new(Vec::new());
        let look = |field: &str, text: &str| -> Result<(), ()> {
            seen.borrow_mut().push(format!("{field}={text}"));
            Ok(())
        };
        look_at(request, &look).unwrap();
        seen.into_inner()
    }

    fn request() -> pb::OpenVoteRequest {
        let text = |text: &str| ev::LocalText { language: "fr".into(), text: text.into() };
        let options = ["Lieux", "Zoé"].map(|name| ev::LocalTexts { texts: vec![text(name)] });
        let words = ev::QuestionWords { options: options.into(), ..Default::default() };
        pb::OpenVoteRequest {
            title: "Budget".into(),
            closes_us: -1,
            participants: vec!["a".into(), "b".into()],
            wording: Some(ev::Wording { questions: vec![words] }),
            ..Default::default()
        }
    }

    #[test]
    fn texts_are_found_however_deep_they_are() {
        let mut seen = texts(&request());
        seen.sort();
        let expected = [
            "language=fr",
            "language=fr",
            "participants=a",
            "participants=b",
            "text=Lieux",
            "text=Zoé",
            "title=Budget",
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn the_first_that_is_wrong_is_named_by_its_place() {
        let wrong = |_: &str, text: &str| if text == "Zoé" { Err("Zoé") } else { Ok(()) };
        let place = "wording.questions[0].options[1].texts[0].text".to_owned();
        assert_eq!(look_at(&request(), &wrong), Err((place, "Zoé")));
    }
}
