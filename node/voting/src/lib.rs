//! percole-voting
