//! The certificates of the nodes, as the decision engine takes them in: what is counted, on which roll.

mod check;
mod json;

use std::collections::BTreeMap;
use std::fmt;

use percole_words::{foreign, rules};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(crate) use json::{canonical, parsed};

pub use check::{
    COUNT_MAX, COUNTS_MAX, HOLDERS_PER_NODE_MAX, ID_BYTES_MAX, NODES_MAX, PARTS_PER_NODE_MAX, QUESTIONS_MAX,
    REASON_BYTES_MAX,
};

use super::exact::Fraction;
use super::problem::{Problem, Problems};
use super::rule::{Base, OnDate, Threshold, Unit};

/// Bytes of a tallies file at most.
pub const TALLIES_BYTES_MAX: usize = 32 * 1024 * 1024;

/// What is hashed before canonical tallies.
const TALLIES_HASH_PREFIX: &[u8] = b"percole/tallies/v1\0";

/// All certificates of one vote, with what is known of the nodes that sent none.
///
/// The documented JSON form (`percole-tallies/1`), the same in a file and within a federation:
///
/// ```json
/// {
///   "format": "percole-tallies/1",
///   "call": "first",
///   "questions": ["q1"],
///   "casting_votes": { "q1": "yes" },
///   "nodes": {
///     "fr": {
///       "status": "counted",
///       "certificate": {
///         "parts": {
///           "users": {
///             "roll": { "record": { "members": 20000 }, "convening": { "members": 19950 } },
///             "present": { "members": 5100 },
///             "represented": { "members": 400 },
///             "votes": { "q1": { "yes": 3000, "no": 2000, "abstain": 300, "blank": 150, "spoiled": 50 } }
///           }
///         },
///         "holders": [ { "id": "h1", "part": "users", "own": 1, "proxies": 9, "votes": { "q1": { "yes": 10 } } } ]
///       },
///       "conditions": [ { "quorum": { "basis": "members", "of": "record", "at_least": "1/4" } } ]
///     },
///     "be": { "status": "silent" },
///     "rennes": { "status": "declined", "within": "fr" }
///   }
/// }
/// ```
///
/// Parts are categories or colleges; a rule without colleges adds them up. `present` holds those in the room and those who voted
/// remotely, `represented` those present by proxy. `shares` stand beside `members` where the rule needs them. Votes are
/// in the rule's unit and before any cap or ceiling. `holders` lists the voters who may exceed a cap; an empty list says
/// that nobody does. A node that corrected its certificate gives the new one under `certificate`, the first
/// one under `earlier`, and a `reason`. A unit that counts `within` another node is summed up with it wherever nodes are
/// looked at one by one: an antenne that votes itself within its country. A part whose votes stay at home because there are fewer than n of them says
/// `"withheld": n` instead of `votes`; where the rule merges small parts, they are then within the neighbour's votes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tallies {
    format: Format,
    /// Whether the assembly met on first or on second call.
    #[serde(default)]
    pub call: Call,
    /// The questions, in their order on the ballot.
    pub questions: Vec<String>,
    /// Questions that a method counts over all nodes together, by the method's name. Quorums apply to them; majorities do not.
    #[serde(default, deserialize_with = "json::unique_map", skip_serializing_if = "BTreeMap::is_empty")]
    pub methods: BTreeMap<String, String>,
    /// The chair's casting votes, by question, where there were any.
    #[serde(default, deserialize_with = "json::unique_map", skip_serializing_if = "BTreeMap::is_empty")]
    pub casting_votes: BTreeMap<String, CastingVote>,
    /// The nodes by id.
    #[serde(deserialize_with = "json::unique_map")]
    pub nodes: BTreeMap<String, NodeTally>,
}

/// The name of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Format {
    #[serde(rename = "percole-tallies/1")]
    V1,
}

/// First or second call of an assembly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Call {
    /// First call.
    #[default]
    First,
    /// Second call, after a first one without quorum.
    Second,
}

/// What the chair decided between equal votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CastingVote {
    /// For the question.
    Yes,
    /// Against it.
    No,
}

/// What one node reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeTally {
    /// How it stands with the node's certificate.
    pub status: Status,
    /// The node within which it counts, by its id; `None` for one that counts as itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// Why it was excluded or corrected, or declined; as published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The certificate that is valid now. A node that sent none may still have its frozen roll here, without votes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Certificate>,
    /// The first certificate, when `certificate` corrects it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Certificate>,
    /// The node's own conditions, frozen before the vote opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<LocalCondition>,
}

/// How it stands with a node's certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It came in time.
    Counted,
    /// It came after the deadline.
    Late,
    /// The node declined to take part.
    Declined,
    /// The node took part and never reported.
    Silent,
    /// It was excluded, with a reason.
    Excluded,
}

