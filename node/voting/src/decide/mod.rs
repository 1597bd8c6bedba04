//! The decision engine: a rule applied to the certificates of the nodes gives an outcome with every condition's figures.
//!
//! ```
//! use percole_voting::decide::{self, Certificate, Counts, Lang, NodeTally, Rule, Tallies, Verdict};
//!
//! let (_, text) = decide::ready::ALL.iter().find(|(name, _)| *name == "franco-belgian-double-majority").unwrap();
//! let rule = Rule::from_toml(text)?;
//! let tallies = Tallies::new(["q1"])
//!     .with("fr", NodeTally::counted(Certificate::of_members(20_000, 6_000, [("q1", Counts::new(4_000, 1_500, 500))])))
//!     .with("be", NodeTally::counted(Certificate::of_members(7_100, 2_000, [("q1", Counts::new(900, 1_000, 100))])));
//! let outcome = decide::decide(&rule, &tallies);
//! assert_eq!(outcome.question("q1").unwrap().result, Verdict::Fail); // Belgium does not approve
//! assert!(outcome.explain(Lang::Fr)[0].contains("la proposition est rejetée"));
//! # Ok::<(), percole_voting::decide::Problems>(())
//! ```
//!
//! Pure, total and deterministic, in exact arithmetic. The same rule hash, engine version and tallies give the same bytes
//! of [`Outcome::canonical_json`] everywhere. Nothing here knows dates: whether a certificate is late is said in the tallies.

mod engine;
mod exact;
mod lang;
mod outcome;
mod problem;
pub mod ready;
pub mod rehearsal;
mod rule;
mod sentences;
mod tallies;

pub use engine::decide;
pub use exact::{Exact, Fraction, FractionError};
pub use lang::{Lang, LangError};
pub use outcome::*;
pub use problem::{Problem, Problems};
pub use rule::*;
pub use sentences::{Bar, DrawnCondition, DrawnQuestion};
pub use tallies::{
    COUNT_MAX, COUNTS_MAX, Call, CastingVote, Certificate, Counts, Figure, HOLDERS_PER_NODE_MAX, Holder,
    ID_BYTES_MAX, LocalCondition, NODES_MAX, NodeTally, PARTS_PER_NODE_MAX, Part, QUESTIONS_MAX,
    REASON_BYTES_MAX, Roll, Status, TALLIES_BYTES_MAX, Tallies, TalliesHash,
};

/// The version of the engine's meaning: it changes whenever some rule and tallies would give another outcome.
pub const ENGINE_VERSION: &str = "percole-decide/2";
