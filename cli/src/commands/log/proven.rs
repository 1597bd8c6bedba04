//! A receipt that was verified, as text and as JSON.

use percole_merkle::VerifiedReceipt;
use percole_words::{Message, cli_log, organisation};
use serde_json::{Value, json};

use super::event::{header_document, named};
use super::trust::{self, Trust};
use crate::output::reader::Reader;

/// What the receipt proves; `nobody` is said when no cosigner is known.
pub(super) fn text(reader: Reader, receipt: &VerifiedReceipt, nobody: Message) -> String {
    let checkpoint = receipt.checkpoint().checkpoint();
    let header = receipt.header();
    let kind = header.map_or_else(|| reader.say(cli_log::withheld()), |header| header.kind.to_string());
    let before = [
        (
            cli_log::title_event(),
            reader.say(cli_log::event_of(receipt.index(), checkpoint.origin.to_string())),
        ),
        (organisation::column_kind(), kind),
        (cli_log::title_subject(), header.map(|header| header.subject.to_string()).unwrap_or_default()),
        (
            cli_log::title_time(),
            header.map(|header| reader.moment(header.claimed_time_us)).unwrap_or_default(),
        ),
    ];
    let signed = cli_log::signed_by(receipt.checkpoint().key().to_string(), key_is(receipt));
    let after = [
        (cli_log::title_fingerprint(), receipt.leaf_hash().to_string()),
        (cli_log::title_head(), reader.say(cli_log::head(checkpoint.size, checkpoint.root.to_string()))),
        (cli_log::title_signed_by(), reader.say(signed)),
        (cli_log::title_cosigned_by(), reader.say(trust::cosigned(receipt.cosigners(), nobody))),
    ];
    let named = header.map(named).into_iter().flatten();
    reader.facts(before.into_iter().chain(named).chain(after))
}

/// The same, for programs.
pub(super) fn document(receipt: &VerifiedReceipt) -> Value {
    let checkpoint = receipt.checkpoint().checkpoint();
    json!({
        "origin": checkpoint.origin.to_string(),
        "index": receipt.index(),
        "leaf_hash": receipt.leaf_hash().to_string(),
        "event": receipt.header().map(header_document),
        "size": checkpoint.size,
        "root": checkpoint.root.to_string(),
        "log_key": receipt.checkpoint().key().to_string(),
        "key_is": key_is(receipt).as_str(),
        "cosigners": trust::cosigners(receipt.cosigners()),
    })
}

fn key_is(receipt: &VerifiedReceipt) -> Trust {
    let checkpoint = receipt.checkpoint();
    match trust::is_proved(checkpoint.key(), &checkpoint.checkpoint().origin) {
        true => Trust::Proved,
        false => Trust::Later,
    }
}
