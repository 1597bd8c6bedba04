use percole_merkle::{LogKey, NodeMap, Proof, Scope, Shown, tree};

use super::*;
use crate::Body;
use crate::package::{ENTRIES_PER_PACKAGE_MAX, Package, WireEntry};
use crate::testing::{SIBLING, StoredLog, Writer, entry, reader};

/// A mirror and what its node stores, moved only together.
struct Held {
    mirror: Mirror,
    log: StoredLog,
}

impl Held {
    fn new(writer: &Writer) -> Held {
        Held {
            mirror: Mirror::new(writer.log.origin, writer.key.public()),
            log: StoredLog::new(writer.log.origin),
        }
    }

    fn of(writer: &Writer) -> Held {
        let mut held = Held::new(writer);
        held.follow(writer);
        held
    }

    fn consider(&self, offer: &Offer) -> Verdict {
        let nodes = self.log.read(&self.mirror.consider_plan(offer));
        self.mirror.consider_checkpoint(offer, &nodes)
    }

    fn accept(&mut self, offer: &Offer) {
        match self.consider(offer) {
            Verdict::Accepted(accepted) => self.mirror = self.mirror.clone().accept(*accepted).unwrap(),
            other => panic!("expected to be accepted: {other:?}"),
        }
    }

    fn take(&mut self, package: Package) -> Result<u64, PackageError> {
        if let Checked::New(checked) = self.mirror.check_package(package)? {
            self.mirror = self.mirror.clone().extend(&checked).unwrap();
            for entry in checked.into_entries() {
                let leaf_hash = entry.leaf_hash();
                let (leaf, body) = match entry.into_content() {
                    VerifiedContent::Withheld => (None, None),
                    VerifiedContent::Leaf { bytes, body, .. } => (Some(bytes), body),
                };
                self.log.push(crate::StoredEntry { leaf_hash, leaf, body });
            }
        }
        Ok(self.mirror.size())
    }

    fn follow(&mut self, writer: &Writer) {
        self.accept(&writer.offer(self.mirror.checkpoint_size()));
        for package in writer.packages(self.mirror.size()) {
            self.take(package).unwrap();
        }
        assert!(self.mirror.is_complete());
    }
}

fn writer(entries: u64) -> Writer {
    let mut writer = Writer::new(1);
    writer.append_many(entries);
    writer
}

#[test]
fn a_log_is_followed_through_its_checkpoints() {
    let mut writer = writer(3);
    let mut held = Held::of(&writer);
    for growth in [1, 700, 256, 1] {
        writer.append_many(growth);
        held.follow(&writer);
        assert_eq!(held.log.entries, writer.log.entries);
        assert_eq!(held.mirror.cosignable(), Some(&writer.sign()));
    }
    assert!(matches!(held.consider(&writer.offer(960)), Verdict::Complete));
}

#[test]
fn an_offer_from_another_size_is_stale_and_nothing_else() {
    let mut writer = writer(10);
    let held = Held::of(&writer);
    writer.append_many(5);
    for old_size in [0, 9, 11, 15] {
        let verdict = held.consider(&writer.offer(old_size));
        assert!(matches!(verdict, Verdict::Stale { size: 10, checkpoint_size: 10 }), "{verdict:?}");
    }
    let verdict = Held::new(&writer).consider(&writer.offer(3));
    assert!(matches!(verdict, Verdict::Stale { size: 0, checkpoint_size: 0 }), "{verdict:?}");
}

#[test]
fn stale_shorter_and_inconsistent_are_never_confused() {
    let full = writer(300);
    let held = Held::of(&full);
    let restored = full.fork(1, 280);
    let verdict = held.consider(&restored.offer(300));
    assert!(matches!(verdict, Verdict::ShorterConsistent { size: 300, checkpoint_size: 300 }), "{verdict:?}");
    let relayed = Offer { shown: Shown::AsSeenBefore, ..restored.offer(0) };
    assert!(matches!(held.consider(&relayed), Verdict::Stale { size: 300, .. }));

    for (common, others) in [(280, 10), (280, 20), (280, 30), (0, 5), (256, 300)] {
        let mut fork = full.fork(1, common);
        for _ in 0..others {
            fork.append(Scope::Federation, b"another history".to_vec());
        }
        let verdict = held.consider(&fork.offer(300));
        let Verdict::Equivocation(evidence) = verdict else { panic!("{common}+{others}: {verdict:?}") };
        assert_eq!(evidence.origin(), &full.log.origin);
    }
}

