//! Counting: from ballots to a result with its working, in exact arithmetic.
//!
//! [`run`] counts a file as people have it (BLT, PrefLib, Pabulib, CSV) and returns a [`CountReport`], which serialises to
//! JSON with every round and renders as tables. Underneath, [`read`] turns files into a [`Profile`], and one function
//! per method turns a profile into a count: [`choose`], [`approval`], [`score`], [`majority_judgement`], [`schulze`],
//! [`instant_runoff`], [`stv`], [`stv_exact`], [`equal_shares`] and [`greedy`]. They are pure: no input or output, no
//! clock, no chance, no floating point. A tie is decided only as the question says ([`TieBreak`]).

mod budget;
mod error;
mod exact;
mod instant_runoff;
mod majority_judgement;
mod method;
mod profile;
pub mod question;
mod ranks;
pub mod read;
pub mod render;
mod report;
mod schulze;
mod select;
mod stv;
mod tie;
mod totals;
pub mod write;

pub use budget::{
    ADD_ONE_STEPS_MAX, AddOneStep, AddOneStop, Completion, EqualSharesCount, EqualSharesRound, GreedyCount,
    GreedyRound, Utility, equal_shares, greedy,
};
pub use error::CountError;
pub use exact::{Amount, DECIMAL_CHARS_MAX, NotADecimal};
pub use instant_runoff::{InstantRunoffCount, RunoffRound, instant_runoff};
pub use majority_judgement::{MajorityJudgementCount, MedianRound, Merit, majority_judgement};
pub use method::{Method, Options, UnknownMethod};
pub use profile::{
    Ballots, Budget, Candidate, CandidateIndex, GradedBallot, MarkedBallot, Profile, RankedBallot,
    ScoredBallot, Standing,
};
pub use ranks::Ranks;
pub use report::{CountReport, Working, count, run};
pub use schulze::{SchulzeCount, schulze};
pub use select::Papers;
pub use stv::{
    StageAction, StvArithmetic, StvCount, StvStage, StvStatus, StvTally, StvTransfer, TransferValue, stv,
    stv_exact,
};
pub use tie::{
    DecidedBy, DrawnPlace, OpenTie, TieBreak, TieBreakShown, TieBreaker, TieDecision, TieStep, Winners,
};
pub use totals::{CandidateTotal, TotalsCount, approval, choose, score};
