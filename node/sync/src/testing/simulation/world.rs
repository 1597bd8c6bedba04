//! Time, the network, and the three nodes.

use std::collections::BTreeMap;

use percole_merkle::tree::{consistency_plan, prove_consistency};
use percole_merkle::{Hash, Proof, Scope, verify_consistency};

use super::chance::Chance;
use super::node::{Puller, Receiver};
use crate::package::{ENTRIES_PER_PACKAGE_MAX, PACKAGE_BYTES_MAX, Package, WireEntry};
use crate::sender::{UNACKNOWLEDGED_BYTES_MAX, UNACKNOWLEDGED_PACKAGES_MAX, Waiting};
use crate::testing::{PARENT, SIBLING, StoredLog, Writer, reader};
use crate::{Answer, Backoff, Offer, Reachability, Reader, Remedy, Sender, Step, Verdict};

/// When the faults end.
pub(super) const FAULTS_END_MS: u64 = 120_000;
/// Silence after which a sender gives up a connection.
const SILENCE_MAX_MS: u64 = 3_000;
const TICK_MS: u64 = 20;
const PACKAGES_PER_PULL: usize = 8;

/// What travels. A connection number keeps a message of an old connection out of a new one.
#[derive(Clone)]
enum Message {
    Offer { connection: u64, offer: Offer, size: u64 },
    Answer { connection: u64, size: u64, answer: Answer },
    Push { connection: u64, package: Package },
    Acknowledge { connection: u64, durable: u64 },
    Refuse { connection: u64, remedy: Remedy },
    Ask { old_size: u64 },
    Head { offer: Offer },
    AskEntries { start: u64, checkpoint_size: u64 },
    Pulled { package: Package },
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Origin,
    Parent,
    Sibling,
}

/// The child's connection to its parent.
struct Connection {
    sender: Sender,
    number: u64,
    backoff: Backoff,
    heard_ms: u64,
    dial_ms: u64,
}

pub(super) struct World {
    chance: Chance,
    faulty: bool,
    now_ms: u64,
    sequence: u64,
    network: BTreeMap<(u64, u64), (Node, Message)>,
    origin: Writer,
    connection: Connection,
    parent: Receiver,
    parent_acknowledged: u64,
    sibling: Puller,
    checked: [u64; 2],
}

impl World {
    pub(super) fn new(seed: u64) -> World {
        let origin = Writer::new(1);
        World {
            chance: Chance::new(seed),
            faulty: true,
            now_ms: 0,
            sequence: 0,
            network: BTreeMap::new(),
            connection: Connection {
                sender: Sender::new(0),
                number: 0,
                backoff: Backoff::new(),
                heard_ms: 0,
                dial_ms: 0,
            },
            parent: Receiver::new(&origin),
            parent_acknowledged: 0,
            sibling: Puller::new(&origin),
            checked: [0; 2],
            origin,
        }
    }

    pub(super) fn end_faults(&mut self) {
        self.faulty = false;
    }

    pub(super) fn run_until(&mut self, end_ms: u64) {
        while self.now_ms < end_ms && (self.faulty || !self.is_converged()) {
            self.now_ms += TICK_MS;
            self.deliver();
            if self.faulty {
                self.write();
                self.crash();
            }
            self.drive_origin();
            self.drive_sibling();
            self.check();
        }
    }

    fn write(&mut self) {
        if !self.chance.permille(20) {
            return;
        }
        for _ in 0..1 + self.chance.below(150) {
            let scope = Scope::ALL[self.chance.below(Scope::ALL.len() as u64) as usize];
            let length = if self.chance.permille(20) { 100_000 } else { self.chance.below(200) };
            self.origin.append(scope, vec![self.chance.draw() as u8; length as usize]);
        }
    }

    fn crash(&mut self) {
        if self.chance.permille(2) {
            self.parent.restart();
        }
        if self.chance.permille(2) {
            self.sibling.receiver.restart();
        }
        if self.chance.permille(2) {
            self.connection.sender = Sender::new(self.origin.log.size());
            self.hang_up();
        }
    }

    // The origin's side of its connection.

