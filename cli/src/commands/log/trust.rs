//! Keys and names of logs, and why a key is believed to be the log's.

use percole_domain::words;
use percole_merkle::{LogPublicKey, NodeId, Origin, VerifiedCosignature};
use percole_words::{Arg, Message, cli_log};
use serde_json::{Value, json};

use super::event;
use crate::output::times;

words! {
    /// Why a key is believed to be the log's.
    pub(super) enum Trust: "key_is", cli_log::unknown_trust {
        /// Whoever asks named it.
        Given = "given" => cli_log::key_given,
        /// The node's id derives from it.
        Proved = "proved" => cli_log::key_proved,
        /// The node says so.
        Told = "told" => cli_log::key_told,
        /// The node's id derives from an earlier one.
        Later = "later" => cli_log::key_later,
    }
}

/// Whether the id of a log's node derives from this key.
pub(super) fn is_proved(key: &LogPublicKey, origin: &Origin) -> bool {
    NodeId::from_first_key(key) == origin.node
}

/// The key of a log on the command line.
pub(super) fn log_key(text: &str) -> Result<LogPublicKey, Message> {
    text.parse().map_err(|_| cli_log::not_a_key(text))
}

/// The name of a log on the command line.
pub(super) fn origin(text: &str) -> Result<Origin, Message> {
    text.parse().map_err(|_| cli_log::not_an_origin(text))
}

/// Who cosigned and when, one on a line; `nobody` when there is none.
pub(super) fn cosigned(cosigners: &[VerifiedCosignature], nobody: Message) -> Arg {
    match cosigners {
        [] => nobody.into(),
        some => Arg::lines(some.iter().map(|cosigner| {
            cli_log::cosigned_at(cosigner.witness().origin.to_string(), times::moment(time_us(cosigner)))
        })),
    }
}

/// The same, for programs.
pub(super) fn cosigners(cosigners: &[VerifiedCosignature]) -> Value {
    let cosigner = |cosigner: &VerifiedCosignature| {
        json!({
            "origin": cosigner.witness().origin.to_string(),
            "key": cosigner.witness().key.to_string(),
            "time": event::moment(time_us(cosigner)),
        })
    };
    cosigners.iter().map(cosigner).collect()
}

fn time_us(cosigner: &VerifiedCosignature) -> i64 {
    i64::try_from(cosigner.time_unix_s()).unwrap_or(0).saturating_mul(1_000_000)
}
