//! TLS between nodes and for remote operators: identities pinned, no certificate authority to run.
