//! What transitions need to be told, and what adoptions say.

use percole_words::{domain, vocabulary};

use crate::parts::{Head, Part, published_parts};
use crate::text::{GROUPS_BYTES_MAX, REFERENCES_MAX, RecommendationText, SourceGroup, at_most};
use crate::{Refusal, words};

/// The place of a recommendation within its report, and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Number within the report.
    pub number: u32,
    /// The working groups it comes from.
    pub groups: Vec<SourceGroup>,
    /// Numbers of recommendations of the same report that it is linked to.
    pub linked_to: Vec<u32>,
}

impl Placement {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        at_most("groups", self.groups.len(), REFERENCES_MAX, domain::too_many_groups)?;
        at_most(
            "groups",
            self.groups.iter().map(SourceGroup::bytes).sum(),
            GROUPS_BYTES_MAX,
            domain::too_many_bytes,
        )?;
        at_most("linked_to", self.linked_to.len(), REFERENCES_MAX, domain::too_many_links)?;
        for (i, group) in self.groups.iter().enumerate() {
            group.check().map_err(|refusal| refusal.within(&format!("groups[{i}]")))?;
        }
        for (i, &number) in self.linked_to.iter().enumerate() {
            if number == 0 || number == self.number || self.linked_to[..i].contains(&number) {
                let message = domain::not_another_recommendation(number.to_string());
                return Err(Refusal::invalid(format!("linked_to[{i}]"), message));
            }
        }
        Ok(())
    }
}

/// A new text.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// The current version and one.
    pub version: u32,
    /// The new text.
    pub text: RecommendationText,
    /// Why; may be empty.
    pub reason: String,
}

words! {
    /// How a working group decided.
    pub enum AdoptionHow: "how", vocabulary::unknown_way_of_adopting {
        /// Nobody is against, and everybody was asked.
        Consensus = "consensus" => vocabulary::adopted_by_consensus,
        /// Nobody has a reasoned objection.
        Consent = "consent" => vocabulary::adopted_by_consent,
        /// Everybody voted for it.
        Unanimity = "unanimity" => vocabulary::adopted_by_unanimity,
        /// A majority voted for it.
        Vote = "vote" => vocabulary::adopted_by_vote,
    }
}

/// How many of one category were present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// What they are.
    pub category: String,
    /// How many.
    pub count: u32,
}

/// Presence as it may be published: categories of fewer than `threshold` are joined to others until each reaches it, so
/// that nobody is found behind a small number. The total stays what it is.
///
/// ```
/// # use percole_domain::recommendation::{Presence, published_presence};
/// let of = |category: &str, count| Presence { category: category.to_owned(), count };
/// let published = published_presence(vec![of("sociétaires", 9), of("permanents", 2), of("partenaires", 3)], 5);
/// assert_eq!(published, [of("sociétaires", 9), of("other", 5)]);
/// ```
pub fn published_presence(exact: Vec<Presence>, threshold: u32) -> Vec<Presence> {
    let parts = exact.into_iter().map(|presence| Part {
        category: presence.category,
        place: String::new(),
        head: Head::of_members(presence.count.into()),
    });
    let presence = |part: Part| {
        let count = u32::try_from(part.head.members).unwrap_or(u32::MAX);
        Presence { category: part.category, count }
    };
    published_parts(parts, threshold.into()).into_iter().map(presence).collect()
}