#[test]
fn a_wrong_proof_is_no_evidence() {
    let mut writer = writer(10);
    let held = Held::of(&writer);
    writer.append_many(5);
    let mut wrong = writer.offer(10);
    wrong.prefix.proof = Proof::default();
    assert!(matches!(held.consider(&wrong), Verdict::Refused(Refusal::Proof(..))));
    let mut lie = writer.offer(10);
    lie.prefix.root = writer.log.frontier.root();
    assert!(matches!(held.consider(&lie), Verdict::Refused(Refusal::Proof(..))));
}

#[test]
fn a_checkpoint_by_another_key_is_refused() {
    let writer = writer(3);
    let stranger = Writer { key: LogKey::from_seed(&[9; 32]), log: writer.log.clone() };
    assert!(matches!(Held::new(&writer).consider(&stranger.offer(0)), Verdict::Refused(Refusal::Note(_))));
}

#[test]
fn a_frozen_log_takes_in_nothing_and_is_not_cosigned() {
    let mut writer = writer(3);
    let mut held = Held::of(&writer);
    held.mirror = held.mirror.freeze("it signed two histories");
    writer.append_many(1);
    assert!(matches!(held.consider(&writer.offer(3)), Verdict::Refused(Refusal::Frozen(_))));
    assert!(matches!(held.take(writer.packages(3).remove(0)), Err(PackageError::Frozen(_))));
    assert_eq!(held.mirror.cosignable(), None);
}

#[test]
fn repeated_and_overlapping_packages_count_once() {
    let writer = writer(600);
    let mut held = Held::new(&writer);
    held.accept(&writer.offer(0));
    for start in [0, 0, 100, 256, 30, 512, 0, 599] {
        held.take(writer.packages(start).remove(0)).unwrap();
    }
    assert_eq!(held.log.entries, writer.log.entries);
}

#[test]
fn a_gap_is_refused_with_the_place_to_send_from() {
    let writer = writer(600);
    let mut held = Held::new(&writer);
    assert_eq!(held.take(writer.packages(0).remove(0)), Err(PackageError::NoCheckpoint));
    held.accept(&writer.offer(0));
    let error = held.take(writer.packages(256).remove(0)).unwrap_err();
    assert_eq!(error, PackageError::Gap { held: 0, start: 256 });
    assert_eq!(error.remedy(), Remedy::OfferAgain);
}

#[test]
fn packages_lead_to_the_accepted_checkpoint_only() {
    let mut writer = writer(5);
    let mut held = Held::of(&writer);
    let old = writer.packages(0).remove(0);
    writer.append_many(3);
    assert!(matches!(
        held.take(writer.packages(5).remove(0)),
        Err(PackageError::OtherCheckpoint { accepted: 5, found: 8 })
    ));
    held.accept(&writer.offer(5));
    assert!(matches!(held.take(old), Err(PackageError::OtherCheckpoint { accepted: 8, found: 5 })));
}

#[test]
fn a_package_over_its_limits_is_refused() {
    let writer = writer(600);
    let mut held = Held::new(&writer);
    held.accept(&writer.offer(0));
    let whole = writer.packages(0).remove(0);
    let empty = Package { entries: Vec::new(), ..whole.clone() };
    assert!(matches!(held.take(empty), Err(PackageError::EntryCount { found: 0 })));
    let mut many = whole.clone();
    many.entries.push(many.entries[0].clone());
    assert!(matches!(held.take(many), Err(PackageError::EntryCount { found: 257 })));
    let beyond = Package { start: 599, ..whole.clone() };
    assert!(matches!(held.take(beyond), Err(PackageError::BeyondCheckpoint { .. })));
    let overflow = Package { start: u64::MAX, ..whole.clone() };
    assert!(matches!(held.take(overflow), Err(PackageError::BeyondCheckpoint { .. })));
    let mut heavy = whole;
    let fat = Some(Body { salt: [0; 32], payload: vec![0; 16 * 1024] });
    for entry in &mut heavy.entries {
        if let WireEntry::Full { body, .. } = entry {
            *body = fat.clone();
        }
    }
    assert!(matches!(held.take(heavy), Err(PackageError::TooLarge { .. })));
}

