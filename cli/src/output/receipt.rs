//! What a command that wrote one event prints.

use percole_proto::v1::EventReceipt;
use serde_json::{Value, json};

use super::answer::Answer;
use super::json;
use super::words::grouped;

/// Says that it was done, and where the event stands.
pub(crate) fn done(receipt: &EventReceipt, sentence: &str) -> Answer {
    Answer::done(json!({ "receipt": json::receipt(receipt) }), sentence_with_place(receipt, sentence))
}

/// As [`done`], for a command that made the receipt's subject; `name` is the id's key in JSON.
pub(crate) fn made(receipt: &EventReceipt, name: &str, sentence: &str) -> Answer {
    let mut json = json!({ "receipt": json::receipt(receipt) });
    json[name] = Value::String(receipt.subject.clone());
    Answer::made(json, sentence_with_place(receipt, sentence), receipt.subject.clone())
}

/// The sentence, and the event's place in the log.
pub(crate) fn sentence_with_place(receipt: &EventReceipt, sentence: &str) -> String {
    let place = format!("event {} of the log, {}", grouped(receipt.index), json::ack_level(receipt.level()));
    match receipt.repeated {
        true => format!("{sentence}\n({place}; it had been done before under the same key)"),
        false => format!("{sentence}\n({place})"),
    }
}
