//! A node in a browser: its pages as strangers see them, in four languages, on real processes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accessible;
mod booth;
mod by_role;
mod chromium;
mod command_line;
mod desk;
mod documents;
mod editing;
mod edition;
mod finding;
mod frame;
mod meetings;
mod my_calendar;
mod openid;
mod passkey;
mod pictures;
mod portraits;
mod reading;
mod requests;
mod signing_in;
mod support;
mod who_reads;
