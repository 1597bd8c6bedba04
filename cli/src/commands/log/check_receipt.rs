//! `percole log check-receipt`: without any node.

use std::path::PathBuf;

use percole_merkle::receipt::RECEIPT_BYTES_MAX;
use percole_merkle::{LogPublicKey, NodeId, Origin, Receipt, VerifiedReceipt, Witness};
use percole_words::{Message, cli_log};
use serde_json::json;

use super::{proven, trust};
use crate::commands::Answered;
use crate::input::file;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::session::Session;

/// Check a receipt offline: that an event stands in a log, as signed by the log's key
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The receipt that `percole log proof --out FILE` wrote
    file: PathBuf,
    /// The log's public key, 64 hex digits
    #[arg(long, value_name = "HEX", value_parser = trust::log_key)]
    key: LogPublicKey,
    /// The log that it must be of, percole/ID/INCARNATION [default: the one that it names]
    #[arg(long, value_name = "ORIGIN", value_parser = trust::origin)]
    origin: Option<Origin>,
    /// A node that must have cosigned: its log key, or ORIGIN=KEY; may be given several times
    #[arg(long = "cosigner", value_name = "KEY", value_parser = witness)]
    cosigners: Vec<Witness>,
}

fn witness(text: &str) -> Result<Witness, Message> {
    match text.split_once('=') {
        Some((origin, key)) => Ok(Witness { origin: trust::origin(origin)?, key: trust::log_key(key)? }),
        None => {
            let key = trust::log_key(text)?;
            Ok(Witness { origin: Origin::first(NodeId::from_first_key(&key)), key })
        }
    }
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        self.checked(session.reader())
    }

    fn checked(self, reader: Reader) -> Answered {
        let bytes = file::read(&self.file, RECEIPT_BYTES_MAX as u64 + 1)?;
        Ok(match self.check(&bytes) {
            Ok(verified) => {
                let mut document = proven::document(&verified);
                document["valid"] = true.into();
                let facts = proven::text(reader, &verified, cli_log::cosigners_unnamed());
                Answer::asked(document, paragraphs([facts, reader.say(cli_log::receipt_valid())]))
            }
            Err(wrong) => {
                let document = json!({ "valid": false, "reason": wrong.id(), "message": reader.say(&wrong) });
                Answer::asked(document, cli_log::receipt_not_valid(wrong)).negative()
            }
        })
    }

    fn check(&self, bytes: &[u8]) -> Result<VerifiedReceipt, Message> {
        let receipt = Receipt::decode(bytes).map_err(|error| cli_log::not_a_receipt(error.said()))?;
        let origin = self.origin.unwrap_or(*receipt.claimed_origin());
        let verified = receipt
            .verify(&self.key, &origin, &self.cosigners)
            .map_err(|error| cli_log::receipt_refused(error.said()))?;
        let missing = self
            .cosigners
            .iter()
            .find(|wanted| verified.cosigners().iter().all(|cosigner| cosigner.witness().key != wanted.key));
        match missing {
            Some(wanted) => Err(cli_log::not_cosigned(wanted.origin.to_string())),
            None => Ok(verified),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use percole_merkle::{Frontier, Hash, LogKey, ReceiptLeaf, SignedCheckpoint, tree};

    use percole_words::Lang;

    use super::*;
    use crate::output::exit::Exit;
    use crate::output::specimen::{in_every_language, reader};

    pub(crate) fn key(seed: u8) -> LogKey {
        LogKey::from_seed(&[seed; 32])
    }

    pub(crate) fn origin(seed: u8) -> Origin {
        Origin::first(NodeId::from_first_key(&key(seed).public()))
    }

    /// A receipt for the only leaf of a log, cosigned by node 2.
    pub(crate) fn receipt() -> Vec<u8> {
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
        checked(bytes, key_seed, cosigners, reader(Lang::En)).exit
    }

    fn checked(bytes: &[u8], key_seed: u8, cosigners: &[u8], reader: Reader) -> Answer {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("receipt");
        std::fs::write(&path, bytes).unwrap();
        let cosigners =
            cosigners.iter().map(|seed| witness(&key(*seed).public().to_string()).unwrap()).collect();
        let args = Args { file: path, key: key(key_seed).public(), origin: None, cosigners };
        args.checked(reader).unwrap()
    }

    #[test]
    fn what_a_receipt_proves_is_said() {
        insta::assert_snapshot!("valid", in_every_language(|reader| checked(&receipt(), 1, &[2], reader)));
        insta::assert_snapshot!("unnamed", in_every_language(|reader| checked(&receipt(), 1, &[], reader)));
        insta::assert_snapshot!("missing", in_every_language(|reader| checked(&receipt(), 1, &[3], reader)));
        insta::assert_snapshot!(
            "of_another",
            in_every_language(|reader| checked(&receipt(), 3, &[], reader))
        );
        insta::assert_snapshot!("damaged", in_every_language(|reader| checked(b"", 1, &[], reader)));
    }

    #[test]
    fn a_key_or_a_name_that_is_none_is_said() {
        let wrong = witness("ab").unwrap_err();
        assert_eq!(wrong, cli_log::not_a_key("ab"));
        assert_eq!(witness("percole/x/0=ab").unwrap_err(), cli_log::not_an_origin("percole/x/0"));
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
