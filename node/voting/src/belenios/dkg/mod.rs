//! Distributed key generation among trustees (Pedersen's, with commitments), as a state machine without input or output.
//!
//! Four rounds of one signed message to all from each member: certificate, commitment, coefficients with shares,
//! verification key. Coefficients are committed to by hash before anyone reveals, so that the last to speak cannot steer
//! the key. Every message names the hash of the round before, so that members who were told different things notice.
//! A share that does not fit is shown to all by a complaint that anyone can judge. The run stops at the first
//! misbehaviour and names the member; who is awaited can be asked at any time, so that an absent member is named too.
//!
//! The certificates are authentic only as far as the way they came is: members compare [`Member::fingerprint`]
//! after the first round, or the transport authenticates the senders.

mod message;
mod rounds;
mod share;
mod state;
#[cfg(test)]
mod tests;

pub use message::{Body, MESSAGE_BYTES_MAX, Message, Reveal, fuzz_decode};
pub use share::{Complaint, EncryptedShare};

use percole_words::elections;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::finding::excerpt;
use super::group::{Group, Scalar};
use super::hash::Hash;
use super::proof::{SignedMessage, sign_text, text_is_signed_by};
use super::trustees::{Cert, CertContext, PedersenRecord, TRUSTEES_MAX, TrusteeSecret, check_cert};
use super::wire;

const ROUNDS: usize = 4;
const RUN_BYTES_MAX: usize = 128;

/// What the members agree on before they start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// A name never used before by these members.
    pub run: String,
    /// Members.
    pub size: usize,
    /// Members needed to decrypt.
    pub threshold: usize,
}

/// Why a message was not taken; the run goes on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub percole_words::Message);

/// Why a run ended without a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum Blame {
    /// A member did not follow the protocol.
    Member {
        /// From 1.
        member: usize,
        /// Who did what.
        said: percole_words::Message,
    },
    /// Two members hold different messages: one of those who sent them told them different things.
    Disagreement {
        /// From 1.
        member: usize,
        /// From 1.
        round: usize,
    },
}

impl Blame {
    /// The same in words.
    pub fn said(&self) -> percole_words::Message {
        match self {
            Self::Member { said, .. } => said.clone(),
            Self::Disagreement { member, round } => elections::member_holds_others(*member, *round),
        }
    }
}

/// The end of a failed run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{blame}")]
pub struct Aborted {
    /// Who is to blame.
    pub blame: Blame,
    /// What to send to the others so that they come to the same conclusion.
    pub tell_others: Option<Message>,
}

/// A member's side of a run. It can be saved between any two messages.
pub struct Member<G: Group> {
    parameters: Parameters,
    index: usize,
    signing: Zeroizing<G::Scalar>,
    decryption: Zeroizing<G::Scalar>,
    polynomial: Zeroizing<Vec<G::Scalar>>,
    share: Option<Zeroizing<G::Scalar>>,
    /// Per round, per member.
    messages: [Vec<Option<Message>>; ROUNDS],
    round: usize,
}

/// What a finished run leaves a member with.
pub struct Finished<G: Group> {
    /// The group's public parameters, the same for all members.
    pub record: PedersenRecord,
    /// This member's share of the key.
    pub share: TrusteeSecret<G>,
    /// This member, from 1.
    pub index: usize,
}

impl<G: Group> Member<G> {
    /// Starts a run as member `index` (from 1); the message is for all others.
    ///
    /// # Errors
    /// When the parameters make no sense.
    pub fn start<R: CryptoRng + ?Sized>(
        parameters: Parameters,
        index: usize,
        rng: &mut R,
    ) -> Result<(Self, Message), Refused> {
        check_parameters(&parameters, index)?;
        let mut member = Self {
            messages: std::array::from_fn(|_| vec![None; parameters.size]),
            polynomial: Zeroizing::new(Vec::new()),
            parameters,
            index,
            signing: Zeroizing::new(G::Scalar::random(rng)),
            decryption: Zeroizing::new(G::Scalar::random(rng)),
            share: None,
            round: 0,
        };
        let cert = Cert {
            context: Some(member.cert_context(index)),
            verification: G::encode(&G::generator_pow(&member.signing)),
            encryption: G::encode(&G::generator_pow(&member.decryption)),
        };
        let cert = SignedMessage::sign::<G, R>(json_text(&cert), &member.signing, rng);
        let message = member.say(0, Body::Certificate(cert), rng);
        Ok((member, message))
    }

