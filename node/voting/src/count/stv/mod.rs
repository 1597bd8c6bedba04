//! The single transferable vote by the Scottish rules, and the same rules without rounding.
//!
//! Source: Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52. The quota is
//! ⌊N/(k+1)⌋+1 of the papers that give a preference; a surplus moves at surplus × value received ÷ total, cut off after
//! five decimals for each paper; an excluded candidate's papers move at the value they came with; equal candidates are
//! told apart by the most recent earlier stage at which they differed, then by the tie-break that the question names.
//!
//! [`stv`] counts in whole units of 0.00001 of a vote, as the rules say. [`stv_exact`] cuts nothing off; it can elect
//! other people, so it is a method of its own and every report says which one was used.

mod arithmetic;
mod engine;
mod working;

pub use working::{
    StageAction, StvArithmetic, StvCount, StvStage, StvStatus, StvTally, StvTransfer, TransferValue,
};

use crate::count::error::CountError;
use crate::count::method::Method;
use crate::count::profile::Profile;
use crate::count::tie::TieBreaker;
use arithmetic::{Fractions, Units};
use engine::Engine;

/// Counts by SSI 2007/42, rules 45 to 52, in units of 0.00001 of a vote.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::EqualRanks`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn stv(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<StvCount, CountError> {
    Engine::<Units>::new(profile, seats, ties, Method::Stv).map(Engine::count)
}

/// Counts by the same rules with exact fractions instead of five decimals.
///
/// # Errors
/// [`CountError::WrongBallots`], [`CountError::EqualRanks`], [`CountError::Seats`], [`CountError::NoCandidates`].
pub fn stv_exact(profile: &Profile, seats: u32, ties: &TieBreaker) -> Result<StvCount, CountError> {
    Engine::<Fractions>::new(profile, seats, ties, Method::StvExact).map(Engine::count)
}