/// A node's tally certificate (procès-verbal de dépouillement), reduced to its figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Figures by category or college.
    #[serde(deserialize_with = "json::unique_map")]
    pub parts: BTreeMap<String, Part>,
    /// Voters who may exceed a cap; `None` when the certificate does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holders: Option<Vec<Holder>>,
}

/// The figures of one category or college in one node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The roll.
    pub roll: Roll,
    /// Those in the room and those who voted remotely.
    #[serde(default)]
    pub present: Figure,
    /// Those present by proxy only.
    #[serde(default)]
    pub represented: Figure,
    /// The count of each question, in the rule's unit of votes.
    #[serde(default, deserialize_with = "json::unique_map", skip_serializing_if = "BTreeMap::is_empty")]
    pub votes: BTreeMap<String, Counts>,
    /// When the votes are withheld: because there are fewer than this many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<u64>,
}

/// The roll of one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roll {
    /// On the record date: those who may vote.
    pub record: Figure,
    /// On the day the assembly was convened, where a rule asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convening: Option<Figure>,
}

/// A number of members, and of the shares they hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Members.
    pub members: u64,
    /// Shares, where they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shares: Option<u64>,
}

/// The count of one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// In favour.
    #[serde(default)]
    pub yes: u64,
    /// Against.
    #[serde(default)]
    pub no: u64,
    /// Abstentions.
    #[serde(default)]
    pub abstain: u64,
    /// Ballots that a method counts.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub counted: u64,
    /// Blank ballots.
    #[serde(default)]
    pub blank: u64,
    /// Spoiled ballots.
    #[serde(default)]
    pub spoiled: u64,
}

fn is_zero(count: &u64) -> bool {
    *count == 0
}

/// One voter with many votes, by a number that only the node can resolve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// An opaque number within the certificate.
    pub id: String,
    /// The part in whose counts the votes are.
    pub part: String,
    /// The voter's own votes.
    pub own: u64,
    /// Votes held by proxy.
    #[serde(default)]
    pub proxies: u64,
    /// How these votes were cast on each question.
    #[serde(default, deserialize_with = "json::unique_map")]
    pub votes: BTreeMap<String, Counts>,
}

/// A condition that a node adds for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum LocalCondition {
    /// A quorum in the node, of those present or represented.
    Quorum {
        /// Members or shares.
        basis: Unit,
        /// Of which number.
        of: OnDate,
        /// The part needed.
        at_least: Fraction,
    },
    /// A majority in the node, for the node to approve.
    Majority {
        /// The part needed.
        threshold: Threshold,
        /// Of which votes.
        base: Base,
    },
}

impl Tallies {
    /// Tallies of these questions, on first call, without nodes yet.
    pub fn new<Q: Into<String>>(questions: impl IntoIterator<Item = Q>) -> Tallies {
        Tallies {
            format: Format::V1,
            call: Call::First,
            questions: questions.into_iter().map(Into::into).collect(),
            methods: BTreeMap::new(),
            casting_votes: BTreeMap::new(),
            nodes: BTreeMap::new(),
        }
    }

    /// The same with one node more; a node that is there already is replaced.
    #[must_use]
    pub fn with(mut self, node: impl Into<String>, tally: NodeTally) -> Tallies {
        self.nodes.insert(node.into(), tally);
        self
    }

    /// The same with a question that a method counts over all nodes together.
    #[must_use]
    pub fn with_method(mut self, question: impl Into<String>, method: impl Into<String>) -> Tallies {
        self.methods.insert(question.into(), method.into());
        self
    }

    /// The same on this call.
    #[must_use]
    pub fn on_call(self, call: Call) -> Tallies {
        Tallies { call, ..self }
    }

    /// Reads the documented JSON. This is the entry for outside bytes.
    ///
    /// # Errors
    /// Too large a file; JSON that cannot be read, with its line and column; or every figure that cannot be, with its path.
    pub fn from_json(bytes: &[u8]) -> Result<Tallies, Problems> {
        if bytes.len() > TALLIES_BYTES_MAX {
            return Err(Problems::of_file(rules::tallies_too_long(TALLIES_BYTES_MAX, bytes.len())));
        }
        let tallies: Tallies =
            serde_json::from_slice(bytes).map_err(|error| Problems::of_file(foreign::of_json(&error)))?;
        tallies.check()?;
        Ok(tallies)
    }

    /// Checks limits, and that the figures can be: no more votes than voters, no more voters than the roll holds.
    ///
    /// # Errors
    /// Every problem found, with its path.
    pub fn check(&self) -> Result<(), Problems> {
        check::check(self)
    }

    /// The one JSON text of these tallies: fields in a fixed order, nodes and parts sorted by id, no spaces.
    pub fn canonical_json(&self) -> Vec<u8> {
        json::canonical(self)
    }

