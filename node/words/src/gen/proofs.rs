// Generated from locales/en/proofs.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// {digits} lower-case hexadecimal digits belong there
pub fn name_hex(digits: impl Into<Arg>) -> Message {
    Message::new("name-hex", vec![("digits", digits.into())])
}

/// {wanted} bytes belong there, not {found}
pub fn name_bytes(wanted: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("name-bytes", vec![("wanted", wanted.into()), ("found", found.into())])
}

/// the name of a log is written `percole/NODE/NUMBER`
pub fn name_of_log() -> Message {
    Message::new("name-of-log", vec![])
}

/// the id of a subject is written `NODE:ID`
pub fn name_of_subject() -> Message {
    Message::new("name-of-subject", vec![])
}

/// these 32 bytes are no public key
pub fn key_not_a_key() -> Message {
    Message::new("key-not-a-key", vec![])
}

/// this public key is weak: anybody could sign for it
pub fn key_weak() -> Message {
    Message::new("key-weak", vec![])
}

/// the signature is not by this key
pub fn key_did_not_sign() -> Message {
    Message::new("key-did-not-sign", vec![])
}

/// it breaks off, or something follows it
pub fn proof_breaks_off() -> Message {
    Message::new("proof-breaks-off", vec![])
}

/// its sizes do not fit each other
pub fn proof_impossible() -> Message {
    Message::new("proof-impossible", vec![])
}

/// the proof needs {wanted} hash | {wanted} hashes, and has {found}
pub fn proof_hashes(wanted: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("proof-hashes", vec![("wanted", wanted.into()), ("found", found.into())])
}

/// the proof does not lead to the older head
pub fn proof_not_to_older() -> Message {
    Message::new("proof-not-to-older", vec![])
}

/// the proof does not lead to the head
pub fn proof_not_to_head() -> Message {
    Message::new("proof-not-to-head", vec![])
}

/// what is stored of the tree does not fit its size
pub fn tree_does_not_fit() -> Message {
    Message::new("tree-does-not-fit", vec![])
}

/// a log cannot have so many events
pub fn tree_full() -> Message {
    Message::new("tree-full", vec![])
}

/// the log has {size} event | {size} events, and no event {index}
pub fn tree_has_no_leaf(size: impl Into<Arg>, index: impl Into<Arg>) -> Message {
    Message::new("tree-has-no-leaf", vec![("size", size.into()), ("index", index.into())])
}

/// {old} event | {old} events cannot be the beginning of {new}
pub fn tree_has_no_prefix(old: impl Into<Arg>, new: impl Into<Arg>) -> Message {
    Message::new("tree-has-no-prefix", vec![("old", old.into()), ("new", new.into())])
}

/// a signed head has at most {max} bytes, this one {found}
pub fn head_too_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("head-too-long", vec![("max", max.into()), ("found", found.into())])
}

/// a signed head has at most {max} signatures, this one {found}
pub fn head_too_many_signatures(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("head-too-many-signatures", vec![("max", max.into()), ("found", found.into())])
}

/// this is no signed head of a log
pub fn head_malformed() -> Message {
    Message::new("head-malformed", vec![])
}

/// two signatures by `{name}` claim the same key
pub fn head_signed_twice(name: impl Into<Arg>) -> Message {
    Message::new("head-signed-twice", vec![("name", name.into())])
}

/// the head is of {found}, and {expected} was expected
pub fn head_of_another_log(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("head-of-another-log", vec![("found", found.into()), ("expected", expected.into())])
}

/// `{name}` did not sign it with the key {key}
pub fn head_not_signed(name: impl Into<Arg>, key: impl Into<Arg>) -> Message {
    Message::new("head-not-signed", vec![("name", name.into()), ("key", key.into())])
}

/// the signature by `{name}` is not valid for it
pub fn head_badly_signed(name: impl Into<Arg>) -> Message {
    Message::new("head-badly-signed", vec![("name", name.into())])
}

/// this is no cosignature
pub fn head_not_a_cosignature() -> Message {
    Message::new("head-not-a-cosignature", vec![])
}

/// a proof that leads from {shorter} to {longer} event | {longer} events is missing
pub fn head_proof_missing(shorter: impl Into<Arg>, longer: impl Into<Arg>) -> Message {
    Message::new("head-proof-missing", vec![("shorter", shorter.into()), ("longer", longer.into())])
}

/// these are no two signed heads, and what relates them
pub fn evidence_malformed() -> Message {
    Message::new("evidence-malformed", vec![])
}

/// the two heads do not contradict each other
pub fn evidence_of_nothing() -> Message {
    Message::new("evidence-of-nothing", vec![])
}

/// a receipt has at most {max} bytes, this one {found}; keep fewer cosignatures
pub fn receipt_too_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("receipt-too-long", vec![("max", max.into()), ("found", found.into())])
}

/// these are not the bytes of a receipt, or its end is missing
pub fn receipt_malformed() -> Message {
    Message::new("receipt-malformed", vec![])
}

/// the event was written for {leaf}, but the head is of {head}
pub fn receipt_of_two_logs(leaf: impl Into<Arg>, head: impl Into<Arg>) -> Message {
    Message::new("receipt-of-two-logs", vec![("leaf", leaf.into()), ("head", head.into())])
}

/// the event in it cannot be used: {why}
pub fn receipt_event(why: impl Into<Arg>) -> Message {
    Message::new("receipt-event", vec![("why", why.into())])
}

