//! `percole log check-receipt`: without any node.

use std::error::Error;
use std::path::PathBuf;

use percole_merkle::receipt::RECEIPT_BYTES_MAX;
use percole_merkle::{LogPublicKey, NodeId, Origin, Receipt, VerifiedReceipt, Witness};
use serde_json::json;

use super::proven;
use crate::commands::Outcome;
use crate::input::file;
use crate::output::answer::Answer;

/// Check a receipt offline: that an event stands in a log, as signed by the log's key
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The receipt that `percole log proof --out FILE` wrote
    file: PathBuf,
    /// The log's public key, 64 hex digits
    #[arg(long, value_name = "HEX")]
    key: LogPublicKey,
    /// The log that it must be of, percole/ID/INCARNATION [default: the one that it names]
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<Origin>,
    /// A node that must have cosigned: its log key, or ORIGIN=KEY; may be given several times
    #[arg(long = "cosigner", value_name = "KEY", value_parser = witness)]
    cosigners: Vec<Witness>,
}

fn witness(text: &str) -> Result<Witness, String> {
    let key_of = |text: &str| text.parse::<LogPublicKey>().map_err(|error| error.to_string());
    match text.split_once('=') {
        Some((origin, key)) => {
            Ok(Witness { origin: origin.parse().map_err(|error| format!("{error}"))?, key: key_of(key)? })
        }
        None => {
            let key = key_of(text)?;
            Ok(Witness { origin: Origin::first(NodeId::from_first_key(&key)), key })
        }
    }
}

impl Args {
    pub(crate) fn run(self) -> Outcome {
        let bytes = file::read(&self.file, RECEIPT_BYTES_MAX as u64 + 1)?;
        Ok(match self.check(&bytes) {
            Ok(verified) => {
                let mut document = proven::document(&verified);
                document["valid"] = true.into();
                Answer::asked(document, format!("{}\n\nThe receipt is valid.", proven::text(&verified)))
            }
            Err(wrong) => {
                let text = format!("NOT VALID: {wrong}");
                Answer::asked(json!({ "valid": false, "reason": wrong }), text).negative()
            }
        })
    }

    fn check(&self, bytes: &[u8]) -> Result<VerifiedReceipt, String> {
        let receipt = Receipt::decode(bytes).map_err(|error| chain(&error))?;
        let origin = self.origin.unwrap_or(*receipt.claimed_origin());
        let verified = receipt.verify(&self.key, &origin, &self.cosigners).map_err(|error| chain(&error))?;
        let missing = self
            .cosigners
            .iter()
            .find(|wanted| verified.cosigners().iter().all(|cosigner| cosigner.witness().key != wanted.key));
        match missing {
            Some(wanted) => Err(format!("{} has not cosigned it", wanted.origin)),
            None => Ok(verified),
        }
    }
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Frontier, Hash, LogKey, ReceiptLeaf, SignedCheckpoint, tree};

    use super::*;
    use crate::output::exit::Exit;

    fn key(seed: u8) -> LogKey {
        LogKey::from_seed(&[seed; 32])
    }

    fn origin(seed: u8) -> Origin {
        Origin::first(NodeId::from_first_key(&key(seed).public()))
    }

    /// A receipt for the only leaf of a log, cosigned by node 2.
    fn receipt() -> Vec<u8> {
        let leaf = Hash([9; 32]);
        let mut frontier = Frontier::new();
        frontier.push(leaf, &mut |_, _| {}).unwrap();
        let signed = SignedCheckpoint::sign(&frontier.checkpoint(origin(1)), &key(1));
        let witness = Witness { origin: origin(2), key: key(2).public() };
        let signed =
            signed.clone().with_cosignature(&signed.cosign(&key(2), &origin(2), 7), &witness).unwrap();
        let nodes = tree::NodeMap::default();
        let proof = tree::prove_inclusion(0, 1, &nodes).unwrap();
        Receipt::new(ReceiptLeaf::Hash(leaf), 0, proof, &signed).unwrap().encode().to_vec()
    }

    fn check(bytes: &[u8], key_seed: u8, cosigners: &[u8]) -> Exit {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("receipt");
        std::fs::write(&path, bytes).unwrap();
        let cosigners =
            cosigners.iter().map(|seed| witness(&key(*seed).public().to_string()).unwrap()).collect();
        let args = Args { file: path, key: key(key_seed).public(), origin: None, cosigners };
        args.run().unwrap().exit
    }

    #[test]
    fn a_receipt_is_valid_under_its_logs_key_only() {
        assert_eq!(check(&receipt(), 1, &[]), Exit::Done);
        assert_eq!(check(&receipt(), 3, &[]), Exit::Negative);
    }

    #[test]
    fn a_cosigner_that_is_asked_for_must_have_cosigned() {
        assert_eq!(check(&receipt(), 1, &[2]), Exit::Done);
        assert_eq!(check(&receipt(), 1, &[2, 3]), Exit::Negative);
    }

    #[test]
    fn a_changed_receipt_is_not_valid() {
        let good = receipt();
        for at in 0..good.len() {
            let mut changed = good.clone();
            changed[at] ^= 1;
            let is_cosignature = check(&changed, 1, &[]) == Exit::Done;
            // Only the cosignature, which nobody asked for here, may differ unnoticed.
            assert!(!is_cosignature || check(&changed, 1, &[2]) == Exit::Negative, "byte {at}");
        }
        assert_eq!(check(&good[..good.len() - 1], 1, &[]), Exit::Negative);
        assert_eq!(check(b"", 1, &[]), Exit::Negative);
    }
}
