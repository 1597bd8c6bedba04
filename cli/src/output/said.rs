//! Answers in the reader's language, of messages as data.

use percole_proto::v1::EventReceipt;
use percole_words::{Arg, Message};
use serde_json::Value;

use super::answer::Answer;
use super::receipt;
use super::table::{self, Table};
use crate::session::Session;

/// The text of a message.
pub(crate) fn text(session: &Session, message: impl Into<Arg>) -> String {
    message.into().in_lang(session.lang())
}

/// Rows under titles, or `none` when there are no rows.
pub(crate) fn table(
    session: &Session,
    titles: &[Message],
    rows: impl IntoIterator<Item = Vec<String>>,
    none: &Message,
) -> String {
    let titles: Vec<String> = titles.iter().map(|title| title.in_lang(session.lang())).collect();
    let mut table = Table::new(&titles.iter().map(String::as_str).collect::<Vec<_>>());
    rows.into_iter().for_each(|row| table.row(row));
    table.render(session.screen.width(), &none.in_lang(session.lang()))
}

/// Name and value of each thing; those without a value are left out.
pub(crate) fn facts(session: &Session, facts: impl IntoIterator<Item = (Message, String)>) -> String {
    let facts: Vec<(String, String)> =
        facts.into_iter().map(|(name, value)| (name.in_lang(session.lang()), value)).collect();
    table::facts(facts.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// A command wrote an event.
pub(crate) fn done(session: &Session, written: &EventReceipt, message: &Message) -> Answer {
    receipt::done(written, &message.in_lang(session.lang()))
}

/// A command made a subject; `name` is the id's key in JSON.
pub(crate) fn made(session: &Session, written: &EventReceipt, name: &str, message: &Message) -> Answer {
    receipt::made(written, name, &message.in_lang(session.lang()))
}

/// Something that people read in one piece.
pub(crate) fn asked(json: Value, parts: impl IntoIterator<Item = String>) -> Answer {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Answer::asked(json, parts.join("\n\n"))
}
