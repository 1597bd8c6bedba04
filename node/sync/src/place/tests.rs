use super::*;

mod world;

fn node(number: u8) -> NodeId {
    NodeId([number; 32])
}

fn admits(parent: u8, child: u8) -> Word {
    Word { recorder: node(parent), child: node(child), parent: node(parent), begun: 0 }
}

fn joins(child: u8, parent: u8, begun: u64) -> Word {
    Word { recorder: node(child), child: node(child), parent: node(parent), begun }
}

/// Where node 4 stands for node 1, the group above 2 and 3, by these words.
fn place(words: &[Word]) -> Option<u8> {
    let mut all = vec![admits(1, 2), joins(2, 1, 1), admits(1, 3), joins(3, 1, 1)];
    all.extend_from_slice(words);
    Memberships::believed(&node(1), &all).parent(&node(4)).map(|parent| parent.0[0])
}

#[test]
fn a_place_takes_the_words_of_both_ends() {
    assert_eq!(place(&[admits(2, 4)]), None, "nobody is placed by an admission alone");
    assert_eq!(place(&[joins(4, 2, 1)]), None, "nor by its own word alone");
    assert_eq!(place(&[admits(2, 4), joins(4, 2, 1)]), Some(2));
    assert_eq!(
        place(&[admits(3, 4), admits(2, 4), joins(4, 2, 1)]),
        Some(2),
        "another's admission moves nothing"
    );
    assert_eq!(place(&[admits(2, 4), joins(4, 2, 1), joins(4, 3, 5)]), Some(2), "a move that nobody answers");
}

#[test]
fn the_newest_pair_by_the_childs_own_log_is_the_place() {
    let moved = [admits(2, 4), joins(4, 2, 1), admits(3, 4), joins(4, 3, 5)];
    assert_eq!(place(&moved), Some(3));
    // It moves back; both ends say so once more, and the index of its word is a later one.
    assert_eq!(place(&[moved[0], joins(4, 2, 9), moved[2], moved[3]]), Some(2));
    // An admission of the earlier parent, however late, moves nothing.
    let readmitted = Word { begun: 99, ..admits(2, 4) };
    assert_eq!(place(&[readmitted, moved[1], moved[2], moved[3]]), Some(3));
}

#[test]
fn an_own_admission_places_no_child_and_an_own_parent_needs_no_other_word() {
    let own = Memberships::believed(&node(2), &[admits(2, 4), joins(2, 1, 1)]);
    assert_eq!((own.parent(&node(4)), own.parent(&node(2))), (None, Some(node(1))));
}

#[test]
fn a_log_is_carried_along_any_chain_of_admissions() {
    let tree = Memberships::believed(
        &node(1),
        &[admits(1, 2), admits(2, 4), admits(4, 2), admits(3, 4), admits(4, 5)],
    );
    let carries = |from, to| tree.leads_to(&node(from), &node(to));
    assert!(carries(2, 2) && carries(2, 4) && carries(2, 5) && carries(3, 5));
    assert!(!carries(5, 4) && !carries(4, 1) && !carries(9, 4));
    assert_eq!(tree.relation(&node(1), &node(4)), None, "and yet nobody is served it");
}

#[test]
fn an_admission_alone_changes_no_place() {
    let places = |words: &[Word]| Memberships::believed(&node(1), words).places().clone();
    let before = places(&[admits(2, 4), joins(4, 2, 1)]);
    assert_eq!(places(&[admits(2, 4), joins(4, 2, 1), admits(3, 4)]), before);
    assert_ne!(places(&[admits(3, 4), joins(4, 3, 1)]), before);
}
