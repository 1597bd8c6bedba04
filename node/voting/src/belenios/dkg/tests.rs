//! Key generation finishes from saved states, and whoever misbehaves or is absent is named.

use rand::SeedableRng;
use rand::rngs::StdRng;

use super::super::group::{Belenios2048, Ed25519};
use super::super::trustees::{self, TrusteeGroup, TrusteeRecord, Trustees};
use super::*;

fn parameters(size: usize, threshold: usize) -> Parameters {
    Parameters { run: "run 1".to_owned(), size, threshold }
}

/// Members and the messages they sent last.
struct Run<G: Group> {
    members: Vec<Member<G>>,
    sent: Vec<Message>,
    rng: StdRng,
}

impl<G: Group> Run<G> {
    fn start(size: usize, threshold: usize) -> Self {
        let mut rng = StdRng::seed_from_u64(9);
        let started =
            (1..=size).map(|index| Member::start(parameters(size, threshold), index, &mut rng).unwrap());
        let (members, sent) = started.unzip();
        Self { members, sent, rng }
    }

    /// Delivers what was sent to everyone, and saves and loads every member on the way.
    fn deliver(&mut self) {
        for member in &mut self.members {
            for message in &self.sent {
                let message = Message::decode(&message.encode()).unwrap();
                member.receive(message).unwrap().unwrap();
            }
            *member = Member::load(&member.save()).unwrap();
        }
    }

    /// One round; the first abort ends it.
    fn round(&mut self) -> Result<(), Box<Aborted>> {
        self.deliver();
        self.advance()
    }

    fn advance(&mut self) -> Result<(), Box<Aborted>> {
        let mut sent = Vec::new();
        for member in std::mem::take(&mut self.members) {
            let (member, message) = member.advance(&mut self.rng)?;
            self.members.push(member);
            sent.extend(message);
        }
        self.sent = sent;
        Ok(())
    }

    fn rounds(&mut self, count: usize) {
        for _ in 0..count {
            self.round().unwrap();
        }
    }
}

fn finishes<G: Group>(size: usize, threshold: usize) {
    let mut run = Run::<G>::start(size, threshold);
    assert!(run.members[0].outcome().is_none());
    run.rounds(4);
    let outcomes: Vec<_> = run.members.iter().map(|member| member.outcome().unwrap()).collect();
    let record = &outcomes[0].record;
    assert!(outcomes.iter().all(|outcome| outcome.record == *record), "all hold the same record");
    let bytes = trustees::encode(&[TrusteeRecord::Pedersen(Box::new(record.clone()))]);
    let checked = Trustees::<G>::decode(&bytes).unwrap();
    let TrusteeGroup::Pedersen { threshold: read, keys, .. } = &checked.groups()[0] else {
        panic!("not a group")
    };
    assert_eq!(*read, threshold);
    for (outcome, key) in outcomes.iter().zip(keys) {
        assert_eq!(outcome.share.public_key(), key.element, "member {}", outcome.index);
    }
    assert!(run.members[0].waiting_for().is_empty());
}

#[test]
fn a_run_finishes_in_both_groups() {
    finishes::<Ed25519>(5, 3);
    finishes::<Ed25519>(1, 1);
    finishes::<Belenios2048>(3, 2);
}

#[test]
fn absent_members_are_named_and_the_run_waits() {
    let mut run = Run::<Ed25519>::start(3, 2);
    assert_eq!(run.members[0].waiting_for(), [2, 3]);
    let third = run.sent.pop().unwrap();
    run.deliver();
    assert_eq!(run.members[0].waiting_for(), [3]);
    assert_eq!(run.members[0].fingerprint(), None);
    run.advance().unwrap();
    assert!(run.sent.iter().all(|message| message.from == 3), "who misses a message says nothing");
    assert_eq!(run.members[0].round(), 1);
    run.sent.insert(0, third);
    run.round().unwrap();
    assert_eq!(run.members[0].round(), 2);
    assert_eq!(run.members[0].waiting_for(), [2], "member 3 was ahead, member 2 has just committed");
    let fingerprint = run.members[0].fingerprint();
    assert!(fingerprint.is_some() && run.members.iter().all(|member| member.fingerprint() == fingerprint));
}

#[test]
fn strangers_and_altered_messages_are_refused() {
    let mut run = Run::<Ed25519>::start(3, 2);
    let other = Run::<Ed25519>::start(3, 3).sent;
    assert!(run.members[0].receive(other[1].clone()).is_err(), "another threshold");
    let mut stranger = run.sent[1].clone();
    stranger.run = "run 2".into();
    assert!(run.members[0].receive(stranger).is_err(), "another run");
    let mut altered = run.sent[1].clone();
    altered.from = 3;
    assert!(run.members[0].receive(altered).is_err(), "another's certificate");
    run.round().unwrap();
    let mut altered = run.sent[1].clone();
    altered.body = Body::Commitment(Hash::of(b"other"));
    assert!(run.members[0].receive(altered).is_err(), "signed something else");
    let mut early = Run::<Ed25519>::start(3, 2);
    assert!(early.members[0].receive(run.sent[1].clone()).is_err(), "its certificate is not here");
}

#[test]
fn two_messages_for_one_round_are_blamed() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.round().unwrap();
    // Member 2 goes back to before the commitment and makes another one.
    let mut again = Run::<Ed25519>::start(3, 2);
    again.deliver();
    again.rng = StdRng::seed_from_u64(77);
    let second = again.members.remove(1);
    let (_, other) = second.advance(&mut again.rng).unwrap();
    let member = &mut run.members[0];
    member.receive(run.sent[1].clone()).unwrap().unwrap();
    let blame = member.receive(other.unwrap()).unwrap().unwrap_err();
    assert_eq!(blame.to_string(), "member 2 signed two different messages for round 2");
}