    /// Takes a message of another member. One already held, or an own one, is accepted silently.
    ///
    /// # Errors
    /// The outer error means that the message cannot be used (now); the inner one that its sender signed two different
    /// messages for one round.
    pub fn receive(&mut self, message: Message) -> Result<Result<(), Blame>, Refused> {
        let refuse = |why| Err(Refused(why));
        let Message { version, run, from, .. } = &message;
        if *version != 1 {
            return refuse(elections::record_version(version.to_string(), 1u64));
        }
        if *run != self.parameters.run {
            return refuse(elections::message_of_another_run(excerpt(run), &self.parameters.run));
        }
        if !(1..=self.parameters.size).contains(from) {
            return refuse(elections::message_from_nobody(self.parameters.size));
        }
        let (from, round) = (*from, message.body.round());
        if from == self.index && self.messages[round][from - 1].as_ref() != Some(&message) {
            return refuse(elections::message_in_own_name());
        }
        let key = match &message.body {
            Body::Certificate(cert) => self.check_certificate(from, cert)?,
            _ => match self.cert_of(from) {
                Some(cert) => cert.verification,
                None => return refuse(elections::message_before_certificate()),
            },
        };
        let text = message::signed_text(run, from, &message.seen, &message.body);
        if !text_is_signed_by::<G>(&text, &message.signature, &key) {
            return refuse(elections::message_not_signed());
        }
        match &self.messages[round][from - 1] {
            None => {
                self.messages[round][from - 1] = Some(message);
                Ok(Ok(()))
            }
            Some(held) if *held == message => Ok(Ok(())),
            Some(_) => Ok(Err(blame(from, |from| elections::member_signed_two(from, round + 1)))),
        }
    }

    /// Members whose message of the current round is missing, from 1.
    pub fn waiting_for(&self) -> Vec<usize> {
        let Some(messages) = self.messages.get(self.round) else { return Vec::new() };
        (1..=self.parameters.size).filter(|member| messages[member - 1].is_none()).collect()
    }

    /// The current round, from 1; 5 when the run is finished.
    pub fn round(&self) -> usize {
        self.round + 1
    }

    /// Hash of all certificates, for members to compare by voice; `None` while one is missing.
    pub fn fingerprint(&self) -> Option<Hash> {
        self.messages[0].iter().all(Option::is_some).then(|| self.seen_before(1))
    }

    /// Goes on if every message of the current round is here; a message to send comes out of every round but the last.
    ///
    /// # Errors
    /// When a member misbehaved: the run is over.
    pub fn advance<R: CryptoRng + ?Sized>(
        mut self,
        rng: &mut R,
    ) -> Result<(Self, Option<Message>), Box<Aborted>> {
        if self.round >= ROUNDS {
            return Ok((self, None));
        }
        self.judge_complaints()?;
        if !self.waiting_for().is_empty() {
            return Ok((self, None));
        }
        self.check_seen(self.round)?;
        let message = match self.round {
            0 => {
                let commitment = self.commit(rng);
                Some(self.say(1, commitment, rng))
            }
            1 => {
                let reveal = self.reveal(rng);
                Some(self.say(2, reveal, rng))
            }
            2 => {
                let coefficients = self.check_reveals()?;
                self.collect_shares(&coefficients, rng)?;
                let key = self.verification_key(rng);
                Some(self.say(3, key, rng))
            }
            _ => {
                self.check_keys()?;
                None
            }
        };
        self.round += 1;
        Ok((self, message))
    }

    /// The result of a finished run, `None` before.
    pub fn outcome(&self) -> Option<Finished<G>> {
        let share = self.share.as_ref().filter(|_| self.round == ROUNDS)?;
        let share = TrusteeSecret::from_scalar(**share);
        Some(Finished { record: self.record()?, share, index: self.index })
    }

