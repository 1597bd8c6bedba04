//! The parameters of a rule, as types.

mod threshold;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use threshold::Threshold;

use super::Law;
use crate::decide::exact::Fraction;
use crate::decide::lang::Lang;

/// All parameters of a rule. Node and college ids are opaque texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// A short id, such as `fr-ordinary-assembly`.
    pub id: String,
    /// Titles for people, by language.
    pub title: BTreeMap<Lang, String>,
    /// Where the rule comes from: laws and statutes with their articles.
    pub source: Vec<String>,
    /// The laws that the rule must respect; each was checked when the rule was read.
    pub laws: Vec<Law>,
    /// What a pass means in law.
    pub effect: Effect,
    /// What certificates count: heads or shares.
    pub votes: Unit,
    /// How votes reduced by a cap or a ceiling are rounded.
    pub rounding: Rounding,
    /// The quorums, all of which are needed.
    pub quorums: Vec<Quorum>,
    /// The majority over all counted votes together.
    pub majority: MajorityRule,
    /// What happens when yes and no are equal.
    pub tie: CastingRule,
    /// The majority over nodes, where there is one.
    pub nodes: Option<NodesRule>,
    /// The colleges, where there are any.
    pub colleges: Option<Colleges>,
    /// The cap on one voter's votes, own and proxies together.
    pub cap: Option<VoterCap>,
    /// Ceilings on what a group of categories holds together, applied in this order.
    pub ceilings: Vec<Ceiling>,
    /// What becomes of nodes that are late, silent, declined or corrected, and of their own conditions.
    pub treatment: Treatment,
    /// What becomes of parts with very few votes.
    pub small_numbers: SmallNumbers,
}

impl Terms {
    /// Whether the rule says what a second call needs.
    pub fn foresees_second_call(&self) -> bool {
        self.quorums.iter().any(|quorum| quorum.second_call.is_some())
    }
}

/// Stamps out an enum whose variants have one name in TOML and JSON alike.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)+ }

        impl $crate::decide::rule::section::Named for $name {
            const ALL: &'static [(&'static str, Self)] = &[$(($text, $name::$variant),)+];
        }
    };
}
pub(crate) use named;

