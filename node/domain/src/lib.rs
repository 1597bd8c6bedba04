//! percole-domain