    fn cert_context(&self, index: usize) -> CertContext {
        CertContext {
            group: G::NAME.to_owned(),
            size: self.parameters.size,
            threshold: self.parameters.threshold,
            index,
        }
    }

    fn check_certificate(&self, from: usize, cert: &SignedMessage) -> Result<G::Element, Refused> {
        let context = self.cert_context(from);
        let key = check_cert::<G>(cert, &context).map_err(|problem| Refused(problem.said()))?;
        let read: Cert = wire::from_canonical(cert.message.as_bytes()).map_err(Refused)?;
        if read.context.as_ref() != Some(&context) {
            return Err(Refused(elections::certificate_for_nothing()));
        }
        Ok(key)
    }

    /// Signs a message, keeps it as the own one of its round, and returns it.
    fn say<R: CryptoRng + ?Sized>(&mut self, round: usize, body: Body, rng: &mut R) -> Message {
        let message = self.signed(round, body, rng);
        self.messages[round][self.index - 1] = Some(message.clone());
        message
    }

    fn signed<R: CryptoRng + ?Sized>(&self, round: usize, body: Body, rng: &mut R) -> Message {
        let (run, seen) = (self.parameters.run.clone(), self.seen_before(round));
        let text = message::signed_text(&run, self.index, &seen, &body);
        let signature = sign_text::<G, R>(&text, &self.signing, rng);
        Message { version: 1, run, from: self.index, seen, body, signature }
    }

    /// Hash of what the round before said; of the parameters in the first.
    fn seen_before(&self, round: usize) -> Hash {
        match round.checked_sub(1) {
            None => Hash::of(&wire::to_canonical(&(G::NAME, &self.parameters))),
            Some(before) => Hash::of(&wire::to_canonical(&self.messages[before])),
        }
    }

    fn check_seen(&self, round: usize) -> Result<(), Box<Aborted>> {
        let expected = self.seen_before(round);
        for message in self.messages[round].iter().flatten() {
            if message.seen != expected {
                let blame = Blame::Disagreement { member: message.from, round };
                return Err(Box::new(Aborted { blame, tell_others: None }));
            }
        }
        Ok(())
    }

    fn body(&self, round: usize, member: usize) -> Option<&Body> {
        self.messages[round][member - 1].as_ref().map(|message| &message.body)
    }

    fn certs(&self) -> Vec<SignedMessage> {
        let cert = |message: &Option<Message>| match &message.as_ref()?.body {
            Body::Certificate(cert) => Some(cert.clone()),
            _ => None,
        };
        self.messages[0].iter().filter_map(cert).collect()
    }

    /// A member's keys, once the certificate is here.
    fn cert_of(&self, member: usize) -> Option<MemberKeys<G>> {
        let Body::Certificate(cert) = self.body(0, member)? else { return None };
        let cert: Cert = wire::from_canonical(cert.message.as_bytes()).ok()?;
        Some(MemberKeys {
            verification: G::decode(&cert.verification).ok()?,
            encryption: G::decode(&cert.encryption).ok()?,
        })
    }
}

struct MemberKeys<G: Group> {
    verification: G::Element,
    encryption: G::Element,
}

fn check_parameters(parameters: &Parameters, index: usize) -> Result<(), Refused> {
    let Parameters { run, size, threshold } = parameters;
    if !(1..=*size).contains(threshold) || !(1..=*size).contains(&index) || *size > TRUSTEES_MAX {
        return Err(Refused(elections::generation_members(index, *size, *threshold, TRUSTEES_MAX)));
    }
    if run.is_empty() || run.len() > RUN_BYTES_MAX || run.contains('|') {
        return Err(Refused(elections::generation_name(RUN_BYTES_MAX)));
    }
    Ok(())
}

/// `said` names the member.
fn blame(member: usize, said: impl FnOnce(usize) -> percole_words::Message) -> Blame {
    Blame::Member { member, said: said(member) }
}

fn aborted(member: usize, said: impl FnOnce(usize) -> percole_words::Message) -> Box<Aborted> {
    Box::new(Aborted { blame: blame(member, said), tell_others: None })
}

fn json_text<T: Serialize>(value: &T) -> String {
    String::from_utf8(wire::to_canonical(value)).expect("JSON is UTF-8")
}
