//! `percole log proof`.

use std::path::{Path, PathBuf};

use percole_merkle::{LogPublicKey, Receipt, VerifiedReceipt, Witness};
use percole_proto::v1::{ProveEntryRequest, ProveEntryResponse};
use percole_words::{Message, cli_log};

use super::proven;
use crate::commands::Answered;
use crate::input::file::{self, Secrecy};
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::session::Session;

/// Get a receipt that proves that an event stands in a log
///
/// The receipt is checked before it is handed out. Anybody can check it again without any node, now or in years:
/// percole log check-receipt FILE --key KEY.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Index of the event
    index: u64,
    /// Whose log: a node (id, prefix or name), or an origin line percole/ID/INCARNATION [default: this node]
    #[arg(long, value_name = "NODE")]
    origin: Option<String>,
    /// Write the receipt here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        if let Some(path) = &self.out {
            file::check_new(path)?;
        }
        let node = session.node().await?;
        let origin = node.origin(self.origin.as_deref()).await?;
        let proof = ask!(node.admin().prove_entry(ProveEntryRequest { origin, index: self.index }))?;
        let answer = proved(session.reader(), &proof, self.out.as_deref())?;
        if let Some(path) = &self.out {
            file::write_new(path, &proof.receipt, Secrecy::Public)?;
        }
        Ok(answer)
    }
}

/// What the receipt proves, and where it is kept.
fn proved(reader: Reader, proof: &ProveEntryResponse, out: Option<&Path>) -> Answered {
    let verified = verify(proof)
        .map_err(|wrong| Failure::unreachable(cli_log::proves_nothing(wrong)).next(cli_log::check_log()))?;
    let mut document = proven::document(&verified);
    document["receipt"] = hex::encode(&proof.receipt).into();
    let kept = out.map_or_else(cli_log::keep_receipt, |path| {
        cli_log::receipt_written(path.display().to_string(), verified.checkpoint().key().to_string())
    });
    Ok(Answer::asked(document, proven::text(reader, &verified, cli_log::cosigned_by_nobody())).note(kept))
}

fn verify(proof: &ProveEntryResponse) -> Result<VerifiedReceipt, Message> {
    let receipt = Receipt::decode(&proof.receipt).map_err(|error| error.said())?;
    let key = LogPublicKey::try_from(proof.log_key.as_slice()).map_err(|error| error.said())?;
    let witnesses: Vec<Witness> = proof
        .cosigners
        .iter()
        .filter_map(|cosigner| {
            let key = LogPublicKey::try_from(cosigner.log_key.as_slice()).ok()?;
            Some(Witness { origin: cosigner.origin.parse().ok()?, key })
        })
        .collect();
    let origin = *receipt.claimed_origin();
    receipt.verify(&key, &origin, &witnesses).map_err(|error| error.said())
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::Cosigner;

    use super::super::check_receipt::tests::{key, origin, receipt};
    use super::*;
    use crate::output::specimen::{failure_in_every_language, in_every_language, reader};

    fn proof(signer: u8, cosigners: Vec<Cosigner>) -> ProveEntryResponse {
        ProveEntryResponse {
            receipt: receipt(),
            log_key: key(signer).public().as_bytes().to_vec(),
            cosigners,
        }
    }

    #[test]
    fn a_receipt_says_what_it_proves_and_where_it_is() {
        let cosigner =
            Cosigner { origin: origin(2).to_string(), log_key: key(2).public().as_bytes().to_vec() };
        let (alone, cosigned) = (proof(1, Vec::new()), proof(1, vec![cosigner]));
        insta::assert_snapshot!("alone", in_every_language(|reader| proved(reader, &alone, None).unwrap()));
        let path = Path::new("vote.receipt");
        insta::assert_snapshot!(
            "cosigned",
            in_every_language(|reader| proved(reader, &cosigned, Some(path)).unwrap())
        );
        let failure = proved(reader(percole_words::Lang::En), &proof(3, Vec::new()), None).err().unwrap();
        insta::assert_snapshot!("of_another_key", failure_in_every_language(&failure));
    }
}
