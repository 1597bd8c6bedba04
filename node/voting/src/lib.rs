//! percole-voting

pub mod belenios;
