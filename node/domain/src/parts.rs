//! Figures split into parts that are large enough to be published.
//!
//! Nobody must be found behind a small number, nor by subtracting the other parts from the total: parts below the
//! threshold are joined to others until each reaches it. Totals themselves are always shown.

use std::collections::BTreeMap;
use std::ops::{Add, AddAssign};

/// Parts with fewer people are not published on their own.
pub const SMALL_NUMBER: u64 = 5;
/// Name of the category that small ones are merged into.
pub(crate) const OTHER_CATEGORY: &str = "other";

/// How many people there are: the members, and the users who are no members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// Members.
    pub members: u64,
    /// Users who are no members.
    pub users: u64,
}

impl Head {
    /// So many members, and no users.
    pub fn of_members(members: u64) -> Head {
        Head { members, users: 0 }
    }

    /// So many users, and no members.
    pub fn of_users(users: u64) -> Head {
        Head { members: 0, users }
    }

    /// Both together.
    pub fn all(self) -> u64 {
        self.members.saturating_add(self.users)
    }

    /// Whether one of the two figures is between nothing and the threshold.
    pub fn is_small(self, threshold: u64) -> bool {
        let small = |count: u64| count > 0 && count < threshold;
        small(self.members) || small(self.users)
    }
}

impl Add for Head {
    type Output = Head;

    fn add(self, other: Head) -> Head {
        Head {
            members: self.members.saturating_add(other.members),
            users: self.users.saturating_add(other.users),
        }
    }
}

impl AddAssign for Head {
    fn add_assign(&mut self, other: Head) {
        *self = *self + other;
    }
}

/// The people of one category at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// What they are; `other` for several categories.
    pub category: String,
    /// Where; empty for every place that has no part of its own, or an unknown one.
    pub place: String,
    /// How many.
    pub head: Head,
}

/// One partition of everybody, fit for publication: first places are joined within their category, then categories into
/// `other`. A part is small only when everybody together is.
///
/// Ordered by category (`other` last) and place.
pub fn published_parts(exact: impl IntoIterator<Item = Part>, threshold: u64) -> Vec<Part> {
    let mut places: BTreeMap<String, BTreeMap<String, Head>> = BTreeMap::new();
    for Part { category, place, head } in exact {
        *places.entry(category).or_default().entry(place).or_default() += head;
    }
    let total =
        |places: &BTreeMap<String, Head>| places.values().fold(Head::default(), |sum, head| sum + *head);
    let mut totals: BTreeMap<String, Head> =
        places.iter().map(|(category, places)| (category.clone(), total(places))).collect();
    let other = totals.remove(OTHER_CATEGORY).unwrap_or_default();
    let (kept, other) = join_small(totals, other, threshold);
    let mut parts: Vec<Part> = kept
        .into_keys()
        .flat_map(|category| within(places.remove(&category).unwrap_or_default(), category, threshold))
        .collect();
    if other != Head::default() {
        parts.push(Part { category: OTHER_CATEGORY.to_owned(), place: String::new(), head: other });
    }
    parts
}

/// The parts of one category that is not small itself.
fn within(mut places: BTreeMap<String, Head>, category: String, threshold: u64) -> Vec<Part> {
    let elsewhere = places.remove("").unwrap_or_default();
    let (kept, elsewhere) = join_small(places, elsewhere, threshold);
    let rest = Some((String::new(), elsewhere)).filter(|(_, head)| *head != Head::default());
    let part = |(place, head)| Part { category: category.clone(), place, head };
    rest.into_iter().chain(kept).map(part).collect()
}

/// Joins the small ones into the rest, and the next smallest for as long as the rest itself would be small, so that no
/// small number follows by subtraction. Empty ones go.
pub(crate) fn join_small(
    heads: BTreeMap<String, Head>,
    mut rest: Head,
    threshold: u64,
) -> (BTreeMap<String, Head>, Head) {
    let mut kept: Vec<(String, Head)> = Vec::new();
    for (name, head) in heads {
        match head {
            head if head.is_small(threshold) => rest += head,
            Head { members: 0, users: 0 } => {}
            head => kept.push((name, head)),
        }
    }
    kept.sort_by(|a, b| (b.1.all(), &b.0).cmp(&(a.1.all(), &a.0)));
    while rest.is_small(threshold) {
        let Some((_, smallest)) = kept.pop() else { break };
        rest += smallest;
    }
    (kept.into_iter().collect(), rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn part(category: &str, place: &str, members: u64, users: u64) -> Part {
        Part { category: category.to_owned(), place: place.to_owned(), head: Head { members, users } }
    }

    fn shown(parts: &[Part]) -> Vec<String> {
        let line = |part: &Part| {
            format!("{}@{}:{}+{}", part.category, part.place, part.head.members, part.head.users)
        };
        parts.iter().map(line).collect()
    }

    #[test]
    fn small_places_are_joined_within_their_category() {
        let exact = [
            part("sociétaire", "Rennes", 40, 0),
            part("sociétaire", "Lille", 3, 0),
            part("sociétaire", "Paris", 4, 0),
        ];
        assert_eq!(shown(&published_parts(exact, 5)), ["sociétaire@:7+0", "sociétaire@Rennes:40+0"]);
    }

    #[test]
    fn a_lone_small_place_takes_the_next_smallest_with_it() {
        let exact = [part("a", "Rennes", 40, 0), part("a", "Lille", 3, 0), part("a", "Paris", 9, 0)];
        assert_eq!(shown(&published_parts(exact, 5)), ["a@:12+0", "a@Rennes:40+0"]);
    }

    #[test]
    fn small_categories_become_other_and_hide_their_places() {
        let exact = [part("a", "Rennes", 40, 9), part("b", "Lille", 3, 0), part("c", "Paris", 9, 8)];
        assert_eq!(shown(&published_parts(exact, 5)), ["a@Rennes:40+9", "other@:12+8"]);
        let few = [part("a", "Rennes", 2, 0), part("b", "Lille", 1, 0)];
        assert_eq!(shown(&published_parts(few, 5)), ["other@:3+0"]);
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_no_part_is_small_unless_all_are_few(
            cells in proptest::collection::vec((0..4_usize, 0..4_usize, 0..12_u64, 0..12_u64), 0..12),
        ) {
            let names = ["", "a", "b", OTHER_CATEGORY];
            let exact: Vec<_> = cells.iter().map(|&(c, p, m, u)| part(names[c], names[p], m, u)).collect();
            let sum = |parts: &[Part]| parts.iter().fold(Head::default(), |sum, part| sum + part.head);
            let total = sum(&exact);
            let parts = published_parts(exact, 5);
            prop_assert_eq!(sum(&parts), total);
            prop_assert!(parts.len() <= 1 || parts.iter().all(|part| !part.head.is_small(5)), "{:?}", parts);
        }
    }
}
