//! What a member does in each round, and how it judges the others.

use percole_words::elections;
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::super::group::{Group, Scalar};
use super::super::hash::Hash;
use super::super::proof::{SignedMessage, sign_text, text_is_signed_by};
use super::super::trustees::{
    self, Coefexps, PedersenRecord, TrusteeRecord, TrusteeSecret, Trustees, certs_signature_text,
    decode_coefficients, evaluate_in_exponent, multiply_columns,
};
use super::share::{self, Route};
use super::{Aborted, Blame, Body, EncryptedShare, Member, Reveal, aborted, blame, json_text};

impl<G: Group> Member<G> {
    pub(super) fn commit<R: CryptoRng + ?Sized>(&mut self, rng: &mut R) -> Body {
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

    pub(super) fn reveal<R: CryptoRng + ?Sized>(&mut self, rng: &mut R) -> Body {
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

    pub(super) fn route(&self, from: usize, to: usize) -> Route<'_> {
        Route { run: &self.parameters.run, from, to }
    }

    /// Checks what everybody can see in the reveals, and returns all coefficients.
    pub(super) fn check_reveals(&self) -> Result<Vec<Vec<G::Element>>, Box<Aborted>> {
        let certs = self.certs();
        let mut coefficients = Vec::new();
        for member in 1..=self.parameters.size {
            let (Some(Body::Commitment(commitment)), Some(Body::Reveal(reveal)), Some(cert)) =
                (self.body(1, member), self.body(2, member), self.cert_of(member))
            else {
                return Err(aborted(member, elections::member_without_coefficients));
            };
            if self.commitment(member, &reveal.coefexps.message) != *commitment {
                return Err(aborted(member, elections::member_changed_coefficients));
            }
            if !reveal.coefexps.is_signed_by::<G>(&cert.verification) {
                return Err(aborted(member, elections::member_unsigned_coefficients));
            }
            let (texts, elements) =
                decode_coefficients::<G>(&reveal.coefexps.message, self.parameters.threshold).map_err(
                    |problem| {
                        aborted(member, |member| elections::member_wrong_coefficients(member, problem.said()))
                    },
                )?;
            let text = certs_signature_text(&certs, &texts);
            if !text_is_signed_by::<G>(&text, &reveal.certs_signature, &cert.verification) {
                return Err(aborted(member, elections::member_unsigned_certificates));
            }
            let readable = |share: &EncryptedShare| G::decode(&share.ephemeral).is_ok();
            if reveal.shares.len() != self.parameters.size || !reveal.shares.iter().all(readable) {
                return Err(aborted(member, elections::member_without_shares));
            }
            coefficients.push(elements);
        }
        Ok(coefficients)
    }

    pub(super) fn collect_shares<R: CryptoRng + ?Sized>(
        &mut self,
        coefficients: &[Vec<G::Element>],
        rng: &mut R,
    ) -> Result<(), Box<Aborted>> {
        let mut sum = Zeroizing::new(G::Scalar::zero());
        for from in 1..=self.parameters.size {
            let Some(Body::Reveal(reveal)) = self.body(2, from) else {
                return Err(aborted(from, elections::member_without_coefficients));
            };
            let share = &reveal.shares[self.index - 1];
            let route = self.route(from, self.index);
            match share::receive::<G, R>(route, share, &coefficients[from - 1], &self.decryption, rng) {
                Ok(part) => *sum = *sum + *part,
                Err(complaint) => {
                    let tell_others =
                        complaint.map(|complaint| self.signed(3, Body::Complaint(Box::new(complaint)), rng));
                    let blame = blame(from, elections::member_wrong_share);
                    return Err(Box::new(Aborted { blame, tell_others }));
                }
            }
        }
        self.share = Some(sum);
        Ok(())
    }

    pub(super) fn verification_key<R: CryptoRng + ?Sized>(&self, rng: &mut R) -> Body {
        let share = self.share.as_ref().expect("shares were collected before");
        let mut record = TrusteeSecret::<G>::from_scalar(**share).record(rng);
        record.signature = Some(sign_text::<G, R>(&record.public_key, &self.signing, rng));
        Body::Key(Box::new(record))
    }

    /// A complaint is judged as soon as it and the reveals are here.
    pub(super) fn judge_complaints(&self) -> Result<(), Box<Aborted>> {
        let revealed = self.messages[2].iter().all(Option::is_some);
        for message in self.messages[3].iter().flatten().filter(|_| revealed) {
            let Body::Complaint(complaint) = &message.body else { continue };
            let (accuser, accused) = (message.from, complaint.accused);
            let unjustified = || aborted(accuser, elections::member_complained);
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
                    aborted(accused, |accused| elections::member_wrong_share_to(accused, accuser))
                } else {
                    unjustified()
                },
            );
        }
        Ok(())
    }

    pub(super) fn check_keys(&self) -> Result<(), Box<Aborted>> {
        let products = multiply_columns::<G>(&self.check_reveals()?, self.parameters.threshold);
        for member in 1..=self.parameters.size {
            let (Some(Body::Key(key)), Some(cert)) = (self.body(3, member), self.cert_of(member)) else {
                return Err(aborted(member, elections::member_without_key));
            };
            let checked =
                trustees::check_key::<G>(key).map_err(|_| aborted(member, elections::member_unproved_key))?;
            if checked.element != evaluate_in_exponent::<G>(&products, member) {
                return Err(aborted(member, elections::member_wrong_key));
            }
            let signed = key.signature.as_ref().is_some_and(|signature| {
                text_is_signed_by::<G>(&key.public_key, signature, &cert.verification)
            });
            if !signed || key.name.is_some() {
                return Err(aborted(member, elections::member_unsigned_key));
            }
        }
        // The whole record is checked once more as any verifier of an election does.
        let record =
            self.record().map(|record| trustees::encode(&[TrusteeRecord::Pedersen(Box::new(record))]));
        match record.map(|bytes| Trustees::<G>::decode(&bytes)) {
            Some(Ok(_)) => Ok(()),
            _ => Err(aborted(self.index, elections::member_wrong_record)),
        }
    }

    pub(super) fn record(&self) -> Option<PedersenRecord> {
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
}
