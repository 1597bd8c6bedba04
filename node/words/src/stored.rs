//! Messages that are kept, to be said again later in the language of whoever reads them then.
//!
//! Stored is `{"id": "…", "args": {…}, "en": "…"}`. Text and numbers are themselves, a message within is such an object
//! without its sentence, a moment is `{"moment": MICROSECONDS}`, a day `{"day": "2020-06-30"}`, a list is `{"and": […]}`, `{"or": […]}`, `{"comma": […]}` or `{"lines": […]}`. The English sentence is for whoever
//! reads the database, and for a message that a later version does not have any more.

use serde_json::{Map, Value, json};

use crate::{Arg, Lang, Message, arg::Join, catalogue, message::NamedArg, moments};

/// How deep messages stand within messages at most; ours stay far below.
const DEPTH_MAX: usize = 16;

impl Message {
    /// The message as a text that [`Arg::read`] reads.
    pub fn stored(&self) -> String {
        let mut object = written(self);
        object.insert("en".to_owned(), Value::String(self.to_string()));
        Value::Object(object).to_string()
    }
}

impl Arg {
    /// What [`Message::stored`] wrote. A message that this version does not know is the English sentence that was stored
    /// with it, and a text that is no stored message is itself.
    pub fn read(stored: &str) -> Arg {
        let Ok(Value::Object(object)) = serde_json::from_str(stored) else { return Arg::from(stored) };
        match message(&object, 0) {
            Some(message) if is_known(&message) => Arg::from(message),
            _ => Arg::from(object.get("en").and_then(Value::as_str).unwrap_or(stored)),
        }
    }
}

fn is_known(message: &Message) -> bool {
    catalogue::sentence(Lang::En, message.id(), message.named_args()).is_ok()
        && message.named_args().iter().all(|(_, arg)| is_sayable(arg))
}

fn is_sayable(arg: &Arg) -> bool {
    match arg {
        Arg::Text(_) | Arg::Number(_) | Arg::Moment(_) | Arg::Day(..) => true,
        Arg::Message(message) => is_known(message),
        Arg::List(args, _) => args.iter().all(is_sayable),
    }
}

fn written(message: &Message) -> Map<String, Value> {
    let args: Map<String, Value> =
        message.named_args().iter().map(|(name, arg)| (name.clone().into_owned(), value(arg))).collect();
    Map::from_iter([("id".to_owned(), Value::from(message.id())), ("args".to_owned(), Value::Object(args))])
}

fn value(arg: &Arg) -> Value {
    match arg {
        Arg::Text(text) => Value::from(text.as_str()),
        Arg::Number(number) => match (u64::try_from(*number), i64::try_from(*number)) {
            (Ok(number), _) => Value::from(number),
            (_, Ok(number)) => Value::from(number),
            _ => Value::from(number.to_string()),
        },
        Arg::Moment(us) => json!({ MOMENT: us }),
        Arg::Day(year, month, day) => json!({ DAY: moments::plain_day(*year, *month, *day) }),
        Arg::Message(message) => Value::Object(written(message)),
        Arg::List(args, join) => {
            let values: Vec<Value> = args.iter().map(value).collect();
            json!({ joined_by(*join): values })
        }
    }
}

const MOMENT: &str = "moment";
const DAY: &str = "day";
const JOINS: [Join; 4] = [Join::And, Join::Or, Join::Comma, Join::Lines];

fn joined_by(join: Join) -> &'static str {
    match join {
        Join::And => "and",
        Join::Or => "or",
        Join::Comma => "comma",
        Join::Lines => "lines",
    }
}

fn message(object: &Map<String, Value>, depth: usize) -> Option<Message> {
    let id = object.get("id")?.as_str()?.to_owned();
    let args = object.get("args")?.as_object()?.iter();
    let args: Option<Vec<NamedArg>> =
        args.map(|(name, value)| Some((name.clone().into(), arg(value, depth)?))).collect();
    Some(Message::read(id, args?))
}

fn arg(value: &Value, depth: usize) -> Option<Arg> {
    let below = (depth < DEPTH_MAX).then_some(depth + 1)?;
    match value {
        Value::String(text) => Some(Arg::from(text)),
        Value::Number(number) => number.as_u64().map(Arg::from).or_else(|| number.as_i64().map(Arg::from)),
        Value::Object(object) if object.contains_key(MOMENT) => {
            object.get(MOMENT).and_then(Value::as_i64).map(Arg::Moment)
        }
        Value::Object(object) if object.contains_key(DAY) => {
            let day = object.get(DAY).and_then(Value::as_str).and_then(moments::read_day);
            day.map(|(year, month, day)| Arg::Day(year, month, day))
        }
        Value::Object(object) => {
            match JOINS.iter().find_map(|join| Some((join, object.get(joined_by(*join))?))) {
                Some((join, Value::Array(values))) => {
                    let args: Option<Vec<Arg>> = values.iter().map(|value| arg(value, below)).collect();
                    Some(Arg::List(args?, *join))
                }
                _ => message(object, below).map(Arg::from),
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn a_stored_message_is_said_again_in_any_language() {
        let inner = words::list_or(Arg::all_of(["a", "b"]), Arg::listing([1u64, 20_000]));
        let inner = words::list_or(inner, Arg::Moment(-1_781_971_200_000_000));
        let inner = words::list_or(inner, Arg::Day(2020, 6, 30));
        let message = words::list_and(inner, -3i64);
        let Arg::Message(read) = Arg::read(&message.stored()) else { panic!("{}", message.stored()) };
        for &lang in Lang::ALL {
            assert_eq!(read.in_lang(lang), message.in_lang(lang));
        }
        assert_eq!(read.id(), "list-and");
        assert_eq!(read.stored(), message.stored());
    }

    #[test]
    fn what_no_version_says_any_more_is_in_english() {
        let stored = words::unknown_language("it").stored();
        let renamed = stored.replace("unknown-language", "said-otherwise");
        assert!(Arg::read(&renamed).in_lang(Lang::Fr).starts_with("`it` is not"), "{renamed}");
        let renamed_within = words::list_and(words::unknown_language("it"), "x").stored();
        let renamed_within = renamed_within.replace("unknown-language", "said-otherwise");
        assert!(Arg::read(&renamed_within).in_lang(Lang::Fr).contains(" and x"), "{renamed_within}");
        let lacking = stored.replace("\"text\"", "\"word\"");
        assert!(Arg::read(&lacking).in_lang(Lang::De).starts_with("`it` is not"), "{lacking}");
    }

    #[test]
    fn a_text_that_is_no_stored_message_is_itself() {
        for text in ["", "an older reason", "{\"a\": 1}", "[1]", "{\"id\": 3}"] {
            assert_eq!(Arg::read(text), Arg::from(text));
        }
        let deep = "{\"and\":[".repeat(40) + "1" + &"]}".repeat(40);
        assert!(matches!(
            Arg::read(&format!("{{\"id\":\"list-and\",\"args\":{{\"last\":{deep}}}}}")),
            Arg::Text(_)
        ));
    }
}
