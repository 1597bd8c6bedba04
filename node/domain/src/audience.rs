//! Which people may read a thing; which nodes may is its [`crate::Scope`].

use crate::words::words;

words! {
    /// Which people may read a thing, wherever a node holds it.
    Audience, "audience" {
        /// Everybody.
        Public = "public",
        /// Members of the nodes that the scope reaches.
        Members = "members",
        /// Members, and users who are not members.
        Users = "users",
        /// Whoever holds a mandate in its body.
        Body = "body",
        /// The authors and officers of a draft.
        Authors = "authors",
    }
}
