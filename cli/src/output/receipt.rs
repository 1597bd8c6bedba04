//! What a command that wrote one event prints.

use percole_proto::v1::{AckLevel, EventReceipt};
use percole_words::{Arg, cli};
use serde_json::{Value, json};

use super::answer::Answer;
use super::document;
use super::words::clean;

/// Says that it was done, and where the event stands.
pub(crate) fn done(receipt: &EventReceipt, sentence: impl Into<Arg>) -> Answer {
    let answer =
        Answer::done(json!({ "receipt": document::of(receipt) }), sentence_with_place(receipt, sentence));
    answer.notes(remarks(receipt))
}

/// As [`done`], for a command that made the receipt's subject; `name` is the id's key in JSON.
pub(crate) fn made(receipt: &EventReceipt, name: &str, sentence: impl Into<Arg>) -> Answer {
    let mut json = json!({ "receipt": document::of(receipt) });
    json[name] = Value::String(receipt.subject.clone());
    let answer = Answer::made(json, sentence_with_place(receipt, sentence), receipt.subject.clone());
    answer.notes(remarks(receipt))
}

fn remarks(receipt: &EventReceipt) -> impl Iterator<Item = String> {
    receipt.remarks.iter().map(|remark| clean(remark))
}

/// The sentence, and the event's place in the log.
pub(crate) fn sentence_with_place(receipt: &EventReceipt, sentence: impl Into<Arg>) -> Arg {
    let level = match receipt.level() {
        AckLevel::Cosigned => "cosigned",
        AckLevel::Durable | AckLevel::Unspecified => "durable",
    };
    let place = cli::at_place(receipt.index, level);
    let place = if receipt.repeated { cli::at_place_repeated(place) } else { place };
    Arg::lines([sentence.into(), cli::in_brackets(place).into()])
}
