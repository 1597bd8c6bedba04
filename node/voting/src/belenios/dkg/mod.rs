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
mod share;
mod state;
#[cfg(test)]
mod tests;

pub use message::{Body, MESSAGE_BYTES_MAX, Message, Reveal, fuzz_decode};
pub use share::{Complaint, EncryptedShare};

use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::group::{Group, Scalar};
use super::hash::Hash;
use super::proof::{SignedMessage, sign_text, text_is_signed_by};
use super::trustees::{
    self, Cert, CertContext, Coefexps, PedersenRecord, TRUSTEES_MAX, TrusteeRecord, TrusteeSecret, Trustees,
    certs_signature_text, check_cert, decode_coefficients, evaluate_in_exponent, multiply_columns,
};
use super::wire;
use share::Route;

const ROUNDS: usize = 4;
const RUN_CHARS_MAX: usize = 128;

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
#[error("message refused: {0}")]
pub struct Refused(String);

/// Why a run ended without a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Blame {
    /// A member did not follow the protocol.
    #[error("member {member} {reason}")]
    Member {
        /// From 1.
        member: usize,
        /// What the member did.
        reason: String,
    },
    /// Two members hold different messages: one of those who sent them told them different things.
    #[error(
        "member {member} holds other messages of round {round} than this one: compare them to see who sent two"
    )]
    Disagreement {
        /// From 1.
        member: usize,
        /// From 1.
        round: usize,
    },
}

