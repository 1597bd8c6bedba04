//! A federation in memory on a faulty network, from a seed.
//!
//! An origin pushes its log to its parent, and a sibling pulls it from the parent. Messages are lost, doubled, late and
//! out of order; packages and offers are forged; every node crashes, also between storing and answering. Then the
//! faults end.
//!
//! What counts as failure:
//!
//! 1. a node holds an entry that the origin did not write at that place, or a proof of it does not verify (I3, I6);
//! 2. a node has acknowledged an entry that it does not hold after a crash (I2);
//! 3. a receiver holds a leaf or a payload out of its scope, or lacks one that is in scope (scopes);
//! 4. a node would cosign a head of which it does not hold everything, or that the origin did not sign;
//! 5. more than 64 packages or 16 MiB are unacknowledged, or a package passes its limits (I8);
//! 6. an honest origin is accused, or a dishonest one is not, once two honest nodes have exchanged heads (I7);
//! 7. the nodes do not hold the same log within ten minutes after the faults end (I9).

pub(crate) mod chance;
mod node;
mod world;

use percole_merkle::{Scope, UnverifiedEquivocation};

use super::Writer;
use chance::Chance;
use node::{Puller, Receiver};
use world::{FAULTS_END_MS, World};

#[test]
fn nodes_converge_after_any_faults() {
    for seed in 0..20 {
        let mut world = World::new(seed);
        world.run_until(FAULTS_END_MS);
        world.end_faults();
        world.run_until(FAULTS_END_MS + 600_000);
        world.check_converged();
    }
}

#[test]
fn an_origin_with_two_histories_is_found_once_two_honest_nodes_exchange_heads() {
    for seed in 0..60 {
        let mut chance = Chance::new(seed);
        let mut shown_to_parent = Writer::new(1);
        shown_to_parent.append_many(chance.below(400));
        let common = chance.below(shown_to_parent.log.size() + 1);
        let mut shown_to_sibling = shown_to_parent.fork(1, common);
        shown_to_parent.append_many(1 + chance.below(300));
        for number in 0..1 + chance.below(300) {
            shown_to_sibling.append(Scope::Federation, format!("otherwise {number}").into_bytes());
        }

        let mut parent = Receiver::new(&shown_to_parent);
        parent.follow(&shown_to_parent);
        let mut sibling = Receiver::new(&shown_to_sibling);
        sibling.follow(&shown_to_sibling);
        // The sibling asks the honest parent for its head, as it does for every log.
        let offer = parent.serve_checkpoint(sibling.checkpoint_size()).unwrap();
        sibling.consider(&offer);

        let evidence = sibling.evidence.clone().unwrap_or_else(|| panic!("seed {seed}: nothing was found"));
        let key = shown_to_parent.key.public();
        UnverifiedEquivocation::decode(&evidence).unwrap().verify(&parent.log.origin, &key, &key).unwrap();
        assert!(sibling.mirror.frozen().is_some() && sibling.mirror.cosignable().is_none());
        sibling.restart();
        assert!(sibling.mirror.frozen().is_some(), "a frozen log stays frozen after a crash");
        assert!(sibling.serve_checkpoint(0).is_some(), "the branch that is held is still served");
    }
}

#[test]
fn a_chain_of_pulls_needs_no_faults_to_work() {
    let mut writer = Writer::new(1);
    writer.append_many(1_000);
    let mut parent = Receiver::new(&writer);
    parent.follow(&writer);
    let mut puller = Puller::new(&writer);
    let offer = parent.serve_checkpoint(puller.receiver.checkpoint_size()).unwrap();
    puller.receiver.consider(&offer);
    for package in parent.serve_entries(puller.receiver.mirror.size(), 1_000, 100) {
        puller.receiver.take(package).unwrap();
    }
    assert_eq!(puller.receiver.log.size(), 1_000);
}