    /// The hash that identifies these tallies.
    pub fn hash(&self) -> TalliesHash {
        TalliesHash(json::canonical_hash(TALLIES_HASH_PREFIX, self))
    }
}

impl NodeTally {
    /// A node whose certificate came in time.
    pub fn counted(certificate: Certificate) -> NodeTally {
        NodeTally::reported(Status::Counted, Some(certificate))
    }

    /// A node whose certificate came after the deadline.
    pub fn late(certificate: Certificate) -> NodeTally {
        NodeTally::reported(Status::Late, Some(certificate))
    }

    /// A node that took part and never reported; its frozen roll, where it is known.
    pub fn silent(roll: Option<Certificate>) -> NodeTally {
        NodeTally::reported(Status::Silent, roll)
    }

    /// A node that declined; its roll, where it is known.
    pub fn declined(roll: Option<Certificate>) -> NodeTally {
        NodeTally::reported(Status::Declined, roll)
    }

    /// A node whose certificate was excluded.
    pub fn excluded(reason: impl Into<String>, roll: Option<Certificate>) -> NodeTally {
        NodeTally { reason: Some(reason.into()), ..NodeTally::reported(Status::Excluded, roll) }
    }

    /// A node that replaced its first certificate.
    pub fn corrected(earlier: Certificate, certificate: Certificate, reason: impl Into<String>) -> NodeTally {
        NodeTally { earlier: Some(earlier), reason: Some(reason.into()), ..NodeTally::counted(certificate) }
    }

    /// The same, counted within another node.
    #[must_use]
    pub fn counted_within(self, node: impl Into<String>) -> NodeTally {
        NodeTally { within: Some(node.into()), ..self }
    }

    /// The same with the node's own conditions.
    #[must_use]
    pub fn with_conditions(self, conditions: Vec<LocalCondition>) -> NodeTally {
        NodeTally { conditions, ..self }
    }

    fn reported(status: Status, certificate: Option<Certificate>) -> NodeTally {
        NodeTally { status, within: None, reason: None, certificate, earlier: None, conditions: Vec::new() }
    }
}

impl Certificate {
    /// Figures of a node whose members form one part (named `all`), one vote each, without proxies.
    pub fn of_members<Q: Into<String>>(
        roll: u64,
        present: u64,
        votes: impl IntoIterator<Item = (Q, Counts)>,
    ) -> Certificate {
        let votes = votes.into_iter().map(|(question, counts)| (question.into(), counts)).collect();
        let present = Figure::members(present);
        let part = Part { votes, present, ..Part::of_roll(Figure::members(roll)) };
        Certificate { parts: BTreeMap::from([("all".to_owned(), part)]), holders: None }
    }

    /// Only the frozen roll of a node that reported nothing.
    pub fn roll_only(roll: u64) -> Certificate {
        let part = Part::of_roll(Figure::members(roll));
        Certificate { parts: BTreeMap::from([("all".to_owned(), part)]), holders: None }
    }
}

impl Part {
    /// A part with a roll and nothing else yet.
    pub fn of_roll(record: Figure) -> Part {
        Part { roll: Roll { record, convening: None }, ..Part::default() }
    }
}

impl Figure {
    /// A number of members, shares unknown.
    pub fn members(members: u64) -> Figure {
        Figure { members, shares: None }
    }

    /// The number in this unit, where it is known.
    pub fn in_unit(&self, unit: Unit) -> Option<u64> {
        match unit {
            Unit::Members => Some(self.members),
            Unit::Shares => self.shares,
        }
    }
}

impl Counts {
    /// Yes, no and abstentions, without blank or spoiled ballots.
    pub fn new(yes: u64, no: u64, abstain: u64) -> Counts {
        Counts { yes, no, abstain, ..Counts::default() }
    }

    /// Ballots that a method counts, with blank and spoiled ones.
    pub fn of_method(counted: u64, blank: u64, spoiled: u64) -> Counts {
        Counts { counted, blank, spoiled, ..Counts::default() }
    }

    /// All ballots together.
    pub fn total(&self) -> u128 {
        [self.yes, self.no, self.abstain, self.counted, self.blank, self.spoiled]
            .into_iter()
            .map(u128::from)
            .sum()
    }
}

/// SHA-256 over `percole/tallies/v1\0` and the canonical JSON of tallies; written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TalliesHash([u8; 32]);

impl TalliesHash {
    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for TalliesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for TalliesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TalliesHash({self})")
    }
}

impl Serialize for TalliesHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TalliesHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TalliesHash, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; 32];
        let canonical = !text.bytes().any(|b| b.is_ascii_uppercase());
        match hex::decode_to_slice(&text, &mut bytes) {
            Ok(()) if canonical => Ok(TalliesHash(bytes)),
            _ => Err(serde::de::Error::custom("a tallies hash is 64 lower-case hexadecimal digits")),
        }
    }
}
