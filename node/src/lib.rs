//! percole-node
