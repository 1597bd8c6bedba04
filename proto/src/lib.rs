//! percole-proto
