//! What the end-to-end tests share: real processes, real databases, and waiting without sleeping blindly.
//!
//! | module | subject |
//! | --- | --- |
//! | [`binaries`] | where `percole-node` and `percole` are |
//! | [`wait`] | polling until something is so, with a reason when it never is |
//! | [`browser`] | a browser's requests, without the browser |
//! | [`ports`] | addresses that nobody else uses |
//! | [`postgres`] | a PostgreSQL cluster that lives as long as the tests |
//! | [`database`] | one database for one test, on either engine |
//! | [`process`] | a program under test: its output, its signals, its end |
//! | [`node`] | one node as a process |
//! | [`tree`] | any tree of nodes, joined: `Group < France < Rennes; Group < Belgium` |
//! | [`logs`] | comparing what several nodes hold of the same logs |
//! | [`sync`] | waiting for nodes to hold the same |
//! | [`work`] | commands for nodes to carry out |
//! | [`openid`] | a provider of accounts |
//! | [`methods`] | questions of every method, and ballots that differ |
//! | [`disk`] | a disk that is small |
//! | [`flood`] | a crowd at a node's door |
//! | [`fuzz`] | every decoder of bytes from outside |

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test harness fails by panicking")]

pub mod binaries;
pub mod browser;
pub mod database;
pub mod disk;
pub mod flood;
pub mod fuzz;
pub mod logs;
pub mod mail;
pub mod methods;
pub mod node;
pub mod openid;
pub mod ports;
pub mod postgres;
pub mod process;
pub mod sync;
pub mod tree;
pub mod wait;
pub mod work;

pub use database::{Engine, TestDatabase};
pub use node::{NodePlan, NodeProcess};
pub use tree::{TWO_COUNTRIES, TestTree};
pub use wait::wait_until;