#[test]
fn other_coefficients_than_committed_to_are_blamed() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.rounds(1);
    run.members[1].polynomial[0] = Scalar::random(&mut run.rng);
    run.round().unwrap();
    let aborted = run.round().unwrap_err();
    assert_eq!(aborted.blame.to_string(), "member 2 revealed other coefficients than committed to");
}

#[test]
fn a_share_that_does_not_fit_is_shown_to_everyone() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.rounds(2);
    // Member 2 sends member 1 a well encrypted share of another polynomial.
    let Body::Reveal(mut reveal) = run.sent[1].body.clone() else { panic!("not a reveal") };
    let cheat = &mut run.members[1];
    let (key, wrong) = (cheat.cert_of(1).unwrap().encryption, Scalar::from_u64(7));
    reveal.shares[0] = share::encrypt::<Ed25519, _>(cheat.route(2, 1), &key, &wrong, &mut run.rng);
    run.sent[1] = cheat.say(2, Body::Reveal(reveal), &mut run.rng);
    run.deliver();
    let aborted = run.members.remove(0).advance(&mut run.rng).err().unwrap();
    assert_eq!(aborted.blame.to_string(), "member 2 sent a share that does not fit the coefficients");
    let complaint = aborted.tell_others.unwrap();
    let mut third = run.members.pop().unwrap();
    third.receive(complaint).unwrap().unwrap();
    let blame = third.advance(&mut run.rng).err().unwrap().blame;
    assert_eq!(blame.to_string(), "member 2 sent member 1 a share that does not fit the coefficients");
}

#[test]
fn a_complaint_without_reason_is_blamed_on_the_accuser() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.rounds(2);
    run.deliver();
    // Member 1 complains about member 2's good share: the opening is true, but what it opens fits.
    let liar = &run.members[0];
    let Body::Reveal(reveal) = run.sent[1].body.clone() else { panic!("not a reveal") };
    let elsewhere = vec![Ed25519::identity(); 2];
    let complaint = share::receive::<Ed25519, _>(
        liar.route(2, 1),
        &reveal.shares[0],
        &elsewhere,
        &liar.decryption,
        &mut run.rng,
    );
    let complaint = Body::Complaint(Box::new(complaint.unwrap_err().unwrap()));
    let message = liar.signed(3, complaint, &mut run.rng);
    let mut third = run.members.pop().unwrap();
    third.receive(message).unwrap().unwrap();
    let blame = third.advance(&mut run.rng).err().unwrap().blame;
    assert_eq!(blame, Blame::Member { member: 1, said: elections::member_complained(1u64) });
}

#[test]
fn an_opening_that_is_not_the_accusers_is_no_reason() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.rounds(2);
    run.deliver();
    let opening = Ed25519::encode(&Ed25519::generator());
    let proof = sign_text::<Ed25519, _>("anything", &run.members[0].signing, &mut run.rng);
    let complaint = Body::Complaint(Box::new(Complaint { accused: 2, opening, proof }));
    let message = run.members[0].signed(3, complaint, &mut run.rng);
    let mut third = run.members.pop().unwrap();
    third.receive(message).unwrap().unwrap();
    let blame = third.advance(&mut run.rng).err().unwrap().blame;
    assert_eq!(blame, Blame::Member { member: 1, said: elections::member_complained(1u64) });
}

#[test]
fn members_told_different_things_notice() {
    // Two runs in which member 3's certificate differs; member 2 lives in the second.
    let mut run = Run::<Ed25519>::start(3, 2);
    let mut rng = StdRng::seed_from_u64(123);
    let (_, other_third) = Member::<Ed25519>::start(parameters(3, 2), 3, &mut rng).unwrap();
    let sent = run.sent.clone();
    for (index, member) in run.members.iter_mut().enumerate() {
        for message in &sent {
            let message = if index == 1 && message.from == 3 { other_third.clone() } else { message.clone() };
            if message.from != index + 1 {
                member.receive(message).unwrap().unwrap();
            }
        }
    }
    run.advance().unwrap();
    let first = &mut run.members[0];
    first.receive(run.sent[1].clone()).unwrap().unwrap();
    first.receive(run.sent[2].clone()).unwrap().unwrap();
    let aborted = run.members.remove(0).advance(&mut rng).err().unwrap();
    assert_eq!(aborted.blame, Blame::Disagreement { member: 2, round: 1 });
}

#[test]
fn a_wrong_verification_key_is_blamed() {
    let mut run = Run::<Ed25519>::start(3, 2);
    run.rounds(3);
    let cheat = &run.members[2];
    let mut record = TrusteeSecret::<Ed25519>::random(&mut run.rng).record(&mut run.rng);
    record.signature = Some(sign_text::<Ed25519, _>(&record.public_key, &cheat.signing, &mut run.rng));
    let forged = cheat.signed(3, Body::Key(Box::new(record)), &mut run.rng);
    let first = &mut run.members[0];
    first.receive(run.sent[1].clone()).unwrap().unwrap();
    first.receive(forged).unwrap().unwrap();
    let aborted = run.members.remove(0).advance(&mut run.rng).err().unwrap();
    let expected = "member 3 sent a verification key that does not follow from the coefficients";
    assert_eq!(aborted.blame.to_string(), expected);
}