named! {
    /// What a pass means in law.
    Effect {
        /// Advice to the bodies that decide.
        Advisory = "advisory",
        /// Binding on the body that votes.
        Binding = "binding",
        /// Each cooperative's own assembly adopts the same text in its own minutes.
        Concordant = "concordant",
    }
}
named! {
    /// What is counted.
    Unit {
        /// Members: one each.
        Members = "members",
        /// Shares, and the votes attached to them.
        Shares = "shares",
    }
}
named! {
    /// How a reduced number of votes is rounded.
    Rounding {
        /// Not at all: fractions of a vote count.
        Exact = "exact",
        /// Down to a whole vote.
        Down = "down",
        /// To the nearest whole vote, a half going up.
        Nearest = "nearest",
    }
}
named! {
    /// Where a quorum is measured.
    QuorumLevel {
        /// Over all nodes together.
        Overall = "overall",
        /// In each node.
        Node = "node",
        /// In each college, over all nodes together.
        College = "college",
    }
}
named! {
    /// Of which number a quorum is a part.
    OnDate {
        /// Those on the roll on the record date.
        Record = "record",
        /// Those who were members on the day the assembly was convened.
        Convening = "convening",
        /// Those present or represented.
        Present = "present",
    }
}
named! {
    /// Who is counted towards a quorum.
    Who {
        /// Those present or represented (remote voters are present).
        Attending = "attending",
        /// Those who voted on the question, whatever they voted.
        Voting = "voting",
    }
}
named! {
    /// What a node that misses its quorum does to the vote.
    MissedQuorum {
        /// The whole vote has no quorum.
        NoQuorum = "no-quorum",
        /// Its votes count overall, but the node counts as not approving.
        NotApproving = "not-approving",
        /// Its votes are left out, and the node counts as not approving.
        Out = "out",
    }
}
named! {
    /// Of which number a majority is a part.
    Base {
        /// Yes and no (and abstentions where the rule counts them).
        Expressed = "expressed",
        /// Expressed, abstentions and blank ballots: everything but spoiled.
        Valid = "valid",
        /// All ballots cast, blank and spoiled ones too.
        Cast = "cast",
        /// All votes present or represented.
        Present = "present",
        /// All votes on the roll.
        Roll = "roll",
    }
}
named! {
    /// Whether an abstention is a vote expressed.
    Abstention {
        /// It is not.
        NotExpressed = "not-expressed",
        /// It is, and so weighs like a no.
        Expressed = "expressed",
    }
}
named! {
    /// What happens when yes and no are equal.
    CastingRule {
        /// The question falls.
        Fails = "fails",
        /// The question is carried.
        Passes = "passes",
        /// The chair decides; the casting vote stands in the tallies.
        CastingVote = "casting-vote",
    }
}
named! {
    /// How a college's votes become its weight.
    CollegeMode {
        /// The weight is split as the college voted.
        Proportional = "proportional",
        /// The whole weight follows the majority of the college; a tied college is not in favour.
        WinnerTakesAll = "winner-takes-all",
    }
}
named! {
    /// What becomes of the weight of a college without a vote in the base.
    EmptyCollege {
        /// The others are weighed without it.
        Out = "out",
        /// Its weight counts as not in favour.
        Against = "against",
        /// The majority cannot be worked out.
        NotEvaluable = "not-evaluable",
    }
}
named! {
    /// Of which number of votes a cap or a ceiling is a part; always taken before capping.
    RightsBase {
        /// Votes present or represented.
        Represented = "represented",
        /// Votes on the roll.
        Roll = "roll",
        /// Votes cast on the question.
        Cast = "cast",
    }
}
named! {
    /// Whether a ceiling is a part of the total before or after the reduction it causes.
    CeilingTotal {
        /// Of the total as it was.
        Before = "before",
        /// Of the total that remains, so that the group really holds no more.
        After = "after",
    }
}
named! {
    /// What a node whose votes do not count still does to the vote.
    AbsentTreatment {
        /// Nothing: it is outside the vote, in no base, and not one of the nodes.
        Out = "out",
        /// Its roll stays in the bases, as if nobody had come, and it is a node that does not approve.
        Absent = "absent",
        /// As `absent`, and nothing can be decided without it.
        Blocks = "blocks",
    }
}
named! {
    /// When the outcome is declared.
    DeclareTime {
        /// When the time for certificates is over, so that until then the last node too can correct its own.
        AtReportBy = "at-report-by",
        /// As soon as every node is accounted for, and at the latest when that time is over.
        WhenComplete = "when-complete",
    }
}
named! {
    /// Whether its opener may let a vote close later.
    Extension {
        /// It closes when it was to close.
        Never = "never",
        /// For all nodes together, a day or more before it would have closed.
        Allowed = "allowed",
    }
}
named! {
    /// What becomes of a certificate that came after the deadline.
    LateTreatment {
        /// It counts if it is there when the outcome is declared.
        Count = "count",
        /// The node is outside the vote.
        Out = "out",
        /// The node counts as absent.
        Absent = "absent",
        /// The node counts as absent, and nothing can be decided.
        Blocks = "blocks",
    }
}
named! {
    /// Which figures count when a node corrected its certificate.
    CorrectedTreatment {
        /// The corrected ones.
        Corrected = "corrected",
        /// The first ones.
        First = "first",
        /// None: the node counts as absent.
        Absent = "absent",
    }
}
named! {
    /// Whether nodes may add their own, stricter conditions.
    LocalTreatment {
        /// Stricter ones are applied, looser ones refused.
        Stricter = "stricter",
        /// All are refused.
        Refused = "refused",
    }
}
named! {
    /// What becomes of a part with fewer votes than the threshold, where a condition needs that part.
    SmallTreatment {
        /// It is used and published.
        Publish = "publish",
        /// It is added to the neighbour that the rule names.
        Merge = "merge",
        /// The condition is not evaluable, hence not satisfied.
        NotEvaluable = "not-evaluable",
    }
}
named! {
    /// What becomes of a poll in which fewer people voted than the threshold, so that nobody can read off who voted how. Whoever keeps
    /// the box sees to it; [`decide`](crate::decide::decide) is given what is left.
    SmallPolls {
        /// It is published and counted like the others.
        Publish = "publish",
        /// A unit that votes apart from its host is counted with it; others are published.
        Merge = "merge",
        /// A unit that votes apart from its host is counted with it; others are left out, and their figures stay where they are.
        Exclude = "exclude",
    }
}