    fn drive_origin(&mut self) {
        let size = self.origin.log.size();
        self.connection.sender.grown(size);
        for _ in 0..=UNACKNOWLEDGED_PACKAGES_MAX {
            match self.connection.sender.next(self.now_ms) {
                Step::OfferCheckpoint { old_size, size } => self.offer(old_size, size),
                Step::SendFrom { index, checkpoint_size } => self.push(index, checkpoint_size),
                Step::Wait(Waiting::Connection) => return self.dial(),
                Step::Wait(Waiting::Growth | Waiting::Until { .. }) => return,
                Step::Wait(Waiting::PeerAhead { size }) => {
                    panic!("the parent knows {size} entries, more than exist")
                }
                Step::Wait(Waiting::Stopped { .. }) => return self.hang_up(),
                Step::Wait(Waiting::Answer | Waiting::Acknowledgement) => {
                    if self.now_ms - self.connection.heard_ms > SILENCE_MAX_MS {
                        self.hang_up();
                    }
                    return;
                }
            }
        }
    }

    fn dial(&mut self) {
        if self.now_ms >= self.connection.dial_ms {
            self.connection.number += 1;
            self.connection.heard_ms = self.now_ms;
            self.connection.sender.connected();
        }
    }

    fn hang_up(&mut self) {
        self.connection.sender.disconnected();
        let wait = self.connection.backoff.failed(Reachability::Recent, self.chance.draw());
        self.connection.dial_ms = self.now_ms + wait;
    }

    fn offer(&mut self, old_size: u64, size: u64) {
        // Signing the newest head: it is the one that `grown` was told of.
        assert_eq!(size, self.origin.log.size());
        let mut offer = self.origin.offer(old_size);
        if self.tampers() {
            self.tamper_with_offer(&mut offer);
        }
        self.connection.sender.offered(size);
        self.send(Node::Parent, Message::Offer { connection: self.connection.number, offer, size });
    }

    fn push(&mut self, index: u64, checkpoint_size: u64) {
        let mut package = first_package(&self.origin.log, index, checkpoint_size);
        assert!(
            package.entries.len() <= ENTRIES_PER_PACKAGE_MAX && package.wire_bytes() <= PACKAGE_BYTES_MAX
        );
        self.connection.sender.sent(package.end().unwrap(), package.wire_bytes());
        if self.tampers() {
            self.tamper_with_package(&mut package);
        }
        self.send(Node::Parent, Message::Push { connection: self.connection.number, package });
    }

    fn hear(&mut self, connection: u64, act: impl FnOnce(&mut Sender)) {
        if connection == self.connection.number {
            self.connection.heard_ms = self.now_ms;
            act(&mut self.connection.sender);
        }
    }

    // The sibling's side of its pull.

    fn drive_sibling(&mut self) {
        if self.now_ms >= self.sibling.ask_again_ms {
            self.sibling.ask_again_ms = self.now_ms + SILENCE_MAX_MS;
            let (held, accepted) =
                (self.sibling.receiver.mirror.size(), self.sibling.receiver.checkpoint_size());
            if held < accepted {
                self.send(Node::Parent, Message::AskEntries { start: held, checkpoint_size: accepted });
            } else {
                self.send(Node::Parent, Message::Ask { old_size: accepted });
            }
        }
    }

    // The network.

    fn send(&mut self, to: Node, message: Message) {
        let copies = match self.chance.below(1_000) {
            0..100 if self.faulty => 0,
            100..200 if self.faulty => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let delay = 1 + self.chance.below(if self.faulty { 400 } else { 50 });
            self.sequence += 1;
            self.network.insert((self.now_ms + delay, self.sequence), (to, message.clone()));
        }
    }

    fn deliver(&mut self) {
        let later = self.network.split_off(&(self.now_ms + 1, 0));
        for (to, message) in std::mem::replace(&mut self.network, later).into_values() {
            match to {
                Node::Origin => self.at_origin(message),
                Node::Parent => self.at_parent(message),
                Node::Sibling => self.at_sibling(message),
            }
        }
    }

