//! A receipt that was verified, as text and as JSON.

use percole_merkle::{NodeId, VerifiedReceipt};
use serde_json::{Value, json};

use super::event::{header_document, named_facts};
use crate::output::json;
use crate::output::table::facts;
use crate::output::words::{count, moment};

/// What the receipt proves.
pub(super) fn text(receipt: &VerifiedReceipt) -> String {
    let checkpoint = receipt.checkpoint().checkpoint();
    let header = receipt.header();
    let cosigners: Vec<String> =
        receipt.cosigners().iter().map(|cosigner| cosigner.witness().origin.to_string()).collect();
    let before = [
        ("event", format!("{} of {}", receipt.index(), checkpoint.origin)),
        ("kind", header.map_or_else(|| "withheld".to_owned(), |header| header.kind.to_string())),
        ("subject", header.map(|header| header.subject.to_string()).unwrap_or_default()),
        ("claimed time", header.map(|header| moment(header.claimed_time_us)).unwrap_or_default()),
    ];
    let after = [
        ("leaf hash", receipt.leaf_hash().to_string()),
        ("head", format!("{}, root {}", count(checkpoint.size, "event"), checkpoint.root)),
        ("signed by", format!("{} ({})", receipt.checkpoint().key(), key_is(receipt))),
        (
            "cosigned by",
            if cosigners.is_empty() { "nobody asked for".to_owned() } else { cosigners.join("\n") },
        ),
    ];
    let named = header.map(named_facts).into_iter().flatten();
    facts(before.into_iter().chain(named).chain(after))
}

/// The same, for programs.
pub(super) fn document(receipt: &VerifiedReceipt) -> Value {
    let checkpoint = receipt.checkpoint().checkpoint();
    let cosigners = receipt.cosigners().iter().map(|cosigner| {
        json!({
            "origin": cosigner.witness().origin.to_string(),
            "key": cosigner.witness().key.to_string(),
            "time": json::moment(i64::try_from(cosigner.time_unix_s()).unwrap_or(0).saturating_mul(1_000_000)),
        })
    });
    json!({
        "origin": checkpoint.origin.to_string(),
        "index": receipt.index(),
        "leaf_hash": receipt.leaf_hash().to_string(),
        "event": receipt.header().map(header_document),
        "size": checkpoint.size,
        "root": checkpoint.root.to_string(),
        "log_key": receipt.checkpoint().key().to_string(),
        "key_is": key_is(receipt),
        "cosigners": cosigners.collect::<Vec<_>>(),
    })
}

/// How the key and the log's name hang together.
fn key_is(receipt: &VerifiedReceipt) -> &'static str {
    let checkpoint = receipt.checkpoint();
    match NodeId::from_first_key(checkpoint.key()) == checkpoint.checkpoint().origin.node {
        true => "proved by the node id",
        false => "a later key of the node: have it confirmed",
    }
}