/// the proof in it does not hold: {why}
pub fn receipt_proof(why: impl Into<Arg>) -> Message {
    Message::new("receipt-proof", vec![("why", why.into())])
}

/// the head in it cannot be used: {why}
pub fn receipt_head(why: impl Into<Arg>) -> Message {
    Message::new("receipt-head", vec![("why", why.into())])
}

/// a leaf has at most {max} bytes, this one {found}
pub fn leaf_too_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("leaf-too-long", vec![("max", max.into()), ("found", found.into())])
}

/// it is of another format than this version reads
pub fn leaf_of_another_format() -> Message {
    Message::new("leaf-of-another-format", vec![])
}

/// it names no kind of event
pub fn leaf_kind() -> Message {
    Message::new("leaf-kind", vec![])
}

/// an event rests on at most {max} others, each named once; this one names {found}
pub fn leaf_causes(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("leaf-causes", vec![("max", max.into()), ("found", found.into())])
}

/// it does not say rightly who may read it
pub fn leaf_readers() -> Message {
    Message::new("leaf-readers", vec![])
}

/// it is addressed to at most {max} nodes, each once; this one to {found}
pub fn leaf_addressees(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("leaf-addressees", vec![("max", max.into()), ("found", found.into())])
}

/// it has marks that this version does not know
pub fn leaf_flags() -> Message {
    Message::new("leaf-flags", vec![])
}

/// what an event says has at most {max} bytes, this one {found}; attach a document by its hash
pub fn leaf_content_long(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("leaf-content-long", vec![("max", max.into()), ("found", found.into())])
}

/// it is not in its only form
pub fn leaf_not_canonical() -> Message {
    Message::new("leaf-not-canonical", vec![])
}

/// it cannot be related to the {known} event that is | {known} events that are accepted here: {why}
pub fn offer_unrelated(known: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("offer-unrelated", vec![("known", known.into()), ("why", why.into())])
}

/// what is held here cannot be compared with it: {why}
pub fn offer_not_compared(why: impl Into<Arg>) -> Message {
    Message::new("offer-not-compared", vec![("why", why.into())])
}

/// nothing more is taken in from this log: {why}
pub fn offer_of_frozen(why: impl Into<Arg>) -> Message {
    Message::new("offer-of-frozen", vec![("why", why.into())])
}

/// it was written for {found}, not for {expected}
pub fn event_of_another_log(found: impl Into<Arg>, expected: impl Into<Arg>) -> Message {
    Message::new("event-of-another-log", vec![("found", found.into()), ("expected", expected.into())])
}

/// it says {stated} byte | {stated} bytes, and {found} came
pub fn event_of_another_length(stated: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("event-of-another-length", vec![("stated", stated.into()), ("found", found.into())])
}

/// what it says is not what its leaf commits to
pub fn event_says_otherwise() -> Message {
    Message::new("event-says-otherwise", vec![])
}

/// its hash is {found}, but the tree holds {held}
pub fn event_is_another(found: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("event-is-another", vec![("found", found.into()), ("held", held.into())])
}

/// no head of this log is accepted here yet; offer one first
pub fn package_without_head() -> Message {
    Message::new("package-without-head", vec![])
}

/// packages lead to the accepted head of {accepted} event | {accepted} events, this one leads to {found}
pub fn package_to_another_head(accepted: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("package-to-another-head", vec![("accepted", accepted.into()), ("found", found.into())])
}

/// a package has 1 to {max} events, this one {found}
pub fn package_count(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("package-count", vec![("max", max.into()), ("found", found.into())])
}

/// the events of a package have at most {max} bytes, these {found}
pub fn package_bytes(max: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("package-bytes", vec![("max", max.into()), ("found", found.into())])
}

/// it ends at {end}, beyond the accepted head of {size} event | {size} events
pub fn package_beyond_head(end: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("package-beyond-head", vec![("end", end.into()), ("size", size.into())])
}

/// {held} event is | {held} events are held, but it starts at {start}; send from {held}
pub fn package_gap(held: impl Into<Arg>, start: impl Into<Arg>) -> Message {
    Message::new("package-gap", vec![("held", held.into()), ("start", start.into())])
}

/// event {index} cannot be accepted: {why}
pub fn package_event(index: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("package-event", vec![("index", index.into()), ("why", why.into())])
}

/// the events up to {end} are not those of the accepted head of {size}: {why}
pub fn package_not_signed(end: impl Into<Arg>, size: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("package-not-signed", vec![("end", end.into()), ("size", size.into()), ("why", why.into())])
}

/// {held} event is | {held} events are held, but the accepted head covers {size}
pub fn mirror_ahead(held: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("mirror-ahead", vec![("held", held.into()), ("size", size.into())])
}

/// the {size} event that is held is not that | {size} events that are held are not those of the accepted head
pub fn mirror_root(size: impl Into<Arg>) -> Message {
    Message::new("mirror-root", vec![("size", size.into())])
}

/// it has moved meanwhile
pub fn mirror_moved_meanwhile() -> Message {
    Message::new("mirror-moved-meanwhile", vec![])
}

/// it says something without its leaf
pub fn wire_content_without_leaf() -> Message {
    Message::new("wire-content-without-leaf", vec![])
}

/// leaf and hash came together: the hash follows from the leaf
pub fn wire_leaf_and_hash() -> Message {
    Message::new("wire-leaf-and-hash", vec![])
}

/// it says something and says that it does not
pub fn wire_content_denied() -> Message {
    Message::new("wire-content-denied", vec![])
}
