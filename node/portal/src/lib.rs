//! The portal: a node in a browser, for everybody.
//!
//! Pages are drawn by the server and work without scripts. Each page is a file in `pages` with its template beside it: it
//! asks the use cases and queries of [`percole_core::service`] as every transport does, for a viewer, and turns their
//! answer into what its template shows. What all pages share:
//!
//! - `visit`: who looks, in which language and by which clock;
//! - `signed_in`: who signed in, by the cookie of a session;
//! - `form`: what a form sends, after everything was checked that every form needs;
//! - `frame`: what stands around every page;
//! - `api`: open data, for other programs;
//! - `browser`: what a browser is called;
//! - `limits`: how often somebody may ask for mail, or search;
//! - `openid`: the provider of accounts elsewhere;
//! - `passkeys`: what authenticators sign;
//! - `waiting`: what is kept between two steps of somebody;
//! - `problem`: a refusal as a page;
//! - `reply`: how a page leaves the house: headers, validators, length;
//! - `web`: style sheet and drawings, named by their content;
//! - `listener`: connections, with their limits.

mod api;
mod browser;
mod form;
mod frame;
mod limits;
mod listener;
mod openid;
mod pages;
mod passkeys;
mod problem;
mod reply;
mod signed_in;
mod site;
mod speech;
mod upload;
mod visit;
mod waiting;
mod web;

pub use listener::serve;
pub use openid::{OpenIdPlan, Trouble, reach};
pub use site::{Plan, Portal, Site};
