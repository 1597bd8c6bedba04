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
        anchor: None,
        addressees: Vec::new(),
        flags: Flags { critical: true, redactable: false },
        payload_len: 5,
        payload_commitment: commit_payload(&[0x44; 32], b"hello"),
    }
}

fn cause(index: u64) -> EventRef {
    EventRef { origin: Origin::first(NodeId([0x55; 32])), index, leaf_hash: Hash([0x66; 32]) }
}

/// A scope with the anchor and the addressees that it may have. Random ids never meet.
fn any_reach() -> impl Strategy<Value = (Scope, Option<NodeId>, Vec<NodeId>)> {
    let nodes = proptest::collection::btree_set(any::<[u8; 32]>(), ADDRESSEES_MAX);
    (0..Scope::ALL.len(), any::<Option<[u8; 32]>>(), nodes, 0..ADDRESSEES_MAX).prop_map(
        |(scope, anchor, nodes, chance)| {
            let scope = Scope::ALL[scope];
            let named = match scope {
                Scope::Addressed => 1 + chance,
                Scope::Parent => chance % 2,
                Scope::Node | Scope::Subtree | Scope::Federation => 0,
            };
            (scope, anchor.map(NodeId), nodes.into_iter().take(named).map(NodeId).collect())
        },
    )
}

fn any_header() -> impl Strategy<Value = LeafHeader> {
    let ids = (any::<[u8; 32]>(), any::<u32>(), any::<[u8; 32]>(), any::<[u8; 16]>(), any::<[u8; 16]>());
    let what = ("[a-z_]{1,20}(\\.[a-z_]{1,20}){1,2}", any::<u16>(), any::<i64>(), 0_u8..4);
    let causes = proptest::collection::vec((any::<[u8; 32]>(), any::<u32>(), any::<u64>()), 0..=CAUSES_MAX);
    let payload = (0..=PAYLOAD_BYTES_MAX as u32, any::<[u8; 32]>());
    (ids, what, causes, any_reach(), payload).prop_map(|(ids, what, causes, reach, payload)| LeafHeader {
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
        scope: reach.0,
        anchor: reach.1,
        addressees: reach.2,
        flags: Flags::from_byte(what.3).unwrap(),
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
    for version in *b"13" {
        let mut bytes = header().encode().unwrap();
        bytes[15] = version;
        assert_eq!(LeafHeader::decode(&bytes), Err(LeafError::Prefix));
    }
}

#[test]
fn unknown_flags_and_scopes_are_refused() {
    let bytes = header().encode().unwrap();
    let (flags_at, scope_at) = (bytes.len() - 37, bytes.len() - 40);
    let mut unknown_flag = bytes.clone();
    unknown_flag[flags_at] = 4;
    assert_eq!(LeafHeader::decode(&unknown_flag), Err(LeafError::Flags));
    for scope in [0, 6] {
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

fn nodes(numbers: &[u8]) -> Vec<NodeId> {
    numbers.iter().map(|number| NodeId([*number; 32])).collect()
}

/// The leaf of node 0x11 with this reach.
fn reaching(scope: Scope, anchor: Option<u8>, addressees: &[u8]) -> LeafHeader {
    let anchor = anchor.map(|number| NodeId([number; 32]));
    LeafHeader { scope, anchor, addressees: nodes(addressees), ..header() }
}

#[test]
fn the_writer_is_never_named_as_anchor() {
    for scope in Scope::ALL {
        assert_eq!(reaching(scope, Some(0x11), &[]).encode(), Err(LeafError::Anchor));
    }
    assert_eq!(reaching(Scope::Subtree, None, &[]).anchor_node(), NodeId([0x11; 32]));
    assert_eq!(reaching(Scope::Subtree, Some(0x12), &[]).anchor_node(), NodeId([0x12; 32]));

    // By hand, as no encoder writes it.
    let mut named = reaching(Scope::Subtree, Some(0x12), &[]).encode().unwrap();
    let anchor_at = named.len() - 38 - 32;
    named[anchor_at..anchor_at + 32].fill(0x11);
    assert_eq!(LeafHeader::decode(&named), Err(LeafError::Anchor));
    named[anchor_at - 1] = 2;
    assert_eq!(LeafHeader::decode(&named), Err(LeafError::Anchor), "an unknown form");
}

#[test]
fn each_scope_names_as_many_nodes_as_it_takes() {
    let counts = |scope| {
        let takes = |count: &usize| reaching(scope, None, &[1, 2, 3, 4, 5][..*count]).encode().is_ok();
        (0..=5).filter(takes).collect::<Vec<_>>()
    };
    assert_eq!(counts(Scope::Node), [0]);
    assert_eq!(counts(Scope::Parent), [0, 1]);
    assert_eq!(counts(Scope::Subtree), [0]);
    assert_eq!(counts(Scope::Federation), [0]);
    assert_eq!(counts(Scope::Addressed), [1, 2, 3, 4]);
}

#[test]
fn addressees_have_one_order_and_the_anchor_is_none_of_them() {
    use Scope::{Addressed, Parent};
    for wrong in [
        reaching(Addressed, None, &[2, 1]),
        reaching(Addressed, None, &[1, 1]),
        reaching(Addressed, None, &[0x11]),
        reaching(Addressed, Some(3), &[1, 3]),
        reaching(Parent, None, &[0x11]),
    ] {
        let found = wrong.addressees.len();
        assert_eq!(wrong.encode(), Err(LeafError::Addressees { found }), "{wrong:?}");
    }
    // The writer may be named by an event whose anchor is elsewhere: a parent that answers what its child showed it.
    assert!(reaching(Parent, Some(3), &[0x11]).encode().is_ok());

    let mut swapped = reaching(Addressed, None, &[1, 2]).encode().unwrap();
    let end = swapped.len() - 37;
    swapped[end - 64..end - 32].fill(2);
    swapped[end - 32..end].fill(1);
    assert_eq!(LeafHeader::decode(&swapped), Err(LeafError::Addressees { found: 2 }));
    swapped[end - 65] = 5;
    assert_eq!(LeafHeader::decode(&swapped), Err(LeafError::Addressees { found: 5 }));
}

#[test]
fn the_longest_leaf_is_within_its_limit() {
    let mut longest = header();
    longest.kind = format!("{}.{}", "a".repeat(31), "b".repeat(32)).parse().unwrap();
    longest.causes = (0..CAUSES_MAX as u64).map(cause).collect();
    longest.scope = Scope::Addressed;
    longest.anchor = Some(NodeId([0x77; 32]));
    longest.addressees = nodes(&[1, 2, 3, 4]);
    assert_eq!(longest.encode().unwrap().len(), 697);
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

#[test]
fn parent_and_subtree_do_not_cover_each_other() {
    assert!(!Scope::Parent.covers(Scope::Subtree));
    assert!(!Scope::Subtree.covers(Scope::Parent));
    assert!(Scope::ALL.iter().all(|&s| Scope::Federation.covers(s) && s.covers(Scope::Node)));
}

#[test]
fn whoever_is_addressed_is_surely_within_the_federation_only() {
    let covering = Scope::ALL.map(|scope| scope.covers(Scope::Addressed));
    assert_eq!(Scope::ALL.iter().zip(covering).filter(|(_, covers)| *covers).count(), 1);
    assert!(Scope::Federation.covers(Scope::Addressed));
    let covered: Vec<Scope> =
        Scope::ALL.into_iter().filter(|&scope| Scope::Addressed.covers(scope)).collect();
    assert_eq!(covered, [Scope::Node]);
}
