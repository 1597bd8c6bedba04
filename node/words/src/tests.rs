//! The files of sentences are whole, right and used.

mod calls;
mod files;
mod generated;
mod languages;
mod number;
mod typography;
mod used;