#[test]
fn nothing_forged_is_taken_in() {
    let writer = writer(20);
    let mut held = Held::new(&writer);
    held.accept(&writer.offer(0));
    let whole = writer.packages(0).remove(0);
    let full = |stored: crate::StoredEntry| WireEntry::Full { leaf: stored.leaf.unwrap(), body: stored.body };
    let forgeries: [(&str, WireEntry); 6] = [
        ("another event", full(entry(writer.log.origin, 3, Scope::Federation, b"forged".to_vec()))),
        (
            "an event of another log",
            full(entry(Writer::new(2).log.origin, 3, Scope::Federation, b"x".to_vec())),
        ),
        ("another hash", WireEntry::Withheld { leaf_hash: percole_merkle::Hash([9; 32]) }),
        ("no leaf", WireEntry::Full { leaf: b"percole/event/v2\0".to_vec(), body: None }),
        ("another payload", with_body(&whole.entries[3], |body| body.payload[0] ^= 1)),
        ("a longer payload", with_body(&whole.entries[3], |body| body.payload.push(0))),
    ];
    for (what, forged) in forgeries {
        let mut package = whole.clone();
        package.entries[3] = forged;
        let error = held.take(package).unwrap_err();
        assert_eq!(error.remedy(), Remedy::None, "{what}: {error}");
        assert_eq!(held.mirror.size(), 0, "{what}");
    }
    let mut swapped = whole.clone();
    swapped.entries.swap(4, 5);
    assert!(matches!(held.take(swapped), Err(PackageError::Proof { .. })));
    assert_eq!(held.take(whole), Ok(20));
}

fn with_body(entry: &WireEntry, change: impl FnOnce(&mut Body)) -> WireEntry {
    let mut entry = entry.clone();
    if let WireEntry::Full { body: Some(body), .. } = &mut entry {
        change(body);
    }
    entry
}

#[test]
fn out_of_scope_only_the_hash_travels_and_a_late_leaf_is_checked_against_it() {
    let mut writer = Writer::new(1);
    for scope in Scope::ALL {
        writer.append(scope, scope.as_str().as_bytes().to_vec());
    }
    let mut held = Held::new(&writer);
    held.accept(&writer.offer(0));
    held.take(writer.log.packages(0, 5, reader(SIBLING, writer.log.origin)).remove(0)).unwrap();
    let seen: Vec<bool> = held.log.entries.iter().map(|entry| entry.leaf.is_some()).collect();
    assert_eq!(seen, [false, false, false, true, true]);
    assert!(held.mirror.cosignable().is_some(), "a mirror of hashes is a mirror");

    let StoredLog { origin, entries, .. } = writer.log;
    let late = |index: usize, from: usize| {
        let stored = entries[from].clone();
        verify_late_leaf(
            &origin,
            index as u64,
            held.log.entries[index].leaf_hash,
            stored.leaf.unwrap(),
            stored.body,
        )
    };
    assert_eq!(late(2, 2).unwrap().header().unwrap().scope, Scope::Subtree);
    assert!(matches!(late(2, 1), Err(EntryError::OtherLeaf { .. })));
}

#[test]
fn an_erased_payload_leaves_a_leaf_that_verifies() {
    let mut writer = writer(3);
    writer.log.entries[1].body = None;
    let held = Held::of(&writer);
    assert_eq!(held.log.entries[1].body, None);
    assert!(held.log.entries[1].leaf.is_some());
}

#[test]
fn a_mirror_resumes_from_what_is_stored_and_refuses_what_does_not_fit() {
    let mut writer = writer(700);
    let held = Held::of(&writer);
    let (origin, key) = (writer.log.origin, writer.key.public());
    let frontier = tree::frontier(700, &held.log.nodes).unwrap();
    let mut resumed = Mirror::resume(origin, key, frontier.clone(), Some(writer.sign())).unwrap();
    assert_eq!(resumed.frontier(), held.mirror.frontier());

    let no_checkpoint = Mirror::resume(origin, key, frontier.clone(), None);
    assert_eq!(no_checkpoint.unwrap_err(), MirrorError::AheadOfCheckpoint { held: 700, size: 0 });
    let mut fork = writer.fork(1, 699);
    fork.append(Scope::Node, Vec::new());
    let damaged = Mirror::resume(origin, key, frontier, Some(fork.sign()));
    assert_eq!(damaged.unwrap_err(), MirrorError::Root { size: 700 });

    writer.append_many(1);
    let Verdict::Accepted(accepted) = resumed.consider_checkpoint(&writer.offer(700), &NodeMap::new()) else {
        panic!("a resumed mirror goes on");
    };
    resumed = resumed.accept(*accepted.clone()).unwrap();
    assert_eq!(resumed.accept(*accepted).unwrap_err(), MirrorError::Moved);
}

#[test]
fn a_package_is_stored_only_where_it_was_checked() {
    let writer = writer(600);
    let mut held = Held::new(&writer);
    held.accept(&writer.offer(0));
    let package = writer.packages(0).remove(0);
    let Ok(Checked::New(checked)) = held.mirror.check_package(package) else {
        panic!("it follows what is held")
    };
    assert_eq!(checked.entries().len(), ENTRIES_PER_PACKAGE_MAX);
    let moved = held.mirror.extend(&checked).unwrap();
    assert_eq!(moved.extend(&checked).unwrap_err(), MirrorError::Moved);
}
