//! `percole trustee`: key generation through files, decryption, result.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use percole_words::{documents, elections, foreign};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::super::archive::Contents;
use super::super::decryption;
use super::super::dkg::{Member, Message, Parameters, Refused};
use super::super::election::{Election, group_of};
use super::super::finding::excerpt;
use super::super::group::{Group, GroupName, Scalar};
use super::super::hash::Hash;
use super::super::keyfile::{self, Content, Cost};
use super::super::tally::{EncryptedTally, TallyRecord};
use super::super::trustees::{TrusteeRecord, TrusteeSecret, Trustees};
use super::super::verify::{self, Examined, Options, Progress, Stage, Verdict};
use super::super::wire::{self, ElectionResult};
use super::{ApiError, with_group};

/// A trustee's sealed file and something to publish or send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrusteeFiles {
    /// To keep, encrypted under the passphrase.
    pub sealed: Vec<u8>,
    /// To publish or send to all others.
    pub public: Vec<u8>,
}

/// Where a key generation stands after a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// To keep instead of the file before: the unfinished state, or at the end the share of the key.
    pub sealed: Vec<u8>,
    /// Messages to send to all others.
    pub outgoing: Vec<Vec<u8>>,
    /// Members whose message is awaited, from 1.
    pub waiting_for: Vec<usize>,
    /// The hash of all certificates, for the members to compare by voice, once they are all here.
    pub fingerprint: Option<Hash>,
    /// At the end: the trustees record of the whole group.
    pub trustees: Option<Vec<u8>>,
}

/// A partial decryption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decrypted {
    /// The key file to keep instead of the one before: it remembers what was decrypted. Store it before publishing.
    pub sealed: Vec<u8>,
    /// The trustee's number in the archive, from 1.
    pub owner: u64,
    /// The partial decryption's record.
    pub partial: Vec<u8>,
}

/// What a trustee's key file holds.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    version: u32,
    group: String,
    secret: String,
    /// Per election the one tally that was decrypted.
    #[zeroize(skip)]
    decrypted: BTreeMap<String, Hash>,
}

/// Makes the key of a trustee who cannot be missing. `public` is an item for a trustees record.
///
/// # Errors
/// When the file cannot be sealed at this cost.
pub fn trustee_key_create<R: CryptoRng + ?Sized>(
    group: GroupName,
    passphrase: &str,
    cost: Cost,
    rng: &mut R,
) -> Result<TrusteeFiles, ApiError> {
    with_group!(group, G => {
        let secret = TrusteeSecret::<G>::random(rng);
        let public = wire::to_canonical(&TrusteeRecord::Single(secret.record(rng)));
        let sealed = seal_key(&new_key_file::<G>(&secret), passphrase, cost, rng)?;
        Ok(TrusteeFiles { sealed, public })
    })
}

/// The public (or verification) key of a trustee's key file.
///
/// # Errors
/// When the file cannot be opened.
pub fn trustee_public_key(sealed: &[u8], passphrase: &str) -> Result<String, ApiError> {
    let key = open_key(sealed, passphrase)?;
    with_group!(group_named(&key.group)?, G => Ok(G::encode(&secret_of::<G>(&key)?.public_key())))
}

/// Starts a key generation as member `index` (from 1).
///
/// # Errors
/// When the parameters make no sense.
pub fn key_generation_start<R: CryptoRng + ?Sized>(
    group: GroupName,
    parameters: Parameters,
    index: usize,
    passphrase: &str,
    cost: Cost,
    rng: &mut R,
) -> Result<TrusteeFiles, ApiError> {
    with_group!(group, G => {
        let (member, message) = Member::<G>::start(parameters, index, rng)?;
        let sealed = seal_member(&member, passphrase, cost, rng)?;
        Ok(TrusteeFiles { sealed, public: message.encode() })
    })
}

/// Takes messages of other members, in any order, and goes on as far as possible.
///
/// # Errors
/// When a message is no message of this run, or a member misbehaved; [`ApiError::Aborted`] may hold a message for the others.
pub fn key_generation_step<R: CryptoRng + ?Sized>(
    sealed: &[u8],
    passphrase: &str,
    incoming: &[Vec<u8>],
    cost: Cost,
    rng: &mut R,
) -> Result<Step, ApiError> {
    #[derive(Deserialize)]
    struct GroupField {
        group: String,
    }
    let state = keyfile::open(Content::KeyGeneration, passphrase, sealed)?;
    let GroupField { group } =
        serde_json::from_slice(&state).map_err(|error| ApiError::Input(foreign::of_json(&error)))?;
    with_group!(group_named(&group)?, G => {
        let member = Member::<G>::load(&state).map_err(ApiError::Input)?;
        step(member, passphrase, incoming, cost, rng)
    })
}

