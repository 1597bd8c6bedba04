//! What a rule makes of the certificates, with the figures of every condition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::exact::Exact;
use super::rule::{Base, Effect, OnDate, Rounding, RuleHash, Threshold, Unit, Who};
use super::tallies::{Call, CastingVote, LocalCondition, TalliesHash};
use crate::decide::tallies::canonical;

/// The outcome of a vote: for each question the result and every condition.
///
/// The same rule hash, engine version and tallies give the same bytes everywhere ([`Outcome::canonical_json`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The engine that computed it: [`super::ENGINE_VERSION`].
    pub engine: String,
    /// The rule.
    pub rule: RuleHash,
    /// The tallies.
    pub tallies: TalliesHash,
    /// What a pass means in law.
    pub effect: Effect,
    /// First or second call.
    pub call: Call,
    /// How each node stands.
    pub nodes: BTreeMap<String, NodeReport>,
    /// Results in the order of the questions.
    pub questions: Vec<QuestionOutcome>,
}

impl Outcome {
    /// The outcome of one question.
    pub fn question(&self, id: &str) -> Option<&QuestionOutcome> {
        self.questions.iter().find(|question| question.question == id)
    }

    /// The one JSON text of this outcome: fields in a fixed order, nodes sorted by id, no spaces.
    pub fn canonical_json(&self) -> Vec<u8> {
        canonical(self)
    }
}

/// The outcome of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionOutcome {
    /// The question's id.
    pub question: String,
    /// The result.
    pub result: Verdict,
    /// What decided between equal votes, when they were equal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<TieDecision>,
    /// All conditions, those met too.
    pub conditions: Vec<Condition>,
    /// Where a method counts the question: the nodes whose ballots it counts together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<Vec<String>>,
    /// Votes that a cap or a ceiling reduced.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reductions: Vec<Reduction>,
}

/// The result of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Carried.
    Pass,
    /// Not carried.
    Fail,
    /// Not decided: a quorum was missed, or a node without which nothing is decided did not report.
    NoQuorum,
    /// Every quorum is reached, and a method counts the question.
    Counted,
}

/// What decided between equal votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieDecision {
    /// The rule: it falls.
    RuleFails,
    /// The rule: it is carried.
    RulePasses,
    /// The chair voted yes.
    ChairYes,
    /// The chair voted no.
    ChairNo,
    /// The chair's casting vote is missing in the tallies, so it falls.
    ChairMissing,
}

impl TieDecision {
    pub(crate) fn of_chair(vote: Option<CastingVote>) -> TieDecision {
        match vote {
            Some(CastingVote::Yes) => TieDecision::ChairYes,
            Some(CastingVote::No) => TieDecision::ChairNo,
            None => TieDecision::ChairMissing,
        }
    }

    pub(crate) fn carries(self) -> bool {
        matches!(self, TieDecision::RulePasses | TieDecision::ChairYes)
    }
}

/// One condition with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What is asked.
    pub kind: ConditionKind,
    /// Where.
    pub place: Place,
    /// Whether the result depends on it directly, or through another condition.
    pub role: Role,
    /// Whether it is met.
    pub state: State,
    /// The part reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numerator: Option<Exact>,
    /// The whole of which it is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Exact>,
    /// The part needed; [`None`] where a number or a report is needed instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// The number needed, for a majority over nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u64>,
    /// Why it could not be evaluated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

/// What a condition asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionKind {
    /// The rule must foresee a second call.
    SecondCall,
    /// This node must have reported.
    Reported,
    /// A quorum.
    Quorum {
        /// Members or shares.
        basis: Unit,
        /// Of which number.
        of: OnDate,
        /// Who counts.
        who: Who,
    },
    /// A quorum that a node added for itself.
    LocalQuorum {
        /// Members or shares.
        basis: Unit,
        /// Of which number.
        of: OnDate,
    },
    /// A majority.
    Majority {
        /// Of which votes.
        base: Base,
        /// Whether colleges were weighed.
        weighted: bool,
    },
    /// A majority that a node added for itself.
    LocalMajority {
        /// Of which votes.
        base: Base,
    },
    /// Enough nodes must approve.
    Nodes,
}

/// Where a condition is measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Over all nodes together.
    Overall,
    /// In one node, together with what counts within it.
    Node(String),
    /// In several nodes merged because one of them is small.
    MergedNodes(Vec<String>),
    /// In one college, over all nodes together.
    College(String),
}

/// How a condition bears on the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Unmet, the question is not carried.
    Decides,
    /// It tells whether one node approves, or whether its votes count.
    Feeds,
}

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is.
    Met,
    /// It is not.
    Unmet,
    /// It cannot be worked out, and so is not met.
    NotEvaluable,
}

/// Why a condition could not be evaluated, or why a node does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// As published with the certificates: a text, or a stored message that is said in the language of whoever reads it.
    Stated(String),
    /// Nobody is in the base.
    EmptyBase,
    /// The roll of this node is not known.
    RollUnknown(String),
    /// The shares of this node are not known.
    SharesUnknown(String),
    /// The roll of this node on the convening date is not known.
    ConveningUnknown(String),
    /// Nobody voted in this college.
    EmptyCollege(String),
    /// This part has votes, but fewer than the threshold.
    FewerThan(String, u64),
    /// The certificate of this node does not list the voters who may exceed the cap.
    HoldersMissing(String),
    /// The rule counts on this many nodes, but there are more.
    TooManyNodes(u64, u64),
    /// The certificate has a part that is in no college.
    UnknownPart(String),
    /// The certificate does not count this question.
    QuestionMissing(String),
    /// There is no certificate.
    CertificateMissing,
}

/// How a node stands in the vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeReport {
    /// The node within which it counts; `None` for one that counts as itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// What happened to its certificate.
    pub status: NodeStatus,
    /// What follows from it.
    pub standing: Standing,
    /// Why, where there is something to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Conditions that the node added and that were refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<RefusedCondition>,
}

/// What happened to a node's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeStatus {
    /// It came in time.
    Counted,
    /// It came in time and was corrected since.
    Corrected,
    /// It came late.
    Late,
    /// The node declined.
    Declined,
    /// The node never reported.
    Silent,
    /// It was excluded, or cannot be used under this rule.
    Excluded,
}

/// What follows from a node's status under the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Its votes count.
    Counts,
    /// Its votes do not count; its roll stays in the bases, and it does not approve.
    Absent,
    /// It is outside the vote.
    Out,
    /// As absent, and nothing can be decided without it.
    Blocks,
}

/// A node's own condition that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusedCondition {
    /// The condition.
    pub condition: LocalCondition,
    /// Why.
    pub why: Refusal,
}

/// Why a node's own condition was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It asks for less than the common rule, which asks for this.
    Looser(Threshold),
    /// The rule has no majority per node that it could tighten.
    NothingToTighten,
    /// Those who voted are counted in this unit only.
    OtherUnit(Unit),
    /// The rule does not allow conditions of nodes.
    NotAllowed,
}

/// Votes that were reduced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reduction {
    /// The node.
    pub node: String,
    /// By what.
    pub by: ReducedBy,
    /// Votes held before.
    pub before: Exact,
    /// Votes held after.
    pub after: Exact,
    /// The votes of which the limit is a part.
    pub base: Exact,
    /// How fractions of votes were rounded.
    pub rounding: Rounding,
}

/// What reduced votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReducedBy {
    /// The cap on one voter, by the number in the certificate.
    Cap(String),
    /// The ceiling of this id.
    Ceiling(String),
}
