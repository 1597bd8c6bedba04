//! What each transition needs to be told.

use percole_words::{domain, vocabulary};

use crate::text::{GROUPS_BYTES_MAX, REFERENCES_MAX, RecommendationText, SourceGroup, at_most};
use crate::words;
use crate::{Refusal, Timestamp};

/// The place of a recommendation within its report, and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Number within the report; 0 when it stands alone.
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
    /// The current version and one, or the current version again.
    pub version: u32,
    /// The new text.
    pub text: RecommendationText,
    /// Why; may be empty.
    pub reason: String,
}

/// R2, R4.
#[derive(Clone, Debug)]
pub struct Publish {
    /// The current version, which is frozen.
    pub version: u32,
    /// End of the comment window.
    pub comment_until: Timestamp,
    /// Needed for R4; may be empty for R2.
    pub reason: String,
    /// The largest number that a measure was ever given, as the event says; 0 when it does not.
    pub measures_given: u32,
}

/// R3, R6.
#[derive(Clone, Debug)]
pub struct Revise {
    /// Needed for R6; may be empty for R3.
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

/// R5.
#[derive(Clone, Debug)]
pub struct Adopt {
    /// The current version.
    pub version: u32,
    /// Which meeting, as its minutes call it.
    pub meeting: String,
    /// How the group decided.
    pub how: AdoptionHow,
    /// Who was present; at least one person.
    pub present: Vec<Presence>,
    /// What those who disagreed want to be read; may be empty.
    pub dissent: String,
}

/// R7.
#[derive(Clone, Debug)]
pub struct Send {
    /// The current version.
    pub version: u32,
    /// How many transmissions the same command opens.
    pub transmissions: usize,
    /// As for [`Publish`].
    pub measures_given: u32,
}

/// R12.
#[derive(Clone, Debug)]
pub struct Withdraw {
    /// Why.
    pub reason: String,
}

/// What a published or sent event carries, so that a mirror can do without the ones before it; its text follows it.
#[derive(Clone, Debug)]
pub struct Published {
    /// Version of the text.
    pub version: u32,
    /// Its place within its report.
    pub placement: Placement,
    /// End of the comment window; `None` for a sent one.
    pub comment_until: Option<Timestamp>,
    /// The largest number that a measure was ever given, in versions that were not shown too; 0 when it is not said.
    pub measures_given: u32,
}
