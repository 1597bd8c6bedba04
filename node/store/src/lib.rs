//! percole-store
