//! Counting, deciding, and secret ballots that others can verify: pure functions over exact numbers.
//!
//! Nothing here reads a clock, draws randomness or touches storage or network; a caller hands in what is needed.
//!
//! | module | subject |
//! | --- | --- |
//! | [`count`] | voting methods that return their working, and readers of the files people have |
//! | [`decide`] | decision rules as data, and outcomes with every condition's figures |
//! | [`belenios`] | secret ballots by the Belenios v1 protocol, which another team's tool checks |

pub mod belenios;
pub mod count;
pub mod decide;