    fn at_origin(&mut self, message: Message) {
        match message {
            Message::Answer { connection, size, answer } => {
                self.hear(connection, |s| s.answered(size, answer))
            }
            Message::Acknowledge { connection, durable } => {
                self.hear(connection, |sender| sender.acknowledged(durable));
                self.connection.backoff.succeeded();
            }
            Message::Refuse { connection, remedy: Remedy::OfferAgain } => {
                self.hear(connection, Sender::lost_step)
            }
            Message::Refuse { connection, .. } => self.hear(connection, |sender| sender.refused("refused")),
            _ => {}
        }
    }

    fn at_parent(&mut self, message: Message) {
        let reply = match message {
            Message::Offer { connection, offer, size } => match self.parent.consider(&offer) {
                Verdict::Accepted(_) => Message::Answer {
                    connection,
                    size,
                    answer: Answer::Accepted { size: self.parent.mirror.size() },
                },
                Verdict::Complete => Message::Answer { connection, size, answer: Answer::Complete },
                Verdict::Stale { size: held, checkpoint_size }
                | Verdict::ShorterConsistent { size: held, checkpoint_size } => Message::Answer {
                    connection,
                    size,
                    answer: Answer::Stale { size: held, checkpoint_size },
                },
                Verdict::Refused(_) => Message::Refuse { connection, remedy: Remedy::None },
                Verdict::Equivocation(evidence) => panic!("an honest origin is accused: {evidence:?}"),
            },
            Message::Push { connection, package } => match self.parent.take(package) {
                Ok(durable) => {
                    if self.faulty && self.chance.permille(30) {
                        // Stored, and crashed before the acknowledgement.
                        return self.parent.restart();
                    }
                    self.parent_acknowledged = self.parent_acknowledged.max(durable);
                    Message::Acknowledge { connection, durable }
                }
                Err(error) => Message::Refuse { connection, remedy: error.remedy() },
            },
            Message::Ask { old_size } => match self.parent.serve_checkpoint(old_size) {
                Some(mut offer) => {
                    if self.tampers() {
                        self.tamper_with_offer(&mut offer);
                    }
                    return self.send(Node::Sibling, Message::Head { offer });
                }
                None => return,
            },
            Message::AskEntries { start, checkpoint_size } => {
                return self.serve_entries(start, checkpoint_size);
            }
            _ => return,
        };
        self.send(Node::Origin, reply);
    }

    fn serve_entries(&mut self, start: u64, checkpoint_size: u64) {
        for mut package in self.parent.serve_entries(start, checkpoint_size, PACKAGES_PER_PULL) {
            if self.tampers() {
                self.tamper_with_package(&mut package);
            }
            self.send(Node::Sibling, Message::Pulled { package });
        }
    }

    fn at_sibling(&mut self, message: Message) {
        match message {
            Message::Head { offer } => {
                if let Verdict::Equivocation(evidence) = self.sibling.receiver.consider(&offer) {
                    panic!("an honest origin is accused: {evidence:?}");
                }
                self.sibling.ask_again_ms = self.now_ms + 500;
            }
            Message::Pulled { package } => {
                // A refusal of any kind only means that it asks again from what it holds.
                let _ = self.sibling.receiver.take(package);
                let soon = if self.sibling.receiver.mirror.is_complete() { 500 } else { SILENCE_MAX_MS };
                self.sibling.ask_again_ms = self.sibling.ask_again_ms.min(self.now_ms + soon);
            }
            _ => {}
        }
    }

    // Forgery on the way.

    fn tampers(&mut self) -> bool {
        self.faulty && self.chance.permille(50)
    }

    fn tamper_with_offer(&mut self, offer: &mut Offer) {
        match self.chance.below(3) {
            0 => offer.prefix.proof = Proof::new(vec![Hash([7; 32]); self.chance.below(8) as usize]).unwrap(),
            1 => offer.prefix.root = Hash([7; 32]),
            _ => {
                let at = self.chance.below(offer.note.len() as u64) as usize;
                offer.note[at] ^= 1;
            }
        }
    }

