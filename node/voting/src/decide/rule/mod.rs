//! A decision rule: data in TOML, checked, frozen by the hash of its text.

mod law;
mod read;
mod section;
mod terms;

use std::fmt;

use percole_words::{foreign, rules};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

pub use law::Law;
pub use terms::{
    AbsentTreatment, Abstention, Base, CastingRule, Ceiling, CeilingTotal, College, CollegeMode, Colleges,
    CorrectedTreatment, DeclareTime, Effect, EmptyCollege, Extension, LateTreatment, LocalTreatment,
    MajorityRule, MissedQuorum, NodesNeeded, NodesRule, OnDate, Quorum, QuorumLevel, RightsBase, Rounding,
    SecondCallQuorum, SmallNumbers, SmallPolls, SmallTreatment, Terms, Threshold, Treatment, Unit, VoterCap,
    Who,
};

use super::problem::Problems;

/// Bytes of a rule's text at most.
pub const RULE_BYTES_MAX: usize = 64 * 1024;

/// What is hashed before a rule's text, so that no other file's hash can pass for a rule's.
const RULE_HASH_PREFIX: &[u8] = b"percole/decision-rule/v1\0";

/// A decision rule that was read completely and that no law it names refuses.
///
/// What is frozen is the text: [`Rule::hash`] covers its exact bytes, so a changed comment is another rule.
///
/// The TOML, with every key. Of the named values the first is the default, unless the key is needed.
///
/// ```
/// # percole_voting::decide::Rule::from_toml(r#"
/// format = "percole-rule/1"                # needed
/// id = "example"                           # needed: lower-case letters, digits, hyphens
/// source = ["Statutes, art. 12"]
/// laws = []                                # checked when the rule is read; see `Law`
/// effect = "advisory"                      # needed: advisory, binding, concordant
/// votes = "members"                        # what certificates count: members, shares
/// rounding = "exact"                       # of votes that a cap or ceiling reduced: exact, down, nearest
///
/// [title]                                  # by language: fr, nl, en, de
/// en = "An example"
///
/// [[quorum]]                               # any number; all are needed
/// level = "node"                           # needed: overall, node, college
/// basis = "members"                        # members, shares
/// of = "record"                            # on the record date; convening (date), present
/// who = "attending"                        # present or represented; voting (on the question)
/// first_call = "1/5"                       # needed: 1/5, 20%, 12.5%
/// second_call = "none"                     # or a part; without the key there is no second call
/// if_missed = "no-quorum"                  # a node's: no-quorum (of the whole), not-approving, out (its votes too)
/// only = ["fr"]                            # nodes or colleges concerned; without the key all
///
/// [majority]                               # needed: over all counted votes
/// threshold = "simple"                     # needed: simple, absolute, 2/3, 60%, "more than 1/3"
/// # base = "expressed"                     # needed unless simple: expressed, valid, cast, present, roll
/// # abstention = "not-expressed"           # with base = "expressed": not-expressed, expressed
/// tie = "fails"                            # of a simple majority: fails, passes, casting-vote
///
/// [nodes]                                  # without it nodes need not approve one by one
/// at_least = 2                             # needed: a number, "all", or a part such as "2/3"
/// of = 3                                   # without it all nodes that are not outside the vote
/// threshold = "2/3"                        # with base and abstention; without them as in [majority]
/// base = "expressed"
///
/// [colleges]                               # without it every vote weighs the same
/// mode = "proportional"                    # needed: proportional, winner-takes-all
/// empty = "out"                            # needed: out, against, not-evaluable
///
/// [[colleges.list]]
/// id = "workers"                           # needed
/// weight = "50%"                           # needed; together 100 %
/// categories = ["workers", "apprentices"]  # as certificates name them; without the key the id
/// label = { en = "workers" }
///
/// [[colleges.list]]
/// id = "users"
/// weight = "50%"
///
/// [cap]                                    # on one voter, own votes and proxies, in the voter's node
/// max = "1/10"                             # needed
/// base = "represented"                     # of votes before capping: represented, roll, cast
///
/// [[ceiling]]                              # on a group in one node, reduced pro rata; applied in this order
/// id = "investors"                         # needed
/// categories = ["investors"]               # needed
/// max = "35%"                              # needed
/// base = "roll"                            # of votes: roll, represented, cast
/// total = "after"                          # of the total after the reduction, or before
///
/// [treatment]
/// declare = "at-report-by"                 # at-report-by: until then a certificate may be corrected; when-complete
/// extend = "never"                         # whether the opener may let the vote close later: never, allowed
/// late = "absent"                          # absent, out, blocks, count
/// silent = "absent"                        # absent, out, blocks
/// declined = "out"                         # out, absent, blocks
/// excluded = "absent"                      # absent, out, blocks
/// corrected = "corrected"                  # the corrected figures count, or the first; or the node is absent
/// local = "stricter"                       # nodes may add stricter conditions; or all are refused
///
/// [small_numbers]                          # needed with [nodes] or [colleges]
/// threshold = 5                            # a part with at least one vote and fewer than this is small
/// then = "merge"                           # needed: publish, merge, not-evaluable
/// polls = "exclude"                        # of a poll with so few voters: publish; merge a hosted unit's with its host's; else exclude
///
/// [small_numbers.merge]                    # with merge: part → neighbour, colleges or nodes
/// workers = "users"
/// # "#)?;
/// # Ok::<(), percole_voting::decide::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    text: String,
    hash: RuleHash,
    terms: Terms,
}

impl Rule {
    /// Reads a rule from TOML.
    ///
    /// # Errors
    /// Every problem at once: TOML that cannot be read (with line and column), unknown keys (with the nearest known
    /// one), values out of place (with what would be right), parameters that contradict each other, and what a law
    /// named under `laws` refuses (with the article).
    pub fn from_toml(text: &str) -> Result<Rule, Problems> {
        if text.len() > RULE_BYTES_MAX {
            return Err(Problems::of_file(rules::rule_too_long(RULE_BYTES_MAX, text.len())));
        }
        let table = toml::from_str::<toml::Table>(text)
            .map_err(|error| Problems::of_file(foreign::of_toml(text, error.message(), error.span())))?;
        let terms = read::terms(&table)?;
        Ok(Rule { text: text.to_owned(), hash: RuleHash::of(text), terms })
    }

    /// The text as it was read, byte for byte.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash that identifies the rule.
    pub fn hash(&self) -> RuleHash {
        self.hash
    }

    /// The categories of members that the rule tells apart, colleges first.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        let colleges = self.terms.colleges.iter().flat_map(|colleges| &colleges.list);
        let colleges = colleges.flat_map(|college| &college.categories);
        colleges.chain(self.terms.ceilings.iter().flat_map(|ceiling| &ceiling.categories)).map(String::as_str)
    }

    /// The rule's parameters.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }
}

/// SHA-256 over `percole/decision-rule/v1\0` and a rule's exact bytes; written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleHash([u8; 32]);

impl RuleHash {
    fn of(text: &str) -> RuleHash {
        RuleHash(Sha256::new().chain_update(RULE_HASH_PREFIX).chain_update(text).finalize().into())
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for RuleHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for RuleHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RuleHash({self})")
    }
}

impl Serialize for RuleHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RuleHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RuleHash, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; 32];
        let canonical = !text.bytes().any(|b| b.is_ascii_uppercase());
        match hex::decode_to_slice(&text, &mut bytes) {
            Ok(()) if canonical => Ok(RuleHash(bytes)),
            _ => Err(serde::de::Error::custom("a rule hash is 64 lower-case hexadecimal digits")),
        }
    }
}