fn step<G: Group, R: CryptoRng + ?Sized>(
    mut member: Member<G>,
    passphrase: &str,
    incoming: &[Vec<u8>],
    cost: Cost,
    rng: &mut R,
) -> Result<Step, ApiError> {
    let mut messages = Vec::new();
    for (index, bytes) in incoming.iter().enumerate() {
        let place = elections::in_message(index + 1);
        let unreadable = |why| ApiError::Input(documents::fault(place, why));
        messages.push(Message::decode(bytes).map_err(unreadable)?);
    }
    // A message can only be checked with its sender's certificate, so rounds are taken in order.
    messages.sort_by_key(Message::round);
    for message in messages {
        let (from, round) = (message.from, message.round() + 1);
        let refused = |Refused(why)| ApiError::Input(elections::message_refused(from, round, why));
        member.receive(message).map_err(refused)??;
    }
    let mut outgoing = Vec::new();
    loop {
        let before = member.round();
        let (next, message) = member.advance(rng)?;
        member = next;
        outgoing.extend(message.map(|message| message.encode()));
        if member.round() == before {
            break;
        }
    }
    let (waiting_for, fingerprint) = (member.waiting_for(), member.fingerprint());
    let (sealed, trustees) = match member.outcome() {
        None => (seal_member(&member, passphrase, cost, rng)?, None),
        Some(outcome) => {
            let record = TrusteeRecord::Pedersen(Box::new(outcome.record));
            let sealed = seal_key(&new_key_file::<G>(&outcome.share), passphrase, cost, rng)?;
            (sealed, Some(wire::to_canonical(&record)))
        }
    };
    Ok(Step { sealed, outgoing, waiting_for, fingerprint, trustees })
}

/// Decrypts a closed election's tally as far as this trustee can, after verifying the whole archive (with the closings in `options`).
///
/// A key decrypts one tally per election, ever: the file remembers which, and another is refused. The caller stores the
/// returned file before anything is published.
///
/// # Errors
/// When the archive is not valid and closed, the key is no trustee's, or another tally of this election was decrypted.
pub fn trustee_decrypt<A: Read + Seek, R: CryptoRng + ?Sized>(
    archive: &mut A,
    options: &Options<'_>,
    sealed: &[u8],
    passphrase: &str,
    cost: Cost,
    progress: &mut dyn FnMut(Progress),
    rng: &mut R,
) -> Result<Decrypted, ApiError> {
    let mut key = open_key(sealed, passphrase)?;
    let report = valid_report(archive, options, progress)?;
    let contents = Contents::read(&mut *archive)?;
    let tally_hash = Hash::of(&contents.tally);
    // The tally read now must be the one that was verified.
    let verified = report.tally.as_ref().is_some_and(|tally| tally.encrypted == contents.tally);
    if report.stage != Stage::Tallied || !verified {
        return Err(wrong_stage(report.stage));
    }
    let uuid = report.uuid.unwrap_or_default();
    if let Some(before) = key.decrypted.get(&uuid)
        && *before != tally_hash
    {
        return Err(ApiError::AnotherTally(uuid));
    }
    with_group!(group_of(&contents.election)?, G => {
        let secret = secret_of::<G>(&key)?;
        let (owner, partial) = decrypt_with(&contents, &secret, rng)?;
        key.decrypted.insert(uuid, tally_hash);
        let sealed = seal_key(&key, passphrase, cost, rng)?;
        Ok(Decrypted { sealed, owner, partial })
    })
}

fn decrypt_with<G: Group, R: CryptoRng + ?Sized>(
    contents: &Contents,
    secret: &TrusteeSecret<G>,
    rng: &mut R,
) -> Result<(u64, Vec<u8>), ApiError> {
    let election = Election::<G>::decode(&contents.election)?;
    let trustees = Trustees::<G>::decode(&contents.trustees).map_err(ApiError::Problems)?;
    let tally = EncryptedTally::<G>::decode(election.questions(), &contents.tally)
        .map_err(|problem| ApiError::Problems(vec![problem]))?;
    let public = secret.public_key();
    let owner = trustees.keys().position(|key| key.element == public);
    let owner = owner.ok_or_else(|| ApiError::Input(elections::key_of_nobody()))?;
    let partial = decryption::decrypt(&election.fingerprint, &tally, secret, rng);
    Ok((owner as u64 + 1, partial))
}

