//! percole-sync