    fn tamper_with_package(&mut self, package: &mut Package) {
        let at = self.chance.below(package.entries.len() as u64) as usize;
        let forged =
            super::super::entry(package.origin, package.start, Scope::Federation, b"forged".to_vec());
        match self.chance.below(5) {
            0 => package.entries[at] = forged.share(&reader(SIBLING, package.origin)),
            1 => package.entries[at] = WireEntry::Withheld { leaf_hash: forged.leaf_hash },
            2 => package.proof = Proof::new(vec![Hash([7; 32]); 3]).unwrap(),
            3 => package.start = package.start.wrapping_add(self.chance.draw() % 7),
            _ => {
                if let WireEntry::Full { body: Some(body), .. } = &mut package.entries[at] {
                    body.salt[0] ^= 1;
                } else {
                    package.checkpoint_size += 1;
                }
            }
        }
    }

    // What counts as failure.

    fn check(&mut self) {
        let (packages, bytes) = self.connection.sender.unacknowledged();
        assert!(packages <= UNACKNOWLEDGED_PACKAGES_MAX && bytes <= UNACKNOWLEDGED_BYTES_MAX);
        assert!(self.parent.log.size() >= self.parent_acknowledged, "an acknowledged entry is gone");
        for (number, node) in [PARENT, SIBLING].into_iter().enumerate() {
            let receiver = if number == 0 { &self.parent } else { &self.sibling.receiver };
            let seen_by = reader(node, self.origin.log.origin);
            check_prefix(&self.origin.log, receiver, self.checked[number], &seen_by);
            self.checked[number] = receiver.log.size();
        }
    }

    fn is_converged(&self) -> bool {
        let size = self.origin.log.size();
        self.parent.log.size() == size && self.sibling.receiver.log.size() == size
    }

    pub(super) fn check_converged(&self) {
        let size = self.origin.log.size();
        assert!(size > 1_000, "the run was too quiet to mean anything: {size} entries");
        for (name, receiver) in [("parent", &self.parent), ("sibling", &self.sibling.receiver)] {
            assert_eq!(receiver.log.size(), size, "the {name} has not caught up");
            assert_eq!(receiver.log.frontier, self.origin.log.frontier, "the {name} holds another tree");
            let cosignable = receiver.mirror.cosignable().expect("all is held");
            assert_eq!(cosignable.checkpoint(), self.origin.sign().checkpoint());
        }
    }
}

/// What is held is what the origin wrote, seen through the scope, and proves to be a prefix of it.
fn check_prefix(origin: &StoredLog, receiver: &Receiver, from: u64, seen_by: &Reader) {
    let held = receiver.log.size();
    assert!(held >= from, "what was held is gone");
    for index in from as usize..held as usize {
        let (found, written) = (&receiver.log.entries[index], &origin.entries[index]);
        assert_eq!(found.leaf_hash, written.leaf_hash, "entry {index} is not the origin's");
        let header = percole_merkle::LeafHeader::decode(written.leaf.as_ref().unwrap()).unwrap();
        let expected = written.leaf.as_ref().filter(|_| seen_by.may_read(&header));
        assert_eq!(found.leaf.as_ref(), expected, "entry {index} is out of scope, missing or forged");
        assert!(found.leaf.is_none() || found.body == written.body, "the payload of entry {index} is forged");
    }
    if held > from {
        let nodes = origin.read(&consistency_plan(held, origin.size()).unwrap());
        let proof = prove_consistency(held, origin.size(), &nodes).unwrap();
        let (old, new) = (receiver.log.frontier.root(), origin.frontier.root());
        verify_consistency(held, old, origin.size(), new, &proof)
            .expect("a mirror is a prefix of its origin");
    }
    if let Some(signed) = receiver.mirror.cosignable() {
        assert_eq!(signed.checkpoint().root, receiver.log.frontier.root(), "a head to cosign is all held");
    }
}

/// The package that starts at an index, cut without cutting what follows it.
fn first_package(log: &StoredLog, index: u64, checkpoint_size: u64) -> Package {
    let mut cutter =
        crate::PackageCutter::new(log.origin, index, checkpoint_size, reader(PARENT, log.origin));
    loop {
        let stored = log.entries[cutter.next_index() as usize].clone();
        if let Some(cut) = cutter.push(stored) {
            return log.prove(cut);
        }
    }
}
