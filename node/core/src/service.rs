//! Use cases: parse the request, load, let the domain decide, hand the events to the sequencer.
//!
//! One use case, or a few that belong together, per file. Transports call these functions and nothing below them.

pub mod acting;
pub mod admission;
pub mod ballot;
pub mod body;
mod called;
pub mod children;
pub mod cycle;
pub mod lists;
#[cfg(test)]
mod lists_tests;
pub mod log;
pub mod mandate;
pub mod meeting;
pub mod members;
pub mod news;
pub mod nodes;
pub mod operators;
mod organisation;
pub mod persons;
pub mod poll;
#[cfg(test)]
mod random_tests;
pub mod recommendation;
pub mod redaction;
pub mod report;
pub mod request;
mod resolve;
pub mod search;
pub mod sign_in;
pub mod status;
mod step;
mod tables;
mod timeline;
pub mod transmission;
pub mod unit;
pub mod vote;
#[cfg(test)]
mod walls_tests;

pub use tables::import as import_table;

use percole_merkle::{EventRef, NodeId, SubjectId};
use percole_proto::v1 as pb;
use percole_words::{domain, federation};

use crate::{error::Error, node::Node, sequencer::Receipt};

/// The receipt of a command's first event, as services answer it.
pub fn event_receipt(receipts: &[Receipt]) -> Result<pb::EventReceipt, Error> {
    let receipt = receipts.first().ok_or_else(|| Error::internal("a command yielded no event"))?;
    let at = EventRef { origin: receipt.origin, index: receipt.index, leaf_hash: receipt.leaf_hash };
    Ok(pb::EventReceipt { repeated: receipt.repeated, ..event_receipt_at(&at, &receipt.subject) })
}

/// The receipt of an event on a subject.
fn event_receipt_at(at: &EventRef, subject: &SubjectId) -> pb::EventReceipt {
    pb::EventReceipt {
        origin: at.origin.to_string(),
        index: at.index,
        leaf_hash: at.leaf_hash.0.to_vec(),
        level: pb::AckLevel::Durable.into(),
        subject: subject.to_string(),
        repeated: false,
        remarks: Vec::new(),
    }
}

/// Reads a node id from a request.
fn parse_node(field: &str, text: &str) -> Result<NodeId, Error> {
    text.parse().map_err(|_| Error::invalid(field, domain::not_a_node_id(text)))
}

/// The address that an invitation or a token carries: the one asked for, or the configured one.
fn public_address(node: &Node, asked: &str) -> Result<String, Error> {
    let listen = &node.listens;
    let configured = listen.public_address.clone().or_else(|| {
        // Without a public address, the listening one serves when it names an interface.
        listen
            .peers
            .filter(|address| !address.ip().is_unspecified() && address.port() != 0)
            .map(|a| a.to_string())
    });
    let address = if asked.is_empty() { configured } else { Some(asked.to_owned()) };
    let address = address.ok_or_else(|| Error::invalid("address", federation::address_unknown()))?;
    if listen.peers.is_none() {
        return Err(Error::precondition(federation::not_listening()));
    }
    let port = address.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse::<u16>().ok()?)));
    if port.is_none_or(|(host, _)| host.is_empty()) {
        return Err(Error::invalid("address", federation::not_host_and_port(&address)));
    }
    Ok(address)
}