/// The end of a failed run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the key generation failed: {blame}")]
pub struct Aborted {
    /// Who is to blame.
    #[source]
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
pub struct Outcome<G: Group> {
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
        let refuse = |text: String| Err(Refused(text));
        let Message { version, run, from, .. } = &message;
        if *version != 1 || *run != self.parameters.run {
            return refuse(format!(
                "version {version} of run {run:?}, expected 1 of {:?}",
                self.parameters.run
            ));
        }
        if !(1..=self.parameters.size).contains(from) {
            return refuse(format!("from member {from} of {}", self.parameters.size));
        }
        let (from, round) = (*from, message.body.round());
        if from == self.index && self.messages[round][from - 1].as_ref() != Some(&message) {
            return refuse("from this member itself, who did not send it".into());
        }
        let key = match &message.body {
            Body::Certificate(cert) => self.check_certificate(from, cert)?,
            _ => match self.cert_of(from) {
                Some(cert) => cert.verification,
                None => return refuse(format!("member {from} has not sent a certificate yet")),
            },
        };
        let text = message::signed_text(run, from, &message.seen, &message.body);
        if !text_is_signed_by::<G>(&text, &message.signature, &key) {
            return refuse(format!("not signed by member {from}"));
        }
        match &self.messages[round][from - 1] {
            None => {
                self.messages[round][from - 1] = Some(message);
                Ok(Ok(()))
            }
            Some(held) if *held == message => Ok(Ok(())),
            Some(_) => Ok(Err(blame(from, format!("signed two different messages for round {}", round + 1)))),
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
    pub fn outcome(&self) -> Option<Outcome<G>> {
        let share = self.share.as_ref().filter(|_| self.round == ROUNDS)?;
        let share = TrusteeSecret::from_scalar(**share);
        Some(Outcome { record: self.record()?, share, index: self.index })
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
        let key = check_cert::<G>(cert, &context).map_err(|problem| Refused(problem.detail))?;
        let read: Cert = wire::from_canonical(cert.message.as_bytes()).map_err(Refused)?;
        if read.context.as_ref() != Some(&context) {
            return Err(Refused("the certificate does not say what it is for".into()));
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

    fn commit<R: CryptoRng + ?Sized>(&mut self, rng: &mut R) -> Body {
        let coefficients = (0..self.parameters.threshold).map(|_| G::Scalar::random(rng)).collect();
        self.polynomial = Zeroizing::new(coefficients);
        Body::Commitment(self.commitment(self.index, &self.coefexps_text()))
    }

    fn coefexps_text(&self) -> String {
        let elements: Vec<_> = self.polynomial.iter().map(G::generator_pow).collect();
        json_text(&Coefexps { coefexps: G::encode_all(&elements) })
    }

    fn commitment(&self, member: usize, coefexps: &str) -> Hash {
        Hash::of(format!("percole-dkg-commitment|{}|{member}|{coefexps}", self.parameters.run).as_bytes())
    }

    fn reveal<R: CryptoRng + ?Sized>(&mut self, rng: &mut R) -> Body {
        let coefexps = SignedMessage::sign::<G, R>(self.coefexps_text(), &self.signing, rng);
        let elements: Vec<_> = self.polynomial.iter().map(G::generator_pow).collect();
        let text = certs_signature_text(&self.certs(), &G::encode_all(&elements));
        let certs_signature = sign_text::<G, R>(&text, &self.signing, rng);
        let mut shares = Vec::new();
        for to in 1..=self.parameters.size {
            let point = G::Scalar::from_u64(to as u64);
            let share = self.polynomial.iter().rev().fold(G::Scalar::zero(), |value, a| value * point + *a);
            let share = Zeroizing::new(share);
            let key = self.cert_of(to).expect("every certificate was received in round 1").encryption;
            shares.push(share::encrypt::<G, R>(self.route(self.index, to), &key, &share, rng));
        }
        Body::Reveal(Box::new(Reveal { coefexps, certs_signature, shares }))
    }

    fn route(&self, from: usize, to: usize) -> Route<'_> {
        Route { run: &self.parameters.run, from, to }
    }

    /// Checks what everybody can see in the reveals, and returns all coefficients.
    fn check_reveals(&self) -> Result<Vec<Vec<G::Element>>, Box<Aborted>> {
        let certs = self.certs();
        let mut coefficients = Vec::new();
        for member in 1..=self.parameters.size {
            let fail = |reason: &str| aborted(member, reason.to_owned());
            let (Some(Body::Commitment(commitment)), Some(Body::Reveal(reveal)), Some(cert)) =
                (self.body(1, member), self.body(2, member), self.cert_of(member))
            else {
                return Err(fail("did not send a commitment and coefficients"));
            };
            if self.commitment(member, &reveal.coefexps.message) != *commitment {
                return Err(fail("revealed other coefficients than committed to"));
            }
            if !reveal.coefexps.is_signed_by::<G>(&cert.verification) {
                return Err(fail("did not sign the coefficients"));
            }
            let (texts, elements) =
                decode_coefficients::<G>(&reveal.coefexps.message, self.parameters.threshold)
                    .map_err(|problem| aborted(member, format!("sent wrong coefficients: {problem}")))?;
            let text = certs_signature_text(&certs, &texts);
            if !text_is_signed_by::<G>(&text, &reveal.certs_signature, &cert.verification) {
                return Err(fail("did not sign the certificates"));
            }
            let readable = |share: &EncryptedShare| G::decode(&share.ephemeral).is_ok();
            if reveal.shares.len() != self.parameters.size || !reveal.shares.iter().all(readable) {
                return Err(fail("did not send one share to each member"));
            }
            coefficients.push(elements);
        }
        Ok(coefficients)
    }

    fn collect_shares<R: CryptoRng + ?Sized>(
        &mut self,
        coefficients: &[Vec<G::Element>],
        rng: &mut R,
    ) -> Result<(), Box<Aborted>> {
        let mut sum = Zeroizing::new(G::Scalar::zero());
        for from in 1..=self.parameters.size {
            let Some(Body::Reveal(reveal)) = self.body(2, from) else {
                return Err(aborted(from, "did not send coefficients".into()));
            };
            let share = &reveal.shares[self.index - 1];
            let route = self.route(from, self.index);
            match share::receive::<G, R>(route, share, &coefficients[from - 1], &self.decryption, rng) {
                Ok(part) => *sum = *sum + *part,
                Err(complaint) => {
                    let tell_others =
                        complaint.map(|complaint| self.signed(3, Body::Complaint(Box::new(complaint)), rng));
                    let reason = "sent a share that does not fit the coefficients".to_owned();
                    return Err(Box::new(Aborted { blame: blame(from, reason), tell_others }));
                }
            }
        }
        self.share = Some(sum);
        Ok(())
    }

    fn verification_key<R: CryptoRng + ?Sized>(&self, rng: &mut R) -> Body {
        let share = self.share.as_ref().expect("shares were collected before");
        let mut record = TrusteeSecret::<G>::from_scalar(**share).record(rng);
        record.signature = Some(sign_text::<G, R>(&record.public_key, &self.signing, rng));
        Body::Key(Box::new(record))
    }

    /// A complaint is judged as soon as it and the reveals are here.
    fn judge_complaints(&self) -> Result<(), Box<Aborted>> {
        let revealed = self.messages[2].iter().all(Option::is_some);
        for message in self.messages[3].iter().flatten().filter(|_| revealed) {
            let Body::Complaint(complaint) = &message.body else { continue };
            let (accuser, accused) = (message.from, complaint.accused);
            let unjustified = || aborted(accuser, "complained without reason".into());
            if message.seen != self.seen_before(3) {
                let blame = Blame::Disagreement { member: accuser, round: 3 };
                return Err(Box::new(Aborted { blame, tell_others: None }));
            }
            if !(1..=self.parameters.size).contains(&accused) {
                return Err(unjustified());
            }
            let coefficients = self.check_reveals()?;
            let (Some(Body::Reveal(reveal)), Some(cert)) = (self.body(2, accused), self.cert_of(accuser))
            else {
                return Err(unjustified());
            };
            let share = &reveal.shares[accuser - 1];
            let (route, coefficients) = (self.route(accused, accuser), &coefficients[accused - 1]);
            return Err(
                if share::is_justified::<G>(complaint, route, share, coefficients, &cert.encryption) {
                    let reason = format!("sent member {accuser} a share that does not fit the coefficients");
                    aborted(accused, reason)
                } else {
                    unjustified()
                },
            );
        }
        Ok(())
    }

    fn check_keys(&self) -> Result<(), Box<Aborted>> {
        let products = multiply_columns::<G>(&self.check_reveals()?, self.parameters.threshold);
        for member in 1..=self.parameters.size {
            let (Some(Body::Key(key)), Some(cert)) = (self.body(3, member), self.cert_of(member)) else {
                return Err(aborted(member, "did not send a verification key".into()));
            };
            let checked = trustees::check_key::<G>(key)
                .map_err(|_| aborted(member, "did not prove to know the share of the key".into()))?;
            if checked.element != evaluate_in_exponent::<G>(&products, member) {
                return Err(aborted(
                    member,
                    "sent a verification key that does not follow from the coefficients".into(),
                ));
            }
            let signed = key.signature.as_ref().is_some_and(|signature| {
                text_is_signed_by::<G>(&key.public_key, signature, &cert.verification)
            });
            if !signed || key.name.is_some() {
                return Err(aborted(member, "did not sign the verification key".into()));
            }
        }
        // The whole record is checked once more as any verifier of an election does.
        let record =
            self.record().map(|record| trustees::encode(&[TrusteeRecord::Pedersen(Box::new(record))]));
        match record.map(|bytes| Trustees::<G>::decode(&bytes)) {
            Some(Ok(_)) => Ok(()),
            _ => Err(aborted(self.index, "(this one) made a record that does not verify".into())),
        }
    }

    fn record(&self) -> Option<PedersenRecord> {
        let mut record = PedersenRecord {
            threshold: self.parameters.threshold,
            certs: self.certs(),
            coefexps: Vec::new(),
            signatures: None,
            verification_keys: Vec::new(),
        };
        let mut signatures = Vec::new();
        for member in 1..=self.parameters.size {
            let (Body::Reveal(reveal), Body::Key(key)) = (self.body(2, member)?, self.body(3, member)?)
            else {
                return None;
            };
            record.coefexps.push(reveal.coefexps.clone());
            signatures.push(reveal.certs_signature.clone());
            record.verification_keys.push((**key).clone());
        }
        record.signatures = Some(signatures);
        Some(record)
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
        let text = format!(
            "member {index} of {size} with threshold {threshold}: expected at most {TRUSTEES_MAX} members, and both within them"
        );
        return Err(Refused(text));
    }
    if run.is_empty() || run.len() > RUN_CHARS_MAX || run.contains('|') {
        return Err(Refused(format!("a run is named by 1 to {RUN_CHARS_MAX} characters without |")));
    }
    Ok(())
}

fn blame(member: usize, reason: String) -> Blame {
    Blame::Member { member, reason }
}

fn aborted(member: usize, reason: String) -> Box<Aborted> {
    Box::new(Aborted { blame: blame(member, reason), tell_others: None })
}

fn json_text<T: Serialize>(value: &T) -> String {
    String::from_utf8(wire::to_canonical(value)).expect("JSON is UTF-8")
}
