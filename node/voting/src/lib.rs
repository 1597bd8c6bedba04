//! percole-voting

pub mod decide;
