use proptest::prelude::*;

use super::*;

fn entitled(member: &str, category: &str) -> Entitled {
    Entitled { member: member.into(), category: category.into() }
}

fn roll() -> Roll {
    Roll::freeze(vec![entitled("B7", "user"), entitled("A1", "staff"), entitled("B10", "user")]).unwrap()
}

#[test]
fn members_are_numbered_from_one_in_order() {
    let numbers: Vec<_> = roll().entries().iter().map(|e| (e.roll_number, e.member.clone())).collect();
    assert_eq!(numbers, [(1, "A1".into()), (2, "B10".into()), (3, "B7".into())]);
}

#[test]
fn nobody_is_on_a_roll_twice() {
    let refusal = Roll::freeze(vec![entitled("A1", "user"), entitled("A1", "staff")]).unwrap_err();
    assert!(refusal.to_string().contains("A1"), "{refusal}");
    assert_eq!(Roll::freeze(Vec::new()).unwrap_err().rule(), Some("L3"));
}

#[test]
fn a_member_finds_the_own_entry_in_the_commitment() {
    let secret = RollSecret::new([7; 32]);
    let published = roll().commitment(&secret);
    let shown: Vec<_> = roll().entry_hashes(&secret).collect();
    let own = RollEntry { roll_number: 2, member: "B10".into(), category: "user".into() };
    assert_eq!(own.hash(&secret.salt(2)), shown[1]);
    assert_eq!(commitment(shown.iter().copied()), published);
    let moved = RollEntry { category: "staff".into(), ..own };
    assert_ne!(moved.hash(&secret.salt(2)), shown[1]);
    assert_ne!(roll().commitment(&RollSecret::new([8; 32])), published);
}

/// Computed apart with Python's hashlib from the byte layout in the documentation.
#[test]
fn the_commitment_is_the_documented_one() {
    let secret = RollSecret::new([7; 32]);
    let hex: String = roll().commitment(&secret).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "54b422326ca8dd5f7805c29633e1ef3f4cf660b2bb115c18688592cde8863324");
}

fn published(counts: &[(&str, u64)]) -> Vec<(String, u64)> {
    published_categories(counts.iter().map(|(name, count)| (name.to_string(), *count)).collect())
}

fn expected(counts: &[(&str, u64)]) -> Vec<(String, u64)> {
    counts.iter().map(|(name, count)| (name.to_string(), *count)).collect()
}

#[test]
fn small_categories_are_merged_beyond_subtraction() {
    assert_eq!(published(&[("user", 100), ("staff", 5)]), expected(&[("staff", 5), ("user", 100)]));
    assert_eq!(
        published(&[("user", 100), ("staff", 4), ("client", 3)]),
        expected(&[("user", 100), ("other", 7)])
    );
    // Three alone would follow from the size of the roll: the next smallest joins them.
    assert_eq!(
        published(&[("user", 100), ("client", 20), ("staff", 3)]),
        expected(&[("user", 100), ("other", 23)])
    );
    assert_eq!(published(&[("user", 100), ("other", 2)]), expected(&[("other", 102)]));
    assert_eq!(published(&[("user", 3)]), expected(&[("other", 3)]));
}

proptest! {
    #[test]
    fn no_published_category_is_small_unless_all_of_the_roll_is(
        counts in proptest::collection::btree_map("[a-e]", 1u64..12, 1..5)
    ) {
        let total: u64 = counts.values().sum();
        let published = published_categories(counts);
        prop_assert_eq!(published.iter().map(|(_, count)| count).sum::<u64>(), total);
        prop_assert!(total < SMALL_NUMBER || published.iter().all(|(_, count)| *count >= SMALL_NUMBER));
    }
}