/// A majority: what part of which votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MajorityRule {
    /// The part needed.
    pub threshold: Threshold,
    /// Of which votes; with [`Threshold::Simple`] always the votes expressed.
    pub base: Base,
    /// Whether abstentions are votes expressed.
    pub abstention: Abstention,
}

/// One quorum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// Where it is measured.
    pub level: QuorumLevel,
    /// Whether members or shares are counted.
    pub basis: Unit,
    /// Of which number it is a part.
    pub of: OnDate,
    /// Who counts towards it.
    pub who: Who,
    /// The part needed on first call.
    pub first_call: Fraction,
    /// What is needed on second call; `None` when the rule does not speak of one, and the first call's part applies.
    pub second_call: Option<SecondCallQuorum>,
    /// For a node's quorum: what missing it does.
    pub if_missed: MissedQuorum,
    /// The colleges or nodes concerned; empty means all.
    pub only: Vec<String>,
}

/// What a quorum is on second call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondCallQuorum {
    /// None is needed.
    None,
    /// This part.
    AtLeast(Fraction),
}

/// A majority over nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodesRule {
    /// How many nodes must approve.
    pub at_least: NodesNeeded,
    /// How many nodes take part, where the rule fixes it; otherwise those that are not outside the vote.
    pub of: Option<u64>,
    /// When a node approves.
    pub majority: MajorityRule,
}

/// How many nodes must approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodesNeeded {
    /// This number.
    Count(u64),
    /// This part of them.
    Part(Fraction),
}

/// The colleges and how they are weighed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleges {
    /// How votes become weight.
    pub mode: CollegeMode,
    /// What becomes of a college in which nobody voted.
    pub empty: EmptyCollege,
    /// The colleges, in the rule's order.
    pub list: Vec<College>,
}

/// One college.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct College {
    /// Its id.
    pub id: String,
    /// Names for people, by language.
    pub label: BTreeMap<Lang, String>,
    /// Its part of all votes; the parts sum to one.
    pub weight: Fraction,
    /// The same in whole units of a common denominator, for adding up.
    pub units: u64,
    /// The categories it is made of, as certificates name them.
    pub categories: Vec<String>,
}

/// A cap on the votes of one voter, own and proxies together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoterCap {
    /// The part at most.
    pub max: Fraction,
    /// Of which votes, before capping, in the voter's own node.
    pub base: RightsBase,
}

/// A ceiling on what some categories hold together in one node, reduced pro rata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// Its id.
    pub id: String,
    /// Names of the group for people, by language.
    pub label: BTreeMap<Lang, String>,
    /// The categories, as certificates name them.
    pub categories: Vec<String>,
    /// The part at most.
    pub max: Fraction,
    /// Of which votes.
    pub base: RightsBase,
    /// Of the total before or after the reduction.
    pub total: CeilingTotal,
}

/// What becomes of nodes whose certificate is missing, late, corrected, or comes with conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// When the outcome is declared.
    pub declare: DeclareTime,
    /// Whether the vote may close later than it was opened for.
    pub extend: Extension,
    /// A certificate after the deadline.
    pub late: LateTreatment,
    /// A node that joined and never reported.
    pub silent: AbsentTreatment,
    /// A node that declined to take part.
    pub declined: AbsentTreatment,
    /// A node whose certificate was excluded, or is unusable.
    pub excluded: AbsentTreatment,
    /// A corrected certificate.
    pub corrected: CorrectedTreatment,
    /// Conditions that a node adds for itself.
    pub local: LocalTreatment,
}

/// What becomes of parts with very few votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallNumbers {
    /// A part with at least one vote and fewer than this is small.
    pub threshold: u64,
    /// What is done.
    pub then: SmallTreatment,
    /// Part → neighbour, for [`SmallTreatment::Merge`]: college ids or node ids.
    pub merge: BTreeMap<String, String>,
    /// What becomes of small polls.
    pub polls: SmallPolls,
}