/// Recomputes the tally of an archive whose ballot box is open or closed, after verifying it.
///
/// # Errors
/// When the archive is not valid.
pub fn compute_tally<A: Read + Seek>(
    archive: &mut A,
    options: &Options<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<TallyRecord, ApiError> {
    let report = valid_report(archive, options, progress)?;
    report.tally.ok_or_else(|| ApiError::Input(elections::no_ballots_to_add()))
}

/// Computes the result from the partial decryptions in an archive, after verifying it.
///
/// # Errors
/// When the archive is not valid or has no tally yet, or trustees are missing.
pub fn compute_result<A: Read + Seek>(
    archive: &mut A,
    options: &Options<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<ElectionResult, ApiError> {
    let report = valid_report(archive, options, progress)?;
    if !matches!(report.stage, Stage::Tallied | Stage::Decided) {
        return Err(wrong_stage(report.stage));
    }
    let contents = Contents::read(&mut *archive)?;
    with_group!(group_of(&contents.election)?, G => result_of::<G>(&contents))
}

fn result_of<G: Group>(contents: &Contents) -> Result<ElectionResult, ApiError> {
    let election = Election::<G>::decode(&contents.election)?;
    let trustees = Trustees::<G>::decode(&contents.trustees).map_err(ApiError::Problems)?;
    let one = |problem| ApiError::Problems(vec![problem]);
    let tally = EncryptedTally::<G>::decode(election.questions(), &contents.tally).map_err(one)?;
    let keys: Vec<_> = trustees.keys().collect();
    let mut partials = Vec::new();
    for (owner, bytes) in &contents.partials {
        let owner = usize::try_from(*owner).unwrap_or(usize::MAX);
        let key = owner.checked_sub(1).and_then(|index| keys.get(index));
        let key = key.ok_or_else(|| ApiError::Input(elections::trustee_not_listed(owner, keys.len())))?;
        let partial = decryption::verify(&election.fingerprint, &tally, owner, key, bytes);
        partials.push(partial.map_err(ApiError::Problems)?);
    }
    let factors = decryption::combine(&trustees, &partials).map_err(|missing| ApiError::Input(missing.0))?;
    let weight = contents.sized.as_ref().map(|sized| sized.total_weight).unwrap_or_default();
    decryption::compute_result(&tally, &factors, weight).map_err(one)
}

fn valid_report<A: Read + Seek>(
    archive: &mut A,
    options: &Options<'_>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Examined, ApiError> {
    let report = verify::verify(&mut *archive, options, progress);
    if let Some(why) = &report.unreadable {
        return Err(ApiError::Input(why.clone()));
    }
    if report.verdict == Verdict::Valid { Ok(report) } else { Err(ApiError::NotValid(report.problems)) }
}

fn wrong_stage(stage: Stage) -> ApiError {
    ApiError::Input(elections::stage_for_another_step(stage.said()))
}

fn group_named(name: &str) -> Result<GroupName, ApiError> {
    GroupName::read(name).map_err(ApiError::Input)
}

fn new_key_file<G: Group>(secret: &TrusteeSecret<G>) -> KeyFile {
    KeyFile {
        version: 1,
        group: G::NAME.to_owned(),
        secret: secret.scalar().encode(),
        decrypted: BTreeMap::new(),
    }
}

fn seal_key<R: CryptoRng + ?Sized>(
    key: &KeyFile,
    passphrase: &str,
    cost: Cost,
    rng: &mut R,
) -> Result<Vec<u8>, ApiError> {
    let plaintext = Zeroizing::new(wire::to_canonical(key));
    Ok(keyfile::seal(Content::TrusteeKey, passphrase, &plaintext, cost, rng)?)
}

fn open_key(sealed: &[u8], passphrase: &str) -> Result<KeyFile, ApiError> {
    let plaintext = keyfile::open(Content::TrusteeKey, passphrase, sealed)?;
    let key: KeyFile =
        serde_json::from_slice(&plaintext).map_err(|error| bad_key(foreign::of_json(&error)))?;
    if key.version != 1 {
        return Err(bad_key(elections::record_version(key.version.to_string(), 1u64)));
    }
    Ok(key)
}

fn bad_key(why: percole_words::Message) -> ApiError {
    ApiError::Input(documents::fault(elections::in_key(), why))
}

fn secret_of<G: Group>(key: &KeyFile) -> Result<TrusteeSecret<G>, ApiError> {
    if key.group != G::NAME {
        return Err(bad_key(elections::group_of_another(excerpt(&key.group), G::NAME)));
    }
    let scalar = G::Scalar::decode(&key.secret).map_err(|error| bad_key(error.said()))?;
    Ok(TrusteeSecret::from_scalar(scalar))
}

fn seal_member<G: Group, R: CryptoRng + ?Sized>(
    member: &Member<G>,
    passphrase: &str,
    cost: Cost,
    rng: &mut R,
) -> Result<Vec<u8>, ApiError> {
    Ok(keyfile::seal(Content::KeyGeneration, passphrase, &member.save(), cost, rng)?)
}
