use proptest::prelude::*;

use super::*;

pub(crate) fn header() -> LeafHeader {
    let node = NodeId([0x11; 32]);
    LeafHeader {
        origin: Origin::first(node),
        kind: "recommendation.published".parse().unwrap(),
        schema_version: 3,
        subject: SubjectId { origin: node, id: [0x22; 16] },
        idempotency_key: [0x33; 16],
        causes: vec![cause(1), cause(2)],
        claimed_time_us: 1_700_000_000_000_000,
        scope: Scope::Federation,
        flags: Flags { critical: true, redactable: false },
        payload_len: 5,
        payload_commitment: commit_payload(&[0x44; 32], b"hello"),
    }
}

fn cause(index: u64) -> EventRef {
    EventRef { origin: Origin::first(NodeId([0x55; 32])), index, leaf_hash: Hash([0x66; 32]) }
}

fn any_header() -> impl Strategy<Value = LeafHeader> {
    let ids = (any::<[u8; 32]>(), any::<u32>(), any::<[u8; 32]>(), any::<[u8; 16]>(), any::<[u8; 16]>());
    let what = ("[a-z_]{1,20}(\\.[a-z_]{1,20}){1,2}", any::<u16>(), any::<i64>(), 0_usize..4, 0_u8..4);
    let causes = proptest::collection::vec((any::<[u8; 32]>(), any::<u32>(), any::<u64>()), 0..=CAUSES_MAX);
    let payload = (0..=PAYLOAD_BYTES_MAX as u32, any::<[u8; 32]>());
    (ids, what, causes, payload).prop_map(|(ids, what, causes, payload)| LeafHeader {
        origin: Origin { node: NodeId(ids.0), incarnation: ids.1 },
        kind: what.0.parse().unwrap(),
        schema_version: what.1,
        subject: SubjectId { origin: NodeId(ids.2), id: ids.3 },
        idempotency_key: ids.4,
        causes: causes
            .into_iter()
            .enumerate()
            .map(|(i, (bytes, incarnation, index))| EventRef {
                origin: Origin { node: NodeId(bytes), incarnation },
                index,
                leaf_hash: Hash([i as u8; 32]),
            })
            .collect(),
        claimed_time_us: what.2,
        scope: Scope::ALL[what.3],
        flags: Flags::from_byte(what.4).unwrap(),
        payload_len: payload.0,
        payload_commitment: payload.1,
    })
}

proptest! {
    #[test]
    fn a_leaf_reads_back_as_written(header in any_header()) {
        let bytes = header.encode().unwrap();
        prop_assert!(bytes.len() <= LEAF_BYTES_MAX);
        prop_assert_eq!(LeafHeader::decode(&bytes), Ok(header));
    }

    #[test]
    fn a_changed_byte_is_refused_or_means_another_header(header in any_header(), at: prop::sample::Index, bit in 0_u32..8) {
        let mut bytes = header.encode().unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        if let Ok(other) = LeafHeader::decode(&bytes) {
            prop_assert_ne!(&other, &header);
            prop_assert_eq!(other.encode().unwrap(), bytes);
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..1100)) {
        let mut prefixed = LEAF_PREFIX.to_vec();
        prefixed.extend_from_slice(&bytes);
        let _ = LeafHeader::decode(&bytes);
        let _ = LeafHeader::decode(&prefixed);
    }
}

#[test]
fn a_leaf_that_breaks_off_or_goes_on_is_refused() {
    let mut bytes = header().encode().unwrap();
    for end in LEAF_PREFIX.len()..bytes.len() {
        assert_eq!(LeafHeader::decode(&bytes[..end]), Err(LeafError::WrongLength), "cut at {end}");
    }
    bytes.push(0);
    assert_eq!(LeafHeader::decode(&bytes), Err(LeafError::WrongLength));
    bytes.resize(LEAF_BYTES_MAX + 1, 0);
    assert_eq!(LeafHeader::decode(&bytes), Err(LeafError::TooLong { found: LEAF_BYTES_MAX + 1 }));
}

#[test]
fn another_version_is_refused() {
    let mut bytes = header().encode().unwrap();
    bytes[15] = b'2';
    assert_eq!(LeafHeader::decode(&bytes), Err(LeafError::Prefix));
}

#[test]
fn unknown_flags_and_scopes_are_refused() {
    let bytes = header().encode().unwrap();
    let (flags_at, scope_at) = (bytes.len() - 37, bytes.len() - 38);
    let mut unknown_flag = bytes.clone();
    unknown_flag[flags_at] = 4;
    assert_eq!(LeafHeader::decode(&unknown_flag), Err(LeafError::Flags));
    for scope in [0, 5] {
        let mut unknown_scope = bytes.clone();
        unknown_scope[scope_at] = scope;
        assert_eq!(LeafHeader::decode(&unknown_scope), Err(LeafError::Scope));
    }
}

#[test]
fn a_header_over_its_limits_is_never_written() {
    let mut five = header();
    five.causes = (0..5).map(cause).collect();
    assert_eq!(five.encode(), Err(LeafError::Causes { found: 5 }));
    let mut twice = header();
    twice.causes = vec![cause(1), cause(1)];
    assert_eq!(twice.encode(), Err(LeafError::Causes { found: 2 }));
    let mut long = header();
    long.payload_len = PAYLOAD_BYTES_MAX as u32 + 1;
    assert_eq!(long.encode(), Err(LeafError::PayloadLength { found: PAYLOAD_BYTES_MAX as u32 + 1 }));
}

#[test]
fn the_longest_leaf_is_within_its_limit() {
    let mut longest = header();
    longest.kind = format!("{}.{}", "a".repeat(31), "b".repeat(32)).parse().unwrap();
    longest.causes = (0..CAUSES_MAX as u64).map(cause).collect();
    assert_eq!(longest.encode().unwrap().len(), 535);
}

#[test]
fn a_kind_is_words_joined_by_dots() {
    for right in ["a.b", "vote.ballot_cast", "a.b.c"] {
        assert_eq!(right.parse::<Kind>().unwrap().as_str(), right);
    }
    for wrong in
        ["", "a", "a.", ".a", "a..b", "A.b", "a.b2", "a b.c", "é.b", &format!("a.{}", "b".repeat(63))]
    {
        assert_eq!(wrong.parse::<Kind>(), Err(LeafError::Kind), "{wrong} must be refused");
    }
    assert_eq!("vote.ballot_cast".parse::<Kind>().unwrap().family(), "vote");
}
