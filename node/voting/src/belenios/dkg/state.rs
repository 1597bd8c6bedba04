//! Saving a member's state. It holds secrets: keep it in a sealed file.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::super::group::{Group, Scalar};
use super::message::{MESSAGE_BYTES_MAX, Message};
use super::{Member, Parameters, ROUNDS, check_parameters};

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
        Zeroizing::new(super::wire::to_canonical(&saved))
    }

    /// Reads a saved state.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn load(bytes: &[u8]) -> Result<Self, String> {
        if bytes.len() > MESSAGE_BYTES_MAX * ROUNDS * super::TRUSTEES_MAX {
            return Err("too long for the state of a key generation".into());
        }
        let saved: Saved = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if saved.version != 1 || saved.group != G::NAME || saved.round > ROUNDS {
            return Err(format!(
                "version {} in group {}, expected 1 in {}",
                saved.version,
                saved.group,
                G::NAME
            ));
        }
        check_parameters(&saved.parameters, saved.index).map_err(|error| error.to_string())?;
        let size = saved.parameters.size;
        let messages: [Vec<Option<Message>>; ROUNDS] = saved
            .messages
            .try_into()
            .ok()
            .filter(|rounds: &[Vec<_>; ROUNDS]| rounds.iter().all(|round| round.len() == size))
            .ok_or("not one place per round and member")?;
        let secret = |text: &String| G::Scalar::decode(text).map_err(|error| format!("a secret is {error}"));
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
