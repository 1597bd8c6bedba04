//! Saving a member's state. It holds secrets: keep it in a sealed file.

use percole_words::{documents, elections, foreign};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::super::finding::excerpt;
use super::super::group::{Group, Scalar};
use super::super::wire;
use super::message::{MESSAGE_BYTES_MAX, Message};
use super::{Member, Parameters, ROUNDS, Refused, check_parameters};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    version: u32,
    group: String,
    parameters: Parameters,
    index: usize,
    round: usize,
    secrets: Secrets,
    messages: Vec<Vec<Option<Message>>>,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Secrets {
    signing: String,
    decryption: String,
    polynomial: Vec<String>,
    share: Option<String>,
}

impl<G: Group> Member<G> {
    /// The state as bytes, zeroised when dropped.
    pub fn save(&self) -> Zeroizing<Vec<u8>> {
        let saved = Saved {
            version: 1,
            group: G::NAME.to_owned(),
            parameters: self.parameters.clone(),
            index: self.index,
            round: self.round,
            secrets: Secrets {
                signing: self.signing.encode(),
                decryption: self.decryption.encode(),
                polynomial: self.polynomial.iter().map(Scalar::encode).collect(),
                share: self.share.as_ref().map(|share| share.encode()),
            },
            messages: self.messages.to_vec(),
        };
        Zeroizing::new(wire::to_canonical(&saved))
    }

    /// Reads a saved state.
    ///
    /// # Errors
    /// What is wrong.
    pub fn load(bytes: &[u8]) -> Result<Self, percole_words::Message> {
        wire::check_length(bytes.len(), MESSAGE_BYTES_MAX * ROUNDS * super::TRUSTEES_MAX)?;
        let saved: Saved = serde_json::from_slice(bytes).map_err(|error| foreign::of_json(&error))?;
        if saved.version != 1 {
            return Err(elections::record_version(saved.version.to_string(), 1u64));
        }
        if saved.group != G::NAME {
            return Err(elections::group_of_another(excerpt(&saved.group), G::NAME));
        }
        check_parameters(&saved.parameters, saved.index).map_err(|Refused(why)| why)?;
        let size = saved.parameters.size;
        let messages: [Vec<Option<Message>>; ROUNDS] = saved
            .messages
            .try_into()
            .ok()
            .filter(|rounds: &[Vec<_>; ROUNDS]| rounds.iter().all(|round| round.len() == size))
            .filter(|_| saved.round <= ROUNDS)
            .ok_or_else(elections::generation_places)?;
        let secret = |text: &String| {
            G::Scalar::decode(text).map_err(|error| documents::fault(elections::in_key(), error.said()))
        };
        let polynomial: Vec<G::Scalar> =
            saved.secrets.polynomial.iter().map(secret).collect::<Result<_, _>>()?;
        Ok(Self {
            index: saved.index,
            signing: Zeroizing::new(secret(&saved.secrets.signing)?),
            decryption: Zeroizing::new(secret(&saved.secrets.decryption)?),
            polynomial: Zeroizing::new(polynomial),
            share: saved.secrets.share.as_ref().map(secret).transpose()?.map(Zeroizing::new),
            messages,
            round: saved.round,
            parameters: saved.parameters,
        })
    }
}
