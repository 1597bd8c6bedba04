//! percole-merkle
