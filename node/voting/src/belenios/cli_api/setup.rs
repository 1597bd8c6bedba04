//! Preparing an election: credentials and the election record.

use rand::CryptoRng;

use super::super::credential::{Credential, encode_public};
use super::super::election::{ElectionDraft, check_uuid};
use super::super::group::{Group, GroupName};
use super::super::trustees::Trustees;
use super::super::wire::Weight;
use super::{ApiError, with_group};

/// Credentials for a list of voters.
pub struct Credentials {
    /// In the order of the voters; only each voter may see the own one.
    pub secret: Vec<Credential>,
    /// The public credentials record, which says nothing of that order.
    pub public: Vec<u8>,
}

/// Makes one credential per weight (1 for a secret vote).
///
/// # Errors
/// When the identifier cannot be one.
pub fn credentials_create<R: CryptoRng + ?Sized>(
    uuid: &str,
    group: GroupName,
    weights: &[Weight],
    rng: &mut R,
) -> Result<Credentials, ApiError> {
    check_uuid(uuid).map_err(ApiError::Input)?;
    let mut secret = Vec::with_capacity(weights.len());
    let mut public = Vec::with_capacity(weights.len());
    for weight in weights {
        let credential = Credential::random(rng);
        let key = with_group!(group, G => G::encode(&credential.derive::<G>(uuid).public_key()));
        public.push(if *weight == Weight(1) { key } else { format!("{key},{}", weight.0) });
        secret.push(credential);
    }
    Ok(Credentials { secret, public: encode_public(public) })
}

/// Writes the election record under the key of the trustees, whose record is checked.
///
/// # Errors
/// Everything that is wrong with the trustees or the draft.
pub fn election_create(
    draft: &ElectionDraft,
    group: GroupName,
    trustees: &[u8],
) -> Result<Vec<u8>, ApiError> {
    with_group!(group, G => {
        let trustees = Trustees::<G>::decode(trustees).map_err(ApiError::Problems)?;
        draft.encode::<G>(&trustees.public_key()).map_err(|error| ApiError::Input(error.said().clone()))
    })
}
