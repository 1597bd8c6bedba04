//! percole-voting

pub mod count;
