//! Rules and outcomes in plain sentences, in four languages.
